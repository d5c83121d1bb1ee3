// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/containerfilelines.h"

#include "core/formats/environments/containerfile.h"
#include "core/formats/environments/containerfilewords.h"
#include "core/formats/textencoding.h"

#include <algorithm>
#include <optional>

namespace pupitre
{

namespace
{

std::string_view withoutBlanksBefore(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\v\f");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

std::string_view withoutBlanksAround(std::string_view text)
{
    text = withoutBlanksBefore(text);
    const auto last = text.find_last_not_of(" \t\r\v\f");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

bool isCommentLine(std::string_view line)
{
    line = withoutBlanksBefore(line);
    return !line.empty() && line.front() == '#';
}

class LineReader final
{
public:
    explicit LineReader(std::string_view text) : m_text(text) {}

    Result<ContainerfileLines> lines()
    {
        while (m_at < m_text.size()) {
            const int line = m_line + 1;
            const std::string_view first = next();
            if (m_directives && !takeDirective(first))
                return containerfileError(line, m_why);
            if (isCommentLine(first) || withoutBlanksBefore(first).empty())
                continue;
            if (m_result.lines.size() >= maxContainerfileSteps)
                return fail(ErrorKind::TooLarge, "Containerfile",
                            std::to_string(maxContainerfileSteps) + " instructions");
            ContainerfileLine instruction{line, line, std::string(withoutBlanksBefore(first)), {}};
            joinContinuations(instruction);
            if (instruction.text.empty())
                continue;
            if (!takeHeredocs(instruction))
                return containerfileError(line, m_why);
            instruction.lastLine = m_line;
            m_result.lines.push_back(std::move(instruction));
        }
        return std::move(m_result);
    }

private:
    /// Without its end; a "\r" before it belongs to it.
    std::string_view next()
    {
        const auto end = std::min(m_text.find('\n', m_at), m_text.size());
        std::string_view line = m_text.substr(m_at, end - m_at);
        m_at = std::min(end + 1, m_text.size());
        ++m_line;
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        return line;
    }

    /// "# escape=`": only before anything else, each once; what is none ends them. False where one is wrong.
    bool takeDirective(std::string_view line)
    {
        m_directives = false;
        line = withoutBlanksAround(line);
        const auto equals = line.find('=');
        if (line.empty() || line.front() != '#' || equals == std::string_view::npos)
            return true;
        std::string key(withoutBlanksAround(line.substr(1, equals - 1)));
        std::transform(key.begin(), key.end(), key.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        const std::string_view value = withoutBlanksAround(line.substr(equals + 1));
        if (value.empty() || (key != "syntax" && key != "escape" && key != "check"))
            return true;
        m_directives = true;
        if (std::find(m_seen.begin(), m_seen.end(), key) != m_seen.end()) {
            m_why = "the directive " + key + " is there twice";
            return false;
        }
        m_seen.push_back(key);
        if (key == "syntax")
            m_result.syntax = value;
        if (key != "escape")
            return true;
        m_why = "the escape is neither \\ nor `";
        if (value != "\\" && value != "`")
            return false;
        m_result.escape = value.front();
        return true;
    }

    /// Takes the escape off the end: blanks may follow it, and it must not be escaped itself.
    bool takeContinuation(std::string& text) const
    {
        const auto last = text.find_last_not_of(" \t");
        if (last == std::string::npos || text[last] != m_result.escape
            || (last > 0 && text[last - 1] == m_result.escape))
            return false;
        text.resize(last);
        return true;
    }

    void joinContinuations(ContainerfileLine& instruction)
    {
        bool goesOn = takeContinuation(instruction.text);
        while (goesOn && m_at < m_text.size()) {
            const std::string_view line = next();
            if (isCommentLine(line) || withoutBlanksBefore(line).empty())
                continue;
            std::string more(line);
            goesOn = takeContinuation(more);
            instruction.text += more;
        }
    }

    bool takeHeredocs(ContainerfileLine& instruction)
    {
        for (const HeredocWord& word : heredocWords(instruction.text)) {
            std::string content;
            bool ended = false;
            while (!ended && m_at < m_text.size()) {
                const std::string_view line = next();
                std::string_view bare = line;
                if (word.tabsStripped)
                    bare.remove_prefix(std::min(bare.find_first_not_of('\t'), bare.size()));
                ended = bare == word.name;
                if (!ended)
                    content.append(line).append("\n");
            }
            if (!ended) {
                m_why = "a here-document without its end";
                return false;
            }
            instruction.heredocs.push_back(std::move(content));
        }
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 0; // of the line read last
    bool m_directives = true;
    std::vector<std::string> m_seen;
    std::string m_why;
    ContainerfileLines m_result;
};

} // namespace

tl::unexpected<Error> containerfileError(int line, std::string_view why)
{
    return fail(ErrorKind::Malformed, "Containerfile",
                "line " + std::to_string(line) + ": " + std::string(why));
}

Result<ContainerfileLines> containerfileLines(std::string_view text)
{
    if (text.size() > maxContainerfileBytes)
        return fail(ErrorKind::TooLarge, "Containerfile", std::to_string(maxContainerfileBytes) + " bytes");
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos)
        return fail(ErrorKind::Malformed, "Containerfile", "not UTF-8");
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (text.substr(0, mark.size()) == mark)
        text.remove_prefix(mark.size());
    return LineReader(text).lines();
}

} // namespace pupitre
