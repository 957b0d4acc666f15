#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Every text of the window is translated, with its placeholders. translations.py LUPDATE, from the root of the checkout."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
FORMS = {"en": 2, "et": 2, "pl": 3, "ru": 3, "sk": 3, "zh_CN": 1}


def faults_of(message, context, forms):
    source = message.findtext("source")
    translation = message.find("translation")
    where = f"{context}: “{source}”"
    if translation.get("type"):
        yield f"{where} is {translation.get('type')}"
    texts = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") and len(texts) != forms:
        yield f"{where} has {len(texts)} forms, not {forms}"
    for text in texts or [translation.text or ""]:
        if not text.strip():
            yield f"{where} has an empty translation"
        if set(re.findall(r"%\d", text)) != set(re.findall(r"%\d", source)):
            yield f"{where} has other placeholders: “{text}”"


def main(lupdate):
    sources = [path for kind in ("model/*.cpp", "model/*.h", "shell/*.cpp", "ui/**/*.qml")
               for path in (ROOT / "app").glob(kind)]
    faults, messages = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for language, forms in FORMS.items():
            copy = pathlib.Path(folder, f"ventil_{language}.ts")
            shutil.copy(ROOT / "translations" / copy.name, copy)
            subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", ROOT, *sources, "-ts", copy],
                           check=True, stderr=subprocess.DEVNULL)
            for context in ElementTree.parse(copy).getroot().findall("context"):
                for message in context.findall("message"):
                    messages += 1
                    faults += [f"{copy.name}: {fault}"
                               for fault in faults_of(message, context.findtext("name"), forms)]
    if messages < 100 * len(FORMS):
        faults.append(f"only {messages} texts were found: the check would prove nothing")
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


main(*sys.argv[1:])
