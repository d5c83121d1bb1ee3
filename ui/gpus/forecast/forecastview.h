// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next four weeks: the GPUs that planned TPs need, hour by hour, and the times in which a place has not
// enough, with ways out and what an administrator needs to know.
#pragma once

#include "core/monitoring/forecast/forecast.h"
#include "ui/gpus/gpuservices.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pupitre
{

class DetailChart;
class MessageBar;

class ForecastView final : public QWidget
{
    Q_OBJECT
public:
    ForecastView(const GpuServices& services, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void refresh();
    void showChart(Instant from, Instant until);
    void showConflicts(const std::vector<CourseCard>& cards);
    void save(const QString& name, const QString& types, const std::string& text);
    void copyReservations();
    void retranslate();
    [[nodiscard]] QString nameOf(const PlaceId& place) const;

    GpuServices m_services;
    std::vector<PlaceForecast> m_forecast;
    QPushButton* m_calendar;
    QPushButton* m_table;
    QPushButton* m_slurm;
    MessageBar* m_bar;
    DetailChart* m_chart;
    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_conflicts;
};

} // namespace pupitre
