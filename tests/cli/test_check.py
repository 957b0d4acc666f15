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

    def test_wrong_usage_is_two(self):
        self.assertEqual(run("check", "--nothing").returncode, 2)


if __name__ == "__main__":
    unittest.main()
