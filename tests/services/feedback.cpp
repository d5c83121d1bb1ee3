// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose feedback is whose, in every shape a teacher may have it.
#include "core/formats/zipwriter.h"
#include "core/services/feedback/feedbacksorting.h"
#include "core/services/textfile.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <fstream>

using namespace pupitre;
namespace fs = std::filesystem;

namespace
{

Seat feedbackSeat(const char* id, const char* given, const char* family, const char* login)
{
    Seat seat;
    seat.id = *SeatId::parse(id);
    seat.members.push_back({login, given, family, {}, {}, {}});
    return seat;
}

class FeedbackSorting : public testing::Test
{
protected:
    FeedbackSorting()
    {
        m_course.id = *CourseId::parse("dl");
        m_course.seats = {feedbackSeat("s01", "Ada", "Exemple", "ada"),
                          feedbackSeat("s02", "Zoé", "Essai", "zoe"),
                          feedbackSeat("s03", "Zoé", "Essai", "zoe2")};
    }

    [[nodiscard]] fs::path root() const { return m_folder.path().toStdString(); }
    void put(const std::string& path) const
    {
        fs::create_directories((root() / "in" / path).parent_path());
        std::ofstream(root() / "in" / path) << path;
    }
    [[nodiscard]] Result<SortedFeedback> sorted(const std::string& from = "in") const
    {
        return sortFeedback(root() / from, m_course, *TpId::parse("tp1"), root() / "out", {});
    }
    [[nodiscard]] bool has(const std::string& path) const { return fs::exists(root() / "out" / path); }

    QTemporaryDir m_folder;
    Course m_course;
};

TEST_F(FeedbackSorting, takesWhatLiesBesideCollectedWork)
{
    put("Exemple Ada_ada/files/main.py");
    put("Exemple Ada_ada/receipt.json");
    put("Exemple Ada_ada/remarks.txt");
    put("Exemple Ada_ada/marked/main.py");
    const auto feedback = sorted();
    ASSERT_TRUE(feedback);
    ASSERT_EQ(feedback->seats.size(), 1U);
    EXPECT_EQ(feedback->seats[0].files, 2U);
    EXPECT_TRUE(has("s01/remarks.txt"));
    EXPECT_TRUE(has("s01/marked/main.py"));
    EXPECT_FALSE(has("s01/files")); // the work is not sent back
}

TEST_F(FeedbackSorting, knowsLoginsAndNbgrader)
{
    put("ZOE/remarks.txt");
    put("feedback/ada/tp1/main.html");
    put("feedback/ada/tp2/other.html");
    put("nobody/a.txt");
    const auto feedback = sorted();
    ASSERT_TRUE(feedback);
    EXPECT_TRUE(has("s02/remarks.txt"));
    EXPECT_TRUE(has("s01/main.html"));
    EXPECT_FALSE(has("s01/other.html")); // of another TP
    EXPECT_EQ(feedback->nobody, (std::vector<std::string>{"feedback", "nobody"}));
}

TEST_F(FeedbackSorting, readsMoodlesZipAndGuessesNobody)
{
    ZipWriter zip((root() / "f.zip").string());
    ASSERT_TRUE(zip.addText("Ada Exemple_7_assignfeedback_file/remarks.txt", "well done", 0));
    ASSERT_TRUE(zip.addText("Zoé Essai_8_assignfeedback_file/remarks.txt", "which of two?", 0));
    ASSERT_TRUE(zip.finish());
    const auto feedback = sorted("f.zip");
    ASSERT_TRUE(feedback) << feedback.error().subject;
    ASSERT_EQ(feedback->seats.size(), 1U);
    EXPECT_EQ(*readTextFile(root() / "out/s01/remarks.txt", 100), "well done");
    EXPECT_EQ(feedback->nobody.size(), 1U);
}

TEST_F(FeedbackSorting, keepsBothFilesOfAGroup)
{
    m_course.seats[0].members.push_back({"bob", "Bob", "Essai", {}, {}, {}});
    put("ada/remarks.txt");
    put("bob/remarks.txt");
    ASSERT_TRUE(sorted());
    EXPECT_TRUE(has("s01/remarks.txt"));
    EXPECT_TRUE(has("s01/remarks_2.txt"));
}

TEST_F(FeedbackSorting, showsNobodyWhatALinkPointsTo)
{
    put("ada/remarks.txt");
    fs::create_symlink("/etc/passwd", root() / "in/ada/link");
    ASSERT_TRUE(sorted());
    EXPECT_FALSE(has("s01/link"));
}

TEST_F(FeedbackSorting, refusesWhatIsNoZip)
{
    put("zip");
    EXPECT_FALSE(sorted("in/zip"));
    EXPECT_FALSE(sorted("absent"));
}

} // namespace
