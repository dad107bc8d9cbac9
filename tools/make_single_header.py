#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Write the library as one header that includes nothing but standard ones: OUT, for example single_include/akshara.hpp.

With --rooms it holds those rooms and what they are built on (--rooms text,segment), else every room of akshara.hpp.
Every header is in it once, whole and in its own guard, behind those that it includes; so the one file, a subset of it and
the headers themselves may meet in one program. A body (.inc) is written out wherever it is included, once for each set of
instructions. The licences stand on top, since the file will travel without the folder.
"""

import argparse
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DIRECTIVE = re.compile(r"\s*#\s*(\w+)\s*(.*?)\s*(?://.*)?$")
OUR_FILE = re.compile(r"<(akshara/[\w/]+\.(?:hpp|inc))>$")
BODY = "AKSHARA_REGION_BODY"
SPDX = "// SPDX-License-Identifier: BSL-1.0"


class SingleHeader:
    """The parts of the one file, as they are found on the way through the headers."""

    def __init__(self, include):
        self.include = include
        self.standard = set()  # what is included on top
        self.seen = set()
        self.parts = []

    def lines_of(self, path):
        return (self.include / path).read_text(encoding="utf-8").splitlines()

    def add(self, path):
        """A header, behind what it includes."""
        if path in self.seen:
            return
        self.seen.add(path)
        lines = self.lines_of(path)
        if lines and lines[0] == SPDX:  # said on top; tables keep what they say of Unicode's data
            lines = lines[1:]
        self.parts.append("\n".join([f"// {path}", *self.expanded(path, lines, [])]) + "\n")

    def expanded(self, path, lines, bodies, depth=0):
        """The lines without the includes that are elsewhere in the one file, and with the bodies."""
        written = []
        for line in lines:
            found = DIRECTIVE.match(line)
            name, operand = found.groups() if found else ("", "")
            if name in ("if", "ifdef", "ifndef"):
                depth += 1
            elif name == "endif":
                depth -= 1
            if name == "include":
                written += self.included(path, line, operand, bodies, depth)
            elif name == "define" and operand.startswith(BODY + " "):
                bodies.append(operand.removeprefix(BODY).strip())
            elif name == "undef" and operand == BODY:
                bodies.pop()
            elif line or (written and written[-1]):  # where includes stood, one empty line is enough
                written.append(line)
        return written

    def included(self, path, line, operand, bodies, depth):
        """What stands in the place of an #include."""
        if operand == BODY:
            operand = bodies[-1]
        ours = OUR_FILE.match(operand)
        if ours and ours[1].endswith(".inc"):
            lines = self.lines_of(ours[1])
            return self.expanded(ours[1], [each for each in lines if each != SPDX], bodies, depth)
        if depth != 1 or path.endswith(".inc"):  # outside the header's guard, or under a condition within it
            if ours or "akshara" in operand:
                sys.exit(f"make_single_header.py: {path} includes {operand} on a condition, which one file cannot keep")
            return [line]
        if ours:
            self.add(ours[1])
        elif re.fullmatch(r"<[\w.]+>", operand):
            self.standard.add(operand)
        else:
            sys.exit(f"make_single_header.py: {path} includes {operand}, which is neither ours nor standard")
        return []

    def text(self, guard):
        unicode_data = any("Unicode-3.0" in part for part in self.parts)
        licences = [ROOT / "LICENSE"] + [ROOT / "LICENSE-UNICODE"] * unicode_data
        head = [SPDX + " AND Unicode-3.0" * unicode_data,
                "// Made by tools/make_single_header.py from the headers of akshara; do not edit."]
        for licence in licences:
            head += ["//", *(f"// {line}".rstrip() for line in licence.read_text(encoding="utf-8").splitlines())]
        version, *others = self.parts
        return "\n".join([*head, f"#ifndef {guard}", f"#define {guard}", "", version,
                          *(f"#include {name}" for name in sorted(self.standard)), "", *others, "#endif", ""])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rooms", default="akshara", help="rooms apart by commas, in place of all")
    parser.add_argument("out", type=pathlib.Path, metavar="OUT")
    options = parser.parse_args()

    rooms = options.rooms.split(",")
    single = SingleHeader(ROOT / "include")
    single.add("akshara/version.hpp")  # first: it tells a compiler before C++20 so, and in words
    for room in rooms:
        door = "akshara/akshara.hpp" if room == "akshara" else f"akshara/{room}.hpp"
        if not re.fullmatch(r"\w+", room) or not (single.include / door).is_file():
            parser.error(f"there is no room {room}")
        single.add(door)

    text = single.text("_".join(["AKSHARA_SINGLE_HEADER", *(room.upper() for room in rooms)]))
    if options.out.is_file() and options.out.read_text(encoding="utf-8") == text:
        return  # nothing that was compiled with it is older
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
