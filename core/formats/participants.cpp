// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/participants.h"

#include "core/formats/rostercolumns.h"

#include <algorithm>
#include <map>
#include <set>

namespace pupitre
{

namespace
{

struct Person {
    const Seat* seat = nullptr;
    std::size_t member = 0;
    auto operator<=>(const Person&) const = default;
};

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// Bytes of the character at the front, as its first byte says.
std::size_t characterBytes(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t bytes = first < 0xc0 ? 1 : (first < 0xe0 ? 2 : (first < 0xf0 ? 3 : 4));
    return std::min(bytes, text.size());
}

bool isCombiningMark(std::string_view character) // U+0300 to U+036F
{
    if (character.size() != 2)
        return false;
    const auto lead = static_cast<unsigned char>(character[0]);
    const auto next = static_cast<unsigned char>(character[1]);
    return lead == 0xcc || (lead == 0xcd && next <= 0xaf);
}

using Index = std::map<std::string, std::set<Person>>;

void addTo(Index& index, const std::string& key, Person person)
{
    if (!key.empty())
        index[key].insert(person);
}

struct Found {
    std::set<Person> persons;
    MatchedBy by = MatchedBy::IdNumber;
};

std::set<Person> lookUp(const Index& index, const std::string& key)
{
    const auto found = key.empty() ? index.end() : index.find(key);
    return found == index.end() ? std::set<Person>() : found->second;
}

/// Everything the seats know a person by.
class Indexes final
{
public:
    explicit Indexes(const std::vector<Seat>& seats)
    {
        for (const Seat& seat : seats)
            for (std::size_t i = 0; i < seat.members.size(); ++i) {
                const Member& member = seat.members[i];
                const Person person{&seat, i};
                addTo(m_byIdNumber, lowerAscii(member.idNumber), person);
                addTo(m_byEmail, lowerAscii(member.email), person);
                addTo(m_byName, comparableName(member.givenName + " " + member.familyName), person);
            }
    }

    [[nodiscard]] Found find(const Participant& participant) const
    {
        const std::string idNumber = lowerAscii(participant.idNumber);
        if (auto persons = lookUp(m_byIdNumber, idNumber); !persons.empty())
            return {std::move(persons), MatchedBy::IdNumber};
        if (auto persons = lookUp(m_byEmail, lowerAscii(participant.email)); !persons.empty())
            return {std::move(persons), MatchedBy::Email};
        auto persons = lookUp(m_byName, comparableName(participant.fullName));
        std::erase_if(persons, [&](const Person& person) { // a namesake
            const std::string& known = person.seat->members[person.member].idNumber;
            return !known.empty() && !idNumber.empty();
        });
        return {std::move(persons), MatchedBy::FullName};
    }

private:
    Index m_byIdNumber;
    Index m_byEmail;
    Index m_byName;
};

struct Candidate {
    std::size_t participant;
    MatchedBy by;
};

/// True where one of them is the person without doubt; the others are ambiguous.
bool settle(const Person& person, std::vector<Candidate>& candidates, ParticipantMatching& matching)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.by < b.by; });
    const bool certain = candidates.size() == 1 || candidates[0].by != candidates[1].by;
    if (certain)
        matching.matches.push_back(
            {candidates[0].participant, person.seat->id, person.member, candidates[0].by});
    for (std::size_t i = certain ? 1 : 0; i < candidates.size(); ++i)
        matching.ambiguous.push_back(candidates[i].participant);
    return certain;
}

} // namespace

std::string comparableName(std::string_view name)
{
    std::multiset<std::string> words;
    std::string word;
    const auto endWord = [&] {
        if (!word.empty())
            words.insert(word);
        word.clear();
    };
    while (!name.empty()) {
        const std::string_view character = name.substr(0, characterBytes(name));
        name.remove_prefix(character.size());
        const std::string folded = foldedHeader(character);
        const bool ascii = character.size() == 1 && static_cast<unsigned char>(character.front()) < 0x80;
        if (!folded.empty())
            word += folded;
        else if (ascii && character != "'")
            endWord();
        else if (character == "\xc2\xa0") // a blank that does not break
            endWord();
        else if (!ascii && !isCombiningMark(character) && character != "\xe2\x80\x99")
            word += character;
    }
    endWord();
    std::string comparable;
    for (const std::string& one : words)
        comparable += (comparable.empty() ? "" : " ") + one;
    return comparable;
}

ParticipantMatching matchParticipants(const std::vector<Participant>& participants,
                                      const std::vector<Seat>& seats)
{
    const Indexes indexes(seats);
    ParticipantMatching matching;
    std::map<Person, std::vector<Candidate>> claims;
    for (std::size_t i = 0; i < participants.size(); ++i) {
        const Found found = indexes.find(participants[i]);
        if (found.persons.empty())
            matching.unknown.push_back(i);
        else if (found.persons.size() > 1)
            matching.ambiguous.push_back(i);
        else
            claims[*found.persons.begin()].push_back({i, found.by});
    }
    std::set<const Seat*> reached;
    for (auto& [person, candidates] : claims)
        if (settle(person, candidates, matching))
            reached.insert(person.seat);

    std::sort(matching.matches.begin(), matching.matches.end(),
              [](const auto& a, const auto& b) { return a.participant < b.participant; });
    std::sort(matching.ambiguous.begin(), matching.ambiguous.end());
    for (const Seat& seat : seats)
        if (seat.standing == SeatStanding::Active && !reached.contains(&seat))
            matching.without.push_back(seat.id);
    return matching;
}

std::vector<Participant> participantsOf(const GradingWorksheet& worksheet)
{
    std::vector<Participant> participants;
    for (std::size_t row = 0; row < worksheet.rows.size(); ++row)
        participants.push_back({worksheet.participantId(row), worksheet.cell(row, WorksheetColumn::FullName),
                                worksheet.cell(row, WorksheetColumn::IdNumber),
                                worksheet.cell(row, WorksheetColumn::Email)});
    return participants;
}

} // namespace pupitre
