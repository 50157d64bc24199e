"""Figures on texts that were not trained on, in percent."""

import torch

from .model import TAGS, link_scores


def f1(right: int, found: int, labelled: int) -> float:
    return round(200 * right / max(1, found + labelled), 1)


def names(tags: list[int]) -> set[tuple[int, int, int]]:
    """Names of people, bodies and places: (first, last, type); a name goes on while its type does and no other begins."""
    found = []
    for index, tag in enumerate(tags):
        if tag <= 0:
            continue
        kind, part = divmod(tag - 1, 4)
        if part in (0, 3) or not found or found[-1][1] != index - 1 or found[-1][2] != kind:
            found.append([index, index, kind])
        else:
            found[-1][1] = index
    return {tuple(name) for name in found if name[2] < 3}


class Measure:
    def __init__(self) -> None:
        self.counts: dict[str, list[int]] = {}

    def count(self, key: str, right: int, found: int, labelled: int) -> None:
        self.counts[key] = [a + b for a, b in zip(self.counts.get(key, [0, 0, 0]), (right, found, labelled))]

    def add(self, example: dict, tags: dict[str, torch.Tensor], link: torch.Tensor, distance: torch.Tensor) -> None:
        for key, labels in example["tags"].items():
            scores = tags[key]
            said = (scores[:, 0] > 0).long().tolist() if TAGS[key] == 1 else scores.argmax(-1).tolist()
            if key == "names":
                a, b = names(labels), names(said)
                self.count(key, len(a & b), len(b), len(a))
            elif key != "sentence" or 1 not in example["breaks"]:
                pairs = [(label, tag) for label, tag in zip(labels, said) if label != -100]
                right = sum(label > 0 and tag > 0 for label, tag in pairs)
                self.count(key, right, sum(tag > 0 for _, tag in pairs), sum(label > 0 for label, _ in pairs))
        for kind in ("links", "sources"):
            for item in example[kind]:
                best = int(link_scores(link, distance, item, kind == "sources").argmax())
                none = len(item["candidates"])
                speaker = "sources" if kind == "sources" else "speakers" if item["content"] else "mentions linked"
                right = best in item["right"] if item["right"] else best == none
                self.count(f"{speaker}, {'named' if item['right'] else 'none'}", right, 1, 1)

    def figures(self) -> dict[str, float]:
        return {key: f1(*counts) for key, counts in sorted(self.counts.items())}
