// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/window.h"

#include "app/desktop/demonotice.h"
#include "app/desktop/pages.h"
#include "app/desktop/programtools.h"
#include "core/demo/offeredclass.h"
#include "core/demo/privatedesktop.h"
#include "core/places/agentbinary.h"
#include "ui/frame/storenotice.h"
#include "ui/words/errorwords.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

namespace pupitre
{

namespace
{

/// `later` runs after the first paint: what reads files, asks the session bus or opens connections.
int show(QApplication& application, Program& program, const std::function<void(MainWindow&)>& later)
{
    Look look(application, program.settings().colourScheme());
    look.setReducedMotion(program.settings().reducedMotion());
    Language language;
    language.use(program.settings().language());
    ProgramTools tools(program);
    ProgramTools trialTools(program, program.trials());
    MainWindow window({program.settings(), program.places(), program.operations()});
    addPages(window, program, tools, trialTools, look, language);
    window.begin();
    QObject::connect(&window, &MainWindow::painted, &window, [&window, &look, &later] {
        look.listen();
        later(window);
    });
    window.show();
    return QApplication::exec();
}

int showPersons(int argc, char** argv, const QString& invitation)
{
    QApplication application(argc, argv);
    Program program{ProgramOptions{}};
    if (!invitation.isEmpty() && program.settings().firstStart())
        program.settings().setRoles({Role::Student}); // who comes with an invitation has answered
    return show(application, program, [&program, &invitation](MainWindow& window) {
        // A file that cannot be opened leaves a program that works and forgets; the person must know it.
        if (const auto notice = storeNotice(program.openStore(), Store::usualFile()))
            window.tell(*notice);
        program.openHistory();
        program.waiting().begin();
        program.places().openAll();
        program.studies().openAll();
        program.trials().load();
        if (!invitation.isEmpty())
            showInvitation(window, program, invitation);
    });
}

int failed(const Error& error)
{
    std::fprintf(stderr, "%s\n", sentence(error).toUtf8().constData());
    return 1;
}

/// The place first: its cleaner is a fork of this process, and must not inherit threads or a display.
int showDemo(int argc, char** argv)
{
    auto place = LoopbackPlace::open();
    if (!place)
        return failed(place.error());
    int status = 0;
    {
        QApplication application(argc, argv);
        const bool french = QLocale().language() == QLocale::French;
        const auto exercise = writeExercise(place->folder() / "exercise", french ? "fr" : "en");
        if (!exercise)
            return failed(exercise.error());
        Program program(demoAccess(*place, carriedAgent()), place->folder() / "pupitre.ini");
        program.settings().setRoles({Role::Teacher}); // whose demo it is; nobody is asked
        OfferedClass offered(*place,
                             {program.places(), program.classroom(), program.creation(),
                              program.invitations(), program.collect()},
                             *exercise);
        status = show(application, program, [&program, &offered](MainWindow& window) {
            program.openHistory();
            followDemo(offered, window);
            offered.prepare();
        });
    }
    const auto closed = place->close();
    return closed ? status : failed(closed.error());
}

} // namespace

int runWindow(int argc, char** argv, WindowOf whose, const std::string& invitation)
{
    switch (whose) {
    case WindowOf::ThePerson:
        return showPersons(argc, argv, QString::fromStdString(invitation));
    case WindowOf::TheDemo:
        return showDemo(argc, argv);
    }
    return 1;
}

} // namespace pupitre
