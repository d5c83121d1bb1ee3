// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/problemwords.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class EnvironmentProblemWords final
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentProblemWords)
public:
    static QString refused(const std::string& member, const QString& value);
};

QString EnvironmentProblemWords::refused(const std::string& member, const QString& value)
{
    if (member == "name")
        return tr("The name is too long, or holds characters that cannot be shown.");
    if (member == "systemPackages")
        return packageRefused(PackageKind::System, value);
    if (member == "pythonPackages")
        return packageRefused(PackageKind::Python, value);
    if (member == "packages")
        return tr("There are more than %1 packages.").arg(value);
    if (member == "ports")
        return tr("“%1” is not a port: a number from 1 to 65535.").arg(value);
    if (member == "editorExtensions")
        return tr("“%1” is not an extension of VS Code, such as ms-python.python.").arg(value);
    if (member == "data")
        return tr("Data cannot be called “%1”.").arg(value);
    return tr("“%1” cannot be used (%2).").arg(value, shown(member));
}

} // namespace

QString problemSentence(const EnvironmentProblem& problem)
{
    switch (problem.kind) {
    case EnvironmentProblemKind::NameMissing:
        return EnvironmentProblemWords::tr("Give the environment a name.");
    case EnvironmentProblemKind::SourceMissing:
        return EnvironmentProblemWords::tr("Choose what it is made from, and have it looked at.");
    case EnvironmentProblemKind::LessDiskToHandIn:
        return EnvironmentProblemWords::tr(
            "The disk until the deadline is smaller than in class hours: work that fits in class would not "
            "fit any more.");
    case EnvironmentProblemKind::EnvironmentRefused:
        return EnvironmentProblemWords::refused(problem.subject, shownShort(problem.detail));
    }
    return {};
}

QString packageRefused(PackageKind kind, const QString& typed)
{
    return kind == PackageKind::System
               ? EnvironmentProblemWords::tr("“%1” cannot be a Debian package: at least two of a–z, 0–9, +, "
                                             "- and dot; a version behind “=”.")
                     .arg(typed)
               : EnvironmentProblemWords::tr("“%1” cannot be a Python package: a name and its versions, such "
                                             "as numpy==1.26.4; no address, no path, no option.")
                     .arg(typed);
}

} // namespace pupitre
