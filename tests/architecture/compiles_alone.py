# SPDX-License-Identifier: BSL-1.0
"""Every header compiles alone, without a warning, without exceptions and RTTI; of the annexes those whose library is here."""

import os
from concurrent.futures import ThreadPoolExecutor

import floors

flags = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-fno-exceptions", "-fno-rtti"]


def complaint_about(tree, path):
    # Included into nothing: a header that is itself the file compiled is not warned about as a header is.
    words, succeeded = tree.compile(*flags, "-fsyntax-only", "-x", "c++", "-include", tree.root / path, os.devnull)
    return None if succeeded else f"{path} does not compile alone\n{words}"


def headers_to_compile(tree):
    missing = {annex for annex, header in floors.library_of.items()
               if not tree.compile("-fsyntax-only", "-x", "c++", "-include", header, os.devnull)[1]}
    for path in tree.headers():
        if floors.annex_of(path) not in missing:
            yield path


def complaints(tree):
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from filter(None, pool.map(lambda path: complaint_about(tree, path), headers_to_compile(tree)))


broken = [
    ({"include/akshara/a.hpp": "inline std::size_t size = 0;\n"}, "a.hpp does not compile alone"),
    ({"include/akshara/a.hpp": "inline unsigned char a(int b) { return b; }\n"}, "a.hpp does not compile alone"),
    ({"include/akshara/a.hpp": "inline void a() { throw 1; }\n"}, "a.hpp does not compile alone"),
]
