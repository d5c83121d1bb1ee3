// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See calendarwriter.h.
#include "core/formats/calendarwriter.h"

namespace pupitre
{

namespace
{

constexpr std::size_t mostOctets = 75; // RFC 5545, 3.1, without the line break

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// A TEXT value (RFC 5545, 3.3.11).
std::string escapedText(std::string_view value)
{
    std::string text;
    for (const char c : value) {
        if (c == '\\' || c == ';' || c == ',')
            text += '\\';
        if (c == '\n')
            text += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20U && c != '\x7f')
            text += c;
    }
    return text;
}

} // namespace

std::string calendarTime(Instant instant)
{
    std::string text;
    for (const char c : toIso(std::chrono::floor<std::chrono::seconds>(instant))) {
        if (c != '-' && c != ':')
            text += c;
    }
    return text;
}

std::string foldedLine(std::string_view line)
{
    std::string text;
    std::size_t room = mostOctets;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 0 && continuesCharacter(line[cut]))
            --cut;
        if (cut == 0) // no UTF-8: anywhere is as good
            cut = room;
        text.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = mostOctets - 1; // after the blank
    }
    return text.append(line).append("\r\n");
}

std::string calendarText(const std::vector<CalendarEntry>& entries, Instant stamp)
{
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Pupitre//Forecast//EN\r\n"
                       "CALSCALE:GREGORIAN\r\n";
    for (const CalendarEntry& one : entries) {
        text += "BEGIN:VEVENT\r\n";
        text += foldedLine("UID:" + escapedText(one.uid));
        text += foldedLine("DTSTAMP:" + calendarTime(stamp));
        text += foldedLine("DTSTART:" + calendarTime(one.from));
        text += foldedLine("DTEND:" + calendarTime(one.until));
        text += foldedLine("SUMMARY:" + escapedText(one.summary));
        if (!one.location.empty())
            text += foldedLine("LOCATION:" + escapedText(one.location));
        if (!one.description.empty())
            text += foldedLine("DESCRIPTION:" + escapedText(one.description));
        if (one.hold == CalendarHold::Tentative)
            text += "STATUS:TENTATIVE\r\nTRANSP:TRANSPARENT\r\n";
        text += "END:VEVENT\r\n";
    }
    return text + "END:VCALENDAR\r\n";
}

} // namespace pupitre
