# SPDX-License-Identifier: BSL-1.0
"""A header is listed, guarded by its name, in the namespace of the version, at most 200 lines long, free of what headers never
hold, and tested by a test that is built."""

import re

longest = 200  # lines; generated tables aside
never = {
    r"#\s*include\s*<(iostream|ostream|istream|sstream|fstream|iomanip|ranges|functional|regex|locale|cstdio)>":
        "a header that ours never include",
    r"\bstd::(ranges::)?views?::": "a view of the standard library",
    r"\busing\s+namespace\b": "using namespace",
    r"\bnamespace\s*\{": "an anonymous namespace",
    r"\bthread_local\b": "thread_local",
    r"\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b": "a note to come back",
}

namespace = re.compile(r"^namespace (?!detail \{)([\w:]+(?: v\d+)?)", re.M)


def complaints_about_namespaces(tree):
    first = None
    for path in tree.headers():
        for name in namespace.findall(tree.read(path)):
            if not re.match(r"akshara::inline v\d+", name):
                yield f"{path}: namespace {name} is not that of the version, akshara::inline v…"
                continue
            version = name.split()[1].partition("::")[0]
            first = first or version
            if version != first:
                yield f"{path}: namespace {name}, where others stand in {first}"


def complaints_about(tree, path):
    text = tree.read(path)
    lines = text.splitlines()
    noun = path.removeprefix("include/akshara/")
    guard = "AKSHARA_" + re.sub(r"\W", "_", noun).upper()

    if not re.match(r"// SPDX-License-Identifier: BSL-1\.0( AND Unicode-3\.0)?\n", text):
        yield f"{path}: the first line is not the SPDX line"
    if f"#ifndef {guard}\n#define {guard}\n" not in text or lines[-1:] != ["#endif"]:
        yield f"{path}: not guarded by {guard}"
    for number, line in enumerate(lines, 1):
        for pattern, what in never.items():
            if re.search(pattern, line):
                yield f"{path}:{number}: {what}"

    in_a_room = "/" in noun
    if "/tables/" in path:
        return
    if len(lines) > longest:
        yield f"{path}: {len(lines)} lines, more than {longest}: two nouns?"
    test = "tests/" + noun.removesuffix(".hpp") + ".test.cpp"
    if in_a_room and "/simd/" not in path and not tree.exists(test):
        yield f"{path}: no {test}"


def complaints(tree):
    listed = set(re.findall(r"include/\S+\.hpp", tree.read("cmake/headers.cmake")))
    for path in sorted(set(tree.headers()) - listed):
        yield f"{path}: not listed in cmake/headers.cmake"
    for path in sorted(listed - set(tree.headers())):
        yield f"{path}: listed in cmake/headers.cmake, but there is no such file"
    for path in tree.headers():
        yield from complaints_about(tree, path)
    yield from complaints_about_namespaces(tree)
    for path in tree.files():
        folder, _, name = path.rpartition("/")
        lists = f"{folder}/CMakeLists.txt"
        if path.startswith("tests/") and name.endswith(".test.cpp") and not (tree.exists(lists) and name in tree.read(lists)):
            yield f"{path}: not built by {lists}"


def header_with(body):
    text = ("// SPDX-License-Identifier: BSL-1.0\n#ifndef AKSHARA_TEXT_A_HPP\n#define AKSHARA_TEXT_A_HPP\n"
            + body + "\n#endif\n")
    return {"cmake/headers.cmake": "include/akshara/text/a.hpp", "include/akshara/text/a.hpp": text}


broken = [
    (header_with("") | {"cmake/headers.cmake": ""}, "not listed"),
    (header_with("") | {"cmake/headers.cmake": "include/akshara/text/b.hpp"}, "no such file"),
    (header_with("") | {"include/akshara/text/a.hpp": "#ifndef A_HPP\n"}, "SPDX"),
    (header_with("") | {"include/akshara/text/a.hpp": "#ifndef A_HPP\n"}, "not guarded by AKSHARA_TEXT_A_HPP"),
    (header_with("#include <iostream>"), "a header that ours never include"),
    (header_with("auto x = std::views::take(3);"), "a view of the standard library"),
    (header_with("using namespace std;"), "using namespace"),
    (header_with("namespace {\n}"), "an anonymous namespace"),
    (header_with("inline thread_local int x;"), "thread_local"),
    (header_with("namespace akshara {\n}"), "not that of the version"),
    (header_with("namespace akshara::inline v1 {\n}\nnamespace akshara::inline v2::detail {\n}"), "others stand in v1"),
    (header_with("// TO" "DO"), "a note to come back"),
    (header_with("\n" * longest), "two nouns?"),
    (header_with(""), "no tests/text/a.test.cpp"),
    ({"cmake/headers.cmake": "", "tests/text/a.test.cpp": "", "tests/text/CMakeLists.txt": "b.test.cpp"}, "not built by"),
]
