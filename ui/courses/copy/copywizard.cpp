// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See copywizard.h.
#include "ui/courses/copy/copywizard.h"

#include "ui/courses/copy/copynamepage.h"
#include "ui/courses/copy/copyreviewpage.h"
#include "ui/courses/copy/copywhenpage.h"
#include "ui/courses/wizard/whopage.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/messagebar.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QLocale>

namespace pupitre
{

CopyWizard::CopyWizard(CopyDraft draft, const QString& place, Settings& settings,
                       TimetableReading& timetables, std::vector<OtherClass> others, Copy copy, QWidget* over)
    : WizardFrame(over->window()), m_settings(settings),
      m_copy(std::move(copy)), m_draft{std::move(draft), {}, place},
      m_when(new CopyWhenPage(m_draft, timetables))
{
    setObjectName(QStringLiteral("copyWizard"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* name = new CopyNamePage(m_draft);
    auto* who = new WhoPage(m_draft.who, settings, std::move(others));
    addPage(name);
    addPage(who);
    addPage(m_when);
    addPage(new CopyReviewPage(m_draft));
    const auto edited = [this] {
        messages().clear(); // what it said was missing is being put right
        summarise();
    };
    connect(name, &CopyNamePage::edited, this, edited);
    connect(who, &WhoPage::edited, this, edited);
    connect(m_when, &CopyWhenPage::edited, this, edited);
    connect(m_when, &CopyWhenPage::timetableAsked, this, &CopyWizard::chooseTimetable);
    start(tr("Copy course"));
    summarise();
}

void CopyWizard::summarise()
{
    QList<SummaryLine> lines{
        {tr("From"), shownShort(m_draft.copy.from.title, 60)},
        {tr("Students"), QLocale().toString(static_cast<int>(m_draft.who.course.roster.entries.size()))},
        {tr("TPs"), QLocale().toString(static_cast<int>(m_draft.copy.dates.size()))},
        {tr("Place"), m_draft.place}};
    setSummary(shownShort(m_draft.copy.title, 60), lines);
}

void CopyWizard::chooseTimetable()
{
    askForFile(
        this, m_settings,
        {QStringLiteral("courseTimetable"), tr("Timetable"), tr("Timetables (*.ics *.ical);;All files (*)")},
        [this](const QString& path) { m_when->useTimetable(path); });
}

void CopyWizard::finish()
{
    auto course = courseFrom(m_draft.copy);
    if (!course)
        return messages().show({Tone::Warn, sentence(course.error()), {}, {}, {}});
    m_copy(std::move(*course), m_when->timetable());
    accept();
}

} // namespace pupitre
