"""Examples as the preparation in TypeScript wrote them, cut into windows."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

BEGIN, END = 0, 1


def read_examples(path: Path) -> list[dict]:
    with path.open(encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def fnv1a(text: str) -> int:
    """32-bit FNV-1a of the UTF-8 bytes: which fold an article is in."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def fold_of(example: dict, folds: int) -> int:
    return fnv1a(example["id"]) % folds


@dataclass
class Window:
    ids: list[int]
    """Where the first piece of each token stands in `ids`."""
    first: list[int]


def windows(example: dict, longest: int, rng: random.Random | None = None, breaks: bool = True) -> list[Window]:
    """The text in windows of at most `longest` pieces, cut where sentences end. With `rng` the first is of any length."""
    tokens = len(example["starts"]) - 1
    result: list[Window] = []
    begin = stop = 0
    room = longest if rng is None else rng.randint(longest // 3, longest)
    for end in sorted({cut + 1 for cut in example["cuts"]} | {tokens}):
        if stop > begin and size(example, begin, end) > room:
            result.append(window(example, begin, stop, breaks))
            begin, room = stop, longest
        while size(example, begin, end) > longest:
            cut = max(at for at in range(begin + 1, end) if size(example, begin, at) <= longest)
            result.append(window(example, begin, cut, breaks))
            begin = cut
        stop = end
    if tokens > begin:
        result.append(window(example, begin, tokens, breaks))
    return result


def size(example: dict, begin: int, end: int) -> int:
    """Pieces of a window over these tokens."""
    return 2 + example["starts"][end] - example["starts"][begin] + sum(example["breaks"][begin + 1 : end])


def window(example: dict, begin: int, end: int, breaks: bool) -> Window:
    ids = [BEGIN]
    first = []
    for token in range(begin, end):
        if breaks and token > begin and example["breaks"][token]:
            ids.append(END)
        first.append(len(ids))
        ids.extend(example["ids"][example["starts"][token] : example["starts"][token + 1]])
    ids.append(END)
    return Window(ids, first)


def batches(examples: list[dict], pieces: int, processes: int, rng: random.Random) -> list[list[list[dict]]]:
    """For each step a batch for each process: whole texts, about so many pieces together, of much the same size in each.

    Of the texts without labels of quotes half are taken, others each time.
    """
    taken = [example for example in examples if "content" in example["tags"] or rng.random() < 0.5]
    rng.shuffle(taken)
    result: list[list[dict]] = [[]]
    size = 0
    for example in taken:
        if result[-1] and size + len(example["ids"]) > pieces // processes * 5 // 4:
            result.append([])
            size = 0
        result[-1].append(example)
        size += len(example["ids"])
    result.sort(key=lambda batch: sum(len(example["ids"]) for example in batch))
    steps = [result[at : at + processes] for at in range(0, len(result) - processes + 1, processes)]
    rng.shuffle(steps)
    return steps
