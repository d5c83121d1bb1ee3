// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new course from a folder: What, Who, Where, When, Access, Review; or a TP for a course that is there:
// What, When, Review. It fills a draft and hands it over; the rules are the draft's.
#pragma once

#include "core/services/classroom/classroom.h"
#include "core/services/timetable/timetablememory.h"
#include "ui/courses/rostersource.h"
#include "ui/courses/wizard/wizardenvironments.h"

#include <functional>

namespace pupitre
{

class TimetableReading;
class WhatPage;
class WhenPage;

/// What the pages gathered.
struct CourseWish {
    PlaceId place;
    CourseDraft draft;
    std::optional<ShelfEntry> environment; // what it was begun from
    std::optional<KnownTimetable> timetable;
};

class CourseWizard final : public WizardFrame
{
    Q_OBJECT
public:
    using Create = std::function<void(const CourseWish&)>;

    /// `begin`: empty for a new course; draftForNextTp() and the place for a TP.
    CourseWizard(Classroom& classroom, const EnvironmentServices& environments, TimetableReading& timetables,
                 WizardDraft begin, std::vector<OtherClass> others, Create create, QWidget* over);

protected:
    void finish() override;

private:
    void add(DraftWizardPage* page);
    void summarise();
    void sayConflicts();
    void chooseFolder();
    void chooseTimetable();
    void goToPage(DraftPage page);

    Classroom& m_classroom;
    PlaceBook& m_places;
    Settings& m_settings;
    Create m_create;
    WizardDraft m_draft;
    ImagesOnPlaces m_images;
    WhatPage* m_what;
    WhenPage* m_when;
    std::vector<DraftPage> m_order;
};

} // namespace pupitre
