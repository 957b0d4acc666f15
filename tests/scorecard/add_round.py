#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""add_round.py CLI NUMBER LABELLED SECOND AGREED

Measures a blind round and keeps it: what the detector finds in replies nobody who works on it has seen is written down
before anything learns from them. LABELLED holds the replies with their writer's labels, SECOND the labels of somebody who saw the replies
alone, AGREED the labels after the two were compared (both: {"id": …, "acts": […]} a line). Refuses a round that is there already.
"""
import json
import pathlib
import subprocess
import sys

import labelled


def by_id(path, ids):
    labels = {item["id"]: item["acts"] for item in labelled.read(pathlib.Path(path))}
    unknown = {act for acts in labels.values() for act in acts} - set(labelled.ACTS)
    if unknown or set(labels) != set(ids):
        sys.exit(f"{path}: unknown acts {sorted(unknown)}, ids that do not fit {sorted(set(labels) ^ set(ids))[:5]}")
    return labels


def answers(cli, language, items, *options):
    asked = "".join(json.dumps({key: item[key] for key in ("id", "customer", "reply") if key in item}, ensure_ascii=False) + "\n"
                    for item in items)
    done = subprocess.run([cli, "acts", "--lang", language, *options], input=asked, capture_output=True, text=True, check=True)
    return [json.loads(line)["acts"] for line in done.stdout.splitlines()]


def predicted(acts):
    """Act → certainty; found counts more than probable."""
    result = {}
    for act in acts:
        if result.get(act["act"]) != "found":
            result[act["act"]] = act["certainty"]
    return dict(sorted(result.items()))


def main():
    cli, number, first, second, agreed = sys.argv[1:]
    items = labelled.read(pathlib.Path(first))
    language = items[0]["lang"]
    target = labelled.round_file(number, language)
    if target.exists():
        sys.exit(f"{target} is there already: a round is measured once")
    seen = {item["reply"] for one in labelled.LANGUAGES for item in labelled.before(one, int(number))}
    repeated = [item["id"] for item in items if item["reply"] in seen and len(item["reply"]) > labelled.ORDINARY]
    if repeated:
        sys.exit(f"these replies are known already: {repeated}")
    ids = [item["id"] for item in items]
    second, agreed = by_id(second, ids), by_id(agreed, ids)
    kept = []
    found = answers(cli, language, items)
    by_patterns = answers(cli, language, items, "--patterns-only")
    for item, acts, patterns in zip(items, found, by_patterns, strict=True):
        one = {key: item[key] for key in ("id", "lang", "tier", "customer", "reply")}
        one |= {"acts": agreed[item["id"]], "first": item["acts"], "second": second[item["id"]]}
        one |= {"predicted": predicted(acts), "patterns": sorted({act["act"] for act in patterns if act["certainty"] == "found"})}
        if item.get("note"):
            one["note"] = item["note"]
        kept.append(one)
    labelled.write(target, kept)
    pairs = [(set(one["acts"]), set(one["predicted"])) for one in kept]
    counts = labelled.count(pairs)
    print(f"{language} round {number}: {len(kept)} replies, F1 {labelled.f1(counts):.3f} "
          f"(P {labelled.precision(counts):.3f}, R {labelled.recall(counts):.3f})")


main()
