// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See ownerwords.h.
#include "ui/words/ownerwords.h"

#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pupitre
{

namespace
{
struct OwnerWords {
    Q_DECLARE_TR_FUNCTIONS(OwnerWords)
};

QString seatName(const Owner& owner, const std::vector<const CourseCard*>& courses)
{
    const auto card = std::find_if(courses.begin(), courses.end(),
                                   [&](const CourseCard* each) { return each->course.id == owner.course; });
    const bool known = card != courses.end();
    if (owner.seat.empty())
        return shownShort(known ? (*card)->course.title : owner.course.text(), 60);
    const Seat* seat = known ? (*card)->course.seat(owner.seat) : nullptr;
    return seat != nullptr ? shownShort(displayName(*seat), 60)
                           : shownShort(owner.course.text(), 40) + QStringLiteral(" · ")
                                 + shownShort(owner.seat.text(), 40);
}
} // namespace

QString ownerName(const Owner& owner, const std::vector<const CourseCard*>& courses)
{
    switch (owner.kind) {
    case OwnerKind::Seat:
        return seatName(owner, courses);
    case OwnerKind::Experiment:
        if (owner.experiment.empty())
            return OwnerWords::tr("Experiments"); // all of them, by course
        return OwnerWords::tr("Experiment %1").arg(shownShort(owner.experiment, 40));
    case OwnerKind::Account:
        return OwnerWords::tr("This account");
    case OwnerKind::Others:
        //: other people on the machine, together
        return OwnerWords::tr("Others");
    case OwnerKind::Nobody:
        //: in use, and nobody can be named
        return OwnerWords::tr("Not attributed");
    }
    return {};
}

} // namespace pupitre
