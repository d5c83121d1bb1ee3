// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course again, for other students on other dates: What, Who, When, Review. It fills a draft and hands the
// course over; the rules are the draft's.
#pragma once

#include "core/services/settings.h"
#include "core/services/timetable/timetablememory.h"
#include "ui/courses/copy/copypage.h"
#include "ui/courses/rostersource.h"

#include <functional>

namespace pupitre
{

class CopyWhenPage;
class TimetableReading;

class CopyWizard final : public WizardFrame
{
    Q_OBJECT
public:
    /// `timetable`: what the hours are from, if they are.
    using Copy = std::function<void(Course course, const std::optional<KnownTimetable>& timetable)>;

    /// `place`: where the course is, for people.
    CopyWizard(CopyDraft draft, const QString& place, Settings& settings, TimetableReading& timetables,
               std::vector<OtherClass> others, Copy copy, QWidget* over);

protected:
    void finish() override;

private:
    void summarise();
    void chooseTimetable();

    Settings& m_settings;
    Copy m_copy;
    CopyWizardDraft m_draft;
    CopyWhenPage* m_when;
};

} // namespace pupitre
