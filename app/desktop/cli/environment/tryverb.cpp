// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `environment try`: an instance as a student has it. With --run one command in it; at a terminal its shell;
// else it is left on, and how to come in is said.
#include "app/desktop/cli/environment/chosenenvironment.h"
#include "app/desktop/cli/environment/environmentverbs.h"

#include "app/desktop/cli/environment/environmenttext.h"
#include "app/desktop/cli/environment/trytext.h"
#include "app/desktop/cli/forwarded.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"
#include "ui/words/trialwords.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

namespace pupitre
{

namespace
{

/// How the command ended, once the trial has.
void endAfter(CliSession& session, const Trial& trial, int status)
{
    session.program().trials().end(
        trial.place, trial.environment, Reply<void>(&session, [&session, status](const Result<void>& ended) {
            if (!ended)
                session.terminal().problem(trytext::endsByItself());
            session.finish(static_cast<ExitCode>(status)); // a script asks how the command ended
        }));
}

CommandLine commandInside(const Trial& trial, const std::vector<std::string>& more)
{
    CommandLine command{{"ssh", "-F", trial.enrolment.sshConfig().string()}};
    command.argv.insert(command.argv.end(), more.begin(), more.end());
    return command;
}

void runInside(CliSession& session, const Trial& trial)
{
    const std::string& alias = trial.enrolment.alias();
    const CommandLine command = commandInside(trial, {alias, session.arguments().value("run")});
    if (!session.terminal().json())
        return runForwarded(command, Reply<int>(&session, [&session, trial](const Result<int>& exit) {
                                if (!exit)
                                    return session.fail(exit.error());
                                endAfter(session, trial, *exit);
                            }));
    runCaptured(
        command, Reply<Captured>(&session, [&session, trial](const Result<Captured>& ran) {
            if (!ran)
                return session.fail(ran.error());
            session.terminal().document({{"exit", ran->exit}, {"output", ran->out}, {"errors", ran->err}});
            endAfter(session, trial, ran->exit);
        }));
}

bool atTerminal()
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1;
}

void enter(CliSession& session, const Trial& trial)
{
    const std::string& alias = trial.enrolment.alias();
    if (session.arguments().has("run"))
        return runInside(session, trial);
    if (!session.terminal().json() && atTerminal()) {
        session.terminal().line(trytext::youAreInside(shownTime(trial.until)));
        return runForwarded(commandInside(trial, {"-t", alias}),
                            Reply<int>(&session, [&session, trial](const Result<int>& exit) {
                                if (!exit)
                                    return session.fail(exit.error());
                                endAfter(session, trial, 0); // how a shell ended is its own affair
                            }));
    }
    const std::string command = quotedForShell(commandInside(trial, {alias}));
    session.terminal().line(trytext::comeIn(shownTime(trial.until), shown(command)));
    session.terminal().line(trytext::endIt(shown("pupitre environment try " + trial.environment.text()
                                                 + " --end --place " + trial.place.text())));
    session.terminal().document({{"place", trial.place.text()},
                                 {"environment", trial.environment.text()},
                                 {"until", toIso(trial.until)},
                                 {"ssh", command}});
    session.finish(ExitCode::Ok);
}

void begin(CliSession& session, const TrialWish& wish)
{
    Trials& trials = session.program().trials();
    const PlaceId place = wish.place;
    const EnvironmentId environment = wish.entry.environment->id;
    const auto said = std::make_shared<QString>();
    QObject::connect(&trials, &Trials::changed, &session, [&session, &trials, place, environment, said] {
        const auto view = trials.of(place, environment);
        if (!view || view->state != TrialState::Beginning)
            return;
        const QString sentence = trialStepSentence(view->progress);
        if (sentence != std::exchange(*said, sentence) && !session.arguments().has("run"))
            session.terminal().line(sentence);
    });
    trials.begin(wish, Reply<Trial>(&session, [&session](const Result<Trial>& trial) {
                     if (!trial)
                         return session.fail(trial.error());
                     enter(session, *trial);
                 }));
}

void findImage(CliSession& session, const PlaceId& place, const ShelfEntry& entry)
{
    const auto minutes = wholeNumber(session.arguments(), "minutes");
    if (!minutes)
        return session.fail(minutes.error());
    TrialWish wish{place, entry, {}, usualTrial};
    if (*minutes)
        wish.length = std::chrono::minutes{**minutes};
    withBuilt(session, place, entry.environment->id, [&session, wish](const BuiltEnvironment& built) {
        TrialWish whole = wish;
        whole.image = built.reference;
        begin(session, whole);
    });
}

void endOne(CliSession& session, const PlaceId& place, const EnvironmentId& environment)
{
    Trials& trials = session.program().trials();
    if (!trials.of(place, environment))
        return session.refuse(trytext::noneIsOn());
    trials.end(place, environment, Reply<void>(&session, [&session](const Result<void>& ended) {
                   if (!ended) {
                       session.terminal().problem(trytext::endsByItself());
                       return session.fail(ended.error());
                   }
                   session.terminal().line(trytext::ended());
                   session.terminal().document(Json::object());
                   session.finish(ExitCode::Ok);
               }));
}

} // namespace

void environmentTry(CliSession& session)
{
    withEnvironment(session, session.arguments().operand(0), [&session](const ShelfEntry& entry) {
        session.withPlace({}, [&session, entry](PlaceLink& link) {
            const PlaceId place = link.place().id;
            session.program().trials().load(
                Reply<void>(&session, [&session, entry, place](const Result<void>&) {
                    if (session.arguments().has("end"))
                        return endOne(session, place, entry.environment->id);
                    findImage(session, place, entry);
                }));
        });
    });
}

} // namespace pupitre
