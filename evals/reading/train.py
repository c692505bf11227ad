"""Train the model that tells body from furniture, and measure it on sites that it was not trained on.

    python evals/reading/train.py --bench BENCH [--write] [--folds 5]

Needs LightGBM and numpy, which Sumber itself does not. Pages come from the reading sets of the bench; nothing of them goes
into the model but thresholds and weights. Folds are by site, so that no page is scored by trees that saw its siblings.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

HERE = Path(__file__).parent
MODEL = HERE.parents[1] / "src/sumber/article/body_model.json"
SETS = {"aeb": 1.5, "fundus": 1.5, "naeb": 1.0, "wcxb": 0.7, "trafeval": 1.0}
"""The sets, with what a page of each weighs."""
TREES = 100
PARAMETERS = {
    "objective": "binary", "learning_rate": 0.1, "num_leaves": 31, "min_data_in_leaf": 30, "min_sum_hessian_in_leaf": 0.05,
    "feature_fraction": 0.5, "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 5, "seed": 1, "deterministic": True,
    "num_threads": 2, "verbose": -1,
}  # fmt: skip
_WANTED = 0.5
# What the shortest block weighs, and one on a page whose gold speaks of a few segments only, in shares of a page.
_LEAST, _SEGMENT = 0.008, 0.2


class Sample(NamedTuple):
    """One page: its set, site and gold, the text of its scored blocks, their rows, labels and lengths."""

    set: str
    site: str
    gold: dict[str, Any]
    texts: list[str]
    rows: Any
    labels: list[float | None]
    lengths: list[int]


def main() -> int:
    """Load the pages, measure by folds, and with --write train on all and write the model."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bench", type=Path, default=HERE.parents[2] / "shared/bench")
    options.add_argument("--write", action="store_true", help=f"write {MODEL.name}")
    options.add_argument("--folds", type=int, default=5, help="0 to skip measuring")
    given = options.parse_args()
    if not (given.bench / "reading/datasets.py").exists():
        print(f"no bench at {given.bench}: name it with --bench")
        return 1
    sys.path[:0] = [str(given.bench / "reading"), str(HERE)]
    samples = [sample for name in SETS for sample in load(name)]
    print(f"{len(samples)} pages, {sum(len(sample.texts) for sample in samples)} blocks")
    if given.folds:
        print(json.dumps(measure(samples, given.folds)))
    if given.write:
        MODEL.write_text(json.dumps(exported(train(samples)), separators=(",", ":")))
        print(f"{MODEL}: {MODEL.stat().st_size:,} bytes")
    return 0


def load(name: str) -> list[Sample]:
    """The pages of one set that can be parsed."""
    import datasets
    import metrics
    from labels import label_by_segments, label_by_text

    from sumber.article.blocks import Blocks
    from sumber.article.body import declared_texts
    from sumber.article.features import PageFeatures
    from sumber.page import open_page, parse

    samples = []
    for page in datasets.load(name):
        document = parse(open_page(page.html(), url=page.url))
        blocks = Blocks(document.tree)
        features = PageFeatures(blocks, *declared_texts(document))
        label = label_by_segments if name == "trafeval" else label_by_text
        labels, lengths = label(blocks.texts, page.gold if name == "trafeval" else page.gold["text"], metrics)
        alive = features.alive()
        rows = columns(features.rows(alive))
        kept = [[values[block] for block in alive] for values in (blocks.texts, labels, lengths)]
        samples.append(Sample(name, site_of(page.url or page.id), page.gold, kept[0], rows, kept[1], kept[2]))
    return samples


def columns(rows: list[tuple[float, ...]]) -> Any:
    """The rows as a matrix whose columns are `features.NAMES`: bits apart."""
    import numpy

    from sumber.article.features import PLAIN_NAMES
    from sumber.article.signals import BITS

    plain = len(PLAIN_NAMES)
    return numpy.array(
        [
            [*map(float, row[:plain]), *(float(bool(int(bits) & bit)) for bits in row[plain:] for bit in BITS.values())]
            for row in rows
        ],
        dtype=numpy.float32,
    ).reshape(len(rows), plain + 2 * len(BITS))


def site_of(address: str) -> str:
    """The site of an address, near enough: the last two labels of its host, three where the second is short."""
    labels = (urlsplit(address).hostname or address).split(".")
    return ".".join(labels[-3:] if len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3 else labels[-2:])


def train(samples: list[Sample]) -> Any:
    """Trees over all labelled blocks. A block weighs its share of the page's wanted text, and a little more."""
    import lightgbm
    import numpy

    rows, labels, weights = [], [], []
    for sample in samples:
        wanted = sum(length for length, label in zip(sample.lengths, sample.labels, strict=True) if (label or 0.0) > _WANTED)
        for row, label, length in zip(sample.rows, sample.labels, sample.lengths, strict=True):
            if label is not None:
                rows.append(row)
                labels.append(label > _WANTED)
                share = min(length, 300) / max(wanted, 100) + _LEAST
                weights.append(SETS[sample.set] * (_SEGMENT if sample.set == "trafeval" else share))
    scale = len(weights) / sum(weights)
    data = lightgbm.Dataset(numpy.vstack(rows), numpy.array(labels, dtype=float), weight=numpy.array(weights) * scale)
    return lightgbm.train(PARAMETERS, data, num_boost_round=TREES)


def measure(samples: list[Sample], folds: int) -> dict[str, Any]:
    """F1, precision and recall of each set, every page scored by trees that saw no page of its site."""
    import metrics

    found: dict[str, list[Any]] = {name: [] for name in SETS}
    for fold in range(folds):
        model = train([sample for sample in samples if _fold(sample.site, folds) != fold])
        for sample in samples:
            if _fold(sample.site, folds) == fold:
                scores = model.predict(sample.rows) if sample.texts else []
                text = "\n".join(one for one, score in zip(sample.texts, scores, strict=True) if score > _WANTED)
                found[sample.set].append(_score(sample, text, metrics))
    told: dict[str, Any] = {}
    for name, scores in found.items():
        if name == "trafeval":
            told[name] = metrics.confusion(*(sum(score[place] for score in scores) for place in range(4)))
        else:
            told[name] = metrics.set_prf(scores)
    return {name: {key: round(value, 4) for key, value in values.items()} for name, values in told.items()}


def _score(sample: Sample, text: str, metrics: Any) -> Any:
    if sample.set == "trafeval":
        return metrics.segments(sample.gold["with"], sample.gold["without"], text)
    by_character = sample.set != "aeb"
    gold, read = (metrics.shingles(metrics.tokens(one, by_character)) for one in (sample.gold["text"], text))
    return metrics.overlap(gold, read)


def _fold(site: str, folds: int) -> int:
    return int(hashlib.md5(site.encode()).hexdigest(), 16) % folds


def exported(model: Any) -> dict[str, Any]:
    """The trees in the form that `body_model` reads."""
    from sumber.article.features import NAMES

    return {"names": list(NAMES), "trees": [_node(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]}


def _node(node: dict[str, Any]) -> Any:
    if "leaf_value" in node:
        return round(node["leaf_value"], 4)
    return [node["split_feature"], float(f"{node['threshold']:.5g}"), _node(node["left_child"]), _node(node["right_child"])]


if __name__ == "__main__":
    sys.exit(main())
