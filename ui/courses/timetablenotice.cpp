// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timetablenotice.h.
#include "ui/courses/timetablenotice.h"

#include "core/services/presenttime.h"
#include "ui/parts/decision.h"
#include "ui/tp/noticebars.h"
#include "ui/tp/tppage.h"
#include "ui/tp/tpwords.h"

namespace pupitre
{

QString proposalLines(const TimetableProposal& proposal, const Tp& now, Instant at)
{
    QStringList lines;
    for (const SessionChange& change : proposal.changes) {
        const QString before = shortSpan(change.before.start.utc, change.before.end.utc, at);
        lines << (change.after
                      //: hours of a session as they are, and as they would be
                      ? TimetableNotice::tr("%1 → %2").arg(
                          before, shortSpan(change.after->start.utc, change.after->end.utc, at))
                      : TimetableNotice::tr("%1 → no longer in the timetable").arg(before));
    }
    if (proposal.tp.deadline.utc != now.deadline.utc)
        lines << TimetableNotice::tr("Hand-in until %1 → until %2")
                     .arg(shortWhen(now.deadline.utc, at), shortWhen(proposal.tp.deadline.utc, at));
    return lines.join(QLatin1Char('\n'));
}

TimetableNotice::TimetableNotice(TimetableChecking& checking, Classroom& classroom, TpPage& page)
    : QObject(&page), m_checking(checking), m_classroom(classroom), m_page(page)
{
    connect(&m_checking, &TimetableChecking::proposed, this, &TimetableNotice::say);
}

void TimetableNotice::say(const TpRef& tp)
{
    const TimetableProposal* proposal = m_checking.proposal(tp);
    if (proposal == nullptr || m_page.tp() != tp)
        return;
    m_page.notices().offer({Tone::Warn,
                            tr("The timetable has other hours for %n session(s) of this TP.", "",
                               static_cast<int>(proposal->changes.size())),
                            tr("The TP keeps its hours until you take the new ones over."),
                            {},
                            tr("Compare…")},
                           [this, tp] { ask(tp); });
}

void TimetableNotice::ask(const TpRef& tp)
{
    const TimetableProposal* proposal = m_checking.proposal(tp);
    const Tp* now = m_classroom.tp(tp);
    if (proposal == nullptr || now == nullptr)
        return m_page.notices().forgetReport();
    const QString lines = proposalLines(*proposal, *now, presentTime() + m_classroom.clockSkew(tp.place));
    auto* dialog = new DecisionDialog(
        {tr("Take over the hours of the timetable?"),
         lines + QStringLiteral("\n\n")
             + tr("Otherwise the TP stays as it is, and this difference is not proposed again."),
         tr("Take over"), ButtonKind::Primary},
        [this, tp] { takeOver(tp); }, &m_page);
    connect(dialog, &QDialog::rejected, this, [this, tp] {
        m_checking.leave(tp);
        m_page.notices().forgetReport();
    });
}

void TimetableNotice::takeOver(const TpRef& tp)
{
    m_checking.takeOver(tp, {this, [this, tp](const Result<CourseCard>& done) {
                                 if (m_page.tp() != tp)
                                     return;
                                 if (!done)
                                     return m_page.notices().report(done.error());
                                 m_page.notices().tell({Tone::Ok,
                                                        tr("The TP has the hours of the timetable."),
                                                        tr("Students see them at once."),
                                                        {},
                                                        {}});
                             }});
}

} // namespace pupitre
