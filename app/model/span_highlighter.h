// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QtQml/qqmlregistration.h>
#include <QVariantList>

namespace ventil {

// Lights up stretches of a plain text: the words that showed a verdict.
class SpanHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *target READ target WRITE setTarget NOTIFY changed)
    Q_PROPERTY(QVariantList spans READ spans WRITE setSpans NOTIFY changed) // of {begin, length}
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed)
    Q_PROPERTY(QColor ground READ ground WRITE setGround NOTIFY changed)

public:
    explicit SpanHighlighter(QObject *parent = nullptr);

    QQuickTextDocument *target() const { return m_target; }
    void setTarget(QQuickTextDocument *target);
    const QVariantList &spans() const { return m_spans; }
    void setSpans(const QVariantList &spans);
    QColor ink() const { return m_ink; }
    void setInk(const QColor &ink);
    QColor ground() const { return m_ground; }
    void setGround(const QColor &ground);

Q_SIGNALS:
    void changed();

protected:
    void highlightBlock(const QString &text) override;

private:
    void repaint();

    QQuickTextDocument *m_target = nullptr;
    QVariantList m_spans;
    QColor m_ink, m_ground;
};

} // namespace ventil
