// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A guide that lies is worse than none: each of its commands, in both languages, is run as it stands on a
// lab's place. Only the address, the hours and the names of what was collected are put in.
#include "core/agent/course/coursefile.h"
#include "core/agent/course/marks.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "tests/e2e/guide/guidebook.h"
#include "tests/e2e/labdesktop.h"
#include "tests/gate/sharedlab.h"
#include "tests/unit/testkeys.h"

#include <sstream>

namespace pupitre
{

namespace
{
using namespace std::chrono_literals;
namespace fs = std::filesystem;

class Guide : public WithLab, public testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        WithLab::SetUp();
        guide = fs::path(PUPITRE_DOCS) / GetParam();
        blocks = blocksOf(guide);
        ASSERT_EQ(blocks.size(), 9U);
        desktop.emplace(lab().place(), lab().place().port());
        work = desktop->home() / fs::path(GetParam()).stem();
        fs::create_directories(work);
        const fs::path program = desktop->home() / "bin/pupitre";
        fs::create_directories(program.parent_path());
        std::string wrapper = "#!/bin/sh\nexec";
        for (const std::string& word :
             {std::string(desktop->argv({}).front()), std::string("\"$@\" --ssh-config"),
              (desktop->home() / ".ssh/config").string(), std::string("--known-hosts"),
              (desktop->home() / ".ssh/known_hosts").string()})
            wrapper += " " + word;
        ASSERT_TRUE(replaceFile(program, wrapper + "\n", 0755));
    }

    void TearDown() override { EXPECT_EQ(desktop->pupitre({"place", "forget", "lab"}).exit, 0); }

    /// A folder of the name that the guide gives it, after "create".
    void makeExercise()
    {
        const std::string& create = line(2, "pupitre course create");
        std::istringstream words(create);
        std::string folder;
        words >> folder >> folder >> folder >> folder;
        fs::create_directories(work / folder / "code");
        ASSERT_TRUE(replaceFile(work / folder / "code/main.py", "print(42)\n"));
        ASSERT_TRUE(replaceFile(work / folder / "code/model.py", "layers = 3\n"));
        for (const char* document : {"hints.txt", "indices.txt"})
            ASSERT_TRUE(replaceFile(work / document, "Begin with the shapes.\n"));
        for (const char* worksheet : {"grades.csv", "notes.csv"})
            ASSERT_TRUE(replaceFile(work / worksheet, "Identifier,Full name,Grade,Last modified (grade)\n"
                                                      "Participant 31,Ada Exemple,,-\n"));
        std::istringstream admit(line(3, "pupitre course admit"));
        std::string pupitre, verb, admitted, id, requests;
        admit >> pupitre >> verb >> admitted >> id >> requests;
        fs::create_directories(work / requests);
        ASSERT_TRUE(replaceFile(work / requests / "mail.txt",
                                "> pupitre-join 1 " + id + " s02 bob\n> " + std::string(plainPublic) + "\n"));
        ASSERT_TRUE(replaceFile(work / folder / "class.csv",
                                "login;first name;last name;e-mail\nada;Ada;Exemple;ada@example.org\n"
                                "bob;Bob;Exemple;bob@example.org\n"));
    }

    const std::string& line(std::size_t block, const std::string& beginning) const
    {
        for (const std::string& one : blocks[block].lines)
            if (one.starts_with(beginning))
                return one;
        static const std::string none;
        ADD_FAILURE() << "no " << beginning;
        return none;
    }

    std::string putIn(std::string command) const
    {
        const auto hour = [](std::chrono::hours from) { return toIso(now() + from).substr(0, 16); };
        const auto replace = [&command](const std::string& what, const std::string& by) {
            for (auto at = command.find(what); at != std::string::npos;
                 at = command.find(what, at + by.size()))
                command.replace(at, what.size(), by);
        };
        replace("ada@lab.example.org",
                lab().place().account().name + "@127.0.0.1:" + std::to_string(lab().place().port()));
        replace("2027-01-11 08:00/12:00", hour(0h) + "/" + hour(3h));
        replace("2027-01-15", hour(48h).substr(0, 10));
        return command;
    }

