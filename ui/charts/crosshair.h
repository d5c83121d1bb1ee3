// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Over a chart: the line through a moment with a dot on every series, and the stretch that is being chosen to
// be looked at closer. Lies above the chart and lets the pointer through. The values are in a box of their
// own.
#pragma once

#include "ui/charts/plotframe.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace pupitre
{

struct CrosshairRow {
    QString name;
    QString value;
    int colour = 0;
    double height = 0; // of its dot, as a value of the axis; not a number in a gap

    // A gap equals no gap: it is painted again, no more.
    bool operator==(const CrosshairRow&) const = default;
};

struct CrosshairLook {
    Instant at{};
    QString moment;
    std::vector<CrosshairRow> rows;
    QString total; // of a stack; else empty

    bool operator==(const CrosshairLook&) const = default;
};

class Crosshair final : public QWidget
{
    Q_OBJECT
public:
    explicit Crosshair(QWidget* parent);

    void setFrame(const PlotFrame& frame);
    void show(const std::optional<CrosshairLook>& look);
    void setStretch(const std::optional<std::pair<Instant, Instant>>& stretch);
    void setFocusRing(bool shown);
    [[nodiscard]] const std::optional<CrosshairLook>& look() const { return m_look; }
    [[nodiscard]] const std::optional<std::pair<Instant, Instant>>& stretch() const { return m_stretch; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStretch(QPainter& painter) const;

    PlotFrame m_frame;
    std::optional<CrosshairLook> m_look;
    std::optional<std::pair<Instant, Instant>> m_stretch;
    bool m_focus = false;
};

} // namespace pupitre
