# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""What looks for points without talking to the customer earns less than an average honest talk. docs/scoring.md."""
import json
import pathlib
import re
import unittest

from cli import ROOT, answers, jsonl, run

TALKS = json.loads(pathlib.Path(ROOT, "tests/cli/gaming.json").read_text(encoding="utf-8"))
NEIGHBOUR = {"ru": "et", "et": "ru", "sk": "pl", "zh": "sk", "pl": "sk"}


def talk(language, name, replies):
    turns = []
    for customer, reply in zip(TALKS[language]["customer"], replies):
        turns += [{"who": "customer", "text": customer}, {"who": "trainee", "text": reply, "interrupts": False}]
    return {"id": f"{language} {name}", "document": language, "persona": "angry", "fault": "company", "turns": turns,
            "process": {"notes_taken": True, "break_taken": False}}


def list_texts(language):
    """The rules as the briefing shows them, without the wordings that the tips add."""
    report, = answers(run("score", text=jsonl([talk(language, "silent", [])])))
    return [re.split(" [“„«]", rule["tip"])[0] for rule in report["rules"] if rule["tip"]]


def all_talks(language):
    texts = TALKS[language]
    everything = " ".join(texts["honest"])
    best = max(texts["honest"], key=len)
    return {
        "honest": texts["honest"],
        "stuffed": [everything],
        "stuffed again and again": [everything + " " + filler for filler in ("1.", "2.", "3.", "4.")],
        "pasted": [" ".join(list_texts(language))] * 4,
        "repeated": [best] * 4,
        "sympathy": texts["sympathy"],
        "contradiction": texts["contradiction"],
        "another language": TALKS[NEIGHBOUR[language]]["honest"],
    }


class Gaming(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        talks = [talk(language, name, replies) for language in TALKS for name, replies in all_talks(language).items()]
        cls.reports = {report["id"]: report for report in answers(run("score", text=jsonl(talks)))}

    def of(self, language, name):
        return self.reports[f"{language} {name}"]

    def kinds(self, language, name):
        return {remark["kind"] for remark in self.of(language, name)["remarks"]}

    def test_an_honest_talk_is_worth_more_than_any_trick(self):
        for language in TALKS:
            honest = self.of(language, "honest")["score"]
            for name in ("stuffed", "stuffed again and again", "pasted", "repeated", "sympathy", "contradiction",
                         "another language"):
                with self.subTest(language=language, trick=name):
                    self.assertLess(self.of(language, name)["score"], honest)

    def test_what_is_taken_back_counts_for_nothing(self):
        for language in TALKS:
            with self.subTest(language):
                self.assertLessEqual(self.of(language, "contradiction")["score"], 200)
                self.assertIn("taken_back", self.kinds(language, "contradiction"))

    def test_another_language_is_worth_next_to_nothing(self):
        for language in TALKS:
            with self.subTest(language):
                self.assertLessEqual(self.of(language, "another language")["score"], 200)

    def test_the_list_pasted_is_worth_nothing_but_the_notes(self):
        for language in TALKS:
            with self.subTest(language):
                self.assertLessEqual(self.of(language, "pasted")["score"], 166)
                self.assertIn("pasted", self.kinds(language, "pasted"))

    def test_a_sentence_said_again_counts_once(self):
        for language in TALKS:
            with self.subTest(language):
                self.assertEqual(max(remark.get("times", 1) for remark in self.of(language, "repeated")["remarks"]), 4)
                self.assertLessEqual(self.of(language, "stuffed again and again")["score"],
                                     self.of(language, "stuffed")["score"])

    def test_an_honest_talk_is_not_reproached(self):
        for language in TALKS:
            with self.subTest(language):
                self.assertEqual(self.of(language, "honest")["remarks"], [])


if __name__ == "__main__":
    unittest.main()
