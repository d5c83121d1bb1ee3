// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studynotices.h.
#include "ui/student/studynotices.h"

#include "ui/student/hurdlewords.h"
#include "ui/student/studywords.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

StudyNotices::StudyNotices(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i] = new MessageBar(this);
        m_bars[i]->setObjectName(i == 0 ? QStringLiteral("studyFirst") : QStringLiteral("studySecond"));
        column->addWidget(m_bars[i]);
        connect(m_bars[i], &MessageBar::actionClicked, this, [this, i] { clicked(i); });
        connect(m_bars[i], &MessageBar::closed, this, [this, i] { close(i); });
    }
    setVisible(false);
}

void StudyNotices::show(const std::vector<StudyView>& courses, Instant now)
{
    m_notices.clear();
    addTroubles(courses, now);
    addMessages(courses, now);
    std::erase_if(m_closed, [this](const QString& what) {
        return std::ranges::none_of(m_notices,
                                    [&](const Notice& notice) { return notice.message.what == what; });
    });
    lay();
}

void StudyNotices::addTroubles(const std::vector<StudyView>& courses, Instant now)
{
    for (const StudyView& course : courses) {
        const auto trouble = troubleOf(course, now);
        if (!trouble)
            continue;
        Notice notice{{Tone::Warn, trouble->what, trouble->meaning, trouble->details, {}},
                      Link::Retry,
                      course.enrolment.name};
        const bool waitsForTeacher = hurdleOf(course.status) == StudyHurdle::KeyNotTaken
                                     && course.enrolment.key == KeyOrigin::MadeHere;
        if (trouble->stops) {
            notice.message.tone = Tone::Fail;
            notice.link = Link::None;
            m_notices.insert(m_notices.begin(), notice);
            continue;
        }
        if (waitsForTeacher) {
            notice.message.tone = Tone::Info;
            notice.link = Link::JoinRequest;
        }
        notice.message.action = waitsForTeacher ? tr("Join request…") : tr("Try again");
        m_notices.push_back(notice);
    }
}

void StudyNotices::addMessages(const std::vector<StudyView>& courses, Instant now)
{
    for (const StudyEntry& entry : mostUrgentFirst(courses, now)) {
        if (entry.tp->messages.empty())
            continue;
        const auto last = std::ranges::max_element(entry.tp->messages, {},
                                                   [](const TeacherMessage& one) { return one.at; });
        m_notices.push_back({{Tone::Info,
                              //: %1: course and TP, %2: "today at 10:42"
                              tr("%1, a message of your teacher, %2:")
                                  .arg(studyTitle(*entry.course, *entry.tp), dayAndTime(last->at, now)),
                              shown(last->text),
                              {},
                              {}},
                             Link::None,
                             entry.course->enrolment.name});
    }
}

void StudyNotices::report(const Error& error)
{
    const ErrorWords words = wordsFor(error);
    tell({Tone::Fail,
          words.what,
          (words.meaning + QLatin1Char(' ') + words.todo).trimmed(),
          shown(error.detail),
          {}});
}

void StudyNotices::tell(const Message& message, const QString& folder)
{
    m_report = Notice{message, folder.isEmpty() ? Link::None : Link::Folder, {}, folder};
    lay();
}

void StudyNotices::lay()
{
    std::vector<Notice> all;
    if (m_report)
        all.push_back(*m_report);
    for (const Notice& notice : m_notices)
        if (!m_closed.contains(notice.message.what))
            all.push_back(notice);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        if (i >= all.size()) {
            m_bars[i]->clear();
            continue;
        }
        m_shown[i] = all[i];
        if (!(m_bars[i]->message() == all[i].message) || m_bars[i]->isHidden())
            m_bars[i]->show(all[i].message);
    }
    setVisible(!all.empty());
}

void StudyNotices::clicked(std::size_t bar)
{
    const Notice notice = m_shown[bar];
    switch (notice.link) {
    case Link::None:
        return;
    case Link::Retry:
        Q_EMIT retryAsked(notice.course);
        return;
    case Link::JoinRequest:
        Q_EMIT joinRequestAsked(notice.course);
        return;
    case Link::Folder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(notice.folder));
        return;
    }
}

void StudyNotices::close(std::size_t bar)
{
    if (m_report && m_shown[bar].message == m_report->message)
        m_report.reset();
    else
        m_closed.insert(m_shown[bar].message.what);
    lay();
}

} // namespace pupitre
