// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How invitations reach people without handing folders out: a zip that Moodle gives to each student as
// feedback, or a table for a mail merge. Each person gets the .pupitre file for the program, and a zip with
// the key, the known_hosts lines, the ssh_config and the pages of commands for plain OpenSSH.
#pragma once

#include "core/services/invitations/guests.h"

#include <stop_token>

namespace pupitre
{

struct DeliveredInvitations {
    std::filesystem::path file;     // 0600 from the first byte on; empty: it would reach nobody
    std::vector<Invited> unreached; // not in the worksheet, or without an e-mail address
};

/// `<root>/<course>-moodle.zip` for "Upload multiple feedback files in a zip" of an assignment whose
/// worksheet this is. Of the folders that writeInvitation() made; FileUnreadable, FileUnwritable, DiskFull,
/// Cancelled.
[[nodiscard]] Result<DeliveredInvitations> deliverThroughMoodle(const Course& course,
                                                                const std::vector<Guest>& guests,
                                                                const GradingWorksheet& worksheet,
                                                                const std::filesystem::path& root,
                                                                const std::stop_token& stop);

/// `<root>/<course>-mail.csv`: Login, Name, Email, Course, Program and OpenSSH, the last two the paths of
/// what to attach.
[[nodiscard]] Result<DeliveredInvitations> deliverByMail(const Course& course,
                                                         const std::vector<Guest>& guests,
                                                         const std::filesystem::path& root,
                                                         const std::stop_token& stop);

} // namespace pupitre
