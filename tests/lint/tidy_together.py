# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy over several sources at a time: reading the headers takes longer than reading what includes them."""
import concurrent.futures
import itertools
import json
import os
import pathlib
import re
import subprocess

MOST_TOGETHER = 10
# The analyser follows paths through included sources only where the including file has a name like this.
TOGETHER = "UnifiedSource-{}.cpp"

# What some checks look for in the main source alone: unused names from elsewhere, conditions asked twice.
ALONE = re.compile(r"^\s*(using (\w+::)+\w+;|namespace \w+ = |#\s*if)", re.MULTILINE)


def names_of_its_own(source):
    """What the source declares for itself alone: two sources read together must not share these."""
    names = set()
    unnamed = False
    for line in source.read_text(encoding="utf-8").splitlines():
        if line in ("namespace {", "} // namespace"):
            unnamed = line == "namespace {"
        elif re.match(r"\w", line) and (unnamed or re.match(r"(static|inline|constexpr|const) |using \w+ =", line)):
            declared = re.search(r"^(?:struct|class|enum class|enum) (\w+)|(\w+)(?:\(|\{| =|;)", line)
            names.update(filter(None, declared.groups() if declared else ()))
    return names


def grouped(commands):
    """The sources of these entries of a compilation database, with those together that compile alike and share no name."""
    def alike(entry):
        return entry["command"].partition(" -o ")[0]

    groups = []
    for _, entries in itertools.groupby(sorted(commands, key=lambda entry: (alike(entry), entry["file"])), alike):
        open_groups = []
        for entry in entries:
            source = pathlib.Path(entry["file"])
            if ALONE.search(source.read_text(encoding="utf-8")):
                groups.append([entry])
                continue
            own = names_of_its_own(source)
            group, names = next(((group, names) for group, names in open_groups if not names & own), ([], set()))
            group.append(entry)
            names |= own
            if len(group) == 1:
                open_groups.append((group, names))
            if len(group) == MOST_TOGETHER:
                open_groups.remove((group, names))
                groups.append(group)
        groups += [group for group, _ in open_groups]
    return sorted(groups, key=len, reverse=True)


def write_together(groups, folder):
    """A source for each group that includes all of the group, and a compilation database of these and of what they include."""
    folder.mkdir(parents=True, exist_ok=True)
    database = [entry for group in groups for entry in group]
    sources = []
    for number, group in enumerate(groups):
        first = group[0]
        sources.append(first["file"] if len(group) == 1 else str(folder / TOGETHER.format(number)))
        if len(group) > 1:
            included = "".join(f'#include "{entry["file"]}"\n' for entry in group)
            pathlib.Path(sources[-1]).write_text("// NOLINTBEGIN(bugprone-suspicious-include)\n" + included
                                                 + "// NOLINTEND(bugprone-suspicious-include)\n", encoding="utf-8")
            database.append({"directory": first["directory"], "file": sources[-1],
                             "command": first["command"].replace(first["file"], sources[-1])})
    (folder / "compile_commands.json").write_text(json.dumps(database), encoding="utf-8")
    return sources


def run(commands, root, folder):
    """The findings in the sources of these entries and in the headers under root that they include, as clang-tidy prints them."""
    def findings(source):
        result = subprocess.run(["clang-tidy-14", "-p", folder, f"--config-file={root / '.clang-tidy'}", "--quiet",
                                 f"--header-filter=^{re.escape(str(root))}/(core|app|tools|tests)/", source],
                                cwd=root, capture_output=True, text=True, check=False)
        return (result.stdout or result.stderr or f"{source}: clang-tidy failed\n") if result.returncode else ""

    def check(group, source):
        found = findings(source)
        if "[clang-diagnostic-error" in found and len(group) > 1:
            print("read one by one, for they do not go together:", *(entry["file"] for entry in group))
            return "".join(findings(entry["file"]) for entry in group)
        return found

    groups = grouped(commands)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return "".join(pool.map(check, groups, write_together(groups, folder)))
