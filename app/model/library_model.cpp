// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/library_model.h"

#include "app/model/faces.h"
#include "app/model/language_choice.h"
#include "app/model/plain_text.h"

namespace ventil {
using namespace Qt::StringLiterals;

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QHash<int, QByteArray> LibraryModel::roleNames() const
{
    return {{ScenarioRole, "scenario"},
            {TitleRole, "title"},
            {SummaryRole, "summary"},
            {LanguageNameRole, "languageName"},
            {PersonaRole, "persona"},
            {MinutesRole, "minutes"},
            {BestScoreRole, "bestScore"},
            {TimesPlayedRole, "timesPlayed"},
            {LookRole, "look"},
            {AngerRole, "anger"},
            {DifficultyRole, "difficulty"}};
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Card &card = m_cards[std::size_t(index.row())];
    switch (role) {
    case ScenarioRole:
        return card.id;
    case Qt::DisplayRole:
    case TitleRole:
        return neutralised(card.title);
    case SummaryRole:
        return neutralised(card.summary);
    case LanguageNameRole:
        return nativeName(card.language);
    case PersonaRole:
        return personaName(card.persona);
    case MinutesRole:
        return card.minutes;
    case BestScoreRole:
        return card.bestScore;
    case TimesPlayedRole:
        return card.timesPlayed;
    case LookRole:
        return lookOf(card.id);
    case AngerRole:
        return card.anger;
    case DifficultyRole:
        return card.difficulty ? difficultyName(*card.difficulty) : QString();
    default:
        return {};
    }
}

void LibraryModel::reset(std::vector<Card> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
    Q_EMIT countChanged();
}

void LibraryModel::setDifficulty(const QString &scenario, Difficulty difficulty)
{
    for (int row = 0; row < rowCount(); ++row) {
        Card &card = m_cards[std::size_t(row)];
        if (card.id != scenario)
            continue;
        card.difficulty = difficulty;
        Q_EMIT dataChanged(index(row), index(row), {DifficultyRole});
    }
}

QString personaName(const QString &id)
{
    if (id == "angry"_L1)
        return LibraryModel::tr("Angry");
    if (id == "mistaken"_L1)
        return LibraryModel::tr("Mistaken");
    if (id == "aggressive"_L1)
        return LibraryModel::tr("Aggressive");
    if (id == "provocateur"_L1)
        return LibraryModel::tr("Provocateur");
    if (id == "malicious"_L1)
        return LibraryModel::tr("Malicious");
    if (id == "refusal"_L1)
        return LibraryModel::tr("To be refused");
    return id;
}

QString difficultyName(Difficulty difficulty)
{
    switch (difficulty) {
    case Difficulty::Easy:
        return LibraryModel::tr("Easy");
    case Difficulty::Medium:
        return LibraryModel::tr("Medium");
    case Difficulty::Hard:
        return LibraryModel::tr("Hard");
    }
    return {};
}

} // namespace ventil
