// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/flow.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace ventil {

using namespace Qt::StringLiterals;

// Sizes in pixels. Boxes stand in layers: a node as far down as the shortest way from the start is long. Below each
// stand the ways that lead on from it, one a line.
inline constexpr int boxWidth = 170;
inline constexpr int boxHeight = 44;
inline constexpr int columnWidth = 230;
inline constexpr int lineHeight = 12;
inline constexpr int gap = 60; // between the ways of one row and the boxes of the next
inline constexpr int margin = 30;

namespace {

struct Place {
    int x = 0, y = 0; // of the middle of the box
};

class Drawing {
public:
    explicit Drawing(const Flow &flow) : m_flow(flow), m_places(flow.nodes.size()), m_ways(flow.nodes.size())
    {
        for (const Flow::Edge &edge : flow.edges)
            ++m_ways[edge.from];
        arrange();
    }

    QByteArray draw()
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.setAutoFormatting(true);
        xml.writeStartDocument();
        xml.writeStartElement(u"svg"_s);
        xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(m_width).arg(m_height));
        xml.writeAttribute(u"width"_s, QString::number(m_width));
        xml.writeAttribute(u"height"_s, QString::number(m_height));
        xml.writeAttribute(u"style"_s, u"background:#fff"_s);
        xml.writeTextElement(u"title"_s, m_flow.title);
        xml.writeTextElement(u"style"_s,
                             u"rect{fill:#fff;stroke:#445;stroke-width:1.5}.good{fill:#e2f3e2}"
                             ".middling{fill:#f7f0d8}.bad{fill:#f9dfdf}.start{stroke-width:3}"
                             ".everywhere{stroke-dasharray:5 4}path{fill:none;stroke:#778}"
                             "text{font:13px sans-serif;text-anchor:middle}"
                             ".way{font-size:10px;fill:#334;stroke:#fff;stroke-width:4px;paint-order:stroke}"_s);
        drawArrowHead(xml);
        for (const Flow::Edge &edge : m_flow.edges)
            drawEdge(xml, edge);
        drawWays(xml);
        for (std::size_t i = 0; i < m_flow.nodes.size(); ++i)
            drawNode(xml, i);
        xml.writeEndDocument();
        return bytes;
    }

