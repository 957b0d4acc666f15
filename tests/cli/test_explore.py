# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
import unittest

from cli import answers, run


class Explore(unittest.TestCase):
    def explored(self, *wanted):
        explored = run("explore", "et/late-order", "--json", *wanted)
        self.assertEqual(explored.returncode, 0, explored.stderr)
        return answers(explored)

    def test_the_best_talk_ends_well_and_beats_the_worst(self):
        best, worst = self.explored("--best", "--worst")
        self.assertEqual((best["talk"], best["ending_kind"]), ("best", "good"))
        self.assertEqual((worst["talk"], worst["ending_kind"]), ("worst", "bad"))
        self.assertTrue(best["proved"])
        self.assertGreater(best["score"], worst["score"])

    def test_the_shortest_talk_reaches_its_ending_with_no_more_replies_than_the_best(self):
        best, shortest = self.explored("--best", "--shortest", "stays")
        self.assertEqual(shortest["ending"], "stays")
        self.assertLessEqual(shortest["replies"], best["replies"])

    def test_the_talk_is_told_in_words_with_an_honest_claim(self):
        told = run("explore", "et/late-order").stdout
        self.assertIn("no talk ends better (proved)", told)
        self.assertIn("the score is that of the talk shown", told)
        self.assertIn("\n> ", told)
        self.assertEqual(told, run("explore", "et/late-order").stdout)

    def test_an_unknown_ending_is_wrong_usage(self):
        explored = run("explore", "et/late-order", "--shortest", "nowhere")
        self.assertEqual(explored.returncode, 2)
        self.assertIn('there is no ending "nowhere"', explored.stderr)


if __name__ == "__main__":
    unittest.main()
