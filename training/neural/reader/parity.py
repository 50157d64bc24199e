"""What the trainer's side makes of 200 texts, for the package's test: `python -m reader.parity --weights W --texts T --out F`.

Segmentation is written a second time here, on purpose: offsets count UTF-16 units as in TypeScript.
"""

import argparse
import json
import re
import unicodedata
from pathlib import Path

import numpy as np
import onnxruntime

from .data import BEGIN, END
from .e5 import unpack
from .model import TAGS

LONGEST_TOKEN, MOST_PIECES, UNKNOWN, UNKNOWN_SCORE = 64, 24, 2, -30.0


def units(text: str) -> str:
    """The text with a character for each of its UTF-16 units."""
    data = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(int.from_bytes(data[at : at + 2], "little")) for at in range(0, len(data), 2))


def whole(text: str) -> str:
    return b"".join(ord(unit).to_bytes(2, "little") for unit in text).decode("utf-16-le", "surrogatepass")


def segment(token: str, spaced: bool, vocabulary: dict[str, tuple[int, float]], longest: int) -> list[int]:
    text = ("▁" if spaced else "") + units(re.sub(r"(?<=[^\W\d_])\u00ad(?=[^\W\d_])", "", unicodedata.normalize("NFKC", whole(token[:LONGEST_TOKEN]))))
    best: list[tuple[float, list[int]]] = [(0.0, [])] + [(-np.inf, [])] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - longest), end):
            known = vocabulary.get(text[start:end])
            if known is None and start < end - 1:
                continue
            piece, score = known or (UNKNOWN, UNKNOWN_SCORE)
            if best[start][0] + score > best[end][0]:
                best[end] = best[start][0] + score, [*best[start][1], piece]
    return best[-1][1][:MOST_PIECES]


def encode(text: str, tokens: list[list[int]], vocabulary: dict, longest: int) -> tuple[list[int], list[int]]:
    ids, first, at = [BEGIN], [], 0
    for start, end in tokens:
        gap = text[at:start]
        if at and "\n" in gap:
            ids.append(END)
        first.append(len(ids))
        ids.extend(segment(text[start:end], not first[:-1] or gap != "", vocabulary, longest))
        at = end
    return [*ids, END], first


def log_softmax(scores: np.ndarray) -> np.ndarray:
    if scores.shape[1] == 1:
        return -np.logaddexp(0, -scores)
    return scores - np.logaddexp.reduce(scores, 1, keepdims=True)


def checksum(ids: list[int]) -> int:
    value = 0x811C9DC5
    for piece in ids:
        value = (value ^ piece) * 0x01000193 & 0xFFFFFFFF
    return value


def write(options: argparse.Namespace) -> None:
    vocabulary = {}
    for index, line in enumerate((options.weights / "pieces.txt").read_text(encoding="utf8").rstrip("\n").split("\n")):
        piece, score = line.split("\t")
        vocabulary[units(piece)] = index + 3, float(score)
    longest = max(map(len, vocabulary))
    rows = np.frombuffer((options.weights / "embeddings.bin").read_bytes(), np.uint8).reshape(len(vocabulary) + 3, -1)
    settings = onnxruntime.SessionOptions()
    settings.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(options.weights / "encoder.onnx"), settings)
    result = []
    for item in json.loads(options.texts.read_text(encoding="utf8")):
        ids, first = encode(units(item["text"]), item["tokens"], vocabulary, longest)
        if not first:
            continue
        tags, link = session.run(None, {"embedded": unpack(rows[ids])[None]})
        parts = np.split(tags[0][first], np.cumsum(list(TAGS.values()))[:-1], 1)
        means = [float(log_softmax(part).mean()) for part in parts] + [float(np.abs(link[0][first][:, :320]).mean())]
        result.append([item["text"], checksum(ids), *(round(mean, 4) for mean in means)])
    options.out.write_text("[\n" + ",\n".join(json.dumps(row, ensure_ascii=True) for row in result) + "\n]\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    for name in ("weights", "texts", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    write(parser.parse_args())
