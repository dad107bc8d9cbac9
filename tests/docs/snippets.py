#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Makes a program of a page: each fenced `cpp` block becomes a function, called in order.

  snippets.py PAGE.md PROGRAM.cpp EXPECTED.txt

A `text` block directly after a `cpp` block is what it prints. #include, using, struct and constexpr definitions that start a line
go before the functions. A page without a `cpp` block is an error.
"""
import re
import sys

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```\n", re.M | re.S)
LIFTED = re.compile(r"^(#include [^\n]*|using [^\n]*;|inline constexpr [^\n]*;|(?:struct|template)\b.*?^\};)\n", re.M | re.S)


def blocks(page):
    """Yields (code, printed or None) for each cpp block."""
    found = list(BLOCK.finditer(page))
    for here, after in zip(found, found[1:] + [None]):
        if here[1] != "cpp":
            continue
        printed = after and after[1] == "text" and not page[here.end():after.start()].strip()
        yield here[2], after[2] if printed else None


def program(snippets):
    before, functions = ["#include <iostream>"], []
    for k, code in enumerate(snippets):
        before += [m[1] for m in LIFTED.finditer(code) if m[1] not in before]
        functions.append(f"static void snippet_{k}() {{\n{LIFTED.sub('', code)}}}\n")
    calls = "".join(f"    snippet_{k}();\n" for k in range(len(functions)))
    before.sort(key=lambda line: not line.startswith("#include"))
    return "\n".join(before) + "\n\n" + "\n".join(functions) + f"\nint main() {{\n{calls}}}\n"


def main():
    page, cpp, expected = sys.argv[1:]
    with open(page, encoding="utf-8") as file:
        found = list(blocks(file.read()))
    if not found:
        sys.exit(f"{page}: no cpp block")
    with open(cpp, "w", encoding="utf-8") as file:
        file.write(program([code for code, _ in found]))
    with open(expected, "w", encoding="utf-8") as file:
        file.write("".join(printed or "" for _, printed in found))


main()
