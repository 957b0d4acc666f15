# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
import json
import pathlib
import re
import subprocess
import tempfile
import unittest

from cli import CLI, ROOT, answers, jsonl, run


class Acts(unittest.TestCase):
    def test_answers_every_reply_in_order_with_spans_in_code_points(self):
        replies = {
            "ru": "🙂 Извините нас, пожалуйста, за задержку.",
            "et": "🙂 Palun vabandust viivituse pärast.",
            "sk": "🙂 Ospravedlňujeme sa za meškanie.",
            "zh": "🙂 非常抱歉，让您久等了。",
            "pl": "🙂 Przepraszam za opóźnienie.",
        }
        for language, reply in replies.items():
            with self.subTest(language):
                done = run("acts", "--lang", language, text=jsonl([{"id": 7, "reply": reply, "unknown": 1},
                                                                   {"id": "b", "reply": ""}]))
                self.assertEqual(done.returncode, 0, done.stderr)
                first, second = answers(done)
                self.assertEqual([first["id"], second["id"]], [7, "b"])
                self.assertEqual(second["acts"], [])
                self.assertIn("apology", [act["act"] for act in first["acts"]])
                for act in first["acts"]:
                    self.assertEqual(reply[act["start"]:act["end"]], act["text"])
                    self.assertIn(act["certainty"], ("found", "probable"))
                    self.assertTrue(act["why"])
                starts = [act["start"] for act in first["acts"]]
                self.assertEqual(starts, sorted(starts))

    def test_the_second_opinion_names_words_of_the_reply_and_leaves_letters_alone(self):
        for language in ("ru", "et", "sk", "zh", "pl"):
            with self.subTest(language):
                items = [item for file in sorted(pathlib.Path(ROOT, "tests/corpus").rglob(f"{language}.jsonl"))
                         for item in map(json.loads, file.read_text(encoding="utf-8").splitlines())]
                found = answers(run("acts", "--lang", language, text=jsonl(items)))
                opinions = [(item["reply"], act) for item, answer in zip(items, found, strict=True)
                            for act in answer["acts"] if act["certainty"] == "probable" and "/" not in act["why"]]
                self.assertTrue(opinions)
                for reply, act in opinions:
                    self.assertNotEqual(act["act"], "shouting")
                    for word in act["why"].split(", "):
                        self.assertIn(word, reply)

    def test_patterns_only_are_a_part_of_what_is_found_for_sure_or_doubted(self):
        items = [json.loads(line) for line in pathlib.Path(ROOT, "tests/corpus/rounds/1/pl.jsonl").read_text(encoding="utf-8").splitlines()]
        alone = answers(run("acts", "--lang", "pl", "--patterns-only", text=jsonl(items)))
        advised = answers(run("acts", "--lang", "pl", text=jsonl(items)))
        doubted = added = 0
        for bare, full in zip(alone, advised, strict=True):
            self.assertTrue(all("/" in act["why"] or act["act"] in ("restatement", "shouting") for act in bare["acts"]), bare)
            patterns = {act["act"] for act in bare["acts"]}
            doubted += len(patterns - {act["act"] for act in full["acts"]})
            added += len({act["act"] for act in full["acts"]} - patterns)
        self.assertGreater(doubted, 0)
        self.assertGreater(added, 0)

    def test_explains_for_people_with_the_place_of_the_pattern_and_what_came_nearest(self):
        done = run("acts", "--lang", "et", "--explain", "--missing", "apology", "--missing", "blame",
                   text=jsonl([{"id": "a", "reply": "Palun vabandust viivituse pärast."}, {"id": "b", "reply": "Tere."}]))
        self.assertEqual(done.returncode, 0, done.stderr)
        one, other = done.stdout.split("\nb: ")
        named = re.search(r'apology, found: "(.+)" by pattern apology/([\w-]+) \((.+):(\d+)\)', one)
        self.assertTrue(named, one)
        line = pathlib.Path(named[3]).read_text(encoding="utf-8").splitlines()[int(named[4]) - 1]
        self.assertIn(f"id: {named[2]}", line)
        self.assertNotIn("apology, missed", one)
        self.assertIn("apology, missed: n", other)
        self.assertIn("blame, missed: nothing near", other)
        self.assertEqual(run("acts", "--lang", "et", "--missing", "nonsense").returncode, 2)

    def test_a_fault_in_the_input_is_told_with_its_place_and_nothing_is_half_done(self):
        done = run("acts", "--lang", "ru", text='{"id": 1, "reply": "да"}\n{"id": "ж", oops}\n')
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stdout, "")
        self.assertRegex(done.stderr, r"^<stdin>:2:\d+: V001 ")

    def test_a_line_without_a_reply_is_a_fault(self):
        done = run("acts", "--lang", "ru", text='{"id": 1}\n')
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"^<stdin>:1:1: V116 .*reply")

    def test_an_unreadable_file_is_a_fault(self):
        done = run("acts", "--lang", "ru", "nowhere.jsonl")
        self.assertEqual(done.returncode, 1)
        self.assertIn("nowhere.jsonl:1:1: V100", done.stderr)

    def test_tells_which_fact_is_said_back_wrongly(self):
        replies = [{"id": 1, "customer": "Кроватку обещали во вторник!", "facts": [{"id": "order", "words": ["52310"]}],
                    "reply": "🙂 Правильно ли я понял: кроватку обещали в четверг, заказ 52 310?"},
                   {"id": 2, "customer": "Кроватку обещали во вторник!", "reply": "Привезём её в четверг."}]
        wrong, right = answers(run("acts", "--lang", "ru", text=jsonl(replies)))
        self.assertEqual([(fact["text"], fact["right"]) for fact in wrong["wrong_facts"]], [("четверг", "вторник")])
        fact = wrong["wrong_facts"][0]
        self.assertEqual(replies[0]["reply"][fact["start"]:fact["end"]], fact["text"])
        self.assertNotIn("wrong_facts", right)

    def test_reads_files(self):
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.write(jsonl([{"id": "a", "reply": "Извините за задержку."}]))
            file.flush()
            done = run("acts", "--lang", "ru", file.name)
        self.assertEqual([answer["id"] for answer in answers(done)], ["a"])

    def test_wrong_usage_is_two(self):
        self.assertEqual(run().returncode, 2)
        self.assertEqual(run("nonsense").returncode, 2)
        self.assertEqual(run("acts", "--lang", "xx").returncode, 2)
        self.assertEqual(run("acts", "--nonsense").returncode, 2)
        both = run("acts", "--check", "pl", "--patterns-only")
        self.assertEqual((both.returncode, both.stdout), (2, ""))
        self.assertIn("--check", both.stderr)

    def test_help_is_no_wrong_usage(self):
        for asked in ("help", "--help", "-h"):
            done = run(asked)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertIn("acts --lang", done.stdout)

    def test_output_that_cannot_be_written_is_a_failure(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([CLI, "acts", "--lang", "ru"], input=jsonl([{"id": 1, "reply": "да"}]), stdout=full,
                                  stderr=subprocess.PIPE, text=True, encoding="utf-8", timeout=120)
        self.assertEqual(done.returncode, 1)
        self.assertIn("could not be written", done.stderr)

    def test_lines_may_end_as_on_windows_and_begin_with_a_byte_order_mark(self):
        done = run("acts", "--lang", "ru", text='\ufeff{"id": 1, "reply": "Извините."}\r\n\r\n{"id": 2, "reply": ""}\r\n')
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual([(answer["id"], len(answer["acts"])) for answer in answers(done)], [(1, 1), (2, 0)])

    def test_the_same_input_gives_the_same_output(self):
        text = jsonl([{"id": i, "reply": "Понимаю вас, сейчас же проверю заказ и перезвоню до 18:00."} for i in range(50)])
        self.assertEqual(run("acts", "--lang", "ru", text=text).stdout, run("acts", "--lang", "ru", text=text).stdout)


if __name__ == "__main__":
    unittest.main()
