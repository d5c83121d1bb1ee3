// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/requirementlines.h"

#include <array>

namespace pupitre
{

namespace
{

bool startsWith(std::string_view text, std::string_view with)
{
    return text.substr(0, with.size()) == with;
}

struct PipOption {
    std::string_view name;
    RemarkStanding standing;
    RemarkReason reason;
};

/// pip.pypa.io, "Requirements File Format". Where packages come from is a place's setting.
constexpr std::array pipOptions{
    PipOption{"--index-url", RemarkStanding::Ignored, RemarkReason::PlaceDecides},
    PipOption{"-i", RemarkStanding::Ignored, RemarkReason::PlaceDecides},
    PipOption{"--extra-index-url", RemarkStanding::Ignored, RemarkReason::PlaceDecides},
    PipOption{"--no-index", RemarkStanding::Ignored, RemarkReason::PlaceDecides},
    PipOption{"--find-links", RemarkStanding::Ignored, RemarkReason::PlaceDecides},
    PipOption{"-f", RemarkStanding::Ignored, RemarkReason::PlaceDecides},
    PipOption{"--trusted-host", RemarkStanding::Ignored, RemarkReason::PlaceDecides},
    PipOption{"--requirement", RemarkStanding::NotSupported, RemarkReason::NotDone},
    PipOption{"-r", RemarkStanding::NotSupported, RemarkReason::NotDone},
    PipOption{"--constraint", RemarkStanding::NotSupported, RemarkReason::NotDone},
    PipOption{"-c", RemarkStanding::NotSupported, RemarkReason::NotDone},
    PipOption{"--editable", RemarkStanding::NotSupported, RemarkReason::NotDone},
    PipOption{"-e", RemarkStanding::NotSupported, RemarkReason::NotDone},
    PipOption{"--no-binary", RemarkStanding::NotSupported, RemarkReason::NotDone},
    PipOption{"--only-binary", RemarkStanding::NotSupported, RemarkReason::NotDone},
    PipOption{"--prefer-binary", RemarkStanding::NotSupported, RemarkReason::NotDone},
    PipOption{"--require-hashes", RemarkStanding::NotSupported, RemarkReason::NotDone},
    PipOption{"--pre", RemarkStanding::NotSupported, RemarkReason::NotDone},
    PipOption{"--use-feature", RemarkStanding::NotSupported, RemarkReason::NotDone},
};

void remarkOption(PythonRequirements& into, std::string_view text, int line, const std::string& where)
{
    for (const PipOption& option : pipOptions) {
        const std::string_view after = text.substr(std::min(option.name.size(), text.size()));
        const bool shortForm = option.name.size() == 2; // -rfile.txt is also allowed
        if (startsWith(text, option.name)
            && (after.empty() || shortForm || after.front() == ' ' || after.front() == '='
                || after.front() == '\t')) {
            into.remarks.push_back({{}, where, line, option.standing, option.reason, remarkText(text)});
            return;
        }
    }
    into.remarks.push_back(
        {{}, where, line, RemarkStanding::NotSupported, RemarkReason::UnknownKey, remarkText(text)});
}

/// An address, a version control system, or a path: pip would fetch it, and run what it finds there.
bool isElsewhere(std::string_view text)
{
    const std::string_view beforeMarker = text.substr(0, text.find(';'));
    return beforeMarker.find("://") != std::string_view::npos || startsWith(text, ".")
           || startsWith(text, "/") || beforeMarker.find('@') != std::string_view::npos
           || startsWith(text, "git+") || beforeMarker.find(".whl") != std::string_view::npos
           || beforeMarker.find('/') != std::string_view::npos;
}

} // namespace

void readRequirementLine(PythonRequirements& into, std::string_view text, int line, const std::string& where)
{
    if (startsWith(text, "-"))
        return remarkOption(into, text, line, where);
    auto requirement = pythonRequirement(text);
    if (requirement) {
        into.remarks.push_back({{}, where, line, RemarkStanding::Taken, RemarkReason::Understood, {}});
        requirement->line = line;
        into.packages.push_back(std::move(*requirement));
        return;
    }
    if (isElsewhere(text))
        into.remarks.push_back(
            {{}, where, line, RemarkStanding::NotSupported, RemarkReason::NotDone, remarkText(text)});
    else
        into.remarks.push_back(
            {{}, where, line, RemarkStanding::Refused, RemarkReason::WrongValue, remarkText(text)});
}

} // namespace pupitre
