"""Without the pack of one language everything else works, and text in that language is read by what no language owns."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import sumber

TEXTS = {
    "en": "The mayor said on 2024-05-03 that the bridge to Russia is shut, Reuters reported.",
    "ru": "Мэр заявил 03.05.2024, что мост в Россию закрыт, сообщает Reuters.",
    "ja": "市長は2024年5月3日、橋が閉鎖されたと述べた。ロイターが伝えた。",
}
READ = """
import json, sys
import sumber
texts = json.loads(sys.stdin.read())
found = {}
for language, text in texts.items():
    facts = sumber.find_facts(sumber.build_article(id=language, text=text, language=language))
    found[language] = [facts.language_pack, [m.id for m in facts.mentions], [t.value for t in facts.times], len(facts.statements)]
page = "<html><body><article><h1>" + texts["en"] + "</h1><p>" + texts["en"] * 6 + "</p></article></body></html>"
found["page"] = sumber.read(page.encode()).language
print(json.dumps(found))
"""


def found(folder: Path) -> dict[str, list[object]]:
    done = subprocess.run(
        [sys.executable, "-c", READ], input=json.dumps(TEXTS), capture_output=True, text=True, check=True, cwd=folder,
        env={"PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    answer: dict[str, list[object]] = json.loads(done.stdout)
    return answer


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("without")
    shutil.copytree(Path(sumber.__file__).parent, folder / "sumber", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.mark.parametrize("language", ["en", "ru"])
def test_one_pack_may_be_gone(copy: Path, language: str) -> None:
    whole = found(copy)
    pack = copy / "sumber" / "knowledge" / "languages" / f"{language}.toml"
    kept = pack.read_bytes()
    pack.unlink()
    try:
        without = found(copy)
    finally:
        pack.write_bytes(kept)
    assert without["page"] == whole["page"] == "en"
    for other in TEXTS.keys() - {language}:
        assert without[other] == whole[other]
        assert whole[other][0] == other
    name, mentions, times, _ = without[language]
    assert name is None
    assert isinstance(mentions, list)
    assert "outlet:reuters" in mentions
    assert language != "en" or "country:RU" in mentions  # where names are not inflected
    assert times == ["2024-05-03"] or language == "ru"  # 03.05 may be March where the order is not known
