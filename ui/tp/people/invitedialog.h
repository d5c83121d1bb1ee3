// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How invitations reach the students of a course: folders to give out, a zip for Moodle, a table for a mail
// merge.
#pragma once

#include "core/services/invitations/invitations.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QVBoxLayout;

namespace pupitre
{

class KeyChoice;
class Settings;
class WorksheetField;

class InviteDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Deletes itself when it is answered; `then` gets the request, all but its folder; a table of
    /// passphrases is named without one.
    InviteDialog(const Course& course, CourseRef ref, std::function<void(const InvitationRequest&)> then,
                 Settings& settings, QWidget* over);

    void useWorksheet(const QString& file);

Q_SIGNALS:
    void joinsAsked(); // students have answered: the keys are theirs

private:
    void build(const QString& title);
    QLayout* buttons();
    void addWays(QVBoxLayout& column);
    void describe();
    void goOn();
    [[nodiscard]] InvitationDelivery delivery() const;

    CourseRef m_ref;
    std::function<void(const InvitationRequest&)> m_then;
    std::vector<Member> m_people; // of active seats
    Settings& m_settings;
    QButtonGroup* m_ways;
    KeyChoice* m_keys = nullptr;
    QLineEdit* m_teacher = nullptr;
    WorksheetField* m_worksheet = nullptr;
    QCheckBox* m_everybody = nullptr;
    QLabel* m_effect = nullptr;
};

} // namespace pupitre
