// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0

// compare.js STORY REPLIES: compiles and plays the ink story with the same replies as ventil_compare; prints the hash of where it stood
// after each, and the CPU time a reply took. Run it where inkjs is installed.
"use strict";
const fs = require("fs");
const path = require("path");
const { Compiler } = require(require.resolve("inkjs/full", { paths: [process.cwd()] }));

const [storyFile, replies] = [process.argv[2], Number(process.argv[3])];
const story = new Compiler(fs.readFileSync(path.resolve(storyFile), "utf8")).Compile();
let hash = 2166136261;
const add = value => { hash = Math.imul(hash ^ value, 16777619) >>> 0; };
const goOn = () => {
    let line = "";
    while (story.canContinue)
        line = story.Continue();
    return line;
};

goOn();
const before = process.cpuUsage();
for (let count = 0; count < replies; ++count) {
    const chance = (Math.imul(count, 2654435761) >>> 0) >>> 16;
    story.ChooseChoiceIndex(chance % 5);
    const line = goOn();
    const ended = line.startsWith("Ending");
    add(parseInt(line.slice(ended ? 7 : 6), 10) + (ended ? 100000 : 0));
    add(story.variablesState.$("anger"));
    if (ended) {
        story.ResetState();
        goOn();
    }
}
const used = process.cpuUsage(before);
console.log(`${hash} ${(used.user + used.system) / replies}`);
