// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/containerfile.h"

#include "core/formats/environments/containerfilelines.h"
#include "core/formats/environments/containerfilewords.h"
#include "core/formats/environments/copiedsources.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace pupitre
{

namespace
{

/// In the order of InstructionKind.
constexpr std::array keywords{"ADD",    "ARG",   "CMD",         "COPY",  "ENTRYPOINT", "ENV",
                              "EXPOSE", "FROM",  "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD",
                              "RUN",    "SHELL", "STOPSIGNAL",  "USER",  "VOLUME",     "WORKDIR"};

std::string changedCase(std::string_view text, char from, char to, int by)
{
    std::string changed(text);
    for (char& c : changed)
        if (c >= from && c <= to)
            c = static_cast<char>(c + by);
    return changed;
}

std::optional<InstructionKind> kindOf(std::string_view keyword)
{
    const std::string upper = changedCase(keyword, 'a', 'z', 'A' - 'a');
    const auto found = std::find(keywords.begin(), keywords.end(), upper);
    if (found == keywords.end())
        return std::nullopt;
    return static_cast<InstructionKind>(found - keywords.begin());
}

/// Takes the first word off.
std::string_view takeWord(std::string_view& text)
{
    const auto end = std::min(text.find_first_of(" \t"), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    return word;
}

class ContainerfileReader final
{
public:
    explicit ContainerfileReader(ContainerfileLines lines) : m_lines(std::move(lines))
    {
        m_file.escape = m_lines.escape;
        m_file.syntax = m_lines.syntax;
    }

    Result<Containerfile> file()
    {
        if (!m_file.syntax.empty()) // names an image that would do the building
            m_file.remarks.push_back({{},
                                      "syntax",
                                      1,
                                      RemarkStanding::Ignored,
                                      RemarkReason::PlaceDecides,
                                      remarkText(m_file.syntax)});
        for (ContainerfileLine& line : m_lines.lines)
            if (const auto problem = take(line); !problem.empty())
                return containerfileError(line.line, problem);
        if (m_file.stages.empty())
            return containerfileError(m_lines.lines.empty() ? 1 : m_lines.lines.back().line, "no FROM");
        return std::move(m_file);
    }

private:
    /// Empty, or what is wrong.
    std::string take(ContainerfileLine& line)
    {
        std::string_view rest = line.text;
        const std::string_view keyword = takeWord(rest);
        const auto kind = kindOf(keyword);
        if (!kind)
            return "unknown instruction " + remarkText(keyword);
        ContainerfileStep step{*kind,     line.line, line.lastLine,           -1, {},
                               line.text, {},        std::move(line.heredocs)};
        step.flags = takeFlags(rest, m_lines.escape);
        step.arguments = rest.substr(0, rest.find_last_not_of(" \t") + 1);

        const bool mayBeEmpty = *kind == InstructionKind::Cmd || *kind == InstructionKind::Entrypoint;
        if (step.arguments.empty() && !mayBeEmpty)
            return std::string(keywordOf(*kind)) + " without arguments";
        if (*kind == InstructionKind::From) {
            if (std::string problem = takeStage(step); !problem.empty())
                return problem;
        } else if (m_file.stages.empty() && *kind != InstructionKind::Arg) {
            return std::string(keywordOf(*kind)) + " before FROM";
        }
        step.stage = static_cast<int>(m_file.stages.size()) - 1;
        if (*kind == InstructionKind::Arg && step.stage < 0)
            takeGlobalArgs(step);
        if (*kind == InstructionKind::Onbuild)
            if (std::string problem = triggerProblem(step); !problem.empty())
                return problem;
        readCopied(m_file, step);
        remarkStep(m_file, step);
        m_file.steps.push_back(std::move(step));
        return {};
    }

    std::string takeStage(const ContainerfileStep& step)
    {
        const std::vector<std::string> words = plainWords(step.arguments, m_lines.escape);
        const bool named = words.size() == 3 && changedCase(words[1], 'A', 'Z', 'a' - 'A') == "as";
        if (words.size() != 1 && !named)
            return "FROM wants an image, or an image AS a name";
        ContainerfileStage stage;
        stage.line = step.line;
        stage.image = words[0];
        if (named)
            stage.name = changedCase(words[2], 'A', 'Z', 'a' - 'A');
        for (const InstructionFlag& flag : step.flags)
            if (flag.name == "platform")
                stage.platform = flag.value;
        const std::string wanted = changedCase(stage.image, 'A', 'Z', 'a' - 'A');
        for (std::size_t i = 0; i < m_file.stages.size(); ++i)
            if (m_file.stages[i].name == wanted)
                stage.fromStage = static_cast<int>(i);
        m_file.stages.push_back(std::move(stage));
        return {};
    }

    void takeGlobalArgs(const ContainerfileStep& step)
    {
        for (const std::string& word : plainWords(step.arguments, m_lines.escape))
            if (const auto equals = word.find('='); equals != std::string::npos && equals > 0)
                m_file.globalArgs[word.substr(0, equals)] = word.substr(equals + 1);
    }

    static std::string triggerProblem(const ContainerfileStep& step)
    {
        std::string_view rest = step.arguments;
        const auto kind = kindOf(takeWord(rest));
        if (!kind || *kind == InstructionKind::From || *kind == InstructionKind::Onbuild
            || *kind == InstructionKind::Maintainer)
            return "ONBUILD of something that cannot be one";
        return {};
    }

    ContainerfileLines m_lines;
    Containerfile m_file;
};

} // namespace

Result<Containerfile> containerfileFrom(std::string_view text)
{
    auto lines = containerfileLines(text);
    if (!lines)
        return tl::unexpected(lines.error());
    return ContainerfileReader(std::move(*lines)).file();
}

const char* keywordOf(InstructionKind kind)
{
    return keywords[static_cast<std::size_t>(kind)];
}

} // namespace pupitre
