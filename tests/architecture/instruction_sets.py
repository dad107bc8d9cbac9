# SPDX-License-Identifier: BSL-1.0
"""Only the room simd names an instruction set; parts of headers (.inc) there and elsewhere are short and have no guard."""

import re

longest = 200  # lines
named = re.compile(r"\b(_mm\d*_\w+|__m(?:64|128|256|512)\w*|__builtin_(?:ia32|cpu)\w*|u?int8x16_t|v\w+q_[usp](?:8|16|32|64)"
                   r"|avx\w*|ssse3|sse\d\w*|neon)\b", re.IGNORECASE)
code = re.compile(r"//.*$")


def parts(tree):
    return sorted(str(path.relative_to(tree.root)) for path in (tree.root / "include").rglob("*.inc"))


def complaints(tree):
    for path in [*tree.headers(), *parts(tree)]:
        lines = tree.read(path).splitlines()
        if path.endswith(".inc"):
            if lines[:1] != ["// SPDX-License-Identifier: BSL-1.0"]:
                yield f"{path}: the first line is not the SPDX line"
            if len(lines) > longest:
                yield f"{path}: {len(lines)} lines, more than {longest}"
            if any("_HPP" in line or re.match(r"#\s*include <(?!akshara/)", line) for line in lines):
                yield f"{path}: a part of a header has no guard and includes no header"
        if "/simd/" in path:
            continue
        for number, line in enumerate(lines, 1):
            if found := named.search(code.sub("", line)):
                yield f"{path}:{number}: names an instruction set: {found[0]}"


broken = [
    ({"include/akshara/text/a.hpp": "auto x = _mm512_setzero_si512();\n"}, "names an instruction set: _mm512_setzero_si512"),
    ({"include/akshara/text/a.inc": "// SPDX-License-Identifier: BSL-1.0\nauto k = kernel::avx2;\n"}, "names an instruction set: avx2"),
    ({"include/akshara/text/a.inc": "int x;\n"}, "not the SPDX line"),
    ({"include/akshara/text/a.inc": "// SPDX-License-Identifier: BSL-1.0\n" * (longest + 1)}, "more than"),
    ({"include/akshara/text/a.inc": "// SPDX-License-Identifier: BSL-1.0\n#include <vector>\n"}, "includes no header"),
]
