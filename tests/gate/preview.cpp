// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a hand-in would take, told before: compared with what was handed out, without opening a file of the
// student.
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/previewjson.h"
#include "tests/gate/sharedlab.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

class Preview : public WithLab
{
protected:
    /// Hands out model.py, data.txt and lib/util.py; open until `end`, which is the deadline too.
    static Course handedOut(const std::string& id, Instant start, Instant end)
    {
        auto course = lab().newCourse(id, 1);
        auto tp = GateLab::tpOf("tp1", start, end, end);
        tp.codeVersion = "v1";
        course->tps.push_back(tp);
        const auto code = lab().tree().code(course->id, tp.id, "v1");
        EXPECT_TRUE(lab().asTheAccount([&] {
            return makeFolders(code / "lib")
                .and_then([&] { return replaceFile(code / "model.py", "reference\n", 0644); })
                .and_then([&] { return replaceFile(code / "data.txt", "figures\n", 0644); })
                .and_then([&] { return replaceFile(code / "lib/util.py", "tools\n", 0644); });
        }));
        EXPECT_TRUE(lab().put(*course));
        return *course;
    }
    static Result<HandInPreview> preview(const Course& course)
    {
        const auto output = lab().ssh(course.id, "s01", {"pupitre preview tp1"});
        EXPECT_EQ(output.exit, 0) << output.err;
        const auto json = parseJson(output.out, "preview");
        return json ? handInPreviewFromJson(*json) : tl::unexpected(json.error());
    }
    static void inside(const Course& course, const std::string& command)
    {
        const auto output = lab().ssh(course.id, "s01", {command});
        ASSERT_EQ(output.exit, 0) << command << ": " << output.err;
    }
};

} // namespace

TEST_F(Preview, saysWhatIsNewChangedAndGone)
{
    const auto course = handedOut("preview", now() - 1min, now() + 30min);
    const auto before = preview(course);
    ASSERT_TRUE(before);
    EXPECT_EQ(*before, (HandInPreview{3, 24, 3, {}, 0}));

    inside(
        course,
        "echo longer >> model.py; rm data.txt; mkdir new; echo 123 > new/report.txt; ln -s /etc/passwd link; "
        "mkfifo pipe");
    const auto after = preview(course);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->files, 3U);
    EXPECT_EQ(after->bytes, 17U + 6U + 4U);
    EXPECT_EQ(after->unchanged, 1U);
    EXPECT_EQ(after->changes, (std::vector<FileChange>{{"data.txt", FileFate::Removed, 8},
                                                       {"model.py", FileFate::Changed, 17},
                                                       {"new/report.txt", FileFate::Added, 4}}));
}

TEST_F(Preview, thousandsOfChangesAreCountedAndCutShort)
{
    const auto course = handedOut("preview-many", now() - 1min, now() + 30min);
    inside(course, "i=0; while [ $i -lt 2100 ]; do : > f$i; i=$((i+1)); done");
    const auto many = preview(course);
    ASSERT_TRUE(many);
    EXPECT_EQ(many->files, 2103U);
    EXPECT_EQ(many->changes.size(), mostPreviewed);
    EXPECT_EQ(many->more, 100U);
}

TEST_F(Preview, thereIsNoneBeforeTheHours)
{
    const auto course = handedOut("preview-early", now() + 1h, now() + 2h);
    const auto output = lab().ssh(course.id, "s01", {"pupitre preview tp1"});
    EXPECT_EQ(output.exit, 1);
    EXPECT_NE(output.out.find("\"refused\":\"notYet\""), std::string::npos) << output.out;
}

} // namespace pupitre
