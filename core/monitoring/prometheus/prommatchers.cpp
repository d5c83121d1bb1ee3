// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See prommatchers.h.
#include "core/monitoring/prometheus/prommatchers.h"

#include <algorithm>
#include <optional>

namespace pupitre
{

namespace
{
/// name="value", … read one by one.
class MatcherText final
{
public:
    explicit MatcherText(std::string_view text) : m_rest(text) { skipBlanks(); }

    [[nodiscard]] bool over() const { return m_rest.empty(); }

    /// As Prometheus takes it; nothing where it is none.
    std::optional<std::string> next()
    {
        const std::string_view name = take("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
        skipBlanks();
        const std::string_view sign = take("=!~");
        skipBlanks();
        const bool known = sign == "=" || sign == "!=" || sign == "=~" || sign == "!~";
        if (name.empty() || (name.front() >= '0' && name.front() <= '9') || !known
            || !m_rest.starts_with('"'))
            return std::nullopt;
        const auto end = m_rest.find('"', 1);
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view value = m_rest.substr(0, end + 1);
        if (std::any_of(value.begin(), value.end(), [](char c) { return c == '\\' || (c >= 0 && c < ' '); }))
            return std::nullopt;
        m_rest.remove_prefix(end + 1);
        skipBlanks();
        if (m_rest.starts_with(',')) {
            m_rest.remove_prefix(1);
            skipBlanks();
            if (over())
                return std::nullopt;
        } else if (!over()) {
            return std::nullopt;
        }
        return std::string(name).append(sign).append(value);
    }

private:
    std::string_view take(std::string_view letters)
    {
        const auto end = std::min(m_rest.find_first_not_of(letters), m_rest.size());
        const std::string_view taken = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        return taken;
    }
    void skipBlanks() { take(" \t"); }

    std::string_view m_rest;
};
} // namespace

Result<std::string> promMatchers(std::string_view text)
{
    constexpr std::size_t most = 1000; // bytes: it goes into every question
    std::string matchers;
    MatcherText rest(text);
    while (!rest.over()) {
        const auto one = text.size() <= most ? rest.next() : std::nullopt;
        if (!one)
            return fail(ErrorKind::InvalidArgument, "labels", std::string(text.substr(0, 200)));
        matchers += (matchers.empty() ? "" : ",") + *one;
    }
    return matchers;
}

} // namespace pupitre
