// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is made of collected work for Moodle and for nbgrader, opened with the programs of others.
#include "core/services/handins/handinlayout.h"

#include "core/formats/nbgrader.h"
#include "core/formats/zippath.h"
#include "core/remote/capture.h"
#include "core/remote/localmachine.h"
#include "core/services/handins/collectfolder.h"
#include "core/services/handins/zipname.h"
#include "core/services/textfile.h"
#include "tests/gate/tempfolder.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace pupitre;
namespace fs = std::filesystem;

namespace
{

std::string unpackerSays(const std::vector<std::string>& argv)
{
    LocalMachine here;
    Waiter waiter("test", {}, {});
    const auto output = capture(here, CommandLine{argv}, {}, waiter);
    EXPECT_TRUE(output && output->exit.code == 0) << argv.front();
    return output ? output->out : std::string();
}

void put(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

Seat seatOf(const char* id, const char* given, const char* family, const char* login)
{
    Seat seat;
    seat.id = *SeatId::parse(id);
    seat.members.push_back({login, given, family, std::string(login) + "@example.org", {}, {}});
    return seat;
}

class Layouts : public testing::Test
{
protected:
    Layouts()
    {
        m_plan.course = *CourseId::parse("dl");
        m_plan.tp = *TpId::parse("tp1");
        m_plan.seats = {seatOf("s01", "Ada", "Exemple", "ada"), seatOf("s02", "Zoé", "d’Essai", "zoe"),
                        seatOf("s03", "Nul", "Rien", "nul")};
        m_plan.wish.folder = m_folder.path();
        m_plan.folder = m_plan.wish.folder / "dl-tp1";
        for (const char* seat : {"s01", "s02"})
            m_report.seats.push_back(collected(seat));
        CollectedSeat nothing;
        nothing.seat = *SeatId::parse("s03");
        m_report.seats.push_back(nothing);
    }

    CollectedSeat collected(const std::string& seat)
    {
        CollectedSeat one;
        one.seat = *SeatId::parse(seat);
        one.folder = m_plan.folder / seat;
        one.submission = 1;
        one.at = *instantFromIso("2026-11-29T20:22:03Z");
        put(one.folder / "files" / "src" / "main.py", "print('" + seat + "')\n");
        return one;
    }

    [[nodiscard]] fs::path in(const std::string& path) const { return m_plan.wish.folder / path; }
    [[nodiscard]] std::string unpacked() const // names, one a line, as Python sees them
    {
        unpackerSays({"unzip", "-tq", in("dl-tp1.zip").string()});
        return unpackerSays(
            {"python3", "-c",
             "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
             "sys.stdout.buffer.write('\\n'.join(sorted(z.namelist())).encode())",
             in("dl-tp1.zip").string()});
    }
    Result<CollectReport> laidOut(HandInLayout layout)
    {
        m_plan.wish.layout = layout;
        return layOut(m_plan, m_report, {});
    }

    TempFolder m_folder; // a name that is no UTF-8 is beyond QTemporaryDir
    CollectPlan m_plan;
    CollectReport m_report;
};

TEST_F(Layouts, makeAZipThatOthersRead)
{
    const auto report = laidOut(HandInLayout::MoodleZip);
    ASSERT_TRUE(report) << report.error().subject;
    EXPECT_EQ(report->made, in("dl-tp1.zip"));
    EXPECT_EQ(unpacked(), "Ada Exemple_1_assignsubmission_file/src/main.py\n"
                          "Zoé d’Essai_2_assignsubmission_file/src/main.py");
    const auto worksheet = gradingWorksheetFromCsv(*readTextFile(in("dl-tp1.csv"), 1 << 20));
    ASSERT_TRUE(worksheet);
    ASSERT_EQ(worksheet->rows.size(), 3U); // who has nothing is marked too
    EXPECT_EQ(worksheet->cell(1, WorksheetColumn::Identifier), "Participant 2");
}

TEST_F(Layouts, takeNumbersAndLanguageFromMoodlesWorksheet)
{
    const std::string given =
        "Identifiant,Nom complet,Adresse de courriel,Note,Dernière modification (note)\n"
        "Participant 4711,Zoé d’Essai,zoe@example.org,,-\n"
        "Participant 4712,Quelqu’un d’autre,autre@example.org,,-\n";
    auto worksheet = gradingWorksheetFromCsv(given);
    ASSERT_TRUE(worksheet);
    m_plan.wish.worksheet = *worksheet;
    const auto report = laidOut(HandInLayout::MoodleZip);
    ASSERT_TRUE(report);
    EXPECT_EQ(unpacked(), "Zoé d’Essai_4711_assignsubmission_file/src/main.py");
    EXPECT_EQ(report->unknown, (std::vector<SeatId>{*SeatId::parse("s01"), *SeatId::parse("s03")}));
    EXPECT_EQ(*readTextFile(in("dl-tp1.csv"), 1 << 20), given);
}

TEST_F(Layouts, giveHostileNamesOthers)
{
    const fs::path files = m_report.seats[0].folder / "files";
    put(files / "a\\b\n.py", "1");
    put(files / "a_b_.py", "2");
    put(files / "caf\xe9.txt", "3");
    put(files / (std::string(250, 'x') + ".txt"), "4");
    fs::create_symlink("/etc/passwd", files / "link");
    const auto report = laidOut(HandInLayout::MoodleZip);
    ASSERT_TRUE(report) << report.error().subject;
    EXPECT_EQ(report->leftOut, 1);
    EXPECT_GE(report->renamed, 2);
    const std::string names = unpacked();
    EXPECT_EQ(std::count(names.begin(), names.end(), '\n') + 1, 6); // every file of both, no link
    EXPECT_NE(names.find("caf_.txt"), std::string::npos) << names;
    EXPECT_EQ(names.find('\\'), std::string::npos) << names;
}

TEST_F(Layouts, leaveNoZipWhereNobodyHasAnything)
{
    m_report.seats.erase(m_report.seats.begin(), m_report.seats.begin() + 2);
    const auto report = laidOut(HandInLayout::MoodleZip);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->made.empty());
}

TEST_F(Layouts, makeWhatNbgraderMarks)
{
    const auto report = laidOut(HandInLayout::Nbgrader);
    ASSERT_TRUE(report) << report.error().subject;
    EXPECT_EQ(*readTextFile(in("submitted/ada/tp1/src/main.py"), 100), "print('s01')\n");
    const auto time = readTextFile(in("submitted/ada/tp1/timestamp.txt"), 100);
    ASSERT_TRUE(time);
    EXPECT_EQ(*instantFromNbgraderTimestamp(*time), m_report.seats[0].at);
    EXPECT_NE(readTextFile(in("students.csv"), 4096)->find("zoe"), std::string::npos);
    EXPECT_FALSE(fs::exists(in("submitted/nul")));
}

TEST_F(Layouts, keepWhatATeacherWroteForNbgrader)
{
    ASSERT_TRUE(laidOut(HandInLayout::Nbgrader));
    put(in("submitted/ada/tp1/remark.txt"), "good");
    ASSERT_TRUE(laidOut(HandInLayout::Nbgrader)); // the same hand-in
    EXPECT_TRUE(fs::exists(in("submitted/ada/tp1/remark.txt")));
    m_report.seats[0].at += std::chrono::hours{1}; // a later one
    ASSERT_TRUE(laidOut(HandInLayout::Nbgrader));
    EXPECT_FALSE(fs::exists(in("submitted/ada/tp1/remark.txt")));
    EXPECT_TRUE(fs::exists(in("submitted-earlier/ada/tp1/remark.txt")));
}

TEST_F(Layouts, tellOfALoginThatNbgraderCannotTake)
{
    m_plan.seats[0].members[0].login = "a+b";
    const auto report = laidOut(HandInLayout::Nbgrader);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->seats[0].error);
    EXPECT_FALSE(report->seats[1].error);
    EXPECT_TRUE(fs::exists(in("submitted/zoe/tp1/src/main.py")));
}

TEST_F(Layouts, stopWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    m_plan.wish.layout = HandInLayout::MoodleZip;
    EXPECT_EQ(layOut(m_plan, m_report, stop.get_token()).error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(fs::exists(in("dl-tp1.zip")));
}

TEST(ZipNames, areMadeFree)
{
    ZipNames names;
    EXPECT_EQ(freeZipName(names, "f", "a.txt"), "f/a.txt");
    EXPECT_EQ(freeZipName(names, "f", "a.txt"), "f/a_2.txt");
    EXPECT_EQ(freeZipName(names, "f", "../../x"), "f/_/_/x");
    EXPECT_EQ(freeZipName(names, "f", "a.txt/b"), "f/a_2.txt_b");
}

} // namespace
