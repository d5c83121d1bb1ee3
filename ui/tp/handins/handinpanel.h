// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One student's work beside the table of all: when it came, how much it is, its hash, and which files are not
// as they were handed out.
#pragma once

#include "core/services/handins/handinchanges.h"
#include "ui/parts/sidepanel.h"
#include "ui/tp/handins/handinmodel.h"

class QListWidget;
class QPushButton;

namespace pupitre
{

class Chip;

class HandInPanel final : public SidePanel
{
    Q_OBJECT
public:
    explicit HandInPanel(QWidget* parent); // hidden until show()

    void show(const HandInRow& row, Instant now);
    [[nodiscard]] const HandInRow& row() const { return m_row; }
    void showChanges(const Result<HandInChanges>& changes);
    void retranslate();

Q_SIGNALS:
    void changesAsked(); // another submission is shown: its changes are not known
    void collectClicked();
    void fileOpened(const pupitre::FileChange& change);

private:
    void sayFacts();
    void sayChanges();

    HandInRow m_row;
    Instant m_now{};
    std::optional<Result<HandInChanges>> m_changes; // nothing: being read
    Chip* m_chip;
    Fact m_received{};
    Fact m_size{};
    Fact m_hash{};
    QLabel* m_state;
    QListWidget* m_list;
    QPushButton* m_collect;
};

} // namespace pupitre
