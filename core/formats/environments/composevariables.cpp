// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/composevariables.h"

namespace pupitre
{

namespace
{

constexpr int deepestDefault = 8;
constexpr std::size_t longestResolved = 1024 * 1024;

std::size_t nameLength(std::string_view text)
{
    std::size_t size = 0;
    while (size < text.size()) {
        const char c = text[size];
        const bool letter = c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && (size == 0 || c < '0' || c > '9'))
            break;
        ++size;
    }
    return size;
}

std::size_t closing(std::string_view text, std::size_t opening)
{
    int open = 0;
    for (std::size_t at = opening; at < text.size(); ++at) {
        open += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
        if (open == 0)
            return at;
    }
    return std::string_view::npos;
}

void resolveInto(ResolvedText& into, std::string_view text, int depth);

void needs(ResolvedText& into, std::string_view written)
{
    if (into.needsLocal.empty())
        into.needsLocal = written;
}

/// NAME, NAME:-default, NAME-default, NAME:?message, NAME:+other; `written` with "${" and "}".
void resolveBraced(ResolvedText& into, std::string_view written, int depth)
{
    const std::string_view inside = written.substr(2, written.size() - 3);
    std::string_view rest = inside.substr(nameLength(inside));
    if (!rest.empty() && rest.front() == ':')
        rest.remove_prefix(1);
    if (!rest.empty() && rest.front() == '+') // another text where the variable is set: it is not
        return;
    if (rest.empty() || rest.front() != '-' || depth >= deepestDefault)
        return needs(into, written);
    resolveInto(into, rest.substr(1), depth + 1);
}

void resolveInto(ResolvedText& into, std::string_view text, int depth)
{
    std::size_t at = 0;
    while (at < text.size() && into.text.size() < longestResolved) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        if (text[at] != '$') {
            into.text += text[at++];
        } else if (next == '$') {
            into.text += '$';
            at += 2;
        } else if (next == '{') {
            const auto end = closing(text, at + 1);
            if (end == std::string_view::npos)
                return needs(into, text.substr(at));
            resolveBraced(into, text.substr(at, end + 1 - at), depth);
            at = end + 1;
        } else {
            const std::size_t size = nameLength(text.substr(at + 1));
            if (size > 0)
                needs(into, text.substr(at, size + 1));
            else
                into.text += '$';
            at += size + 1;
        }
    }
}

} // namespace

ResolvedText withoutComposeVariables(std::string_view value, std::string_view)
{
    ResolvedText resolved;
    resolveInto(resolved, value, 0);
    return resolved;
}

} // namespace pupitre
