// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A stranger's invitation: what is accepted can stand in an ssh_config and in argv, and reads the same again.
#include "core/wire/invitationjson.h"

#include "tests/fuzz/input.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto invitation = pupitre::invitationFromText(pupitre::textOf(data, size));
    if (!invitation)
        return 0;
    for (const std::string& word : {invitation->host, invitation->user}) {
        pupitre::promise(!word.empty() && word.front() != '-' && word.size() <= 253);
        for (const char c : word)
            pupitre::promise(c > ' ' && c < 0x7f
                             && std::string_view("\"'\\%`$;&|<>(){}[]*?!#,=/~").find(c)
                                    == std::string_view::npos);
    }
    pupitre::promise(invitation->port > 0 && invitation->port < 65536 && !invitation->hostKeys.empty());
    for (const std::string& line : {invitation->title, invitation->student, invitation->teacher})
        pupitre::promise(line.find_first_of("\n\r\x1b\x7f") == std::string::npos);
    pupitre::promise(pupitre::invitationFromText(toText(*invitation)) == *invitation);
    return 0;
}
