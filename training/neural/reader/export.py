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

from .data import read_examples, windows
from .e5 import E5, unpack
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

    def __init__(self, model: Reader, scales: dict[str, Tensor]):
        super().__init__()
        self.model = model
        for name, scale in scales.items():
            self.register_buffer(name, scale)

    def forward(self, embedded: Tensor) -> tuple[Tensor, Tensor]:
        model = self.model
        x = model.norm(embedded + model.position[: embedded.shape[1]])
        for index, layer in enumerate(model.layers):
            x = self.layer(layer, x, getattr(self, f"input{index}"), getattr(self, f"middle{index}"))
        return model.tags(x), model.link(Gelu.apply(model.link_hidden(x)))

    def layer(self, layer: Layer, x: Tensor, input_scale: Tensor, middle_scale: Tensor) -> Tensor:
        q, k, v = layer.qkv(x).split(x.shape[-1], -1)
        attended = layer.out(Attention.apply(q, k, v, layer.heads))
        x = layer.norm(Sum.apply(x * input_scale, attended))
        # A few tokens are far larger here than all others: each has a scale of its own, or they would leave the others no bits.
        inner = Gelu.apply(layer.up(x))
        size = inner.amax(-1, keepdim=True).clamp(min=0.2)
        down = inner / size @ layer.down.weight.T * size
        return layer.norm2(Sum.apply(Sum.apply(x * middle_scale, down), layer.down.bias))


def smooth(model: Reader, table: Tensor, examples: list[dict], longest: int) -> dict[str, Tensor]:
    """Divides what goes into a matrix by a scale a channel and multiplies the matrix by it (SmoothQuant, Xiao et al. 2023).

    Outlying channels would leave the others few of the 8 bits. Changes the model in place to one that computes the same, given the
    scales that undo it where a layer's input is added to its output.
    """
    most: dict[nn.Linear, Tensor] = {}

    def watch(module: nn.Linear, inputs: tuple[Tensor]) -> None:
        size = inputs[0].abs().amax(0)
        most[module] = torch.maximum(most[module], size) if module in most else size

    hooks = [module.register_forward_pre_hook(watch) for module in model.modules() if isinstance(module, nn.Linear)]
    with torch.no_grad():
        for example in examples:
            for window in windows(example, longest):
                model(table[torch.tensor(window.ids)], [len(window.ids)])
    for hook in hooks:
        hook.remove()
    scales = {}
    norm = model.norm
    for index, layer in enumerate(model.layers):
        scales[f"input{index}"] = rescale(norm, [layer.qkv], most)
        scales[f"middle{index}"] = rescale(layer.norm, [layer.up], most)
        scale = scale_of([layer.out], most)
        hidden = len(scale)
        layer.qkv.weight.data[2 * hidden :] /= scale[:, None]
        layer.qkv.bias.data[2 * hidden :] /= scale
        layer.out.weight.data *= scale
        norm = layer.norm2
    rescale(norm, [model.tags, model.link_hidden], most)
    return scales


def scale_of(matrices: list[nn.Linear], most: dict[nn.Linear, Tensor]) -> Tensor:
    weights = torch.stack([matrix.weight.abs().amax(0) for matrix in matrices]).amax(0)
    return (most[matrices[0]].clamp(min=1e-4) / weights.clamp(min=1e-4)).sqrt().detach()


def rescale(norm: nn.LayerNorm, matrices: list[nn.Linear], most: dict[nn.Linear, Tensor]) -> Tensor:
    scale = scale_of(matrices, most)
    norm.weight.data /= scale
    norm.bias.data /= scale
    for matrix in matrices:
        matrix.weight.data *= scale
    return scale


def export(options: argparse.Namespace) -> None:
    options.out.mkdir(parents=True, exist_ok=True)
    e5 = E5(options.encoder)
    state = torch.load(options.model / "checkpoint.pt", weights_only=False)
    model = Reader(e5, options.layers)
    model.load_state_dict(state["model"])
    model.eval()
    rows = json.loads((options.data / "rows.json").read_text())
    embedded = e5.blocks("emb.word", e5.hidden)[rows]
    sample = read_examples(options.data / "examples.jsonl")[::20]
    scales = smooth(model, torch.tensor(unpack(embedded)), sample, options.window)
    plain = options.out / "plain.onnx"
    torch.onnx.export(
        Exported(model, scales),
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
    (options.out / "embeddings.bin").write_bytes(embedded.tobytes())
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
