// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Environments": a card for each, "New environment…" as the page's one button.
#pragma once

#include "core/environments/build/imagesonplaces.h"
#include "ui/environments/environmentservices.h"
#include "ui/frame/page.h"

#include <map>

class QStackedWidget;
class QVBoxLayout;

namespace pupitre
{

class DraftCards;
class EmptyState;
class EnvironmentCard;
class MessageBar;

class EnvironmentsPage final : public Page
{
    Q_OBJECT
public:
    EnvironmentsPage(const EnvironmentServices& services, QWidget* parent);

    [[nodiscard]] PageHead head() const override;
    [[nodiscard]] QAction* primary() const override { return m_new; }
    void enter() override;
    void newEnvironment();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showShelf();
    void showBuilt();
    void edit(const Environment& environment);
    void failed(const Error& error);
    void remove(const EnvironmentId& id);
    void exportFolder(const EnvironmentId& id);
    void copyBuilt(const ShelfEntry& entry);
    [[nodiscard]] QString usersOf(const EnvironmentId& id) const;
    [[nodiscard]] EnvironmentCard* makeCard(const ShelfEntry& entry);

    EnvironmentServices m_services;
    QAction* m_new;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DraftCards* m_drafts;
    QVBoxLayout* m_cards;
    MessageBar* m_message;
    std::map<std::string, EnvironmentCard*> m_byFolder;
    ImagesOnPlaces m_images;
};

} // namespace pupitre
