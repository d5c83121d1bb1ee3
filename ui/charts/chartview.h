// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One chart over time on QtCharts: lines with a band or a stack of areas, gaps left open, a crosshair that
// several charts can share, and a stretch chosen with the pointer or the keys to be looked at closer. What is
// shown when is its owner's to decide.
#pragma once

#include "ui/charts/chartlines.h"
#include "ui/charts/crosshair.h"

#include <QChartView>
#include <QPointer>
#include <QSet>

#include <memory>

namespace pupitre
{

class ValuesBox;

class ChartView final : public QChartView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent);
    ~ChartView() override;

    void show(ChartContent content);
    [[nodiscard]] const ChartContent& content() const { return m_content; }
    void setHidden(const QSet<QString>& ids);
    [[nodiscard]] bool isShown(const QString& id) const { return !m_hidden.contains(id); }
    /// The line through this moment; with the values beside it where the person points.
    enum class Values { Hidden, Shown };
    void pointAt(const std::optional<Instant>& at, Values values);
    /// Forgets a stretch that is being chosen; false: there is none.
    bool dropStretch();
    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }
    [[nodiscard]] const Crosshair& crosshair() const { return *m_crosshair; }

Q_SIGNALS:
    void pointed(const std::optional<pupitre::Instant>& at); // the pointer or the keys; none: it left
    void closerAsked(pupitre::Instant from, pupitre::Instant until);
    void backAsked(); // double click, Backspace, minus

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void describe(const std::optional<CrosshairLook>& look);
    void showValues();
    [[nodiscard]] std::optional<CrosshairLook> lookAt(Instant at) const;
    void moveBy(int steps, bool choosing);
    void askCloser(const std::pair<Instant, Instant>& stretch);

    ChartContent m_content;
    QSet<QString> m_hidden;
    std::vector<DrawnSeries> m_drawn;
    PlotFrame m_frame;
    std::unique_ptr<ChartLines> m_lines;
    Crosshair* m_crosshair;
    QPointer<ValuesBox> m_values; // of the window, made when first needed
    std::optional<Instant> m_at;
    Values m_with = Values::Hidden;
    std::optional<Instant> m_pressed;
};

} // namespace pupitre
