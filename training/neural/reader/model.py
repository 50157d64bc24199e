"""The encoder (post-layer-norm transformer, Vaswani et al. 2017) and the heads that read it, one row a token."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .e5 import E5

TAGS = {"names": 17, "mentions": 4, "content": 3, "nested": 3, "cue": 3, "source": 3, "sentence": 1}
VECTORS = 10
NOBODY = 6
BUCKETS = 24
DIMENSION = 32
POSITIONS = 512
DROPOUT = 0.1


class Layer(nn.Module):
    def __init__(self, hidden: int, heads: int, inner: int, epsilon: float):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm = nn.LayerNorm(hidden, epsilon)
        self.up = nn.Linear(hidden, inner)
        self.down = nn.Linear(inner, hidden)
        self.norm2 = nn.LayerNorm(hidden, epsilon)

    def forward(self, x: Tensor, lengths: list[int]) -> Tensor:
        attended = torch.cat([self.attend(part) for part in self.qkv(x).split(lengths)])
        x = self.norm(x + F.dropout(self.out(attended), DROPOUT, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), DROPOUT, self.training))

    def attend(self, qkv: Tensor) -> Tensor:
        length = qkv.shape[0]
        q, k, v = qkv.view(length, 3, self.heads, -1).permute(1, 2, 0, 3)
        weights = (q * q.shape[-1] ** -0.5 @ k.transpose(1, 2)).softmax(-1)
        return (weights.to(v.dtype) @ v).transpose(0, 1).reshape(length, -1)


class Reader(nn.Module):
    """Takes windows one after another in one long matrix: `lengths` says where each ends, so that nothing is padded."""

    def __init__(self, e5: E5, layers: int):
        super().__init__()
        hidden = e5.hidden
        position = e5.floats("emb.pos").reshape(-1, hidden)[:POSITIONS] + e5.floats("emb.type")[:hidden]
        self.register_buffer("position", torch.tensor(position))
        self.norm = nn.LayerNorm(hidden, e5.epsilon)
        set_parameters(self.norm, e5.floats("emb.ln.w"), e5.floats("emb.ln.b"))
        self.layers = nn.ModuleList(load_layer(e5, index) for index in range(layers))
        self.tags = nn.Linear(hidden, sum(TAGS.values()))
        self.link_hidden = nn.Linear(hidden, hidden)
        self.link = nn.Linear(hidden, VECTORS * DIMENSION + NOBODY)
        nn.init.normal_(self.link.weight, std=0.01)
        self.distance = nn.Parameter(torch.zeros(2, BUCKETS))

    def forward(self, embedded: Tensor, lengths: list[int]) -> tuple[Tensor, Tensor]:
        position = torch.cat([self.position[:length] for length in lengths])
        x = F.dropout(self.norm(embedded + position), DROPOUT, self.training)
        for layer in self.layers:
            x = layer(x, lengths)
        return self.tags(x), self.link(F.gelu(self.link_hidden(x)))


def set_parameters(module: nn.Module, weight: np.ndarray, bias: np.ndarray) -> None:
    module.weight.data = torch.tensor(weight)
    module.bias.data = torch.tensor(bias)


def load_layer(e5: E5, index: int) -> Layer:
    def matrix(name: str, width: int) -> np.ndarray:
        return e5.matrix(f"l{index}.{name}.w", width)

    def vector(name: str) -> np.ndarray:
        return e5.floats(f"l{index}.{name}")

    layer = Layer(e5.hidden, e5.heads, e5.inner, e5.epsilon)
    set_parameters(
        layer.qkv,
        np.concatenate([matrix(name, e5.hidden) for name in "qkv"]),
        np.concatenate([vector(f"{name}.b") for name in "qkv"]),
    )
    set_parameters(layer.out, matrix("ao", e5.hidden), vector("ao.b"))
    set_parameters(layer.norm, vector("aln.w"), vector("aln.b"))
    set_parameters(layer.up, matrix("fi", e5.hidden), vector("fi.b"))
    set_parameters(layer.down, matrix("fo", e5.inner), vector("fo.b"))
    set_parameters(layer.norm2, vector("oln.w"), vector("oln.b"))
    return layer


def split_tags(tags: Tensor) -> dict[str, Tensor]:
    return dict(zip(TAGS, tags.split(list(TAGS.values()), -1)))


def bucket(origin: Tensor, target: Tensor) -> Tensor:
    """Distances in tokens by powers of two: 12 for what stands before, 12 for what stands after."""
    size = (1 + (origin - target).abs()).float().log2().floor().long().clamp(max=11)
    return size + 12 * (target > origin).long()


def link_scores(link: Tensor, distance: Tensor, item: dict, attribution: bool) -> Tensor:
    """Logits of an item's candidates and, last, of none of them. `link` has a row a token."""
    vectors = link[:, : VECTORS * DIMENSION].view(len(link), VECTORS, DIMENSION)
    nobody = link[:, VECTORS * DIMENSION :]
    from_columns, to_column = ((("content", 6, 4),), 8) if attribution else ((("anaphor", 0, 0), ("content", 2, 2)), 4)
    query = torch.zeros(DIMENSION)
    none = torch.zeros(())
    origin = None
    for key, column, nobody_column in from_columns:
        if item[key] is None:
            continue
        first, last = item[key]
        origin = first if origin is None else origin
        query = query + vectors[first, column] + vectors[last, column + 1]
        none = none + nobody[first, nobody_column] + nobody[last, nobody_column + 1]
    if not item["candidates"]:
        return none.reshape(1)
    candidates = torch.tensor(item["candidates"])
    first, last = candidates.T
    keys = vectors[first, to_column] + vectors[last, to_column + 1]
    bias = distance[int(attribution), bucket(torch.tensor(origin), first)]
    return torch.cat([keys @ query + bias, none.reshape(1)])
