// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The changes of one course or TP that wait for their place, each with a way to drop it, and to try it again
// where it was refused. Hidden while there are none.
#pragma once

#include "core/services/waiting/waitingchange.h"

#include <QFrame>

class QVBoxLayout;

namespace pupitre
{

class WaitingChanges;

class WaitingList final : public QFrame
{
    Q_OBJECT
public:
    WaitingList(WaitingChanges& waiting, QWidget* parent);

    void showFor(const CourseRef& course);
    void showFor(const TpRef& tp); // and what changes the course as a whole; the first three
    /// Those of courses that are in no list any more, where nothing else would show them.
    void showStray();

Q_SIGNALS:
    void failed(const pupitre::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Which { Nothing, OfCourse, OfTp, Stray };

    void refresh();
    [[nodiscard]] bool isShownHere(const WaitingChange& change) const;
    void lay(const std::vector<WaitingChange>& changes, const QString& head, bool waits);
    void addRow(const WaitingChange& change, const QString& sentence);
    void askToDrop(std::int64_t id, const QString& sentence);
    [[nodiscard]] QString sentenceOf(const WaitingChange& change) const;

    WaitingChanges& m_waiting;
    Which m_which = Which::Nothing;
    TpRef m_ref;
    QString m_shown; // everything that is said: laid anew only when it changes
    QVBoxLayout* m_column;
    QWidget* m_inside = nullptr;
};

} // namespace pupitre
