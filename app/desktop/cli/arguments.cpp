// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/arguments.h"

#include <algorithm>
#include <charconv>

namespace pupitre
{

namespace
{

template <class Number>
Result<std::optional<Number>> numberIn(const Arguments& arguments, const std::string& option)
{
    if (!arguments.has(option))
        return std::optional<Number>();
    const std::string text = arguments.value(option);
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || number < 0)
        return fail(ErrorKind::InvalidArgument, "--" + option, "number");
    return std::optional<Number>(number);
}

} // namespace

Result<Arguments> Arguments::parse(const std::vector<std::string>& words,
                                   const std::vector<OptionSpec>& known)
{
    Arguments arguments;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (*word == "--") {
            arguments.m_operands.insert(arguments.m_operands.end(), word + 1, words.end());
            break;
        }
        if (!word->starts_with("--")) {
            arguments.m_operands.push_back(*word);
            continue;
        }
        const auto equals = word->find('=');
        const std::string name = word->substr(2, equals == std::string::npos ? equals : equals - 2);
        const auto spec =
            std::find_if(known.begin(), known.end(), [&](const OptionSpec& o) { return o.name == name; });
        if (spec == known.end())
            return fail(ErrorKind::InvalidArgument, "--" + name, "unknown");
        auto& values = arguments.m_options[name];
        if (spec->takes == OptionSpec::Takes::Nothing) {
            if (equals != std::string::npos)
                return fail(ErrorKind::InvalidArgument, "--" + name, "valueGiven");
        } else if (equals != std::string::npos) {
            values.push_back(word->substr(equals + 1));
        } else if (word + 1 == words.end()) {
            return fail(ErrorKind::InvalidArgument, "--" + name, "valueMissing");
        } else {
            values.push_back(*++word);
        }
    }
    return arguments;
}

std::string Arguments::operand(std::size_t index) const
{
    return index < m_operands.size() ? m_operands[index] : std::string();
}

std::string Arguments::value(const std::string& option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() || found->second.empty() ? std::string() : found->second.back();
}

std::vector<std::string> Arguments::values(const std::string& option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::vector<std::string>() : found->second;
}

Result<std::optional<int>> wholeNumber(const Arguments& arguments, const std::string& option)
{
    return numberIn<int>(arguments, option);
}

Result<std::optional<double>> decimal(const Arguments& arguments, const std::string& option)
{
    return numberIn<double>(arguments, option);
}

} // namespace pupitre
