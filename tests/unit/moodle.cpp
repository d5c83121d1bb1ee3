// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moodle's folders and its grading worksheet, in both languages, and whose seat a participant is.
#include "core/formats/csvwriter.h"
#include "core/formats/gradingworksheet.h"
#include "core/formats/moodlefolder.h"
#include "core/formats/participants.h"

#include <gtest/gtest.h>

using namespace pupitre;
using Column = WorksheetColumn;

namespace
{

const std::string english =
    "Identifier,\"Full name\",\"ID number\",\"Email address\",Status,Grade,\"Maximum Grade\",\"Grade can be "
    "changed\",\"Last modified (submission)\",\"Last modified (grade)\",\"Feedback comments\"\n"
    "\"Participant 501\",\"Ada Exemple\",1001,ada@example.org,\"Submitted for grading - "
    "\",,20.00,Yes,\"Monday, 23 "
    "November 2026, 11:58 AM\",-,\n"
    "\"Participant 502\",\"Zoé Essai\",1002,zoe@example.org,\"No submission - "
    "\",-,20.00,Yes,-,-,\"<p>See\nme</p>\"\n";

const std::string french =
    "\xef\xbb\xbfIdentifiant;\"Nom complet\";\"Adresse de courriel\";Statut;Note;\"Note maximale\";\"La note "
    "peut "
    "être modifiée\";\"Dernière modification (travail remis)\";\"Dernière modification (note)\";\"Feedback "
    "par "
    "commentaires\"\r\n"
    "Participant501;\"Ada Exemple\";ada@example.org;\"Remis pour évaluation\";12,5;20,00;Oui;-;-;\r\n";

GradingWorksheet read(std::string_view text)
{
    auto worksheet = gradingWorksheetFromCsv(text);
    EXPECT_TRUE(worksheet) << (worksheet ? "" : worksheet.error().detail);
    return worksheet.value_or(GradingWorksheet{});
}

Seat seatOf(const std::string& id, const std::vector<Member>& members)
{
    Seat seat;
    seat.id = *SeatId::parse(id);
    seat.members = members;
    return seat;
}

} // namespace

TEST(MoodleFolder, isNamedAsMoodleDoes)
{
    EXPECT_EQ(moodleFolderName("Ada Exemple", "501"), "Ada Exemple_501_assignsubmission_file");
    EXPECT_EQ(moodleFolderName("Ada Exemple", "501", MoodleFolderStyle::Trailing),
              "Ada Exemple_501_assignsubmission_file_");
    EXPECT_EQ(moodleFolderName("Participant", "501"), "Participant_501_assignsubmission_file");
    EXPECT_EQ(moodleFolderName("Zoé d'Essai_Test", "7"), "Zoé dEssai Test_7_assignsubmission_file");
    EXPECT_EQ(moodleFolderName("../../x: \"y\"", "7"), "x y_7_assignsubmission_file");
}

TEST(MoodleFolder, isReadInEveryLayout)
{
    const MoodleEntry file{"Zoé Essai", "502", "assignsubmission_file", "src/main.cpp"};
    EXPECT_EQ(moodleEntry("Zoé Essai_502_assignsubmission_file/src/main.cpp"), file);
    EXPECT_EQ(moodleEntry("Zoé Essai_502_assignsubmission_file_/src/main.cpp"), file);
    EXPECT_EQ(moodleEntry("TP 1/Zoé Essai_502_assignsubmission_file_/src/main.cpp"), file);
    EXPECT_EQ(moodleEntry("Zoé Essai_502_assignsubmission_file_my_report.pdf")->path, "my_report.pdf");
    EXPECT_EQ(moodleEntry("Zoé Essai_502_assignsubmission_file_/")->path, "");
    EXPECT_EQ(moodleEntry("Zoé Essai_502_assignsubmission_onlinetext/onlinetext.html")->plugin,
              "assignsubmission_onlinetext");
    EXPECT_EQ(moodleEntry(moodleFolderName("Ada_Exemple", "3") + "/a_b_c_d_e")->participantId, "3");
    for (const std::string_view path : {"readme.txt", "a_b_c_d/x", "name_12_x", "__MACOSX/._x", "", "////",
                                        "x_1_a_b_../y", "x_1_a_b_/../y"})
        EXPECT_EQ(moodleEntry(path), std::nullopt) << path;
}

TEST(MoodleFolder, knowsWhatNobodyWouldGet)
{
    EXPECT_TRUE(isIgnoredByMoodle("x/.config"));
    EXPECT_TRUE(isIgnoredByMoodle("~lock"));
    EXPECT_FALSE(isIgnoredByMoodle(".x/report.pdf"));
}

