// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening an invitation: a file, a dropped file, or pasted text; what it says; joining. Nothing is written
// and nobody is called before Join.
#pragma once

#include "core/student/studies.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pupitre
{

class InvitationFacts;
class Settings;

class InvitationDialog final : public QDialog
{
    Q_OBJECT
public:
    InvitationDialog(Studies& studies, Settings& settings, QWidget* over);

    void openFile(const QString& file);
    void openText(const QString& text);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void wire();
    void read(const Result<std::string>& text);
    void reset(); // back to the choice
    void join();
    void joined(const Result<CourseLink*>& link);

    Studies& m_studies;
    Settings& m_settings;
    std::optional<Invitation> m_invitation;
    QWidget* m_choice;
    QPlainTextEdit* m_text;
    QPushButton* m_file;
    InvitationFacts* m_facts;
    QLabel* m_problem;
    QPushButton* m_cancel;
    QPushButton* m_other;
    QPushButton* m_join;
};

/// Shows the dialog over this window; with a file, what that says.
InvitationDialog* openInvitation(Studies& studies, Settings& settings, QWidget* over,
                                 const QString& file = {});

} // namespace pupitre
