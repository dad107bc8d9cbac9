#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Makes the reference: first of headers broken on purpose, which it must find out, then of the project, of which Doxygen must
have nothing to say. Every public name must be in it, for what Doxygen does not understand it may leave out without a word.

  reference.py DOXYGEN DOXYFILE PROJECT_FOLDER
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "architecture"))

import names # the scan of public lines

# A declaration begins in the first column; what follows `template <…>` on its line does not occur.
DECLARES = re.compile(r"(?:inline constexpr )?(?:struct|class|enum class|concept) (\w+)(?! *\w*;)|using (\w+) = "
                      r"|inline constexpr (?!bool std::)[\w:<>, ]+? (\w+)(?:\{| =|\[|;)|\} (\w+)\{"
                      r"|(?:\[\[nodiscard\]\] )?(?:inline )?constexpr [\w:<>,&*]+(?: [\w:<>,&*]+)* [&*]?(\w+)\(")


def public_names(header):
    for _, _, line in names.public_lines_of(header):
        if found := DECLARES.match(line):
            yield next(filter(None, found.groups()))


def commented_names(folder):
    for file in folder.glob("*.xml"):
        for thing in ElementTree.parse(file).iter():
            if thing.tag in ("compounddef", "memberdef"):
                name = thing.findtext("compoundname") or thing.findtext("name")
                if any("".join(thing.find(kind).itertext()).strip() for kind in ("briefdescription", "detaileddescription")):
                    yield re.sub(r".*::|<.*", "", name)


def complaints(doxygen, doxyfile, project, headers):
    with tempfile.TemporaryDirectory() as folder:
        write = [sys.executable, "-B", project / "docs/reference.py", headers, f"{folder}/headers"]
        subprocess.run(write, check=True)
        settings = doxyfile.read_text(encoding="utf-8") + f"""
            INPUT = {folder}/headers {project}/docs/reference.dox
            OUTPUT_DIRECTORY = {folder}
            WARN_AS_ERROR = NO
            GENERATE_XML = YES
            XML_PROGRAMLISTING = NO
            STRIP_FROM_PATH = {folder}/headers
            STRIP_FROM_INC_PATH = {folder}/headers
            """
        done = subprocess.run([doxygen, "-"], input=settings, capture_output=True, text=True)
        warned = done.stderr.replace(f"{folder}/headers", "include").splitlines()
        yield from warned
        if done.returncode != 0 and not warned:
            yield f"Doxygen ends with {done.returncode}"
        commented = set(commented_names(Path(folder, "xml")))
    for path in sorted(headers.rglob("*.hpp")):
        for name in public_names(path.read_text(encoding="utf-8")):
            if name not in commented:
                yield f"{path}: {name} is not in the reference, or has no comment there"


BROKEN = [
    ("struct noun {};", "noun is not in the reference, or"),
    ("/// A noun.\nstruct noun {\n    int member = 0;\n};", "member (variable) of struct akshara::noun is not documented"),
    ("[[nodiscard]] constexpr int noun(int a) { return a; }", "noun(int a) (function) of namespace akshara is not documented"),
    ("enum class noun { a };", "noun (enumeration) of namespace akshara is not documented"),
    ("using noun = int;", "noun (typedef) of namespace akshara is not documented"),
    ("inline constexpr int noun = 1;", "noun (variable) of namespace akshara is not documented"),
    ("inline constexpr struct noun_t {\n} noun{};", "noun_t is not in the reference, or"),
    ("template <class A>\nconcept noun = true;", "noun is not in the reference, or"),
    ("/// A noun. @param b Is not there.\nconstexpr int noun(int a) { return a; }", "argument 'b'"),
]


def main():
    doxygen, doxyfile, project = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    for declaration, complaint in BROKEN:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "a.hpp").write_text(f"namespace akshara {{\n\n{declaration}\n\n}} // namespace akshara\n", encoding="utf-8")
            found = list(complaints(doxygen, doxyfile, project, Path(folder)))
        if not any(complaint in line for line in found):
            sys.exit(f"this is not noticed: {complaint}\nit found: {found}")

    found = list(complaints(doxygen, doxyfile, project, project / "include"))
    print(*found, sep="\n")
    print(f"{len(BROKEN)} broken headers noticed, {len(found)} complaints about the project")
    sys.exit(bool(found))


main()
