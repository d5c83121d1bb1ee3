// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See loadmap.h.
#include "ui/gpus/forecast/loadmap.h"

#include "ui/gpus/forecast/hourwords.h"
#include "ui/look/tokens.h"
#include "ui/parts/eliding.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int usualFirst = 8; // a day at a university, also where less of it is planned
constexpr int usualLast = 17;
constexpr int daysInWeek = 7;
} // namespace

LoadMap::LoadMap(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("loadMap"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LoadMap::show(const std::vector<DayBounds>& days, const std::vector<DayNeed>& needs,
                   const PlaceCapacity& has, const QString& today)
{
    m_days = days;
    m_needs = needs;
    m_has = has;
    m_today = today;
    m_dates.clear();
    for (const DayBounds& day : days)
        m_dates.push_back(QDate::fromString(QString::fromStdString(day.date), Qt::ISODate));
    chooseHours();
    m_hover.reset();
    m_current.day = std::clamp(m_current.day, 0, std::max(0, static_cast<int>(days.size()) - 1));
    m_current.hour = std::clamp(m_current.hour, m_firstHour, m_lastHour);
    updateGeometry();
    update();
    Q_EMIT pointed(facts(m_current));
}

void LoadMap::chooseHours()
{
    m_firstHour = usualFirst;
    m_lastHour = usualLast;
    for (const DayNeed& day : m_needs)
        for (int hour = 0; hour < hoursOfDay; ++hour)
            if (day[static_cast<std::size_t>(hour)].planned.instances > 0) {
                m_firstHour = std::min(m_firstHour, hour);
                m_lastHour = std::max(m_lastHour, hour);
            }
}

const HourNeed& LoadMap::need(const LoadSpot& spot) const
{
    return m_needs[static_cast<std::size_t>(spot.day)][static_cast<std::size_t>(spot.hour)];
}

QStringList LoadMap::facts(const LoadSpot& spot) const
{
    if (m_needs.empty())
        return {};
    return hourFacts(m_days[static_cast<std::size_t>(spot.day)], spot.hour, need(spot), m_has);
}

void LoadMap::setCurrent(const LoadSpot& spot)
{
    m_current = spot;
    const QStringList said = facts(spot);
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    Q_EMIT pointed(said);
    update();
}

void LoadMap::goTo(Instant at)
{
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const auto& hours = m_days[day].hours;
        if (at < hours.front() || at >= hours.back())
            continue;
        const auto next = std::upper_bound(hours.begin(), hours.end(), at);
        return setCurrent({static_cast<int>(day),
                           std::clamp(static_cast<int>(next - hours.begin()) - 1, m_firstHour, m_lastHour)});
    }
}

void LoadMap::step(int days, int hours)
{
    const LoadSpot next{m_current.day + days, m_current.hour + hours};
    if (next.day >= 0 && next.day < static_cast<int>(m_days.size()) && next.hour >= m_firstHour
        && next.hour <= m_lastHour)
        setCurrent(next);
}

void LoadMap::open(const LoadSpot& spot)
{
    if (!need(spot).conflict)
        return;
    const auto& hours = m_days[static_cast<std::size_t>(spot.day)].hours;
    Q_EMIT conflictsAsked(hours[static_cast<std::size_t>(spot.hour)],
                          hours[static_cast<std::size_t>(spot.hour) + 1]);
}

void LoadMap::keyPressEvent(QKeyEvent* event)
{
    if (m_needs.empty())
        return event->ignore();
    const int last = static_cast<int>(m_days.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_PageUp:
        return step(-std::min(daysInWeek, m_current.day), 0);
    case Qt::Key_PageDown:
        return step(std::min(daysInWeek, last - m_current.day), 0);
    case Qt::Key_Home:
        return step(-m_current.day, 0);
    case Qt::Key_End:
        return step(last - m_current.day, 0);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(m_current);
    default:
        event->ignore();
    }
}

void LoadMap::mouseMoveEvent(QMouseEvent* event)
{
    const auto spot = spotAt(event->position().toPoint());
    if (spot == m_hover)
        return;
    m_hover = spot;
    setCursor(spot && need(*spot).conflict ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT pointed(facts(spot.value_or(m_current)));
    update();
}

void LoadMap::leaveEvent(QEvent*)
{
    m_hover.reset();
    Q_EMIT pointed(facts(m_current));
    update();
}

void LoadMap::mousePressEvent(QMouseEvent* event)
{
    const auto spot = spotAt(event->position().toPoint());
    if (!spot || event->button() != Qt::LeftButton)
        return;
    setCurrent(*spot);
    open(*spot);
}

void LoadMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_ring = event->reason() != Qt::MouseFocusReason;
    if (!m_needs.empty())
        setCurrent(m_current);
}

void LoadMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_ring = false;
    update();
}

bool LoadMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto spot = spotAt(help->pos()))
        QToolTip::showText(help->globalPos(), plainTip(facts(*spot).join(QLatin1Char('\n'))), this,
                           cellAt(*spot));
    else
        QToolTip::hideText();
    return true;
}

} // namespace pupitre
