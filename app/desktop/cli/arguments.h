// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a command line, sorted into operands and options. "--name value" and "--name=value" both;
// after "--" everything is an operand.
#pragma once

#include "core/domain/error.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct OptionSpec {
    std::string name; // without the dashes
    enum class Takes { Nothing, Value } takes = Takes::Nothing;
};

class Arguments final
{
public:
    /// InvalidArgument: subject the option, detail "unknown", "valueMissing" or "valueGiven".
    [[nodiscard]] static Result<Arguments> parse(const std::vector<std::string>& words,
                                                 const std::vector<OptionSpec>& known);

    [[nodiscard]] const std::vector<std::string>& operands() const { return m_operands; }
    [[nodiscard]] std::string operand(std::size_t index) const;
    [[nodiscard]] bool has(const std::string& option) const { return m_options.contains(option); }
    [[nodiscard]] std::string value(const std::string& option) const; // the last one given; empty if none
    [[nodiscard]] std::vector<std::string> values(const std::string& option) const;

private:
    std::vector<std::string> m_operands;
    std::map<std::string, std::vector<std::string>> m_options;
};

/// Whole numbers and decimals as a person types them; InvalidArgument with the option as subject.
[[nodiscard]] Result<std::optional<int>> wholeNumber(const Arguments& arguments, const std::string& option);
[[nodiscard]] Result<std::optional<double>> decimal(const Arguments& arguments, const std::string& option);

} // namespace pupitre
