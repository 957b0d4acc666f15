#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Brings translations/messages_*.ts in step with the messages of the sources and of resources/diagnostics.

messages.py LUPDATE. What is new or has changed is left unfinished there, for a person to translate."""
import json
import pathlib
import subprocess
import sys
import tempfile

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("et", "pl", "ru", "sk", "zh_CN")
TEXTS = ("message", "why", "mend", "without_example")


def files():
    return [ROOT / "translations" / f"messages_{language}.ts" for language in LANGUAGES]


def catalogue():
    """The texts of resources/diagnostics as lupdate can read them."""
    for path in sorted((ROOT / "resources/diagnostics").glob("V*.yaml")):
        entry = yaml.safe_load(path.read_text(encoding="utf-8"))
        for key in TEXTS:
            if key in entry:
                text = json.dumps(entry[key], ensure_ascii=False)
                yield f'//: {entry["code"]}, {key}\nQT_TRANSLATE_NOOP("Catalogue", {text});\n'


def update(lupdate, translations):
    sources = [path for folder in ("core", "app/content", "app/cli") for path in sorted((ROOT / folder).rglob("*.cpp"))]
    with tempfile.TemporaryDirectory() as folder:
        stub = pathlib.Path(folder, "catalogue.cpp")
        stub.write_text("".join(catalogue()), encoding="utf-8")
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", ROOT, stub, *sources,
                        "-ts", *translations], check=True, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    update(sys.argv[1], files())
