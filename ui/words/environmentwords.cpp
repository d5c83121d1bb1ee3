// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/environmentwords.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class EnvironmentWords final
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentWords)
};
} // namespace

QString platformName(Platform platform)
{
    switch (platform) {
    case Platform::Python:
        return QStringLiteral("Python");
    case Platform::PyTorch:
        return QStringLiteral("Python · PyTorch");
    case Platform::TensorFlow:
        return QStringLiteral("Python · TensorFlow");
    case Platform::Cpp:
        return QStringLiteral("C/C++");
    case Platform::Java:
        return QStringLiteral("Java");
    case Platform::Other:
        return EnvironmentWords::tr("Something else", "platform of an environment");
    }
    return {};
}

QString toolName(Tool tool)
{
    switch (tool) {
    case Tool::Editor:
        return EnvironmentWords::tr("VS Code and other editors over SSH");
    case Tool::Jupyter:
        return QStringLiteral("Jupyter");
    }
    return {};
}

QString platformSummary(Platform platform)
{
    switch (platform) {
    case Platform::Python:
        return QStringLiteral("Python 3, NumPy, scikit-learn");
    case Platform::PyTorch:
        return QStringLiteral("Python 3, NumPy, PyTorch");
    case Platform::TensorFlow:
        return QStringLiteral("Python 3, NumPy, TensorFlow");
    case Platform::Cpp:
        return QStringLiteral("GCC, Clang, CMake, gdb");
    case Platform::Java:
        return QStringLiteral("JDK, Maven");
    case Platform::Other:
        return EnvironmentWords::tr("A Debian system; you say what is installed");
    }
    return {};
}

QString stepName(StepKind kind)
{
    switch (kind) {
    case StepKind::Base:
        return EnvironmentWords::tr("Base", "step of a build");
    case StepKind::SystemPackages:
        return EnvironmentWords::tr("System packages", "step of a build");
    case StepKind::PythonPackages:
        return EnvironmentWords::tr("Python packages", "step of a build");
    case StepKind::Files:
        return EnvironmentWords::tr("Files", "step of a build");
    case StepKind::Settings:
        return EnvironmentWords::tr("Settings", "step of a build");
    case StepKind::Command:
        return EnvironmentWords::tr("Command", "step of a build");
    }
    return {};
}

QString buildAdvice(const Error& error)
{
    const QString subject = shown(error.subject);
    switch (error.kind) {
    case ErrorKind::HostOffline:
        return EnvironmentWords::tr("The place cannot reach %1. Name a mirror of your lab (place sources), "
                                    "or build from the packages that are "
                                    "installed on the place.")
            .arg(subject);
    case ErrorKind::EngineFailed:
        return EnvironmentWords::tr("This step failed: %1").arg(subject);
    case ErrorKind::NoImage:
        return EnvironmentWords::tr("There is no image %1. Look whether its name and its tag are right.")
            .arg(subject);
    case ErrorKind::NotPermitted:
        if (error.subject == "build")
            return EnvironmentWords::tr(
                "bubblewrap only unpacks: it cannot run steps. Leave out pip packages, "
                "variables and commands, or use a place with Podman or Docker.");
        return EnvironmentWords::tr(
                   "The registry asks for a login for %1. Use an image that everybody may fetch, or a "
                   "mirror of your lab.")
            .arg(subject);
    case ErrorKind::NotFound:
        return EnvironmentWords::tr(
                   "The package %1 is not installed on the place, from whose own packages this is made. "
                   "Its administrator can install it.")
            .arg(subject);
    case ErrorKind::Busy:
        return EnvironmentWords::tr("The same is being built there already. Wait until that is done.");
    default:
        return {};
    }
}

} // namespace pupitre
