// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader of somebody's environment says about each thing it met: taken, or not, and why. Nothing
// passes without one. Words for people are made from these in ui/words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

enum class RemarkStanding {
    Taken,        // understood, and part of what comes out
    Ignored,      // understood, and left out on purpose
    NotSupported, // nothing here can do it, or it is not known at all
    Refused,      // wrong or unsafe: it would have to be put right to count
};

enum class RemarkReason {
    Understood,        // with Taken only
    TakenOverChanged,  // Taken, but not as it stands; detail: what it has become
    RunsOnOwnComputer, // Ignored: a command for the computer of the person who imports
    OpensHost,         // Ignored: mounts, privileges or namespaces of the place's host
    ReadsOwnComputer,  // Ignored: wants a variable or a path of the computer of the person who imports
    UsesSecret,        // Ignored: wants keys or passwords of whoever builds
    PlaceDecides,      // Ignored: a place arranges this itself
    EditorOnly,        // Ignored: settings of an editor
    OtherTool,         // Ignored: meant for another tool or service
    Description,       // Ignored: tells readers something, does nothing
    OtherWins,         // Ignored: detail: the file or key that comes first
    NeedsTool,         // NotSupported: only the tool named in detail can say (a build script, a template)
    NotDone,           // NotSupported: known, and nothing here does it
    UnknownKey,        // NotSupported: neither we nor the specification know it
    UnknownVariable,   // Refused or NotSupported: detail: the variable that has no value here
    WrongType,         // Refused: detail: what was expected
    WrongValue,        // Refused: detail: the value
    Repeated,          // Refused: the same key twice; the last one counts, detail: line of the first
    LeavesFolder,      // Refused: a path out of the folder that is imported
    FileMissing,       // Refused: names a file that is not there; detail: the path
    FileUnreadable,    // Refused: a file that is not what its name says; detail: why
    NoBase,            // Refused: names neither an image nor a file to build one from
    TooMuch,           // Refused: more than anybody writes by hand; detail: the limit
};

struct ImportRemark {
    std::string file; // within the folder; filled in by whoever knows it, else empty
    std::string
        where;    // JSON pointer, or the instruction, or the line's text; never empty but for the whole file
    int line = 0; // 1 is the first; 0 where it is not known
    RemarkStanding standing = RemarkStanding::Taken;
    RemarkReason reason = RemarkReason::Understood;
    std::string detail; // of strangers: shortened, one line, without control bytes

    bool operator==(const ImportRemark&) const = default;
};

using ImportRemarks = std::vector<ImportRemark>;

inline constexpr std::size_t maxRemarkText = 200; // bytes of `where` and of `detail`

/// Strangers' text for a remark: one line, control bytes gone, cut at maxRemarkText between two characters.
[[nodiscard]] std::string remarkText(std::string_view text);

/// "taken", "ignored", "notSupported", "refused": how it is written for programs.
[[nodiscard]] const char* wireName(RemarkStanding standing);

} // namespace pupitre
