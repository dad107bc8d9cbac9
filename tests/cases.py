# SPDX-License-Identifier: BSL-1.0
"""Runs the cases of a script: functions named case_…, each of which raises AssertionError if what it looks at is wrong."""
import sys


def run_cases(names, prefix="case_"):
    """Of `names`, a module's globals(), those that begin so. Ends with a line that counts them; none is a failure."""
    cases = {name: case for name, case in names.items() if name.startswith(prefix)}
    failed = 0
    for name, case in cases.items():
        try:
            case()
        except AssertionError as error:
            failed += 1
            print(f"{name}: {str(error)[:2000]}")
    print(f"{len(cases) - failed} passed, {failed} failed")
    sys.exit(failed != 0 or not cases)
