// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See linediff.h.
#include "core/formats/linediff.h"

#include <algorithm>

namespace pupitre
{

namespace
{

using Lines = std::vector<std::string_view>;

constexpr int mostEdits = 2000; // memory grows with its square: 16 MB

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

/// The furthest points that each number of edits reaches, diagonal by diagonal.
class ShortestEdit final
{
public:
    ShortestEdit(const Lines& before, const Lines& after, int from, int beforeEnd, int afterEnd)
        : m_before(before), m_after(after), m_from(from), m_n(beforeEnd - from), m_m(afterEnd - from)
    {
    }

    /// Which lines of the two are the same, pairs of indices in order; nothing where there are too many
    /// edits.
    [[nodiscard]] std::vector<std::pair<int, int>> same()
    {
        const int most = std::min(m_n + m_m, mostEdits);
        std::vector<int> furthest{0, 0, 0}; // of diagonals -1, 0, 1
        for (int edits = 0; edits <= most; ++edits) {
            m_rounds.push_back(furthest);
            std::vector<int> next(static_cast<std::size_t>(2 * edits + 5), 0);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const int x = slide(start(furthest, edits, diagonal), diagonal);
                next[static_cast<std::size_t>(diagonal + edits + 2)] = x;
                if (x >= m_n && x - diagonal >= m_m)
                    return wayBack(edits);
            }
            furthest = std::move(next);
        }
        return {};
    }

private:
    /// `furthest` is of one edit less and holds the diagonals from -(edits + 1) on.
    [[nodiscard]] static int at(const std::vector<int>& furthest, int edits, int diagonal)
    {
        return furthest[static_cast<std::size_t>(diagonal + edits + 1)];
    }
    [[nodiscard]] static bool goesDown(const std::vector<int>& furthest, int edits, int diagonal)
    {
        return diagonal == -edits
               || (diagonal != edits
                   && at(furthest, edits, diagonal - 1) < at(furthest, edits, diagonal + 1));
    }
    [[nodiscard]] static int start(const std::vector<int>& furthest, int edits, int diagonal)
    {
        if (edits == 0)
            return 0;
        return goesDown(furthest, edits, diagonal) ? at(furthest, edits, diagonal + 1)
                                                   : at(furthest, edits, diagonal - 1) + 1;
    }
    [[nodiscard]] int slide(int x, int diagonal) const
    {
        while (x < m_n && x - diagonal < m_m && x - diagonal >= 0
               && m_before[static_cast<std::size_t>(m_from + x)]
                      == m_after[static_cast<std::size_t>(m_from + x - diagonal)])
            ++x;
        return x;
    }
    [[nodiscard]] std::vector<std::pair<int, int>> wayBack(int edits) const
    {
        std::vector<std::pair<int, int>> same;
        int x = m_n;
        int y = m_m;
        for (; edits >= 0; --edits) {
            const std::vector<int>& furthest = m_rounds[static_cast<std::size_t>(edits)];
            const int diagonal = x - y;
            const int began = start(furthest, edits, diagonal);
            for (; x > began; --x, --y)
                same.emplace_back(m_from + x - 1, m_from + y - 1);
            if (edits > 0 && goesDown(furthest, edits, diagonal))
                --y;
            else if (edits > 0)
                --x;
        }
        std::reverse(same.begin(), same.end());
        return same;
    }

    const Lines& m_before;
    const Lines& m_after;
    int m_from;
    int m_n;
    int m_m;
    std::vector<std::vector<int>> m_rounds;
};

/// All lines of both, without gaps.
std::vector<DiffLine> wholeDiff(const Lines& before, const Lines& after)
{
    const auto n = static_cast<int>(before.size());
    const auto m = static_cast<int>(after.size());
    int head = 0;
    while (head < n && head < m
           && before[static_cast<std::size_t>(head)] == after[static_cast<std::size_t>(head)])
        ++head;
    int tail = 0;
    while (tail < n - head && tail < m - head
           && before[static_cast<std::size_t>(n - 1 - tail)] == after[static_cast<std::size_t>(m - 1 - tail)])
        ++tail;

    std::vector<std::pair<int, int>> same;
    for (int i = 0; i < head; ++i)
        same.emplace_back(i, i);
    const auto between = ShortestEdit(before, after, head, n - tail, m - tail).same();
    same.insert(same.end(), between.begin(), between.end());
    for (int i = tail; i > 0; --i)
        same.emplace_back(n - i, m - i);
    same.emplace_back(n, m);

    std::vector<DiffLine> lines;
    int x = 0;
    int y = 0;
    for (const auto& [nextX, nextY] : same) {
        for (; x < nextX; ++x)
            lines.push_back({DiffKind::Removed, std::string(before[static_cast<std::size_t>(x)]), x + 1, 0});
        for (; y < nextY; ++y)
            lines.push_back({DiffKind::Added, std::string(after[static_cast<std::size_t>(y)]), 0, y + 1});
        if (x < n && y < m)
            lines.push_back({DiffKind::Same, std::string(before[static_cast<std::size_t>(x)]), x + 1, y + 1});
        ++x;
        ++y;
    }
    return lines;
}

} // namespace

std::vector<DiffLine> lineDiff(std::string_view before, std::string_view after, int around)
{
    const auto lines = wholeDiff(linesOf(before), linesOf(after));
    std::vector<bool> shown(lines.size(), false);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffKind::Same)
            continue;
        const auto reach = static_cast<std::size_t>(around);
        const auto first = i > reach ? i - reach : 0;
        const auto last = std::min(lines.size(), i + reach + 1);
        std::fill(shown.begin() + static_cast<std::ptrdiff_t>(first),
                  shown.begin() + static_cast<std::ptrdiff_t>(last), true);
    }
    std::vector<DiffLine> result;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (shown[i])
            result.push_back(lines[i]);
        else if (!result.empty() && result.back().kind == DiffKind::Gap)
            ++result.back().before;
        else
            result.push_back({DiffKind::Gap, {}, 1, 0});
    }
    return result;
}

bool isReadableText(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
}

} // namespace pupitre
