// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events of a timetable as rows that can be chosen, those that a search leaves. Rows are indices into the
// events: 20,000 of them are searched in one pass and shown in one reset.
#pragma once

#include "core/services/timetable/timetablechoice.h"

#include <QAbstractTableModel>

namespace pupitre
{

enum class EventColumn { Day, Hours, Title, Room };
inline constexpr int eventColumns = 4;

class TimetableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// What was chosen stays so, where the same line of the file still says the same hours.
    void setTimetable(Timetable timetable, Instant now);
    void search(const QString& words); // all of them, anywhere in title, room or day
    void toggle(int row);
    void chooseShown();
    void chooseNone();

    [[nodiscard]] const Timetable& timetable() const { return m_timetable; }
    [[nodiscard]] const std::set<std::size_t>& chosen() const { return m_chosen; }
    [[nodiscard]] int choosable() const { return m_choosable; } // of the rows shown, chosen or not
    [[nodiscard]] int firstChoosable() const;                   // row; -1: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] std::size_t at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] EventUse use(std::size_t event) const { return useOf(m_timetable.events[event], m_now); }
    [[nodiscard]] QString text(std::size_t event, EventColumn column) const;
    [[nodiscard]] QString described(std::size_t event, EventColumn column) const;
    void sayChosen();
    void fillSearched();
    void filter();

    Timetable m_timetable;
    Instant m_now;
    std::vector<QString> m_searched; // one for each event, made once
    QStringList m_words;
    std::vector<std::size_t> m_rows; // the events shown
    std::set<std::size_t> m_chosen;
    int m_choosable = 0;
};

} // namespace pupitre
