#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""scorecard.py [--peer FOLDER]: writes docs/scorecard.md and docs/images/scorecard.svg from the blind rounds.

--peer: the folder where peer/package.json was installed. Without it the page ends before the peer's section; the page in
the repository has it, and tests/scorecard/test_scorecard.py compares all before it.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import subprocess

import labelled
from curve import curve

PAGE = labelled.ROOT / "docs" / "scorecard.md"
PICTURE = labelled.ROOT / "docs" / "images" / "scorecard.svg"
PEER_HEADING = "## The peer"
PEER_LANGUAGES = ["ru", "zh", "pl"]

INTRODUCTION = """# Scorecard: how well acts are found in replies nobody had seen

Made by `./dev scorecard` from `tests/corpus/rounds/`; do not edit. In each round fresh replies are written and labelled by
somebody who does not see the patterns, labelled once more by somebody who sees the replies alone, and measured; what the detector found at
that moment is kept beside the labels, and only then do patterns and second opinion learn from the errors. So every figure here is
about wording that was new to the detector when it was measured. Precision (P) is the share of asserted acts that are right, recall (R) the share of labelled acts
that are asserted, F1 their harmonic mean, over all 40 acts, found and probable together. Intervals are 95 %: bootstrap over replies for F1,
Wilson for shares. A round measures the detector as it was then; the last round is nearest to what is shipped.

What weakens the figures: writers and second labellers are of one school and keep to one manual, and a labeller who goes on to the next round
knows the decisions of the one before. So their agreement says that the labels are consistent, not what people who never met would agree on.
Before round 4 the second opinion (and in Polish and Slovak the patterns) had learnt from
single sentences (`tests/corpus/phrases/`) by the same writer as the round, though not from its replies. Rounds 5 and 6 (Polish 6 and 7) are by
new hands; between the two, patterns and second opinion learnt from the first and from about 1,200 new sentences a language by the second
labeller, who had read both rounds by then and was to keep clear of their wording (checked by shared words). Rounds 7 and 8 (Polish 8 and 9)
are by new hands again; the 2,000 sentences a language that were learnt between them are by somebody who saw neither. Rounds 9 and 10 (Polish 10
and 11) are by one new writer, measured together; their second labeller then wrote patterns from their errors and saw none of the later rounds. Rounds 11
and 12 (Polish 12 and 13) are by a new writer each, and between these two only the second opinion learnt. Second labellers of rounds 9 to 12 took
two or three minutes a round. Rounds 13 and 14 (Polish 14 and 15) are by one new writer, measured before anything was learnt from rounds 11 and 12 but
what the second opinion learns; the second labeller then wrote whole replies to learn from (`tests/corpus/lessons/`), 850 to 1,750 a language. Round 15
(Polish 16) is by a writer and a labeller who are new and saw none of those, after `restatement` had been given to the second opinion, and the bars for
accusations had been lowered to what the earlier rounds allow. Second labellers of these rounds took no longer. Rounds 16 and 17 (Polish 17 and 18)
are by a new writer and a new labeller each, written before the second opinion was given its clues (`core/acts/opinion_clues.h`) and measured after;
between the two it learnt from the first. Chinese has a round 18, by a third writer, measured when the bars had learnt from both; its second labeller
took two minutes.
"""


def pairs(items):
    return [(set(item["acts"]), set(item["predicted"])) for item in items]


def figure(value):
    return "–" if value is None else f"{value:.3f}"


def between(interval):
    return "" if interval is None else f" ({interval[0]:.2f}–{interval[1]:.2f})"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]) + "\n"


def share(part, whole):
    return f"{part}/{whole}" + between(labelled.wilson(part, whole)) if whole else "–"


def round_rows(language):
    for number in labelled.rounds():
        items = labelled.blind(language, [number])
        if not items:
            continue
        all_pairs = pairs(items)
        counts = labelled.count(all_pairs)
        tiers = [labelled.f1(labelled.count(pairs([item for item in items if item["tier"] == tier])))
                 for tier in ("customary", "free")]
        found_only = labelled.count([(set(item["acts"]), {act for act, sure in item["predicted"].items() if sure == "found"})
                                     for item in items])
        warned = labelled.count(all_pairs, labelled.WARNED_AGAINST)
        labellers = [(set(item["first"]), set(item["second"])) for item in items]
        yield [number, len(items), f"**{figure(labelled.f1(counts))}**" + between(labelled.f1_interval(all_pairs)),
               figure(labelled.precision(counts)), figure(labelled.recall(counts)), *map(figure, tiers),
               figure(labelled.f1(found_only)), share(warned.right, warned.right + warned.extra),
               figure(labelled.recall(warned)), share(*labelled.accused(all_pairs)),
               f"{figure(labelled.f1(labelled.count(labellers)))} / {figure(labelled.kappa(labellers))}"]


