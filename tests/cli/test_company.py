# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""A company's own wording: checked, weighed on labelled replies, then live."""
import json
import pathlib
import re
import shutil
import tempfile
import unittest

from cli import ROOT, answers, jsonl, run

COMPANY = """company: Acme
language: en
words: {very: [awfully]}
patterns:
  - id: regrets
    act: apology
    any: ["please accept our regrets"]
    hits: ["Please accept our regrets.", "Do please accept our regrets for it."]
    misses: ["Regrets?"]
off:
  - {pattern: thanks/plain, reason: Acme thanks in its own way.}
forbidden:
  - id: no-policy
    any: ["our policy"]
    why: It ends the talk.
    instead: What I can do for you is this.
    hits: ["That is our policy.", "Our policy says no."]
    misses: ["A policy is a paper."]
"""
LABELLED = [
    {"id": "r1", "reply": "Please accept our regrets.", "acts": ["apology"]},
    {"id": "r2", "reply": "I am awfully sorry.", "acts": []},
    {"id": "r3", "reply": "Thank you.", "acts": ["thanks"]},
    {"id": "r4", "reply": "That is our policy.", "acts": []},
    {"id": "r5", "reply": "I am sorry.", "acts": ["apology"]},
]
ACCUSING = """  - id: silly
    act: insult
    any: [policy]
    hits: ["policy", "A policy."]
    misses: ["No."]
"""


class Company(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = pathlib.Path(folder.name) / "data"
        shutil.copytree(pathlib.Path(ROOT) / "tests" / "app" / "data", self.data)
        self.acts = self.data / "resources" / "acts" / "en"
        self.file = self.acts / "company.yaml"
        rounds = self.data / "tests" / "corpus" / "rounds" / "1"
        rounds.mkdir(parents=True)
        (rounds.parent.parent / "en.jsonl").write_text(jsonl(LABELLED[:2]))
        (rounds / "en.jsonl").write_text(jsonl(LABELLED[2:]))

    def cli(self, *arguments, text=""):
        return run(*map(str, arguments), text=text, VENTIL_DATA=str(self.data))

    def lint(self, text, *arguments):
        self.file.write_text(text)
        return self.cli("lint", self.file, *arguments)

    def test_a_clean_file_is_told_with_each_reply_that_it_changes(self):
        done = self.lint(COMPANY)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("Acme: 3 of 5 labelled replies change, newly right 1, newly wrong 2; with forbidden words 1\n", done.stdout)
        self.assertIn("  r1: Please accept our regrets.\n    right: apology is found by company/regrets\n", done.stdout)
        self.assertIn("  r2: I am awfully sorry.\n    wrong: apology is found by apology/plain\n", done.stdout)
        self.assertIn("  r3: Thank you.\n    wrong: thanks is no longer found by thanks/plain\n", done.stdout)
        self.assertNotIn("r5", done.stdout)

    def test_the_same_as_json(self):
        (effect,) = answers(self.lint(COMPANY, "--json"))
        self.assertEqual((effect["company"], effect["replies"], effect["right"], effect["wrong"], effect["forbidden"]),
                         ("Acme", 5, 1, 2, 1))
        self.assertEqual(effect["changed"][0], {"id": "r1", "reply": "Please accept our regrets.", "changes": [
            {"act": "apology", "appeared": True, "right": True, "why": "company/regrets"}]})

    def test_accusing_a_civil_reply_is_a_fault_at_the_pattern(self):
        done = self.lint(COMPANY.replace("off:\n", ACCUSING + "off:\n"))
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"company.yaml:10:9: V412 company/silly accuses the civil reply r4 of insult")

    def test_a_faulty_file_is_told_and_changes_nothing(self):
        done = self.lint(COMPANY.replace("act: apology", "act: apologie"))
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"company.yaml:6:10: V202 .*did you mean \"apology\"")
        self.assertNotIn("labelled replies", done.stdout)
        found = self.cli("acts", "--lang", "en", text=jsonl(LABELLED[2:4]))
        self.assertEqual([[act["act"] for act in one["acts"]] for one in answers(found)], [["thanks"], []])
        self.assertNotIn("house", found.stdout)
        self.assertIn("V202", found.stderr)

    def test_an_example_that_does_not_hold_is_told(self):
        self.assertRegex(self.lint(COMPANY.replace("misses: [\"Regrets?\"]", "misses: [\"I am sorry.\"]")).stderr,
                         r"company.yaml:9:14: V404 apology/plain is found in")

    def test_a_draft_elsewhere_is_weighed_before_it_is_live(self):
        draft = self.data / "draft.yaml"
        draft.write_text(COMPANY)
        done = self.cli("lint", draft)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("3 of 5", done.stdout)
        self.assertEqual(answers(self.cli("acts", "--lang", "en", text=jsonl(LABELLED[:1])))[0]["acts"], [])
        draft.write_text(COMPANY.replace("language: en", "language: xx"))
        self.assertRegex(self.cli("lint", draft).stderr, r"draft.yaml:2:11: V205 .*en")

    def test_a_clean_file_is_live(self):
        self.file.write_text(COMPANY)
        found = answers(self.cli("acts", "--lang", "en", text=jsonl(LABELLED)))
        self.assertEqual([act["why"] for act in found[0]["acts"]], ["company/regrets"])
        self.assertEqual(found[2]["acts"], [])
        self.assertEqual(found[3]["house"], [{"rule": "company/no-policy", "start": 8, "end": 18, "text": "our policy",
                                              "why": "It ends the talk.", "instead": "What I can do for you is this."}])
        explained = self.cli("acts", "--lang", "en", "--explain", text=jsonl(LABELLED[:1])).stdout
        self.assertIn("pattern company/regrets (" + str(self.file) + ":5)", explained)

    def test_forbidden_words_are_remarked_and_cost_nothing(self):
        talk = json.dumps({"document": "en", "turns": [{"who": "customer", "text": "Where is it?"},
                                                        {"who": "trainee", "text": "That is our policy."}]})
        before = answers(self.cli("score", text=talk))[0]
        self.file.write_text(COMPANY)
        after = answers(self.cli("score", text=talk))[0]
        self.assertEqual(after["score"], before["score"])
        (remark,) = [one for one in after["remarks"] if one["kind"] == "house"]
        self.assertEqual((remark["why"], remark["right"]), ("It ends the talk.", "What I can do for you is this."))


class Manual(unittest.TestCase):
    def test_the_example_of_the_manual_holds_and_takes_effect(self):
        manual = (pathlib.Path(ROOT) / "resources" / "acts" / "README.md").read_text(encoding="utf-8")
        section = manual[manual.index("## Your company's wording"):]
        (example,) = re.findall(r"```yaml\n(company: .*?)```", section, re.DOTALL)
        with tempfile.TemporaryDirectory() as folder:
            draft = pathlib.Path(folder) / "company.yaml"
            draft.write_text(example, encoding="utf-8")
            done = run("lint", str(draft), VENTIL_DATA=ROOT)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertRegex(done.stdout, r"labelled replies change")


if __name__ == "__main__":
    unittest.main()
