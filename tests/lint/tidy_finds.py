#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Every fault in seeded/ is found, each named in a comment on its line, and nothing else is. tidy_finds.py SCRATCH"""
import pathlib
import re
import sys

import tidy_together

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEEDED = pathlib.Path(__file__).resolve().parent / "seeded"

GROUPS = [["first", "second"], ["hidden_clash_one", "hidden_clash_two"], ["alone"], ["namesake"]]


def main(scratch):
    sources = sorted(SEEDED.glob("*.cpp"))
    commands = [{"directory": str(scratch), "file": str(source),
                 "command": f"c++ -std=c++20 -DIN_{source.stem.rpartition('_')[0]} -I{ROOT} -o x.o -c {source}"}
                for source in sources]
    groups = [[pathlib.Path(entry["file"]).stem for entry in group] for group in tidy_together.grouped(commands)]
    if groups != GROUPS:
        sys.exit(f"read together: {groups}")
    printed = tidy_together.run(commands, ROOT, scratch)
    found = {(pathlib.Path(path).name, int(line), check.partition(",")[0])
             for path, line, check in re.findall(r"^(/[^:\n]+):(\d+):\d+: error: .*\[(.+)\]$", printed, re.MULTILINE)}
    expected = {(source.name, number, check)
                for source in [*sources, *SEEDED.glob("*.h")]
                for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), 1)
                for check in re.findall(r"// ([\w.]+-[\w.-]+)$", line)}
    for what, faults in (("not found", expected - found), ("not seeded", found - expected)):
        for name, line, check in sorted(faults):
            print(f"{what}: {name}:{line} {check}")
    sys.exit(found != expected)


main(pathlib.Path(sys.argv[1]))
