#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of the house that a program can check. check.py RULE, from the root of the checkout."""
import json
import pathlib
import re
import subprocess
import sys

import tidy_together

ROOT = pathlib.Path(__file__).resolve().parents[2]


def files(*patterns):
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "--", *patterns],
                            cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    found = [ROOT / name for name in listed if (ROOT / name).is_file()]
    if not found:
        sys.exit(f"no file matches {patterns}: the check would prove nothing")
    return found


def report(faults):
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


def place(path, number=None):
    name = path.relative_to(ROOT)
    return f"{name}:{number}" if number else f"{name}"


# Who may include whom. A folder may always include itself and the files directly under core/.
LAYERS = {
    "core": [],
    "core/text": [],
    "core/yaml": ["core/text"],
    "core/diagnostics": ["core/text", "core/yaml"],
    "core/acts": ["core/text", "core/yaml"],
    "core/scenario": ["core/text", "core/yaml", "core/diagnostics", "core/acts"],
    "core/session": ["core/text", "core/acts", "core/scenario"],
    "core/scoring": ["core/text", "core/yaml", "core/acts", "core/session", "core/scenario"],
    "core/proof": ["core/acts", "core/scenario", "core/session", "core/scoring"],
    "core/history": ["core/text"],
    "app/content": ["core"],
    "app/cli": ["app/content", "core"],
    "app/print": [],
    "app/model": ["app/content", "core"],
    "app/shell": ["app/model", "app/content", "core"],
    "app": ["app/shell"],
}
# Libraries that only one folder may see.
ALONE = {
    "libyaml": (r"#include <yaml\.h>", "core/yaml"),
    "Qt Sql": (r"#include <QSql", "core/history"),
    "a GUI or QML header": (r"#include <(QGui|QQuick|QQml|QWidget|QPainter|QColor|QFont)", "app/"),
}


def layers():
    faults = []
    for path in files("core/*.h", "core/*.cpp", "app/*.h", "app/*.cpp"):
        name = str(path.relative_to(ROOT))
        folder = str(path.relative_to(ROOT).parent)
        if folder not in LAYERS:
            faults.append(f"{place(path)}: LAYERS does not say what {folder} may include")
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for what, (pattern, home) in ALONE.items():
                if re.match(pattern, line) and not name.startswith(home):
                    faults.append(f"{place(path, number)}: {what} belongs to {home} alone")
            included = re.match(r'#include "((?:core|app)/[^"]+)"', line)
            if not included:
                continue
            target = included.group(1)
            if target.count("/") == 1 and target.startswith("core/"):
                continue
            if not target.startswith(tuple(f"{allowed}/" for allowed in LAYERS[folder])) and target.rpartition("/")[0] != folder:
                faults.append(f"{place(path, number)}: {folder} may not include {target}")
    report(faults)


IMPURE = (r"QDateTime::current|QTime::current|QDate::current|QElapsedTimer|QRandomGenerator|random_device|std::rand\b|"
          r"std::chrono|std::c(out|err)\b|\bf?(printf|puts)\(|\bq(Debug|Info|Warning|Critical|Fatal)\(|\bexit\(|std::abort")


