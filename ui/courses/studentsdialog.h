// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives a course students: a class list from a file or pasted, what it would change, and who leaves. It gives
// a wish; whoever opened it carries it out.
#pragma once

#include "core/domain/course.h"
#include "core/formats/roster.h"
#include "ui/courses/rostersource.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace pupitre
{

class LeavingList;
class RosterPreview;

class StudentsDialog final : public QDialog
{
    Q_OBJECT
public:
    using Wished = std::function<void(Roster, std::vector<SeatId> leaving)>;

    StudentsDialog(Course course, Settings& settings, std::vector<OtherClass> others, Wished wished,
                   QWidget* over);

    void useFile(const QString& path);
    void note(const QString& words); // above the buttons: what will become of the wish

private:
    void build();
    void describe();
    void apply();

    Course m_course;
    Wished m_wished;
    RosterDifference m_difference;
    RosterSource* m_source;
    RosterPreview* m_preview = nullptr;
    LeavingList* m_leaving = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_effect = nullptr;
};

} // namespace pupitre
