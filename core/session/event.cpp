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
    template<typename Item>
    void optionalMember(const QString &name, const std::vector<Item> &value)
    {
        if (!value.empty())
            member(name, value);
    }
    void optionalMember(const QString &name, const std::optional<Mood> &value)
    {
        if (value)
            member(name, *value);
    }
    template<typename Item>
    void member(const QString &name, const std::vector<Item> &value)
    {
        QJsonArray array;
        for (const Item &item : value)
            array.append(object(item));
        json.insert(name, array);
    }

private:
    static QJsonObject object(const WrongFact &fact)
    {
        return {{u"begin"_s, fact.span.begin}, {u"length"_s, fact.span.length}, {u"right"_s, fact.right}};
    }
    static QJsonObject object(const TakenBackWords &words)
    {
        QStringList acts;
        for (Act act : membersOf(words.acts))
            acts.append(actId(act));
        return {{u"begin"_s, words.span.begin},
                {u"length"_s, words.span.length},
                {u"acts"_s, QJsonArray::fromStringList(acts)}};
    }
    static QJsonObject object(const HouseWords &words)
    {
        return {{u"begin"_s, words.span.begin},
                {u"length"_s, words.span.length},
                {u"rule"_s, words.rule},
                {u"why"_s, words.why},
                {u"instead"_s, words.instead}};
    }
    static QJsonObject object(const NamedMood &mood)
    {
        return {{u"mood"_s, mood.mood}, {u"name"_s, mood.name}, {u"start"_s, mood.start}};
    }
    static QJsonObject object(const OwnMoodMoved &moved)
    {
        return {{u"mood"_s, moved.mood}, {u"from"_s, moved.from}, {u"to"_s, moved.to}};
    }
    static QJsonObject object(const ActMatch &match)
    {
        return {{u"act"_s, actId(match.act)},
                {u"certainty"_s, toId(match.certainty)},
                {u"begin"_s, match.span.begin},
                {u"length"_s, match.span.length},
                {u"why"_s, match.why}};
    }
};

// … and reads them back by the same list; the first fault stays.
class Reader {
public:
    explicit Reader(const QJsonObject &json) : m_json(json), m_unread(json.keys()) {}

    Message problem() const
    {
        if (!m_problem.isEmpty() || m_unread.isEmpty())
            return m_problem;
        return Message::tr("\"%1\" is not known").arg(m_unread.front());
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
    template<typename Item>
    void member(const QString &name, std::vector<Item> &value)
    {
        for (const QJsonValue item : take(name, QJsonValue::Array).toArray()) {
            Reader inner(item.toObject());
            inner.members(value.emplace_back());
            adopt(inner);
        }
    }
    template<typename Value>
    void optionalMember(const QString &name, Value &value)
    {
        if (m_json.contains(name))
            member(name, value);
    }
    void optionalMember(const QString &name, std::optional<Mood> &value)
    {
        if (m_json.contains(name))
            member(name, value.emplace());
    }

private:
    void members(WrongFact &fact)
    {
        member(fact.span);
        member(u"right"_s, fact.right);
    }
    void members(TakenBackWords &words)
    {
        member(words.span);
        QStringList acts;
        member(u"acts"_s, acts);
        for (const QString &id : acts) {
            const auto act = actFromId(id);
            require(act.has_value(), u"acts"_s);
            words.acts.insert(act.value_or(Act::Apology));
        }
    }
    void members(HouseWords &words)
    {
        member(words.span);
        member(u"rule"_s, words.rule);
        member(u"why"_s, words.why);
        member(u"instead"_s, words.instead);
    }
    void members(NamedMood &mood)
    {
        member(u"mood"_s, mood.mood);
        member(u"name"_s, mood.name);
        member(u"start"_s, mood.start);
    }
    void members(OwnMoodMoved &moved)
    {
        member(u"mood"_s, moved.mood);
        member(u"from"_s, moved.from);
        member(u"to"_s, moved.to);
    }
    void members(ActMatch &match)
    {
        QString act;
        QString certainty;
        member(u"act"_s, act);
        member(u"certainty"_s, certainty);
        member(match.span);
        member(u"why"_s, match.why);
        const auto known = actFromId(act);
        require(known.has_value(), u"act"_s);
        require(certainty == u"found" || certainty == u"probable", u"certainty"_s);
        match.act = known.value_or(Act::Apology);
        match.certainty = certainty == u"found" ? Certainty::Found : Certainty::Probable;
    }

    void member(Span &span)
    {
        int begin = 0;
        int length = 0;
        member(u"begin"_s, begin);
        member(u"length"_s, length);
        require(begin >= 0 && length >= 0, u"begin"_s);
        span = {begin, length};
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
            m_problem = Message::tr("\"%1\" is missing or of the wrong kind").arg(name);
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

    QJsonObject m_json;
    QStringList m_unread;
    Message m_problem;
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
        visitor.optionalMember(u"mood"_s, event.mood);
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
        return Error{Message::tr("there is no event of kind \"%1\"").arg(kind)};
    Event event = defaultEvent(static_cast<std::size_t>(index));
    Reader reader(json);
    std::visit([&](auto &alternative) { visitMembers(alternative, reader); }, event);
    if (const Message problem = reader.problem(); !problem.isEmpty())
        return Error{Message::tr("the event \"%1\" cannot be read: %2").arg(kind, problem)};
    return event;
}

} // namespace ventil
