// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/yaml/source_check.h"

#include "core/yaml/node.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace ventil::yaml {

using namespace Qt::StringLiterals;

static bool continuesCodePoint(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

Source::Source(const QByteArray &bytes) : m_bytes(bytes), m_lineStarts{0}
{
    for (qsizetype at = m_bytes.indexOf('\n'); at >= 0; at = m_bytes.indexOf('\n', at + 1))
        m_lineStarts.push_back(at + 1);
}

Position Source::position(qsizetype byteOffset) const
{
    const qsizetype offset = std::clamp<qsizetype>(byteOffset, 0, m_bytes.size());
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const qsizetype lineStart = *(after - 1);
    if (m_last.offset < lineStart || m_last.offset > offset)
        m_last = {lineStart, 1};
    for (; m_last.offset < offset; ++m_last.offset)
        m_last.column += continuesCodePoint(m_bytes[m_last.offset]) ? 0 : 1;
    return {static_cast<int>(after - m_lineStarts.begin()), m_last.column};
}

bool Source::beginsLine(const Position &position) const
{
    const auto line = static_cast<std::size_t>(position.line - 1);
    return line >= m_lineStarts.size() ||
           QByteArrayView(m_bytes).sliced(m_lineStarts[line]).first(position.column - 1).trimmed().isEmpty();
}

// The first byte that does not belong to well-formed UTF-8.
static std::optional<qsizetype> firstInvalidByte(const QByteArray &bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return std::nullopt;
    qsizetype good = 0;
    qsizetype bad = bytes.size();
    while (good + 1 < bad) { // a longer prefix is invalid whenever a shorter one is, but for a cut code point
        const qsizetype middle = good + (bad - good) / 2;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString prefix = decoder(QByteArrayView(bytes).first(middle));
        (decoder.hasError() ? bad : good) = middle;
    }
    return good;
}

// Far from all that is forbidden, as nearly all text is.
static bool isOrdinary(char32_t c)
{
    return (c >= 0x20 && c < 0x7F) || c == '\n' || (c > 0x9F && c < 0x061C) || (c > 0x2069 && c < 0xFEFF);
}

std::optional<QString> forbiddenCode(char32_t c)
{
    if (isOrdinary(c))
        return std::nullopt;
    const bool isLayout = c == '\n' || c == '\t';
    if ((c < 0x20 && !isLayout) || (c >= 0x7F && c <= 0x9F) || c == 0xFFFD)
        return u"V115"_s;
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x061C || (c >= 0x200B && c <= 0x200F) ||
        c == 0x2028 || c == 0x2029 || c == 0x2060 || c == 0xFEFF)
        return u"V117"_s;
    return std::nullopt;
}

Message forbiddenMessage(char32_t c)
{
    const QString name = u"U+%1"_s.arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    return forbiddenCode(c) == u"V117" ? Message::tr("an invisible character (%1), which can make a text read "
                                                     "otherwise than it is, stands here; remove it")
                                             .arg(name)
                                       : Message::tr("a control character (%1) stands here; remove it").arg(name);
}

namespace {
struct LineCheck {
    const Source &source;
    const QString &file;
    Diagnostics &diagnostics;

    void report(qsizetype offset, const QString &code, const Message &message) const
    {
        diagnostics.push_back({file, source.position(offset), code, message});
    }

    bool hasRoom() const { return diagnostics.size() < maximumFaults; }

    void indentation(qsizetype begin, qsizetype end) const
    {
        const QByteArray &bytes = source.bytes();
        for (qsizetype i = begin; i < end; ++i) {
            if (bytes[i] == ' ')
                continue;
            if (bytes[i] == '\t')
                return report(i, u"V101"_s, Message::tr("a tab is used for indentation; use spaces"));
            const QByteArrayView rest = QByteArrayView(bytes).sliced(i, end - i);
            if (rest.startsWith("\xC2\xA0") || rest.startsWith("\xE3\x80\x80"))
                report(i, u"V102"_s, Message::tr("an unusual space is used for indentation; use ordinary spaces"));
            return;
        }
    }
};
} // namespace

// The code point whose first byte this is; the bytes are known to be UTF-8.
static char32_t codePointAt(const QByteArray &bytes, qsizetype i)
{
    const auto byte = [&](qsizetype k) { return static_cast<unsigned char>(bytes[k]); };
    if (byte(i) < 0x80)
        return byte(i);
    const qsizetype length = byte(i) >= 0xF0 ? 4 : byte(i) >= 0xE0 ? 3 : 2;
    char32_t c = byte(i) & (0xFFU >> static_cast<unsigned>(length + 1));
    for (qsizetype k = 1; k < length; ++k)
        c = (c << 6U) | (byte(i + k) & 0x3FU);
    return c;
}

static void checkCharacters(const LineCheck &check)
{
    const QByteArray &bytes = check.source.bytes();
    const char *const data = bytes.constData();
    for (qsizetype i = 0; i < bytes.size() && check.hasRoom(); ++i) {
        const bool isPlain = data[i] >= 0x20 && data[i] < 0x7F;
        if (isPlain || continuesCodePoint(data[i]) || (data[i] == '\r' && i + 1 < bytes.size() && data[i + 1] == '\n'))
            continue;
        const char32_t c = codePointAt(bytes, i);
        if (isOrdinary(c))
            continue;
        if (const auto code = forbiddenCode(c))
            check.report(i, *code, forbiddenMessage(c));
    }
}

Diagnostics checkSource(const Source &source, const QString &file)
{
    Diagnostics diagnostics;
    const LineCheck check{source, file, diagnostics};
    const QByteArray &bytes = source.bytes();
    if (bytes.size() > maximumBytes) {
        check.report(0, u"V111"_s, Message::tr("the file is larger than %1 KiB").arg(maximumBytes / 1024));
        return diagnostics;
    }
    if (const auto invalid = firstInvalidByte(bytes)) {
        check.report(*invalid, u"V103"_s, Message::tr("this is not UTF-8; save the file as UTF-8"));
        return diagnostics;
    }
    for (qsizetype begin = 0; begin < bytes.size() && check.hasRoom();) {
        qsizetype end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        check.indentation(begin, end);
        begin = end + 1;
    }
    checkCharacters(check);
    return diagnostics;
}

} // namespace ventil::yaml
