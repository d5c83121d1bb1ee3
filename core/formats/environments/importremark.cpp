// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/importremark.h"

#include "core/formats/textencoding.h"

namespace pupitre
{

std::string remarkText(std::string_view text)
{
    std::string shown;
    for (const char c : text.substr(0, maxRemarkText)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n' || c == '\r' || c == '\t')
            shown += ' ';
        else if (byte >= 0x20 && byte != 0x7f)
            shown += c;
    }
    while (!shown.empty() && !isUtf8(shown)) // cut within a character
        shown.pop_back();
    return shown;
}

const char* wireName(RemarkStanding standing)
{
    switch (standing) {
    case RemarkStanding::Taken:
        return "taken";
    case RemarkStanding::Ignored:
        return "ignored";
    case RemarkStanding::NotSupported:
        return "notSupported";
    case RemarkStanding::Refused:
        return "refused";
    }
    return "";
}

} // namespace pupitre
