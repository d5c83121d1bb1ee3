// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The folders of a Moodle assignment's zips, going out and coming back:
// "First Last_12345_assignsubmission_file/…". Sources: Moodle mod/assign/classes/downloader.php,
// mod/assign/feedback/file/importziplib.php, clean_param() of lib/moodlelib.php.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pupitre
{

enum class MoodleFolderStyle {
    Current,  // 4.1 and later
    Trailing, // before: one underscore more at the end
};

/// As Moodle names it: underscores of the name become blanks, and what Moodle's clean_filename() drops is
/// dropped. For a blind-marked assignment the name is "Participant". The id is the number that the grading
/// worksheet shows after the word Participant.
[[nodiscard]] std::string moodleFolderName(std::string_view fullName, std::string_view participantId,
                                           MoodleFolderStyle style = MoodleFolderStyle::Current);

/// An entry of such a zip, understood as Moodle's own importer does.
struct MoodleEntry {
    std::string fullName;      // as far as the folder's name keeps it
    std::string participantId; // digits
    std::string plugin;        // "assignsubmission_file", "assignfeedback_file", …
    std::string path;          // of the file within the person's folder; empty for the folder itself

    bool operator==(const MoodleEntry&) const = default;
};

/// With folders, with the trailing underscore of old ones, and without folders
/// ("Ada Exemple_12345_assignsubmission_file_report.pdf"). Nothing where no part of the path names a person,
/// or where what is left would lead out of the person's folder.
[[nodiscard]] std::optional<MoodleEntry> moodleEntry(std::string_view path);

/// Moodle leaves files out whose name begins with "." or "~": nobody would get them.
[[nodiscard]] bool isIgnoredByMoodle(std::string_view path);

} // namespace pupitre
