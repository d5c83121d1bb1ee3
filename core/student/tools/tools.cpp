// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/tools/tools.h"

#include <algorithm>

namespace pupitre
{

Tools::Tools(Mailbox& mailbox, Studies& studies, ToolPlaces places, QObject* parent)
    : QObject(parent), m_mailbox(mailbox), m_studies(studies), m_places(std::move(places)),
      m_lane(mailbox, "ssh include")
{
    connect(&m_studies, &Studies::listChanged, this, &Tools::followList);
    followList();
}

Tools::~Tools() = default;

CourseTools& Tools::of(CourseLink& link)
{
    auto& tools = m_tools[&link];
    if (!tools) {
        tools = std::make_unique<CourseTools>(m_mailbox, link, m_places);
        connect(tools.get(), &CourseTools::jupyterChanged, this,
                [this, &link] { Q_EMIT jupyterChanged(&link); });
        connect(tools.get(), &CourseTools::jupyterLost, this,
                [this, &link](const Error& error) { Q_EMIT jupyterLost(&link, error); });
    }
    return *tools;
}

/// Links that are gone from the list live until the next turn of the event loop: their tools go before them.
void Tools::followList()
{
    const auto courses = m_studies.courses();
    std::erase_if(
        m_tools, [&](const auto& entry) { return std::ranges::find(courses, entry.first) == courses.end(); });
    for (CourseLink* link : courses)
        static_cast<void>(of(*link));
    if (m_hadCourses && courses.empty())
        removeInclude({});
    m_hadCourses = !courses.empty();
}

void Tools::aboutInclude(Result<bool> (*work)(const std::filesystem::path&), Reply<bool> reply)
{
    const int key = ++m_lastTask;
    m_tasks.emplace(key, m_lane.run<bool>([work, config = m_places.sshConfig](
                                              const std::stop_token&) { return work(config); },
                                          [this, key, reply = std::move(reply)](const Result<bool>& result) {
                                              const Task over = std::move(m_tasks.at(key));
                                              m_tasks.erase(key);
                                              reply(result);
                                          }));
}

void Tools::askInclude(Reply<bool> reply)
{
    aboutInclude([](const std::filesystem::path& config) -> Result<bool> { return hasInclude(config); },
                 std::move(reply));
}

void Tools::removeInclude(Reply<bool> reply)
{
    aboutInclude(&pupitre::removeInclude, std::move(reply));
}

} // namespace pupitre
