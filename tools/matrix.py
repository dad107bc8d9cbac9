#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Try the machines of tools/machines.py and write down how it went: matrix.py [NAME…]

Each machine named gets the packages it needs by apt-get, is configured, built and tested by its presets, and has a row in
docs/reliability.md. The rows of the others stay: tools/data/machine_runs.json remembers them. Without a name it is each
machine of the small suite, with the name `rooms` each that runs the rooms' own tests. Machines whose answers are not
those of the first one have failed. The status is 1 when one of those tried has failed.
"""

import argparse
import datetime
import functools
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import machines

ROOT = machines.ROOT
RUNS = ROOT / "tools/data/machine_runs.json"
PAGE = ROOT / "docs/reliability.md"
BEGIN = "<!-- Written by tools/dev test-matrix -->\n"
END = "<!-- Written by hand -->\n"


def say(text):
    print(f"tools/matrix.py: {text}", file=sys.stderr, flush=True)


def sources():
    """A number for what the answers depend on."""
    digest = hashlib.sha256()
    for folder in ("include", "tests/reliability"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".hpp", ".inc", ".cpp"):
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


# --- what a machine needs


def is_installed(package):
    asked = subprocess.run(["dpkg-query", "-W", "-f", "${Status}", package], capture_output=True, text=True)
    return asked.returncode == 0 and asked.stdout.endswith(" installed")


def apt_get(*arguments):
    as_root = [] if os.geteuid() == 0 else ["sudo"]
    command = as_root + ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", *arguments]
    return subprocess.run(command, stdout=sys.stderr).returncode == 0


def is_known(package):
    # A name that apt does not know is a pattern to it: g++-13 matches clang-13. So it is asked for the whole name first.
    return subprocess.run(["apt-cache", "show", f"^{re.escape(package)}$"], capture_output=True).returncode == 0


@functools.cache
def update_packages():
    return apt_get("update")


def missing_packages(machine):
    """Those that are not here and cannot be installed either."""
    if not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        return []
    needed = machine.packages + (("catch2",) if machine.suites != machines.SMALL else ())
    missing = [package for package in needed if not is_installed(package)]
    if missing:
        say(f"{machine.name} is missing: {' '.join(missing)}")
        update_packages()
    unknown = [package for package in missing if not is_known(package)]
    if unknown or not missing or apt_get("install", "-y", "--no-install-recommends", *missing):
        return unknown
    return missing


# --- a run


def run(log, *command):
    log.write(f"$ {' '.join(command)}\n")
    log.flush()
    return subprocess.run(command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT).returncode == 0


def first_complaint(log):
    """The line that says why, without what is only true here."""
    wanted = [r"\bfailed: ", r"\berror: ", r"\bERROR: |SUMMARY: ", r"CMake Error", r"Error|error|FAILED|stopped"]
    for pattern in wanted:
        for line in log.splitlines():
            if re.search(pattern, line):
                line = line.replace(str(ROOT) + "/", "")
                return re.sub(r"^.*?(\bfailed: |\berror: )", "", line).strip()[:160]
    return "no reason given"


def version_of_emulator(machine):
    if not machine.emulator:
        return ""
    told = subprocess.run([machine.emulator[0], "--version"], capture_output=True, text=True)
    number = re.search(r"\d+(\.\d+)+", told.stdout)
    return machine.emulator[0] + (f" {number[0]}" if number else "")


def read_log(text):
    """What the tests said in ctest's words: `12: compiler: …`."""
    said = dict(re.findall(r"^\d+: (compiler|library|machine|kernels|answers): (.+?)\s*$", text, re.MULTILINE))
    passed = re.findall(r"^\d+: All tests passed \((\d+) assertions? in (\d+) test cases?\)", text, re.MULTILINE)
    return said | {"assertions": sum(int(a) for a, _ in passed), "cases": sum(int(c) for _, c in passed)}


