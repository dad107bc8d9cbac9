#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Runs the sessions in SQLite's shell that a page shows: a `console` block whose first line is `$ sqlite3`, then statements
behind `sqlite> `, or `   ...> ` where one goes on, each with what it prints.

  sessions.py PAGE.md SQLITE3 WORKING_FOLDER

A page without such a block is an error.
"""
import re
import subprocess
import sys

BLOCK = re.compile(r"^```console\n\$ sqlite3\n(.*?)^```\n", re.M | re.S)
PROMPT = re.compile(r"^(?:sqlite| {3}\.\.\.)> ")
MARK = "-- the next statement --"


def steps(block):
    """Yields (statement, printed)."""
    statement, printed = "", ""
    for line in block.splitlines(keepends=True):
        prompt = PROMPT.match(line)
        if not prompt:
            printed += line
            continue
        if statement and line.startswith("sqlite"):
            yield statement, printed
            statement, printed = "", ""
        statement += line[prompt.end():]
    yield statement, printed


def printed_by(sqlite3, folder, statements):
    script = "".join(f"{statement}.print '{MARK}'\n" for statement in statements)
    # Line by line, so that complaints stand where they belong.
    done = subprocess.run(["stdbuf", "-oL", sqlite3, "-batch"], cwd=folder, input=script.encode(), stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    # Of a script the shell names the line as well.
    return re.sub(r" near line \d+:", ":", done.stdout.decode()).split(MARK + "\n")


def main():
    page, sqlite3, folder = sys.argv[1:]
    with open(page, encoding="utf-8") as file:
        blocks = BLOCK.findall(file.read())
    shown = wrong = 0
    for block in blocks:
        session = list(steps(block))
        for (statement, expected), printed in zip(session, printed_by(sqlite3, folder, [s for s, _ in session])):
            shown += 1
            if printed != expected:
                wrong += 1
                print(f"{page}: {statement}prints\n{printed}and not\n{expected}")
    print(f"{shown} statements, {wrong} of them print something else")
    sys.exit(wrong != 0 or not shown)


main()
