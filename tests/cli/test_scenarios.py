# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
import json
import pathlib
import re
import shutil
import tempfile
import unittest
import xml.etree.ElementTree as xml

from cli import ROOT, answers, run

TESTS = pathlib.Path(ROOT) / "tests"


def small_data(folder):
    """A data folder with one small language, its list and one scenario."""
    data = pathlib.Path(folder) / "data"
    shutil.copytree(TESTS / "content" / "data", data)
    shutil.copytree(pathlib.Path(ROOT) / "resources" / "personas", data / "resources" / "personas")
    shutil.copytree(TESTS / "core" / "scenario" / "good", data / "scenarios")
    return data


class WithData(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = small_data(folder.name)
        self.scenario = self.data / "scenarios" / "en" / "parcel.yaml"
        self.plays = self.data / "scenarios" / "en" / "parcel.test.yaml"

    def cli(self, *arguments, text=""):
        return run(*map(str, arguments), text=text, VENTIL_DATA=str(self.data))

    def change(self, path, before, after):
        text = path.read_text(encoding="utf-8")
        self.assertIn(before, text)
        path.write_text(text.replace(before, after, 1), encoding="utf-8")


class Play(WithData):
    def test_a_talk_is_told_with_its_ending_and_its_report(self):
        done = self.cli("play", "en/parcel", "--seed", 3, text="\n\nI would be angry too. What is the number?\nI send it.\n"
                                                               "Thank you.\n/break\n\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        for words in ("lies in the wrong depot", "Nobody calls. …", "anger 6 → 5, trust 5 → 7: empathy", "stays a customer. (stays, good)",
                      "takes a break", "of 1000", "✓ kept"):
            self.assertIn(words, done.stdout)
        self.assertNotIn("\x1b", done.stdout)

    def test_an_exam_shows_no_mood(self):
        done = self.cli("play", "en/parcel", "--exam", text="\n\nI would be angry too.\n")
        self.assertNotIn("anger", done.stdout)
        self.assertIn("The talk has no end yet.", done.stdout)

    def test_json_holds_ending_mood_events_and_report(self):
        done = self.cli("play", "en/parcel", "--script", self.plays, "--play", "good", "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        (result,) = answers(done)
        self.assertEqual(result["ending"], "stays")
        self.assertEqual(result["ending_kind"], "good")
        self.assertEqual(result["seed"], 7)
        self.assertGreaterEqual(result["score"], 900)
        self.assertLess(result["mood"]["anger"], 6)
        self.assertEqual([rule["rule"] for rule in result["rules"]], [f"en.{i}" for i in range(1, 7)])
        kinds = [event["event"] for event in result["events"]]
        self.assertEqual(kinds[:3], ["begun", "spoke", "signalled"])
        self.assertEqual(kinds[-2:], ["ended", "break_taken"])

    def test_the_same_seed_gives_the_same_talk(self):
        one, two, other = (self.cli("play", "en/parcel", "--script", self.plays, "--play", "good", "--json", "--seed", seed)
                           for seed in (11, 11, 12))
        self.assertEqual(one.stdout, two.stdout)
        self.assertNotEqual(one.stdout, other.stdout)

    def test_plays_a_plain_script_on_a_file(self):
        script = self.data / "script.txt"
        script.write_text("# straight to the point\nI send it.\n? state=opening\n/end\n", encoding="utf-8")
        done = self.cli("play", self.scenario, "--script", script, "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(answers(done)[0]["ending"], "hung_up")

    def test_a_talk_can_begin_in_the_middle(self):
        done = self.cli("play", "en/parcel", "--from", "details", "--set", "anger=9, trust=1,promised", text="I send it now.\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn("Nobody calls", done.stdout)
        self.assertIn("About time.", done.stdout)
        for arguments, words in ((["--from", "detailss"], "did you mean \"details\""), (["--set", "anger=11"], "from 0 to 10"),
                                 (["--set", "warmed"], "did you mean \"warned\"")):
            refused = self.cli("play", "en/parcel", *arguments)
            self.assertEqual((refused.returncode, refused.stdout), (1, ""))
            self.assertIn(words, refused.stderr)

    def test_a_script_in_another_encoding_is_told(self):
        script = self.data / "script.txt"
        script.write_bytes("Я вас слушаю.\n".encode("cp1251"))
        done = self.cli("play", "en/parcel", "--script", script)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertRegex(done.stderr, rf"^{script}:1:1: V103 ")

    def test_a_check_that_fails_is_told_with_its_line(self):
        script = self.data / "script.txt"
        script.write_text("/signal\n? state=details\n", encoding="utf-8")
        done = self.cli("play", "en/parcel", "--script", script, "--json")
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, rf"^{script}:2:1: V805 ")

    def test_a_test_file_without_plays_is_told(self):
        self.plays.write_text("ventil-test: 1\nscenario: parcel.yaml\nplays: []\n", encoding="utf-8")
        for command in (["play", "en/parcel", "--script", self.plays], ["lint", self.plays], ["test", "en/parcel"]):
            with self.subTest(command[0]):
                done = self.cli(*command)
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.stderr, r"parcel.test.yaml:3:8: V801 ")

    def test_wrong_usage_is_two(self):
        for arguments in ([], ["a", "b"], ["en/parcel", "--seed", "many"], ["en/parcel", "--play", "good"], ["en/parcel", "--sing"]):
            with self.subTest(arguments):
                self.assertEqual(self.cli("play", *arguments).returncode, 2)

    def test_what_is_not_there_is_told(self):
        self.assertRegex(self.cli("play", "en/nowhere").stderr, r"nowhere.yaml:1:1: V100 ")
        self.assertRegex(self.cli("play", "en/parcel", "--script", "nowhere.txt").stderr, r"nowhere.txt:1:1: V100 ")
        missing = self.cli("play", "en/parcel", "--script", self.plays, "--play", "nothing")
        self.assertEqual(missing.returncode, 1)
        self.assertIn("there is no play \"nothing\"", missing.stderr)


class Lint(WithData):
    def test_content_without_a_fault(self):
        done = self.cli("lint")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertRegex(done.stdout, r"^\d+ files, no fault\n$")

    def test_files_that_their_name_hides_are_told_with_the_name_they_need(self):
        folder = self.data / "scenarios" / "en"
        for name, wanted in (("a.yml", "a.yaml"), ("b.test.yml", "b.test.yaml"), ("c.yaml.txt", "c.yaml"), ("d.YAML", "d.yaml")):
            with self.subTest(name):
                hidden = folder / name
                hidden.write_text("ventil: 1\n", encoding="utf-8")
                for path in (folder, hidden):
                    told = self.cli("lint", path)
                    self.assertIn(f"{hidden}:1:1: V123 this file is not read; call it {wanted}\n", told.stderr)
                hidden.unlink()
        (folder / "notes.txt").write_text("", encoding="utf-8")
        self.assertEqual(self.cli("lint", folder).stderr, "")

    def test_every_kind_of_file_is_checked(self):
        acts = self.data / "resources" / "acts" / "en"
        faults = {
            self.scenario: ("minutes: 3", "minutes: long", "V113"),
            self.plays: ("expect: {ending: walks_off}", "", "V803"),
            self.data / "resources" / "personas" / "refusal.yaml": ("brief: [apology]", "brief: [sorry]", "V202"),
            self.data / "resources" / "documents" / "en.yaml": ("say: [[thanks]]", "say: [[thank]]", "V604"),
            acts / "empathy.yaml": ("hits: [\"I would be angry too.\"", "hits: [\"I am calm.\"", "V402"),
        }
        for path, (before, after, code) in faults.items():
            with self.subTest(path.name):
                text = path.read_text(encoding="utf-8")
                self.change(path, before, after)
                done = self.cli("lint", path)
                path.write_text(text, encoding="utf-8")
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.stderr, rf"{path.name}:\d+:\d+: {code} ")

    def test_an_example_that_leads_elsewhere(self):
        self.change(self.scenario, "example: \"I send a courier now.\"", "example: \"Soon.\"")
        self.assertRegex(self.cli("lint", self.scenario).stderr, r"parcel.yaml:70:18: V402 .*no act")

    def test_a_scenario_without_plays(self):
        self.plays.unlink()
        self.assertRegex(self.cli("lint", self.scenario).stderr, r"parcel.yaml:1:1: V801 ")

    def test_a_better_reply_that_angers_more(self):
        self.change(self.scenario, "      - when: [concrete_action]\n",
                    "      - {when: [empathy], example: \"I would be angry too.\", change: {anger: +3}, to: shouting}\n"
                    "      - when: [concrete_action]\n")
        self.assertRegex(self.cli("lint", self.scenario).stderr, r"parcel.yaml:69:9: V409 .*empathy")

    def test_a_file_of_another_kind(self):
        other = self.data / "other.yaml"
        other.write_text("a: 1\n", encoding="utf-8")
        self.assertRegex(self.cli("lint", other).stderr, r"other.yaml:1:1: V119 ")

    def test_values_of_facts_belong_to_their_acts(self):
        facts = self.data / "resources" / "acts" / "en" / "facts.yaml"
        facts.write_text("weekdays: {1: [monday]}\n", encoding="utf-8")
        self.assertNotIn("V119", self.cli("lint", facts).stderr)

    def test_json_is_one_fault_a_line(self):
        self.change(self.scenario, "to: closing", "to: clsing")
        done = self.cli("lint", self.scenario, "--json")
        self.assertEqual(done.returncode, 1)
        (fault,) = answers(done)
        self.assertEqual((fault["line"], fault["column"], fault["code"]), (73, 13, "V201"))
        self.assertIn("did you mean \"closing\"", fault["message"])

    def test_plays_in_a_file_of_another_name(self):
        other = self.plays.with_name("talks.yaml")
        self.plays.rename(other)
        self.assertRegex(self.cli("lint", other).stderr, r"talks.yaml:1:1: V208 ")

    def test_nothing_to_check_is_a_fault(self):
        empty = self.data / "empty"
        empty.mkdir()
        done = self.cli("lint", empty)
        self.assertEqual((done.returncode, done.stdout), (1, ""))

    def test_wrong_usage_is_two(self):
        self.assertEqual(self.cli("lint", "--sing").returncode, 2)


class Test(WithData):
    def test_plays_that_come_true(self):
        done = self.cli("test")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("ok   good: ending stays", done.stdout)
        self.assertIn("states 4 of 4, endings 3 of 3, reactions 16 of 16, silences 2 of 2", done.stdout)
        self.assertNotIn("no play", done.stdout)

    def test_a_play_that_does_not_come_true(self):
        self.change(self.plays, "expect: {ending: stays, min_score: 900}", "expect: {ending: hung_up}")
        done = self.cli("test", self.scenario)
        self.assertEqual(done.returncode, 1)
        self.assertIn("FAIL good", done.stdout)
        self.assertRegex(done.stderr, r"parcel.test.yaml:6:5: V805 good: expected the ending \"hung_up\"")

    def test_what_no_play_comes_to(self):
        text = self.plays.read_text(encoding="utf-8")
        self.plays.write_text(text[:text.index("  - name: silent")], encoding="utf-8")
        done = self.cli("test", self.scenario)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"parcel.yaml:\d+:3: V802 no play comes to the ending \"walks_off\"")
        self.assertRegex(done.stderr, r"parcel.yaml:34:5: V802 no play brings about this reaction")
        self.assertIn("reactions that no play brings about: lines 34, 35", done.stdout)

    def test_json_and_junit(self):
        self.change(self.plays, "max_score: 299", "max_score: 0, min_score: 1")
        junit = self.data / "junit.xml"
        done = self.cli("test", "en/parcel", "--json", "--junit", junit)
        self.assertEqual(done.returncode, 1)
        (result,) = answers(done)
        self.assertEqual([play["name"] for play in result["plays"]][:3], ["good", "rude", "silent"])
        self.assertEqual([len(play["failures"]) for play in result["plays"]][:3], [0, 1, 0])
        self.assertEqual(result["unplayed_lines"], [])
        cases = xml.parse(junit).getroot().findall("./testsuite/testcase")
        self.assertEqual([case.get("name") for case in cases], ["files and coverage", *(play["name"] for play in result["plays"])])
        self.assertEqual([len(case.findall("failure")) for case in cases][:4], [0, 0, 1, 0])

    def test_silences_that_no_play_waits_for_are_told_with_their_lines(self):
        self.change(self.plays, "      /wait 20\n      /wait 20\n      /wait 20\n", "      I like tea.\n" * 8)
        done = self.cli("test", self.scenario)
        self.assertIn("silences 0 of 2", done.stdout)
        self.assertIn("silences that no play waits for: lines 63, 63", done.stdout)

    def test_update_shows_first_and_writes_on_demand(self):
        self.change(self.plays, "{ending: stays, min_score: 900}", "{ending: hung_up, min_score: 900} # remark")
        self.change(self.plays, "? state=details anger<=5 not promised", "?  state=opening anger<=2 promised")
        before = self.plays.read_text(encoding="utf-8")
        shown = self.cli("test", self.scenario, "--update")
        self.assertEqual(shown.returncode, 1)
        self.assertIn("parcel.test.yaml:15: state=opening anger<=2 promised → state=details anger<=5 not promised\n", shown.stdout)
        self.assertIn("parcel.test.yaml:20: hung_up → stays\n", shown.stdout)
        self.assertEqual(self.plays.read_text(encoding="utf-8"), before)
        self.cli("test", self.scenario, "--update", "--write")
        after = self.plays.read_text(encoding="utf-8")
        self.assertEqual(self.cli("test", self.scenario).returncode, 0)
        self.assertEqual(after, before.replace("hung_up, min_score: 900", "stays, min_score: 900")
                         .replace("state=opening anger<=2 promised", "state=details anger<=5 not promised"))

    def test_write_alone_is_wrong_usage(self):
        self.assertEqual(self.cli("test", "--write").returncode, 2)
        self.assertEqual(self.cli("test", "--update", "--json").returncode, 2)

    def test_nothing_to_test_is_a_fault(self):
        empty = self.data / "empty"
        empty.mkdir()
        self.assertEqual(self.cli("test", empty).returncode, 1)

    def test_wrong_usage_is_two(self):
        self.assertEqual(self.cli("test", "--sing").returncode, 2)


class Delivered(unittest.TestCase):
    def test_a_good_talk_is_worth_more_than_900_and_a_bad_one_less_than_300(self):
        done = run("test", "--json")
        tests = answers(done)
        self.assertTrue(tests)
        for test in tests:
            with self.subTest(test["file"]):
                scenario = pathlib.Path(test["file"].replace(".test.yaml", ".yaml")).read_text(encoding="utf-8")
                kinds = dict(re.findall(r"^  (\w+):\s*\{?\s*kind: (\w+)", scenario, re.MULTILINE))
                scores = {kind: [play["score"] for play in test["plays"] if kinds.get(play["ending"]) == kind] for kind in ("good", "bad")}
                self.assertGreater(max(scores["good"]), 900)
                self.assertLess(min(scores["bad"]), 300)


if __name__ == "__main__":
    unittest.main()
