// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See joinrequesttext.h.
#include "core/wire/joinrequesttext.h"

#include "core/wire/unwrapped.h"

#include <algorithm>
#include <charconv>

namespace pupitre
{

namespace
{

constexpr std::size_t wordsOfARequest = 6; // after the first
constexpr std::size_t longestSubject = 64;
constexpr std::size_t longestLogin = 64;
constexpr std::string_view blanks = " \t\r";

void addWords(std::vector<std::string_view>& words, std::string_view line)
{
    while (words.size() < wordsOfARequest) {
        const auto first = line.find_first_not_of(blanks);
        if (first == std::string_view::npos)
            return;
        line.remove_prefix(first);
        const auto word = line.substr(0, line.find_first_of(blanks));
        words.push_back(word);
        line.remove_prefix(word.size());
    }
}

/// Past the word; nothing where it is not on the line.
std::string_view::size_type afterWord(std::string_view line)
{
    const auto at = line.find(joinRequestWord);
    if (at == std::string_view::npos || (at > 0 && blanks.find(line[at - 1]) == std::string_view::npos))
        return std::string_view::npos;
    const auto after = at + joinRequestWord.size();
    return after == line.size() || blanks.find(line[after]) != std::string_view::npos
               ? after
               : std::string_view::npos;
}

bool bearsAKey(std::string_view line)
{
    return line.starts_with("ssh-") || line.starts_with("ecdsa-") || line.starts_with("sk-");
}

/// What a class list takes as a login, or "-".
bool isJoinLogin(std::string_view login)
{
    if (login == "-")
        return true;
    return !login.empty() && login.size() <= longestLogin && login.front() != '-'
           && std::ranges::none_of(login, [](char c) {
                  const auto byte = static_cast<unsigned char>(c);
                  return byte <= 0x20 || byte == 0x7f
                         || std::string_view("/\\\"',;:|<>").find(c) != std::string_view::npos;
              });
}

class JoinReader final
{
public:
    JoinReader(JoinPile& pile, const std::string& file) : m_pile(pile), m_file(file) {}

    void read(const std::vector<std::string_view>& lines)
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto after = afterWord(lines[i]);
            m_line = static_cast<int>(i) + 1;
            if (after == std::string_view::npos) {
                if (bearsAKey(lines[i]))
                    refuse(JoinRefusal::Unreadable, lines[i]);
                continue;
            }
            std::vector<std::string_view> words;
            addWords(words, lines[i].substr(after));
            // A program that breaks lines does so between words; an empty line is a person's.
            while (words.size() < wordsOfARequest && i + 1 < lines.size() && !lines[i + 1].empty()
                   && afterWord(lines[i + 1]) == std::string_view::npos)
                addWords(words, lines[++i]);
            readWords(words);
        }
        if (!m_found) {
            m_line = 1;
            refuse(JoinRefusal::Unreadable, lines.front());
        }
    }

private:
    void refuse(JoinRefusal why, std::string_view subject)
    {
        m_found = true;
        m_pile.refused.push_back({{m_file, m_line}, why, std::string(subject.substr(0, longestSubject)), {}});
    }

    void readWords(const std::vector<std::string_view>& words)
    {
        int version = 0;
        const std::string_view first = words.empty() ? std::string_view() : words.front();
        const auto number = std::from_chars(first.data(), first.data() + first.size(), version);
        if (number.ec != std::errc{} || number.ptr != first.data() + first.size() || version < 1)
            return refuse(JoinRefusal::Unreadable, first);
        if (version > joinRequestVersion)
            return refuse(JoinRefusal::TooNew, first);
        if (words.size() < wordsOfARequest)
            return refuse(JoinRefusal::Unreadable, words.back());
        const auto course = CourseId::parse(words[1]);
        const auto seat = SeatId::parse(words[2]);
        if (!course || !seat || !isJoinLogin(words[3]))
            return refuse(JoinRefusal::Unreadable, !course ? words[1] : !seat ? words[2] : words[3]);
        const auto key = parsePublicKey(std::string(words[4]) + " " + std::string(words[5]));
        if (!key)
            return refuse(JoinRefusal::KeyRefused, key.error().detail);
        m_found = true;
        m_pile.requests.push_back(
            {{m_file, m_line},
             {*course, *seat, words[3] == "-" ? std::string() : std::string(words[3]), *key}});
    }

    JoinPile& m_pile;
    const std::string& m_file;
    int m_line = 0;
    bool m_found = false;
};

} // namespace

std::string joinRequestBeginning(const CourseId& course, const SeatId& seat, const std::string& login)
{
    return std::string(joinRequestWord) + " " + std::to_string(joinRequestVersion) + " " + course.text() + " "
           + seat.text() + " " + (login.empty() ? "-" : login);
}

std::string toLine(const JoinRequest& request)
{
    return joinRequestBeginning(request.course, request.seat, request.login) + " " + toLine(request.key);
}

void addJoinRequests(JoinPile& pile, std::string_view text, const std::string& file)
{
    if (text.size() > maxJoinRequestBytes)
        return pile.refused.push_back({{file, 1}, JoinRefusal::Unreadable, {}, {}});
    JoinReader(pile, file).read(unwrappedLines(text));
}

} // namespace pupitre
