#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""nlpjs.py BUILD PEER: the median time for a reply of two sentences of the blind rounds, ours and that of NLP.js.

PEER: the folder where tests/scorecard/peer/package.json was installed. NLP.js is trained with every act as an intent on what was labelled
before the newest round and asked about that round: what it was trained on it does not classify but looks up.
"""
import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "scorecard"))
import labelled
from scorecard import PEER_LANGUAGES, ask_peer


def output(*command):
    return subprocess.run([*map(str, command)], capture_output=True, text=True, check=True).stdout


def ours(bench, language):
    report = json.loads(output(bench, f"--benchmark_filter=^replyToActs/{language}/", "--benchmark_format=json"))
    return report["benchmarks"][0]["real_time"]


def theirs(bench, peer, language):
    newest = max(number for number in labelled.rounds() if labelled.round_file(number, language).exists())
    asked = {item["reply"] for item in labelled.blind(language, [newest])}
    test = [item for item in map(json.loads, output(bench, "--replies", language).splitlines()) if item["reply"] in asked]
    train = [{key: item[key] for key in ("reply", "acts")} for item in labelled.before(language, newest)]
    return ask_peer(peer, language, train, test)["microseconds"]


def main():
    build, peer = map(pathlib.Path, sys.argv[1:])
    bench = build / "bin" / "ventil_bench"
    for language in PEER_LANGUAGES:
        our, their = ours(bench, language), theirs(bench, peer, language)
        print(f"{'a reply to its acts, ' + language:34} {our:10.1f} us, NLP.js {their:.0f} us, {their / our:.1f} x")


if __name__ == "__main__":
    main()
