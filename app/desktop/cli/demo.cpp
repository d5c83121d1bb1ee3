// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place is opened before anything that could start a thread, for its cleaner is a fork of this process.
#include "app/desktop/cli/demo.h"

#include "app/desktop/cli/democonsole.h"
#include "core/demo/demoplay.h"
#include "core/demo/privatedesktop.h"
#include "core/places/agentbinary.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

#include <iostream>

namespace pupitre
{

namespace
{

std::chrono::milliseconds elapsed(const QElapsedTimer& clock)
{
    return std::chrono::milliseconds(clock.elapsed());
}

std::string commandLine(const LoopbackPlace& place)
{
    std::string text;
    for (const auto& word : place.client("ssh", place.teacher()))
        text += word + " ";
    return text + place.destination();
}

struct Played {
    bool held = false;
    std::vector<std::string> lacks;
};

/// Desktop and play live only in here: their threads are gone when the place is taken away.
Played play(LoopbackPlace& place, const Exercise& exercise, DemoConsole& console)
{
    PrivateDesktop desktop(demoAccess(place, carriedAgent()));
    DemoPlay demo(place, desktop.services(), exercise);
    Played result;
    QObject::connect(&demo.sequence(), &StepSequence::stepStarted,
                     [&](DemoStep step) { console.started(step); });
    QObject::connect(&demo.sequence(), &StepSequence::stepEnded,
                     [&](const DemoReport& report) { console.ended(report); });
    QObject::connect(&demo.sequence(), &StepSequence::finished, [&](bool held) {
        result.held = held;
        QCoreApplication::quit();
    });
    demo.start();
    QCoreApplication::exec();
    result.lacks = demo.lacks();
    return result;
}

} // namespace

int runDemo(const DemoOptions& options)
{
    DemoConsole console(options.format);
    QElapsedTimer whole;
    QElapsedTimer part;
    whole.start();
    part.start();
    console.started(DemoStep::OpenPlace);
    auto place = LoopbackPlace::open();
    if (!place) {
        console.ended({DemoStep::OpenPlace, elapsed(part), tl::unexpected(place.error())});
        console.concluded(false, {}, elapsed(whole));
        return 1;
    }
    console.ended({DemoStep::OpenPlace, elapsed(part),
                   DemoFacts{{"account", place->account().name}, {"port", std::to_string(place->port())}}});

    const auto exercise =
        writeExercise(place->folder() / "exercise", QLocale().language() == QLocale::French ? "fr" : "en");
    Played played;
    if (exercise)
        played = play(*place, *exercise, console);
    else
        console.ended({DemoStep::CreateCourse, elapsed(part), tl::unexpected(exercise.error())});

    if (options.atEnd == DemoOptions::AtEnd::KeepUntilEnter) {
        console.kept(commandLine(*place));
        std::string line;
        std::getline(std::cin, line);
    }
    part.restart();
    console.started(DemoStep::CleanUp);
    const auto closed = place->close();
    console.ended({DemoStep::CleanUp, elapsed(part), closed.transform([] { return DemoFacts{}; })});
    const bool held = played.held && closed.has_value();
    console.concluded(held, played.lacks, elapsed(whole));
    return held ? 0 : 1;
}

} // namespace pupitre
