// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/ssh/insidehosts.h"

#include "core/services/textfile.h"

namespace pupitre
{

namespace
{
constexpr std::size_t mostKnownHosts = 1 << 20;
} // namespace

std::vector<PublicKey> insideKeysOf(const StudentReport& report)
{
    std::vector<PublicKey> keys;
    for (const StudentTp& tp : report.tps)
        if (tp.sshdHostKey)
            keys.push_back(*tp.sshdHostKey);
    return keys;
}

std::string insideKnownHostsOf(const Enrolment& enrolment, const std::vector<PublicKey>& keys)
{
    std::string text;
    for (const PublicKey& key : keys)
        text += enrolment.insideAlias() + " " + toLine(key) + "\n";
    return text;
}

Result<void> writeInsideHosts(const Enrolment& enrolment, const std::vector<PublicKey>& keys)
{
    const std::string text = insideKnownHostsOf(enrolment, keys);
    const auto there = readTextFile(enrolment.insideKnownHosts(), mostKnownHosts);
    if (there && *there == text)
        return {};
    return writeTextFile(enrolment.insideKnownHosts(), text, FileAccess::OwnerOnly);
}

} // namespace pupitre
