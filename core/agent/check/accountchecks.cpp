// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an escaped student would gain, what the administrator allows, and the GPUs.
#include "core/agent/check/account.h"
#include "core/agent/check/checks.h"
#include "core/agent/check/gpus.h"
#include "core/agent/check/samplechecks.h"
#include "core/agent/keys/policy.h"
#include "core/agent/sampling/minute.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <unistd.h>

namespace pupitre
{

namespace
{
std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// Groups whose members are, or can become, root.
std::vector<std::string> privilegedGroups()
{
    std::vector<std::string> privileged;
    for (const std::string& group : accountGroups())
        for (const char* risky : {"docker", "sudo", "wheel", "lxd", "libvirt", "disk"})
            if (group == risky)
                privileged.push_back(group);
    return privileged;
}

/// Files of ~/.ssh that begin like a private key; only their first bytes are read.
std::vector<std::string> privateKeys()
{
    std::vector<std::string> keys;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(homeFolder() / ".ssh", failed), end; !failed && it != end;
         it.increment(failed)) {
        const auto text = readFile(it->path(), 256 * 1024);
        if (text && text->starts_with("-----BEGIN ") && text->find("PRIVATE KEY-----") < 64)
            keys.push_back(it->path().filename().string());
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

CheckItem accountItem()
{
    CheckItem item{CheckId::Account, Verdict::Ok, "", {{"name", accountName()}}};
    if (::getuid() == 0) {
        item.verdict = Verdict::Warn;
        item.reason = "root";
    } else if (const auto groups = privilegedGroups(); !groups.empty()) {
        item.verdict = Verdict::Warn;
        item.reason = "privilegedGroups";
        item.facts["groups"] = joined(groups);
    } else if (const auto keys = privateKeys(); !keys.empty()) {
        item.verdict = Verdict::Warn;
        item.reason = "privateKeys";
        item.facts["files"] = joined(keys);
    }
    return item;
}

CheckItem gpuItem()
{
    CheckItem item{CheckId::Gpu, Verdict::Ok, "", {}};
    const auto gpus = gpusHere();
    if (!gpus) {
        item.verdict = Verdict::Warn;
        item.reason = "unreadable";
        item.facts["detail"] = gpus.error().detail;
        return item;
    }
    if (gpus->empty())
        return {CheckId::Gpu, Verdict::NotApplicable, "none", {}};
    std::vector<std::string> names;
    int memory = 0;
    for (const Gpu& gpu : *gpus) {
        names.push_back(gpu.name);
        memory += gpu.memoryMiB;
    }
    item.facts = {{"count", std::to_string(gpus->size())},
                  {"names", joined(names)},
                  {"memoryMiB", std::to_string(memory)}};
    if (migCountHere().value_or(0) < static_cast<int>(gpus->size())) {
        item.verdict = Verdict::Warn;
        item.reason = "notDivisible";
    }
    return item;
}

CheckItem policyItem()
{
    CheckItem item{CheckId::Policy, Verdict::Ok, "", {{"path", policyFile}}};
    if (!pupitre::exists(policyFile)) {
        item.verdict = Verdict::NotApplicable;
        item.reason = "none";
        return item;
    }
    const auto policy = readPolicy();
    if (!policy || !policy->studentKeys) {
        item.verdict = Verdict::Fail;
        item.reason = "forbids";
        item.facts["rule"] = policy ? "studentKeys" : policy.error().subject;
    } else if (policy->maxKeys || !policy->networks.empty() || policy->engines) {
        item.verdict = Verdict::Warn;
        item.reason = "limits";
        item.facts["rule"] = policy->maxKeys ? "maxKeys" : policy->engines ? "engines" : "networks";
    }
    return item;
}
} // namespace

std::vector<CheckItem> accountChecks(const CheckOrder& order)
{
    return {accountItem(), gpuItem(), figuresItem({}, stuckGpuFile(order.tree)), policyItem()};
}

} // namespace pupitre
