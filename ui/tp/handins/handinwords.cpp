// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See handinwords.h.
#include "ui/tp/handins/handinwords.h"

#include "ui/tp/seats/seatwords.h"
#include "ui/tp/tpwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
struct HandInWords {
    Q_DECLARE_TR_FUNCTIONS(HandInWords)
};
} // namespace

QString handInText(const HandInState& state)
{
    switch (state.timing) {
    case HandInTiming::Nothing:
        return HandInWords::tr("Nothing", "handed in");
    case HandInTiming::OnTime:
        return HandInWords::tr("On time");
    case HandInTiming::Late:
        //: handed in after the deadline, %1: a short duration such as "2 h 10"
        return HandInWords::tr("Late %1").arg(shortDuration(state.late));
    }
    return {};
}

Tone toneOf(HandInTiming timing)
{
    switch (timing) {
    case HandInTiming::Nothing:
        return Tone::Idle;
    case HandInTiming::OnTime:
        return Tone::Ok;
    case HandInTiming::Late:
        return Tone::Warn;
    }
    return Tone::Idle;
}

Icon iconOf(HandInTiming timing)
{
    switch (timing) {
    case HandInTiming::Nothing:
        return Icon::Nothing;
    case HandInTiming::OnTime:
        return Icon::Done;
    case HandInTiming::Late:
        return Icon::Clock;
    }
    return Icon::Info;
}

QString countText(HandInTiming timing, int count)
{
    switch (timing) {
    case HandInTiming::Nothing:
        return HandInWords::tr("%n nothing", "filter over students: who has handed in nothing", count);
    case HandInTiming::OnTime:
        return HandInWords::tr("%n on time", "filter over students", count);
    case HandInTiming::Late:
        return HandInWords::tr("%n late", "filter over students", count);
    }
    return {};
}

QString handedInText(const Submission& submission, int handIns, Instant now)
{
    const QString when = shortWhen(submission.at, now);
    if (submission.kind == SubmissionKind::Freeze)
        //: the work was closed by the deadline, not handed in by the student; %1: date and time
        return HandInWords::tr("%1, at the deadline").arg(when);
    if (handIns > 1)
        //: %1: date and time of the last hand-in
        return HandInWords::tr("%1, %n time(s)", "how often work was handed in", handIns).arg(when);
    return when;
}

QString shortHash(const std::string& sha256)
{
    constexpr std::size_t enough = 8;
    return shown(sha256.substr(0, enough));
}

} // namespace pupitre