def act_rows(items):
    for act in labelled.ACTS:
        counts = labelled.count(pairs(items), [act])
        yield [f"`{act}`", counts.right, counts.extra, counts.missed,
               figure(labelled.precision(counts)) + between(labelled.wilson(counts.right, counts.right + counts.extra)),
               figure(labelled.recall(counts)) + between(labelled.wilson(counts.right, counts.right + counts.missed)),
               figure(labelled.f1(counts))]


def confusions(items):
    """The pairs (labelled but missed, asserted but not labelled) that most often stand in one reply."""
    tally = collections.Counter()
    for labels, found in pairs(items):
        tally.update((missed, extra) for missed in labels - found for extra in found - labels)
    often = sorted(tally.items(), key=lambda entry: (-entry[1], entry[0]))[:8]
    return ", ".join(f"`{missed}` → `{extra}` {times}" for (missed, extra), times in often if times > 1) or "none twice"


def language_section(language):
    items = labelled.blind(language)
    head = ["round", "replies", "F1", "P", "R", "customary F1", "free F1", "found alone F1", "warned-against P", "warned-against R",
            "civil replies accused", "labellers F1 / κ"]
    last = [number for number in labelled.rounds() if labelled.round_file(number, language).exists()][-3:]
    return "\n".join([
        f"## {language}\n", table(head, round_rows(language)),
        f"Act by act, rounds {', '.join(map(str, last))}:\n",
        table(["act", "right", "extra", "missed", "P", "R", "F1"], act_rows(labelled.blind(language, last))),
        f"Missed → asserted instead, all rounds: {confusions(items)}.\n"])


def ask_peer(folder, language, train, test):
    task = json.dumps({"language": language, "train": train, "test": test}, ensure_ascii=False)
    done = subprocess.run(["node", str(pathlib.Path(__file__).parent / "peer" / "peer.js")], cwd=folder, input=task,
                          capture_output=True, text=True, check=True)
    return json.loads(done.stdout[done.stdout.index('{"scores"'):])


def peer_row(folder, language, number):
    test = labelled.blind(language, [number])
    train = labelled.before(language, number)
    scores = ask_peer(folder, language, [{key: item[key] for key in ("reply", "acts")} for item in train], test)["scores"]
    best = max((labelled.f1(labelled.count([(set(item["acts"]), {act for act, score in one.items() if score >= step / 100})
                                            for item, one in zip(test, scores)])), step) for step in range(2, 96, 2))
    return [language, number, len(train), figure(labelled.f1(labelled.count(pairs(test)))), figure(best[0]), f"{best[1] / 100:.2f}"]


def peer_section(folder):
    rounds = [(language, number) for language in PEER_LANGUAGES for number in labelled.rounds()
              if labelled.round_file(number, language).exists()]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:  # each waits for a program of its own
        rows = list(pool.map(lambda one: peer_row(folder, *one), rounds))
    return "\n".join([
        PEER_HEADING + "\n",
        "NLP.js with every act as an intent, trained in the same run on the replies labelled before the round, without the "
        "single sentences and the lessons; its threshold is the one that is best on the round itself, which favours it. It has no Estonian and no Slovak.\n",
        table(["language", "round", "trained on", "Ventil F1", "NLP.js F1", "its best threshold"], rows)])


def page():
    present = [language for language in labelled.LANGUAGES if labelled.blind(language)]
    return "\n".join([INTRODUCTION, "![Unseen F1 by round](images/scorecard.svg)\n", *map(language_section, present)])


def picture():
    return curve({language: [(number, labelled.f1(labelled.count(pairs(labelled.blind(language, [number])))))
                             for number in labelled.rounds() if labelled.round_file(number, language).exists()]
                  for language in labelled.LANGUAGES})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--peer")
    arguments = parser.parse_args()
    text = page()
    if arguments.peer:
        text += "\n" + peer_section(arguments.peer)
    PAGE.write_text(text, encoding="utf-8")
    PICTURE.write_text(picture(), encoding="utf-8")


if __name__ == "__main__":
    main()
