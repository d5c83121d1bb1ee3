// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course from another on the same place: what was prepared comes along, what was done does not, and it is
// there whole or not at all.
#include "core/wire/methods.h"
#include "tests/agent/scene.h"
#include "tests/agent/serve/wire.h"

#include "core/agent/course/marks.h"
#include "core/agent/system/smallfile.h"

#include <csignal>
#include <set>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pupitre;
using namespace pupitre::scene;

namespace
{
const CourseId next = *CourseId::parse("dl-2027");

Course nextYear()
{
    Course whole = classOfTwo(start + 364 * 24h);
    whole.id = next;
    whole.title = "Deep learning 2027";
    whole.tps[0].published = false; // nothing is prepared beside the tests
    whole.seats.resize(1);
    whole.seats[0].members = {{"zoe", "Zo\xc3\xa9", "Essai", "", ""}};
    return whole;
}

Json order(const Course& made)
{
    return {{"from", "dl"}, {"course", toJson(made)}};
}

void put(const std::filesystem::path& path, std::string_view text)
{
    ASSERT_TRUE(makeFolders(path.parent_path()));
    ASSERT_TRUE(writeFileAtomically(path, text, 0644));
}

/// With code, data and documents, and somebody's work.
struct TaughtPlace : Place {
    TaughtPlace()
    {
        const auto code = tree.code(course, tp, "v1");
        put(code / "exercise.py", "print(1)\n");
        put(code / "deep" / "er" / "big.bin", std::string(300'000, 'b'));
        EXPECT_EQ(::symlink("/etc/passwd", (code / "link").c_str()), 0);
        EXPECT_EQ(::chmod((code / "exercise.py").c_str(), 0755), 0);
        put(tree.data(course) / "set.csv", "1,2\n");
        put(tree.documents(course) / "sheet.pdf", "pdf");
        put(tree.submission({course, tp, ada}, 1) / "files" / "mine.py", "secret");
        put(tree.workspace({course, tp, ada}) / "mine.py", "secret");
        put(tree.feedback({course, tp, ada}) / "mark.txt", "12/20");
        put(tree.mark({course, tp, ada}, "frozen"), "{}");
    }
};

/// No file of this process grows beyond 100 kB while it lives.
class FullDisk final
{
public:
    FullDisk()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        EXPECT_EQ(::getrlimit(RLIMIT_FSIZE, &m_before), 0);
        const rlimit small{100'000, m_before.rlim_max};
        EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    }
    ~FullDisk() { EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &m_before), 0); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

std::set<std::string> namesBelow(const std::filesystem::path& folder)
{
    std::set<std::string> names;
    for (const auto& one : std::filesystem::recursive_directory_iterator(folder))
        names.insert(one.path().lexically_relative(folder).string());
    return names;
}
} // namespace

TEST(CourseCopy, bringsWhatWasPreparedAndNothingThatWasDone)
{
    const TaughtPlace place;
    Wire wire(place.tree);
    const auto done = wire.ask(method::courseCopy, order(nextYear()));
    ASSERT_TRUE(done) << done.error().subject << " " << done.error().detail;
    EXPECT_EQ((*done)["files"], 4);
    EXPECT_EQ((*done)["bytes"], 300'000 + 9 + 4 + 3);
    const auto made = place.tree.course(next);
    const auto code = place.tree.code(next, tp, "v1");
    EXPECT_EQ(readFile(code / "exercise.py").value_or(""), "print(1)\n");
    EXPECT_EQ(readFile(code / "deep" / "er" / "big.bin").value_or(""), std::string(300'000, 'b'));
    EXPECT_EQ(std::filesystem::read_symlink(code / "link"), "/etc/passwd"); // a link, not what it leads to
    EXPECT_EQ(readFile(made / "data" / "set.csv").value_or(""), "1,2\n");
    EXPECT_EQ(readFile(made / "documents" / "sheet.pdf").value_or(""), "pdf");
    struct stat status {
    };
    ASSERT_EQ(::stat((code / "exercise.py").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0755U);
    EXPECT_EQ(status.st_nlink, 1U); // never the same file: the old course may be removed or changed
    const auto file = readCourse(place.tree, next);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->course, nextYear());
    EXPECT_EQ(file->revision, (*done)["revision"]);
    for (const std::string& name : namesBelow(made))
        EXPECT_TRUE(name.find("mine.py") == std::string::npos && name.find("mark.txt") == std::string::npos
                    && name.find("frozen") == std::string::npos)
            << name;
    EXPECT_FALSE(pupitre::exists(place.tree.copying(next)));
    EXPECT_EQ(readCourse(place.tree, course)->course, classOfTwo()); // the old one is as it was
    const auto journal = wire.ask(method::journal, {{"course", next.text()}});
    ASSERT_TRUE(journal);
    EXPECT_EQ((*journal)["entries"][0]["what"], "copy");
    EXPECT_EQ((*journal)["entries"][0]["detail"], "dl");
}

TEST(CourseCopy, isTheSameAskedAgainAndNeverOverwrites)
{
    const TaughtPlace place;
    Wire wire(place.tree);
    const auto first = wire.ask(method::courseCopy, order(nextYear()));
    ASSERT_TRUE(first);
    const auto again = wire.ask(method::courseCopy, order(nextYear()));
    ASSERT_TRUE(again);
    EXPECT_EQ((*again)["revision"], (*first)["revision"]);
    EXPECT_EQ((*again)["files"], 0);
    Course other = nextYear();
    other.title = "Something else";
    EXPECT_EQ(wire.ask(method::courseCopy, order(other)).error().kind, ErrorKind::AlreadyExists);
    other = nextYear();
    other.id = course; // onto itself
    EXPECT_EQ(wire.ask(method::courseCopy, order(other)).error().kind, ErrorKind::AlreadyExists);
    EXPECT_EQ(readCourse(place.tree, course)->course, classOfTwo());
}

TEST(CourseCopy, leavesNothingHalfMade)
{
    const TaughtPlace place;
    put(place.tree.copying(next) / "code" / "tp3@v1" / "old", "of one that was killed");
    Wire wire(place.tree);
    Course made = nextYear();
    made.tps.push_back(made.tps.front());
    made.tps.back().id = *TpId::parse("tp4"); // its code is gone
    made.tps.back().codeVersion = "7";
    const auto refused = wire.ask(method::courseCopy, order(made));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(refused.error().subject, "tp4");
    EXPECT_FALSE(pupitre::exists(place.tree.course(next)));
    EXPECT_FALSE(pupitre::exists(place.tree.copying(next)));

    {
        const FullDisk full;
        EXPECT_FALSE(wire.ask(method::courseCopy, order(nextYear())));
    }
    EXPECT_FALSE(pupitre::exists(place.tree.course(next)));
    EXPECT_FALSE(pupitre::exists(place.tree.copying(next)));
    // Asked again, it is done.
    const auto done = wire.ask(method::courseCopy, order(nextYear()));
    ASSERT_TRUE(done) << done.error().subject << " " << done.error().detail;
    EXPECT_FALSE(pupitre::exists(place.tree.code(next, tp, "v1") / "old"));
    EXPECT_EQ((*done)["files"], 4);
}

TEST(CourseCopy, takesOnlyTheTreesThatTpsUse)
{
    const TaughtPlace place;
    Course made = nextYear();
    made.tps[0].dataPath = "/srv/data";
    made.tps[0].codeVersion.clear();
    Wire wire(place.tree);
    const auto done = wire.ask(method::courseCopy, order(made));
    ASSERT_TRUE(done) << done.error().subject << " " << done.error().detail;
    EXPECT_EQ((*done)["files"], 1); // the document
    EXPECT_FALSE(pupitre::exists(place.tree.data(next)));
    EXPECT_EQ(
        wire.ask(method::courseCopy, {{"from", "nowhere"}, {"course", toJson(nextYear())}}).error().kind,
        ErrorKind::NotFound);
}
