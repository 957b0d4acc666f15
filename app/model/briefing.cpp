// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "app/model/briefing.h"

#include "app/content/content.h"
#include "app/model/faces.h"
#include "app/model/language_choice.h"
#include "app/model/library_model.h"
#include "app/model/plain_text.h"
#include "core/session/session.h"

namespace ventil {

Briefing::Briefing(const Services &services, QObject *parent) : QObject(parent), m_services(services) {}

Outcome Briefing::open(const QString &scenario)
{
    LoadedScenario loaded = m_services.content.scenario(scenario);
    if (!loaded.scenario)
        return Error{Message::plain(loaded.diagnostics.empty() ? tr("The scenario “%1” is not there.").arg(scenario)
                                                               : toString(loaded.diagnostics.front()))};
    const Document *document = m_services.content.document(loaded.scenario->document);
    if (!document)
        return Error{Message::plain(tr("The list “%1” could not be read. Check the file resources/documents/%1.yaml.")
                                        .arg(loaded.scenario->document))};
    m_scenario = *std::move(loaded.scenario);
    m_services.content.prepareDetector(m_scenario.language); // while the briefing is read
    m_seed = m_services.seed();
    m_values = drawValues(m_scenario, m_seed);
    m_documentTitle = neutralised(document->title);
    m_rules.reset(*document, m_scenario);
    Q_EMIT changed();
    return Done{};
}

QStringList Briefing::offers() const
{
    QStringList offers;
    for (const QString &offer : m_scenario.offers)
        offers.append(text(offer));
    return offers;
}

QString Briefing::persona() const
{
    return personaName(toId(m_scenario.persona));
}
QString Briefing::languageName() const
{
    return nativeName(m_scenario.language);
}
int Briefing::look() const
{
    return lookOf(m_scenario.id);
}
QString Briefing::text(const QString &pattern) const
{
    return neutralised(fillIn(pattern, m_values));
}

} // namespace ventil
