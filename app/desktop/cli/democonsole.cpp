// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// On a terminal the running step is shown at once and its line is replaced when it ends.
#include "app/desktop/cli/democonsole.h"

#include "app/desktop/cli/demotext.h"
#include "core/wire/json.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <unistd.h>

namespace pupitre
{

namespace
{

void print(const QString& text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

void printLine(const QString& text)
{
    print(text);
    std::fputs("\n", stdout);
    std::fflush(stdout);
}

void printJson(const Json& json)
{
    std::fputs((toText(json) + "\n").c_str(), stdout);
    std::fflush(stdout);
}

bool onTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

QString secondsText(std::chrono::milliseconds span)
{
    return Demo::tr("%1 s").arg(static_cast<double>(span.count()) / 1000.0, 0, 'f', 1);
}

} // namespace

void DemoConsole::started(DemoStep step)
{
    if (m_format == DemoOptions::Format::ForPrograms || !onTerminal())
        return;
    print(QStringLiteral("  … ") + stepText(step));
    std::fflush(stdout);
}

void DemoConsole::ended(const DemoReport& report)
{
    ++m_steps;
    if (m_format == DemoOptions::Format::ForPrograms) {
        Json line{{"step", wireName(report.step)},
                  {"held", report.outcome.has_value()},
                  {"ms", report.took.count()}};
        if (report.outcome)
            line["facts"] = *report.outcome;
        else
            line["error"] = toJson(report.outcome.error());
        printJson(line);
        return;
    }
    if (onTerminal())
        std::fputs("\r\033[K", stdout);
    const QString mark = report.outcome ? QStringLiteral("ok   ") : QStringLiteral("FAIL ");
    printLine(mark + secondsText(report.took).rightJustified(8) + QStringLiteral("  ")
              + stepText(report.step));
    const QString more =
        report.outcome ? factsText(report.step, *report.outcome) : sentence(report.outcome.error());
    if (!more.isEmpty())
        printLine(QStringLiteral("               ") + more);
    if (!report.outcome && !report.outcome.error().detail.empty())
        printLine(QStringLiteral("               ") + shown(report.outcome.error().detail));
}

void DemoConsole::concluded(bool held, const std::vector<std::string>& lacks, std::chrono::milliseconds took)
{
    if (m_format == DemoOptions::Format::ForPrograms) {
        printJson(Json{{"held", held}, {"steps", m_steps}, {"ms", took.count()}, {"lacks", lacks}});
        return;
    }
    printLine({});
    if (!lacks.empty())
        printLine(Demo::tr("What this machine cannot promise:"));
    for (const auto& lack : lacks)
        printLine(QStringLiteral("  - ") + lackText(lack));
    printLine(held ? Demo::tr("All %1 steps held, in %2.").arg(m_steps).arg(secondsText(took))
                   : Demo::tr("Not everything held; the step marked FAIL says why."));
}

void DemoConsole::kept(const std::string& sshCommand)
{
    if (m_format == DemoOptions::Format::ForPrograms)
        return;
    printLine(Demo::tr("The place is kept until you press Enter. To look at it:"));
    printLine(QStringLiteral("  ") + shown(sshCommand));
}

} // namespace pupitre
