"""
What the job must give: the same quotes as the command line, bad lines in their own table, and both again after a filter
was killed. Needs Node, Java and pyspark; run by `npm run nightly`.
"""

import json
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile
import unittest

from pyspark.sql import SparkSession

import quotes_job

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NODE = ["node", "--import", (ROOT / "node_modules/tsx/dist/loader.mjs").as_uri(), "-C", "@incise/source"]
INCISE = [*NODE, str(ROOT / "packages/cli/src/bin.ts")]
ARTICLES = int(os.environ.get("ARTICLES", "300"))


def articles():
    """Different articles, and some lines that are none."""
    command = [*NODE, str(ROOT / "examples/stream/src/articles.ts"), str(ARTICLES)]
    lines = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.splitlines()
    lines[7:7] = ["no JSON", '{"id": 12345678901234567890}']
    lines.append('{"id": 12345678901234567890, "text": "« Oui », a dit Léa Petit."}')
    return lines


def run_job(source, output, command):
    arguments = [sys.executable, str(HERE / "quotes_job.py"), source, output, "--command", command, "--partitions", "4"]
    submit = {"PYSPARK_SUBMIT_ARGS": "--master local[2,3] --driver-memory 1g pyspark-shell"}
    done = subprocess.run(arguments, env=os.environ | submit, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    print(done.stdout.strip().splitlines()[-1])


class QuotesJob(unittest.TestCase):
    def test_tables(self):
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder, "articles.ndjson")
            lines = articles()
            source.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
            said = subprocess.run(
                [*INCISE, "quotes", "--ndjson", "--quiet", "--errors", f"{folder}/errors.ndjson"],
                input=source.read_text(encoding="utf-8"), check=True, stdout=subprocess.PIPE, encoding="utf-8",
            ).stdout.splitlines()
            expected = sorted(map(repr, (row for line in said for row in quotes_job.rows_of(line))))
            errors = [json.loads(line) for line in pathlib.Path(folder, "errors.ndjson").read_text(encoding="utf-8").splitlines()]

            # The first filter that gets this far is killed as the system kills for want of memory; its task is tried again.
            killer = pathlib.Path(folder, "incise")
            flag = shlex.quote(f"{folder}/one-was-killed")
            killer.write_text(f"#!/bin/sh\nmkdir {flag} 2>/dev/null && {{ head -n 5 > /dev/null; kill -9 $$; }}\nexec {shlex.join(INCISE)} \"$@\"\n")
            killer.chmod(0o755)
            for name, command in (("whole", shlex.join(INCISE)), ("killed", str(killer))):
                with self.subTest(name):
                    run_job(str(source), f"{folder}/{name}", command)
                    spark = SparkSession.builder.master("local[1]").getOrCreate()
                    quotes = spark.read.parquet(f"{folder}/{name}/quotes").collect()
                    bad = spark.read.parquet(f"{folder}/{name}/bad_lines").collect()
                    self.assertEqual(sorted(repr(tuple(row)) for row in quotes), expected)
                    self.assertEqual(
                        sorted((row.error, row.id) for row in bad),
                        sorted((error["error"], None if "id" not in error else str(error["id"])) for error in errors),
                    )
            self.assertTrue(pathlib.Path(folder, "one-was-killed").is_dir())


if __name__ == "__main__":
    unittest.main()
