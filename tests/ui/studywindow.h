// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window with a student's page that is given what the gates say, and the services of a student
// without a network.
#pragma once

#include "core/async/mailbox.h"
#include "core/services/operations.h"
#include "core/services/placebook.h"
#include "core/services/settings.h"
#include "core/student/studies.h"
#include "tests/ui/studyscene.h"
#include "ui/frame/mainwindow.h"
#include "ui/student/studyboard.h"

#include <QTemporaryDir>

namespace pupitre
{

class StudyWindow final
{
public:
    StudyWindow();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] StudyBoard& board() { return *m_board; }
    [[nodiscard]] Studies& studies() { return m_studies; }
    [[nodiscard]] Settings& settings() { return m_settings; }

    /// Of an invitation that brings no key.
    [[nodiscard]] static std::string invitationText();
    [[nodiscard]] static ReceiptPaper paper();

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    Mailbox m_mailbox;
    PlaceBook m_places;
    Operations m_operations;
    Studies m_studies;
    std::unique_ptr<MainWindow> m_window;
    StudyBoard* m_board = nullptr;
};

} // namespace pupitre
