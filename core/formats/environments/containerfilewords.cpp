// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/containerfilewords.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

constexpr std::string_view blanksBetweenWords = " \t\r\v\f\n";

bool isBlank(char c)
{
    return blanksBetweenWords.find(c) != std::string_view::npos;
}

/// Where the word that begins at `at` ends; npos where a quote in it does not close.
std::size_t wordEnd(std::string_view text, std::size_t at, char escape)
{
    char quote = '\0';
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quote == '\0' && isBlank(c))
            return at;
        if (c == escape && quote != '\'')
            ++at;
        else if (quote == c)
            quote = '\0';
        else if (quote == '\0' && (c == '"' || c == '\''))
            quote = c;
    }
    return quote == '\0' ? text.size() : std::string_view::npos;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// digits "<<" "-"? NAME, nothing more.
std::optional<HeredocWord> heredocFrom(std::string_view word)
{
    word.remove_prefix(std::min(word.find_first_not_of("0123456789"), word.size()));
    if (word.substr(0, 2) != "<<")
        return std::nullopt;
    word.remove_prefix(2);
    HeredocWord found;
    if (!word.empty() && word.front() == '-') {
        found.tabsStripped = true;
        word.remove_prefix(1);
    }
    if (word.empty() || word.find('<') != std::string_view::npos)
        return std::nullopt;
    found.name = withoutQuotes(word, '\\');
    return found;
}

/// Values for variables, with a budget: defaults name each other, and strangers wrote them.
class Expansion final
{
public:
    Expansion(const std::map<std::string, std::string>& args,
              const std::map<std::string, std::string>& defaults)
        : m_args(args), m_defaults(defaults)
    {
    }

    std::string expand(std::string_view text, int depth)
    {
        if (depth > deepest)
            return unknown(text);
        std::string out;
        std::size_t at = 0;
        while (at < text.size() && out.size() <= longest) {
            if (text[at] != '$' || at + 1 == text.size()) {
                out += text[at++];
                continue;
            }
            ++at;
            if (text[at] == '{') {
                const auto end = closingBrace(text, at);
                if (end == std::string_view::npos)
                    return unknown(text.substr(at));
                out += braced(text.substr(at + 1, end - at - 1), depth);
                at = end + 1;
            } else {
                const std::size_t size = nameSize(text.substr(at));
                out += size == 0 ? "$" : value(std::string(text.substr(at, size)), depth);
                at += size;
            }
        }
        return out.size() <= longest ? out : unknown(text);
    }

    std::string unresolved;

private:
    static constexpr std::size_t longest = 4096;
    static constexpr int deepest = 8;

    static std::size_t closingBrace(std::string_view text, std::size_t opening)
    {
        int open = 0;
        for (std::size_t at = opening; at < text.size(); ++at) {
            open += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
            if (open == 0)
                return at;
        }
        return std::string_view::npos;
    }

    static std::size_t nameSize(std::string_view text)
    {
        std::size_t size = 0;
        const auto fits = [&](char c) {
            return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   || (size > 0 && c >= '0' && c <= '9');
        };
        while (size < text.size() && fits(text[size]))
            ++size;
        return size;
    }

    std::string unknown(std::string_view name)
    {
        if (unresolved.empty())
            unresolved = name;
        return {};
    }

    /// NAME, NAME:-word, NAME-word, NAME:+word, NAME+word.
    std::string braced(std::string_view inside, int depth)
    {
        const std::size_t size = nameSize(inside);
        const std::string name(inside.substr(0, size));
        std::string_view rest = inside.substr(size);
        if (rest.empty() && size > 0)
            return value(name, depth);
        if (!rest.empty() && rest.front() == ':')
            rest.remove_prefix(1);
        if (size == 0 || rest.empty() || (rest.front() != '-' && rest.front() != '+'))
            return unknown(inside);
        const bool known = m_args.contains(name) || m_defaults.contains(name);
        if (rest.front() == '+')
            return known ? expand(rest.substr(1), depth + 1) : std::string();
        std::string found = known ? value(name, depth) : std::string();
        return found.empty() ? expand(rest.substr(1), depth + 1) : found;
    }

