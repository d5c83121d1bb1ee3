// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/courses/wizard/wizardenvironments.h"

#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class WizardEnvironmentWords final
{
    Q_DECLARE_TR_FUNCTIONS(WizardEnvironmentWords)
};
} // namespace

void takeBuiltImage(WizardDraft& draft, const ImagesOnPlaces& images)
{
    if (!draft.environment)
        return;
    const BuiltOnPlace* built = images.newest(draft.place, draft.environment->environment->id);
    draft.course.image = built == nullptr ? std::string() : built->built.reference;
}

QString builtWhere(const EnvironmentId& environment, const WizardEnvironments& environments)
{
    QStringList where;
    for (const BuiltThere& one : environments.images.newestOf(environment))
        if (const KnownPlace* place = environments.services.places.place(one.place))
            where << WizardEnvironmentWords::tr("%1 (%2)", "place and time")
                         .arg(placeName(*place), shownTime(one.built.built.built));
    return where.join(QStringLiteral(" · "));
}

QString imageLack(const WizardDraft& draft, const WizardEnvironments& environments)
{
    const KnownPlace* place = environments.services.places.place(draft.place);
    if (place == nullptr || draft.environment || draft.course.image.empty())
        return {};
    if (environments.images.has(draft.place, draft.course.image).value_or(true))
        return {};
    return WizardEnvironmentWords::tr("%1 has no image %2. The course can be made, but nobody can work "
                                      "before the image is there.")
        .arg(placeName(*place), shownShort(draft.course.image));
}

} // namespace pupitre
