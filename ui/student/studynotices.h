// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The message bars above a student's TPs: at most two, what the person did last first, then what stops a
// course, then what the teacher says. What was closed stays closed until it went away and came again.
#pragma once

#include "core/student/studyview.h"
#include "ui/parts/messagebar.h"

#include <QWidget>

#include <array>
#include <optional>
#include <set>
#include <string>

namespace pupitre
{

class StudyNotices final : public QWidget
{
    Q_OBJECT
public:
    explicit StudyNotices(QWidget* parent);

    /// `now`: this computer's clock.
    void show(const std::vector<StudyView>& courses, Instant now);
    void report(const Error& error);
    void tell(const Message& message, const QString& folder = {}); // its link opens the folder

Q_SIGNALS:
    void retryAsked(const std::string& course);
    void joinRequestAsked(const std::string& course);

private:
    enum class Link { None, Retry, JoinRequest, Folder };
    struct Notice {
        Message message;
        Link link = Link::None;
        std::string course{};
        QString folder{};
    };

    void addTroubles(const std::vector<StudyView>& courses, Instant now);
    void addMessages(const std::vector<StudyView>& courses, Instant now);
    void lay();
    void clicked(std::size_t bar);
    void close(std::size_t bar);

    std::array<MessageBar*, 2> m_bars{};
    std::array<Notice, 2> m_shown{};
    std::optional<Notice> m_report;
    std::vector<Notice> m_notices;
    std::set<QString> m_closed; // what they say
};

} // namespace pupitre
