// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/draftcards.h"

#include "ui/environments/draftcard.h"
#include "ui/environments/draftname.h"
#include "ui/parts/decision.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

DraftCards::DraftCards(EnvironmentDrafts& drafts, QWidget* parent)
    : QWidget(parent), m_drafts(drafts), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    connect(&drafts, &EnvironmentDrafts::changed, this, &DraftCards::showDrafts);
    showDrafts();
}

const DraftEntry* DraftCards::find(const std::string& id) const
{
    const auto& entries = m_drafts.entries();
    const auto found = std::ranges::find(entries, id, &DraftEntry::id);
    return found == entries.end() ? nullptr : &*found;
}

DraftCard* DraftCards::makeDraftCard(const std::string& id)
{
    auto* card = new DraftCard(this);
    m_column->addWidget(card);
    connect(card, &DraftCard::continueAsked, this, [this, id] {
        if (const DraftEntry* entry = find(id); entry != nullptr && entry->draft)
            Q_EMIT continueAsked(*entry->draft);
    });
    connect(card, &DraftCard::discardAsked, this, [this, id] { discard(id); });
    return card;
}

void DraftCards::discard(const std::string& id)
{
    const DraftEntry* entry = find(id);
    if (entry == nullptr)
        return;
    const bool changes = entry->draft && entry->draft->origin == DraftOrigin::Shelf;
    new DecisionDialog(
        {tr("Discard %1?").arg(draftName(*entry)),
         changes ? tr("What was changed and not saved is lost. The environment itself stays as it is.")
                 : tr("What was filled in is lost. Files on this computer stay where they are."),
         tr("Discard")},
        [this, id] { m_drafts.discard(id); }, this);
}

void DraftCards::showDrafts()
{
    const std::size_t before = m_cards.size();
    std::map<std::string, DraftCard*> still;
    for (const DraftEntry& entry : m_drafts.entries()) {
        const auto known = m_cards.find(entry.id);
        DraftCard* card = known == m_cards.end() ? makeDraftCard(entry.id) : known->second;
        m_cards.erase(entry.id);
        card->show(entry);
        still.emplace(entry.id, card);
    }
    for (const auto& [id, card] : m_cards)
        card->deleteLater();
    m_cards = std::move(still);
    setVisible(!m_cards.empty());
    if (m_cards.size() != before) // not at every letter that is typed in the wizard
        Q_EMIT countChanged();
}

} // namespace pupitre
