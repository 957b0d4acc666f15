# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
import json
import pathlib
import re
import tempfile
import unittest
import xml.etree.ElementTree as xml

from cli import CLI, ROOT, run

LANGUAGES = {"et": "et", "pl": "pl", "ru": "ru", "sk": "sk", "zh": "zh_CN"}


class Names(unittest.TestCase):
    def test_a_scenario_can_be_named_by_its_file_or_its_plays_everywhere(self):
        for name in ("et/late-order", "et/late-order.yaml", "et/late-order.test.yaml", "scenarios/et/late-order.yaml"):
            for command in (["lint"], ["check"], ["test"], ["graph"], ["script"], ["play", "--script", "/dev/null"]):
                with self.subTest(name=name, command=command):
                    told = run(command[0], name, *command[1:])
                    self.assertNotIn("V100", told.stderr)

    def test_a_misspelt_scenario_is_told_with_the_nearest(self):
        near = 'there is no scenario or file "{}"; did you mean "ru/late-delivery"?\n'
        for name in ("ru/late-delivry", "scenarios/ru/late-delivry.yaml", "ru/late-delivry.test.yaml", "late-delivery"):
            for command in ("play", "lint", "check", "test", "graph", "explore"):
                with self.subTest(name=name, command=command):
                    told = run(command, name)
                    self.assertEqual(told.returncode, 1)
                    self.assertTrue(told.stderr.startswith(near.format(name)), told.stderr)

    def test_where_no_scenario_is_near_those_of_the_language_are_told(self):
        self.assertIn('"ru/zoo"; there are: ru/', run("play", "ru/zoo").stderr)
        self.assertTrue(run("play", "zoo").stderr.startswith('there is no scenario or file "zoo"\n'))

    def test_wrong_arguments_are_told_with_what_is_expected(self):
        scenario = "et/late-order"
        for arguments, told in (
                (["play", scenario, "--seed", "x"], '--seed needs a whole number from 0 to 4294967295, not "x"'),
                (["play", scenario, "--seed", "-1"], '--seed needs a whole number from 0 to 4294967295, not "-1"'),
                (["script", scenario, "--seed", "1.5"], '--seed needs a whole number from 0 to 4294967295, not "1.5"'),
                (["script", scenario, "--html", "--pdf", "-o", "x"], "--html and --pdf exclude each other"),
                (["play", scenario, "--sing"], "Unknown option 'sing'."),
                (["play"], "SCENARIO is missing"),
                (["play", scenario, "--play", "good"], "--play names a play of a test file"),
                (["diff", scenario], "AFTER is missing"),
                (["graph", scenario, "b"], '"b" is one name too many'),
                (["explore", scenario, "--shortest", "stay"], 'there is no ending "stay"; did you mean "stays"?'),
                (["strings", "exprt", scenario], 'expected export or import, not "exprt"'),
                (["strings", "import", scenario, "t.csv", "--to", "x"], '--to needs a language and a name, as in et/late-order, not "x"'),
                (["appeals", "acept"], 'expected list, accept, decline, reopen, export or import, not "acept"'),
                (["score", "--sing"], "Unknown option '--sing'.")):
            with self.subTest(arguments):
                refused = run(*arguments)
                self.assertEqual(refused.returncode, 2)
                self.assertTrue(refused.stderr.startswith(told), refused.stderr)

    def test_a_setting_that_cannot_be_is_told_with_what_is_expected(self):
        for setting, told in (("anger=x", '"anger" needs a whole number from 0 to 10, not "x"'),
                              ("anger=11", '"anger" needs a whole number from 0 to 10, not "11"'),
                              ("angr=1", 'there is no mood "angr" (write anger=0…10, trust=0…10 or the name of a flag); did you mean "anger"?'),
                              ("anger", '"anger" needs a value from 0 to 10, as in anger=8')):
            with self.subTest(setting):
                self.assertIn(f"--set {setting}: {told}", run("play", "et/late-order", "--set", setting).stderr)
        self.assertIn('--from openinng: there is no state "openinng"', run("play", "et/late-order", "--from", "openinng").stderr)

    def test_what_a_command_does_can_be_asked(self):
        asked = run("new", "--help")
        self.assertEqual((asked.returncode, asked.stderr), (0, ""))
        self.assertTrue(asked.stdout.startswith("usage: ventil-cli new LANGUAGE/NAME"))

    def test_an_unknown_command_is_told_with_the_nearest(self):
        asked = run("lnt")
        self.assertEqual(asked.returncode, 2)
        self.assertTrue(asked.stderr.endswith('there is no command "lnt"; did you mean "lint"?\n'), asked.stderr)