def try_machine(machine):
    """Its row."""
    row = {"date": datetime.date.today().isoformat(), "sources": sources()}
    missing = missing_packages(machine)
    if missing:
        return row | {"outcome": "not available", "reason": f"no package {', '.join(missing)}"}
    if not shutil.which(machine.compiler):
        return row | {"outcome": "not available", "reason": f"no {machine.compiler}"}
    path = ROOT / f"build/{machine.preset}.log"
    path.parent.mkdir(exist_ok=True)
    say(f"{machine.name}: cmake --workflow --preset {machine.preset}, into {path.relative_to(ROOT)}")
    with path.open("w", encoding="utf-8") as log:
        steps = (
            ("cmake", "--fresh", "--preset", machine.preset),
            ("cmake", "--build", "--preset", machine.preset),
            ("ctest", "--preset", machine.preset, "--verbose"),
        )
        passed = all(run(log, *step) for step in steps)
    text = path.read_text(encoding="utf-8", errors="replace")
    row |= {"emulator": version_of_emulator(machine), "outcome": "passed" if passed else "failed"}
    row |= read_log(text) if passed else {"reason": first_complaint(text)}
    return row


def compare(row, reference):
    """The row, failed when its answers are others than the reference's from the same sources."""
    comparable = row["outcome"] == "passed" and reference.get("outcome") == "passed" and row["sources"] == reference["sources"]
    if comparable and row["answers"] != reference["answers"]:
        row |= {"outcome": "failed", "reason": "it gives other answers"}
    return row


# --- the page


def cells(machine, row):
    compiled_by = " ".join(filter(None, [row.get("compiler", machine.compiler), row.get("library")]))
    counts = f"{row['cases']} / {row['assertions']}" if row["outcome"] == "passed" else ""
    outcome = {"passed": "passed", "failed": "**failed**", "not available": "not available here"}[row["outcome"]]
    if row.get("reason"):
        outcome += f": {row['reason']}"
    if machine.note and row["outcome"] != "not available":
        outcome += f" ({machine.note})"
    suites = "small" if machine.suites == machines.SMALL else "small, " + ", ".join(machine.suites[1:])
    made = [f"`{machine.name}`", machine.what, compiled_by, row.get("machine", ""), row.get("emulator", ""), row.get("kernels", ""),
            suites, counts, row.get("answers", "")[:8], outcome, row["date"]]
    return [cell.replace("|", "\\|") for cell in made]


def table(runs):
    head = ["name", "what", "compiler and library, as they say", "machine", "run by", "kernels", "suites", "cases / assertions", "answers",
            "outcome", "date"]
    rows = [cells(machine, runs[machine.name]) for machine in machines.MACHINES if machine.name in runs]
    return "".join("| " + " | ".join(row) + " |\n" for row in [head, ["---"] * len(head)] + rows)


def write_page(runs):
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN)
    _, after = rest.split(END)
    PAGE.write_text(before + BEGIN + "\n" + table(runs) + "\n" + END + after, encoding="utf-8")


# --- what is remembered


def remembered():
    """The rows by the names of their machines."""
    return json.loads(RUNS.read_text(encoding="utf-8")) if RUNS.exists() else {}


def note(machine, row):
    """Remembers the row, writes the page, and tells whether it has not failed. Others may have noted theirs meanwhile."""
    runs = remembered()
    runs[machine.name] = compare(row, runs.get(machines.MACHINES[0].name, {}))
    say(f"{machine.name}: {row['outcome']} {row.get('reason', '')}")
    ordered = {each.name: runs[each.name] for each in machines.MACHINES if each.name in runs}
    RUNS.write_text(json.dumps(ordered, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    write_page(ordered)
    return row["outcome"] != "failed"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="a machine of tools/machines.py, or rooms")
    names = parser.parse_args().names
    if names == ["rooms"]:
        names = [machine.name for machine in machines.MACHINES if machine.suites != machines.SMALL]
    known = {machine.name: machine for machine in machines.MACHINES}
    for name in names:
        if name not in known:
            parser.error(f"no such machine: {name}; there are {', '.join(known)}")
    first = machines.MACHINES[0].name
    wanted = names or [machine.name for machine in machines.MACHINES_OF_SMALL_SUITE]
    if first not in wanted and remembered().get(first, {}).get("sources") != sources():
        wanted = [first] + wanted
    passed = [note(known[name], try_machine(known[name])) for name in wanted]
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