    std::string value(const std::string& name, int depth)
    {
        if (depth >= deepest || ++m_steps > 1000)
            return unknown(name);
        if (const auto given = m_args.find(name); given != m_args.end())
            return given->second;
        const auto found = m_defaults.find(name);
        return found == m_defaults.end() ? unknown(name) : expand(found->second, depth + 1);
    }

    const std::map<std::string, std::string>& m_args;
    const std::map<std::string, std::string>& m_defaults;
    int m_steps = 0;
};

} // namespace

std::optional<std::vector<std::string_view>> rawWords(std::string_view text, char escape)
{
    std::vector<std::string_view> words;
    std::size_t at = 0;
    while (true) {
        at = text.find_first_not_of(blanksBetweenWords, at);
        if (at == std::string_view::npos)
            return words;
        const std::size_t end = wordEnd(text, at, escape);
        if (end == std::string_view::npos)
            return std::nullopt;
        words.push_back(text.substr(at, end - at));
        at = end;
    }
}

std::string withoutQuotes(std::string_view word, char escape)
{
    std::string plain;
    char quote = '\0';
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        if (c == escape && quote != '\'' && i + 1 < word.size())
            plain += word[++i];
        else if (quote == c)
            quote = '\0';
        else if (quote == '\0' && (c == '"' || c == '\''))
            quote = c;
        else
            plain += c;
    }
    return plain;
}

std::vector<std::string> plainWords(std::string_view text, char escape)
{
    std::vector<std::string> plain;
    if (const auto words = rawWords(text, escape)) {
        for (const std::string_view word : *words)
            plain.push_back(withoutQuotes(word, escape));
        return plain;
    }
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(blanksBetweenWords), text.size()));
        if (text.empty())
            return plain;
        const auto end = std::min(text.find_first_of(blanksBetweenWords), text.size());
        plain.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

std::optional<std::vector<std::string>> execForm(std::string_view arguments)
{
    if (arguments.substr(0, 1) != "[")
        return std::nullopt;
    const auto list = nlohmann::json::parse(arguments, nullptr, false);
    if (!list.is_array())
        return std::nullopt;
    std::vector<std::string> words;
    for (const auto& word : list) {
        if (!word.is_string())
            return std::nullopt;
        words.push_back(word.get<std::string>());
    }
    return words;
}

std::vector<HeredocWord> heredocWords(std::string_view instruction)
{
    std::vector<HeredocWord> found;
    if (instruction.find("<<") == std::string_view::npos)
        return found;
    auto words = rawWords(instruction, '\\'); // as BuildKit: the file's own escape does not count here
    if (!words || words->empty())
        return found;
    const std::string first = lowered(words->front());
    const std::string keyword = first == "onbuild" && words->size() > 1 ? lowered((*words)[1]) : first;
    const std::size_t before = first == "onbuild" ? 2 : 1;
    if (keyword != "run" && keyword != "copy" && keyword != "add")
        return found;
    for (std::size_t i = before; i < words->size(); ++i)
        if (auto heredoc = heredocFrom((*words)[i]))
            found.push_back(std::move(*heredoc));
    return found;
}

std::vector<InstructionFlag> takeFlags(std::string_view& arguments, char escape)
{
    std::vector<InstructionFlag> flags;
    while (true) {
        arguments.remove_prefix(std::min(arguments.find_first_not_of(blanksBetweenWords), arguments.size()));
        if (arguments.substr(0, 2) != "--")
            return flags;
        const std::size_t end = wordEnd(arguments, 0, escape);
        const std::string_view raw = arguments.substr(0, end);
        const std::string word = withoutQuotes(raw, escape);
        arguments.remove_prefix(raw.size());
        if (word == "--")
            return flags;
        const auto equals = word.find('=');
        flags.push_back({lowered(word.substr(2, equals == std::string::npos ? equals : equals - 2)),
                         equals == std::string::npos ? std::string() : word.substr(equals + 1)});
    }
}

Expanded expanded(std::string_view text, const std::map<std::string, std::string>& args,
                  const std::map<std::string, std::string>& defaults)
{
    Expansion expansion(args, defaults);
    std::string out = expansion.expand(text, 0);
    return {std::move(out), std::move(expansion.unresolved)};
}

} // namespace pupitre
