// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forced command goes through the account's login shell, whatever that is; so each word is either plain
// or, for paths with blanks, between single quotes, which mean the same to sh, csh and fish.
#include "core/agent/keys/keyline.h"

#include "core/domain/network.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace pupitre
{

namespace
{

bool isPlain(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || std::string_view("/._+-@,:").find(static_cast<char>(c)) != std::string_view::npos;
}

Result<std::string> shellWord(const std::string& word)
{
    if (!word.empty() && std::ranges::all_of(word, isPlain))
        return word;
    const auto unsafe = [](unsigned char c) {
        return c < 0x20 || c == 0x7f || c == '\'' || c == '"' || c == '\\' || c == '!';
    };
    if (word.empty() || std::ranges::any_of(word, unsafe))
        return fail(ErrorKind::InvalidArgument, "agent path", word);
    return "'" + word + "'";
}

Result<std::string> commandOption(const std::vector<std::string>& argv)
{
    std::string text = "command=\"";
    for (const auto& word : argv) {
        const auto quoted = shellWord(word);
        if (!quoted)
            return quoted;
        text += (text.ends_with('"') ? "" : " ") + *quoted;
    }
    return text + "\"";
}

} // namespace

std::string expiryDate(Instant retention)
{
    // zones reach from UTC-12 to UTC+14, so two days after the UTC day is never less than 10 hours after
    // `retention`
    const auto day = std::chrono::floor<std::chrono::days>(retention) + std::chrono::days{2};
    const std::chrono::year_month_day date{day};
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%04d%02u%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

Result<KeyLine> makeKeyLine(const PublicKey& key, const KeyGrant& grant)
{
    // once more from its bytes, for course.json may have been edited by hand
    const auto checked = parsePublicKey(toLine(key));
    if (!checked)
        return tl::unexpected(checked.error());

    std::string text = "restrict,pty";
    std::string from;
    for (const auto& network : grant.networks) {
        const auto canonical = canonicalNetwork(network);
        if (!canonical)
            return tl::unexpected(canonical.error());
        from += (from.empty() ? "" : ",") + *canonical;
    }
    if (!from.empty())
        text += ",from=\"" + from + "\"";
    const auto command = commandOption(grant.gate);
    if (!command)
        return tl::unexpected(command.error());
    text += ",expiry-time=\"" + expiryDate(grant.retention) + "\"," + *command;
    return KeyLine{*checked, text + " " + toLine(*checked)};
}

Result<KeyLine> makeHomeLine(const PublicKey& key, const std::vector<std::string>& hosted)
{
    const auto checked = parsePublicKey(toLine(key));
    if (!checked)
        return tl::unexpected(checked.error());
    const auto command = commandOption(hosted);
    if (!command)
        return tl::unexpected(command.error());
    return KeyLine{*checked, "restrict,pty," + *command + " " + toLine(*checked)};
}

} // namespace pupitre
