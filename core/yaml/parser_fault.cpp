// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/yaml/parser_fault.h"

#include <QtGlobal>

namespace ventil::yaml {

using namespace Qt::StringLiterals;

// libyaml counts both from 0, the column in code points.
Position positionOf(const yaml_mark_t &mark)
{
    return {static_cast<int>(mark.line) + 1, static_cast<int>(mark.column) + 1};
}

Message unclosedQuote()
{
    return Message::tr("this quoted text does not end on its line; close the quote, or use a >- block for long text");
}

namespace {

// What usually causes a fault, by a piece of the parser's own words, and which of its two marks shows it.
struct Cause {
    const char *said;
    bool atContext;
    const char *explained;
};
constexpr Cause causes[] = {
    {"mapping values are not allowed", false,
     QT_TRANSLATE_NOOP("ventil::Message",
                       "a colon followed by a space cannot stand in unquoted text; put the text in quotes")},
    {"could not find expected ':'", true,
     QT_TRANSLATE_NOOP("ventil::Message",
                       "a key ends with a colon and a space; a text of several lines needs a >- block")},
    {"parsing a flow sequence", true,
     QT_TRANSLATE_NOOP("ventil::Message", "this list in [ ] is not closed or lacks a comma, or a text in it has \" "
                                          "inside its quotes; a text that begins with "
                                          "[ must be in quotes as a whole")},
    {"parsing a flow mapping", true,
     QT_TRANSLATE_NOOP(
         "ventil::Message",
         "this map in { } is not closed or lacks a comma; a text that begins with { must be in quotes as a whole")},
    {"scanning an alias", true, QT_TRANSLATE_NOOP("ventil::Message", "a text that begins with * or & needs quotes")},
    {"scanning an anchor", true, QT_TRANSLATE_NOOP("ventil::Message", "a text that begins with * or & needs quotes")},
    {"a tag", true, QT_TRANSLATE_NOOP("ventil::Message", "a text that begins with ! needs quotes")},
    {"a directive", true, QT_TRANSLATE_NOOP("ventil::Message", "a text that begins with % needs quotes")},
    {"cannot start any token", false,
     QT_TRANSLATE_NOOP("ventil::Message", "a text cannot begin with this character; put it in quotes")},
    {"a block scalar", false,
     QT_TRANSLATE_NOOP("ventil::Message",
                       "nothing but > or | and its signs stands here; the text begins on the next line")},
    {"parsing a quoted scalar", false,
     QT_TRANSLATE_NOOP("ventil::Message",
                       "\\ has a meaning of its own between double quotes; write \\\\ for it, or use single quotes")},
    {"expected node content", false,
     QT_TRANSLATE_NOOP("ventil::Message", "a value is missing here; a text that begins with , ] or } needs quotes")},
};

} // namespace

Diagnostic faultOf(const yaml_parser_t &parser, const Source &source, const QString &file)
{
    const QByteArray problem(parser.problem);
    const QByteArray context(parser.context);
    if (context == "while scanning a quoted scalar")
        return {file, positionOf(parser.context_mark), u"V105"_s, unclosedQuote()};
    for (const Cause &cause : causes)
        if (problem.contains(cause.said) || context.contains(cause.said))
            return {file, positionOf(cause.atContext ? parser.context_mark : parser.problem_mark), u"V108"_s,
                    Message::tr(cause.explained)};
    const Position position = positionOf(parser.problem_mark);
    if (problem.contains("<document start>") && source.beginsLine(position))
        return {file, position, u"V110"_s, Message::tr("the file goes on after its end; a file holds one document")};
    if (!problem.startsWith("did not find expected"))
        return {file, position, u"V108"_s, Message::tr("the reader of YAML says: %1").arg(QString::fromUtf8(problem))};
    return {file, position, u"V108"_s,
            source.beginsLine(position)
                ? Message::tr("this line does not stand in line with those it belongs to; check the spaces before it")
                : Message::tr("a value goes on after its end here; a text that begins with [ { \" or ' must be in "
                              "quotes as a whole")};
}

} // namespace ventil::yaml
