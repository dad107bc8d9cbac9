# SPDX-License-Identifier: BSL-1.0
"""every_name.cpp, in whose object sections.py looks, uses every public function and constant but those of the annexes, which
need libraries of their own."""

import re

import floors

program = "tests/architecture/every_name.cpp"

# A public declaration begins in the first column, in a namespace that is not detail.
opens = re.compile(r"^namespace ([\w: ]+) \{")
closes = re.compile(r"^\} // namespace")
declares = re.compile(
    r"^(?:inline constexpr [\w:<>, ]+? (\w+)(?:\{| =|\[|;)"
    r"|\} (\w+)\{"
    r"|(?:\[\[nodiscard\]\] )?(?:inline )?(?:constexpr )?[\w:<>,&*]+(?: [\w:<>,&*]+)* [&*]?(\w+)\()")


def public_lines_of(header):
    """Every line of a header's public namespaces: number, the namespace's name, line."""
    namespaces = []
    for number, line in enumerate(header.splitlines(), 1):
        if found := opens.match(line):
            namespaces.append(found[1])
        elif closes.match(line):
            namespaces.pop()
        elif namespaces and not any("detail" in name for name in namespaces):
            yield number, namespaces[-1], line


def public_lines(tree):
    """The same of all headers but those of the annexes, each line after its path."""
    for path in tree.headers():
        if not floors.annex_of(path):
            for number, namespace, line in public_lines_of(tree.read(path)):
                yield path, number, namespace, line


def public_names(tree):
    for path, number, _, line in public_lines(tree):
        if found := declares.match(line):
            name = next(filter(None, found.groups()))
            if name != "operator":
                yield path, number, name


def complaints(tree):
    used = set(re.findall(r"\w+", tree.read(program)))
    for path, number, name in public_names(tree):
        if name not in used:
            yield f"{path}:{number}: {name} is not used in {program}"


def header_with(declaration):
    return {program: "int main() {}\n",
            "include/akshara/text/a.hpp": "namespace akshara {\n" + declaration + "\n} // namespace akshara\n"}


broken = [
    (header_with("inline constexpr view_adaptor<nouns_view> noun{};"), "noun is not used"),
    (header_with("inline constexpr int noun = 1;"), "noun is not used"),
    (header_with("inline constexpr struct noun_t {\n} noun{};"), "noun is not used"),
    (header_with("[[nodiscard]] constexpr std::optional<span> noun(std::string_view bytes) noexcept {"), "noun is not used"),
    (header_with("namespace detail {\n} // namespace detail\nvoid noun(int);"), "noun is not used"),
]
