// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See addplacewizard.h.
#include "ui/places/addplacewizard.h"

#include "core/wire/methods.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/places/addplacepages.h"
#include "ui/places/placewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

namespace pupitre
{

AddPlaceWizard::AddPlaceWizard(PlaceBook& book, QWidget* parent)
    : WizardFrame(parent), m_adding{book, {}, {}, {}}
{
    setObjectName(QStringLiteral("addPlaceWizard"));
    auto* connection = new ConnectionPage(m_adding, this);
    addPage(connection);
    addPage(new TrustPage(m_adding, this));
    addPage(new CheckPage(m_adding, this));
    addPage(new NamePage(m_adding, this));
    connect(connection, &ConnectionPage::changed, this, [this] {
        messages().clear(); // what it said was missing is being put right
        summarise();
    });
    for (WizardPage* page : findChildren<WizardPage*>())
        connect(page, &WizardPage::nextChanged, this, &AddPlaceWizard::summarise);
    start(tr("Add a place"));
    summarise();
}

AddPlaceWizard::~AddPlaceWizard() = default;

void AddPlaceWizard::summarise()
{
    QList<SummaryLine> lines;
    if (const auto address = addressFrom(m_adding.draft))
        lines += {tr("Address"), placeAddressText(*address)};
    if (m_adding.link && m_adding.link->status().facts)
        for (const PlaceFigure& figure : placeFigures(*m_adding.link->status().facts))
            lines += {figure.name, figure.value};
    setSummary(shown(nameFrom(m_adding.draft)), lines);
}

void AddPlaceWizard::finish()
{
    if (!m_adding.link)
        return;
    // The timer is what keeps deadlines while this program is closed: it goes in before the place counts as
    // added.
    nextButton().setEnabled(false);
    setFootnote(tr("Setting up the timer…"));
    m_adding.link->call(method::placeInstall, Json::object(),
                        Reply<Json>(this, [this](const Result<Json>& result) {
                            nextButton().setEnabled(true);
                            setFootnote({});
                            if (result) {
                                adopt();
                                return;
                            }
                            const ErrorWords words = wordsFor(result.error());
                            messages().show({Tone::Fail,
                                             words.what,
                                             words.meaning + QLatin1Char(' ') + words.todo,
                                             shown(result.error().detail),
                                             {}});
                        }));
}

void AddPlaceWizard::adopt()
{
    m_adding.link->refreshFacts();
    const auto added = m_adding.book.adopt(std::move(m_adding.link), nameFrom(m_adding.draft));
    if (!added) {
        const ErrorWords words = wordsFor(added.error());
        messages().show({Tone::Fail, words.what, words.meaning + QLatin1Char(' ') + words.todo, {}, {}});
        goTo(0);
        return;
    }
    Q_EMIT placeAdded(*added);
    accept();
}

} // namespace pupitre
