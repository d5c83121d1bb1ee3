// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drafts above the environments: a card for each.
#pragma once

#include "ui/environments/environmentservices.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace pupitre
{

class DraftCard;

class DraftCards final : public QWidget
{
    Q_OBJECT
public:
    DraftCards(EnvironmentDrafts& drafts, QWidget* parent);

Q_SIGNALS:
    void continueAsked(const pupitre::EnvironmentDraft& draft);
    void countChanged();

private:
    void showDrafts();
    [[nodiscard]] DraftCard* makeDraftCard(const std::string& id);
    void discard(const std::string& id);
    [[nodiscard]] const DraftEntry* find(const std::string& id) const;

    EnvironmentDrafts& m_drafts;
    QVBoxLayout* m_column;
    std::map<std::string, DraftCard*> m_cards;
};

} // namespace pupitre