TEST(GradingWorksheet, readsEnglish)
{
    const auto worksheet = read(english);
    EXPECT_EQ(worksheet.language, MoodleLanguage::English);
    EXPECT_TRUE(worksheet.problems.empty());
    ASSERT_EQ(worksheet.rows.size(), 2U);
    EXPECT_EQ(worksheet.participantId(0), "501");
    EXPECT_EQ(worksheet.cell(1, Column::FullName), "Zoé Essai");
    EXPECT_EQ(worksheet.cell(1, Column::Feedback), "<p>See\nme</p>");
    EXPECT_EQ(worksheet.cell(0, Column::Group), "");
    EXPECT_FALSE(worksheet.has(Column::Group));
}

TEST(GradingWorksheet, readsFrenchAsASpreadsheetSavedIt)
{
    const auto worksheet = read(french);
    EXPECT_EQ(worksheet.language, MoodleLanguage::French);
    ASSERT_EQ(worksheet.rows.size(), 1U);
    EXPECT_EQ(worksheet.participantId(0), "501"); // no blank after the word in the French language pack
    EXPECT_EQ(worksheet.cell(0, Column::Grade), "12,5");
    std::string latin = "Identifiant,Note,Derni\xe8re modification (note)\nParticipant 3,,-\n";
    const auto guessed = read(latin);
    ASSERT_EQ(guessed.problems.size(), 1U);
    EXPECT_EQ(guessed.problems[0].kind, WorksheetProblemKind::EncodingGuessed);
    EXPECT_EQ(guessed.columns[2], "Dernière modification (note)");
}

