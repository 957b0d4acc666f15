# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Each code of resources/diagnostics: its bad example has the fault where it says "# here", its good one has none."""
import json
import os
import pathlib
import re
import shutil
import tempfile
import unittest

from cli import ROOT, answers, run

SOURCE = pathlib.Path(ROOT)
FRAME = SOURCE / "tests/cli/diagnostics"
CONTENT = SOURCE / "tests/content/data"
FAULT = re.compile(r"^(?P<file>.*?):(?P<line>\d+):\d+: (?P<code>V\d{3}) ")


def blocks(text, indent=""):
    """The text cut before each key at this indentation: (key or "", lines)."""
    found = [("", [])]
    for line in text.splitlines():
        key = re.match(rf"{indent}([\w-]+):", line)
        if key:
            found.append((key.group(1), []))
        found[-1][1].append(line)
    return found


def merged(frame, part, indent=""):
    """The frame with the keys of the part in their places; in maps of maps, one level down."""
    places = {key: lines for key, lines in blocks(frame, indent)}
    seen = {""}
    for key, lines in blocks(part, indent):
        nested = len(lines) > 1 and re.match(rf"{indent}  [\w-]+:", lines[1])
        if key and indent == "" and nested and key in places and len(places[key]) > 1:
            inner = merged("\n".join(places[key][1:]), "\n".join(lines[1:]), "  ").splitlines()
            places[key] = [lines[0], *inner]
        else:
            places[key] = places.get(key, []) + lines if key in seen else lines
        seen.add(key)
    return "\n".join(line for lines in places.values() for line in lines) + "\n"


class Workshop:
    """A content folder with the small language, in which one file is as the example has it."""

    def __init__(self, kind, example):
        example = re.sub(r"\{U\+([0-9A-F]{4})\}", lambda code: chr(int(code.group(1), 16)), example)
        self.folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.folder.name)
        shutil.copytree(CONTENT / "resources", self.root / "resources")
        shutil.copytree(SOURCE / "resources/personas", self.root / "resources/personas")
        scenarios = self.root / "scenarios/en"
        scenarios.mkdir(parents=True)
        for name in ("example.yaml", "example.test.yaml"):
            shutil.copy(FRAME / name, scenarios)
        self.file = {
            "scenario": scenarios / "example.yaml",
            "plays": scenarios / "example.test.yaml",
            "persona": self.root / "resources/personas/angry.yaml",
            "document": self.root / "resources/documents/en.yaml",
            "company": self.root / "resources/acts/en/company.yaml",
            "talk": self.root / "talk.jsonl",
            "file": self.root / "resources/file.yaml",
        }[kind]
        if kind in ("scenario", "persona"):
            frame = self.file.read_text(encoding="utf-8")
            if "# no limit" in example:
                frame = re.sub(r"^limit:.*\n", "", frame, flags=re.MULTILINE)
            example = merged(frame, example)
        self.file.write_text(example, encoding="utf-8")
        self.kind = kind

    def faults(self):
        """(code, line of the example's file or 0) of everything that is wrong."""
        environment = {"VENTIL_DATA": str(self.root)}
        if self.kind == "talk":
            runs = [run("score", str(self.file), **environment)]
        elif self.kind == "plays":
            runs = [run("lint", str(self.file), **environment), run("test", str(self.file), **environment)]
        else:
            runs = [run("lint", str(self.file), **environment)]
        places = [FAULT.match(line) for finished in runs for line in finished.stderr.splitlines()]
        return {(place["code"], int(place["line"]) if place["file"] == str(self.file) else 0) for place in places if place}

    def here(self):
        lines = self.file.read_text(encoding="utf-8").splitlines()
        return next((number for number, line in enumerate(lines, 1) if "# here" in line), None)


