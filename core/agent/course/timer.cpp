// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timer.h.
#include "core/agent/course/timer.h"

#include "core/agent/course/crontab.h"
#include "core/agent/system/child.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <cstdlib>
#include <unistd.h>

namespace pupitre
{

namespace
{
using Path = StateTree::Path;
constexpr auto childLimit = std::chrono::seconds{10}; // these programs answer at once or hang on a dead bus

std::string runtimeDir()
{
    return "/run/user/" + std::to_string(::getuid());
}

ChildOptions options()
{
    ChildOptions options;
    options.limit = childLimit;
    options.environment = cleanEnvironment(runtimeDir());
    return options;
}

/// Exit status 0.
bool succeeds(const std::vector<std::string>& argv)
{
    const auto output = runChild(argv, options());
    return output && output->exit == 0;
}

bool userManagerAnswers()
{
    return findProgram("systemctl") && pupitre::exists(runtimeDir() + "/bus")
           && succeeds({"systemctl", "--user", "show-environment"});
}

bool isLingering()
{
    const auto output = runChild(
        {"loginctl", "show-user", std::to_string(::getuid()), "--property=Linger", "--value"}, options());
    return output && output->exit == 0 && output->out.starts_with("yes");
}

Result<std::string> readCrontab()
{
    const auto output = runChild({"crontab", "-l"}, options());
    if (!output)
        return tl::unexpected(output.error());
    if (output->exit == 0)
        return output->out;
    if (output->err.find("no crontab for") != std::string::npos)
        return std::string();
    return fail(ErrorKind::NotPermitted, "crontab", lastLine(output->err));
}

Result<void> writeCrontab(const std::string& text)
{
    auto withInput = options();
    withInput.input = text;
    const auto argv =
        text.empty() ? std::vector<std::string>{"crontab", "-r"} : std::vector<std::string>{"crontab", "-"};
    const auto done = runChildOk(argv, ErrorKind::NotPermitted, withInput);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

std::string entryOf(const StateTree& tree)
{
    return crontabEntry(tree.agentBinary().string(), tree.root().string());
}

/// One unit per tree: a demonstration beside the real thing on one account must not replace it.
std::string unitName(const StateTree& tree)
{
    return "pupitre-tick-" + sha256Hex(tree.root().string()).substr(0, 8);
}

Path unitFolder()
{
    const char* home = std::getenv("HOME");
    return Path(home != nullptr ? home : "/nonexistent") / ".config/systemd/user";
}

/// In a unit file, % starts a specifier and a backslash an escape.
std::string unitQuoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '%')
            out += "%%";
        else if (c == '"' || c == '\\')
            out += std::string("\\") + c;
        else
            out += c;
    }
    return out + "\"";
}

std::vector<TimerText> unitTexts(const StateTree& tree)
{
    // KillMode=process: the tick may leave instances and a freeze under way behind; they are not its to take
    // along.
    return {{(unitFolder() / (unitName(tree) + ".service")).string(),
             "[Unit]\nDescription=Pupitre: makes the courses of this place what they should be\n\n[Service]\n"
             "Type=oneshot\nKillMode=process\nEnvironment="
                 + unitQuoted("PUPITRE_ROOT=" + tree.root().string())
                 + "\nExecStart=" + unitQuoted(tree.agentBinary().string()) + " tick\n"},
            {(unitFolder() / (unitName(tree) + ".timer")).string(),
             "[Unit]\nDescription=Pupitre, each minute\n\n[Timer]\nOnCalendar=minutely\nAccuracySec=1s\n"
             "OnBootSec=10s\n\n[Install]\nWantedBy=timers.target\n"}};
}

