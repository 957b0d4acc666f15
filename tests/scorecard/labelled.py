# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Labelled replies and blind rounds as the repository keeps them (tests/corpus/README.md), and the figures over them."""
import collections
import json
import math
import pathlib
import random

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "corpus"
ROUNDS = CORPUS / "rounds"
LANGUAGES = ["ru", "et", "sk", "zh", "pl"]

ASKED_FOR = """apology regret empathy restatement clarifying_question solution_question self_fault_question agreement_question
listening_invitation backchannel offer_help welcome_contact concrete_action timeframe cause_explanation alternative compensation
voucher cash_refund past_help escalation_offer boundary thanks improvement_promise followup_promise diplomatic_framing
refusal""".split()
WARNED_AGAINST = """blame argue insult shouting excuse bare_policy negative_wording overpromise emotional_reaction
escalation_refusal patience_plea brush_off banter""".split()
ACTS = ASKED_FOR + WARNED_AGAINST

ORDINARY = 25  # letters up to which two people may well say the same

Counts = collections.namedtuple("Counts", "right extra missed")


def read(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def write(path, items):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items), encoding="utf-8")


def rounds():
    """Numbers of the rounds kept, ascending."""
    return sorted(int(folder.name) for folder in ROUNDS.iterdir() if folder.is_dir()) if ROUNDS.is_dir() else []


def round_file(number, language):
    return ROUNDS / str(number) / f"{language}.jsonl"


def blind(language, numbers=None):
    """The items of the rounds, each with the acts the detector found before it had seen them."""
    return [item for number in (rounds() if numbers is None else numbers)
            if round_file(number, language).exists() for item in read(round_file(number, language))]


def before(language, number):
    """Everything that was labelled before a round: what a detector may have learnt from when the round was measured."""
    return read(CORPUS / f"{language}.jsonl") + blind(language, [one for one in rounds() if one < number])


def count(pairs, acts=None):
    """Counts over (labelled, found) pairs of sets, for some acts or all."""
    keep = set(ACTS if acts is None else acts)
    right = extra = missed = 0
    for labelled, found in pairs:
        right += len(labelled & found & keep)
        extra += len((found - labelled) & keep)
        missed += len((labelled - found) & keep)
    return Counts(right, extra, missed)


def precision(counts):
    return counts.right / (counts.right + counts.extra) if counts.right + counts.extra else None


def recall(counts):
    return counts.right / (counts.right + counts.missed) if counts.right + counts.missed else None


def f1(counts):
    total = 2 * counts.right + counts.extra + counts.missed
    return 2 * counts.right / total if total else None


def f1_interval(pairs, resamples=1000):
    """95 % bootstrap interval of micro-F1 over replies. The seed is fixed: the page is the same every time."""
    each = [count([pair]) for pair in pairs]
    chance = random.Random(1)
    figures = []
    for _ in range(resamples):
        drawn = chance.choices(each, k=len(each))
        figures.append(f1(Counts(*(sum(column) for column in zip(*drawn)))) or 0.0)
    figures.sort()
    return figures[int(0.025 * resamples)], figures[int(0.975 * resamples) - 1]


def wilson(part, whole):
    """95 % interval of a share."""
    if not whole:
        return None
    z = 1.96
    share = part / whole
    middle = (share + z * z / (2 * whole)) / (1 + z * z / whole)
    half = z * math.sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole)) / (1 + z * z / whole)
    return max(0.0, middle - half), min(1.0, middle + half)


def accused(pairs):
    """Of the replies without an act that the documents warn against: how many were accused of one, and how many there are."""
    warned = set(WARNED_AGAINST)
    civil = [found for labelled, found in pairs if not labelled & warned]
    return sum(bool(found & warned) for found in civil), len(civil)


def kappa(pairs):
    """Cohen's kappa of two labellers over every decision, reply by act."""
    decisions = len(pairs) * len(ACTS)
    if not decisions:
        return None
    both = sum(len(one & other) for one, other in pairs)
    first = sum(len(one) for one, _ in pairs)
    second = sum(len(other) for _, other in pairs)
    agreed = (decisions - first - second + 2 * both) / decisions
    by_chance = (first * second + (decisions - first) * (decisions - second)) / decisions**2
    return (agreed - by_chance) / (1 - by_chance)