    void run(const fs::path& where, const std::string& command, const std::string& input = {})
    {
        ChildOptions options;
        options.environment = desktop->environment();
        options.input = input;
        options.limit = 4min;
        const auto done =
            runChild({"/bin/bash", "-c", "cd \"$0\" && " + putIn(command), where.string()}, options);
        ASSERT_TRUE(done) << command;
        EXPECT_EQ(done->exit, 0) << command << "\n" << done->out << done->err;
        said = done->out + done->err;
    }
    void runBlock(std::size_t block, const fs::path& where)
    {
        for (const std::string& one : blocks[block].lines) {
            const bool shell =
                one.starts_with("ssh ") && !one.ends_with("status") && !one.ends_with("submit");
            run(where, one, shell ? "exit\n" : one.starts_with("sftp ") ? "ls\nbye\n" : "");
        }
    }

    /// The course that the guide makes: the newest there is.
    static CourseId course()
    {
        fs::directory_entry newest;
        for (const auto& entry : fs::directory_iterator(lab().tree().courses()))
            if (newest.path().empty() || entry.last_write_time() > newest.last_write_time())
                newest = entry;
        return CourseId::parse(newest.path().filename().string()).value_or(CourseId());
    }
    void passTheDeadline()
    {
        const CourseId id = course();
        EXPECT_TRUE(lab().asTheAccount([&]() -> Result<void> {
            const auto changed = changeCourse(lab().tree(), id, [](Course& whole) -> Result<void> {
                whole.tps[0].sessions[0].end = {now() - 2s, ""};
                whole.tps[0].deadline = {now() - 1s, ""};
                whole.tps[0].overrides.clear();
                return {};
            });
            return changed ? Result<void>{} : tl::unexpected(changed.error());
        }));
        EXPECT_TRUE(lab().reconcile());
    }
    /// The folder below `under` that holds such a file.
    static fs::path folderWith(const fs::path& under, const std::string& file)
    {
        for (const auto& entry : fs::recursive_directory_iterator(under))
            if (entry.path().filename() == file)
                return entry.path().parent_path();
        ADD_FAILURE() << "no " << file << " below " << under;
        return under;
    }

    fs::path guide;
    std::vector<GuideBlock> blocks;
    std::optional<LabDesktop> desktop;
    fs::path work;
    std::string said;
};
} // namespace

TEST_P(Guide, everyCommandWorks)
{
    makeExercise();
    for (std::size_t teaching = 0; teaching < 5; ++teaching)
        runBlock(teaching, work);

    const fs::path mine = folderWith(work / "invitations", "ssh_config");
    const std::string copied = line(6, "scp");
    std::istringstream words(copied);
    std::string report;
    while (words >> report && report.find('.') == std::string::npos) {
    }
    ASSERT_TRUE(replaceFile(mine / report, "my answer\n"));
    runBlock(6, mine);
    const auto rsync = commandsInText(guide, "rsync");
    ASSERT_EQ(rsync.size(), 1U);
    run(mine, rsync.front());
    EXPECT_EQ(readFile(folderWith(mine, "main.py") / report).value_or(""), "my answer\n");

    passTheDeadline();
    runBlock(5, work);

    const std::string folder = std::string(line(5, "pupitre")).substr(line(5, "pupitre").find("--to ") + 5);
    const fs::path submission = folderWith(work / folder.substr(0, folder.find(' ')), "receipt.json");
    std::string verify = line(7, "pupitre");
    const auto first = verify.find("verify ") + 7;
    verify.replace(first, verify.find(' ', first) - first, "'" + submission.string() + "'");
    run(mine, verify);

    for (std::string one : blocks[8].lines) {
        if (const auto key = one.find("ssh-ed25519 AAAA…"); key != std::string::npos) {
            const std::string text = readFile(lab().tree().placeKey().string() + ".pub").value_or("");
            one.replace(key, std::string("ssh-ed25519 AAAA…").size(), text.substr(0, text.find('\n')));
        }
        run(submission, one);
    }
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, Guide, testing::Values("guide.md", "guide.fr.md"),
                         [](const auto& which) {
                             return std::string(which.index == 0 ? "english" : "french");
                         });

} // namespace pupitre
