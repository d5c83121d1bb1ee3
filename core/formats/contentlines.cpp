// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/contentlines.h"

#include "core/formats/textencoding.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::size_t maxShown = 160; // of a line that is none

std::string capitals(std::string_view text)
{
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return upper;
}

bool isName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

/// Where the first of these signs stands outside double quotes.
std::size_t findUnquoted(std::string_view text, std::string_view signs)
{
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        if (!quoted && signs.find(text[i]) != std::string_view::npos)
            return i;
    }
    return std::string_view::npos;
}

std::string withoutQuotes(std::string_view text)
{
    std::string plain(text);
    std::erase(plain, '"');
    return plain;
}

ContentLine noContentLine(int number, std::string text)
{
    ContentLine line;
    line.line = number;
    line.value = std::move(text);
    line.value.resize(std::min(line.value.size(), maxShown));
    return line;
}

/// "NAME;P=v;Q="a:b":value"
ContentLine parsedLine(int number, std::string_view text)
{
    ContentLine line;
    line.line = number;
    std::size_t end = text.find_first_of(";:");
    if (end == std::string_view::npos || !isName(text.substr(0, end))
        || text.find('\0') != std::string_view::npos)
        return noContentLine(number, std::string(text));
    line.name = capitals(text.substr(0, end));
    while (text[end] == ';') {
        text.remove_prefix(end + 1);
        end = findUnquoted(text, ";:");
        if (end == std::string_view::npos)
            return noContentLine(number, line.name + ";" + std::string(text));
        const std::string_view parameter = text.substr(0, end);
        const std::size_t equals = std::min(parameter.find('='), parameter.size());
        line.parameters.emplace_back(capitals(parameter.substr(0, equals)),
                                     withoutQuotes(parameter.substr(std::min(equals + 1, parameter.size()))));
    }
    line.value = text.substr(end + 1);
    return line;
}

} // namespace

std::string_view ContentLine::parameter(std::string_view parameterName) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto& one) { return one.first == parameterName; });
    return found == parameters.end() ? std::string_view() : std::string_view(found->second);
}

ContentLines::ContentLines(std::string_view text) : m_rest(text)
{
    if (m_rest.starts_with(byteOrderMark))
        m_rest.remove_prefix(byteOrderMark.size());
}

std::string_view ContentLines::physicalLine()
{
    const std::size_t end = std::min(m_rest.find_first_of("\r\n"), m_rest.size());
    const std::string_view line = m_rest.substr(0, end);
    m_rest.remove_prefix(end);
    if (m_rest.starts_with("\r\n"))
        m_rest.remove_prefix(2);
    else if (!m_rest.empty())
        m_rest.remove_prefix(1);
    ++m_line;
    return line;
}

std::optional<ContentLine> ContentLines::next()
{
    std::string bytes;
    while (bytes.empty() && !m_rest.empty())
        bytes = physicalLine();
    if (bytes.empty())
        return std::nullopt;
    const int number = m_line;
    while (!m_rest.empty()) {
        const std::size_t ends = std::min(m_rest.find_first_not_of("\r\n"), m_rest.size());
        if (ends == m_rest.size() || (m_rest[ends] != ' ' && m_rest[ends] != '\t'))
            break;
        std::string_view folded;
        while (folded.empty())
            folded = physicalLine();
        bytes += folded.substr(1);
    }
    const DecodedText decoded = decodeText(bytes);
    ContentLine line = parsedLine(number, decoded.utf8);
    line.encodingGuessed = decoded.was == TextEncoding::Windows1252;
    return line;
}

std::string unescapedText(std::string_view value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto byte = static_cast<unsigned char>(value[i]);
        if (value[i] == '\\' && i + 1 < value.size()) {
            const char escaped = value[++i];
            text += escaped == 'n' || escaped == 'N' ? '\n' : escaped;
        } else if (byte >= 0x20 && byte != 0x7f) {
            text += value[i];
        } else if (value[i] == '\t') {
            text += ' ';
        }
    }
    return text;
}

} // namespace pupitre
