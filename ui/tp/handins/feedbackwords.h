// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words about feedback that goes back to students: before it is sent, and what came of it.
#pragma once

#include "core/domain/course.h"
#include "core/services/feedback/feedback.h"

#include <QString>

namespace pupitre
{

/// "27 students get 54 files (3.1 MB)…", with what belongs to nobody and what is replaced.
[[nodiscard]] QString feedbackPreview(const SortedFeedback& sorted);

struct FeedbackWords {
    QString what;
    QString meaning;
    QString details; // who did not get it, and why
    bool wholly = true;
};
[[nodiscard]] FeedbackWords wordsFor(const std::vector<FeedbackSent>& sent, const Course& course);

} // namespace pupitre
