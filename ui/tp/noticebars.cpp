// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See noticebars.h.
#include "ui/tp/noticebars.h"

#include "ui/tp/noticewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

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

NoticeBars::NoticeBars(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i] = new MessageBar(this);
        m_bars[i]->setObjectName(i == 0 ? QStringLiteral("noticeFirst") : QStringLiteral("noticeSecond"));
        column->addWidget(m_bars[i]);
        connect(m_bars[i], &MessageBar::actionClicked, this, [this, i] { clicked(i); });
        connect(m_bars[i], &MessageBar::closed, this, [this, i] { close(i); });
    }
    setVisible(false);
}

void NoticeBars::showNotices(const std::vector<TpNotice>& notices, const QString& place, Instant now)
{
    m_notices.clear();
    for (const TpNotice& notice : notices) {
        const NoticeWords words = wordsFor(notice, place, now);
        Shown shownHere;
        shownHere.kind = notice.kind;
        shownHere.message.tone = toneOf(notice.kind);
        shownHere.message.what = words.what;
        shownHere.message.meaning = words.meaning;
        shownHere.message.details = words.detail;
        shownHere.message.action = actionOf(notice.kind);
        m_notices.push_back(std::move(shownHere));
    }
    std::erase_if(m_closed, [&](const QString& what) {
        return std::none_of(m_notices.begin(), m_notices.end(),
                            [&](const Shown& notice) { return notice.message.what == what; });
    });
    lay();
}

void NoticeBars::report(const Error& error)
{
    const ErrorWords words = wordsFor(error);
    Message message;
    message.tone = Tone::Fail;
    message.what = words.what;
    message.meaning = (words.meaning + QLatin1Char(' ') + words.todo).trimmed();
    message.details = shown(error.detail);
    tell(message);
}

void NoticeBars::tell(const Message& message, const QString& folder)
{
    m_report = Shown{message, {}, folder, {}};
    lay();
}

void NoticeBars::offer(const Message& message, std::function<void()> action)
{
    m_report = Shown{message, {}, {}, std::move(action)};
    lay();
}

void NoticeBars::forgetReport()
{
    m_report.reset();
    lay();
}

void NoticeBars::lay()
{
    std::vector<Shown> all;
    if (m_report)
        all.push_back(*m_report);
    for (const Shown& notice : m_notices) {
        if (std::find(m_closed.begin(), m_closed.end(), notice.message.what) == m_closed.end())
            all.push_back(notice);
    }
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        if (i >= all.size()) {
            m_bars[i]->clear();
            continue;
        }
        m_shown[i] = all[i];
        if (!(m_bars[i]->message() == all[i].message) || m_bars[i]->isHidden())
            m_bars[i]->show(all[i].message);
    }
    setVisible(!all.empty());
}

void NoticeBars::clicked(std::size_t bar)
{
    const Shown shownHere = m_shown[bar];
    if (!shownHere.kind) {
        if (shownHere.action)
            shownHere.action();
        if (!shownHere.folder.isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(shownHere.folder));
        return;
    }
    switch (*shownHere.kind) {
    case TpNoticeKind::PlaceSilent:
        Q_EMIT retryPlaceClicked();
        return;
    case TpNoticeKind::SeatsFailed:
        Q_EMIT showFailedClicked();
        return;
    case TpNoticeKind::ImageMissing:
        Q_EMIT makeImageClicked();
        return;
    case TpNoticeKind::ClockJumped:
    case TpNoticeKind::ClockDiffers:
    case TpNoticeKind::ChangedElsewhere:
        return;
    }
}

void NoticeBars::close(std::size_t bar)
{
    if (m_shown[bar].kind)
        m_closed.push_back(m_shown[bar].message.what);
    else
        m_report.reset();
    lay();
}

} // namespace pupitre
