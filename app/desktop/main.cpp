// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// With words it is a command, without it is the window; --demo is the window with a class to try, a file that
// ends in .pupitre the window with that invitation.
#include "app/desktop/cli/cli.h"
#include "app/desktop/window.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("pupitre"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PUPITRE_VERSION));
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty())
        return pupitre::runWindow(argc, argv, pupitre::WindowOf::ThePerson);
    if (words.size() == 1 && words.front().ends_with(".pupitre")) // as a file manager opens it
        return pupitre::runWindow(argc, argv, pupitre::WindowOf::ThePerson, words.front());
    if (words.front() == "--demo")
        return pupitre::runWindow(argc, argv, pupitre::WindowOf::TheDemo);
    QCoreApplication application(argc, argv);
    return pupitre::runCli(application, words);
}
