// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/environment/trytext.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class TryText final
{
    Q_DECLARE_TR_FUNCTIONS(TryText)
};
} // namespace

QString trytext::comeIn(const QString& until, const QString& command)
{
    return TryText::tr("An instance as a student has it, until %1. Come in with: %2").arg(until, command);
}

QString trytext::endIt(const QString& command)
{
    return TryText::tr("It ends by itself then, or now with: %1").arg(command);
}

QString trytext::youAreInside(const QString& until)
{
    return TryText::tr(
               "You are in an instance as a student has it. It ends when you leave, at %1 at the latest.")
        .arg(until);
}

QString trytext::ended()
{
    return TryText::tr("The instance is ended, and nothing is left of it on the place.");
}

QString trytext::noneIsOn()
{
    return TryText::tr("No instance of it is on there.");
}

QString trytext::endsByItself()
{
    return TryText::tr("The instance could not be ended now; it ends by itself when its time is over.");
}

} // namespace pupitre
