# SPDX-License-Identifier: BSL-1.0
"""akshara.cppm exports every public name but those of the annexes: types and concepts, functions and constants."""

import re

import names

module = "include/akshara/akshara.cppm"

# A type or a concept, the first column being that of its namespace; a variable may be declared together with its type.
declares_type = re.compile(r"^(?:template <.*> )?(?:inline constexpr )?(?:struct|class|enum class|concept|using) (\w+)(?= \{| :| =|$)")
declares_operator = re.compile(r"^(?!template\b)[\w\[].* (operator\S+?)\(")
opens = re.compile(r"^export namespace ([\w:]+) \{")
exports = re.compile(r"^using ([\w:]+)::(operator\S+|\w+);")


def public_names(tree):
    """Where a name is declared, and the whole of it; the number of the version is not part of it."""
    for path, number, namespace, line in names.public_lines(tree):
        found = names.declares.match(line)
        function = next(filter(None, found.groups())) if found else None
        for name in (function, *(each[1] for each in (declares_type.match(line), declares_operator.match(line)) if each)):
            if name and name != "operator":
                yield path, number, re.sub(r"::inline v\d+", "", namespace) + "::" + name


def exported_names(tree):
    namespace = None
    for number, line in enumerate(tree.read(module).splitlines(), 1):
        if found := opens.match(line):
            namespace = found[1]
        elif found := exports.match(line):
            if found[1] != namespace:
                raise ValueError(f"{module}:{number}: {found[1]} within {namespace}")
            yield number, f"{found[1]}::{found[2]}"


def complaints(tree):
    exported = {}
    for number, name in exported_names(tree):
        if name in exported:
            yield f"{module}:{number}: {name} is exported twice"
        exported[name] = number
    declared = set()
    for path, number, name in public_names(tree):
        if name not in declared and name not in exported:
            yield f"{path}:{number}: {name} is not exported by {module}"
        declared.add(name)
    for name in sorted(exported.keys() - declared):
        yield f"{module}:{exported[name]}: {name} is no public name"


def header_with(declaration, exported=""):
    return {module: "export namespace akshara {\n" + exported + "\n} // namespace akshara\n",
            "include/akshara/text/a.hpp": "namespace akshara::inline v7 {\n" + declaration + "\n} // namespace akshara\n"}


broken = [
    (header_with("struct noun {\n};"), "akshara::noun is not exported"),
    (header_with("enum class noun : unsigned char { a };"), "akshara::noun is not exported"),
    (header_with("template <class T>\nclass noun {\n};"), "akshara::noun is not exported"),
    (header_with("template <class T>\nconcept noun = true;"), "akshara::noun is not exported"),
    (header_with("using noun = int;"), "akshara::noun is not exported"),
    (header_with("inline constexpr struct noun_t : base {\n} noun{};"), "akshara::noun is not exported"),
    (header_with("inline constexpr struct noun_t : base {\n} noun{};"), "akshara::noun_t is not exported"),
    (header_with("[[nodiscard]] constexpr int noun(int a) noexcept {"), "akshara::noun is not exported"),
    (header_with("[[nodiscard]] constexpr auto operator|(T&& text, const A& a) {"), "akshara::operator| is not exported"),
    (header_with("struct noun {\n};", "using akshara::noun;\nusing akshara::noun;"), "exported twice"),
    (header_with("", "using akshara::noun;"), "akshara::noun is no public name"),
]
