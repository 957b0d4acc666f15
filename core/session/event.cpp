// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/event.h"

#include <QJsonArray>

#include <algorithm>
#include <type_traits>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

// Writes the members of an event into a JSON object …
class Writer {
public:
    QJsonObject json;

    void member(const QString &name, const QString &value) { json.insert(name, value); }
    void member(const QString &name, bool value) { json.insert(name, value); }
    void member(const QString &name, int value) { json.insert(name, value); }
    void member(const QString &name, quint32 value) { json.insert(name, static_cast<qint64>(value)); }
    void member(const QString &name, const QStringList &value) { json.insert(name, QJsonArray::fromStringList(value)); }
    void member(const QString &name, const Mood &value)
    {
        json.insert(name, QJsonObject{{u"anger"_s, value.anger}, {u"trust"_s, value.trust}});
    }
    // Left out when empty or false.
    void optionalMember(const QString &name, bool value)
    {
        if (value)
            json.insert(name, value);
    }
    void optionalMember(const QString &name, const std::vector<WrongFact> &value)
    {
        QJsonArray array;
        for (const WrongFact &fact : value)
            array.append(
                QJsonObject{{u"begin"_s, fact.span.begin}, {u"length"_s, fact.span.length}, {u"right"_s, fact.right}});
        if (!array.isEmpty())
            json.insert(name, array);
    }
    void optionalMember(const QString &name, const std::vector<TakenBackWords> &value)
    {
        QJsonArray array;
        for (const TakenBackWords &words : value) {
            QStringList acts;
            for (Act act : membersOf(words.acts))
                acts.append(actId(act));
            array.append(QJsonObject{{u"begin"_s, words.span.begin},
                                     {u"length"_s, words.span.length},
                                     {u"acts"_s, QJsonArray::fromStringList(acts)}});
        }
        if (!array.isEmpty())
            json.insert(name, array);
    }
    void optionalMember(const QString &name, const std::vector<HouseWords> &value)
    {
        QJsonArray array;
        for (const HouseWords &words : value)
            array.append(QJsonObject{{u"begin"_s, words.span.begin},
                                     {u"length"_s, words.span.length},
                                     {u"rule"_s, words.rule},
                                     {u"why"_s, words.why},
                                     {u"instead"_s, words.instead}});
        if (!array.isEmpty())
            json.insert(name, array);
    }
    void optionalMember(const QString &name, const std::vector<NamedMood> &value)
    {
        QJsonArray array;
        for (const NamedMood &mood : value)
            array.append(QJsonObject{{u"mood"_s, mood.mood}, {u"name"_s, mood.name}, {u"start"_s, mood.start}});
        if (!array.isEmpty())
            json.insert(name, array);
    }
    void optionalMember(const QString &name, const std::vector<OwnMoodMoved> &value)
    {
        QJsonArray array;
        for (const OwnMoodMoved &moved : value)
            array.append(QJsonObject{{u"mood"_s, moved.mood}, {u"from"_s, moved.from}, {u"to"_s, moved.to}});
        if (!array.isEmpty())
            json.insert(name, array);
    }
    void member(const QString &name, const std::vector<ActMatch> &value)
    {
        QJsonArray array;
        for (const ActMatch &match : value)
            array.append(QJsonObject{{u"act"_s, actId(match.act)},
                                     {u"certainty"_s, toId(match.certainty)},
                                     {u"begin"_s, match.span.begin},
                                     {u"length"_s, match.span.length},
                                     {u"why"_s, match.why}});
        json.insert(name, array);
    }
};

// … and reads them back by the same list; the first fault stays.
class Reader {
public:
    explicit Reader(const QJsonObject &json) : m_json(json), m_unread(json.keys()) {}

    QString problem() const
    {
        if (!m_problem.isEmpty() || m_unread.isEmpty())
            return m_problem;
        return u"\"%1\" is not known"_s.arg(m_unread.front());
    }

