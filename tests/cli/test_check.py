# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
import json
import pathlib
import shutil
import tempfile
import unittest

from cli import ROOT, run


class Check(unittest.TestCase):
    def test_every_delivered_scenario_is_proved(self):
        checked = run("check", "--json")
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        proved = [json.loads(line) for line in checked.stdout.splitlines()]
        scenarios = [p for p in (pathlib.Path(ROOT) / "scenarios").glob("*/*.yaml")
                     if not p.name.endswith(".test.yaml")]
        self.assertEqual(len(proved), len(scenarios))
        for one in proved:
            self.assertTrue(one["complete"], one["file"])
            self.assertIn(one["difficulty"], ("easy", "medium", "hard"))
            self.assertLess(one["good_per_mille"]["random"], 1000)

    def test_what_can_never_happen_is_told_with_its_place(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "et" / "late-order.yaml"
            path.parent.mkdir()
            shutil.copy(pathlib.Path(ROOT) / "scenarios/et/late-order.yaml", path)
            text = path.read_text(encoding="utf-8")
            self.assertIn('if: "anger >= 10"', text)
            path.write_text(text.replace('if: "anger >= 10"', 'if: "anger > 10"'), encoding="utf-8")
            line = text[:text.index('if: "anger >= 10"')].count("\n") + 1
            checked = run("check", str(path))
            self.assertEqual(checked.returncode, 1)
            self.assertIn(f"{path}:{line}:5: V311 ", checked.stderr)
            self.assertIn("something is wrong", checked.stdout)
            fault = json.loads(run("check", str(path), "--json").stdout)["faults"][0]
            self.assertEqual({key: fault[key] for key in ("file", "line", "column", "code")},
                             {"file": str(path), "line": line, "column": 5, "code": "V311"})

    def test_promises_of_delivered_scenarios_are_kept(self):
        for name, least in (("et/abusive-caller", 3), ("sk/provocateur", 2)):
            checked = run("check", name, "--json")
            promises = json.loads(checked.stdout)["promises"]
            self.assertGreaterEqual(len(promises), least)
            self.assertEqual({promise["verdict"] for promise in promises}, {"kept"}, checked.stderr)

    def test_a_broken_promise_comes_with_a_play_that_breaks_it(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "et" / "abusive-caller.yaml"
            path.parent.mkdir()
            text = (pathlib.Path(ROOT) / "scenarios/et/abusive-caller.yaml").read_text(encoding="utf-8")
            self.assertIn('unless: "warned or threatened"', text)
            path.write_text(text.replace('unless: "warned or threatened"', 'unless: "warned"'), encoding="utf-8")
            line = text[:text.index('unless: "warned or')].count("\n") + 1
            trace = pathlib.Path(folder) / "broken.yaml"
            checked = run("check", str(path), "--trace", str(trace))
            self.assertEqual(checked.returncode, 1)
            self.assertIn(f"{path}:{line}:5: V314 broken promise: never ended_by_rule unless warned", checked.stderr)
            self.assertIn("promise broken: never ended_by_rule unless warned", checked.stdout)
            self.assertIn("promise kept: always reachable shakes_hands", checked.stdout)
            told = json.loads(run("check", str(path), "--json").stdout)["promises"][0]
            self.assertEqual((told["line"], told["verdict"]), (line, "broken"))
            played = run("test", str(path), "--plays", str(trace))
            self.assertEqual(played.returncode, 0, played.stdout + played.stderr)
            self.assertIn("ending ended_by_rule", played.stdout)
            for written in told["script"].splitlines():
                self.assertIn(f"      {written}\n", trace.read_text(encoding="utf-8"))
            self.assertEqual(run("lint", str(path)).returncode, 1)

    def test_the_way_into_a_trap_is_traced(self):
        with tempfile.TemporaryDirectory() as folder:
            data = pathlib.Path(folder)
            shutil.copytree(pathlib.Path(ROOT) / "tests/content/data/resources", data / "resources")
            shutil.copytree(pathlib.Path(ROOT) / "resources/personas", data / "resources/personas")
            path = data / "scenarios" / "en" / "example.yaml"
            path.parent.mkdir(parents=True)
            text = (pathlib.Path(ROOT) / "tests/cli/diagnostics/example.yaml").read_text(encoding="utf-8")
            self.assertIn('example: "You should have called.", to: hung_up}', text)
            text = text.replace('example: "You should have called.", to: hung_up}', 'example: "You should have called.", to: deaf}')
            text = text.replace("endings:\n", "  deaf:\n    say: [\"La\", \"Lala\", \"Lalala\"]\n"
                                               "    replies: [{otherwise: true, to: stay}]\nendings:\n")
            path.write_text(text, encoding="utf-8")
            trace = data / "traps.yaml"
            checked = run("check", str(path), "--trace", str(trace), VENTIL_DATA=folder)
            self.assertIn(" V310 ", checked.stderr)
            self.assertIn('"trap: deaf ', trace.read_text(encoding="utf-8"))
            self.assertIn("? state=deaf ", trace.read_text(encoding="utf-8"))
            played = run("test", str(path), "--plays", str(trace), VENTIL_DATA=folder)
            self.assertEqual(played.returncode, 0, played.stdout + played.stderr)

    def test_wrong_usage_is_two(self):
        self.assertEqual(run("check", "--nothing").returncode, 2)
        self.assertEqual(run("check", "--trace", "file.yaml").returncode, 2)
        self.assertEqual(run("test", "--plays", "file.yaml").returncode, 2)


if __name__ == "__main__":
    unittest.main()