def core():
    """core/ asks no clock, throws no dice, prints and exits nowhere; the C++ knows no word of any language."""
    faults = []
    for path in files("core/*.h", "core/*.cpp", "app/*.h", "app/*.cpp"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            code = re.sub(r"(^|\s)//.*", "", line)
            if path.is_relative_to(ROOT / "core") and re.search(IMPURE, code):
                faults.append(f"{place(path, number)}: a clock, chance or output in core/: {code.strip()}")
            if any(letter.isalpha() and not letter.isascii() for letter in code):
                faults.append(f"{place(path, number)}: words of a language are data: {code.strip()}")
    report(faults)


def headers():
    """Every source file says whose it is and under which licence."""
    faults = []
    for path in files("*.h", "*.cpp", "*.qml", "*.py", "*.cmake", "CMakeLists.txt", "**/CMakeLists.txt", "dev", ".ci/run"):
        start = path.read_text(encoding="utf-8")[:400]
        if "SPDX-License-Identifier: Apache-2.0" not in start or "SPDX-FileCopyrightText:" not in start:
            faults.append(f"{place(path)}: no SPDX lines at the top")
    report(faults)


def format_():
    sources = [str(path) for path in files("*.h", "*.cpp")]
    sys.exit(subprocess.run(["clang-format-14", "--dry-run", "--Werror", *sources], cwd=ROOT).returncode)


def spelling():
    names = [str(path) for path in files("*.h", "*.cpp", "*.qml", "*.py", "*.md", "*.txt", "dev")
             if "resources/acts" not in str(path) and "/corpus/" not in str(path)]
    sys.exit(subprocess.run(["codespell", "--check-hidden", "--ignore-words", str(ROOT / ".codespell-ignore"), *names],
                            cwd=ROOT).returncode)


def shell():
    scripts = [str(path) for path in files("dev", ".ci/run", "*.sh", "tests/bench/run")]
    sys.exit(subprocess.run(["shellcheck", *scripts], cwd=ROOT).returncode)


def documents():
    """Paths and commands named in Markdown exist."""
    faults = []
    commands = {"./dev": set(re.findall(r"^(\w+)\)", (ROOT / "dev").read_text(encoding="utf-8"), re.MULTILINE)) | {"help"},
                "ventil-cli": {path.name.removesuffix("_command.cpp") for path in files("app/cli/*_command.cpp")}}
    commands["./dev cli"] = commands["ventil-cli"]
    for path in files("*.md"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for target in re.findall(r"\]\(([^)#:]+?)(?:#[^)]*)?\)", line):
                if not (path.parent / target).exists():
                    faults.append(f"{place(path, number)}: there is no {target}")
            for target in re.findall(r"`((?:core|app|resources|scenarios|tests|docs|translations)/[\w./-]+)`", line):
                if "<" not in target and not (ROOT / target).exists():
                    faults.append(f"{place(path, number)}: there is no {target}")
            for program, command in re.findall(r"(?:^ +|`)(\./dev cli|\./dev|ventil-cli) ([a-z]+)", line):
                if command not in commands[program]:
                    faults.append(f"{place(path, number)}: there is no {program} {command}")
    report(faults)


def house():
    """No disabled tests, nothing left undone, no file over 400 lines, no path of somebody's machine."""
    faults = []
    for path in files("*.h", "*.cpp", "*.qml", "*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        if len(lines) > 400:
            faults.append(f"{place(path)}: {len(lines)} lines; 400 at most")
        for number, line in enumerate(lines, 1):
            if path == pathlib.Path(__file__).resolve():
                continue
            if re.search(r"\b(TODO|FIXME|XXX|HACK)\b|QEXPECT_FAIL|QSKIP|DISABLED_", line):
                faults.append(f"{place(path, number)}: {line.strip()}")
            if re.search(r"(?<![\w.])/(home/[a-z]|root/|work/)", line):
                faults.append(f"{place(path, number)}: names a place on one machine")
    report(faults)


def tidy(build):
    commands = json.loads((pathlib.Path(build) / "compile_commands.json").read_text(encoding="utf-8"))
    sources = {str(path) for path in files("core/*.cpp", "app/*.cpp", "tools/*.cpp")}
    commands = [entry for entry in commands if entry["file"] in sources]
    if not commands:
        sys.exit("nothing is compiled in this build")
    findings = tidy_together.run(commands, ROOT, pathlib.Path(build) / "tidy")
    print(findings, end="")
    sys.exit(bool(findings))


RULES = {"layers": layers, "core": core, "headers": headers, "format": format_, "spelling": spelling, "shell": shell,
         "documents": documents, "house": house, "tidy": tidy}

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in RULES:
        sys.exit(f"usage: check.py {'|'.join(RULES)}")
    RULES[sys.argv[1]](*sys.argv[2:])
