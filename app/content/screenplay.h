// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/content/screenplay_words.h"
#include "core/scenario/scenario.h"

namespace ventil {

// A scenario to be read on paper: who he is, scene by scene what he says, what the trainee may say with an example,
// what that does to his mood, and how it can end.
struct Screenplay {
    struct Block {
        enum class Kind {
            Title,
            Chapter,
            Scene,
            Text,   // a paragraph
            Item,   // of a list
            Speech, // what the customer says
            Reply,  // what the trainee may say: in `text` its kind, in `words` an example
            Effect, // what that does
        } kind = Kind::Text;
        QString text;  // in the language of the labels
        QString words; // somebody's own
    };
    QString language;
    std::vector<Block> blocks;
};

// The values are filled in as the seed draws them.
Screenplay screenplayOf(const Scenario &scenario, const ScreenplayWords &words, quint32 seed);

QString toMarkdown(const Screenplay &screenplay);
QString toHtml(const Screenplay &screenplay); // one file that needs no other; all text is escaped

} // namespace ventil
