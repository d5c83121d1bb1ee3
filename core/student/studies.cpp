// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/studies.h"

#include <algorithm>

namespace pupitre
{

Studies::Studies(Mailbox& mailbox, SecretStore* secrets, std::filesystem::path root, QObject* parent)
    : QObject(parent), m_mailbox(mailbox), m_secrets(secrets), m_root(std::move(root)),
      m_lane(mailbox, "enrolment")
{
}

Studies::~Studies() = default;

void Studies::load()
{
    for (Enrolment& enrolment : readEnrolments(m_root))
        add(std::move(enrolment));
    Q_EMIT listChanged();
}

std::vector<CourseLink*> Studies::courses() const
{
    std::vector<CourseLink*> links;
    for (const auto& link : m_links)
        links.push_back(link.get());
    std::ranges::sort(links, {}, [](const CourseLink* link) {
        return std::pair(link->enrolment().invitation.title, link->enrolment().name);
    });
    return links;
}

CourseLink* Studies::find(const std::string& text) const
{
    CourseLink* byCourse = nullptr;
    int several = 0;
    for (const auto& link : m_links) {
        if (link->enrolment().name == text)
            return link.get();
        if (link->enrolment().invitation.course.text() == text) {
            byCourse = link.get();
            ++several;
        }
    }
    return several == 1 ? byCourse : nullptr;
}

CourseLink* Studies::add(Enrolment enrolment)
{
    auto link = std::make_unique<CourseLink>(m_mailbox, std::move(enrolment), m_secrets);
    CourseLink* raw = link.get();
    connect(raw, &CourseLink::changed, this, [this, raw] { Q_EMIT changed(raw); });
    connect(raw, &CourseLink::asked, this,
            [this, raw](const Question& question) { Q_EMIT asked(raw, question); });
    m_links.push_back(std::move(link));
    return raw;
}

void Studies::join(const Invitation& invitation, Reply<CourseLink*> reply)
{
    const int key = ++m_lastTask;
    m_tasks.emplace(
        key, m_lane.run<Enrolment>(
                 [root = m_root, invitation](const std::stop_token&) { return enrol(root, invitation); },
                 [this, key, reply = std::move(reply)](const Result<Enrolment>& enrolment) {
                     const Task done = std::move(m_tasks.at(key));
                     m_tasks.erase(key);
                     if (!enrolment)
                         return reply(tl::unexpected(enrolment.error()));
                     retire(enrolment->folder);
                     CourseLink* link = add(*enrolment);
                     Q_EMIT listChanged();
                     link->open();
                     reply(link);
                 }));
}

/// In the next turn of the event loop: this may be a callback of that very link.
void Studies::retire(const std::filesystem::path& folder)
{
    for (auto& link : m_links)
        if (link->enrolment().folder == folder) {
            link->close();
            link.release()->deleteLater();
        }
    std::erase(m_links, nullptr);
}

void Studies::leave(CourseLink& link, Reply<void> reply)
{
    const Enrolment enrolment = link.enrolment();
    retire(enrolment.folder);
    Q_EMIT listChanged();
    const int key = ++m_lastTask;
    m_tasks.emplace(key, m_lane.run<bool>(
                             [enrolment](const std::stop_token&) -> Result<bool> {
                                 return pupitre::leave(enrolment).map([] { return true; });
                             },
                             [this, key, reply = std::move(reply)](const Result<bool>& left) {
                                 const Task done = std::move(m_tasks.at(key));
                                 m_tasks.erase(key);
                                 reply(left.map([](bool) {}));
                             }));
}

void Studies::openAll()
{
    for (const auto& link : m_links)
        link->open();
}

void Studies::closeAll()
{
    for (const auto& link : m_links)
        link->close();
}

} // namespace pupitre
