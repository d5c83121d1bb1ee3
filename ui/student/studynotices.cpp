// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studynotices.h.
#include "ui/student/studynotices.h"

#include "ui/student/hurdlewords.h"
#include "ui/student/studywords.h"
#include "ui/words/text.h"

#include <algorithm>

namespace pupitre
{

StudyNotices::StudyNotices(QWidget* parent) : MessageStack({"studyFirst", "studySecond"}, parent) {}

void StudyNotices::show(const std::vector<StudyView>& courses, Instant now)
{
    std::vector<Entry> entries = troubles(courses, now);
    for (const StudyEntry& entry : mostUrgentFirst(courses, now)) {
        if (entry.tp->messages.empty())
            continue;
        const auto last = std::ranges::max_element(entry.tp->messages, {},
                                                   [](const TeacherMessage& one) { return one.at; });
        entries.push_back({{Tone::Info,
                            //: %1: course and TP, %2: "today at 10:42"
                            tr("%1, a message of your teacher, %2:")
                                .arg(studyTitle(*entry.course, *entry.tp), dayAndTime(last->at, now)),
                            shown(last->text),
                            {},
                            {}}});
    }
    showEntries(std::move(entries));
}

/// What stops a course for good comes first.
std::vector<StudyNotices::Entry> StudyNotices::troubles(const std::vector<StudyView>& courses, Instant now)
{
    std::vector<Entry> entries;
    for (const StudyView& course : courses) {
        const auto trouble = troubleOf(course, now);
        if (!trouble)
            continue;
        Entry entry{{Tone::Warn, trouble->what, trouble->meaning, trouble->details, tr("Try again")},
                    [this, name = course.enrolment.name] { Q_EMIT retryAsked(name); }};
        const bool waitsForTeacher = hurdleOf(course.status) == StudyHurdle::KeyNotTaken
                                     && course.enrolment.key == KeyOrigin::MadeHere;
        if (trouble->stops) {
            entry.message.tone = Tone::Fail;
            entry.message.action.clear();
            entries.insert(entries.begin(), entry);
            continue;
        }
        if (waitsForTeacher) {
            entry.message.tone = Tone::Info;
            entry.message.action = tr("Join request…");
            entry.link = [this, name = course.enrolment.name] { Q_EMIT joinRequestAsked(name); };
        }
        entries.push_back(entry);
    }
    return entries;
}

} // namespace pupitre
