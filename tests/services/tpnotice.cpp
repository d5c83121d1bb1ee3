// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a teacher is told about a TP, and what not.
#include "core/services/classroom/tpnotice.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
const Instant morning = *instantFromIso("2026-11-23T07:41:00Z");

std::vector<TpNoticeKind> kinds(const std::vector<TpNotice>& notices)
{
    std::vector<TpNoticeKind> all;
    for (const TpNotice& notice : notices)
        all.push_back(notice.kind);
    return all;
}
} // namespace

TEST(TpNotice, saysThatAPlaceIsSilentAndSinceWhen)
{
    PlaceStatus link;
    EXPECT_TRUE(noticesOf({link, nullptr, morning, 0ms}).empty()) << "nobody tried yet";
    link.error = Error{ErrorKind::ConnectionLost, "lab", {}};
    const auto notices = noticesOf({link, nullptr, morning, 0ms});
    ASSERT_EQ(kinds(notices), std::vector{TpNoticeKind::PlaceSilent});
    EXPECT_EQ(notices[0].since, morning);
}

TEST(TpNotice, countsFailedSeatsApartFromAJumpedClock)
{
    PlaceStatus link;
    link.state = PlaceState::Ready;
    TpStatus status;
    status.seats.resize(3);
    status.seats[0].error = Error{ErrorKind::ClockJumped, {}, "400"};
    status.seats[1].error = Error{ErrorKind::DiskFull, {}, {}};
    const auto notices = noticesOf({link, &status, morning, -3min});
    ASSERT_EQ(kinds(notices), (std::vector{TpNoticeKind::ClockJumped, TpNoticeKind::SeatsFailed,
                                           TpNoticeKind::ClockDiffers}));
    EXPECT_EQ(notices[1].count, 1);
}

TEST(TpNotice, namesTheMissingImageWhereThatIsAllThatFails)
{
    PlaceStatus link;
    link.state = PlaceState::Ready;
    TpStatus status;
    status.seats.resize(2);
    for (SeatStatus& seat : status.seats)
        seat.error = Error{ErrorKind::NoImage, "localhost/pupitre/python:1", {}};
    const auto notices = noticesOf({link, &status, morning, 0ms});
    ASSERT_EQ(kinds(notices), std::vector{TpNoticeKind::ImageMissing});
    EXPECT_EQ(notices[0].error->subject, "localhost/pupitre/python:1");
    status.seats[1].error = Error{ErrorKind::DiskFull, {}, {}};
    EXPECT_EQ(kinds(noticesOf({link, &status, morning, 0ms})), std::vector{TpNoticeKind::SeatsFailed});
}