Result<void> installUnits(const StateTree& tree)
{
    if (auto made = makeFolders(unitFolder()); !made)
        return made;
    for (const TimerText& unit : unitTexts(tree))
        if (auto written = writeFileAtomically(unit.path, unit.text, 0644); !written)
            return written;
    for (const auto& argv : std::vector<std::vector<std::string>>{
             {"systemctl", "--user", "daemon-reload"},
             {"systemctl", "--user", "enable", "--now", unitName(tree) + ".timer"}}) {
        if (const auto done = runChildOk(argv, ErrorKind::NotPermitted, options()); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> removeUnits(const StateTree& tree)
{
    bool any = false;
    for (const TimerText& unit : unitTexts(tree))
        any = any || pupitre::exists(unit.path);
    if (!any)
        return {};
    if (userManagerAnswers())
        static_cast<void>(succeeds({"systemctl", "--user", "disable", "--now", unitName(tree) + ".timer"}));
    for (const TimerText& unit : unitTexts(tree))
        if (auto removed = removeFile(unit.path); !removed)
            return removed;
    return {};
}

Result<void> changeCrontab(const std::string& before, const std::string& after)
{
    return before == after ? Result<void>{} : writeCrontab(after);
}
} // namespace

TimerChoice timerChoice()
{
    TimerChoice choice;
    choice.userManager = userManagerAnswers();
    choice.lingering = choice.userManager && isLingering();
    choice.crontab = findProgram("crontab") && readCrontab().has_value();
    return choice;
}

TimerKind installedTimer(const StateTree& tree)
{
    const auto units = unitTexts(tree);
    const auto service = readFile(units.front().path, 64 * 1024);
    if (service && *service == units.front().text && userManagerAnswers()
        && succeeds({"systemctl", "--user", "is-active", "--quiet", unitName(tree) + ".timer"}))
        return TimerKind::SystemdUser;
    const auto crontab = findProgram("crontab") ? readCrontab() : Result<std::string>(std::string());
    return crontab && hasCrontabEntry(*crontab, entryOf(tree)) ? TimerKind::Crontab : TimerKind::None;
}

namespace
{
Result<TimerKind> putInPlace(const StateTree& tree)
{
    TimerChoice choice = timerChoice();
    if (choice.userManager && !choice.lingering)
        choice.lingering =
            succeeds({"loginctl", "enable-linger"}) && isLingering(); // polkit lets most do this
    if (choice.lingering) {
        if (auto installed = installUnits(tree); !installed)
            return tl::unexpected(installed.error());
        if (const auto crontab = findProgram("crontab") ? readCrontab() : Result<std::string>(std::string()))
            if (auto changed = changeCrontab(*crontab, withoutCrontabEntry(*crontab, tree.root().string()));
                !changed)
                return tl::unexpected(changed.error());
        return TimerKind::SystemdUser;
    }
    if (!choice.crontab)
        return TimerKind::None;
    const auto crontab = readCrontab();
    if (!crontab)
        return tl::unexpected(crontab.error());
    if (auto changed =
            changeCrontab(*crontab, withCrontabEntry(*crontab, entryOf(tree), tree.root().string()));
        !changed)
        return tl::unexpected(changed.error());
    if (auto removed = removeUnits(tree); !removed)
        return tl::unexpected(removed.error());
    return TimerKind::Crontab;
}
} // namespace

Result<TimerKind> installTimer(const StateTree& tree)
{
    const TimerKind before = installedTimer(tree);
    auto kind = putInPlace(tree);
    if (!kind || *kind == before || *kind == TimerKind::None)
        return kind;
    if (auto made = makeFolders(tree.run()); !made)
        return tl::unexpected(made.error());
    if (auto noted = replaceFile(tree.timerSince(), toIso(now()) + "\n"); !noted)
        return tl::unexpected(noted.error());
    return kind;
}

std::optional<Instant> timerSince(const StateTree& tree)
{
    const auto text = readFile(tree.timerSince(), 64);
    if (!text)
        return std::nullopt;
    const auto at = instantFromIso(text->substr(0, text->find('\n')));
    return at ? std::optional<Instant>(*at) : std::nullopt;
}

Result<void> removeTimer(const StateTree& tree)
{
    if (auto removed = removeUnits(tree); !removed)
        return removed;
    if (!findProgram("crontab"))
        return {};
    const auto crontab = readCrontab();
    if (!crontab)
        return {}; // an account that may not have a crontab has no line of ours in it
    return changeCrontab(*crontab, withoutCrontabEntry(*crontab, tree.root().string()));
}

std::vector<TimerText> timerTexts(const StateTree& tree)
{
    const TimerChoice choice = timerChoice();
    if (choice.userManager)
        return unitTexts(tree);
    if (choice.crontab)
        return {{"crontab", entryOf(tree)}};
    return {};
}

} // namespace pupitre
