"""`python -m unittest` in this folder."""

import random
import unittest

from reader.data import BEGIN, END, batches, fnv1a, size, windows


def example(lengths: list[int], cuts: list[int], breaks: list[int]) -> dict:
    """A text whose token t has pieces 100 × t, 100 × t + 1, …"""
    starts = [sum(lengths[:token]) for token in range(len(lengths) + 1)]
    ids = [100 * (token + 1) + piece for token, length in enumerate(lengths) for piece in range(length)]
    return {"ids": ids, "starts": starts, "cuts": cuts, "breaks": breaks, "tags": {}}


class Windows(unittest.TestCase):
    def test_each_token_has_its_first_piece_once_in_order(self) -> None:
        rng = random.Random(1)
        for _ in range(300):
            tokens = rng.randint(1, 80)
            lengths = [rng.randint(1, 5) for _ in range(tokens)]
            cuts = sorted({rng.randrange(tokens) for _ in range(rng.randint(0, 9))})
            breaks = [0] + [int(rng.random() < 0.1) for _ in range(tokens - 1)]
            found = windows(example(lengths, cuts, breaks), 24, rng if rng.random() < 0.5 else None)
            firsts = [window.ids[first] for window in found for first in window.first]
            self.assertEqual(firsts, [100 * (token + 1) for token in range(tokens)])
            for window in found:
                self.assertLessEqual(len(window.ids), 24)
                self.assertEqual((window.ids[0], window.ids[-1]), (BEGIN, END))

    def test_breaks_are_marked_or_left_out(self) -> None:
        text = example([2, 1, 1], [2], [0, 1, 0])
        self.assertEqual(size(text, 0, 3), 7)
        self.assertEqual([window.ids for window in windows(text, 24)], [[BEGIN, 100, 101, END, 200, 300, END]])
        self.assertEqual([window.ids for window in windows(text, 24, breaks=False)], [[BEGIN, 100, 101, 200, 300, END]])

    def test_processes_get_batches_of_much_the_same_size(self) -> None:
        texts = [{**example([1] * length, [], [0] * length), "tags": {"content": []}} for length in range(5, 105)]
        steps = batches(texts, 200, 2, random.Random(1))
        sizes = [[sum(len(text["ids"]) for text in batch) for batch in step] for step in steps]
        self.assertTrue(all(len(step) == 2 and abs(step[0] - step[1]) < 30 for step in sizes))

    def test_hash(self) -> None:
        self.assertEqual(fnv1a(""), 0x811C9DC5)
        self.assertEqual(fnv1a("a"), 0xE40C292C)


if __name__ == "__main__":
    unittest.main()
