// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every GPU of every place as a coloured cell with its number. Chosen like in a list: click, Ctrl, Shift, a
// pulled rectangle, a machine's name for all of its own; arrows, Space and Ctrl+A do the same.
#pragma once

#include "ui/gpus/heat/heatlayout.h"

#include <QAbstractScrollArea>
#include <QRegion>

namespace pupitre
{

class HeatMap final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent);

    /// What is chosen stays chosen, as far as it is still there.
    void show(std::vector<HeatRow> rows);
    [[nodiscard]] const std::vector<HeatRow>& rows() const { return m_rows; }
    [[nodiscard]] const GpuSelection& chosen() const { return m_chosen; }
    void choose(const GpuSelection& chosen); // without a signal
    /// Scrolls to it; nothing where it is not there.
    void reveal(const HostRef& host, const std::string& gpu);
    [[nodiscard]] QRect rectOf(const HeatSpot& spot) const; // in the viewport
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void layOut();
    void paintNames(QPainter& painter, int row) const;
    /// What is to be painted anew.
    [[nodiscard]] QRegion changedFrom(const std::vector<HeatRow>& before) const;
    [[nodiscard]] QRect around(const HeatSpot& spot) const;
    [[nodiscard]] std::optional<HeatSpot> spotAt(const QPointF& inViewport) const;
    [[nodiscard]] const HeatCell& cell(const HeatSpot& spot) const;
    [[nodiscard]] QString factsOf(const HeatSpot& spot) const;
    [[nodiscard]] bool isChosen(const HeatCell& cell) const;
    void toggle(const HeatSpot& spot);
    void add(GpuSelection& to, const HeatSpot& spot) const;
    void chooseBetween(const HeatSpot& one, const HeatSpot& other);
    void setChosen(const GpuSelection& chosen);
    void goTo(const HeatSpot& spot);
    void step(int rows, int columns, Qt::KeyboardModifiers modifiers);

    std::vector<HeatRow> m_rows;
    HeatLayout m_layout;
    GpuSelection m_chosen;
    HeatSpot m_current;
    HeatSpot m_anchor;
    bool m_pulling = false;
    bool m_ring = false;
};

} // namespace pupitre
