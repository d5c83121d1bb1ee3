// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card of the times in which a place has not enough, in order: each with who takes part, and its ways out
// with a way to where they are gone.
#pragma once

#include "core/services/classroom/refs.h"
#include "ui/gpus/forecast/conflictwords.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pupitre
{

class ConflictRow;

class ConflictList final : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictList(QWidget* parent);

    /// The first few; the others at a press. Rows are kept where nothing changed.
    void show(std::vector<ConflictLines> conflicts);
    /// The sentence below the title; while nothing is known.
    void say(const QString& summary);
    /// Marks them and gives the focus to the first; more are shown where it is not among the first.
    void choose(const std::vector<std::size_t>& conflicts);
    [[nodiscard]] const std::vector<ConflictLines>& conflicts() const { return m_conflicts; }
    void retranslate();

Q_SIGNALS:
    void shown(std::size_t conflict); // the person wants to see its time and place
    void tpAsked(const pupitre::TpRef& tp);
    void administratorAsked();
    void revealed(QWidget* row); // to be scrolled to

private:
    void showMore(std::size_t count);
    void sayMore();

    QLabel* m_title;
    QLabel* m_summary;
    QVBoxLayout* m_column;
    QPushButton* m_more;
    std::vector<ConflictLines> m_conflicts;
    std::vector<ConflictRow*> m_rows;
};

} // namespace pupitre
