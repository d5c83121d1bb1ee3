// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rostercolumns.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{

struct KnownName {
    std::string_view folded;
    RosterColumn column;
};

/// In order of preference within a meaning. Sources: Moodle admin/tool/uploaduser and the participants page,
/// nbgrader's student import, GitHub Classroom's roster export, and their French translations.
constexpr std::array knownNames = {
    KnownName{"username", RosterColumn::Login},
    KnownName{"login", RosterColumn::Login},
    KnownName{"identifiant", RosterColumn::Login},
    KnownName{"nomdutilisateur", RosterColumn::Login},
    KnownName{"utilisateur", RosterColumn::Login},
    KnownName{"user", RosterColumn::Login},
    KnownName{"uid", RosterColumn::Login},
    KnownName{"compte", RosterColumn::Login},
    KnownName{"identifier", RosterColumn::Login},
    KnownName{"studentid", RosterColumn::Login},
    KnownName{"id", RosterColumn::Login},
    KnownName{"firstname", RosterColumn::GivenName},
    KnownName{"prenom", RosterColumn::GivenName},
    KnownName{"prenoms", RosterColumn::GivenName},
    KnownName{"givenname", RosterColumn::GivenName},
    KnownName{"lastname", RosterColumn::FamilyName},
    KnownName{"nomdefamille", RosterColumn::FamilyName},
    KnownName{"familyname", RosterColumn::FamilyName},
    KnownName{"surname", RosterColumn::FamilyName},
    KnownName{"nom", RosterColumn::FamilyName},
    KnownName{"fullname", RosterColumn::FamilyName},
    KnownName{"nomcomplet", RosterColumn::FamilyName},
    KnownName{"name", RosterColumn::FamilyName},
    KnownName{"email", RosterColumn::Email},
    KnownName{"emailaddress", RosterColumn::Email},
    KnownName{"mail", RosterColumn::Email},
    KnownName{"courriel", RosterColumn::Email},
    KnownName{"adressedecourriel", RosterColumn::Email},
    KnownName{"adresseemail", RosterColumn::Email},
    KnownName{"adressemail", RosterColumn::Email},
    KnownName{"adresseelectronique", RosterColumn::Email},
    KnownName{"idnumber", RosterColumn::IdNumber},
    KnownName{"studentnumber", RosterColumn::IdNumber},
    KnownName{"numerodidentification", RosterColumn::IdNumber},
    KnownName{"numeroetudiant", RosterColumn::IdNumber},
    KnownName{"numetudiant", RosterColumn::IdNumber},
    KnownName{"netudiant", RosterColumn::IdNumber},
    KnownName{"matricule", RosterColumn::IdNumber},
    KnownName{"lmsuserid", RosterColumn::IdNumber},
    KnownName{"group", RosterColumn::Group},
    KnownName{"groupe", RosterColumn::Group},
    KnownName{"groups", RosterColumn::Group},
    KnownName{"groupes", RosterColumn::Group},
    KnownName{"group1", RosterColumn::Group},
    KnownName{"groupname", RosterColumn::Group},
    KnownName{"team", RosterColumn::Group},
    KnownName{"equipe", RosterColumn::Group},
    KnownName{"binome", RosterColumn::Group},
    KnownName{"publickey", RosterColumn::PublicKey},
    KnownName{"sshkey", RosterColumn::PublicKey},
    KnownName{"key", RosterColumn::PublicKey},
    KnownName{"clepublique", RosterColumn::PublicKey},
    KnownName{"clessh", RosterColumn::PublicKey},
};

/// The plain letter for the second byte of U+00C0..U+00FF, 0 where there is none.
char plainLetter(unsigned char second)
{
    constexpr std::string_view letters = "aaaaaa?ceeeeiiii?nooooo??uuuuy??aaaaaa?ceeeeiiii?nooooo??uuuuy?y";
    static_assert(letters.size() == 64);
    const char letter = second >= 0x80 && second < 0xc0 ? letters[second - 0x80U] : '?';
    return letter == '?' ? '\0' : letter;
}

} // namespace

std::string foldedHeader(std::string_view name)
{
    std::string folded;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto byte = static_cast<unsigned char>(name[i]);
        if (byte >= 'A' && byte <= 'Z')
            folded += static_cast<char>(byte - 'A' + 'a');
        else if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
            folded += static_cast<char>(byte);
        else if (byte == 0xc3 && i + 1 < name.size()) {
            if (const char letter = plainLetter(static_cast<unsigned char>(name[++i])); letter != 0)
                folded += letter;
        }
    }
    return folded;
}

std::vector<std::optional<RosterColumn>> rosterColumns(const std::vector<std::string>& header)
{
    std::vector<std::string> folded;
    folded.reserve(header.size());
    for (const std::string& cell : header)
        folded.push_back(foldedHeader(cell));

    std::vector<std::optional<RosterColumn>> columns(header.size());
    std::vector<RosterColumn> taken;
    for (const KnownName& known : knownNames) {
        if (std::find(taken.begin(), taken.end(), known.column) != taken.end())
            continue;
        for (std::size_t i = 0; i < folded.size(); ++i) {
            if (folded[i] != known.folded || columns[i])
                continue;
            columns[i] = known.column;
            taken.push_back(known.column);
            break;
        }
    }
    return columns;
}

} // namespace pupitre
