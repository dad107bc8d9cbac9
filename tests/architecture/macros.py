# SPDX-License-Identifier: BSL-1.0
"""akshara.hpp defines no macro but AKSHARA_…; what the standard headers define is theirs."""

import re
import tempfile
from pathlib import Path

import floors

standard_include = re.compile(r"^#include <(?!akshara/)([^>]+)>", re.MULTILINE)


def macros_after(tree, text):
    with tempfile.NamedTemporaryFile("w", suffix=".cpp") as file:
        file.write(text)
        file.flush()
        words, _ = tree.compile("-dM", "-E", file.name)
    return set(re.findall(r"^#define (\w+)", words, re.MULTILINE))


def complaints(tree):
    standard = {name for path in tree.headers() if not floors.annex_of(path)
                for name in standard_include.findall(tree.read(path))}
    # Some are those of another processor.
    theirs = macros_after(tree, "".join(f"#if __has_include(<{name}>)\n#include <{name}>\n#endif\n" for name in sorted(standard)))
    everything = macros_after(tree, "#include <akshara/akshara.hpp>\n")
    if not any(name.startswith("AKSHARA_") for name in everything):
        yield "akshara.hpp defines not even its guard: was it read?"
    for name in sorted(everything - theirs):
        if not name.startswith("AKSHARA_"):
            yield f"akshara.hpp defines the macro {name}"


broken = [
    ({"include/akshara/akshara.hpp": "#define AKSHARA_A\n#define LIKELY(x) x\n"}, "defines the macro LIKELY"),
    ({"include/akshara/akshara.hpp": "#error\n"}, "not even its guard"),
]
