// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether instances can run here, as whom, and whether their limits hold.
#include "core/agent/check/account.h"
#include "core/agent/check/checks.h"
#include "core/agent/check/samplechecks.h"
#include "core/agent/engines/dockerclient.h"
#include "core/agent/engines/limitsprobe.h"
#include "core/agent/engines/podman.h"
#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

namespace
{
constexpr std::uint64_t idsNeeded =
    65536; // images hold files of nobody (65534), and one mapping serves all students

bool isRootfulDocker(const EngineReport& report)
{
    return !report.facts && report.name == dockerName && report.facts.error().detail == dockerIsRootful;
}

/// "bubblewrap 0.8.0, docker (rootful)": what is there besides the engine in use.
std::string otherEngines(const std::vector<EngineReport>& reports, const std::string& inUse)
{
    std::string others;
    for (const auto& report : reports) {
        if (report.name == inUse || (!report.facts && !isRootfulDocker(report)))
            continue;
        others += others.empty() ? "" : ", ";
        others += report.name + " " + (report.facts ? report.facts->version : "(root)");
    }
    return others;
}

const char* whyNone(const Error& error, const std::vector<EngineReport>& reports)
{
    if (error.kind == ErrorKind::NoSubuid)
        return "needsSubuid";
    if (error.kind != ErrorKind::NoEngine)
        return "engineFails";
    return std::ranges::any_of(reports, isRootfulDocker) || error.detail == dockerIsRootful ? "rootfulDocker"
                                                                                            : "noEngine";
}

CheckItem engineItem(const CheckOrder& order, const Result<EngineFacts>& facts)
{
    CheckItem item{CheckId::Engine, Verdict::Ok, "", {}};
    if (!facts) {
        item.verdict = Verdict::Fail;
        item.reason = whyNone(facts.error(), order.engines);
        item.facts["detail"] = facts.error().detail;
        return item;
    }
    item.facts = {{"name", facts->name}, {"version", facts->version}};
    if (const auto others = otherEngines(order.engines, facts->name); !others.empty())
        item.facts["others"] = others;
    if (facts->name == podmanName)
        return item;
    item.verdict = Verdict::Warn; // it does less, and words say what
    item.reason = facts->name;
    return item;
}

CheckItem subuidItem()
{
    const std::string name = accountName();
    std::uint64_t count = ~std::uint64_t{0};
    for (const char* file : {"/etc/subuid", "/etc/subgid"}) {
        const auto text = readFile(file);
        count = std::min(count, text ? subordinateIdsIn(*text, name, ::getuid()) : 0);
    }
    CheckItem item{CheckId::Subuid, Verdict::Ok, "", {{"count", std::to_string(count)}}};
    if (count > 0 && (!findProgram("newuidmap") || !findProgram("newgidmap"))) {
        item.verdict = Verdict::Fail;
        item.reason = "noMapPrograms";
    } else if (count < idsNeeded) {
        item.verdict = Verdict::Warn;
        item.reason = count == 0 ? "none" : "tooFew";
    }
    return item;
}

/// First line of a kernel setting; empty where this kernel has none of that name.
std::string setting(const char* path)
{
    const auto text = readFile(path, 4096);
    return text ? text->substr(0, text->find('\n')) : std::string();
}

CheckItem userNamespacesItem()
{
    CheckItem item{CheckId::UserNamespaces, Verdict::Ok, "", {}};
    const auto disabled = [&item](const char* name) {
        item.verdict = Verdict::Fail;
        item.reason = "disabled";
        item.facts["setting"] = name;
    };
    if (setting("/proc/sys/user/max_user_namespaces") == "0")
        disabled("user.max_user_namespaces");
    else if (setting("/proc/sys/kernel/unprivileged_userns_clone") == "0")
        disabled("kernel.unprivileged_userns_clone");
    else if (setting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1") {
        item.verdict =
            Verdict::Warn; // profiles exist for podman and bubblewrap; another program would be refused
        item.reason = "appArmor";
    }
    return item;
}
bool lacks(const EngineFacts& facts, const char* promise)
{
    return std::find(facts.lacks.begin(), facts.lacks.end(), promise) != facts.lacks.end();
}

/// Where the engine has no cgroup of its own, what it lacks is known; otherwise only a probe can tell.
CheckItem limitsItem(const CheckOrder& order, const Result<EngineFacts>& facts)
{
    CheckItem item{CheckId::CgroupLimits, Verdict::NotApplicable, "notMeasured", {}};
    if (!facts)
        return item;
    EngineFacts known = *facts;
    if (order.probing == Probing::Yes && !order.image.empty()) {
        const auto measured = measureLimits(order.tree, order.engine, order.image, order.stop);
        if (!measured) {
            item.verdict = Verdict::Fail;
            item.reason = "probeFailed";
            item.facts["detail"] = measured.error().subject + ": " + measured.error().detail;
            return item;
        }
        known = *measured;
    }
    const bool memory = !lacks(known, "memoryLimit");
    const bool processes = !lacks(known, "processLimit");
    if (memory && processes && !known.limitsMeasured)
        return item;
    item.facts = {{"memory", memory ? "enforced" : "ignored"},
                  {"processes", processes ? "enforced" : "ignored"}};
    item.verdict = memory && processes ? Verdict::Ok : Verdict::Warn;
    item.reason = memory && processes ? "" : "notEnforced";
    return item;
}
} // namespace

std::vector<CheckItem> engineChecks(const CheckOrder& order)
{
    const auto facts = order.engine.available();
    return {engineItem(order, facts), subuidItem(), userNamespacesItem(), limitsItem(order, facts),
            accountingItem(order.tree, facts)};
}

} // namespace pupitre
