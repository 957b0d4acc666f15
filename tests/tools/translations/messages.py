#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Every message of a fault and every text of the catalogue is translated, with its placeholders and the words of the
files in it. messages.py LUPDATE."""
import pathlib
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tools/translations")]
import messages  # noqa: E402
from ts_faults import faults_in  # noqa: E402


def quoted(text):
    """Commands and words of the files, which no language has words of its own for."""
    return sorted(re.findall(r"`[^`]+`", text))


def changed_words(path):
    for message in ElementTree.parse(path).getroot().iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation") or ""
        if translation and quoted(source) != quoted(translation):
            yield f"{path.name}: “{source}” names other words of the files: “{translation}”"


def main(lupdate):
    faults, least = [], 500
    with tempfile.TemporaryDirectory() as folder:
        copies = [pathlib.Path(folder, file.name) for file in messages.files()]
        for file, copy in zip(messages.files(), copies):
            shutil.copy(file, copy)
        messages.update(lupdate, copies)
        for language, copy in zip(messages.LANGUAGES, copies):
            found, wrong = faults_in(copy, language)
            faults += wrong
            faults += changed_words(copy)
            if found < least:
                faults.append(f"{copy.name}: only {found} texts were found: the check would prove nothing")
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


main(*sys.argv[1:])
