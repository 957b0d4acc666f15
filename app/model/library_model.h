// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/difficulty.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace ventil {

// The customers one can practise with, as cards.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a view-model")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        ScenarioRole = Qt::UserRole + 1,
        TitleRole,
        SummaryRole,
        LanguageNameRole,
        PersonaRole,
        MinutesRole,
        BestScoreRole,
        TimesPlayedRole,
        LookRole,
        AngerRole,
        DifficultyRole
    };

    struct Card {
        QString id, language, title, summary, persona;
        int minutes = 0;
        int anger = 0;
        int bestScore = -1; // per mille; -1: not played to an end
        int timesPlayed = 0;
        std::optional<Difficulty> difficulty = {}; // none: not known yet
        QByteArray hash = {};                      // of the scenario's sources
    };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const std::vector<Card> &cards() const { return m_cards; }
    void reset(std::vector<Card> cards);
    void setDifficulty(const QString &scenario, Difficulty difficulty);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Card> m_cards;
};

// "angry" → a word for the window.
QString personaName(const QString &id);
QString difficultyName(Difficulty difficulty);

} // namespace ventil
