// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A student's computer against a real place: enrolled with the key of a seat, with a home of its own.
#pragma once

#include "core/services/places/secretstore.h"
#include "core/student/tools/tools.h"
#include "tests/gate/sharedlab.h"

#include <QTest>

namespace pupitre
{

/// Runs the event loop until the reply has come.
template <class T>
[[nodiscard]] Result<T> answered(const std::function<void(Reply<T>)>& ask)
{
    QObject context;
    std::optional<Result<T>> got;
    ask({&context, [&](const Result<T>& result) { got = result; }});
    if (!QTest::qWaitFor([&] { return got.has_value(); }, 240'000))
        return fail(ErrorKind::TimedOut, "reply");
    return *got;
}

/// The programs of one student who has joined one course.
class Desk final
{
public:
    /// In a folder of the lab, named after course and seat.
    Desk(GateLab& lab, const CourseId& course, const std::string& seat);

    [[nodiscard]] CourseLink& link() { return *m_studies.courses().front(); }
    [[nodiscard]] CourseTools& tools() { return m_tools->of(link()); }
    [[nodiscard]] Tools& allTools() { return *m_tools; }
    [[nodiscard]] Studies& studies() { return m_studies; }
    [[nodiscard]] const Enrolment& enrolment() { return link().enrolment(); }
    [[nodiscard]] const ToolPlaces& places() const { return m_places; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder; }
    /// Opens the link and waits for the first report.
    [[nodiscard]] bool reach();
    /// An OpenSSH program with the configuration file that editors read, and a home that knows nothing else.
    [[nodiscard]] ChildOutput client(const Argv& words, const std::string& input = {}) const;

private:
    Mailbox m_mailbox;
    MemorySecrets m_secrets;
    std::filesystem::path m_folder;
    ToolPlaces m_places;
    Studies m_studies;
    std::unique_ptr<Tools> m_tools;
};

} // namespace pupitre
