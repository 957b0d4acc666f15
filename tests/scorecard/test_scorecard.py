# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""The figures in the repository are those of the rounds, and the arithmetic behind them is right."""
import unittest

import labelled
import scorecard


def played(number):
    return [language for language in labelled.LANGUAGES if labelled.round_file(number, language).exists()]


class Arithmetic(unittest.TestCase):
    def test_counts_what_is_right_extra_and_missed(self):
        pairs = [({"apology", "regret"}, {"apology", "blame"}), (set(), set()), ({"blame"}, {"blame"})]
        self.assertEqual(labelled.count(pairs), (2, 1, 1))
        self.assertEqual(labelled.count(pairs, ["blame"]), (1, 1, 0))
        self.assertAlmostEqual(labelled.f1(labelled.count(pairs)), 4 / 6)

    def test_a_share_of_nothing_is_no_figure(self):
        self.assertIsNone(labelled.precision(labelled.count([(set(), set())])))
        self.assertIsNone(labelled.wilson(0, 0))

    def test_accuses_only_those_without_a_warned_against_act(self):
        pairs = [({"apology"}, {"apology", "blame"}), ({"excuse"}, {"excuse", "blame"}), ({"thanks"}, {"regret"})]
        self.assertEqual(labelled.accused(pairs), (1, 2))

    def test_kappa_is_one_for_equals_and_about_nothing_for_strangers(self):
        self.assertEqual(labelled.kappa([({"thanks"}, {"thanks"}), ({"regret"}, {"regret"})]), 1.0)
        self.assertLess(labelled.kappa([({"thanks"}, {"regret"}), ({"regret"}, {"thanks"})]), 0.01)

    def test_an_interval_holds_its_share(self):
        low, high = labelled.wilson(9, 10)
        self.assertTrue(0.55 < low < 0.9 < high < 1.0)


class Rounds(unittest.TestCase):
    def test_are_well_formed(self):
        self.assertTrue(all(labelled.round_file(1, language).exists() for language in labelled.LANGUAGES))
        for number in labelled.rounds():
            for language in played(number):
                items = labelled.blind(language, [number])
                self.assertGreaterEqual(len(items), 149, f"round {number} {language}")  # one was known already
                for item in items:
                    self.assertEqual(item["lang"], language)
                    self.assertIn(item["tier"], ("customary", "free"))
                    self.assertTrue(item["reply"].strip(), item["id"])
                    for labels in (item["acts"], item["first"], item["second"], item["predicted"], item["patterns"]):
                        self.assertEqual(set(labels) - set(labelled.ACTS), set(), item["id"])

    def test_hold_no_reply_twice(self):
        for language in labelled.LANGUAGES:
            items = labelled.read(labelled.CORPUS / f"{language}.jsonl") + labelled.blind(language)
            self.assertEqual(len({item["id"] for item in items}), len(items), language)
            replies = [item["reply"] for item in items if len(item["reply"]) > labelled.ORDINARY]
            self.assertEqual(sorted({one for one in replies if replies.count(one) > 1}), [], language)

    def test_their_labellers_agree_well(self):
        for number in labelled.rounds():
            for language in played(number):
                pairs = [(set(item["first"]), set(item["second"])) for item in labelled.blind(language, [number])]
                self.assertGreaterEqual(labelled.kappa(pairs), 0.75, f"round {number} {language}")


class Page(unittest.TestCase):
    def test_says_what_the_rounds_say(self):
        kept = scorecard.PAGE.read_text(encoding="utf-8").split(scorecard.PEER_HEADING)
        self.assertEqual(len(kept), 2, "the page has no section about the peer: run ./dev scorecard")
        self.assertEqual(kept[0].strip(), scorecard.page().strip(), "run ./dev scorecard")

    def test_draws_what_the_rounds_say(self):
        self.assertEqual(scorecard.PICTURE.read_text(encoding="utf-8"), scorecard.picture(), "run ./dev scorecard")


if __name__ == "__main__":
    unittest.main()
