// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/classlist.h"

#include "core/formats/csvwriter.h"

namespace pupitre
{

std::string classListCsv(const std::vector<Seat>& seats)
{
    std::string text = csvLine({"login", "firstname", "lastname", "email", "idnumber", "group"});
    for (const Seat& seat : seats) {
        if (seat.standing != SeatStanding::Active)
            continue;
        const std::string group = seat.members.size() > 1 ? seat.id.text() : std::string();
        for (const Member& member : seat.members)
            text += csvLine(
                {member.login, member.givenName, member.familyName, member.email, member.idNumber, group});
    }
    return text;
}

} // namespace pupitre
