# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
import pathlib
import shutil
import tempfile
import unittest

from cli import ROOT, answers, run

LANGUAGES = ("et", "pl", "ru", "sk", "zh")
PERSONAS = ("angry", "mistaken", "aggressive", "provocateur", "malicious", "refusal")


class New(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.data = pathlib.Path(folder.name)
        shutil.copytree(pathlib.Path(ROOT) / "resources", self.data / "resources")

    def cli(self, *arguments):
        return run(*map(str, arguments), VENTIL_DATA=str(self.data))

    def test_what_it_makes_is_free_of_faults_and_wholly_played(self):
        for language in LANGUAGES:
            for persona in PERSONAS:
                made = self.cli("new", f"{language}/my-{persona}", "--persona", persona)
                self.assertEqual((made.returncode, made.stderr), (0, ""))
        scenarios = self.data / "scenarios"
        linted = self.cli("lint", scenarios)
        self.assertEqual((linted.returncode, linted.stderr), (0, ""))
        tested = self.cli("test", scenarios)
        self.assertEqual((tested.returncode, tested.stderr), (0, ""))
        self.assertEqual(tested.stdout.count("reactions 12 of 12, silences 4 of 4"), len(LANGUAGES) * len(PERSONAS))

    def test_its_good_play_keeps_most_of_what_the_document_asks_for(self):
        for language in LANGUAGES:
            with self.subTest(language):
                self.cli("new", f"{language}/mine")
                played = answers(self.cli("test", f"{language}/mine", "--json"))
                self.assertGreaterEqual(played[0]["plays"][0]["score"], 500)

    def test_the_file_names_its_schema_first(self):
        self.cli("new", "et/mine")
        for name, schema in (("mine.yaml", "scenario"), ("mine.test.yaml", "test")):
            path = self.data / "scenarios" / "et" / name
            first = path.read_text(encoding="utf-8").splitlines()[0]
            before, _, schema_file = first.partition("$schema=")
            self.assertEqual(before, "# yaml-language-server: ")
            self.assertTrue((path.parent / schema_file).resolve().name == f"ventil-{schema}.schema.json")
            self.assertTrue((path.parent / schema_file).exists())

    def test_nothing_is_overwritten(self):
        folder = self.data / "scenarios" / "et"
        folder.mkdir(parents=True)
        for name in ("mine.yaml", "mine.test.yaml"):
            with self.subTest(name):
                (folder / name).write_text("precious", encoding="utf-8")
                refused = self.cli("new", "et/mine")
                self.assertEqual((refused.returncode, refused.stdout), (1, ""))
                self.assertIn("nothing is overwritten", refused.stderr)
                self.assertEqual([path.read_text(encoding="utf-8") for path in folder.iterdir()], ["precious"])
                (folder / name).unlink()

    def test_wrong_usage_is_two(self):
        for arguments in ([], ["mine"], ["et/Mine"], ["et/../mine"], ["en/mine"], ["et/mine", "--persona", "nice"], ["et/a/b"]):
            with self.subTest(arguments):
                self.assertEqual(self.cli("new", *arguments).returncode, 2)


if __name__ == "__main__":
    unittest.main()
