# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""The examples of scenarios/README.md: those of the steps make one customer, each step adding to it; lint and plays say that it
works after every step. Those of the reference fit the schemas."""
import copy
import json
import pathlib
import re
import shutil
import tempfile
import unittest

import jsonschema
import yaml

from cli import ROOT, run
from schema import Reader

GUIDE = (pathlib.Path(ROOT) / "scenarios" / "README.md").read_text(encoding="utf-8")
STEPS, _, REFERENCE = GUIDE.partition("## The file, part by part")


def blocks(text):
    """(line, content) of every YAML block."""
    for found in re.finditer(r"^```yaml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        yield text[:found.start()].count("\n") + 2, found.group(1)


def added(base, more):
    """More put into the base: maps are joined, lists replaced; reactions without an otherwise go above the others."""
    joined = copy.deepcopy(base)
    for key, value in more.items():
        if isinstance(value, dict) and isinstance(joined.get(key), dict):
            joined[key] = added(joined[key], value)
        elif key == "replies" and key in joined and "otherwise" not in value[-1]:
            joined[key] = value + joined[key]
        else:
            joined[key] = copy.deepcopy(value)
    return joined


class Steps(unittest.TestCase):
    def test_the_customer_works_after_every_step(self):
        with tempfile.TemporaryDirectory() as folder:
            data = pathlib.Path(folder)
            shutil.copytree(pathlib.Path(ROOT) / "resources", data / "resources")
            customer = data / "scenarios" / "et" / "my-customer.yaml"
            (customer.parent / "parts").mkdir(parents=True)
            plays = customer.with_suffix(".test.yaml")
            scenario = {}
            played = 0
            for line, text in blocks(STEPS):
                with self.subTest(line=line):
                    content = yaml.load(text, Reader)
                    if "ventil-part" in content:
                        (customer.parent / "parts" / "manager.yaml").write_text(text, encoding="utf-8")
                        continue
                    if "ventil-test" in content:
                        plays.write_text(text, encoding="utf-8")
                        tested = run("test", str(customer), VENTIL_DATA=folder)
                        told = [fault for fault in tested.stderr.splitlines() if " V802 " not in fault]
                        self.assertEqual(told, [], tested.stdout)
                        played += 1
                        continue
                    scenario = added(scenario, content)
                    customer.write_text(yaml.safe_dump(scenario, sort_keys=False, allow_unicode=True, width=10000), encoding="utf-8")
                    linted = run("lint", str(customer), VENTIL_DATA=folder)
                    told = [fault for fault in linted.stderr.splitlines() if " V801 " not in fault]
                    self.assertEqual(told, [])
            self.assertGreaterEqual(played, 3)


class Reference(unittest.TestCase):
    def test_every_example_fits_the_schema(self):
        schemas = {name: json.loads((pathlib.Path(ROOT) / "resources" / "schema" / f"ventil-{name}.schema.json")
                                    .read_text(encoding="utf-8")) for name in ("scenario", "test")}
        count = 0
        for line, text in blocks(REFERENCE):
            with self.subTest(line=line):
                content = yaml.load(text, Reader)
                items = content if isinstance(content, list) else [content]
                for item in items:
                    whole, part = self.schema_for(item, schemas)
                    check = jsonschema.Draft7Validator({**part, "definitions": whole["definitions"]})
                    faults = [f"{list(fault.absolute_path)}: {fault.message[:150]}" for fault in check.iter_errors(item)]
                    self.assertEqual(faults, [])
                    count += 1
        self.assertGreater(count, 4)

    @staticmethod
    def schema_for(item, schemas):
        if "ventil-test" in item:
            return schemas["test"], schemas["test"]
        if "script" in item:
            return schemas["test"], schemas["test"]["definitions"]["play"]
        if "to" in item:
            return schemas["scenario"], schemas["scenario"]["definitions"]["reaction"]
        for key in [key for key, value in item.items() if value == "…"]:
            del item[key]
        part = {key: value for key, value in schemas["scenario"].items() if key not in ("required", "anyOf")}
        return schemas["scenario"], part


if __name__ == "__main__":
    unittest.main()
