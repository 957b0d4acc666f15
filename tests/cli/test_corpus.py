# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""The labelled replies stay recognised. See tests/corpus/README.md for what the figures mean."""
import collections
import json
import pathlib
import unittest

from cli import ROOT, answers, jsonl, run

ACTS = """apology regret empathy restatement clarifying_question solution_question self_fault_question agreement_question
listening_invitation backchannel offer_help welcome_contact concrete_action timeframe cause_explanation alternative compensation
voucher cash_refund past_help escalation_offer boundary thanks improvement_promise followup_promise diplomatic_framing refusal
blame argue insult shouting excuse bare_policy negative_wording overpromise emotional_reaction escalation_refusal patience_plea
brush_off banter""".split()
WARNED = set(ACTS[27:])


def corpora():
    """All labelled replies by language: the older ones and those of the blind rounds."""
    folder = pathlib.Path(ROOT, "tests/corpus")
    items = collections.defaultdict(list)
    for file in sorted(folder.glob("*.jsonl")) + sorted(folder.glob("rounds/*/*.jsonl")):
        items[file.stem].extend(json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line)
    return items


class Corpus(unittest.TestCase):
    def test_is_well_formed(self):
        self.assertEqual(sorted(corpora()), ["et", "pl", "ru", "sk", "zh"])
        for language, items in corpora().items():
            self.assertGreaterEqual(len(items), 60, language)
            twice = [key for key, count in collections.Counter(item["id"] for item in items).items() if count > 1]
            self.assertEqual(twice, [], language)
            for item in items:
                self.assertEqual(item["lang"], language)
                self.assertTrue(item["reply"].strip(), item["id"])
                self.assertEqual(set(item["acts"]) - set(ACTS), set(), item["id"])

    def test_stays_recognised_and_nobody_civil_is_accused(self):
        for language, items in corpora().items():
            with self.subTest(language):
                done = run("acts", "--lang", language, text=jsonl(items))
                self.assertEqual(done.returncode, 0, done.stderr)
                pairs = [(set(item["acts"]), {act["act"] for act in answer["acts"]})
                         for item, answer in zip(items, answers(done), strict=True)]
                right = sum(len(gold & found) for gold, found in pairs)
                wrong = sum(len(gold ^ found) for gold, found in pairs)
                self.assertGreaterEqual(2 * right / (2 * right + wrong), 0.90)
                civil = [found for gold, found in pairs if not gold & WARNED]
                accused = [found & WARNED for found in civil if found & WARNED]
                self.assertLessEqual(len(accused) / len(civil), 0.02, accused)


if __name__ == "__main__":
    unittest.main()
