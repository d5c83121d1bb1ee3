// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/build/tooltexts.h"

#include <algorithm>
#include <charconv>

namespace pupitre
{

namespace
{

std::vector<std::string> wordsOf(std::string_view text)
{
    constexpr std::string_view between = " ,;\t";
    std::vector<std::string> words;
    for (auto at = text.find_first_not_of(between); at != std::string_view::npos;
         at = text.find_first_not_of(between, at)) {
        const auto end = std::min(text.find_first_of(between, at), text.size());
        words.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

/// As the marketplace of VS Code has them.
bool isExtensionId(std::string_view text)
{
    const auto dot = text.find('.');
    const auto isPart = [](std::string_view part) {
        return !part.empty() && std::ranges::all_of(part, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || std::string_view("-_.").find(c) != std::string_view::npos;
        });
    };
    return text.size() <= 200 && dot != std::string_view::npos && isPart(text.substr(0, dot))
           && isPart(text.substr(dot + 1));
}

template <class T>
void addNew(std::vector<T>& list, T value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(std::move(value));
}

} // namespace

Result<std::vector<int>> portsFromText(std::string_view text)
{
    std::vector<int> ports;
    for (const std::string& word : wordsOf(text)) {
        int port = 0;
        const char* end = word.data() + word.size();
        const auto [stopped, failed] = std::from_chars(word.data(), end, port);
        if (failed != std::errc() || stopped != end || port < 1 || port > 65535)
            return fail(ErrorKind::InvalidArgument, word);
        addNew(ports, port);
    }
    return ports;
}

Result<std::vector<std::string>> extensionsFromText(std::string_view text)
{
    std::vector<std::string> extensions;
    for (const std::string& word : wordsOf(text)) {
        if (!isExtensionId(word))
            return fail(ErrorKind::InvalidArgument, word);
        addNew(extensions, word);
    }
    return extensions;
}

std::string toText(const std::vector<int>& ports)
{
    std::string text;
    for (const int port : ports)
        text += (text.empty() ? "" : ", ") + std::to_string(port);
    return text;
}

std::string toText(const std::vector<std::string>& extensions)
{
    std::string text;
    for (const std::string& extension : extensions)
        text += (text.empty() ? "" : ", ") + extension;
    return text;
}

} // namespace pupitre
