// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/span_highlighter.h"

#include <QTextDocument>

#include <algorithm>

namespace ventil {
using namespace Qt::StringLiterals;

SpanHighlighter::SpanHighlighter(QObject *parent) : QSyntaxHighlighter(parent) {}

void SpanHighlighter::setTarget(QQuickTextDocument *target)
{
    if (m_target == target)
        return;
    m_target = target;
    setDocument(target ? target->textDocument() : nullptr);
    repaint();
}

void SpanHighlighter::setSpans(const QVariantList &spans)
{
    m_spans = spans;
    repaint();
}

void SpanHighlighter::setInk(const QColor &ink)
{
    m_ink = ink;
    repaint();
}

void SpanHighlighter::setGround(const QColor &ground)
{
    m_ground = ground;
    repaint();
}

void SpanHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setForeground(m_ink);
    format.setBackground(m_ground);
    format.setFontUnderline(true);
    const int from = currentBlock().position();
    for (const QVariant &each : m_spans) {
        const QVariantMap span = each.toMap();
        const int begin = std::max(0, span[u"begin"_s].toInt() - from);
        const int end = std::min(int(text.size()), span[u"begin"_s].toInt() + span[u"length"_s].toInt() - from);
        if (begin < end)
            setFormat(begin, end - begin, format);
    }
}

void SpanHighlighter::repaint()
{
    rehighlight();
    Q_EMIT changed();
}

} // namespace ventil
