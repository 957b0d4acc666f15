# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Runs ventil-cli as other programs do."""
import json
import os
import subprocess

CLI = os.environ["VENTIL_CLI"]
ROOT = os.environ["VENTIL_SOURCE_DIR"]


def run(*arguments, text="", **environment):
    return subprocess.run([CLI, *arguments], input=text, capture_output=True, text=True, encoding="utf-8", timeout=120,
                          cwd=ROOT, env={**os.environ, **environment})


def jsonl(items):
    return "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items)


def answers(finished):
    return [json.loads(line) for line in finished.stdout.splitlines()]
