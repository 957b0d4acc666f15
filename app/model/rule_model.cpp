// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/rule_model.h"

#include "app/model/plain_text.h"

namespace ventil {
using namespace Qt::StringLiterals;

QString pick(const Localized &texts, const QString &language)
{
    for (const QString &wanted : {language, u"en"_s}) {
        if (const auto text = texts.constFind(wanted); text != texts.cend())
            return *text;
    }
    return texts.isEmpty() ? QString() : *texts.cbegin();
}

bool mayApply(const RuleCondition &when, const Scenario &scenario)
{
    const QString persona = toId(scenario.persona);
    return (when.persona.isEmpty() || when.persona.contains(persona)) && !when.notPersona.contains(persona) &&
           (when.fault.isEmpty() || when.fault == toId(scenario.fault)) && (!when.mustRefuse || scenario.mustRefuse) &&
           (!when.pastHelp || scenario.pastHelp);
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> RuleModel::roleNames() const
{
    return {{RuleTextRole, "ruleText"}, {PlaceRole, "place"}, {ForbidsRole, "forbids"}};
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case RuleTextRole:
        return row.text;
    case PlaceRole:
        return row.place;
    case ForbidsRole:
        return row.forbids;
    default:
        return {};
    }
}

void RuleModel::reset(const Document &document, const Scenario &scenario)
{
    beginResetModel();
    m_rows.clear();
    for (const Rule &rule : document.rules) {
        if (mayApply(rule.when, scenario))
            m_rows.push_back({neutralised(pick(rule.text, document.id)), neutralised(pick(rule.place, document.id)),
                              rule.kind == RuleKind::Dont});
    }
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace ventil
