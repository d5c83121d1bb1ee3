// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See noticebars.h.
#include "ui/tp/noticebars.h"

#include "ui/tp/noticewords.h"

namespace pupitre
{

namespace
{
Tone toneOf(TpNoticeKind kind)
{
    switch (kind) {
    case TpNoticeKind::PlaceSilent:
    case TpNoticeKind::SeatsFailed:
    case TpNoticeKind::ImageMissing:
        return Tone::Fail;
    case TpNoticeKind::ClockJumped:
    case TpNoticeKind::ClockDiffers:
        return Tone::Warn;
    case TpNoticeKind::ChangedElsewhere:
        return Tone::Info;
    }
    return Tone::Info;
}

QString actionOf(TpNoticeKind kind)
{
    switch (kind) {
    case TpNoticeKind::PlaceSilent:
        return NoticeBars::tr("Try again");
    case TpNoticeKind::SeatsFailed:
        return NoticeBars::tr("Show them");
    case TpNoticeKind::ImageMissing:
        return NoticeBars::tr("Fix…");
    case TpNoticeKind::ClockJumped:
    case TpNoticeKind::ClockDiffers:
    case TpNoticeKind::ChangedElsewhere:
        return {};
    }
    return {};
}
} // namespace

NoticeBars::NoticeBars(QWidget* parent) : MessageStack({"noticeFirst", "noticeSecond"}, parent) {}

void NoticeBars::showNotices(const std::vector<TpNotice>& notices, const QString& place, Instant now)
{
    std::vector<Entry> entries;
    for (const TpNotice& notice : notices) {
        const NoticeWords words = wordsFor(notice, place, now);
        entries.push_back(
            {{toneOf(notice.kind), words.what, words.meaning, words.detail, actionOf(notice.kind)},
             linkOf(notice.kind)});
    }
    showEntries(std::move(entries));
}

std::function<void()> NoticeBars::linkOf(TpNoticeKind kind)
{
    switch (kind) {
    case TpNoticeKind::PlaceSilent:
        return [this] { Q_EMIT retryPlaceClicked(); };
    case TpNoticeKind::SeatsFailed:
        return [this] { Q_EMIT showFailedClicked(); };
    case TpNoticeKind::ImageMissing:
        return [this] { Q_EMIT makeImageClicked(); };
    case TpNoticeKind::ClockJumped:
    case TpNoticeKind::ClockDiffers:
    case TpNoticeKind::ChangedElsewhere:
        return {};
    }
    return {};
}

} // namespace pupitre
