# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""A display of its own: display.py COMMAND … runs the command on an Xvfb that is started for it."""
import contextlib
import os
import subprocess
import sys


@contextlib.contextmanager
def display(size="1400x1000x24"):
    """The environment for a program on a fresh display, which is gone afterwards."""
    reading, writing = os.pipe()
    # Without -noreset it begins anew when its last client goes, and turns the next one away meanwhile.
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", size, "-nolisten", "tcp"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    try:
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            sys.exit("Xvfb did not start")
        yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    with display() as environment:
        sys.exit(subprocess.run(sys.argv[1:], env=environment, check=False).returncode)
