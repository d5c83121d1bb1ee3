// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rehearsal asked for over SSH, before there is a course: throw-away instances on a real engine, figures,
// and nothing left.
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"
#include "tests/e2e/labdesktop.h"
#include "tests/gate/gatelab.h"
#include "tests/gate/sharedlab.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

class RehearsalOverSsh : public WithLab
{
protected:
    void SetUp() override
    {
        WithLab::SetUp();
        desktop.emplace(lab().place(), lab().place().port());
        folder = desktop->home() / "course";
        ASSERT_TRUE(makeFolders(folder / "code"));
        ASSERT_TRUE(replaceFile(folder / "code/main.py", "print(42)\n"));
        std::string list = "login;name\n";
        for (int i = 10; i < 40; ++i)
            list += "etu" + std::to_string(i) + ";Student " + std::to_string(i) + "\n";
        ASSERT_TRUE(replaceFile(folder / "class.csv", list));
        ASSERT_EQ(desktop->pupitre({"place", "add", "lab", "--name", "lab"}).exit, 0);
    }
    void TearDown() override { EXPECT_EQ(desktop->pupitre({"place", "forget", "lab"}).exit, 0); }

    ChildOutput rehearseWith(const std::string& image, const Argv& more) const
    {
        Argv words{"course",
                   "create",
                   folder.string(),
                   "--title",
                   "Deep learning",
                   "--tp-title",
                   "TP 1",
                   "--image",
                   image,
                   "--session",
                   "2099-01-11 08:00/12:00",
                   "--deadline",
                   "2099-01-15",
                   "--roster",
                   (folder / "class.csv").string(),
                   "--place",
                   "lab",
                   "--rehearse"};
        words.insert(words.end(), more.begin(), more.end());
        return desktop->pupitre(words);
    }

    std::optional<LabDesktop> desktop;
    std::filesystem::path folder;
};

} // namespace

TEST_F(RehearsalOverSsh, measuresAndMakesNothing)
{
    const auto output = rehearseWith(labImage, {"--json"});
    ASSERT_EQ(output.exit, 0) << output.out << output.err;
    const auto json = Json::parse(output.out, nullptr, false);
    ASSERT_TRUE(json.is_object()) << output.out;
    EXPECT_EQ(json["seats"], 30);
    EXPECT_EQ(json["instances"], 5);
    EXPECT_TRUE(json["fits"].get<bool>());
    EXPECT_GT(json["startMs"].get<int>(), json["oneMs"].get<int>());
    EXPECT_GT(json["bytesEach"].get<int>(), 0);
    EXPECT_EQ(desktop->pupitre({"course", "show", "deep-learning", "--place", "lab"}).exit == 0, false);
    for (int i = 1; i <= 5; ++i)
        EXPECT_FALSE(
            std::filesystem::exists(lab().tree().engine() / ("pupitre_rehearsal_" + std::to_string(i))));
}

TEST_F(RehearsalOverSsh, saysItInWordsAndWhatIsMissing)
{
    const auto words = rehearseWith(labImage, {});
    EXPECT_EQ(words.exit, 0) << words.err;
    EXPECT_NE(words.out.find("30 instances will fit."), std::string::npos) << words.out;
    const auto french = rehearseWith(labImage, {"--lang", "fr"});
    EXPECT_NE(french.out.find("30 instances tiendront."), std::string::npos) << french.out;
    EXPECT_NE(rehearseWith("localhost/pupitre/never:1", {}).exit, 0);
    const auto tooMany = rehearseWith(labImage, {"--gpu-share", "4"});
    EXPECT_NE(tooMany.exit, 0); // there is no GPU here
    EXPECT_NE(tooMany.out.find("Not enough GPUs"), std::string::npos) << tooMany.out;
}

} // namespace pupitre
