// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/debianpackages.h"

#include "core/formats/textencoding.h"

#include <algorithm>
#include <unordered_set>

namespace pupitre
{

namespace
{

constexpr std::size_t maxAptBytes = 256 * 1024;
constexpr std::size_t maxAptWords = 5'000;

} // namespace

bool isDebianPackageName(std::string_view name)
{
    const auto isLowAlnum = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return name.size() >= 2 && name.size() <= 128 && isLowAlnum(name.front())
           && std::all_of(name.begin(), name.end(),
                          [&](char c) { return isLowAlnum(c) || c == '+' || c == '-' || c == '.'; });
}

Result<DebianPackages> debianPackagesFrom(std::string_view bytes)
{
    if (bytes.size() > maxAptBytes)
        return fail(ErrorKind::TooLarge, "apt.txt", std::to_string(maxAptBytes) + " bytes");
    const std::string text = decodeText(bytes).utf8;
    DebianPackages result;
    std::unordered_set<std::string> seen;
    std::string_view rest = text;
    for (int line = 1; !rest.empty(); ++line) {
        const auto end = std::min(rest.find('\n'), rest.size());
        std::string_view words = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        words = words.substr(0, words.find('#'));
        while (true) {
            words.remove_prefix(std::min(words.find_first_not_of(" \t\r\v\f"), words.size()));
            if (words.empty())
                break;
            const std::string word(words.substr(0, words.find_first_of(" \t\r\v\f")));
            words.remove_prefix(word.size());
            if (result.remarks.size() >= maxAptWords)
                return fail(ErrorKind::TooLarge, "apt.txt", std::to_string(maxAptWords) + " packages");
            const bool good = isDebianPackageName(word);
            result.remarks.push_back({{},
                                      remarkText(word),
                                      line,
                                      good ? RemarkStanding::Taken : RemarkStanding::Refused,
                                      good ? RemarkReason::Understood : RemarkReason::WrongValue,
                                      good ? std::string() : remarkText(word)});
            if (good && seen.insert(word).second)
                result.names.push_back(word);
        }
    }
    return result;
}

} // namespace pupitre
