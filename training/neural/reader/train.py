"""Trains the reader: `python -m reader.train --data DATA --encoder E5 --out FOLDER [--folds K --fold k]`."""

import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.distributed as distributed
import torch.nn.functional as F
from torch import Tensor, multiprocessing

from .data import batches, fold_of, read_examples, windows
from .e5 import E5, unpack
from .measure import Measure
from .model import TAGS, Reader, link_scores, split_tags

WEIGHTS = {"nested": 0.5, "sentence": 0.5}
WARM_UP = 60
TOKENS = 1500
LINKS = 30


def embeddings(e5: E5, data: Path) -> Tensor:
    rows = json.loads((data / "rows.json").read_text())
    return torch.tensor(unpack(e5.blocks("emb.word", e5.hidden)[rows]))


def encode(model: Reader, table: Tensor, examples: list[dict], longest: int, rng: random.Random | None) -> list[tuple[Tensor, Tensor]]:
    """Tags and links of each example, a row a token."""
    parts = [(windows(example, longest, rng, rng is None or rng.random() > 0.1)) for example in examples]
    ids = [window.ids for part in parts for window in part]
    lengths = [len(window) for window in ids]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        tags, link = model(table[torch.tensor([piece for window in ids for piece in window])], lengths)
    result = []
    offset = 0
    for part in parts:
        rows = []
        for window in part:
            rows.extend(offset + first for first in window.first)
            offset += len(window.ids)
        index = torch.tensor(rows)
        result.append((tags[index].float(), link[index].float()))
    return result


def loss_of(example: dict, tags: dict[str, Tensor], link: Tensor, distance: Tensor, rng: random.Random, links: float) -> Tensor:
    loss = torch.zeros(())
    for key, labels in example["tags"].items():
        target = torch.tensor(labels)
        if TAGS[key] == 1:
            part = F.binary_cross_entropy_with_logits(tags[key][:, 0], target.float(), reduction="sum")
        else:
            part = F.cross_entropy(tags[key], target, reduction="sum", ignore_index=-100, label_smoothing=0.02)
        loss = loss + WEIGHTS.get(key, 1) * part / TOKENS
    for kind in ("links", "sources"):
        for item in example[kind]:
            if item["anaphor"] and item["content"] and rng.random() < 0.15:
                item = {**item, "anaphor": None}
            scores = link_scores(link, distance, item, kind == "sources").log_softmax(0)
            right = item["right"] or [len(item["candidates"])]
            loss = loss - links * torch.logsumexp(scores[right], 0) / LINKS
    return loss


def measure(model: Reader, table: Tensor, examples: list[dict], longest: int) -> dict[str, float]:
    model.eval()
    result = Measure()
    with torch.no_grad():
        for example in examples:
            [(tags, link)] = encode(model, table, [example], longest, None)
            result.add(example, split_tags(tags), link, model.distance)
    model.train()
    return result.figures()


def average_gradients(parameters: list[Tensor], processes: int) -> None:
    gradients = [parameter.grad if parameter.grad is not None else torch.zeros_like(parameter) for parameter in parameters]
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    distributed.all_reduce(flat)
    for parameter, part in zip(parameters, flat.split([gradient.numel() for gradient in gradients])):
        parameter.grad = part.view_as(parameter) / processes


def train(rank: int, options: argparse.Namespace) -> None:
    """One of `options.processes`, each with a thread: on few cores that is faster than threads, which wait for one another."""
    torch.set_num_threads(1)
    torch.manual_seed(options.seed + rank)
    if options.processes > 1:
        distributed.init_process_group("gloo", init_method=f"file://{options.out.resolve()}/meeting", rank=rank, world_size=options.processes)
    say = print if rank == 0 else lambda *_, **__: None
    e5 = E5(options.encoder)
    table = embeddings(e5, options.data)
    examples = read_examples(options.data / "examples.jsonl")
    held = [example for example in examples if options.folds and fold_of(example, options.folds) == options.fold]
    names = {example["id"] for example in held}
    trained = [example for example in examples if example["id"] not in names]
    model = Reader(e5, options.layers)
    if options.start:
        model.load_state_dict(torch.load(options.start / "checkpoint.pt", weights_only=False)["model"])
    body = [value for name, value in model.named_parameters() if name.startswith(("layers", "norm"))]
    heads = [value for name, value in model.named_parameters() if not name.startswith(("layers", "norm"))]
    optimizer = torch.optim.AdamW([{"params": body, "lr": options.rate}, {"params": heads, "lr": 5 * options.rate}], weight_decay=0.01, fused=True)
    plan = [
        [step[rank] for step in batches(trained, options.pieces, options.processes, random.Random(f"{options.seed} {epoch}"))]
        for epoch in range(options.epochs)
    ]
    steps = sum(map(len, plan))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / WARM_UP, max(0.02, 1 - step / steps)))
    done, log = 0, []
    checkpoint = options.out / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        done, log = state["epoch"], state["log"]
    say(f"{len(trained)} texts, {steps} steps; held out {len(held)}", flush=True)
    begin = time.time()
    for epoch in range(done, options.epochs):
        total = 0.0
        rng = random.Random(f"{options.seed} windows {epoch} {rank}")
        for step, batch in enumerate(plan[epoch]):
            encoded = encode(model, table, batch, options.window, rng)
            loss = sum(loss_of(example, split_tags(tags), link, model.distance, rng, options.links) for example, (tags, link) in zip(batch, encoded))
            optimizer.zero_grad()
            loss.backward()
            if options.processes > 1:
                average_gradients(body + heads, options.processes)
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += float(loss.detach())
            if (step + 1) % 20 == 0:
                say(f"epoch {epoch + 1} step {step + 1}/{len(plan[epoch])} loss {total / 20:.3f} {time.time() - begin:.0f} s", flush=True)
                total = 0.0
        if rank > 0:
            continue
        last = epoch + 1 == options.epochs
        figures = measure(model, table, held if last else held[:: options.sample], options.window)
        log.append({"epoch": epoch + 1, "seconds": round(time.time() - begin), "figures": figures})
        print(json.dumps(log[-1]), flush=True)
        state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "epoch": epoch + 1, "log": log}
        torch.save(state, checkpoint)
    if rank > 0:
        return
    settings = {key: str(value) if isinstance(value, Path) else value for key, value in vars(options).items()}
    (options.out / "log.json").write_text(json.dumps({"options": settings, "texts": len(trained), "epochs": log}, indent=1))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True, help="folder that the preparation wrote")
    parser.add_argument("--encoder", type=Path, required=True, help="e5-small-q4.bin")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=0, help="0: train on everything")
    parser.add_argument("--fold", type=int, default=0)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--pieces", type=int, default=1536, help="in a step, of all processes together")
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--links", type=float, default=1.0, help="weight of the links' loss beside that of the tags")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--start", type=Path, help="folder of a model to go on from")
    parser.add_argument("--sample", type=int, default=4, help="measure on every so many held-out texts after all epochs but the last")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "meeting").unlink(missing_ok=True)
    if options.processes == 1:
        train(0, options)
    else:
        multiprocessing.spawn(train, (options,), options.processes)
