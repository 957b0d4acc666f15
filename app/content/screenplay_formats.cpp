// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/screenplay.h"

namespace ventil {

using namespace Qt::StringLiterals;
using Kind = Screenplay::Block::Kind;

// Signs that Markdown would take for itself.
static QString plain(const QString &text)
{
    QString escaped;
    for (QChar c : text) {
        if (QStringView(u"\\`*_[]<>#|").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

static QString markdownOf(const Screenplay::Block &block)
{
    const QString text = plain(block.text);
    const QString words = plain(block.words);
    switch (block.kind) {
    case Kind::Title:
        return u"# %1\n"_s.arg(text);
    case Kind::Chapter:
        return u"## %1\n"_s.arg(text);
    case Kind::Scene:
        return u"### %1\n"_s.arg(text);
    case Kind::Text:
        return text + u'\n';
    case Kind::Item:
        return u"- %1"_s.arg(text);
    case Kind::Speech:
        return text.isEmpty() ? u"> %1\n"_s.arg(words) : u"> *(%1)* %2\n"_s.arg(text, words);
    case Kind::Reply:
        return words.isEmpty() ? u"**%1**\n"_s.arg(text) : u"**%1**  \n“%2”\n"_s.arg(text, words);
    case Kind::Effect:
        return u"*%1*\n"_s.arg(text);
    }
    return {};
}

QString toMarkdown(const Screenplay &screenplay)
{
    QString text;
    bool inList = false;
    for (const Screenplay::Block &block : screenplay.blocks) {
        const bool isItem = block.kind == Kind::Item;
        if (inList && !isItem)
            text += u'\n';
        inList = isItem;
        text += markdownOf(block) + u'\n';
    }
    return text;
}

static QString htmlOf(const Screenplay::Block &block)
{
    const QString text = block.text.toHtmlEscaped();
    const QString words = block.words.toHtmlEscaped();
    switch (block.kind) {
    case Kind::Title:
        return u"<h1>%1</h1>"_s.arg(text);
    case Kind::Chapter:
        return u"<h2>%1</h2>"_s.arg(text);
    case Kind::Scene:
        return u"<h3>%1</h3>"_s.arg(text);
    case Kind::Text:
        return u"<p>%1</p>"_s.arg(text);
    case Kind::Item:
        return u"<p class=\"item\">• %1</p>"_s.arg(text);
    case Kind::Speech:
        return text.isEmpty() ? u"<p class=\"speech\">%1</p>"_s.arg(words)
                              : u"<p class=\"speech\"><i>(%1)</i> %2</p>"_s.arg(text, words);
    case Kind::Reply:
        return words.isEmpty() ? u"<p class=\"reply\"><b>%1</b></p>"_s.arg(text)
                               : u"<p class=\"reply\"><b>%1</b><br>“%2”</p>"_s.arg(text, words);
    case Kind::Effect:
        return u"<p class=\"effect\">%1</p>"_s.arg(text);
    }
    return {};
}

QString toHtml(const Screenplay &screenplay)
{
    QString body;
    QString title;
    for (const Screenplay::Block &block : screenplay.blocks) {
        if (block.kind == Kind::Title)
            title = block.text.toHtmlEscaped();
        body += htmlOf(block) + u'\n';
    }
    static const QString page =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"
        "<style>body{font-family:sans-serif;max-width:44em;margin:2em auto;line-height:1.45}"
        "h3{margin-top:2em;border-top:1px solid #ccc;padding-top:.6em}"
        ".speech{margin:.2em 0 .2em 2em}.reply{margin:1.2em 0 .2em}"
        ".effect{margin:.2em 0 .2em 2em;color:#555;font-style:italic}"
        "h1,h2,h3{break-after:avoid}p{break-inside:avoid}</style>\n"
        "</head>\n<body>\n%3</body>\n</html>\n"_s;
    return QString(page).arg(screenplay.language.toHtmlEscaped(), title, body);
}

} // namespace ventil
