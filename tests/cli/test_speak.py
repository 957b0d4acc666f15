# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""--speak: the same faults in the same places with the same codes, in words of the language asked for."""
import json
import pathlib
import re
import shutil
import tempfile
import unittest

from cli import ROOT, answers, run
from hostile import cases

SOURCE = pathlib.Path(ROOT)
LANGUAGES = ("et", "pl", "ru", "sk", "zh")
LETTERS = {"ru": r"[а-яё]", "zh": r"[\u4e00-\u9fff]"}


def place(fault):
    return fault["file"], fault["line"], fault["column"], fault["code"], fault["severity"]


class Corpus(unittest.TestCase):
    """All slips of authors and all hostile files that the tests have, in one folder."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        root = pathlib.Path(cls.folder.name)
        shutil.copytree(SOURCE / "tests/content/data/resources", root / "resources")
        shutil.copytree(SOURCE / "resources/personas", root / "resources/personas")
        shutil.copytree(SOURCE / "tests/cli/mistakes", root / "scenarios/en")
        shutil.copytree(SOURCE / "tests/core/scenario/bad", root / "scenarios/bad")
        (root / "scenarios/hostile").mkdir()
        for number, (_, content, _, _) in enumerate(cases()):
            (root / f"scenarios/hostile/{number}.yaml").write_bytes(content)
        cls.root = root
        cls.english = cls.faults()

    @classmethod
    def faults(cls, *options):
        done = run("lint", str(cls.root / "scenarios"), "--json", *options, VENTIL_DATA=str(cls.root))
        assert done.returncode == 1, done.stderr
        return answers(done)

    def test_places_codes_and_severities_are_the_same_in_every_language(self):
        self.assertGreater(len(self.english), 500)
        for language in LANGUAGES:
            told = self.faults("--speak", language)
            self.assertEqual(list(map(place, told)), list(map(place, self.english)), language)

    def test_no_fault_is_told_in_english_to_who_asked_for_another_language(self):
        for language in LANGUAGES:
            for fault, english in zip(self.faults("--speak", language), self.english):
                with self.subTest(language=language, english=english["message"]):
                    self.assertNotEqual(fault["message"], english["message"])
                    self.assertRegex(fault["message"], LETTERS.get(language, "."))

    def test_what_stands_in_the_file_is_told_as_it_stands(self):
        quoted = 0
        for fault, english in zip(self.faults("--speak", "ru"), self.english):
            for name in re.findall(r'"[a-z_]+"', english["message"]):
                quoted += 1
                self.assertIn(name, fault["message"])
        self.assertGreater(quoted, 100)


class Option(unittest.TestCase):
    bad = "tests/core/scenario/bad/V112-unknown-key.yaml"

    def lint(self, *arguments, **environment):
        return run("lint", self.bad, *arguments, **environment).stderr

    def test_english_is_spoken_to_who_asks_for_nothing_whatever_the_shell_speaks(self):
        self.assertIn("is not known here", self.lint())
        self.assertEqual(self.lint(LANG="et_EE.UTF-8", LC_ALL="et_EE.UTF-8", LANGUAGE="et"), self.lint())
        self.assertEqual(self.lint("--speak", "en"), self.lint())

    def test_it_may_stand_anywhere_and_the_last_one_counts(self):
        told = self.lint("--speak", "et")
        self.assertNotEqual(told, self.lint())
        self.assertEqual(run("--speak", "et", "lint", self.bad).stderr, told)
        self.assertEqual(self.lint("--speak=et"), told)
        self.assertEqual(self.lint("--speak", "zh", "--speak", "et"), told)

    def test_a_language_that_is_not_there_is_refused_with_those_that_are(self):
        for arguments in (("--speak", "fi"), ("--speak",), ("--speak=",), ("--speak", "../et")):
            done = run("lint", self.bad, *arguments)
            self.assertEqual((done.returncode, done.stdout), (2, ""), arguments)
            self.assertIn("en, et, pl, ru, sk, zh", done.stderr)

    def test_every_command_that_tells_faults_takes_it(self):
        for command in (["check", self.bad], ["test", self.bad], ["play", self.bad], ["graph", self.bad],
                        ["script", self.bad], ["strings", "export", self.bad], ["explore", self.bad, "--best"],
                        ["ids", self.bad]):
            told = run(*command, "--speak", "ru").stderr
            self.assertRegex(told, r"V112 .*[а-яё]", command)
        self.assertRegex(run("acts", "--lang", "ru", "--speak", "ru", text="{}\n").stderr, r"V116 .*[а-яё]")
        self.assertRegex(run("score", "--speak", "ru", text="{}\n").stderr, r"V002 .*[а-яё]")

    def test_sarif_says_in_which_language_it_is(self):
        for language, option in (("en", []), ("zh", ["--speak", "zh"])):
            [log] = json.loads(run("lint", "--sarif", self.bad, *option).stdout)["runs"]
            self.assertEqual(log["language"], language)
            rule = log["tool"]["driver"]["rules"][0]
            for text in (log["results"][0]["message"], rule["shortDescription"], rule["fullDescription"], rule["help"]):
                self.assertEqual(bool(re.search(LETTERS["zh"], text["text"])), language == "zh", text)


class Explain(unittest.TestCase):
    def test_every_code_is_explained_in_every_language_by_the_same_examples(self):
        english = answers(run("explain", "--all", "--json"))
        for language in LANGUAGES:
            told = answers(run("explain", "--all", "--json", "--speak", language))
            self.assertEqual(len(told), len(english))
            for entry, model in zip(told, english):
                with self.subTest(language=language, code=model["code"]):
                    for key in ("code", "severity", "ignorable", "example_of", "bad", "good"):
                        self.assertEqual(entry[key], model[key])
                    for key in ("message", "why", "mend"):
                        self.assertNotEqual(entry[key], model[key])

    def test_its_own_words_are_of_that_language_too(self):
        page = run("explain", "V306", "--speak", "ru").stdout
        for word in ("mend", "Wrong", "Right", "Error", "Warning"):
            self.assertNotIn(word, page)
        self.assertRegex(run("explain", "--speak", "ru").stdout, r"(?m)^V306  .*[а-яё]")


if __name__ == "__main__":
    unittest.main()
