// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which passphrase opens whose key: one table, mode 0600, that is handed out another way than the keys. The
// only copy: a line is on disk before its key is made.
#pragma once

#include "core/services/invitations/guests.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pupitre
{

/// What the table of a course is called, beside the folders of its invitations.
[[nodiscard]] std::string passphraseTable(const CourseId& course);

/// Of a person who is erased; a table that is not there is no error.
[[nodiscard]] Result<void> forgetPassphrase(const std::filesystem::path& table, const SeatId& seat,
                                            const std::string& login);

class PassphraseList final
{
public:
    /// What an earlier invitation wrote there stays. FileUnreadable; Malformed for another kind of file.
    [[nodiscard]] static Result<PassphraseList> open(std::filesystem::path file);

    /// A new passphrase for this person, in place of an earlier one. FileUnwritable, DiskFull.
    [[nodiscard]] Result<std::string> add(const Guest& guest);

    /// Nothing is written where nobody of that name is in it.
    [[nodiscard]] Result<void> remove(const SeatId& seat, const std::string& login);

private:
    [[nodiscard]] Result<void> write() const;
    explicit PassphraseList(std::filesystem::path file) : m_file(std::move(file)) {}

    std::filesystem::path m_file;
    std::vector<std::vector<std::string>> m_rows; // as cells of the table
};

} // namespace pupitre
