// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which terminal program is taken and what it is given, with programs of these names in a folder; and one
// that really starts the command, which must get its words as they were.
#include "core/services/seats/terminalemulator.h"

#include "tests/gate/tempfolder.h"
#include "tests/waituntil.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
const CommandLine command{{"ssh", "-t", "host", "say 'it'"}};

class Terminals : public ::testing::Test
{
protected:
    std::string program(const std::string& name, const std::string& script = "exit 0\n")
    {
        const auto path = m_folder.path() / name;
        std::ofstream(path) << "#!/bin/sh\n" << script;
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        return path.string();
    }
    [[nodiscard]] TerminalSearch search(std::string wished = {}) const
    {
        return {std::move(wished), "relative:" + m_folder.path().string()};
    }
    [[nodiscard]] std::filesystem::path inFolder(const char* name) const { return m_folder.path() / name; }

private:
    TempFolder m_folder;
};

std::vector<std::string> before(const Result<CommandLine>& window)
{
    if (!window || window->argv.size() < command.argv.size())
        return {"nothing"};
    const auto size = static_cast<std::ptrdiff_t>(window->argv.size() - command.argv.size());
    EXPECT_EQ(std::vector(window->argv.begin() + size, window->argv.end()), command.argv);
    return {window->argv.begin(), window->argv.begin() + size};
}

std::string textOf(const std::filesystem::path& path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}
} // namespace

TEST_F(Terminals, giveEachItsCommandAsItWantsIt)
{
    using Words = std::vector<std::string>;
    for (const auto& [name, words] :
         std::vector<std::pair<std::string, Words>>{{"x-terminal-emulator", {"-e"}},
                                                    {"gnome-terminal", {"--"}},
                                                    {"konsole", {"-e"}},
                                                    {"xfce4-terminal", {"-x"}},
                                                    {"kitty", {}},
                                                    {"alacritty", {"-e"}},
                                                    {"foot", {}},
                                                    {"wezterm", {"start", "--"}},
                                                    {"xterm", {"-e"}}}) {
        const auto path = program(name);
        Words expected{path};
        expected.insert(expected.end(), words.begin(), words.end());
        EXPECT_EQ(before(inTerminalWindow(command, search())), expected);
        EXPECT_EQ(before(inTerminalWindow(command, search(name))), expected);
        EXPECT_EQ(before(inTerminalWindow(command, {path, {}})), expected);
        std::filesystem::remove(path);
    }
}

TEST_F(Terminals, takeTheOneThatIsWishedForThenTheSystems)
{
    const auto xterm = program("xterm");
    const auto own = program("my-terminal");
    EXPECT_EQ(before(inTerminalWindow(command, search())).front(), xterm);
    const auto systems = program("x-terminal-emulator");
    EXPECT_EQ(before(inTerminalWindow(command, search())).front(), systems);
    EXPECT_EQ(before(inTerminalWindow(command, search("my-terminal"))),
              (std::vector<std::string>{own, "-e"}));
    EXPECT_EQ(before(inTerminalWindow(command, search("is-not-there"))).front(), systems);
}

TEST_F(Terminals, sayWhereThereIsNone)
{
    EXPECT_EQ(inTerminalWindow(command, search()).error(),
              (Error{ErrorKind::NotFound, terminalProgramSubject, {}}));
    std::filesystem::create_directory(inFolder("xterm")); // no program of ours
    std::ofstream(inFolder("konsole")) << "not executable";
    EXPECT_EQ(openTerminalWindow(command, search("gone")).error(),
              (Error{ErrorKind::NotFound, terminalProgramSubject, "gone"}));
}

TEST_F(Terminals, startTheCommandWithItsWordsAsTheyWere)
{
    program("x-terminal-emulator", "shift\nexec \"$@\"\n");
    const auto said = inFolder("said").string();
    const auto print = program("print", "printf '<%s>' \"$@\" > '" + said + ".part'\nmv '" + said + ".part' '"
                                            + said + "'\n");
    ASSERT_TRUE(openTerminalWindow({{print, "a b", "$(id)", "é'\"", "", "-e"}}, search()));
    EXPECT_TRUE(waitUntil([&] { return std::filesystem::exists(said); }, 10s));
    EXPECT_EQ(textOf(said), "<a b><$(id)><é'\"><><-e>");
}

TEST_F(Terminals, stayOpenOnlyAfterAFailure)
{
    const auto out = inFolder("out").string();
    const auto run = [&](const CommandLine& held, const char* input) {
        std::string line;
        for (const std::string& word : held.argv) {
            line += '\'';
            for (const char c : word)
                line += c == '\'' ? std::string("'\\''") : std::string(1, c);
            line += "' ";
        }
        const int status = std::system((line + "< " + input + " > " + out).c_str());
        return WEXITSTATUS(status);
    };
    EXPECT_EQ(run(heldOpenOnFailure({{"sh", "-c", "echo \"$1\"", "x", "it's $HOME"}}, "Enter"), "/dev/null"),
              0);
    EXPECT_EQ(textOf(out), "it's $HOME\n");
    EXPECT_EQ(run(heldOpenOnFailure({{"sh", "-c", "echo no; exit 7"}}, "Press %s Enter"), "/dev/null"), 7);
    EXPECT_EQ(textOf(out), "no\n\nPress %s Enter ");
}
