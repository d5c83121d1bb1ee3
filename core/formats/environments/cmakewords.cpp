// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/cmakewords.h"

#include "core/formats/textencoding.h"

#include <algorithm>
#include <optional>

namespace pupitre
{

namespace
{

class CmakeLexer final
{
public:
    explicit CmakeLexer(std::string_view text) : m_text(text) {}

    Result<std::vector<CmakeCommand>> commands()
    {
        std::vector<CmakeCommand> found;
        while (skip()) {
            CmakeCommand command;
            command.line = m_line;
            while (m_at < m_text.size() && isWord(m_text[m_at])) {
                const char c = m_text[m_at++];
                command.name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            }
            if (command.name.empty())
                return wrong("expected a command");
            if (!skip() || m_text[m_at] != '(')
                return wrong("expected ( after " + command.name.substr(0, 100));
            ++m_at;
            if (!arguments(command))
                return wrong("the brackets of " + command.name.substr(0, 100) + " do not close");
            found.push_back(std::move(command));
        }
        return found;
    }

private:
    static bool isWord(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    [[nodiscard]] tl::unexpected<Error> wrong(const std::string& why) const
    {
        return fail(ErrorKind::Malformed, "CMakeLists.txt", "line " + std::to_string(m_line) + ": " + why);
    }

    void step()
    {
        if (m_text[m_at++] == '\n')
            ++m_line;
    }

    /// Blanks and comments; false at the end.
    bool skip()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '#') {
                ++m_at;
                if (!bracket())
                    while (m_at < m_text.size() && m_text[m_at] != '\n')
                        ++m_at;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                step();
            } else {
                return true;
            }
        }
        return false;
    }

    /// [[…]] or [=[…]=]; none where here is no such thing.
    std::optional<std::string> bracket()
    {
        if (m_at >= m_text.size() || m_text[m_at] != '[')
            return std::nullopt;
        std::size_t inner = m_at + 1;
        while (inner < m_text.size() && m_text[inner] == '=')
            ++inner;
        if (inner >= m_text.size() || m_text[inner] != '[')
            return std::nullopt;
        const std::string close = "]" + std::string(inner - m_at - 1, '=') + "]";
        const auto end = m_text.find(close, inner + 1);
        if (end == std::string_view::npos)
            return std::nullopt;
        std::string content(m_text.substr(inner + 1, end - inner - 1));
        while (m_at < end + close.size())
            step();
        return content;
    }

    /// Up to the closing bracket, which is taken; brackets within are arguments of their own.
    bool arguments(CmakeCommand& command)
    {
        std::size_t open = 1;
        while (skip()) {
            const char c = m_text[m_at];
            if (c == '(' || c == ')') {
                ++m_at;
                open += c == '(' ? 1 : std::size_t(-1);
                if (open == 0)
                    return true;
                command.arguments.emplace_back(1, c);
            } else if (auto content = bracket()) {
                command.arguments.push_back(std::move(*content));
            } else if (c == '"') {
                std::string text;
                if (!quotedArgument(text))
                    return false;
                command.arguments.push_back(std::move(text));
            } else {
                command.arguments.push_back(unquoted());
            }
        }
        return false;
    }

    bool quotedArgument(std::string& into)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            if (m_text[m_at] == '"') {
                ++m_at;
                return true;
            }
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                step();
            into += m_text[m_at];
            step();
        }
        return false;
    }

    std::string unquoted()
    {
        std::string text;
        while (m_at < m_text.size()
               && std::string_view(" \t\r\n()#\"").find(m_text[m_at]) == std::string_view::npos) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                step();
            text += m_text[m_at];
            step();
        }
        return text;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
};

} // namespace

Result<std::vector<CmakeCommand>> cmakeCommandsFrom(std::string_view text)
{
    if (text.size() > maxCmakeBytes)
        return fail(ErrorKind::TooLarge, "CMakeLists.txt", std::to_string(maxCmakeBytes) + " bytes");
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos)
        return fail(ErrorKind::Malformed, "CMakeLists.txt", "not UTF-8");
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (text.substr(0, mark.size()) == mark)
        text.remove_prefix(mark.size());
    return CmakeLexer(text).commands();
}

} // namespace pupitre
