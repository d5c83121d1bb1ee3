// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// course.json and every mark are put in place by a rename, which stamps the folder they are in.
#include "core/agent/gate/sftpend.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/gate/sftpview.h"
#include "core/agent/system/clock.h"

namespace pupitre
{

namespace
{

timespec stampOf(const std::filesystem::path& path)
{
    struct stat status {
    };
    return ::stat(path.c_str(), &status) == 0 ? status.st_mtim : timespec{};
}

bool same(const timespec& a, const timespec& b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

} // namespace

Instant SftpEnd::current()
{
    const auto courseStamp = stampOf(m_tree.courseFile(m_course));
    const auto marksStamp = stampOf(m_tree.marks(m_course));
    if (m_end != Instant{} && same(courseStamp, m_courseStamp) && same(marksStamp, m_marksStamp))
        return m_end;
    m_courseStamp = courseStamp;
    m_marksStamp = marksStamp;
    m_end = {};
    if (const auto file = readCourse(m_tree, m_course))
        if (const auto tps = seatTpsOf(m_tree, file->course, m_seat, now()))
            m_end = sftpViewOf(m_tree, *tps).until.value_or(Instant::max());
    return m_end;
}

} // namespace pupitre
