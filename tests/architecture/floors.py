# SPDX-License-Identifier: BSL-1.0
"""A header includes only its own room and the rooms below it; a door includes its room and does nothing else."""

import os.path
import re

ground = {"simd", "unicode"}
rooms_below = {
    "simd": set(),
    "unicode": set(),
    "text": {"simd"},
    "segment": {"text"} | ground,
    "normalize": {"text"} | ground,
    "phrase": {"segment", "normalize", "text"} | ground,
    "quote": {"phrase", "segment", "normalize", "text"} | ground,
}
library_of = {"icu": "unicode/utypes.h", "utfcpp": "utf8/unchecked.h"}  # of each annex a header of what it needs
annexes = library_of.keys()

include = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
door_line = re.compile(r"^(//.*|#(ifndef|define) AKSHARA_\w+_HPP|#include <akshara/[\w/]+\.hpp>|#endif|)$")


def room_of(path):
    """The room of a header given as `include/akshara/room/noun.hpp`; None for a door and for version.hpp."""
    parts = path.split("/")
    return parts[2] if len(parts) > 3 else None


def annex_of(path):
    """The annex whose header or door this is; None for all others."""
    name = room_of(path) or path.rpartition("/")[2].removesuffix(".hpp")
    return name if name in annexes else None


def included_headers(tree, path):
    """The line numbers and paths of the headers of ours that a header includes."""
    for number, line in enumerate(tree.read(path).splitlines(), 1):
        found = include.match(line)
        if not found:
            continue
        beside = os.path.normpath(os.path.join(os.path.dirname(path), found[2]))
        if found[1] == '"' and tree.exists(beside):
            yield number, beside
        elif found[2].startswith("akshara/"):
            yield number, "include/" + found[2]


def complaints_about_room(tree, path, room):
    for number, target in included_headers(tree, path):
        below = room_of(target)
        if target == "include/akshara/version.hpp" or below == room:
            continue
        if below is None:
            yield f"{path}:{number}: a room includes headers, never the door {target}"
        elif below not in rooms_below.get(room, rooms_below.keys()):
            yield f"{path}:{number}: {room} may not include {below}"


def complaints_about_door(tree, path):
    door = path.removeprefix("include/akshara/").removesuffix(".hpp")
    for number, line in enumerate(tree.read(path).splitlines(), 1):
        if not door_line.match(line):
            yield f"{path}:{number}: a door includes and does nothing else"
    behind = {target for _, target in included_headers(tree, path)}
    if door == "akshara":
        expected = {f"include/akshara/{room}.hpp" for room in rooms_below if tree.exists(f"include/akshara/{room}.hpp")}
        expected.add("include/akshara/version.hpp")
    else:
        expected = {h for h in tree.headers() if room_of(h) == door and "/tables/" not in h}
    for target in sorted(expected - behind):
        yield f"{path}: the door leaves out {target}"
    for target in sorted(behind - expected):
        yield f"{path}: the door may not include {target}"


def complaints(tree):
    for path in tree.headers():
        room = room_of(path)
        if room in rooms_below or room in annexes:
            yield from complaints_about_room(tree, path, room)
        elif room is not None:
            yield f"{path}: no such room in the design: {room}"
        elif path != "include/akshara/version.hpp":
            yield from complaints_about_door(tree, path)


broken = [
    ({"include/akshara/text/a.hpp": "#include <akshara/segment/b.hpp>\n"}, "text may not include segment"),
    ({"include/akshara/segment/a.hpp": "#include <akshara/normalize/b.hpp>\n"}, "segment may not include normalize"),
    ({"include/akshara/normalize/a.hpp": "#include <akshara/segment/b.hpp>\n"}, "normalize may not include segment"),
    ({"include/akshara/simd/a.hpp": "#include <akshara/unicode/b.hpp>\n"}, "simd may not include unicode"),
    ({"include/akshara/unicode/a.hpp": '#include "../simd/b.hpp"\n', "include/akshara/simd/b.hpp": ""},
     "unicode may not include simd"),
    ({"include/akshara/quote/a.hpp": "#include <akshara/icu/b.hpp>\n"}, "quote may not include icu"),
    ({"include/akshara/icu/a.hpp": "#include <akshara/utfcpp/b.hpp>\n"}, "icu may not include utfcpp"),
    ({"include/akshara/quote/a.hpp": "#include <akshara/phrase.hpp>\n"}, "never the door"),
    ({"include/akshara/helpers/a.hpp": ""}, "no such room"),
    ({"include/akshara/text.hpp": "inline int x;\n"}, "does nothing else"),
    ({"include/akshara/text.hpp": "", "include/akshara/text/a.hpp": ""}, "leaves out include/akshara/text/a.hpp"),
    ({"include/akshara/akshara.hpp": "#include <akshara/icu.hpp>\n"}, "may not include include/akshara/icu.hpp"),
]
