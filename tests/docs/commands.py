#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Runs what a page shows: each `console` block is a command behind `$ `, and what it prints.

  commands.py PAGE.md PROGRAMS_FOLDER WORKING_FOLDER

A page without such a block is an error.
"""
import os
import re
import subprocess
import sys

BLOCK = re.compile(r"^```console\n\$ ([^\n]*)\n(.*?)^```\n", re.M | re.S)


def main():
    page, programs, folder = sys.argv[1:]
    with open(page, encoding="utf-8") as file:
        shown = BLOCK.findall(file.read())
    wrong = 0
    environment = {**os.environ, "PATH": programs + os.pathsep + os.environ["PATH"]}
    for command, expected in shown:
        done = subprocess.run(command, shell=True, cwd=folder, env=environment, capture_output=True, check=False)
        printed = done.stdout.decode() + done.stderr.decode()
        if printed != expected:
            wrong += 1
            print(f"{page}: {command}\nprints\n{printed}and not\n{expected}")
    print(f"{len(shown)} commands, {wrong} of them print something else")
    sys.exit(wrong != 0 or not shown)


main()
