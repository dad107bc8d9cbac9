# SPDX-License-Identifier: BSL-1.0
"""No file that people read as source holds a bidirectional or invisible character: such are written as escapes."""

import re
import unicodedata

# Data is what it is: there a joiner or a no-break space belongs to the text.
data = re.compile(r"^(tests/data|examples/data|examples/golden)/|^LICENSE")


def invisible(character):
    # Cc, Cf: controls, joiners, bidirectional marks, BOM; Zs, Zl, Zp: every space but the plain one.
    return unicodedata.category(character) in {"Cc", "Cf", "Zs", "Zl", "Zp"} and character != " "


def complaints(tree):
    for path in tree.files():
        if data.match(path) or path.endswith(".png"):
            continue
        try:
            lines = tree.read(path).split("\n")
        except UnicodeDecodeError:
            yield f"{path}: not UTF-8"
            continue
        for number, line in enumerate(lines, 1):
            if path.endswith(".tsv"):
                line = line.replace("\t", "")
            for character in filter(invisible, line):
                yield f"{path}:{number}: U+{ord(character):04X} {unicodedata.name(character, 'control')}"


broken = [
    ({"tests/a.cpp": "// \u202e reversed\n"}, "U+202E"),
    ({"include/a.hpp": 'auto x = "क\u200dष";\n'}, "U+200D"),
    ({"README.md": "अक्षर\u00a0।\n"}, "U+00A0"),
    ({"tools/a": "a\tb\n"}, "U+0009"),
    ({"tools/a.tsv": "क\t\u200b\n"}, "U+200B"),
    ({"tools/b": "\ufeffa\n"}, "U+FEFF"),
]
