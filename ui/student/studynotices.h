// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The message bars above a student's TPs: what stops a course, then what the teacher says.
#pragma once

#include "core/student/studyview.h"
#include "ui/parts/messagestack.h"

#include <string>

namespace pupitre
{

class StudyNotices final : public MessageStack
{
    Q_OBJECT
public:
    explicit StudyNotices(QWidget* parent);

    /// `now`: this computer's clock.
    void show(const std::vector<StudyView>& courses, Instant now);

Q_SIGNALS:
    void retryAsked(const std::string& course);
    void joinRequestAsked(const std::string& course);

private:
    [[nodiscard]] std::vector<Entry> troubles(const std::vector<StudyView>& courses, Instant now);
};

} // namespace pupitre
