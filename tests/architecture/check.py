# SPDX-License-Identifier: BSL-1.0
"""Runs one check of the architecture: first on trees broken on purpose, which it must find out, then on the project.

    check.py NAME [--compiler CXX]

NAME is a module beside this one with `broken`, a list of (files, complaint) pairs, and `complaints(tree)`, which yields
what is wrong with a tree as lines of text.
"""

import argparse
import importlib
import subprocess
import sys
import tempfile
from pathlib import Path


class Tree:
    """A project folder, with the questions that checks ask of it."""

    def __init__(self, root, compiler):
        self.root = Path(root)
        self.compiler = compiler

    def headers(self):
        """The paths of all headers, from the root; a body (.inc) is none."""
        return sorted(str(p.relative_to(self.root)) for p in (self.root / "include").rglob("*.hpp"))

    def files(self):
        """The paths of all files that are not built or ignored, from the root."""
        git = ["git", "-C", self.root, "ls-files", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(git, capture_output=True, text=True)
        if listed.returncode == 0:
            return sorted(p for p in listed.stdout.splitlines() if (self.root / p).is_file())
        return sorted(str(p.relative_to(self.root)) for p in self.root.rglob("*") if p.is_file())

    def read(self, path):
        return (self.root / path).read_text(encoding="utf-8")

    def exists(self, path):
        return (self.root / path).exists()

    def compile(self, *arguments):
        """Runs the compiler on this tree's headers; gives what it wrote and whether it succeeded."""
        command = [self.compiler, "-std=c++20", "-I", self.root / "include", *arguments]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return done.stdout, done.returncode == 0


def grown(files, folder):
    """Writes the files, {path: text}, into the folder."""
    for path, text in files.items():
        target = Path(folder) / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name")
    parser.add_argument("--compiler", default="c++")
    options = parser.parse_args()
    check = importlib.import_module(options.name)

    for files, complaint in check.broken:
        with tempfile.TemporaryDirectory() as folder:
            grown(files, folder)
            found = list(check.complaints(Tree(folder, options.compiler)))
        if not any(complaint in line for line in found):
            sys.exit(f"{options.name} does not notice: {complaint}\nit found: {found}")

    found = list(check.complaints(Tree(Path(__file__).parents[2], options.compiler)))
    print(*found, sep="\n")
    print(f"{options.name}: {len(check.broken)} broken trees noticed, {len(found)} complaints about the project")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
