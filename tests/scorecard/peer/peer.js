// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
//
// node peer.js < {"language", "train": [{"reply", "acts"}], "test": [{"reply"}]}
// Trains NLP.js with every act as an intent and prints {"scores": [{act: score}, …], "microseconds": median for a reply}.
"use strict";
const fs = require("fs");
const { createRequire } = require("module");
const installed = createRequire(process.cwd() + "/"); // the packages live in the build folder, where this is run

const { containerBootstrap } = installed("@nlpjs/core");
const { Nlp } = installed("@nlpjs/nlp");
const languages = { ru: "LangRu", pl: "LangPl", zh: "LangZh" };

async function main() {
  const task = JSON.parse(fs.readFileSync(0, "utf8"));
  const container = await containerBootstrap();
  container.use(installed("@nlpjs/lang-" + task.language)[languages[task.language]]);
  const nlp = new Nlp({ container, languages: [task.language], autoSave: false, nlu: { log: false, useNoneFeature: false } });
  nlp.settings.autoSave = false;
  nlp.addLanguage(task.language);
  for (const item of task.train)
    for (const act of item.acts.length ? item.acts : ["none"]) nlp.addDocument(task.language, item.reply, act);
  await nlp.train();
  const times = [];
  const scores = [];
  for (const item of task.test) {
    const before = process.hrtime.bigint();
    const result = await nlp.process(task.language, item.reply);
    times.push(Number(process.hrtime.bigint() - before) / 1000);
    scores.push(Object.fromEntries(result.classifications.map((one) => [one.intent, one.score])));
  }
  times.sort((a, b) => a - b);
  process.stdout.write(JSON.stringify({ scores, microseconds: times[Math.floor(times.length / 2)] }));
}

main();
