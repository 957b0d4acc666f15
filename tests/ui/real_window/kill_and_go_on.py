#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Kills the program in mid-talk and sees that nothing said is lost and that the next start goes on with it.

kill_and_go_on.py VENTIL DATA: the program, and the folder with the content of tests/app/data. Keyboard only. Keys are
pressed as soon as the window is there, and the next ones before the page they are for: none of them may be lost.
"""
import json
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from display import display

REPLY = "I understand why you are upset."
LAST = "I will send it today."


def wait_for(what, found, meanwhile=lambda: None):
    end = time.monotonic() + 120  # nothing hangs on it: a slow machine may take its time
    while time.monotonic() < end:
        result = found()
        if result:
            return result
        meanwhile()
        time.sleep(0.1)
    sys.exit(f"waited in vain for {what}")


class Window:
    def __init__(self, program, data, store, environment):
        self.environment = environment
        self.process = subprocess.Popen(
            [program, "--data", data, "--store", store, "--language", "en", "--theme", "light"],
            env=environment, stderr=subprocess.PIPE, text=True)
        self.window = wait_for("the window", self.find)
        self.xdotool("windowfocus", "--sync", self.window)

    def find(self):
        if self.process.poll() is not None:
            sys.exit(f"the program ended: {self.process.stderr.read()}")
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               env=self.environment, capture_output=True, text=True, check=False)
        return found.stdout.split()[-1:] and found.stdout.split()[-1]

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True)

    def press(self, *keys):
        self.xdotool("key", *keys)

    def say(self, text):
        self.xdotool("type", "--delay", "15", text)
        self.press("Return")


def events(store):
    if not pathlib.Path(store).exists():
        return []
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as database:
        table = database.execute("SELECT kind, payload FROM event ORDER BY session_id, sequence")
        return [(kind, json.loads(payload)) for kind, payload in table]


def replies(store):
    return [payload["text"] for kind, payload in events(store) if kind == "replied"]


def endings(store):
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as database:
        return [ending for (ending,) in database.execute("SELECT ending FROM session WHERE ending IS NOT NULL")]


def main(program, data):
    with tempfile.TemporaryDirectory() as folder, display() as environment:
        store = str(pathlib.Path(folder, "talks.sqlite"))
        first = Window(program, data, store, environment)
        first.press("Return", "Return")  # the suggested customer, the talk
        wait_for("the beginning of the talk", lambda: events(store))
        first.say(REPLY)
        wait_for("the reply in the store", lambda: replies(store) == [REPLY])
        first.process.send_signal(signal.SIGKILL)
        first.process.wait()
        before = events(store)
        if replies(store) != [REPLY]:
            sys.exit("the reply was lost")

        second = Window(program, data, store, environment)
        second.press("Return")  # what stands ready is to go on
        second.say(LAST)
        wait_for("the second reply in the same talk", lambda: replies(store) == [REPLY, LAST])
        if events(store)[:len(before)] != before:
            sys.exit("what was kept before has changed")
        # Looks back, once he has said his last words; before that, Enter does nothing.
        wait_for("the ending in the store", lambda: endings(store) == ["stays"], lambda: second.press("Return"))
        second.process.terminate()
        complaints = second.process.communicate()[1]
        if "qrc:" in complaints:
            sys.exit(complaints)


main(*sys.argv[1:])
