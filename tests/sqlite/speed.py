#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""How fast SQLite indexes ten thousand made articles, four times each, with each tokenizer, in MB of text a second of processor
time: the best of some rounds.

  speed.py SQLITE3 EXTENSION [ROUNDS [TEXT]]

TEXT is a file whose lines are taken in place of the articles. No test: what it prints depends on the machine.
"""
import re
import sys

from articles import articles, text_of
from shell import Shell, quoted

TOKENIZERS = ("unicode61", "unicode61 categories ''L* M* N* Co''", "trigram", "akshara", "akshara form lucene", "akshara form canonical",
              "akshara by grapheme")


def main():
    shell = Shell(*sys.argv[1:3])
    rounds = int(sys.argv[3]) if sys.argv[3:] else 5
    if sys.argv[4:]:
        with open(sys.argv[4], encoding="utf-8") as file:
            texts = file.read().splitlines()
    else:
        texts = [text_of(pieces) for pieces in articles()]
    megabytes = 4 * sum(len(text.encode()) for text in texts) / 1e6
    table = ("CREATE TABLE articles(x);", "BEGIN;", *(f"INSERT INTO articles VALUES ({quoted(text)});" for text in texts), "COMMIT;")
    best = {}
    for _ in range(rounds):
        for tokenizer in TOKENIZERS: # in turn, so that what else the machine does is shared
            printed, complaint = shell.say(*table, f"CREATE VIRTUAL TABLE t USING fts5(x, content = '', tokenize = '{tokenizer}');", ".timer on",
                                           "INSERT INTO t(x) SELECT x FROM articles, (VALUES (1), (2), (3), (4));")
            assert complaint == "", complaint
            seconds = float(re.search(r"user (\S+)", printed)[1])
            best[tokenizer] = min(best.get(tokenizer, seconds), seconds)
    print(f"{megabytes:.1f} MB")
    for tokenizer, seconds in best.items():
        print(f"{megabytes / seconds:6.1f} MB/s  {tokenizer.replace(chr(39) * 2, chr(39))}")


main()
