// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/cli.h"

#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/demo.h"
#include "core/services/settings.h"
#include "ui/look/language.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace pupitre
{

namespace
{

int statusOf(ExitCode code)
{
    return static_cast<int>(code);
}

const Verb* verbIn(const std::vector<std::string>& words)
{
    const auto& verbs = allVerbs();
    const auto found = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& verb) {
        if (verb.group.empty())
            return words[0] == verb.name;
        return words.size() > 1 && words[0] == verb.group && words[1] == verb.name;
    });
    return found == verbs.end() ? nullptr : &*found;
}

/// Before anything is parsed: also a wrong command line is answered in the person's language.
QString languageIn(const std::vector<std::string>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--lang" && i + 1 < words.size())
            return QString::fromStdString(words[i + 1]);
        if (words[i].starts_with("--lang="))
            return QString::fromStdString(words[i].substr(7));
    }
    return Settings().language();
}

bool wantsHelp(const std::vector<std::string>& words)
{
    return std::find(words.begin(), words.end(), "--help") != words.end()
           || std::find(words.begin(), words.end(), "-h") != words.end();
}

int helpFor(const Verb* verb)
{
    Terminal(Terminal::Format::ForPeople)
        .line((verb == nullptr ? clitext::help() : clitext::help(*verb)).trimmed());
    return statusOf(ExitCode::Ok);
}

int wrongUsage(const QString& sentence)
{
    Terminal(Terminal::Format::ForPeople).problem(sentence);
    return statusOf(ExitCode::Usage);
}

ProgramOptions optionsFrom(const Arguments& arguments)
{
    ProgramOptions options;
    options.sshConfig = arguments.value("ssh-config");
    options.knownHosts = arguments.value("known-hosts");
    options.identity = arguments.value("identity");
    return options;
}

int run(QCoreApplication& application, const Verb& verb, Arguments arguments)
{
    Terminal terminal(arguments.has("json") ? Terminal::Format::ForPrograms : Terminal::Format::ForPeople);
    Program program(optionsFrom(arguments));
    const auto opened = program.openStore();
    if (!opened) // the command can do its work without what is kept here
        terminal.problem(sentence(opened.error()));
    else if (*opened)
        terminal.problem(clitext::databaseSetAside(shown((*opened)->string())));

    // Through a timer: a verb that ends at once must end a loop that runs.
    CliSession session(program, std::move(arguments), terminal, [&application](ExitCode code) {
        QTimer::singleShot(0, &application, [code] { QCoreApplication::exit(statusOf(code)); });
    });
    QTimer::singleShot(0, &session, [&session, &verb] { verb.run(session); });
    const int status = QCoreApplication::exec();
    terminal.endProgress();
    return status;
}

int demo(const std::vector<std::string>& words)
{
    const auto has = [&](const char* option) {
        return std::find(words.begin(), words.end(), option) != words.end();
    };
    DemoOptions options;
    options.format = has("--json") ? DemoOptions::Format::ForPrograms : DemoOptions::Format::ForPeople;
    options.atEnd = has("--keep") ? DemoOptions::AtEnd::KeepUntilEnter : DemoOptions::AtEnd::TakeAway;
    return runDemo(options);
}

} // namespace

int runCli(QCoreApplication& application, const std::vector<std::string>& words)
{
    Language language;
    language.use(languageIn(words));
    if (words.front() == "demo" && !wantsHelp(words))
        return demo(words);
    if (words == std::vector<std::string>{"--version"}) {
        Terminal(Terminal::Format::ForPeople)
            .line(QCoreApplication::applicationName() + QLatin1Char(' ')
                  + QCoreApplication::applicationVersion());
        return statusOf(ExitCode::Ok);
    }
    const Verb* verb = verbIn(words);
    if (wantsHelp(words))
        return helpFor(verb);
    if (verb == nullptr)
        return wrongUsage(
            clitext::unknownVerb(shownShort(words.size() > 1 ? words[0] + " " + words[1] : words[0])));

    std::vector<OptionSpec> options = verb->options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    const auto skipped = static_cast<std::ptrdiff_t>(verb->group.empty() ? 1 : 2);
    auto arguments = Arguments::parse({words.begin() + skipped, words.end()}, options);
    if (!arguments)
        return wrongUsage(clitext::badOption(arguments.error()));
    if (arguments->operands().size() < verb->fewest || arguments->operands().size() > verb->most)
        return wrongUsage(clitext::wrongOperands(*verb));
    return run(application, *verb, std::move(*arguments));
}

} // namespace pupitre
