# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
import csv
import io
import pathlib
import shutil
import tempfile
import unittest

import yaml

from cli import ROOT, run
from schema import Reader

SMALL = pathlib.Path(ROOT) / "tests" / "core" / "scenario" / "good" / "en" / "parcel.yaml"


class WithParcel(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = pathlib.Path(folder.name)
        shutil.copytree(pathlib.Path(ROOT) / "resources" / "personas", self.data / "resources" / "personas")
        self.scenario = self.data / "scenarios" / "en" / "parcel.yaml"
        self.scenario.parent.mkdir(parents=True)
        shutil.copy(SMALL, self.scenario)
        self.table = self.data / "parcel.csv"

    def cli(self, *arguments):
        return run(*map(str, arguments), VENTIL_DATA=str(self.data))

    def change(self, before, after):
        text = self.scenario.read_text(encoding="utf-8")
        self.assertIn(before, text)
        self.scenario.write_text(text.replace(before, after, 1), encoding="utf-8")


class Ids(WithParcel):
    def test_ids_are_shown_first_and_written_on_demand(self):
        before = self.scenario.read_text(encoding="utf-8")
        shown = self.cli("ids", "en/parcel")
        self.assertEqual((shown.returncode, shown.stderr), (0, ""))
        self.assertIn('{id: opening_say_10, text: "Well?"}', shown.stdout)
        self.assertIn('{id: opening_reply_10, text: "{order}."}', shown.stdout)
        self.assertIn('"About time.", id: details_reply_10', shown.stdout)
        self.assertIn('{id: stays_say_10, text: "Goodbye."}', shown.stdout)
        self.assertEqual(self.scenario.read_text(encoding="utf-8"), before)
        self.cli("ids", "en/parcel", "--write")
        self.assertEqual(self.cli("ids", "en/parcel").stdout, "")
        self.assertIn("# A small scenario that uses every part", self.scenario.read_text(encoding="utf-8"))
        original = self.data / "was" / "en" / "parcel.yaml"
        original.parent.mkdir(parents=True)
        original.write_text(before, encoding="utf-8")
        self.assertEqual(self.cli("diff", original, "en/parcel").stdout, "nothing changed for the player\n")

    def test_ids_stay_and_new_ones_come_after_a_gap(self):
        self.cli("ids", "en/parcel", "--write")
        self.change('{id: details_say_10, text: "So, what will you do?"}', '{id: details_say_10, text: "So, what will you do?"}, "Go ahead."')
        self.assertEqual(self.cli("ids", "en/parcel").stdout.partition(": ")[2], '{id: details_say_40, text: "Go ahead."}\n')

    def test_a_wording_in_a_block_map_gets_its_id_on_a_line_of_its_own(self):
        self.change('    say: ["Anything else?"]', '    say:\n      - text: "Quick."\n        if: "anger >= 7"\n      - Anything else?')
        self.assertEqual(self.cli("ids", "en/parcel", "--write").returncode, 0)
        text = self.scenario.read_text(encoding="utf-8")
        self.assertIn('      - text: "Quick."\n        id: closing_say_10\n        if: "anger >= 7"\n', text)
        self.assertIn('      - {id: closing_say_20, text: "Anything else?"}\n', text)
        self.assertEqual(self.cli("ids", "en/parcel").returncode, 0)

    def test_an_id_given_twice_is_a_fault(self):
        self.change('say: ["Well?"]', 'say: [{id: one, text: "Well?"}, {id: one, text: "So?"}]')
        self.assertIn(" V206 ", self.cli("ids", "en/parcel").stderr)


class Strings(WithParcel):
    def rows(self):
        return list(csv.DictReader(io.StringIO(self.table.read_text(encoding="utf-8"), newline="")))

    def fill(self, translate):
        rows = self.rows()
        for row in rows:
            row["translation"] = translate(row)
        with self.table.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys())
            writer.writeheader()
            writer.writerows(rows)

    def test_a_translated_table_becomes_the_scenario_in_another_language(self):
        self.change('situation: "Parcel {order} lies in the wrong depot."',
                    'situation: >-\n    Parcel {order}, the big one,\n    lies in the wrong depot.')
        self.assertEqual(self.cli("strings", "export", "en/parcel", "-o", self.table).returncode, 0)
        self.assertEqual({row["state"] for row in self.rows()}, {"missing"})
        self.fill(lambda row: f'«{row["text"]}» \\ "x"')
        made = self.cli("strings", "import", "en/parcel", self.table, "--to", "fi/paketti")
        self.assertEqual((made.returncode, made.stderr), (0, ""))
        before = yaml.load(self.scenario.read_text(encoding="utf-8"), Reader)
        after = yaml.load((self.data / "scenarios" / "fi" / "paketti.yaml").read_text(encoding="utf-8"), Reader)
        self.assertEqual((after["id"], after["language"], after["document"]), ("fi/paketti", "fi", "fi"))
        self.assertEqual(after["briefing"]["situation"], '«Parcel {order}, the big one, lies in the wrong depot.» \\ "x"')
        self.assertEqual(after["states"]["opening"]["vents"][1], '«Nobody calls.» \\ "x"')
        self.assertEqual(after["states"]["details"]["replies"][0]["say"][0], {"text": '«About time.» \\ "x"', "if": "anger >= 7"})
        self.assertEqual(after["states"]["opening"]["replies"][0]["when"], before["states"]["opening"]["replies"][0]["when"])
        again = self.cli("strings", "import", "en/parcel", self.table, "--to", "fi/paketti")
        self.assertIn("nothing is overwritten", again.stderr)

    def test_what_was_translated_is_kept_and_told_when_its_text_has_changed(self):
        self.cli("strings", "export", "en/parcel", "-o", self.table)
        self.fill(lambda row: "" if row["text"] == "Nobody!" else "T")
        self.change('"Goodbye."', '"Goodbye then."')
        self.cli("strings", "export", "en/parcel", "-o", self.table)
        states = {row["text"]: (row["translation"], row["state"]) for row in self.rows()}
        self.assertEqual(states["Goodbye then."], ("T", "stale"))
        self.assertEqual(states["Nobody!"], ("", "missing"))
        self.assertEqual(states["Click."], ("T", ""))
        refused = self.cli("strings", "import", "en/parcel", self.table, "--to", "fi/paketti")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("endings.stays.say.1 is stale", refused.stderr)
        self.assertFalse((self.data / "scenarios" / "fi").exists())
        self.assertEqual(self.cli("strings", "import", "en/parcel", self.table, "--to", "fi/paketti", "--partly").returncode, 0)

    def test_a_broken_table_is_told(self):
        for text in ("", "a,b\n", 'id,where,text,translation,source,state\n"x', "id,where,text,translation,source,state\nx,y\n"):
            with self.subTest(text):
                self.table.write_text(text, encoding="utf-8")
                done = self.cli("strings", "import", "en/parcel", self.table, "--to", "fi/paketti")
                self.assertEqual(done.returncode, 1)
                self.assertIn("parcel.csv", done.stderr)

    def test_wrong_usage_is_two(self):
        for arguments in ([], ["export"], ["import", "a", "b"], ["import", "a", "b", "--to", "../x"], ["sing", "a"]):
            self.assertEqual(self.cli("strings", *arguments).returncode, 2)


if __name__ == "__main__":
    unittest.main()
