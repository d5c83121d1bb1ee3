// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See typedpane.h.
#include "ui/courses/wizard/typedpane.h"

#include "ui/parts/datefield.h"
#include "ui/parts/pieces.h"
#include "ui/words/text.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace pupitre
{

namespace
{
template <class Edit, class Value>
Edit* makeField(const Value& value, const char* name, const QString& words, DateParts parts, QWidget* row)
{
    auto* edit = new Edit(value, row);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(words);
    dressDateField(*edit, parts);
    return edit;
}
} // namespace

TypedPane::TypedPane(QWidget* parent) : SessionsPane(parent), m_list(new QVBoxLayout)
{
    auto* rows = new QWidget(this);
    rows->setProperty("role", QStringLiteral("scrolled"));
    auto* add = makeButton(tr("Add a session"), "whenAdd", ButtonKind::Link, rows);
    m_list->setSpacing(8);
    auto* inside = new QVBoxLayout(rows);
    inside->setContentsMargins(0, 0, 8, 0);
    inside->setSpacing(8);
    inside->addLayout(m_list);
    inside->addWidget(add, 0, Qt::AlignLeft);
    inside->addStretch();
    auto* area = new QScrollArea(this); // twenty sessions are no taller window
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(rows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    connect(add, &QPushButton::clicked, this, [this] {
        const SessionFields& last = m_sessions.back();
        addSession(last.day->date().addDays(7), last.start->time(), last.end->time());
        m_sessions.back().day->setFocus();
        Q_EMIT edited();
    });
    addSession(QDate::currentDate().addDays(1), QTime(8, 0), QTime(12, 0));
}

std::vector<SessionDraft> TypedPane::sessions() const
{
    const auto local = [](const QDateEdit& day, const QTimeEdit& hour) {
        return toStd(day.date().toString(Qt::ISODate) + QLatin1Char('T')
                     + hour.time().toString(QStringLiteral("HH:mm")));
    };
    std::vector<SessionDraft> sessions;
    for (const SessionFields& fields : m_sessions)
        sessions.push_back({local(*fields.day, *fields.start), local(*fields.day, *fields.end)});
    return sessions;
}

void TypedPane::takeFocus()
{
    m_sessions.front().day->setFocus();
}

void TypedPane::addSession(const QDate& day, const QTime& start, const QTime& end)
{
    SessionFields fields;
    fields.row = new QWidget(this);
    fields.day = makeField<QDateEdit>(day, "whenDay", tr("Day of the session"), DateParts::Day, fields.row);
    fields.start =
        makeField<QTimeEdit>(start, "whenStart", tr("Start of the session"), DateParts::Hour, fields.row);
    fields.end = makeField<QTimeEdit>(end, "whenEnd", tr("End of the session"), DateParts::Hour, fields.row);
    auto* remove = makeIconButton(Icon::Trash, tr("Remove this session"), "whenRemove", fields.row);
    auto* row = new QHBoxLayout(fields.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(fields.day, 2);
    row->addWidget(fields.start, 1);
    row->addWidget(makeLabel(QStringLiteral("–"), "muted", fields.row));
    row->addWidget(fields.end, 1);
    row->addWidget(remove);
    m_list->addWidget(fields.row);
    connect(fields.day, &QDateEdit::dateChanged, this, &TypedPane::edited);
    connect(fields.start, &QTimeEdit::timeChanged, this, &TypedPane::edited);
    connect(fields.end, &QTimeEdit::timeChanged, this, &TypedPane::edited);
    connect(remove, &QToolButton::clicked, this, [this, widget = fields.row] { removeSession(widget); });
    m_sessions.push_back(fields);
}

void TypedPane::removeSession(QWidget* row)
{
    if (m_sessions.size() < 2)
        return;
    std::erase_if(m_sessions, [row](const SessionFields& fields) { return fields.row == row; });
    row->deleteLater();
    Q_EMIT edited();
}

} // namespace pupitre
