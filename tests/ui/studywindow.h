// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window with a student's page that is given what the gates say, and the services of a student
// without a network.
#pragma once

#include "core/async/mailbox.h"
#include "core/services/operations.h"
#include "core/services/places/placebook.h"
#include "core/services/settings.h"
#include "tests/ui/studyscene.h"
#include "ui/frame/mainwindow.h"
#include "ui/student/student.h"
#include "ui/student/studyboard.h"

#include <QTcpServer>
#include <QTemporaryDir>

namespace pupitre
{

class StudyWindow final
{
public:
    StudyWindow();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] StudyBoard& board() { return *m_board; }
    [[nodiscard]] StudyBoard& today(); // and shows it
    [[nodiscard]] Studies& studies() { return m_studies; }
    [[nodiscard]] StudentServices services();
    /// A link of this course whose place takes connections and never says a word.
    [[nodiscard]] std::unique_ptr<CourseLink> silentLink(const StudyView& course);
    [[nodiscard]] Settings& settings() { return m_settings; }

    /// Of an invitation that brings no key.
    [[nodiscard]] static std::string invitationText();
    [[nodiscard]] static ReceiptPaper paper();

private:
    QTemporaryDir m_folder;
    QTcpServer m_silent;
    Settings m_settings;
    Mailbox m_mailbox;
    PlaceBook m_places;
    Operations m_operations;
    Studies m_studies;
    SubmissionDownloads m_downloads;
    CopyKeeping m_copies;
    std::unique_ptr<MainWindow> m_window;
    StudyBoard* m_board = nullptr;
    StudyBoard* m_today = nullptr;
};

} // namespace pupitre
