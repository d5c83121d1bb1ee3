// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/builtremoval.h"

#include "ui/parts/decision.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class BuiltRemovalWords final
{
    Q_DECLARE_TR_FUNCTIONS(BuiltRemovalWords)
};

QString placeOf(const EnvironmentServices& services, const BuiltThere& one)
{
    const KnownPlace* place = services.places.place(one.place);
    return place == nullptr ? QString() : placeName(*place);
}

QString usedLine(const EnvironmentServices& services, const BuiltThere& one)
{
    QStringList courses;
    for (const std::string& course : one.built.usedBy)
        courses << shownShort(course, 40);
    return BuiltRemovalWords::tr("%1 (%2)", "courses and place")
        .arg(courses.join(QStringLiteral(", ")), placeOf(services, one));
}

/// The place looks again: a course may have come meanwhile.
Message refusal(const Error& error)
{
    if (error.kind != ErrorKind::Busy)
        return {Tone::Fail, sentence(error), {}, shown(error.detail), {}};
    return {
        Tone::Warn,
        BuiltRemovalWords::tr("The course %1 stands on it, so it stays.").arg(shownShort(error.detail, 40)),
        {},
        {},
        {}};
}

} // namespace

void removeWhatIsBuilt(const EnvironmentServices& services, ImagesOnPlaces& images, const ShelfEntry& entry,
                       QWidget* over, const std::function<void(const Message&)>& say)
{
    std::vector<BuiltThere> free;
    QStringList goes;
    QStringList stays;
    for (const BuiltThere& one : images.allOf(entry.environment->id)) {
        if (!one.built.usedBy.empty()) {
            stays << usedLine(services, one);
            continue;
        }
        free.push_back(one);
        goes << BuiltRemovalWords::tr("%1 (%2)", "place and size")
                    .arg(placeOf(services, one), shownBytes(one.built.built.bytes));
    }
    const QString kept = stays.isEmpty() ? QString()
                                         : BuiltRemovalWords::tr("What these courses stand on stays: %1.")
                                               .arg(stays.join(QStringLiteral(" · ")));
    if (free.empty())
        return say({Tone::Info, BuiltRemovalWords::tr("There is nothing to remove."), kept, {}, {}});
    const QString meaning = BuiltRemovalWords::tr("It goes from: %1. It can be built again.")
                                .arg(goes.join(QStringLiteral(" · ")));
    new DecisionDialog(
        {BuiltRemovalWords::tr("Remove what was built of %1?").arg(shown(entry.environment->name)),
         kept.isEmpty() ? meaning : meaning + QLatin1Char(' ') + kept, BuiltRemovalWords::tr("Remove")},
        [services, &images, free, say, over] {
            for (const BuiltThere& one : free)
                services.builds.remove(one.place, one.built.built,
                                       Reply<bool>(over, [&images, say](const Result<bool>& removed) {
                                           if (!removed)
                                               say(refusal(removed.error()));
                                           images.refresh();
                                       }));
        },
        over);
}

} // namespace pupitre
