#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Write the official test cases of Unicode into tests/data, one compact line a case.

FOLDER holds GraphemeBreakTest-V.txt, WordBreakTest-V.txt, SentenceBreakTest-V.txt and
NormalizationTest-V.txt, of one version V of Unicode. The head of each file written says how it is read.
"""

import argparse
import pathlib
import re
import sys

HEAD = """\
# Unicode {version}, {source}: {count} cases, made by tools/make_test_data.py; do not edit.
# Copyright © 1991-2025 Unicode, Inc., under the notice in LICENSE-UNICODE (https://www.unicode.org/license.txt).
#
"""

BREAKS = """\
# One case a line: the code points of a text in hexadecimal, with "|" where a boundary lies between two and a
# space where none does. The start and the end of the text are boundaries always.
"""

NORMALIZATION = """\
# One case a line: the columns of the official file, source;NFC;NFD;NFKC;NFKD, as code points in hexadecimal.
# An empty column, or one left out at the end, repeats another: NFC the source, NFD and NFKC the NFC, NFKD the NFD.
# After "@Part1" come all code points that any normalization changes: every other one is the same in all forms.
"""

def official_lines(folder, name):
    """The version of the one file of that name, and its lines without comments."""
    found = sorted(folder.glob(f"{name}-*.txt"))
    if len(found) != 1:
        sys.exit(f"make_test_data.py: {folder} has {len(found)} files {name}-*.txt, one is needed")
    text = found[0].read_text(encoding="utf-8")
    version = re.search(rf"{name}-(\d+\.\d+\.\d+)\.txt", text.partition("\n")[0]).group(1)
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return version, [line for line in lines if line]


def break_case(line):
    boundary = re.sub(r"\s*÷\s*", "|", line)
    return re.sub(r"\s*×\s*", " ", boundary).strip("|")


def normalization_case(line):
    if line.startswith("@"):
        return line
    source, nfc, nfd, nfkc, nfkd = line.split(";")[:5]
    columns = [
        source,
        "" if nfc == source else nfc,
        "" if nfd == nfc else nfd,
        "" if nfkc == nfc else nfkc,
        "" if nfkd == nfd else nfkd,
    ]
    return ";".join(columns).rstrip(";")


# The file to write, the official file that it is made from, and how.
SUITES = [
    ("grapheme_breaks.txt", "GraphemeBreakTest", BREAKS, break_case),
    ("word_breaks.txt", "WordBreakTest", BREAKS, break_case),
    ("sentence_breaks.txt", "SentenceBreakTest", BREAKS, break_case),
    ("normalization.txt", "NormalizationTest", NORMALIZATION, normalization_case),
]


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("folder", metavar="FOLDER", type=pathlib.Path)
    arguments.add_argument("--out", type=pathlib.Path, default=root / "tests/data")
    chosen = arguments.parse_args()

    chosen.out.mkdir(parents=True, exist_ok=True)
    for file, source, note, case in SUITES:
        version, lines = official_lines(chosen.folder, source)
        count = sum(not line.startswith("@") for line in lines)
        head = HEAD.format(version=version, source=f"{source}.txt", count=count) + note
        (chosen.out / file).write_text(head + "".join(case(line) + "\n" for line in lines), encoding="utf-8")
        print(f"{file}: {count} cases")


if __name__ == "__main__":
    main()
