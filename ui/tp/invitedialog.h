// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How invitations reach the students of a course: folders to give out, a zip for Moodle, a table for a mail
// merge.
#pragma once

#include "core/services/invitations.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QLabel;

namespace pupitre
{

class Settings;
class WorksheetField;

class InviteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Deletes itself when it is answered; `then` gets the request, all but its folder.
    InviteDialog(const Course& course, CourseRef ref, std::function<void(const InvitationRequest&)> then,
                 Settings& settings, QWidget* over);

    void useWorksheet(const QString& file);

private:
    void build(Settings& settings, const QString& title);
    void describe();
    void goOn();
    [[nodiscard]] InvitationDelivery delivery() const;

    CourseRef m_ref;
    std::function<void(const InvitationRequest&)> m_then;
    std::vector<Member> m_people; // of active seats
    QButtonGroup* m_ways;
    WorksheetField* m_worksheet = nullptr;
    QCheckBox* m_everybody = nullptr;
    QLabel* m_effect = nullptr;
};

} // namespace pupitre
