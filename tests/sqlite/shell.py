# SPDX-License-Identifier: BSL-1.0
"""SQLite's shell with the extension loaded."""
import json
import subprocess


class Shell:
    def __init__(self, program, extension):
        self.program, self.extension = program, extension

    def say(self, *statements, database=":memory:"):
        """Runs them; gives what the shell prints, and what it complains."""
        script = "\n".join((f".load {self.extension}", *statements)) + "\n"
        done = subprocess.run([self.program, "-batch", database], input=script.encode(), capture_output=True, check=False)
        return done.stdout.decode("utf-8", "surrogateescape"), done.stderr.decode()

    def rows(self, *statements, database=":memory:"):
        """The rows of the last statement, as lists."""
        printed, complaint = self.say(*statements[:-1], ".mode json", statements[-1], database=database)
        assert complaint == "", complaint
        return [list(row.values()) for row in json.loads(printed)] if printed else []

    def column(self, *statements, database=":memory:"):
        return [row[0] for row in self.rows(*statements, database=database)]


def quoted(text):
    return "'" + text.replace("'", "''") + "'"