TEST(GradingWorksheet, goesBackAsItCame)
{
    auto worksheet = read(english);
    const auto again = read(gradingWorksheetToCsv(worksheet));
    EXPECT_EQ(again.columns, worksheet.columns);
    ASSERT_EQ(again.rows.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i)
        EXPECT_EQ(again.rows[i].cells, worksheet.rows[i].cells);

    ASSERT_TRUE(worksheet.setCell(0, Column::Grade, "15.5"));
    ASSERT_TRUE(worksheet.setCell(0, Column::Feedback, "=HYPERLINK(\"http://example.org\")"));
    EXPECT_EQ(worksheet.setCell(0, Column::Group, "A").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(worksheet.setCell(9, Column::Grade, "1").error().kind, ErrorKind::NotFound);
    const auto filled = read(gradingWorksheetToCsv(worksheet));
    EXPECT_EQ(filled.cell(0, Column::Grade), "15.5");
    EXPECT_EQ(filled.cell(0, Column::Feedback), "'=HYPERLINK(\"http://example.org\")");
    EXPECT_EQ(filled.cell(0, Column::SubmissionModified), "Monday, 23 November 2026, 11:58 AM");
}

TEST(GradingWorksheet, namesEveryRowItCannotUse)
{
    const auto worksheet = read("Identifier,Grade,Last modified (grade)\n"
                                "Participant 1,,-\nnobody,,-\nParticipant 1,,-\nParticipant 2,,-,more\n"
                                "Participant 3\n\"Participant 4,,-\n");
    EXPECT_EQ(worksheet.rows.size(), 1U);
    using Kind = WorksheetProblemKind;
    EXPECT_EQ(worksheet.problems, (std::vector<WorksheetProblem>{{Kind::IdentifierUnknown, 3, "nobody"},
                                                                 {Kind::IdentifierTwice, 4, "Participant 1"},
                                                                 {Kind::TooManyCells, 5, "4"},
                                                                 {Kind::TooFewCells, 6, "1"},
                                                                 {Kind::QuoteUnclosed, 7, ""}}));
}

TEST(GradingWorksheet, refusesWhatMoodleWouldRefuse)
{
    EXPECT_EQ(gradingWorksheetFromCsv("").error().kind, ErrorKind::Malformed);
    EXPECT_EQ(gradingWorksheetFromCsv("Identifier,Grade\nParticipant 1,2\n").error().kind,
              ErrorKind::Malformed);
    EXPECT_EQ(gradingWorksheetFromCsv("login,nom\nada,Exemple\n").error().kind, ErrorKind::Malformed);
    EXPECT_EQ(gradingWorksheetFromCsv(std::string(maxWorksheetBytes + 1, 'x')).error().kind,
              ErrorKind::TooLarge);
}

TEST(GradingWorksheet, isMadeInEitherLanguage)
{
    for (const auto language : {MoodleLanguage::English, MoodleLanguage::French}) {
        const auto worksheet = read(gradingWorksheetToCsv(emptyGradingWorksheet(language)));
        EXPECT_EQ(worksheet.language, language);
        EXPECT_TRUE(worksheet.has(Column::Feedback));
        EXPECT_TRUE(worksheet.has(Column::Email));
    }
    EXPECT_EQ(worksheetHeader(Column::GradeModified, MoodleLanguage::French), "Dernière modification (note)");
}

TEST(CsvWriter, quotesWhatNeedsQuotesAndDisarmsFormulas)
{
    EXPECT_EQ(csvLine({"a", "b,c", "d\"e", "f\ng", " h", ""}), "a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\",\n");
    EXPECT_EQ(csvLine({"a,b", "c;d", "e"}, ';'), "\"a,b\";\"c;d\";e\n");
    EXPECT_EQ(harmlessCell("=1+1"), "'=1+1");
    EXPECT_EQ(harmlessCell("@cmd"), "'@cmd");
    EXPECT_EQ(harmlessCell("-2+3"), "'-2+3");
    EXPECT_EQ(harmlessCell("-1,5"), "-1,5");
    EXPECT_EQ(harmlessCell("-"), "-");
    EXPECT_EQ(harmlessCell("plain"), "plain");
}

TEST(Participants, areFoundByNumberThenMailThenName)
{
    const std::vector<Seat> seats{seatOf("ada", {{"ada", "Ada", "Exemple", "ada@example.org", "1001"}}),
                                  seatOf("pair", {{"zoe", "Zoé", "Essai", "zoe@example.org", ""},
                                                  {"lea", "Léa", "D'Test Nom", "", ""}}),
                                  seatOf("noone", {{"max", "Max", "Personne", "", ""}})};
    const auto matching = matchParticipants({{"1", "Somebody Else", "1001", "other@example.org"},
                                             {"2", "?", "", "ZOE@example.org"},
                                             {"3", "NOM DTEST Lea", "", ""},
                                             {"4", "Stranger", "77", "s@example.org"}},
                                            seats);
    EXPECT_EQ(matching.matches, (std::vector<ParticipantSeat>{{0, seats[0].id, 0, MatchedBy::IdNumber},
                                                              {1, seats[1].id, 0, MatchedBy::Email},
                                                              {2, seats[1].id, 1, MatchedBy::FullName}}));
    EXPECT_EQ(matching.unknown, std::vector<std::size_t>{3});
    EXPECT_EQ(matching.without, std::vector<SeatId>{seats[2].id});
    EXPECT_TRUE(matching.ambiguous.empty());
}

TEST(Participants, areNotGuessed)
{
    const std::vector<Seat> namesakes{seatOf("ada1", {{"ada1", "Ada", "Exemple", "", ""}}),
                                      seatOf("ada2", {{"ada2", "Ada", "Exemple", "", "2002"}}),
                                      seatOf("zoe", {{"zoe", "Zoé", "Essai", "", ""}})};
    const auto matching = matchParticipants({{"1", "Ada Exemple", "", ""}, // which of them?
                                             {"2", "Zoé Essai", "", ""},   // the same person,
                                             {"3", "Essai Zoe", "", ""}},  // twice
                                            namesakes);
    EXPECT_TRUE(matching.matches.empty());
    EXPECT_EQ(matching.ambiguous, (std::vector<std::size_t>{0, 1, 2}));

    const std::vector<Seat> known{seatOf("ada2", {{"ada2", "Ada", "Exemple", "", "2002"}})};
    EXPECT_EQ(matchParticipants({{"9", "Ada Exemple", "1001", ""}}, known).unknown.size(), 1U); // a namesake
    const auto better = matchParticipants({{"8", "Ada Exemple", "", ""}, {"9", "A. E.", "2002", ""}}, known);
    ASSERT_EQ(better.matches.size(), 1U);
    EXPECT_EQ(better.matches[0].participant, 1U);
    EXPECT_EQ(better.ambiguous, std::vector<std::size_t>{0});
}

TEST(Participants, compareNamesOfAllAlphabets)
{
    EXPECT_EQ(comparableName("  Élodie  DURAND-Test "), "durand elodie test");
    EXPECT_EQ(comparableName("E\xcc\x81lodie"), "elodie"); // a letter and its accent apart, as macOS writes
    EXPECT_NE(comparableName("Иван"), comparableName("Анна"));
    EXPECT_EQ(comparableName("L’Exemple"), comparableName("L'Exemple"));
    EXPECT_EQ(comparableName("Ali Ali"), "ali ali");
    EXPECT_EQ(comparableName("\xff"), "\xff");
}

TEST(Participants, comeFromAWorksheet)
{
    const auto participants = participantsOf(read(english));
    ASSERT_EQ(participants.size(), 2U);
    EXPECT_EQ(participants[1], (Participant{"502", "Zoé Essai", "1002", "zoe@example.org"}));
}
