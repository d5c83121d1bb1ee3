// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See sections.h.
#include "ui/frame/sections.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
struct Sections {
    Q_DECLARE_TR_FUNCTIONS(Sections)
};
} // namespace

QString sectionName(Section section)
{
    switch (section) {
    case Section::Today:
        return Sections::tr("Today", "section of the window");
    case Section::Courses:
        return Sections::tr("Courses");
    case Section::Environments:
        return Sections::tr("Environments");
    case Section::Studies:
        return Sections::tr("My courses", "that one has joined as a student");
    case Section::Places:
        return Sections::tr("Places", "computers that run the students' environments");
    case Section::Gpus:
        return Sections::tr("GPUs", "section of the window");
    case Section::Settings:
        return Sections::tr("Settings");
    }
    return {};
}

const char* sectionId(Section section)
{
    switch (section) {
    case Section::Today:
        return "today";
    case Section::Courses:
        return "courses";
    case Section::Environments:
        return "environments";
    case Section::Studies:
        return "studies";
    case Section::Places:
        return "places";
    case Section::Gpus:
        return "gpus";
    case Section::Settings:
        return "settings";
    }
    return "";
}

Icon sectionIcon(Section section)
{
    switch (section) {
    case Section::Today:
        return Icon::Today;
    case Section::Courses:
        return Icon::Courses;
    case Section::Environments:
        return Icon::Package;
    case Section::Studies:
        return Icon::Book;
    case Section::Places:
        return Icon::Places;
    case Section::Gpus:
        return Icon::Processor;
    case Section::Settings:
        return Icon::Settings;
    }
    return Icon::Today;
}

bool isShownTo(Section section, const std::set<Role>& roles)
{
    if (roles.empty())
        return true; // no answer is no reason to hide anything
    switch (section) {
    case Section::Courses:
        return roles.contains(Role::Teacher);
    case Section::Studies:
        return roles.contains(Role::Student);
    case Section::Environments:
    case Section::Places:
    case Section::Gpus:
        return roles.contains(Role::Teacher) || roles.contains(Role::Researcher);
    case Section::Today:
    case Section::Settings:
        return true;
    }
    return true;
}

} // namespace pupitre
