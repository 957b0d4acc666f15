# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
import tempfile
import unittest

from cli import answers, jsonl, run

APOLOGIES = {
    "ru": "Извините нас, пожалуйста, за задержку.",
    "et": "Palun vabandust viivituse pärast.",
    "sk": "Ospravedlňujeme sa za meškanie.",
    "zh": "非常抱歉，让您久等了。",
    "pl": "Przepraszam za opóźnienie.",
}
RULES = {"ru": 15, "et": 19, "sk": 11, "zh": 13, "pl": 12}
VERDICTS = {"kept", "broken", "missed", "not_applicable", "not_measured"}


def talk(document="et", reply=None, **members):
    return {"document": document, "turns": [{"who": "customer", "text": "…"},
                                            {"who": "trainee", "text": reply or APOLOGIES[document]}], **members}


class Score(unittest.TestCase):
    def verdict(self, answer, rule):
        return next(entry for entry in answer["rules"] if entry["rule"] == rule)

    def test_judges_every_rule_of_the_document_in_order(self):
        done = run("score", text=jsonl([talk(document, id=document) for document in RULES]))
        self.assertEqual(done.returncode, 0, done.stderr)
        for answer in answers(done):
            document = answer["id"]
            self.assertEqual(len(answer["rules"]), RULES[document])
            self.assertTrue(0 <= answer["score"] <= 1000)
            for entry in answer["rules"]:
                self.assertTrue(entry["rule"].startswith(document + "."))
                self.assertIn(entry["verdict"], VERDICTS)
                self.assertIsInstance(entry["evidence"], list)
                if entry["verdict"] in ("broken", "missed"):
                    self.assertTrue(entry["tip"])

    def test_evidence_counts_code_points_from_the_start_of_the_turn(self):
        rules = {"et": "et.2.3", "sk": "sk.8", "pl": "pl.3a"}
        for document, rule in rules.items():
            with self.subTest(document):
                reply = "🙂👍 " + APOLOGIES[document]
                [answer] = answers(run("score", text=jsonl([talk(document, reply, fault="company")])))
                entry = self.verdict(answer, rule)
                self.assertEqual(entry["verdict"], "kept")
                [evidence] = entry["evidence"]
                self.assertEqual((evidence["turn"], evidence["act"]), (1, "apology"))
                word = reply[evidence["start"]:evidence["end"]]
                self.assertTrue(word)
                self.assertEqual(word, word.strip())
                self.assertIn(word, APOLOGIES[document])

    def test_what_is_left_out_is_not_measured(self):
        [without, with_all] = answers(run("score", text=jsonl([
            talk(), talk(persona="angry", fault="company", process={"break_taken": True})])))
        self.assertEqual(self.verdict(without, "et.2.3")["verdict"], "not_measured")
        self.assertEqual(self.verdict(without, "et.1.2a")["verdict"], "not_measured")
        self.assertEqual(self.verdict(with_all, "et.2.3")["verdict"], "kept")
        self.assertEqual(self.verdict(with_all, "et.3.5")["verdict"], "kept")

    def test_keeps_ids_as_given_and_ignores_unknown_members(self):
        items = [talk(id=7), talk(id="ä", weather={"rain": True}), talk()]
        items[1]["turns"][1]["stress"] = 3
        found = answers(run("score", text=jsonl(items)))
        self.assertEqual([answer.get("id") for answer in found], [7, "ä", None])
        self.assertEqual(found[0]["rules"], found[1]["rules"])

    def test_a_silent_trainee_scores_nothing(self):
        [answer] = answers(run("score", text=jsonl([{"document": "pl", "turns": []}])))
        self.assertEqual(answer["score"], 0)

    def test_all_faults_are_told_with_their_line_and_nothing_is_half_done(self):
        bad = [talk(persona="angri"), {"document": "et"}, {**talk(), "document": "xx"}]
        done = run("score", text=jsonl([talk()] + bad))
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        told = done.stderr.splitlines()
        self.assertEqual([line.split(" ")[0] for line in told], ["<stdin>:2:1:", "<stdin>:3:1:", "<stdin>:4:1:"])
        for line, word in zip(told, ['"angry"', '"turns"', "et, pl, ru, sk, zh"]):
            self.assertIn(word, line)

    def test_a_line_that_is_not_json_is_told_with_its_column(self):
        done = run("score", text='{"id": "ж", oops}\n')
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertRegex(done.stderr, r"^<stdin>:1:\d+: V001 ")

    def test_a_document_is_no_path(self):
        done = run("score", text=jsonl([talk()]).replace('"et"', '"../documents/et"'))
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("V002", done.stderr)

    def test_reads_files(self):
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            file.write(jsonl([talk(id="a")]) + "\n" + jsonl([talk(id="b")]))
            file.flush()
            done = run("score", file.name)
        self.assertEqual([answer["id"] for answer in answers(done)], ["a", "b"])

    def test_wrong_usage_is_two(self):
        self.assertEqual(run("score", "--nonsense").returncode, 2)

    def test_the_same_talks_give_the_same_bytes(self):
        text = jsonl([talk(document, id=document, persona="angry", fault="company") for document in RULES])
        self.assertEqual(run("score", text=text).stdout, run("score", text=text).stdout)


if __name__ == "__main__":
    unittest.main()
