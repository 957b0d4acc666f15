# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""The slips of tests/cli/mistakes: one run of lint tells all of them, each in its line, and nothing else."""
import pathlib
import re
import shutil
import tempfile
import unittest

from cli import ROOT, run

SOURCE = pathlib.Path(ROOT)
FAULT = re.compile(r"^.*/(?P<file>[\w.]+):(?P<line>\d+):\d+: (?P<code>V\d{3}) ")


class Mistakes(unittest.TestCase):
    def test_one_run_finds_every_slip_in_its_line_and_nothing_else(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            shutil.copytree(SOURCE / "tests/content/data/resources", root / "resources")
            shutil.copytree(SOURCE / "resources/personas", root / "resources/personas")
            shutil.copytree(SOURCE / "tests/cli/mistakes", root / "scenarios/en")
            for name in ("words", "structure", "examples"):  # plays are another matter
                (root / f"scenarios/en/{name}.test.yaml").write_text(f"ventil-test: 1\nscenario: {name}.yaml\nplays: []\n")
            told = run("lint", *sorted(str(path) for path in (root / "scenarios/en").glob("*.yaml") if ".test" not in path.name),
                       VENTIL_DATA=str(root)).stderr
        found = sorted((fault["file"], int(fault["line"]), fault["code"]) for fault in map(FAULT.match, told.splitlines()) if fault)
        made = []
        for path in (SOURCE / "tests/cli/mistakes").glob("*.yaml"):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                codes = re.search(r"  # ((?:V\d{3} ?)+)$", line)
                made += [(path.name, number, code) for code in codes.group(1).split()] if codes else []
        self.assertGreaterEqual(len(made), 40)
        self.assertEqual(set(found), set(made))


if __name__ == "__main__":
    unittest.main()
