// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reservations of a forecast, run word for word on a real Slurm and read back.
#include "core/agent/system/smallfile.h"
#include "core/monitoring/forecast/reservations.h"
#include "lab.h"
#include "tests/labs/slurmlab.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <map>
#include <pwd.h>
#include <sstream>
#include <unistd.h>

using namespace pupitre;
using namespace pupitre::forecastlab;
using namespace std::chrono_literals;

namespace
{

using Words = std::vector<std::string>;

std::string account()
{
    return ::getpwuid(::geteuid())->pw_name;
}

/// The lines as an administrator runs them, FILL_IN filled in: with GPUs alone, or those for whole nodes.
std::vector<Words> commands(const std::string& text, bool wholeNodes,
                            const std::map<std::string, std::string>& fill)
{
    std::vector<Words> found;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const bool remark = line.starts_with("# ");
        if (remark != wholeNodes || line.find("TZ=UTC scontrol create") == std::string::npos)
            continue;
        Words words{"env"};
        std::istringstream parts(line.substr(remark ? 2 : 0));
        for (std::string word; parts >> word;) {
            const auto known = fill.find(word.substr(0, word.find('=')));
            words.push_back(word.ends_with("=FILL_IN") && known != fill.end()
                                ? known->first + "=" + known->second
                                : word);
        }
        found.push_back(std::move(words));
    }
    return found;
}

std::map<std::string, std::string> filled(const std::string& nodes)
{
    return {{"Users", account()}, {"PartitionName", "gpu"}, {"NodeCnt", nodes}};
}

class OnSlurm : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_lab = std::make_unique<SlurmLab>();
        const auto started = s_lab->start(std::filesystem::path(std::getenv("HOME")) / "slurm");
        ASSERT_TRUE(started) << started.error().subject << ": " << started.error().detail;
    }
    static void TearDownTestSuite() { s_lab.reset(); }

    void TearDown() override
    {
        for (const auto& [name, fields] : reservations())
            EXPECT_EQ(run({"scontrol", "delete", "ReservationName=" + name}).exit, 0);
    }

    static ChildOutput run(const Words& argv) { return s_lab->run(argv).value_or(ChildOutput{-1, {}, {}}); }

    /// Field by field, in UTC, by name.
    static std::map<std::string, std::map<std::string, std::string>> reservations()
    {
        std::map<std::string, std::map<std::string, std::string>> found;
        std::istringstream lines(run({"env", "TZ=UTC", "scontrol", "show", "reservation", "--oneliner"}).out);
        for (std::string line; std::getline(lines, line);) {
            std::map<std::string, std::string> fields;
            std::istringstream parts(line);
            for (std::string part; parts >> part;)
                if (const auto equals = part.find('='); equals != std::string::npos)
                    fields[part.substr(0, equals)] = part.substr(equals + 1);
            if (fields.contains("ReservationName"))
                found[fields["ReservationName"]] = fields;
        }
        return found;
    }

    inline static std::unique_ptr<SlurmLab> s_lab;
};

/// In two weeks, when the test runs: Slurm refuses what is over.
const Instant today = std::chrono::floor<std::chrono::hours>(
    std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()));
const Instant classBegins = today + 14 * 24h;

PlaceForecast planned(Instant from, Instant until, int seats)
{
    CourseCard card = course("lab", "a", seats, {});
    Tp& tp = card.course.tps.front();
    tp.sessions.push_back({{from, {}}, {until, {}}, {}, {}});
    tp.deadline = {until + 24h, {}};
    return forecastOf({card}, labWith(8), today - 24h, today + 35 * 24h).at(0);
}

} // namespace

TEST_F(OnSlurm, refusesGpusAloneAndTheRemarkSaysSo)
{
    const std::string text = slurmReservations(planned(classBegins, classBegins + 2h, 6), today);
    const auto lines = commands(text, false, filled("2"));
    ASSERT_EQ(lines.size(), 1u);
    const auto refused = run(lines[0]);
    EXPECT_NE(refused.exit, 0);
    EXPECT_NE(refused.err.find("gres/gpu"), std::string::npos) << refused.err;
    EXPECT_NE(text.find("refuses gres/gpu (22.05 does)"), std::string::npos);
    EXPECT_TRUE(reservations().empty());
}

TEST_F(OnSlurm, takesTheLinesForWholeNodesWithTheirTimes)
{
    auto forecast = planned(classBegins, classBegins + 2h, 6);
    forecast.stretches.push_back(forecast.stretches[0]); // the next day, for an odd time
    forecast.stretches[1].from += 24h + 7min;
    forecast.stretches[1].until += 25h + 30min;
    const auto lines = commands(slurmReservations(forecast, today), true, filled("2"));
    ASSERT_EQ(lines.size(), 2u);
    for (const Words& line : lines) {
        const auto made = run(line);
        EXPECT_EQ(made.exit, 0) << made.err;
    }
    const auto all = reservations();
    ASSERT_EQ(all.size(), 2u);
    auto one = all.begin();
    for (const LoadStretch& stretch : forecast.stretches) {
        auto fields = (one++)->second;
        EXPECT_EQ(fields["StartTime"] + "Z", toIso(stretch.from).substr(0, 19) + "Z");
        EXPECT_EQ(fields["EndTime"], toIso(stretch.until).substr(0, 19));
        EXPECT_EQ(fields["Nodes"], "gpu[1-2]");
        EXPECT_EQ(fields["Users"], account());
    }
    EXPECT_EQ(all.begin()->second.at("Duration"), "02:00:00");
    EXPECT_EQ(all.rbegin()->second.at("Duration"), "03:23:00");
}

TEST_F(OnSlurm, takesWhatIsUnderWayFromNowUntilItsEnd)
{
    const auto forecast = planned(today - 1h, today + 3h, 2);
    const Instant now =
        std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const auto lines = commands(slurmReservations(forecast, now), true, filled("1"));
    ASSERT_EQ(lines.size(), 1u);
    const auto made = run(lines[0]);
    EXPECT_EQ(made.exit, 0) << made.err;
    auto all = reservations();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.begin()->second["EndTime"], toIso(today + 3h).substr(0, 19));
    EXPECT_EQ(all.begin()->second["State"], "ACTIVE");
    // Once over, it is asked for no more.
    EXPECT_EQ(slurmReservations(forecast, today + 3h), "");
}

TEST_F(OnSlurm, refusesWhatIsNotFilledIn)
{
    const std::string text = slurmReservations(planned(classBegins, classBegins + 2h, 6), today);
    for (const char* forgotten : {"Users", "PartitionName", "NodeCnt"}) {
        auto fill = filled("2");
        fill.erase(forgotten);
        EXPECT_NE(run(commands(text, true, fill).at(0)).exit, 0) << forgotten;
    }
    EXPECT_TRUE(reservations().empty());
}

// Why the line asks for a partition: Slurm would take nodes of the default one, GPUs or not.
TEST_F(OnSlurm, takesNodesWithoutGpusWhereNoPartitionIsNamed)
{
    auto line =
        commands(slurmReservations(planned(classBegins, classBegins + 2h, 4), today), true, filled("1"))
            .at(0);
    std::erase(line, "PartitionName=gpu");
    EXPECT_EQ(run(line).exit, 0);
    auto all = reservations();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.begin()->second["Nodes"], "cpu1");
}
