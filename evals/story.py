"""How well stories are joined and copies told: `python evals/story.py [--bench DIR] [--set NAME] [--language TAG ...] [--facts]`.

Traces the sets of the story bench with `join_stories` and prints a line of scores for each:

- `ecbplus`: clusters of one stream of English news (pair F1, BCubed, clusters exactly right),
- `reuse`: copies, by kind and direction. Pairs that the set does not label but whose documents were made from the same
  source are neither right nor wrong. Edges from sources that were not collected are no pairs and are left out,
- `ntrex`: for each language, translations tied to their English original and to no other,
- `week`: our own stress set, `evals/story/week.jsonl`: twelve events of one week with the same actors, eight languages, previews,
  follow-ups and other news of the same days; pairs across languages, beside two baselines in the same run.

Without `--facts` only the texts are looked at, which tests joining by itself. Where the bench is not there, says so and ends.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from math import log
from pathlib import Path
from types import ModuleType
from typing import Any

from sumber.article.build import build_article
from sumber.model import Article, Edge, Facts, Story
from sumber.story import join_stories
from sumber.story.clusters import cluster

SETS = ("ecbplus", "reuse", "ntrex", "week")
HERE = Path(__file__).parent
SOME_LANGUAGES = ("vie", "rus", "pol", "hun", "arb", "tha", "zho-CN", "jpn", "mya", "tam", "uzb")
RELATIONS = {
    "cut": "cut-bottom",
    "edited": "light-edit",
    "cut_edited": "cut-edit",
    "quote_only": "quote-only",
    "shared_source": "shared-source",
    "translation_cut": "translation-cut",
}


def rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a file of JSON lines, packed or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    return [json.loads(line) for line in text.splitlines()]


def load(path: Path) -> ModuleType:
    """One script of the bench as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"cannot load {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def language_tags(bench: Path) -> dict[str, str]:
    """The codes of the set and the tags that they stand for, as the bench has them."""
    text = (bench / "predict.py").read_text(encoding="utf-8")
    table = text.split("BCP47", 1)[1].split("RELATIONS", 1)[0]
    return dict(pair.split(":") for pair in table.replace('"', " ").split() if ":" in pair)


def article(row: dict[str, Any], tags: dict[str, str]) -> Article:
    """The article of a row."""
    tag = row["language"].split("-")[0]
    return build_article(
        id=row["id"],
        text=row["text"],
        title=row.get("title") or None,
        language=tags.get(tag, tag),
        published=row.get("published"),
        outlet=row.get("outlet"),
    )


def trace(articles: list[Article], with_facts: bool) -> tuple[list[Story], float]:
    """The stories, and how many articles a second of processor time joining alone took."""
    if with_facts:
        from sumber.facts import find_facts

        facts = [find_facts(one) for one in articles]
    else:
        facts = [Facts(language=one.language) for one in articles]
    start = time.process_time()
    stories = join_stories(articles, facts)
    return stories, len(articles) / max(1e-9, time.process_time() - start)


def edges(stories: list[Story], known: set[str]) -> Iterator[Edge]:
    """Every edge between two collected articles."""
    for story in stories:
        yield from (edge for edge in story.lineage.edges if edge.source in known and edge.target in known)


def ecbplus(bench: Path, tags: dict[str, str], args: argparse.Namespace) -> None:
    """Prints the scores of clustering."""
    docs = rows(bench / "data/ecbplus_visible.jsonl")
    stories, speed = trace([article(row, tags) for row in docs], args.facts)
    found = {one.id: story.id for story in stories for one in story.articles}
    scores = load(bench / "score_clusters.py").scores({row["id"]: row["cluster"] for row in docs}, found)
    kept = ("pred_clusters", "pair_p", "pair_r", "pair_f1", "bcubed_f1", "exact")
    print(json.dumps({"set": "ecbplus", **{key: round(scores[key], 4) for key in kept}, "articles_per_s": round(speed)}))


def reuse(bench: Path, tags: dict[str, str], args: argparse.Namespace) -> None:
    """Prints the scores of copies: detection, by relation, direction."""
    docs, gold = rows(bench / "data/reuse_docs.jsonl.gz"), rows(bench / "data/reuse_pairs.jsonl.gz")
    sources = {row["id"]: set(row["sources"]) for row in rows(bench / "data/reuse_truth.jsonl.gz")}
    stories, speed = trace([article(row, tags) for row in docs], args.facts)
    labelled = {frozenset((row["a"], row["b"])) for row in gold}
    found = [
        {
            "a": edge.source,
            "b": edge.target,
            "relation": RELATIONS.get(edge.relation, edge.relation),
            "direction": "ab" if edge.directed else None,
        }
        for edge in edges(stories, set(sources))
        if frozenset((edge.source, edge.target)) in labelled or not sources[edge.source] & sources[edge.target]
    ]
    scores = load(bench / "score_reuse.py").scores(gold, found)
    relations = {name: round(value["f1"], 3) for name, value in scores["relation"].items()}
    detected = {name: round(value, 3) for name, value in scores["recall_by_gold"].items()}
    detection = {key: round(scores["detect"][key], 4) for key in ("p", "r", "f1")}
    told = {"set": "reuse", **detection, "articles_per_s": round(speed), "stories": len(stories)}
    told |= {"relation_f1": relations, "macro_f1": round(scores["macro_f1"], 4), "recall": detected}
    print(json.dumps({**told, "direction": _direction(gold, found)}))


