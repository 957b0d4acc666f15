#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Every text of the window is translated, with its placeholders. translations.py LUPDATE, from the root of the checkout."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))
from ts_faults import FORMS, faults_in  # noqa: E402


def main(lupdate):
    sources = [path for kind in ("model/*.cpp", "model/*.h", "shell/*.cpp", "ui/**/*.qml")
               for path in (ROOT / "app").glob(kind)]
    faults, messages = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for language in FORMS:
            copy = pathlib.Path(folder, f"ventil_{language}.ts")
            shutil.copy(ROOT / "translations" / copy.name, copy)
            subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", ROOT, *sources, "-ts", copy],
                           check=True, stderr=subprocess.DEVNULL)
            found, wrong = faults_in(copy, language)
            messages += found
            faults += wrong
    if messages < 100 * len(FORMS):
        faults.append(f"only {messages} texts were found: the check would prove nothing")
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


main(*sys.argv[1:])
