# SPDX-License-Identifier: BSL-1.0
"""Two translation units that include everything link into one program."""

import tempfile
from pathlib import Path


def complaints(tree):
    with tempfile.TemporaryDirectory() as folder:
        one, two = Path(folder, "one.cpp"), Path(folder, "two.cpp")
        one.write_text("#include <akshara/akshara.hpp>\nint main() {}\n")
        two.write_text("#include <akshara/akshara.hpp>\n")
        words, succeeded = tree.compile(one, two, "-o", Path(folder, "program"))
    if not succeeded:
        yield f"two translation units with akshara.hpp do not link\n{words}"


broken = [
    ({"include/akshara/akshara.hpp": "int twice() { return 2; }\n"}, "do not link"),
    ({"include/akshara/akshara.hpp": "int twice;\n"}, "do not link"),
]