class Graph(unittest.TestCase):
    def test_every_delivered_scenario_can_be_drawn(self):
        for path in sorted((pathlib.Path(ROOT) / "scenarios").glob("*/*.yaml")):
            if path.name.endswith(".test.yaml"):
                continue
            with self.subTest(path.name):
                drawn = run("graph", str(path))
                self.assertEqual((drawn.returncode, drawn.stderr), (0, ""))
                xml.fromstring(drawn.stdout.encode())

    def test_formats(self):
        self.assertTrue(run("graph", "et/late-order", "--format", "dot").stdout.startswith("digraph scenario {"))
        self.assertTrue(run("graph", "et/late-order", "--format", "mermaid").stdout.startswith("flowchart TD"))

    def test_the_name_of_the_file_chooses_the_format(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, begins in (("a.dot", "digraph"), ("a.mmd", "flowchart TD"), ("a.svg", "<"), ("a", "<")):
                path = pathlib.Path(folder) / name
                self.assertEqual(run("graph", "et/late-order", "-o", str(path)).returncode, 0)
                self.assertTrue(path.read_text(encoding="utf-8").startswith(begins), name)
            drawn = run("graph", "et/late-order", "-o", str(pathlib.Path(folder) / "a.png"))
            self.assertEqual(drawn.returncode, 2)
            self.assertIn('not "png"', drawn.stderr)

    def test_wrong_usage_is_two(self):
        for arguments in ([], ["a", "b"], ["et/late-order", "--format", "bmp"]):
            self.assertEqual(run("graph", *arguments).returncode, 2)
        self.assertEqual(run("graph", "et/nothing").returncode, 1)


class Diff(unittest.TestCase):
    def test_what_changed_is_told_in_lines_and_as_json(self):
        self.assertEqual(run("diff", "et/late-order", "et/late-order").stdout, "nothing changed for the player\n")
        other = "resources/templates/et/template.yaml"
        self.assertIn("~ start: mood anger 6, trust 2 → anger 6, trust 3\n", run("diff", "et/late-order", other).stdout)
        first = json.loads(run("diff", "et/late-order", other, "--json").stdout.splitlines()[0])
        self.assertEqual(first["kind"], "changed")
        told = run("diff", "et/late-order", other).stdout
        self.assertRegex(told, r"~ talks: difficulty (easy|medium|hard) \(with lapses \d+ of 1000 talks end well\) → (easy|medium|hard) ")
        self.assertRegex(told, r"~ talks: best score found \d+ → \d+")
        self.assertEqual(run("diff", "et/late-order").returncode, 2)
        self.assertEqual(run("diff", "et/late-order", "et/nothing").returncode, 1)


class Script(unittest.TestCase):
    def test_a_screenplay_is_in_the_language_of_its_scenario(self):
        for language, words in (("et", "Te ütlete: milles on"), ("pl", "Mówisz: w czym"), ("ru", "Вы говорите: где"),
                                ("sk", "Poviete: v čom"), ("zh", "您说: 其中")):
            path = next(path for path in sorted((pathlib.Path(ROOT) / "scenarios" / language).glob("*.yaml"))
                        if ".test." not in path.name)
            with self.subTest(language):
                printed = run("script", str(path))
                self.assertEqual((printed.returncode, printed.stderr), (0, ""))
                self.assertIn(words, printed.stdout)
                page = run("script", str(path), "--html")
                self.assertIn(f'<html lang="{language}">', page.stdout)
                self.assertNotRegex(page.stdout, r"src=|href=|@import|url\(")

    def test_the_acts_are_called_as_in_the_window(self):
        source = (pathlib.Path(ROOT) / "app" / "model" / "act_names.cpp").read_text(encoding="utf-8")
        names = re.findall(r'QT_TRANSLATE_NOOP\("ActNames", "(.*)"\)', source)
        for language, code in LANGUAGES.items():
            tree = xml.parse(pathlib.Path(ROOT) / "translations" / f"ventil_{code}.ts")
            context = next(one for one in tree.getroot().findall("context") if one.findtext("name") == "ActNames")
            translated = {one.findtext("source"): one.findtext("translation") for one in context.findall("message")}
            text = (pathlib.Path(ROOT) / "resources" / "screenplay" / f"{language}.yaml").read_text(encoding="utf-8")
            acts = re.findall(r'^  [a-z_]+: "(.*)"$', text.partition("acts:\n")[2], re.MULTILINE)
            self.assertEqual(acts, [translated[name] for name in names], language)

    def test_a_pdf_has_pages_or_it_is_said_what_is_missing(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "script.pdf"
            printed = run("script", "zh/broken-fridge", "--pdf", "-o", str(file))
            if (pathlib.Path(CLI).parent / "ventil-print").exists():
                self.assertEqual(printed.returncode, 0, printed.stderr)
                self.assertTrue(file.read_bytes().startswith(b"%PDF-"))
                pages = file.read_bytes().count(b"/Type /Page\n")
                self.assertGreater(pages, 1)
                self.assertLess(pages, 20, "the margins are left twice")
            else:
                self.assertEqual(printed.returncode, 1)
                self.assertIn("ventil-print is not here", printed.stderr)

    def test_the_name_of_the_file_chooses_the_form(self):
        with tempfile.TemporaryDirectory() as folder:
            page = pathlib.Path(folder) / "a.html"
            self.assertEqual(run("script", "et/late-order", "-o", str(page)).returncode, 0)
            self.assertTrue(page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>"))
            pages = pathlib.Path(folder) / "a.pdf"
            run("script", "et/late-order", "-o", str(pages))
            self.assertTrue(not pages.exists() or pages.read_bytes().startswith(b"%PDF"))

    def test_a_pdf_needs_a_file(self):
        self.assertEqual(run("script", "et/late-order", "--pdf").returncode, 2)
        self.assertEqual(run("script", "et/late-order", "--pdf", "--html", "-o", "x").returncode, 2)


if __name__ == "__main__":
    unittest.main()