def _direction(gold: list[dict[str, Any]], found: list[dict[str, Any]]) -> dict[str, float]:
    """How many of the directed pairs that were found are decided, and how many of those rightly."""
    by_pair = {frozenset((row["a"], row["b"])): row for row in found}
    pairs = [(row, by_pair[key]) for row in gold if row["direction"] and (key := frozenset((row["a"], row["b"]))) in by_pair]
    decided = [(row, one) for row, one in pairs if one["direction"]]
    right = sum(row["a"] == one["a"] for row, one in decided)
    return {"decided": round(len(decided) / max(1, len(pairs)), 3), "right": round(right / max(1, len(decided)), 3)}


def ntrex(bench: Path, tags: dict[str, str], args: argparse.Namespace) -> None:
    """Prints for each language how well every translation is tied to its original and to no other."""
    by_language: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows(bench / "data/ntrex_visible.jsonl.gz"):
        by_language["original" if row.get("original") else row["language"]].append(row)
    totals = []
    for language in args.language or SOME_LANGUAGES:
        both = by_language["original"] + by_language[language]
        cluster = {row["id"]: row["cluster"] for row in both}
        stories, speed = trace([article(row, tags) for row in both], args.facts)
        made = {frozenset((edge.source, edge.target)) for edge in edges(stories, set(cluster))}
        right = sum(len({cluster[name] for name in pair}) == 1 for pair in made)
        totals.append((right / max(1, len(made)), right / len(by_language[language])))
        line = {"set": "ntrex", "language": language, "p": round(totals[-1][0], 3), "r": round(totals[-1][1], 3)}
        print(json.dumps({**line, "articles_per_s": round(speed), "stories": len(stories)}), flush=True)
    mean_p, mean_r = (round(sum(column) / len(totals), 3) for column in zip(*totals, strict=True))
    print(json.dumps({"set": "ntrex", "mean_p": mean_p, "mean_r": mean_r, "languages": len(totals)}))


def week(bench: Path, tags: dict[str, str], args: argparse.Namespace) -> None:
    """Prints how well events of one week are told apart over languages, and what two simple ways reach: one story a day, and
    the nearest by TF-IDF of words and numbers."""
    docs = rows(HERE / "story/week.jsonl")
    articles = [article(row, tags) for row in docs]
    stories, speed = trace(articles, with_facts=True)
    gold = {row["id"]: row["story"] for row in docs}
    languages = {row["id"]: row["language"] for row in docs}
    scorer = load(bench / "score_clusters.py")
    ways = {
        "sumber": {one.id: story.id for story in stories for one in story.articles},
        "date only": {row["id"]: row["published"][:10] for row in docs},
        "tf-idf": _by_words(docs),
    }
    told: dict[str, Any] = {"set": "week", "articles_per_s": round(speed)}
    for name, found in ways.items():
        scores = {**scorer.scores(gold, found), **scorer.crosslingual(gold, found, languages)}
        told[name] = {key: round(scores[key], 3) for key in ("xl_pair_p", "xl_pair_r", "xl_pair_f1", "pair_f1", "bcubed_f1")}
    print(json.dumps(told))


def _by_words(docs: list[dict[str, Any]]) -> dict[str, int]:
    """Average linkage by the cosine of TF-IDF over words and numbers, at the threshold that suits this very set best."""
    counts = [Counter(re.findall(r"\w+", f"{row['title']} {row['text']}".casefold())) for row in docs]
    held = Counter(word for words in counts for word in words)
    vectors = []
    for words in counts:
        weights = {word: (1 + log(n)) * log(len(docs) / held[word]) for word, n in words.items()}
        length = sum(weight * weight for weight in weights.values()) ** 0.5 or 1.0
        vectors.append({word: weight / length for word, weight in weights.items()})
    likeness = {
        (a, b): sum(vectors[a][word] * vectors[b][word] for word in vectors[a].keys() & vectors[b].keys())
        for b in range(len(docs))
        for a in range(b)
    }
    gold = [row["story"] for row in docs]
    best: tuple[float, list[list[int]]] = (-1.0, [])
    for step in range(1, 20):
        groups = cluster([row["id"] for row in docs], likeness, least=step / 50)
        pairs = [(a, b) for group in groups for b in group for a in group if a < b]
        right = sum(gold[a] == gold[b] for a, b in pairs)
        wanted = sum(gold[a] == gold[b] for b in range(len(gold)) for a in range(b))
        best = max(best, (2 * right / (len(pairs) + wanted), groups))
    return {docs[number]["id"]: place for place, group in enumerate(best[1]) for number in group}


def main() -> int:
    """Runs the sets asked for; the exit status is 0 also where there is no bench."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("--bench", type=Path, default=Path("../shared/bench"))
    words.add_argument("--set", choices=SETS, action="append")
    words.add_argument("--language", nargs="*")
    words.add_argument("--facts", action="store_true")
    args = words.parse_args()
    bench = args.bench / "story"
    if not bench.is_dir():
        print(f"no story bench at {bench}: nothing was measured", file=sys.stderr)
        return 0
    tags = language_tags(bench)
    runs = {"ecbplus": ecbplus, "reuse": reuse, "ntrex": ntrex, "week": week}
    for name in args.set or SETS:
        runs[name](bench, tags, args)
    return 0


if __name__ == "__main__":
    sys.exit(main())
