// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/scenario.h"
#include "core/scoring/talk.h"

#include <QJsonArray>

namespace ventil {

using namespace Qt::StringLiterals;

namespace {

// Reads members by type and keeps the first error. A member that is null counts as left out.
class Members {
public:
    Members(const QJsonObject &json, Message where, std::optional<Error> &error)
        : m_json(json), m_where(std::move(where)), m_error(error)
    {}

    std::optional<bool> flag(const QString &name)
    {
        const QJsonValue value = m_json.value(name);
        if (isLeftOut(value))
            return std::nullopt;
        if (!value.isBool())
            fail(Message::tr("\"%1\" must be true or false").arg(name));
        return value.toBool();
    }

    std::optional<QString> text(const QString &name)
    {
        const QJsonValue value = m_json.value(name);
        if (isLeftOut(value))
            return std::nullopt;
        if (!value.isString())
            fail(Message::tr("\"%1\" must be a text").arg(name));
        return value.toString();
    }

    std::optional<QString> oneOf(const QString &name, const QStringList &known)
    {
        auto value = text(name);
        if (!value || known.contains(*value))
            return value;
        fail(didYouMean(Message::tr(R"("%1" is "%2"; it must be one of: %3)").arg(name, *value, known.join(u", "_s)),
                        *value, known));
        return std::nullopt;
    }

    QString require(const std::optional<QString> &value, const QString &name)
    {
        if (!value)
            fail(Message::tr("\"%1\" is missing").arg(name));
        return value.value_or(QString());
    }

    QJsonValue value(const QString &name) const { return m_json.value(name); }
    static bool isLeftOut(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

    void fail(const Message &what)
    {
        if (!m_error)
            m_error = Error{m_where.isEmpty() ? what : Message::plain(u"%1: %2"_s).arg(m_where, what)};
    }

private:
    const QJsonObject &m_json;
    Message m_where; // none: in the talk itself
    std::optional<Error> &m_error;
};

TalkTurn readTurn(const QJsonValue &json, int index, std::optional<Error> &error)
{
    const QJsonObject object = json.toObject();
    Members members(object, Message::tr("turn %1").arg(index), error);
    if (!json.isObject())
        members.fail(Message::tr("an object is expected here"));
    TalkTurn turn;
    const QString who = members.require(members.oneOf(u"who"_s, {u"customer"_s, u"trainee"_s}), u"who"_s);
    turn.byTrainee = who == u"trainee";
    turn.text = members.require(members.text(u"text"_s), u"text"_s);
    if (turn.byTrainee) {
        turn.interrupts = members.flag(u"interrupts"_s);
        return turn;
    }
    turn.venting = members.flag(u"venting"_s).value_or(false);
    turn.abuse = members.flag(u"abuse"_s).value_or(false);
    turn.supervisorRequest = members.flag(u"supervisor_request"_s).value_or(false);
    turn.agrees = members.flag(u"agrees"_s).value_or(false);
    return turn;
}

void readProcess(Talk &talk, const QJsonValue &json, std::optional<Error> &error)
{
    const QJsonObject object = json.toObject();
    Members members(object, Message::plain(u"process"_s), error);
    if (!Members::isLeftOut(json) && !json.isObject())
        members.fail(Message::tr("an object is expected here"));
    talk.notesTaken = members.flag(u"notes_taken"_s);
    talk.breakTaken = members.flag(u"break_taken"_s);
}

} // namespace

Result<Talk> talkFromJson(const QJsonObject &json)
{
    std::optional<Error> error;
    Members members(json, {}, error);
    Talk talk;
    talk.document = members.require(members.text(u"document"_s), u"document"_s);
    talk.persona = members.oneOf(u"persona"_s, personaIds());
    talk.fault = members.oneOf(u"fault"_s, faultIds());
    talk.mustRefuse = members.flag(u"must_refuse"_s).value_or(false);
    talk.pastHelp = members.flag(u"past_help"_s).value_or(false);
    readProcess(talk, members.value(u"process"_s), error);
    if (!members.value(u"turns"_s).isArray())
        members.fail(Message::tr("\"turns\" must be a list of turns"));
    const QJsonArray turns = members.value(u"turns"_s).toArray();
    for (const auto &turn : turns)
        talk.turns.push_back(readTurn(turn, static_cast<int>(talk.turns.size()), error));
    if (error)
        return *error;
    return talk;
}

void findActs(Talk &talk, const Detector &detector)
{
    ReplyContext context;
    for (TalkTurn &turn : talk.turns) {
        if (!turn.byTrainee) {
            context.customer.append(turn.text);
            continue;
        }
        Reading reading = detector.read(turn.text, context);
        turn.acts = std::move(reading.acts);
        turn.wrongFacts = std::move(reading.wrongFacts);
        turn.takenBack = std::move(reading.takenBack);
        turn.house = std::move(reading.house);
    }
}

} // namespace ventil