class Diagnostics(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.entries = answers(run("explain", "--all", "--json"))

    def test_every_code_that_is_told_is_explained_and_every_explained_one_is_told(self):
        told = set()
        for path in [*SOURCE.glob("core/**/*.cpp"), *SOURCE.glob("app/**/*.cpp")]:
            told |= set(re.findall(r'u"(V\d{3})"', path.read_text(encoding="utf-8")))
        self.assertGreater(len(told), 60)
        self.assertEqual({entry["code"] for entry in self.entries}, told)

    def test_the_bad_example_of_each_code_has_the_fault_and_the_good_one_has_none(self):
        self.assertGreater(len(self.entries), 60)
        for entry in self.entries:
            with self.subTest(code=entry["code"]):
                self.assertTrue(entry["example_of"] or entry["without_example"])
                if entry["without_example"]:
                    continue
                bad = Workshop(entry["example_of"], entry["bad"])
                self.addCleanup(bad.folder.cleanup)
                found = bad.faults()
                self.assertIn(entry["code"], {code for code, _ in found})
                if bad.here():
                    self.assertIn((entry["code"], bad.here()), found)
                good = {code for code, _ in Workshop(entry["example_of"], entry["good"]).faults()}
                if entry["example_of"] == "file":
                    self.assertNotIn(entry["code"], good)
                else:
                    coverage = {"V802"} if entry["example_of"] == "plays" else set()
                    self.assertEqual(good - coverage, set())

    def test_few_codes_are_without_an_example(self):
        self.assertLess(sum(1 for entry in self.entries if entry["without_example"]), 10)

    def test_explain_says_why_and_how_to_mend(self):
        told = run("explain", "v306").stdout
        for part in ("V306", "To mend it:", "Wrong (scenario):", "Right:"):
            self.assertIn(part, told)
        unknown = run("explain", "V30")
        self.assertEqual(unknown.returncode, 1)
        self.assertIn('no code "V30"', unknown.stderr)

    def test_the_page_in_the_documentation_is_what_explain_says(self):
        page = (SOURCE / "docs/diagnostics.md").read_text(encoding="utf-8")
        self.assertEqual(page, run("explain", "--all").stdout, "run ./dev cli explain --all > docs/diagnostics.md")


class Ignoring(unittest.TestCase):
    flag = "flags: [told]"
    last = "limit: {replies: 8, to: walks_off}\n"  # of the frame, after which new keys come

    def faults(self, part):
        return {code for code, _ in Workshop("scenario", part).faults()}

    def test_a_warning_is_silenced_with_a_reason_in_its_line_or_the_one_above(self):
        self.assertEqual(self.faults(self.flag), {"V207"})
        self.assertEqual(self.faults(self.flag + "  # ventil: ignore V207 for the sequel"), set())
        self.assertEqual(self.faults(self.last + "# ventil: ignore V207 for the sequel\n" + self.flag), set())

    def test_not_without_a_reason_nor_by_another_code_nor_from_another_line(self):
        self.assertEqual(self.faults(self.flag + "  # ventil: ignore V207"), {"V120", "V207"})
        self.assertEqual(self.faults(self.flag + "  # ventil: ignore V502 so"), {"V121", "V207"})
        self.assertEqual(self.faults(self.flag + "\nminutes: 3  # ventil: ignore V207 so"), {"V121", "V207"})

    def test_an_error_cannot_be_ignored(self):
        self.assertEqual(self.faults("start: opening2  # ventil: ignore V201 I know better"), {"V120", "V201"})

    def test_warnings_alone_are_no_failure_and_the_scenario_plays(self):
        workshop = Workshop("scenario", self.flag)
        self.assertEqual(run("lint", str(workshop.file), VENTIL_DATA=str(workshop.root)).returncode, 0)
        self.assertEqual(run("test", str(workshop.file), VENTIL_DATA=str(workshop.root)).returncode, 1)  # V802
        played = run("play", "en/example", text="I would be angry too.\nI send it now.\n", VENTIL_DATA=str(workshop.root))
        self.assertIn("He stays.", played.stdout)


class Sarif(unittest.TestCase):
    def test_tells_each_fault_with_its_rule_its_level_and_its_place(self):
        workshop = Workshop("scenario", "start: opening2\nflags: [told]\n")
        log = json.loads(run("lint", "--sarif", str(workshop.file), VENTIL_DATA=str(workshop.root)).stdout)
        self.assertEqual(log["version"], "2.1.0")
        [one] = log["runs"]
        rules = {rule["id"]: rule for rule in one["tool"]["driver"]["rules"]}
        results = {result["ruleId"]: result for result in one["results"]}
        self.assertEqual(set(rules), set(results))
        self.assertEqual(results["V201"]["level"], "error")
        self.assertTrue(rules["V201"]["help"]["text"])
        place = results["V201"]["locations"][0]["physicalLocation"]
        lines = workshop.file.read_text(encoding="utf-8").splitlines()
        self.assertEqual(lines[place["region"]["startLine"] - 1], "start: opening2")
        self.assertEqual(place["artifactLocation"]["uri"], workshop.file.as_uri())

    def test_a_path_below_here_is_relative_and_a_clean_run_is_empty(self):
        log = json.loads(run("lint", "--sarif", "scenarios/et/late-order.yaml").stdout)
        self.assertEqual(log["runs"][0]["results"], [])
        bad = json.loads(run("lint", "--sarif", "tests/core/scenario/bad/V112-unknown-key.yaml").stdout)
        uris = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in bad["runs"][0]["results"]}
        self.assertEqual(uris, {"tests/core/scenario/bad/V112-unknown-key.yaml"})


if __name__ == "__main__":
    unittest.main()
