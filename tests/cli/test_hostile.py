# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Hostile and broken scenario files are refused in the right place, at once, and open nothing that is not theirs.

With --time it prints what the slowest cost instead."""
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import unittest

from cli import CLI, ROOT
from hostile import FRAME, cases

FAULT = re.compile(r"^(?P<file>.*?):(?P<line>\d+):(?P<column>\d+): (?P<code>V\d{3}) (?P<message>.*)$")
PATIENCE = 60  # seconds, also for a sanitized program on a busy machine; `./dev bench` measures


class Folder:
    """A content folder. Files outside the scenario's own that a path could name are pipes: opening one waits for ever."""

    def __init__(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.temporary.name) / "content"
        self.scenarios = self.root / "scenarios/en"
        self.scenarios.mkdir(parents=True)
        shutil.copytree(pathlib.Path(ROOT) / "resources/personas", self.root / "resources/personas")
        shutil.copytree(pathlib.Path(ROOT) / "tests/content/data/resources/acts", self.root / "resources/acts")
        shutil.copytree(pathlib.Path(ROOT) / "tests/content/data/resources/documents", self.root / "resources/documents")
        for trap in ("resources/angry.yaml", "resources/etc/passwd.yaml", "scenarios/angry.yaml", "angry.yaml", "scenarios/secret.yaml"):
            (self.root / trap).parent.mkdir(parents=True, exist_ok=True)
            os.mkfifo(self.root / trap)
        os.mkfifo(self.scenarios / "pipe.yaml")
        (self.scenarios / "link.yaml").symlink_to(self.root / "angry.yaml")

    def lint(self, file):
        return subprocess.run([CLI, "lint", str(file)], capture_output=True, timeout=PATIENCE, cwd=self.root,
                              env={**os.environ, "VENTIL_DATA": str(self.root)}, check=False)

    def write(self, content):
        file = self.scenarios / "example.yaml"
        file.write_bytes(content)
        return file


class Hostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Folder()

    @classmethod
    def tearDownClass(cls):
        cls.folder.temporary.cleanup()

    def refused(self, content):
        finished = self.folder.lint(self.folder.write(content))
        told = finished.stderr.decode("utf-8")
        self.assertEqual(finished.returncode, 1, told[:300])
        faults = [FAULT.match(line) for line in told.splitlines()]
        self.assertTrue(faults and all(faults), told[:300])
        self.assertFalse(re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", told), "the message carries it on")
        self.assertLess(len(told), 200_000)
        return faults

    def test_each_is_refused_in_its_place(self):
        number = 0
        for name, content, code, line in cases():
            number += 1
            with self.subTest(name=name):
                faults = self.refused(content)
                found = [(fault["code"], int(fault["line"])) for fault in faults]
                if code and line:
                    self.assertIn((code, line), found)
                elif code:
                    self.assertIn(code, [one for one, _ in found])
                elif line:
                    self.assertIn(line, [one for _, one in found])
        self.assertGreaterEqual(number, 150)

    def test_a_pipe_and_a_folder_are_no_scenario(self):
        for trap in (self.folder.root / "scenarios/secret.yaml", self.folder.root / "resources/etc"):
            link = self.folder.scenarios / "trap.yaml"
            link.symlink_to(trap)
            finished = self.folder.lint(link)
            link.unlink()
            self.assertEqual(finished.returncode, 1)
            self.assertRegex(finished.stderr, b"V100|no file found")

    def test_many_states_cost_little(self):
        states = "".join(f'  s{i}:\n    say: ["{i}a", "{i}b", "{i}c"]\n    replies:\n      - {{otherwise: true, to: s{(i * 7 + 1) % 1990}}}\n'
                         for i in range(1990))
        file = self.folder.write(FRAME.replace("  details:\n", states + "  details:\n").encode())
        told = self.folder.lint(file).stderr.decode()
        self.assertIn("V301", told)
        self.assertLessEqual(len(told.splitlines()), 100)

    def test_one_bad_file_hides_no_other(self):
        self.folder.write(b"\tbad: 1\n")
        good = self.folder.scenarios / "good.yaml"
        good.write_bytes(b"ventil: 1\nid: en/good\n")
        told = self.folder.lint(self.folder.scenarios).stderr.decode()
        good.unlink()
        self.assertIn("example.yaml:1:1: V101", told)
        self.assertIn("good.yaml:1:1: V116", told)


def slowest():
    folder = Folder()
    taken = []
    for name, content, _, _ in cases():
        file = folder.write(content)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        folder.lint(file)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append((after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, name))
    taken.sort(reverse=True)
    print(f"{len(taken)} hostile files, processor time of the slowest: " +
          ", ".join(f"{name} {seconds * 1000:.0f} ms" for seconds, name in taken[:5]))


if __name__ == "__main__":
    if "--time" in sys.argv:
        slowest()
    else:
        unittest.main()
