// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the GPUs page costs while somebody looks at it: the window with the recorded lab (36 GPUs on 8
// machines, a sample of each every second). Prints the percent of a core it took over half a minute, and its
// resident MB.
#include "core/async/mailbox.h"
#include "core/monitoring/monitor.h"
#include "core/services/classroom/classroom.h"
#include "core/services/operations.h"
#include "core/services/places/placebook.h"
#include "core/services/settings.h"
#include "ui/frame/mainwindow.h"
#include "ui/gpus/gpuspage.h"
#include "ui/look/language.h"
#include "ui/look/look.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <ctime>
#include <fstream>
#include <iostream>
#include <string>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr auto settled = 5s; // the first curves and fonts are no part of a second
constexpr auto watched = 30s;

double processorSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

double residentMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}
} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Look look(application, ColourScheme::Light);
    Language language;
    language.use(QStringLiteral("en"));
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setRoles({Role::Researcher});
    Mailbox mailbox;
    PlaceBook places(mailbox, PlaceAccess{});
    Operations operations;
    Classroom classroom(places, operations);
    Monitor monitor(mailbox, places);
    monitor.showRecording(true);
    MainWindow window({settings, places, operations});
    window.addSection(Section::Gpus, [&](QWidget* parent) {
        return new GpusPage({monitor, classroom, places, settings, mailbox}, parent);
    });
    window.begin();
    window.showSection(Section::Gpus);
    window.show();
    double before = 0;
    QTimer::singleShot(settled, [&before] { before = processorSeconds(); });
    QTimer::singleShot(settled + watched, [&before] {
        const double used = processorSeconds() - before;
        std::cout << 100 * used / std::chrono::duration<double>(watched).count() << ' ' << residentMegabytes()
                  << '\n';
        QApplication::quit();
    });
    return QApplication::exec();
}
