// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See handindialog.h.
#include "ui/student/handindialog.h"

#include "ui/parts/fitheight.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/student/previewview.h"
#include "ui/student/receiptview.h"
#include "ui/student/studywords.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int handInWidth = 540;
}

HandInDialog::HandInDialog(CourseLink& course, const StudentTp& tp, Settings& settings, QWidget* over)
    : QDialog(over), m_course(&course), m_tp(tp.plan.id), m_deadline(makeParagraph({}, "strong", this)),
      m_earlier(makeParagraph({}, "muted", this)), m_preview(new PreviewView(this)),
      m_effect(makeParagraph({}, "muted", this)), m_going(new QWidget(this)),
      m_goingText(makeParagraph({}, "small", m_going)), m_bar(new QProgressBar(m_going)),
      m_problem(new MessageBar(this)), m_receipt(new ReceiptView(settings, this)),
      m_cancel(makeButton({}, "handInCancel", ButtonKind::Ghost, this)),
      m_do(makeButton({}, "handInDo", ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("handInDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(studyTitle(viewOf(course), tp));
    describe(tp);
    connect(&course, &CourseLink::changed, this, &HandInDialog::describeAgain);
    course.askPreview(m_tp, {this, [this](const Result<HandInPreview>& preview) {
                                 m_preview->show(preview);
                                 fitHeight(*this);
                             }});
}

void HandInDialog::build(const QString& title)
{
    setWindowTitle(tr("Hand in – %1").arg(title));
    m_deadline->setObjectName(QStringLiteral("handInDeadline"));
    m_earlier->setObjectName(QStringLiteral("handInEarlier"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0); // the place does not say how far it is
    m_bar->setAccessibleName(tr("Handing in"));
    auto* going = new QVBoxLayout(m_going);
    going->setContentsMargins(0, 0, 0, 0);
    going->setSpacing(6);
    going->addWidget(m_bar);
    going->addWidget(m_goingText);
    m_going->hide();
    m_receipt->hide();
    setButtonSymbol(*m_do, Icon::Upload, ButtonKind::Primary);
    m_do->setDefault(true);
    m_do->setFocus(Qt::OtherFocusReason);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_do);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeParagraph(title, "heading", this));
    column->addWidget(m_deadline);
    column->addWidget(m_earlier);
    column->addSpacing(4);
    column->addWidget(m_preview);
    column->addSpacing(4);
    column->addWidget(m_effect);
    column->addWidget(m_going);
    column->addWidget(m_problem);
    column->addWidget(m_receipt);
    column->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    setFixedWidth(handInWidth);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &HandInDialog::handIn);
}

void HandInDialog::describe(const StudentTp& tp)
{
    const Instant there = m_course->placeTime();
    m_deadline->setText(tr("Deadline: %1").arg(longWhen(ownPlan(tp).deadline.utc, there)));
    const auto& last = tp.seat.lastSubmission;
    m_earlier->setText(
        last ? tr("Your last one, no. %1, was received %2 with %n file(s). Earlier ones stay at the place.",
                  "", static_cast<int>(last->files))
                   .arg(QString::number(last->number), dayAndTime(last->at, there))
             : tr("You have not handed in yet."));
    m_effect->setText(tr("Your workspace is handed in as it is at the place now: save in your editor first. "
                         "You can go on working and hand in again until the deadline; the last one counts."));
    m_cancel->setText(tr("Cancel"));
    m_do->setText(last ? tr("Hand in again") : tr("Hand in"));
}

/// Also where the answer to a hand-in was lost on its way: what was begun is finished at the place.
void HandInDialog::describeAgain()
{
    const StudentTp* tp = m_course ? m_course->tp(m_tp) : nullptr;
    if (tp == nullptr || !m_receipt->isHidden() || !m_going->isHidden())
        return;
    describe(*tp);
    if (!m_problem->isHidden())
        m_cancel->setText(tr("Close"));
    fitHeight(*this);
}

void HandInDialog::handIn()
{
    if (!m_course)
        return reject();
    m_problem->clear();
    m_going->show();
    m_goingText->setText(tr("The place copies your work. If you close this, it goes on there."));
    m_do->setEnabled(false);
    m_cancel->setText(tr("Close"));
    m_course->handIn(m_tp, {this, [this](const Result<ReceiptPaper>& paper) { finish(paper); }});
    fitHeight(*this);
}

void HandInDialog::finish(const Result<ReceiptPaper>& paper)
{
    m_going->hide();
    if (!paper) {
        const ErrorWords words = wordsFor(paper.error());
        m_problem->show(
            {Tone::Fail,
             words.what,
             (words.meaning + QLatin1Char(' ') + words.todo).trimmed(),
             paper.error().kind == ErrorKind::GateRefused ? QString() : shown(paper.error().detail),
             {}});
        m_do->setEnabled(true);
        fitHeight(*this);
        return;
    }
    m_earlier->hide();
    m_preview->hide();
    m_effect->hide();
    m_deadline->setText(tr("Your work was received."));
    m_receipt->show(*paper);
    m_receipt->setVisible(true);
    m_do->hide();
    m_cancel->setFocus(Qt::OtherFocusReason);
    fitHeight(*this);
    Q_EMIT handedIn(*paper);
}

} // namespace pupitre
