// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A card of TPs, one row each: deadlines of the week, or what runs now. Rows change in place; the card ends
// with its content.
#pragma once

#include "core/services/classroom/refs.h"
#include "ui/parts/chip.h"

#include <QFrame>
#include <QList>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace pupitre
{

struct AgendaRow {
    TpRef ref;
    QString title;
    ChipLook chip; // or, with an empty text, the words at the right
    QString right;
    QString detail;
    std::optional<int> done; // of `total`: a bar with its number
    int total = 0;
    QString number;         // "18 of 28 handed in"
    QList<ChipLook> counts; // "22 working" …

    bool operator==(const AgendaRow&) const = default;
};

class AgendaCard final : public QFrame
{
    Q_OBJECT
public:
    AgendaCard(Icon symbol, const char* name, QWidget* parent);

    void setTitle(const QString& title, const QString& nothing); // what it says when empty
    void show(const QList<AgendaRow>& rows);

Q_SIGNALS:
    void opened(const pupitre::TpRef& tp);

private:
    class Row;
    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_nothing;
    QVBoxLayout* m_column;
    QList<Row*> m_rows;
};

} // namespace pupitre
