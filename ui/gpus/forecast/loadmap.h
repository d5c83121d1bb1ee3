// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The next weeks of one place at a glance: a column for each day, a cell for each hour in the colour of how
// much of what is there may be taken, with a sign where that is more. Arrows go from hour to hour; what the
// hour under the pointer or the keys holds is told to the owner, and a press asks for its conflicts.
#pragma once

#include "core/monitoring/forecast/outlook.h"

#include <QDate>
#include <QWidget>

#include <optional>

namespace pupitre
{

struct LoadSpot {
    int day = 0;
    int hour = 0; // of the day, 0 to 23

    bool operator==(const LoadSpot&) const = default;
};

enum class LoadSign { More, HandIn, Unknown };
void paintLoadSign(QPainter& painter, const QRectF& box, LoadSign sign);

class LoadMap final : public QWidget
{
    Q_OBJECT
public:
    explicit LoadMap(QWidget* parent);

    /// `needs` has an entry for each of `days`. Hours of the night are left out while nothing is planned in
    /// them.
    void show(const std::vector<DayBounds>& days, const std::vector<DayNeed>& needs, const PlaceCapacity& has,
              const QString& today);
    /// Where the keys are: the hour that holds this moment, if it is shown.
    void goTo(Instant at);
    [[nodiscard]] LoadSpot current() const { return m_current; }
    [[nodiscard]] std::optional<QRect> rectOf(const LoadSpot& spot) const; // of a cell that is shown
    [[nodiscard]] QStringList facts(const LoadSpot& spot) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointed(const QStringList& facts);                             // empty: at nothing
    void conflictsAsked(pupitre::Instant from, pupitre::Instant until); // of an hour that has some

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void chooseHours();
    void setCurrent(const LoadSpot& spot);
    void step(int days, int hours);
    void open(const LoadSpot& spot);
    void paintHeads(QPainter& painter) const;
    void paintHours(QPainter& painter) const;
    void paintCell(QPainter& painter, const LoadSpot& spot) const;
    [[nodiscard]] int cellWidth() const;
    [[nodiscard]] int leftOf(int day) const;
    [[nodiscard]] QRect cellAt(const LoadSpot& spot) const;
    [[nodiscard]] std::optional<LoadSpot> spotAt(const QPoint& at) const;
    [[nodiscard]] const HourNeed& need(const LoadSpot& spot) const;
    [[nodiscard]] int weeksBefore(int day) const; // gaps left of it

    std::vector<DayBounds> m_days;
    std::vector<QDate> m_dates;
    std::vector<DayNeed> m_needs;
    PlaceCapacity m_has;
    QString m_today;
    int m_firstHour = 0;
    int m_lastHour = 0;
    LoadSpot m_current;
    std::optional<LoadSpot> m_hover;
    bool m_ring = false;
};

} // namespace pupitre
