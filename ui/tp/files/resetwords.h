// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words about putting a file back: before, to the students, and what came of it.
#pragma once

#include "core/domain/course.h"
#include "core/domain/filereset.h"

#include <QString>

namespace pupitre
{

/// What it does to this file; of any, where the path is empty.
[[nodiscard]] QString resetEffectText(const std::string& path);
/// The message on the terminals of those whose file was put back.
[[nodiscard]] QString resetNews(const std::string& path);

struct ResetWords {
    QString what;
    QString meaning;
    QString details; // whose file is as it was, and why
    bool wholly = true;
};
[[nodiscard]] ResetWords wordsFor(const FileResets& resets, const std::string& path, const Course& course);

} // namespace pupitre
