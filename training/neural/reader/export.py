"""Writes the weights that the package reads: `python -m reader.export --model FOLDER --data DATA --encoder E5 --out WEIGHTS`.

`encoder.onnx` takes embedded pieces of one window and gives tags and links of each; matrices in 8 bits a weight, a scale a column.
`pieces.txt` and `embeddings.bin` (4-bit blocks, as they were trained with) say what the pieces are.
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from .e5 import E5
from .model import DIMENSION, TAGS, Layer, Reader

RUN = "com.microsoft"


class Attention(torch.autograd.Function):
    @staticmethod
    def forward(ctx, q: Tensor, k: Tensor, v: Tensor, heads: int) -> Tensor:
        return q.clone()

    @staticmethod
    def symbolic(g, q, k, v, heads):
        return g.op(f"{RUN}::MultiHeadAttention", q, k, v, num_heads_i=heads).setType(q.type())


class Sum(torch.autograd.Function):
    """Not an Add: the run time would fuse that with the norm after it into an operator that is several times slower."""

    @staticmethod
    def forward(ctx, x: Tensor, y: Tensor) -> Tensor:
        return x + y

    @staticmethod
    def symbolic(g, x, y):
        return g.op("Sum", x, y).setType(x.type())


class Gelu(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x: Tensor) -> Tensor:
        return x.clone()

    @staticmethod
    def symbolic(g, x):
        return g.op(f"{RUN}::Gelu", x).setType(x.type())


class Exported(nn.Module):
    """The same computation in the run time's fused operators, for one window."""

    def __init__(self, model: Reader):
        super().__init__()
        self.model = model

    def forward(self, embedded: Tensor) -> tuple[Tensor, Tensor]:
        model = self.model
        x = model.norm(embedded + model.position[: embedded.shape[1]])
        for layer in model.layers:
            x = self.layer(layer, x)
        return model.tags(x), model.link(Gelu.apply(model.link_hidden(x)))

    def layer(self, layer: Layer, x: Tensor) -> Tensor:
        q, k, v = layer.qkv(x).split(x.shape[-1], -1)
        attended = layer.out(Attention.apply(q, k, v, layer.heads))
        x = layer.norm(Sum.apply(x, attended))
        return layer.norm2(Sum.apply(x, layer.down(Gelu.apply(layer.up(x)))))


def export(options: argparse.Namespace) -> None:
    options.out.mkdir(parents=True, exist_ok=True)
    e5 = E5(options.encoder)
    state = torch.load(options.model / "checkpoint.pt", weights_only=False)
    model = Reader(e5, options.layers)
    model.load_state_dict(state["model"])
    model.eval()
    plain = options.out / "plain.onnx"
    torch.onnx.export(
        Exported(model),
        (torch.zeros(1, 16, e5.hidden),),
        str(plain),
        input_names=["embedded"],
        output_names=["tags", "link"],
        dynamic_axes={name: {1: "pieces"} for name in ("embedded", "tags", "link")},
        opset_version=17,
        custom_opsets={RUN: 1},
        dynamo=False,
    )
    encoder = options.out / "encoder.onnx"
    quantize_dynamic(plain, encoder, per_channel=True, reduce_range=options.reduce, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"])
    if not options.keep:
        plain.unlink()
    graph = onnx.load(encoder)
    del graph.metadata_props[:]
    graph.producer_version = ""
    graph.doc_string = ""
    onnx.save(graph, encoder)
    rows = json.loads((options.data / "rows.json").read_text())
    (options.out / "embeddings.bin").write_bytes(e5.blocks("emb.word", e5.hidden)[rows].tobytes())
    shutil.copy(options.data / "pieces.txt", options.out / "pieces.txt")
    settings = {
        "hidden": e5.hidden,
        "longest": options.window, "scale": 1 / 32,
        "tags": TAGS,
        "dimension": DIMENSION,
        "distance": [round(value, 4) for value in model.distance.flatten().tolist()],
    }
    (options.out / "model.json").write_text(json.dumps(settings))
    log = options.model / "log.json"
    card = {**(json.loads(log.read_text()) if log.exists() else {"epochs": state["log"]})}
    card["sha256"] = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(options.out.iterdir()) if file.name != "card.json"}
    (options.out / "card.json").write_text(json.dumps(card, indent=1) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, required=True, help="folder with checkpoint.pt")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--reduce", action=argparse.BooleanOptionalAction, default=True, help="7 bits, so that no processor's sums overflow")
    parser.add_argument("--keep", action="store_true", help="keep plain.onnx, before quantisation")
    export(parser.parse_args())
