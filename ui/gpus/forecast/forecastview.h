// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next four weeks, one place at a time: what planned TPs need against what is there, over time and hour
// by hour; the conflicts of all places with their ways out, and a letter to the administrator. It is worked
// out beside the window; until the newest answer is there, the one before it stays.
#pragma once

#include "core/monitoring/forecast/outlooks.h"
#include "ui/gpus/forecast/conflictwords.h"
#include "ui/gpus/gpuservices.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace pupitre
{

class ConflictList;
class DetailChart;
class EmptyState;
class LoadMapCard;
class MessageBar;
class PlaceChips;
class Segments;

class ForecastView final : public QWidget
{
    Q_OBJECT
public:
    ForecastView(const GpuServices& services, QWidget* parent);

    [[nodiscard]] bool isWorking() const { return m_asked.isActive(); }

Q_SIGNALS:
    void tpAsked(const pupitre::TpRef& tp);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void ask();
    void take(Outlook outlook);
    void showAll();
    void showPlaces();
    void showPlace();
    void showChart();
    void showConflicts();
    void choosePlace(const PlaceId& place);
    void goToConflict(std::size_t conflict);
    void chooseConflicts(Instant from, Instant until);
    void writeLetter();
    void retranslate();
    [[nodiscard]] PlanNames names() const;
    [[nodiscard]] std::size_t chosenPlace() const;

    GpuServices m_services;
    Outlooks m_outlooks;
    OutlookQuestion m_question; // that was answered last
    Outlook m_outlook;
    PlaceId m_place;
    std::optional<std::pair<Instant, Instant>> m_closer; // of the chart; none: all four weeks
    Segments* m_resource;
    QPushButton* m_letter;
    PlaceChips* m_places;
    MessageBar* m_bar;
    QScrollArea* m_area = nullptr;
    DetailChart* m_chart;
    LoadMapCard* m_map;
    ConflictList* m_list;
    EmptyState* m_empty; // where nothing is planned
    Task m_asked;        // last: its callback uses everything above
};

} // namespace pupitre
