// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What sshd will do with a student's key: its version and its options, and one login tried with a throw-away
// key.
#include "core/agent/check/account.h"
#include "core/agent/check/checks.h"
#include "core/agent/check/sshdconfig.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/keys/authorizedkeys.h"
#include "core/agent/keys/keyprobe.h"
#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"

#include <cstdlib>
#include <sstream>
#include <unistd.h>

namespace pupitre
{

namespace
{
constexpr SshVersion oldestUsable{7, 7}; // expiry-time came with it
constexpr int startupsForAClass =
    30; // logins at the same second; sshd's default drops some from the tenth on

/// sshd -V exists since 9.2 and older ones print their version in the usage text; both without root.
std::string sshdSays()
{
    if (!findProgram("sshd"))
        return {};
    ChildOptions options;
    options.limit = std::chrono::seconds{10};
    const auto program = findProgram("sshd");
    const auto output = runChild({*program, "-V"}, options);
    return output ? output->err + output->out : std::string();
}

CheckItem versionItem()
{
    CheckItem item{CheckId::SshdVersion, Verdict::Ok, "", {}};
    if (!findProgram("sshd")) {
        item.verdict = Verdict::Warn;
        item.reason = "noSshd";
        return item;
    }
    const auto version = sshVersionFrom(sshdSays());
    if (!version) {
        item.verdict = Verdict::Warn;
        item.reason = "unknown";
        return item;
    }
    item.facts["version"] = std::to_string(version->major) + "." + std::to_string(version->minor);
    if (*version < oldestUsable) {
        item.verdict = Verdict::Fail;
        item.reason = "tooOld";
    }
    return item;
}

/// Whether one of the AuthorizedKeysFile patterns is the file we write.
bool readsOurFile(const std::string& patterns)
{
    const auto file = authorizedKeysFile();
    const std::string home = homeFolder().string();
    std::istringstream words(patterns);
    for (std::string pattern; words >> pattern;) {
        std::string path;
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            if (pattern[i] != '%' || i + 1 == pattern.size()) {
                path += pattern[i];
                continue;
            }
            const char what = pattern[++i];
            path += what == 'h'   ? home
                    : what == 'u' ? accountName()
                    : what == 'U' ? std::to_string(::getuid())
                                  : "%";
        }
        if (!path.starts_with('/'))
            path = home + "/" + path;
        if (file && std::filesystem::path(path).lexically_normal() == file->lexically_normal())
            return true;
    }
    return false;
}

struct Finding {
    Verdict verdict;
    const char* reason;
};

/// The first that stands in the way, else the first worth a word.
Finding judge(const SshdConfig& config, const std::string& keysFile, int startups)
{
    if (config.value("pubkeyauthentication", "yes") == "no")
        return {Verdict::Fail, "noPublicKeys"};
    if (config.value("forcecommand", "none") != "none")
        return {Verdict::Fail, "forceCommand"};
    if (!readsOurFile(keysFile))
        return {Verdict::Fail, "keysElsewhere"};
    if (!dangerousVariable(config).empty())
        return {Verdict::Fail, "acceptsVariables"};
    const std::string methods = config.value("authenticationmethods", "any");
    if (methods != "any" && methods != "publickey")
        return {Verdict::Warn, "secondFactor"};
    if (config.unreadable)
        return {Verdict::Warn, "unreadable"};
    if (startups < startupsForAClass)
        return {Verdict::Warn, "fewStartups"};
    return {Verdict::Ok, ""};
}

CheckItem optionsItem()
{
    const SshdConfig config = sshdConfigHere();
    const std::string keysFile =
        config.value("authorizedkeysfile", ".ssh/authorized_keys .ssh/authorized_keys2");
    const std::string startups = config.value("maxstartups", "10:30:100");
    const Finding finding = judge(config, keysFile, std::atoi(startups.c_str()));
    CheckItem item{CheckId::SshdOptions,
                   finding.verdict,
                   finding.reason,
                   {{"authorizedKeysFile", keysFile}, {"maxStartups", startups}}};
    if (const auto command = config.value("forcecommand", ""); !command.empty())
        item.facts["forceCommand"] = command;
    if (const auto pattern = dangerousVariable(config); !pattern.empty())
        item.facts["acceptEnv"] = pattern;
    if (const auto methods = config.value("authenticationmethods", ""); !methods.empty())
        item.facts["authenticationMethods"] = methods;
    return item;
}

CheckItem keyProbeItem(const CheckOrder& order)
{
    if (order.probing == Probing::No)
        return {CheckId::KeyProbe, Verdict::NotApplicable, "notMeasured", {}};
    std::vector<Course> courses;
    const auto ids = listCourses(order.tree);
    for (const CourseId& id : ids.value_or(std::vector<CourseId>())) {
        auto file = readCourse(order.tree, id);
        if (!file) // without this course its students' lines would be taken away
            return {CheckId::KeyProbe, Verdict::Fail, "notWritten", {{"detail", id.text()}}};
        courses.push_back(std::move(file->course));
    }
    ProbeTarget target;
    target.user = accountName();
    if (const auto port = std::atoi(sshdConfigHere().value("port", "22").c_str()); port > 0)
        target.port = port;
    return probeKeyLogin(order.tree, courses, target, order.stop);
}
} // namespace

std::vector<CheckItem> sshChecks(const CheckOrder& order)
{
    return {versionItem(), optionsItem(), keyProbeItem(order)};
}

} // namespace pupitre
