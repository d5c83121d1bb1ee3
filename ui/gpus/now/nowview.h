// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is going on: heat map and alerts at the left, the charts of what is chosen at the right. One timer,
// once a second, and only while it is seen and not paused; only then places are asked for each second.
#pragma once

#include "core/monitoring/monitor.h"
#include "ui/gpus/alerts/alertwords.h"
#include "ui/gpus/now/timewindow.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace pupitre
{

class AlertList;
class DetailChart;
class GpuCharts;
class HeatCard;
class NowTools;
class Settings;

class NowView final : public QWidget
{
    Q_OBJECT
public:
    NowView(Monitor& monitor, Settings& settings, OwnerNames names, QWidget* parent);
    ~NowView() override;

    /// Grouping and range: the page puts them where it has room.
    [[nodiscard]] NowTools& tools() const { return *m_tools; }
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_pausedAt.has_value(); }
    /// A step back: from a stretch being chosen, from a closer look. False: there is none.
    bool stepBack();
    [[nodiscard]] std::vector<DetailChart*> charts() const;
    void retranslate();

Q_SIGNALS:
    void failed(const pupitre::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void wire();
    void lookOrNot();
    void tick();
    void refresh(); // what is known now
    void choose();  // other GPUs, grouping or range
    void askCurves();
    void showWindow();
    void restore();
    void remember() const;
    [[nodiscard]] Instant now() const;

    Monitor& m_monitor;
    Settings& m_settings;
    OwnerNames m_names;
    NowTools* m_tools;
    HeatCard* m_heat;
    AlertList* m_alerts;
    QLabel* m_places;
    GpuCharts* m_charts;
    TimeWindow m_window;
    QTimer m_second;
    std::unique_ptr<Monitor::Look> m_look;
    std::optional<Instant> m_pausedAt;
    Instant m_asked{};
};

} // namespace pupitre
