// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/demonotice.h"

#include "app/desktop/cli/demotext.h"
#include "ui/parts/messagebar.h"
#include "ui/today/todaypage.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

namespace pupitre
{

namespace
{

/// The teacher's page of Today, which is made when it is entered first.
void expectOnToday(MainWindow& window, const QString& what, const QString& step)
{
    if (auto* today = window.page(Section::Today)->findChild<TodayPage*>())
        today->expect(what, step);
}

} // namespace

void followDemo(OfferedClass& offered, MainWindow& window)
{
    StepSequence& steps = offered.sequence();
    QObject::connect(&steps, &StepSequence::stepStarted, &window, [&window](DemoStep step) {
        expectOnToday(window, Demo::tr("The demo course is being made"), stepText(step));
    });
    QObject::connect(&steps, &StepSequence::stepEnded, &window, [&window](const DemoReport& report) {
        if (report.outcome)
            return;
        const ErrorWords words = wordsFor(report.outcome.error());
        window.tell({Tone::Fail,
                     Demo::tr("The demo course could not be made."),
                     words.what + QLatin1Char(' ') + words.todo,
                     shown(report.outcome.error().detail),
                     {}});
    });
    QObject::connect(&steps, &StepSequence::finished, &window, [&window] { expectOnToday(window, {}, {}); });
}

} // namespace pupitre
