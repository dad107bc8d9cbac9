#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes what Doxygen reads in place of the headers: the headers, line for line, with the sentences that every keeper of a
protocol would have to repeat.

  reference.py HEADERS_FOLDER COPY_FOLDER

A name of a protocol (a range, an iterator, a text, a step of normalization) means the same wherever it stands, so it is said
here once. A declaration that has a comment keeps it, and one that is none of these gets nothing: Doxygen then warns.
"""
import re
import shutil
import sys
from pathlib import Path

SHARED = [(re.compile(declaration), said) for declaration, said in [
    # Comparison.
    (r"friend constexpr bool operator==\(const (\w+)&, const \1&\) = default;", "Whether all their members are equal."),
    (r"friend constexpr auto operator<=>\(const (\w+)&, const \1&\) = default;", "By their members, in order."),
    # Ranges.
    (r"using iterator = ", "Its iterator; values are made where they are read."),
    (r"using const_iterator = ", "Its iterator."),
    (r"(\[\[nodiscard\]\] )?constexpr [\w:<>* ]+ begin\(\) const", "The first value. A range (C++ [range.range])."),
    (r"(\[\[nodiscard\]\] )?constexpr [\w:<>* ]+ end\(\) const", "Past the last value. A range (C++ [range.range])."),
    (r"(\[\[nodiscard\]\] )?constexpr bool empty\(\) const", "Whether there is no value."),
    (r"(\[\[nodiscard\]\] )?constexpr std::size_t size\(\) const", "How many values there are."),
    # Iterators.
    (r"using (value_type|reference|difference_type|iterator_concept|iterator_category) = ",
     "What the standard asks of an iterator (C++ [iterator.traits])."),
    (r"(\[\[nodiscard\]\] )?constexpr [\w:]+ operator(\*|->)\(\) const", "The value here."),
    (r"constexpr [\w&]+ operator(\+\+|--)\((int)?\)", "One value on, or back."),
    # Views and values.
    (r"Text text;", "What it looks at."),
    (r"akshara::kernel kernel = best_kernel\(\);", "The kernel that reads the bytes; all give the same answer."),
    (r"std::string_view text;", "What stands there: UTF-8, as the text has it."),
    (r"akshara::span span;", "Where it stands, in the original source."),
    (r"using form_type = ", "The form of its text or names."),
    # Texts.
    (r"\[\[nodiscard\]\] constexpr std::string_view utf8\(\) const", "Its bytes (`text`)."),
    (r"\[\[nodiscard\]\] constexpr std::size_t origin\(std::size_t offset\) const",
     "Where an offset, in bytes of `utf8()`, lies in the source (`text`)."),
    (r"\[\[nodiscard\]\] constexpr std::size_t target\(std::size_t offset\) const",
     "The offset in `utf8()`, in bytes, that comes from an offset in the source."),
    # Steps of normalization.
    (r"static constexpr std::string_view name\(\)", "What it is called where changes are listed (`step`)."),
    (r"static constexpr std::size_t reach = ", "How many code points `apply` looks at, the newest included (`step`)."),
    (r"static constexpr bool acts_on\(", "Whether `apply` may have to do with a code point (`step`)."),
    (r"static constexpr trigger triggers\[\]", "The pairs of neighbours that `apply` may have to do with (`step`)."),
    (r"static constexpr rewrite apply\(", "What to do now that a code point has come (`step`)."),
    (r"static constexpr bool in_run\(", "Whether a code point belongs to a run (`arranging_step`)."),
    (r"static constexpr bool arrange\(", "Orders or replaces the code points of a run (`arranging_step`)."),
    (r"static constexpr bool is_exact = ", "Whether it leaves every byte as it is."),
    (r"static constexpr bool composes = ", "Whether what comes out is in NFC."),
    # Ways to cut a text, and the rule sets of UAX #29 that a machine is made of.
    (r"constexpr span next\(std::string_view bytes, std::size_t from\) const",
     "The first fragment at or after `from`, as offsets in `bytes` (`segmentation_rule`)."),
    (r"using state = ", "What stands left of a boundary, as far as any rule asks."),
    (r"using unit = ", "The classes of code points."),
    (r"static constexpr unsigned states = ", "How many states there are."),
    (r"static constexpr unsigned units = ", "How many classes of code points there are."),
    (r"static constexpr state start = ", "The state before the first unit."),
    (r"static constexpr bool waits\(", "Whether the boundary before the last unit depends on what comes."),
    (r"inline constexpr (\w+_t) \w+\{\};", r"@copydoc akshara::\1"),
]]
# What Doxygen 1.9 does not understand is written for it in another way.
# A specialization of the standard's variable is taken for something that nobody declares.
FOREIGN = re.compile(r"inline constexpr bool std::ranges::")
# Of several variables only the first is given the comment.
SEVERAL = re.compile(r"( +)((?:static constexpr )?\w+) (\w+(?: = \w+)?(?:, \w+(?: = \w+)?)+);(?: ///< (.*))?$")
# A variable behind its struct is given no comment, and the values in braces are taken for more variables.
TOGETHER = re.compile(r"^inline constexpr (struct (\w+)(?: : \w+)? \{$.*?^\}) (\w+)\{([^;]*)\};", re.M | re.S)

# The namespace of this version is nobody's business but the linker's.
VERSIONED = re.compile(r"^namespace akshara::inline \w+", re.M)


def said_of(line):
    for declaration, said in SHARED:
        if found := declaration.match(line.lstrip()):
            return found.expand(said)
    return None


def apart(found):
    return (f"{found[1]}; /** @copydoc akshara::{found[2]} */ inline constexpr {found[2]} {found[3]};" +
            "\n" * found[4].count("\n"))


def commented(line, has_comment):
    if several := SEVERAL.match(line):
        room, type_, variables, said = several.groups()
        each = [f"{type_} {variable};" for variable in variables.split(", ")]
        return room + " ".join(f"{one} /**< {said} */" if said else commented(one, has_comment) for one in each)
    said = None if has_comment else said_of(line)
    return f"/** {said} */ {line}" if said else line


def readable(header):
    lines = TOGETHER.sub(apart, VERSIONED.sub("namespace akshara", header)).split("\n")
    made = []
    for line, before in zip(lines, [""] + lines):
        if FOREIGN.match(line):
            made[-1], line = "", "" # it stands behind `template <…>`
        made.append(commented(line, before.lstrip().startswith("///") or "///<" in line))
    return "\n".join(made)


def copy(headers, target):
    shutil.rmtree(target, ignore_errors=True)
    for header in sorted(headers.rglob("*.hpp")):
        to = target / header.relative_to(headers)
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(readable(header.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    copy(Path(sys.argv[1]), Path(sys.argv[2]))
