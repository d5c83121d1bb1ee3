// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timetablemodel.h.
#include "ui/courses/wizard/timetablemodel.h"

#include "ui/look/tokens.h"
#include "ui/parts/eliding.h"
#include "ui/words/text.h"
#include "ui/words/timetablewords.h"
#include "ui/words/wallwords.h"

#include <QBrush>
#include <QLocale>

#include <algorithm>
#include <map>

namespace pupitre
{

namespace
{
constexpr std::size_t dayLength = 10; // "2026-11-23"

/// Without case and accents: "reseaux" finds "Réseaux".
QString searchable(const QString& text)
{
    QString plain;
    for (const QChar sign : text.normalized(QString::NormalizationForm_D)) {
        if (sign.category() != QChar::Mark_NonSpacing)
            plain += sign.toLower();
    }
    return plain;
}

/// The events of `timetable` that are those chosen before.
std::set<std::size_t> sameEvents(const Timetable& before, const std::set<std::size_t>& chosen,
                                 const Timetable& timetable)
{
    std::multimap<int, const TimetableEvent*> lines;
    for (const std::size_t index : chosen)
        lines.emplace(before.events[index].line, &before.events[index]);
    std::set<std::size_t> same;
    for (std::size_t i = 0; i < timetable.events.size(); ++i) {
        const TimetableEvent& event = timetable.events[i];
        const auto [first, last] = lines.equal_range(event.line);
        const bool known = std::any_of(first, last, [&event](const auto& line) {
            const TimetableEvent& old = *line.second; // a floating time keeps its hour, another its instant
            return old.start.utc == event.start.utc || old.start.local == event.start.local;
        });
        if (known)
            same.insert(i);
    }
    return same;
}
} // namespace

void TimetableModel::setTimetable(Timetable timetable, Instant now)
{
    beginResetModel();
    m_chosen = sameEvents(m_timetable, m_chosen, timetable);
    m_timetable = std::move(timetable);
    m_now = now;
    std::erase_if(m_chosen, [this](std::size_t event) { return use(event) != EventUse::Session; });
    fillSearched();
    filter();
    endResetModel();
    Q_EMIT choiceChanged();
}

void TimetableModel::fillSearched()
{
    m_searched.clear();
    m_searched.reserve(m_timetable.events.size());
    QString day;
    std::string_view dayShown; // events come in order: a day is written out once
    for (const TimetableEvent& event : m_timetable.events) {
        const auto own = std::string_view(event.start.local).substr(0, dayLength);
        if (own != dayShown)
            day = searchable(wholeWallDay(event.start.local));
        dayShown = own;
        m_searched.push_back(
            searchable(shown(event.summary) + QLatin1Char('\n') + shown(event.location) + QLatin1Char('\n'))
            + day);
    }
}

void TimetableModel::search(const QString& words)
{
    const QStringList searched = searchable(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (searched == m_words)
        return;
    beginResetModel();
    m_words = searched;
    filter();
    endResetModel();
}

void TimetableModel::filter()
{
    m_rows.clear();
    m_choosable = 0;
    for (std::size_t event = 0; event < m_searched.size(); ++event) {
        const bool found = std::all_of(m_words.begin(), m_words.end(),
                                       [&](const QString& word) { return m_searched[event].contains(word); });
        if (!found)
            continue;
        m_rows.push_back(event);
        m_choosable += use(event) == EventUse::Session ? 1 : 0;
    }
}

void TimetableModel::toggle(int row)
{
    const std::size_t event = at(row);
    if (use(event) != EventUse::Session)
        return;
    if (m_chosen.erase(event) == 0)
        m_chosen.insert(event);
    sayChosen();
}

void TimetableModel::chooseShown()
{
    for (const std::size_t event : m_rows) {
        if (use(event) == EventUse::Session)
            m_chosen.insert(event);
    }
    sayChosen();
}

void TimetableModel::chooseNone()
{
    m_chosen.clear();
    sayChosen();
}

void TimetableModel::sayChosen()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

int TimetableModel::firstChoosable() const
{
    const auto first = std::find_if(m_rows.begin(), m_rows.end(),
                                    [this](std::size_t event) { return use(event) == EventUse::Session; });
    return first == m_rows.end() ? -1 : static_cast<int>(first - m_rows.begin());
}

int TimetableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TimetableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : eventColumns;
}

QString TimetableModel::text(std::size_t event, EventColumn column) const
{
    const TimetableEvent& shownEvent = m_timetable.events[event];
    switch (column) {
    case EventColumn::Day:
        return wallDay(shownEvent.start.local);
    case EventColumn::Hours: {
        const QString word = useWord(use(event)); // said in words, not by the grey alone
        return word.isEmpty()
                   ? wallHour(shownEvent.start.local) + QStringLiteral("–") + wallHour(shownEvent.end.local)
                   : word;
    }
    case EventColumn::Title:
        return shownShort(shownEvent.summary);
    case EventColumn::Room:
        return shownShort(shownEvent.location);
    }
    return {};
}

QString TimetableModel::described(std::size_t event, EventColumn column) const
{
    const QString words = text(event, column);
    return column == EventColumn::Day && m_chosen.contains(event) ? tr("%1, chosen").arg(words) : words;
}

QVariant TimetableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const std::size_t event = at(index.row());
    const auto column = static_cast<EventColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, column);
    case Qt::AccessibleTextRole:
        return described(event, column);
    case Qt::ToolTipRole:
        return plainTip(column == EventColumn::Day ? wholeWallDay(m_timetable.events[event].start.local)
                                                   : text(event, column));
    case Qt::CheckStateRole:
        if (column == EventColumn::Day)
            return m_chosen.contains(event) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ForegroundRole:
        return QBrush(use(event) == EventUse::Session ? tokens().text : tokens().text3);
    default: // of Qt's many roles
        return {};
    }
}

QVariant TimetableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<EventColumn>(section)) {
    case EventColumn::Day:
        return tr("Day");
    case EventColumn::Hours:
        return tr("Hours");
    case EventColumn::Title:
        return tr("Title");
    case EventColumn::Room:
        return tr("Room");
    }
    return {};
}

Qt::ItemFlags TimetableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const bool choosable = use(at(index.row())) == EventUse::Session;
    return choosable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsSelectable);
}

} // namespace pupitre