    void member(const QString &name, QString &value) { value = take(name, QJsonValue::String).toString(); }
    void member(const QString &name, bool &value) { value = take(name, QJsonValue::Bool).toBool(); }
    void member(const QString &name, int &value) { value = integer<int>(take(name, QJsonValue::Double), name); }
    void member(const QString &name, quint32 &value) { value = integer<quint32>(take(name, QJsonValue::Double), name); }
    void member(const QString &name, QStringList &value)
    {
        for (const QJsonValue item : take(name, QJsonValue::Array).toArray()) {
            require(item.isString(), name);
            value.append(item.toString());
        }
    }
    void member(const QString &name, Mood &value)
    {
        Reader inner(take(name, QJsonValue::Object).toObject());
        inner.member(u"anger"_s, value.anger);
        inner.member(u"trust"_s, value.trust);
        adopt(inner);
    }
    void member(const QString &name, std::vector<ActMatch> &value)
    {
        for (const QJsonValue item : take(name, QJsonValue::Array).toArray())
            value.push_back(match(item.toObject()));
    }
    void optionalMember(const QString &name, bool &value)
    {
        if (m_json.contains(name))
            member(name, value);
    }
    void optionalMember(const QString &name, std::vector<WrongFact> &value)
    {
        if (!m_json.contains(name))
            return;
        for (const QJsonValue item : take(name, QJsonValue::Array).toArray()) {
            Reader inner(item.toObject());
            WrongFact fact;
            fact.span = inner.span();
            inner.member(u"right"_s, fact.right);
            adopt(inner);
            value.push_back(fact);
        }
    }
    void optionalMember(const QString &name, std::vector<TakenBackWords> &value)
    {
        if (!m_json.contains(name))
            return;
        for (const QJsonValue item : take(name, QJsonValue::Array).toArray()) {
            Reader inner(item.toObject());
            TakenBackWords words;
            words.span = inner.span();
            QStringList acts;
            inner.member(u"acts"_s, acts);
            for (const QString &id : acts) {
                const auto act = actFromId(id);
                inner.require(act.has_value(), u"acts"_s);
                words.acts.insert(act.value_or(Act::Apology));
            }
            adopt(inner);
            value.push_back(words);
        }
    }
    void optionalMember(const QString &name, std::vector<HouseWords> &value)
    {
        if (!m_json.contains(name))
            return;
        for (const QJsonValue item : take(name, QJsonValue::Array).toArray()) {
            Reader inner(item.toObject());
            HouseWords words;
            words.span = inner.span();
            inner.member(u"rule"_s, words.rule);
            inner.member(u"why"_s, words.why);
            inner.member(u"instead"_s, words.instead);
            adopt(inner);
            value.push_back(words);
        }
    }

    void optionalMember(const QString &name, std::vector<NamedMood> &value)
    {
        if (!m_json.contains(name))
            return;
        for (const QJsonValue item : take(name, QJsonValue::Array).toArray()) {
            Reader inner(item.toObject());
            NamedMood mood;
            inner.member(u"mood"_s, mood.mood);
            inner.member(u"name"_s, mood.name);
            inner.member(u"start"_s, mood.start);
            adopt(inner);
            value.push_back(std::move(mood));
        }
    }

    void optionalMember(const QString &name, std::vector<OwnMoodMoved> &value)
    {
        if (!m_json.contains(name))
            return;
        for (const QJsonValue item : take(name, QJsonValue::Array).toArray()) {
            Reader inner(item.toObject());
            OwnMoodMoved moved;
            inner.member(u"mood"_s, moved.mood);
            inner.member(u"from"_s, moved.from);
            inner.member(u"to"_s, moved.to);
            adopt(inner);
            value.push_back(std::move(moved));
        }
    }

private:
    Span span()
    {
        int begin = 0;
        int length = 0;
        member(u"begin"_s, begin);
        member(u"length"_s, length);
        require(begin >= 0 && length >= 0, u"begin"_s);
        return {begin, length};
    }

    QJsonValue take(const QString &name, QJsonValue::Type type)
    {
        m_unread.removeOne(name);
        QJsonValue value = m_json.value(name);
        require(value.type() == type, name);
        return value;
    }

    void require(bool holds, const QString &name)
    {
        if (!holds && m_problem.isEmpty())
            m_problem = u"\"%1\" is missing or of the wrong kind"_s.arg(name);
    }

    void adopt(const Reader &inner)
    {
        if (m_problem.isEmpty())
            m_problem = inner.problem();
    }

    template<typename Integer>
    Integer integer(const QJsonValue &value, const QString &name)
    {
        const double number = value.toDouble();
        const bool fits = number >= static_cast<double>(std::numeric_limits<Integer>::min()) &&
                          number <= static_cast<double>(std::numeric_limits<Integer>::max());
        const Integer whole = fits ? static_cast<Integer>(number) : Integer{};
        require(fits && static_cast<double>(whole) == number, name);
        return whole;
    }

    ActMatch match(const QJsonObject &json)
    {
        Reader inner(json);
        QString act;
        QString certainty;
        ActMatch match;
        inner.member(u"act"_s, act);
        inner.member(u"certainty"_s, certainty);
        match.span = inner.span();
        inner.member(u"why"_s, match.why);
        const auto known = actFromId(act);
        inner.require(known.has_value(), u"act"_s);
        inner.require(certainty == u"found" || certainty == u"probable", u"certainty"_s);
        adopt(inner);
        match.act = known.value_or(Act::Apology);
        match.certainty = certainty == u"found" ? Certainty::Found : Certainty::Probable;
        return match;
    }

    QJsonObject m_json;
    QStringList m_unread;
    QString m_problem;
};

} // namespace

