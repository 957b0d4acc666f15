# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""The trainer's side of appeals: import, list, accept, decline, export."""
import json
import pathlib
import shutil
import tempfile
import unittest

from cli import ROOT, answers, run

APPEAL = {"id": "5f0c0a52-0000-4000-8000-000000000001", "language": "en", "act": "apology", "said": True,
          "customer": "Where is my parcel?", "reply": "That slip is on us, bear with us for it.", "reason": "",
          "at": "2026-01-15T09:00:00.000Z"}


class Appeals(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.data = self.folder / "data"
        shutil.copytree(pathlib.Path(ROOT) / "tests" / "app" / "data", self.data)
        self.acts = self.data / "resources" / "acts" / "en"
        self.cases = self.acts / "appeals.jsonl"

    def cli(self, *arguments):
        return run("appeals", *map(str, arguments), "--store", str(self.folder / "history.sqlite"), VENTIL_DATA=str(self.data))

    def given(self, *appeals):
        file = self.folder / "appeals.jsonl"
        file.write_text("".join(json.dumps(appeal) + "\n" for appeal in appeals))
        return self.cli("import", file)

    def test_an_imported_appeal_is_listed_with_what_the_patterns_say_today(self):
        self.assertEqual(self.given(APPEAL).returncode, 0)
        listed = answers(self.cli("list", "--json"))
        self.assertEqual([(one["id"], one["decision"], one["today"]) for one in listed], [(APPEAL["id"], "open", "not found")])
        text = self.cli().stdout
        for words in ("5f0c0a52", "I did say this", APPEAL["reply"], APPEAL["customer"], "today:    not found"):
            self.assertIn(words, text)

    def test_importing_twice_keeps_one(self):
        self.given(APPEAL)
        self.given(APPEAL)
        self.assertEqual(len(answers(self.cli("list", "--json"))), 1)

    def test_an_accepted_appeal_becomes_a_case_that_the_patterns_must_hold(self):
        self.given(APPEAL)
        self.assertEqual(self.cli("accept", "5f0c").returncode, 0)
        self.assertEqual(json.loads(self.cases.read_text()),
                         {key: APPEAL[key] for key in ("id", "customer", "reply", "act", "said")})
        checked = run("acts", "--check", str(self.acts))
        self.assertEqual(checked.returncode, 1)
        self.assertIn(f"{self.cases}:1:1: V411", checked.stderr)
        self.assertIn(APPEAL["reply"], checked.stderr)
        self.assertEqual(self.cli().stdout, "no open appeals\n")
        self.assertIn("accepted", self.cli("list", "--all").stdout)

    def test_accepting_again_writes_nothing_twice_and_keeps_earlier_cases(self):
        other = APPEAL | {"id": "77777777-0000-4000-8000-000000000002", "said": False, "act": "blame"}
        self.given(APPEAL, other)
        for key in ("5f0c", "7777", "5f0c"):
            self.assertEqual(self.cli("accept", key).returncode, 0)
        self.assertEqual([json.loads(line)["id"] for line in self.cases.read_text().splitlines()], [APPEAL["id"], other["id"]])
        self.assertNotIn("blame", run("acts", "--check", str(self.acts)).stderr)

    def test_one_that_is_declined_or_reopened_is_no_case_any_more(self):
        other = APPEAL | {"id": "77777777-0000-4000-8000-000000000002", "said": False, "act": "blame"}
        self.given(APPEAL, other)
        self.assertEqual(self.cli("accept", "5f0c", "7777").returncode, 0)
        self.assertEqual(self.cli("decline", "5f0c").returncode, 0)
        self.assertEqual([json.loads(line)["id"] for line in self.cases.read_text().splitlines()], [other["id"]])
        self.assertEqual(self.cli("reopen", "7777").stdout, f"open {other['id']}\n")
        self.assertFalse(self.cases.exists())
        self.assertEqual([one["id"] for one in answers(self.cli("list", "--json"))], [other["id"]])

    def test_a_language_is_never_a_path(self):
        self.given(APPEAL | {"language": "../../../elsewhere"})
        (self.folder / "elsewhere").mkdir()
        (self.data / "elsewhere").mkdir()
        self.assertEqual(self.cli("list").returncode, 0)
        done = self.cli("accept", "5f0c")
        self.assertEqual(done.returncode, 1)
        self.assertIn("There are no patterns", done.stderr)
        self.assertEqual([*self.folder.rglob("appeals.jsonl")], [self.folder / "appeals.jsonl"])

    def test_a_declined_appeal_changes_no_pattern_file(self):
        self.given(APPEAL)
        self.assertEqual(self.cli("decline", "5f0c").returncode, 0)
        self.assertFalse(self.cases.exists())
        self.assertEqual(self.cli().stdout, "no open appeals\n")

    def test_open_appeals_travel_as_a_file_without_the_session(self):
        self.given(APPEAL)
        out = self.folder / "out.jsonl"
        self.assertEqual(self.cli("export", out).stdout, "1 appeal\n")
        self.assertEqual(json.loads(out.read_text()), APPEAL | {"decision": "open"})

    def test_decisions_travel_back_and_those_on_other_peoples_talks_are_left_alone(self):
        self.given(APPEAL, APPEAL | {"id": "77777777-0000-4000-8000-000000000002", "act": "blame"})
        self.assertEqual(self.cli("decline", "5f0c").returncode, 0)
        out = self.folder / "out.jsonl"
        self.assertEqual(self.cli("export", "--decided", out).stdout, "1 appeal\n")
        self.assertEqual(json.loads(out.read_text()), APPEAL | {"decision": "declined"})
        (self.folder / "history.sqlite").unlink()
        self.assertEqual(self.cli("import", out).stdout, "0 appeals\n")
        self.assertEqual(self.cli("list", "--all").stdout, "no appeals\n")

    def test_a_faulty_file_is_told_by_line_and_nothing_is_taken_from_it(self):
        done = self.given(APPEAL, APPEAL | {"id": "b", "act": "apologie"})
        self.assertEqual(done.returncode, 1)
        self.assertIn(":2:1: V116", done.stderr)
        self.assertIn("apology", done.stderr)
        self.assertEqual(self.cli().stdout, "no open appeals\n")

    def test_a_faulty_file_of_cases_is_left_as_it_is(self):
        self.cases.write_text("not JSON\n")
        self.given(APPEAL)
        self.assertEqual(self.cli("accept", "5f0c").returncode, 1)
        self.assertEqual(self.cases.read_text(), "not JSON\n")
        self.assertIn("5f0c", self.cli().stdout)

    def test_says_what_is_missing(self):
        self.assertIn("There is no history", self.cli("list").stderr)
        self.given(APPEAL)
        self.assertEqual(self.cli("accept", "beef").returncode, 1)
        self.assertEqual(self.cli("accept").returncode, 2)
        self.assertEqual(self.cli("sing").returncode, 2)


if __name__ == "__main__":
    unittest.main()
