// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See copydatesmodel.h.
#include "ui/courses/copy/copydatesmodel.h"

#include "ui/look/tokens.h"
#include "ui/parts/eliding.h"
#include "ui/words/text.h"
#include "ui/words/wallwords.h"

#include <QBrush>
#include <QDateTime>

namespace pupitre
{

namespace
{
QString startWords(const SessionDraft& session)
{
    return wallDay(session.start) + QStringLiteral(", ") + wallHour(session.start);
}

QString spanWords(const SessionDraft& session)
{
    return startWords(session) + QStringLiteral("–") + wallHour(session.end);
}

/// The first, and how many more.
QString sessionsWords(const std::vector<SessionDraft>& sessions, QString (*words)(const SessionDraft&))
{
    if (sessions.empty())
        return CopyDatesModel::tr("no session");
    const QString first = words(sessions.front());
    return sessions.size() == 1 ? first
                                : first + QLatin1Char(' ')
                                      + CopyDatesModel::tr("+%1", "more sessions").arg(sessions.size() - 1);
}

QString allSessions(const std::vector<SessionDraft>& sessions)
{
    QStringList lines;
    for (const SessionDraft& session : sessions)
        lines << wholeWallDay(session.start) + QStringLiteral(", ") + wallHour(session.start)
                     + QStringLiteral("–") + wallHour(session.end);
    return lines.join(QLatin1Char('\n'));
}

QDateTime wallTime(const std::string& local)
{
    QDateTime time = QDateTime::fromString(shown(local), QStringLiteral("yyyy-MM-ddTHH:mm"));
    time.setTimeSpec(Qt::UTC); // as the field counts: no hour is skipped
    return time;
}
} // namespace

CopyDatesModel::CopyDatesModel(CopyDraft& draft, QObject* parent)
    : QAbstractTableModel(parent), m_draft(draft), m_was(datesOf(draft.from))
{
}

void CopyDatesModel::reload()
{
    beginResetModel();
    endResetModel();
}

void CopyDatesModel::toggle(int row)
{
    TpDates& one = m_draft.dates[static_cast<std::size_t>(row)];
    one.wanted = !one.wanted;
    changed(row);
}

bool CopyDatesModel::hasDates(int row) const
{
    return dates(row).wanted && dates(row).hours.sessions.empty() == was(row).hours.sessions.empty();
}

void CopyDatesModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, copyColumns - 1));
    Q_EMIT edited();
}

int CopyDatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.dates.size());
}

int CopyDatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : copyColumns;
}

QString CopyDatesModel::text(int row, CopyColumn column) const
{
    const TpDates& one = dates(row);
    switch (column) {
    case CopyColumn::Tp: {
        const Tp* tp = m_draft.from.tp(one.tp);
        return tp == nullptr ? QString() : shownShort(tp->title);
    }
    case CopyColumn::Was:
        return sessionsWords(was(row).hours.sessions, startWords);
    case CopyColumn::WillBe:
        return one.wanted ? sessionsWords(one.hours.sessions, spanWords) : tr("not copied");
    case CopyColumn::Deadline:
        return hasDates(row)
                   ? wallDay(one.hours.deadline) + QStringLiteral(", ") + wallHour(one.hours.deadline)
                   : QString();
    }
    return {};
}

QString CopyDatesModel::whole(int row, CopyColumn column) const
{
    if (column == CopyColumn::Was)
        return allSessions(was(row).hours.sessions);
    if (column == CopyColumn::WillBe)
        return allSessions(dates(row).hours.sessions);
    return text(row, column);
}

QVariant CopyDatesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = static_cast<CopyColumn>(index.column());
    const TpDates& one = dates(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::AccessibleTextRole:
        return column == CopyColumn::Tp && one.wanted ? tr("%1, copied").arg(text(index.row(), column))
                                                      : text(index.row(), column);
    case Qt::ToolTipRole:
        return plainTip(whole(index.row(), column));
    case Qt::EditRole:
        if (column == CopyColumn::WillBe)
            return wallTime(one.hours.sessions.empty() ? one.hours.deadline
                                                       : one.hours.sessions.front().start);
        return column == CopyColumn::Deadline ? QVariant(wallTime(one.hours.deadline)) : QVariant();
    case Qt::CheckStateRole:
        if (column == CopyColumn::Tp)
            return one.wanted ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ForegroundRole:
        return QBrush(!one.wanted || column == CopyColumn::Was ? tokens().text2 : tokens().text);
    default: // of Qt's many roles
        return {};
    }
}

bool CopyDatesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::string local = toStd(value.toDateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
    if (role != Qt::EditRole || local.empty())
        return false;
    TpDates& one = m_draft.dates[static_cast<std::size_t>(index.row())];
    if (static_cast<CopyColumn>(index.column()) == CopyColumn::WillBe)
        one = beginningAt(one.hours.sessions.empty() ? was(index.row()) : one, local);
    else
        one.hours.deadline = local;
    changed(index.row());
    return true;
}

QVariant CopyDatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<CopyColumn>(section)) {
    case CopyColumn::Tp:
        return tr("TP");
    case CopyColumn::Was:
        return tr("Was", "dates of a TP before it is moved");
    case CopyColumn::WillBe:
        return tr("Will be", "dates of a TP after it is moved");
    case CopyColumn::Deadline:
        return tr("Hand-in until");
    }
    return {};
}

Qt::ItemFlags CopyDatesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<CopyColumn>(index.column());
    const bool editable =
        (column == CopyColumn::Deadline && hasDates(index.row()))
        || (column == CopyColumn::WillBe && dates(index.row()).wanted
            && !was(index.row()).hours.sessions.empty()); // also where no event was left for it
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace pupitre
