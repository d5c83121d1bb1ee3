// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts of what is chosen, below one another over the same time: one crosshair for all, and a series
// hidden in one is hidden in all. Asks for its curves when told to, never by itself.
#pragma once

#include "ui/gpus/now/curvecontent.h"
#include "ui/gpus/now/timewindow.h"

#include <QWidget>

#include <array>

namespace pupitre
{

class GpuCharts final : public QWidget
{
    Q_OBJECT
public:
    GpuCharts(Monitor& monitor, OwnerNames names, QWidget* parent);

    void setPlans(std::vector<ChartPlan> plans);
    /// The headings' figures of now.
    void showHeadings();
    /// Asks for the curves of this stretch; each chart is filled when its answer comes.
    void ask(const Stretch& stretch);
    [[nodiscard]] std::vector<DetailChart*> shownCharts() const;
    [[nodiscard]] int buckets() const;
    bool dropStretch(); // one that is being chosen
    void retranslate();

Q_SIGNALS:
    void closerAsked(pupitre::Instant from, pupitre::Instant until);
    void backAsked();
    void failed(const pupitre::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr std::size_t slots = 8; // four of GPUs, four of machines
    void build();
    void wire(DetailChart& chart);
    void fill(std::size_t slot, const Stretch& stretch, const std::vector<Curve>& curves);

    Monitor& m_monitor;
    OwnerNames m_names;
    std::array<DetailChart*, slots> m_charts{};
    std::array<QWidget*, 2> m_pairs{}; // the last two of each four stand side by side
    std::vector<ChartPlan> m_plans;
    std::array<Task, slots> m_asked;
};

} // namespace pupitre