private:
    // The layer of each node; endings and what can happen everywhere have layers of their own.
    std::vector<int> layers() const
    {
        constexpr int unknown = -1;
        std::vector<int> layer(m_flow.nodes.size(), unknown);
        layer[m_flow.start] = 0;
        int last = 0;
        for (bool grows = true; grows;) {
            grows = false;
            for (const Flow::Edge &edge : m_flow.edges) {
                const bool leadsOn = m_flow.nodes[edge.to].kind == Flow::Node::Kind::State;
                if (leadsOn && layer[edge.to] == unknown && layer[edge.from] == last) {
                    layer[edge.to] = last + 1;
                    grows = true;
                }
            }
            last += grows ? 1 : 0;
        }
        for (std::size_t i = 0; i < layer.size(); ++i)
            if (layer[i] == unknown)
                layer[i] = m_flow.nodes[i].kind == Flow::Node::Kind::Ending       ? last + 2
                           : m_flow.nodes[i].kind == Flow::Node::Kind::Everywhere ? 0
                                                                                  : last + 1;
        return layer;
    }

    void arrange()
    {
        const std::vector<int> layer = layers();
        const int last = *std::max_element(layer.begin(), layer.end());
        std::vector<std::vector<std::size_t>> rows(static_cast<std::size_t>(last) + 1);
        for (std::size_t i = 0; i < layer.size(); ++i)
            rows[static_cast<std::size_t>(layer[i])].push_back(i);
        rows.erase(std::remove_if(rows.begin(), rows.end(), [](const auto &row) { return row.empty(); }), rows.end());
        std::size_t widest = 1;
        for (const auto &row : rows)
            widest = std::max(widest, row.size());
        m_width = static_cast<int>(widest) * columnWidth + 2 * margin;
        m_height = margin;
        for (const auto &row : rows) {
            int ways = 0;
            for (std::size_t x = 0; x < row.size(); ++x) {
                const int count = static_cast<int>(row.size());
                m_places[row[x]] = {m_width * (2 * static_cast<int>(x) + 1) / (2 * count), m_height + boxHeight / 2};
                ways = std::max(ways, m_ways[row[x]]);
            }
            m_height += boxHeight + ways * lineHeight + gap;
        }
    }

    static void drawArrowHead(QXmlStreamWriter &xml)
    {
        xml.writeStartElement(u"defs"_s);
        xml.writeStartElement(u"marker"_s);
        for (const auto &[name, value] : {std::pair(u"id"_s, u"head"_s),
                                          {u"viewBox"_s, u"0 0 8 8"_s},
                                          {u"refX"_s, u"8"_s},
                                          {u"refY"_s, u"4"_s},
                                          {u"markerWidth"_s, u"8"_s},
                                          {u"markerHeight"_s, u"8"_s},
                                          {u"orient"_s, u"auto"_s}})
            xml.writeAttribute(name, value);
        xml.writeEmptyElement(u"path"_s);
        xml.writeAttribute(u"d"_s, u"M0 0L8 4L0 8z"_s);
        xml.writeAttribute(u"style"_s, u"fill:#778"_s);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    // Down from below the box, and up or sideways in a bow, so that ways there and back do not lie on each other.
    QString course(const Place &from, const Place &to) const
    {
        const bool down = to.y > from.y;
        const int bow = down ? 0 : (to.x >= from.x ? 1 : -1) * columnWidth / 2;
        const int startY = from.y + (down ? boxHeight / 2 : -boxHeight / 2);
        const int endY = to.y + (down ? -boxHeight / 2 : boxHeight / 2 * (to.y == from.y ? -1 : 1));
        const int bend = down ? (endY - startY) / 2 : -gap;
        return u"M%1 %2C%3 %4 %5 %6 %7 %8"_s.arg(from.x)
            .arg(startY)
            .arg(from.x + bow)
            .arg(startY + bend)
            .arg(to.x + bow)
            .arg(endY - (down ? bend : -bend))
            .arg(to.x)
            .arg(endY);
    }

    void drawEdge(QXmlStreamWriter &xml, const Flow::Edge &edge) const
    {
        xml.writeStartElement(u"g"_s);
        xml.writeTextElement(u"title"_s, edge.labels.join(u'\n'));
        xml.writeEmptyElement(u"path"_s);
        xml.writeAttribute(u"d"_s, course(m_places[edge.from], m_places[edge.to]));
        xml.writeAttribute(u"marker-end"_s, u"url(#head)"_s);
        xml.writeEndElement();
    }

    void drawWays(QXmlStreamWriter &xml) const
    {
        constexpr qsizetype most = 24; // letters, so that neighbours do not run into each other
        std::vector<int> lines(m_flow.nodes.size());
        for (const Flow::Edge &edge : m_flow.edges) {
            const QString &first = edge.labels.front();
            QString label = first.size() <= most ? first : first.left(most - 1) + u'…';
            if (edge.labels.size() > 1)
                label += u" (+%1)"_s.arg(edge.labels.size() - 1);
            const Place &from = m_places[edge.from];
            const int y = from.y + boxHeight / 2 + ++lines[edge.from] * lineHeight + 2;
            xml.writeStartElement(u"g"_s);
            xml.writeTextElement(u"title"_s, edge.labels.join(u'\n'));
            drawText(xml, u"way"_s, from.x, y, label + u" → "_s + m_flow.nodes[edge.to].id);
            xml.writeEndElement();
        }
    }

    void drawNode(QXmlStreamWriter &xml, std::size_t index) const
    {
        const Flow::Node &node = m_flow.nodes[index];
        const Place &place = m_places[index];
        const QString look = node.kind == Flow::Node::Kind::Everywhere ? u"everywhere"_s
                             : index == m_flow.start                   ? u"start"_s
                                                                       : node.endsWith;
        xml.writeStartElement(u"g"_s);
        xml.writeTextElement(u"title"_s, node.says);
        xml.writeEmptyElement(u"rect"_s);
        xml.writeAttribute(u"class"_s, look);
        xml.writeAttribute(u"x"_s, QString::number(place.x - boxWidth / 2));
        xml.writeAttribute(u"y"_s, QString::number(place.y - boxHeight / 2));
        xml.writeAttribute(u"width"_s, QString::number(boxWidth));
        xml.writeAttribute(u"height"_s, QString::number(boxHeight));
        xml.writeAttribute(u"rx"_s, node.kind == Flow::Node::Kind::Ending ? u"20"_s : u"6"_s);
        drawText(xml, {}, place.x, place.y + 5, node.id.isEmpty() ? u"*"_s : node.id);
        xml.writeEndElement();
    }

    static void drawText(QXmlStreamWriter &xml, const QString &look, int x, int y, const QString &text)
    {
        xml.writeStartElement(u"text"_s);
        if (!look.isEmpty())
            xml.writeAttribute(u"class"_s, look);
        xml.writeAttribute(u"x"_s, QString::number(x));
        xml.writeAttribute(u"y"_s, QString::number(y));
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    const Flow &m_flow;
    std::vector<Place> m_places;
    std::vector<int> m_ways; // that lead on from each node
    int m_width = 0, m_height = 0;
};

} // namespace

QByteArray toSvg(const Flow &flow)
{
    return Drawing(flow).draw();
}

} // namespace ventil
