# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""The schemas that editors complete and check by say the same as the loaders."""
import copy
import json
import pathlib
import re
import tempfile
import unittest

import jsonschema
import yaml

from cli import ROOT, answers, run
from schema import Reader

SCHEMAS = pathlib.Path(ROOT) / "resources" / "schema"
FIXTURES = pathlib.Path(ROOT) / "tests" / "core" / "scenario"

# Faults of shape, which a schema can see; all others need names, guards or whole talks.
SHAPE = {"V112", "V113", "V116", "V202", "V211", "V303", "V401", "V408", "V507"}


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"), Reader)


def validator(name):
    schema = json.loads((SCHEMAS / f"ventil-{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def faults(name, value):
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in validator(name).iter_errors(value)]


def changes(value, where=()):
    """(what was changed, the changed value): a key too many, one too few, values of another kind; at every place."""
    def put(new):
        whole = copy.deepcopy(value)
        inner = whole
        for key in where[:-1]:
            inner = inner[key]
        inner[where[-1]] = new
        return whole

    here = value
    for key in where:
        here = here[key]
    if where:
        for other in ({"a": {"b": "c"}}, [["x"]], 123456789, None, ""):
            yield f"{where} = {other}", put(other)
    if isinstance(here, dict):
        for key in here:
            fewer = {k: v for k, v in here.items() if k != key}
            yield f"{where} without {key}", put(fewer) if where else fewer
        more = {**here, "unheard_of": "x"}
        yield f"{where} with more", put(more) if where else more
    inner = here.keys() if isinstance(here, dict) else range(min(2, len(here))) if isinstance(here, list) else ()
    for key in inner:
        yield from changes(value, (*where, key))


class Schema(unittest.TestCase):
    def test_the_acts_are_those_of_the_program(self):
        source = (pathlib.Path(ROOT) / "core" / "acts" / "act.cpp").read_text(encoding="utf-8")
        acts = re.findall(r'u"([a-z_]+)"', source)[:40]
        for name in ("scenario", "persona"):
            self.assertEqual(validator(name).schema["definitions"]["act"]["enum"], acts)

    def test_everything_is_described(self):
        def check(schema, where):
            for key, inner in schema.get("properties", {}).items():
                described = inner.get("description") or inner.get("$ref") or {"type", "minimum"} <= inner.keys()
                self.assertTrue(described, f"{where}.{key}")
                check(inner, f"{where}.{key}")

        for name in ("scenario", "part", "test", "persona"):
            schema = validator(name).schema
            check(schema, name)
            for key, inner in schema["definitions"].items():
                self.assertIn("description", inner, key)
                check(inner, key)

    def test_what_is_delivered_fits(self):
        root = pathlib.Path(ROOT)
        plays = [*root.glob("scenarios/*/*.test.yaml"), FIXTURES / "good" / "en" / "parcel.test.yaml"]
        files = {"test": plays, "persona": root.glob("resources/personas/*.yaml"),
                 "scenario": [path.with_name(path.name.replace(".test", "")) for path in plays]}
        for name, paths in files.items():
            for path in paths:
                with self.subTest(path.name):
                    self.assertEqual(faults(name, load(path)), [])

    def test_faulty_examples_are_refused_when_the_fault_is_one_of_shape(self):
        found = {path.name: faults("scenario", load(path)) for path in (FIXTURES / "bad").glob("*.yaml")}
        self.assertGreater(len(found), 40)
        for name, told in found.items():
            with self.subTest(name):
                if name[:4] in SHAPE:
                    self.assertNotEqual(told, [])

    def test_schema_and_loader_agree_on_every_small_change(self):
        changed = list(changes(load(FIXTURES / "good" / "en" / "parcel.yaml")))
        self.assertGreater(len(changed), 500)
        self.compare("en/parcel", changed)

    def test_schema_and_loader_agree_on_promises(self):
        example = load(pathlib.Path(ROOT) / "tests" / "cli" / "diagnostics" / "example.yaml")
        for promise in ({"never": "hung_up", "unless": "anger >= 0"}, {"always_reachable": "stays", "unless": "anger >= 0"},
                        {"no_ending_before": 1, "except": ["walks_off"], "unless": "anger >= 0"}, {"best_score_at_least": 0}):
            with self.subTest(promise=promise):
                good = {**example, "promises": [promise]}
                self.assertEqual(faults("scenario", good), [])
                self.compare("en/example", list(changes(good, ("promises",))))

    def test_schema_and_loader_agree_on_moods_of_its_own(self):
        example = load(pathlib.Path(ROOT) / "tests" / "cli" / "diagnostics" / "example.yaml")
        mood = {"name": "Hurry", "about": "The bus leaves.", "start": 4, "each_reply": 1}
        good = {**example, "moods": {"hurry": mood}, "promises": [{"never": "hurry >= 0", "unless": "hurry >= 0"}]}
        self.assertEqual(faults("scenario", good), [])
        more = [{**good, "moods": {"hurry": {**mood, key: value}}} for key, value in
                (("name", ""), ("about", ""), ("start", -1), ("start", 11), ("each_reply", -11), ("each_reply", 11), ("each_reply", "fast"))]
        more += [{**good, "moods": {"hurry": mood, name: mood}} for name in ("state", "ending", "replies", "apology", "Hurry")]
        for given in ((), ("anger",), ("trust",), ("anger", "trust")):
            for own in range(1, 7):
                many = {**{name: {"start": 5} for name in given}, **{f"hurry{i}": mood for i in range(own)}}
                more.append({**example, "moods": many})
                self.assertEqual(not faults("scenario", more[-1]), own <= 3, many)
        self.compare("en/example", [*changes(good, ("moods",)), *((str(value["moods"]), value) for value in more)])

    def compare(self, name, changed):
        with tempfile.TemporaryDirectory() as folder:
            for number, (_, value) in enumerate(changed):
                path = pathlib.Path(folder) / str(number) / f"{name}.yaml"
                path.parent.mkdir(parents=True)
                path.write_text(yaml.safe_dump(value, sort_keys=False, allow_unicode=True, width=10000), encoding="utf-8")
            codes = {}
            for fault in answers(run("lint", folder, "--json")):
                codes.setdefault(int(pathlib.Path(fault["file"]).parts[-3]), set()).add(fault["code"])
        check = validator("scenario")
        for number, (what, value) in enumerate(changed):
            with self.subTest(what):
                refused = not check.is_valid(value)
                told = codes.get(number, set()) - {"V205", "V801"}
                if refused:
                    self.assertTrue(told, "the schema refuses it, the loader does not")
                if told & SHAPE:
                    self.assertTrue(refused, f"the loader refuses it ({told}), the schema does not")


if __name__ == "__main__":
    unittest.main()
