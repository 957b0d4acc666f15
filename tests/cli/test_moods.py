# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Moods of the author's own, from one end to the other: a customer whose bus leaves."""
import json
import pathlib
import tempfile
import unittest

import jsonschema
import yaml

from cli import ROOT, answers, run
from schema import Reader

BUS = pathlib.Path(ROOT) / "tests" / "cli" / "moods" / "et" / "last-bus.yaml"
PLAYS = BUS.with_suffix(".test.yaml")


def changed(folder, old, new):
    """The scenario with one thing otherwise, in a folder of its own."""
    text = BUS.read_text(encoding="utf-8")
    assert old in text, old
    path = pathlib.Path(folder) / "et" / BUS.name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


class Moods(unittest.TestCase):
    def test_it_is_sound_and_its_plays_come_true(self):
        linted = run("lint", str(BUS))
        self.assertEqual((linted.returncode, linted.stderr), (0, ""))
        tested = run("test", str(BUS))
        self.assertEqual((tested.returncode, tested.stderr), (0, ""), tested.stdout)
        self.assertRegex(tested.stdout, r"believed: ending stays, score \d+, anger \d+, hurry 6, doubt 4, 2 replies")

    def test_scenario_and_plays_fit_the_schemas(self):
        for name, path in (("scenario", BUS), ("test", PLAYS)):
            schema = json.loads((pathlib.Path(ROOT) / "resources" / "schema" / f"ventil-{name}.schema.json")
                                .read_text(encoding="utf-8"))
            content = yaml.load(path.read_text(encoding="utf-8"), Reader)
            self.assertEqual([fault.message for fault in jsonschema.Draft7Validator(schema).iter_errors(content)], [])

    def test_its_promises_are_proved(self):
        checked = run("check", str(BUS), "--json")
        self.assertEqual(checked.returncode, 0, checked.stdout)
        proved = json.loads(checked.stdout)
        self.assertTrue(proved["complete"])
        self.assertEqual([promise["verdict"] for promise in proved["promises"]], ["kept"] * 3)

    def test_a_broken_promise_about_one_comes_with_a_play(self):
        with tempfile.TemporaryDirectory() as folder:
            path = changed(folder, 'never: "hurry = 0"', 'never: "hurry >= 8 and doubt >= 9"')
            trace = pathlib.Path(folder) / "broken.yaml"
            checked = run("check", str(path), "--trace", str(trace))
            self.assertEqual(checked.returncode, 1)
            self.assertIn("V314 broken promise: never hurry >= 8 and doubt >= 9", checked.stderr)
            self.assertIn("(hurry >= 8 and doubt >= 9)", trace.read_text(encoding="utf-8"))
            played = run("test", str(path), "--plays", str(trace))
            self.assertEqual(played.returncode, 0, played.stdout + played.stderr)

    def test_what_can_never_happen_is_told_with_its_range(self):
        with tempfile.TemporaryDirectory() as folder:
            checked = run("check", str(changed(folder, 'if: "doubt <= 5"', 'if: "hurry <= 3"')))
            self.assertRegex(checked.stderr, r'V311 this never happens: its "if" never holds here \(hurry is 4 to 8\)')

    def test_play_shows_them_in_words_and_as_json(self):
        shown = run("play", str(BUS), "--script", str(PLAYS), "--play", "explained")
        self.assertIn("[anger 5 → 6, trust 3 → 2: blame, hurry 4 → 5, doubt 5 → 7]", shown.stdout)
        silent = run("play", str(BUS), "--script", str(PLAYS), "--play", "nobody speaks")
        self.assertIn("[hurry 5 → 7]", silent.stdout)
        played = json.loads(run("play", str(BUS), "--script", str(PLAYS), "--play", "explained", "--json").stdout)
        self.assertEqual({name: played["mood"][name] for name in ("hurry", "doubt")}, {"hurry": 7, "doubt": 5})
        moved = [event["own"] for event in played["events"] if event["event"] == "mood_moved" and "own" in event]
        self.assertEqual(moved[0], [{"mood": "hurry", "from": 4, "to": 5}, {"mood": "doubt", "from": 5, "to": 7}])

    def test_a_talk_can_begin_with_them(self):
        begun = ("play", str(BUS), "--from", "details", "--set")
        self.assertIn("Kiiresti, ", run(*begun, "hurry=8").stdout)
        self.assertNotIn("Kiiresti, ", run(*begun, "hurry=1").stdout)
        self.assertIn('(write anger=0…10, trust=0…10, hurry=0…10, doubt=0…10 or the name of a flag); did you mean "hurry"?', run(*begun, "hury=8").stderr)

    def test_explore_goes_by_them(self):
        with tempfile.TemporaryDirectory() as folder:
            path = changed(folder, "doubt: {start: 5,", "doubt: {start: 7,")
            best = answers(run("explore", str(path), "--best", "--json"))[0]
        self.assertEqual((best["ending"], best["proved"]), ("stays", True))
        acts = [{found["act"] for found in event["acts"]} for event in best["events"] if event["event"] == "replied"]
        self.assertIn("concrete_action", acts[-1])
        self.assertTrue(any("cause_explanation" in said for said in acts[:-1]), acts)

    def test_the_screenplay_calls_them_by_their_names(self):
        printed = run("script", str(BUS)).stdout
        self.assertIn("Kiire 4 (iga vastusega: +1) – ", printed)
        self.assertIn("Kahtlus +2", printed)
        self.assertNotIn("doubt", printed)

    def test_diff_tells_what_became_of_them(self):
        with tempfile.TemporaryDirectory() as folder:
            told = run("diff", str(BUS), str(changed(folder, "hurry: {start: 4,", "hurry: {start: 6,"))).stdout
            self.assertIn("~ start: hurry 4, at each reply 1 → 6, at each reply 1\n", told)

    def test_their_names_are_translated_with_the_other_texts(self):
        table = run("strings", "export", str(BUS)).stdout
        self.assertIn("moods.hurry.name", table)
        self.assertIn("Kahtlus", table)


if __name__ == "__main__":
    unittest.main()