// The members of each event: one list for both directions. E is const when it is written.
template<typename E, typename Visitor>
static void visitMembers(E &event, Visitor &visitor)
{
    using T = std::remove_const_t<E>;
    if constexpr (std::is_same_v<T, Begun>) {
        visitor.member(u"scenario"_s, event.scenario);
        visitor.member(u"language"_s, event.language);
        visitor.member(u"document"_s, event.document);
        visitor.member(u"scenario_hash"_s, event.scenarioHash);
        visitor.member(u"seed"_s, event.seed);
        visitor.member(u"title"_s, event.title);
        visitor.member(u"customer_name"_s, event.customerName);
        visitor.member(u"persona"_s, event.persona);
        visitor.member(u"fault"_s, event.fault);
        visitor.member(u"must_refuse"_s, event.mustRefuse);
        visitor.member(u"past_help"_s, event.pastHelp);
        visitor.member(u"exam"_s, event.exam);
        visitor.optionalMember(u"moods"_s, event.moods);
    } else if constexpr (std::is_same_v<T, Replied>) {
        visitor.member(u"text"_s, event.text);
        visitor.member(u"acts"_s, event.acts);
        visitor.member(u"interrupts"_s, event.interrupts);
        visitor.optionalMember(u"wrong_facts"_s, event.wrongFacts);
        visitor.optionalMember(u"taken_back"_s, event.takenBack);
        visitor.optionalMember(u"house"_s, event.house);
    } else if constexpr (std::is_same_v<T, Waited>) {
        visitor.member(u"seconds"_s, event.seconds);
    } else if constexpr (std::is_same_v<T, Noted>) {
        visitor.member(u"text"_s, event.text);
    } else if constexpr (std::is_same_v<T, TakenBack>) {
        visitor.member(u"events"_s, event.events);
    } else if constexpr (std::is_same_v<T, Spoke>) {
        visitor.member(u"lines"_s, event.lines);
        visitor.member(u"state"_s, event.state);
        visitor.member(u"venting"_s, event.venting);
        visitor.member(u"abuse"_s, event.abuse);
        visitor.optionalMember(u"threat"_s, event.threat);
        visitor.member(u"supervisor_request"_s, event.supervisorRequest);
        visitor.member(u"agrees"_s, event.agrees);
    } else if constexpr (std::is_same_v<T, MoodMoved>) {
        visitor.member(u"from"_s, event.from);
        visitor.member(u"to"_s, event.to);
        visitor.member(u"because"_s, event.because);
        visitor.optionalMember(u"own"_s, event.own);
    } else if constexpr (std::is_same_v<T, Ended>) {
        visitor.member(u"ending"_s, event.ending);
        visitor.member(u"kind"_s, event.kind);
        visitor.member(u"sums_up"_s, event.sumsUp);
        visitor.member(u"worth"_s, event.worth);
    }
}

// In the order of the variant.
static const QStringList &kinds()
{
    static const QStringList list{u"begun"_s,       u"replied"_s,           u"signalled"_s,   u"waited"_s,
                                  u"noted"_s,       u"supervisor_called"_s, u"put_on_hold"_s, u"hung_up"_s,
                                  u"break_taken"_s, u"taken_back"_s,        u"spoke"_s,       u"mood_moved"_s,
                                  u"ended"_s};
    return list;
}

QString kindOf(const Event &event)
{
    return kinds().at(static_cast<qsizetype>(event.index()));
}

bool isByTrainee(const Event &event)
{
    return !std::holds_alternative<Begun>(event) && !std::holds_alternative<Spoke>(event) &&
           !std::holds_alternative<MoodMoved>(event) && !std::holds_alternative<Ended>(event);
}

QJsonObject toJson(const Event &event)
{
    Writer writer;
    std::visit([&](const auto &alternative) { visitMembers(alternative, writer); }, event);
    return writer.json;
}

template<std::size_t index = 0>
static Event defaultEvent(std::size_t wanted)
{
    if constexpr (index + 1 < std::variant_size_v<Event>)
        if (index != wanted)
            return defaultEvent<index + 1>(wanted);
    return std::variant_alternative_t<index, Event>{};
}

Result<Event> eventFromJson(const QString &kind, const QJsonObject &json)
{
    const qsizetype index = kinds().indexOf(kind);
    if (index < 0)
        return Error{u"there is no event of kind \"%1\""_s.arg(kind)};
    Event event = defaultEvent(static_cast<std::size_t>(index));
    Reader reader(json);
    std::visit([&](auto &alternative) { visitMembers(alternative, reader); }, event);
    if (const QString problem = reader.problem(); !problem.isEmpty())
        return Error{u"the event \"%1\" cannot be read: %2"_s.arg(kind, problem)};
    return event;
}

} // namespace ventil
