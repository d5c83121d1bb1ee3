// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hand-ins of a TP: how many came in time, the table of all, and one of them in detail.
#pragma once

#include "core/services/handins/collect.h"
#include "ui/tp/handins/handinmodel.h"
#include "ui/tp/tpactions.h"

#include <QWidget>

#include <array>
#include <vector>

class QAction;
class QPushButton;
class QTableView;

namespace pupitre
{

class EmptyState;
class FilterChip;
class HandInFilter;
struct FileChange;
class HandInPanel;
class PlaceBook;

class HandInsTab final : public QWidget
{
    Q_OBJECT
public:
    HandInsTab(PlaceBook& places, QWidget* parent);

    void showTp(const TpRef& tp); // another TP; nothing is known of it yet
    /// `now` is the place's clock.
    void show(const Course& course, const Tp& tp, const TpStatus& status, Instant now);
    void setSearch(const QString& text);

    [[nodiscard]] int handedIn() const; // of how many seats there is work
    [[nodiscard]] std::vector<SeatId> chosen() const;
    void openSeat(const SeatId& seat); // shows its details
    bool leave();                      // details, then the choice; false: nothing was
    void retranslate();

Q_SIGNALS:
    void chosenChanged();
    /// No seats: everybody's.
    void collectAsked(const std::vector<pupitre::SeatId>& seats, pupitre::HandInLayout layout);
    void feedbackAsked(pupitre::FeedbackSource source);

private:
    void build();
    void buildMenus();
    void wire();
    void refreshCounts();
    void refreshChosen();
    void readChanges();
    void openFile(const FileChange& change);
    void filter();

    PlaceBook& m_places;
    TpRef m_tp;
    std::string m_codeVersion;
    Instant m_now{};
    HandInModel* m_model;
    HandInFilter* m_filter;
    std::array<FilterChip*, 3> m_chips{}; // by HandInTiming
    QPushButton* m_collect;
    std::array<QAction*, 3> m_layouts{}; // of its menu, by HandInLayout
    QPushButton* m_feedback;
    QAction* m_feedbackFolder = nullptr;
    QAction* m_feedbackZip = nullptr;
    QTableView* m_table;
    HandInPanel* m_panel;
    QWidget* m_content;
    EmptyState* m_empty;
};

} // namespace pupitre
