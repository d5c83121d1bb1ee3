// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/student/studentlab.h"

#include "core/agent/system/smallfile.h"

#include <sstream>

namespace pupitre
{

namespace
{

Invitation invitationTo(GateLab& lab, const CourseId& course, const std::string& seat)
{
    const SshIdentity& identity = lab.identity(course, seat);
    Invitation invitation;
    invitation.course = course;
    invitation.title = course.text();
    invitation.seat = *SeatId::parse(seat);
    invitation.student = "Student";
    invitation.host = "127.0.0.1";
    invitation.port = lab.place().port();
    invitation.user = lab.place().account().name;
    std::istringstream lines(readFile(identity.knownHosts).value_or(""));
    for (std::string line; std::getline(lines, line);)
        if (const auto key = parsePublicKey(line.substr(line.find(' ') + 1)))
            invitation.hostKeys.push_back(*key);
    invitation.privateKey = readFile(identity.key).value_or("");
    return invitation;
}

} // namespace

Desk::Desk(GateLab& lab, const CourseId& course, const std::string& seat)
    : m_folder(lab.place().folder() / "desks" / (course.text() + "-" + seat)),
      m_studies(m_mailbox, &m_secrets, m_folder / "my courses")
{
    std::filesystem::create_directories(m_folder / "home");
    m_places.enrolments = m_folder / "my courses";
    m_places.sshConfig = m_folder / "home" / ".ssh" / "config";
    m_places.editors = {(m_folder / "bin").string(), {}};
    m_places.terminals = {{}, (m_folder / "bin").string()};
    const auto enrolment = enrol(m_places.enrolments, invitationTo(lab, course, seat));
    EXPECT_TRUE(enrolment) << (enrolment ? "" : enrolment.error().subject);
    m_studies.load();
    m_tools = std::make_unique<Tools>(m_mailbox, m_studies, m_places);
}

bool Desk::reach()
{
    link().open();
    return QTest::qWaitFor([this] { return link().status().state == PlaceState::Ready; }, 60'000);
}

ChildOutput Desk::client(const Argv& words, const std::string& input) const
{
    auto argv = words;
    argv.insert(argv.begin() + 1, {"-F", m_places.sshConfig.string()});
    const auto output = runChild(argv, {.limit = std::chrono::seconds{90}, .input = input});
    return output.value_or(ChildOutput{-1, {}, "no answer"});
}

} // namespace pupitre
