# SPDX-License-Identifier: BSL-1.0
"""An object that uses every public name holds no writable data and asks for no stream, printf, abort or lock."""

import re
import subprocess
import tempfile
from pathlib import Path

program = "tests/architecture/every_name.cpp"
section = re.compile(r"^\s*\d+ (\.(?:data|bss|tbss|tdata)\S*)\s+([0-9a-f]+)", re.MULTILINE)
unwanted = re.compile(r"\b(std::basic_[io]?stream|std::ios_base|std::locale|std::cout|std::cerr|abort\b|\w*printf|"
                      r"puts|fwrite|std::terminate|__cxa_guard|__cxa_throw|__cxa_atexit)")


def complaints(tree):
    with tempfile.TemporaryDirectory() as folder:
        object_file = Path(folder, "every_name.o")
        # Without optimization, which would only take something away.
        words, succeeded = tree.compile("-O0", "-fno-exceptions", "-fno-rtti", "-c", tree.root / program, "-o", object_file)
        if not succeeded:
            yield f"{program} does not compile\n{words}"
            return
        headers = subprocess.run(["objdump", "-h", object_file], capture_output=True, text=True, check=True).stdout
        for name, size in section.findall(headers):
            if int(size, 16) != 0:
                yield f"section {name} holds {int(size, 16)} bytes"
        symbols = subprocess.run(["nm", "-uC", object_file], capture_output=True, text=True, check=True).stdout
        for symbol in sorted(set(re.findall(r"^\s*U (.*)$", symbols, re.MULTILINE))):
            if unwanted.search(symbol):
                yield f"needs {symbol}"


broken = [
    ({program: "inline int counter = 1;\nint* f() { return &counter; }\n"}, "section .data"),
    ({program: "inline int counter;\nint* f() { return &counter; }\n"}, "section .bss"),
    ({program: "inline thread_local int counter;\nint* f() { return &counter; }\n"}, "section .tbss"),
    ({program: "inline const char* const names[] = {\"क\"};\nauto f() { return &names; }\n"}, "section .data"),
    ({program: "#include <cstdio>\nvoid f(int x) { std::printf(\"%d\", x); }\n"}, "needs printf"),
    ({program: "#include <cstdlib>\nvoid f() { std::abort(); }\n"}, "needs abort"),
    ({program: "#include <iostream>\nvoid f() { std::cout << 1; }\n"}, "needs std::cout"),
    ({program: "int g();\nint f() { static int x = g(); return x; }\n"}, "needs __cxa_guard"),
]
