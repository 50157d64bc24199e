"""
Quotes of a mass of articles, on Spark: each partition of NDJSON goes through `incise quotes --ndjson`, and what comes
back becomes two Parquet tables, one row a quote and one row a line that is no article.

    spark-submit quotes_job.py articles.ndjson out

A filter that is killed or fails fails its task, which Spark tries again; nothing of a failed task is written.
"""

import argparse
import json
import resource
import shlex
import subprocess
import tempfile
import threading
import time

from pyspark import StorageLevel
from pyspark.sql import SparkSession
from pyspark.sql.types import DoubleType, IntegerType, LongType, StringType, StructField, StructType

QUOTES = StructType(
    [StructField(name, StringType()) for name in ("id", "speaker", "kind", "text", "sense", "unknown")]
    + [StructField(name, DoubleType()) for name in ("confidence", "speaker_confidence")]
    + [StructField(name, IntegerType()) for name in ("start", "end")]
)
BAD = StructType(
    [StructField("partition", IntegerType()), StructField("line", LongType())]
    + [StructField(name, StringType()) for name in ("id", "error", "detail")]
)
SPENT = StructType([StructField("articles", LongType()), StructField("seconds", DoubleType()), StructField("mebibytes", DoubleType())])
RECORDS = StructType([StructField("sort", StringType()), StructField("quote", QUOTES), StructField("bad", BAD), StructField("spent", SPENT)])


def rows_of(line):
    """The rows of one line of output; offsets are UTF-16 code units into the text as given."""
    article = json.loads(line)
    for quote in article["quotes"]:
        yield (
            str(article["id"]), quote.get("speaker"), quote["kind"], quote["text"], quote.get("sense"), quote.get("unknown"),
            float(quote["confidence"]), float(quote["speakerConfidence"]),
            quote["content"][0]["start"], quote["content"][-1]["end"],
        )


def through(command):
    """A function for mapPartitionsWithIndex that sends lines through the command, and gives records of RECORDS."""

    def run(index, lines):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        articles = 0
        with tempfile.NamedTemporaryFile("r", encoding="utf-8") as errors:
            arguments = [*shlex.split(command), "quotes", "--ndjson", "--quiet", "--workers", "0", "--errors", errors.name]
            process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
            feeder = threading.Thread(target=feed, args=(process.stdin, lines), daemon=True)
            feeder.start()
            for line in process.stdout:
                articles += 1
                for quote in rows_of(line):
                    yield ("quote", quote, None, None)
            if process.wait() != 0:
                raise RuntimeError(f"{command} ended with {process.returncode} in partition {index}")
            for line in errors:
                bad = json.loads(line)
                known = None if bad.get("id") is None else str(bad["id"])
                yield ("bad", None, (index, bad["line"], known, bad["error"], bad.get("detail")), None)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        yield ("spent", None, None, (articles, seconds, after.ru_maxrss / 1024))

    return run


def feed(stdin, lines):
    try:
        for line in lines:
            stdin.write(line + "\n")
        stdin.close()
    except BrokenPipeError:
        pass  # The filter is gone: its exit code tells.


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help='NDJSON, an article a line: {"id", "text", "published"?}')
    parser.add_argument("output", help="folder for the tables quotes and bad_lines")
    parser.add_argument("--command", default="npx --yes @incise/cli", help="what runs incise on every machine")
    parser.add_argument("--partitions", type=int, help="filters to start, default as many as Spark makes of the input")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("incise quotes").getOrCreate()
    begin = time.monotonic()
    lines = spark.read.text(options.input).rdd.map(lambda row: row.value)
    if options.partitions:
        lines = lines.repartition(options.partitions)
    records = spark.createDataFrame(lines.mapPartitionsWithIndex(through(options.command)), RECORDS)
    # One pass through the filters: both tables are cut from what it left on disk.
    records.persist(StorageLevel.DISK_ONLY)
    records.where("sort = 'quote'").select("quote.*").write.mode("overwrite").parquet(f"{options.output}/quotes")
    records.where("sort = 'bad'").select("bad.*").write.mode("overwrite").parquet(f"{options.output}/bad_lines")
    spent = ("sum(spent.articles)", "sum(spent.seconds)", "max(spent.mebibytes)")
    articles, seconds, peak = records.where("sort = 'spent'").selectExpr(*spent).first()
    bad = spark.read.parquet(f"{options.output}/bad_lines").count()
    print(
        f"{articles} articles, {bad} bad lines in {time.monotonic() - begin:.0f} s; "
        f"{articles / max(seconds, 0.001):.0f} articles a second of processor time, {peak:.0f} MiB at most in a filter"
    )
    spark.stop()


if __name__ == "__main__":
    main()
