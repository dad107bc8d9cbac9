#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Checks that names are found across scripts as well as the guide says, whatever the version of ICU and its names.

  across_scripts.py PROGRAM
"""
import subprocess
import sys

# list: names, recall and precision in percent, at least; some below what ICU 72 gives
FLOORS = {
    "territories, Latin list": (200, 65, 92),
    "territories, Hindi list": (200, 65, 92),
    "cities, Latin list": (350, 75, 95),
    "cities, Hindi list": (350, 75, 95),
}

figures, hits = subprocess.run([sys.argv[1], "--measure"], check=True, capture_output=True, text=True).stdout.split("\n\n")
print(figures, hits, sep="\n\n")
rows = [line.split("\t") for line in figures.splitlines()[1:]]
assert [row[0] for row in rows] == list(FLOORS), "other lists were measured"
for name, *measured in rows:
    for value, floor in zip(map(float, measured), FLOORS[name], strict=True):
        assert value >= floor, f"{name}: {value} is below {floor}"
