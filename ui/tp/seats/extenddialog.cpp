// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See extenddialog.h. The deadline is typed where the class is: in the zone of the course.
#include "ui/tp/seats/extenddialog.h"

#include "core/services/localtime.h"
#include "ui/parts/datefield.h"
#include "ui/parts/pieces.h"
#include "ui/tp/seats/seatnames.h"
#include "ui/tp/tpwords.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace pupitre
{

namespace
{
constexpr int usualMinutes = 15;
const QString deadlineFormat = QStringLiteral("yyyy-MM-ddTHH:mm");
} // namespace

ExtendDialog::ExtendDialog(ExtendSubject subject, std::function<void(const ExtensionWish&)> wished,
                           QWidget* parent)
    : QDialog(parent), m_subject(std::move(subject)), m_wished(std::move(wished))
{
    setObjectName(QStringLiteral("extendDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("More time"));
    build();
    describe();
}

void ExtendDialog::build()
{
    auto* title = makeParagraph(
        tr("More time for %n student(s)", "", static_cast<int>(m_subject.seats.size())), "heading", this);
    auto* who = makeParagraph(someNames(m_subject.course, m_subject.seats), "small", this);

    m_moreTime = new QCheckBox(tr("Extra time in each session"), this);
    m_moreTime->setObjectName(QStringLiteral("extendMoreTime"));
    m_minutes = new QSpinBox(this);
    m_minutes->setObjectName(QStringLiteral("extendMinutes"));
    m_minutes->setAccessibleName(tr("Minutes of extra time"));
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min", "minutes, after a number"));
    const int had = static_cast<int>(commonExtraTime(m_subject.tp, m_subject.seats).count());
    m_minutes->setValue(had > 0 ? had : usualMinutes);

    m_laterDeadline = new QCheckBox(tr("Later deadline"), this);
    m_laterDeadline->setObjectName(QStringLiteral("extendLaterDeadline"));
    m_deadline = new QDateTimeEdit(this);
    m_deadline->setObjectName(QStringLiteral("extendDeadline"));
    m_deadline->setAccessibleName(tr("New deadline, in the zone of the course"));
    dressDateField(*m_deadline, DateParts::DayAndHour);
    m_deadline->setMinimumWidth(210); // date and time of every language, and the arrow
    const Instant from = std::max(m_subject.tp.deadline.utc, m_subject.now);
    m_deadline->setDateTime(QDateTime::fromString(
        QString::fromStdString(localText(from + std::chrono::hours{24}, m_subject.course.zone) + 'Z'),
        Qt::ISODate)); // Z: no zone of this computer's comes into it
    auto* zone = makeLabel(shown(m_subject.course.zone), "small", this);
    m_effect = makeParagraph({}, "strong", this);
    m_effect->setObjectName(QStringLiteral("extendEffect"));
    m_problem = makeParagraph({}, "fault", this);
    m_problem->setObjectName(QStringLiteral("extendProblem"));
    m_give = makeButton(tr("Give more time"), "extendGive", ButtonKind::Primary, this);
    m_give->setDefault(true);
    auto* cancel = makeButton(tr("Cancel"), "extendCancel", ButtonKind::Ghost, this);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 16);
    grid->setVerticalSpacing(12);
    grid->setHorizontalSpacing(12);
    grid->addWidget(title, 0, 0, 1, 3);
    grid->addWidget(who, 1, 0, 1, 3);
    grid->addWidget(m_moreTime, 2, 0);
    grid->addWidget(m_minutes, 2, 1);
    grid->addWidget(m_laterDeadline, 3, 0);
    grid->addWidget(m_deadline, 3, 1);
    grid->addWidget(zone, 3, 2);
    grid->addWidget(m_effect, 4, 0, 1, 3);
    grid->addWidget(m_problem, 5, 0, 1, 3);
    auto* note = makeParagraph(m_subject.note, "small", this);
    note->setObjectName(QStringLiteral("extendNote"));
    note->setVisible(!m_subject.note.isEmpty());
    grid->addWidget(note, 6, 0, 1, 3);
    grid->setRowStretch(7, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_give);
    grid->addLayout(buttons, 8, 0, 1, 3);
    // Not the dialog's own minimum: with one, it would not keep to what its words need.
    grid->setColumnStretch(1, 1);
    title->setMinimumWidth(432);

    m_moreTime->setChecked(true);
    connect(m_moreTime, &QCheckBox::toggled, this, &ExtendDialog::describe);
    connect(m_laterDeadline, &QCheckBox::toggled, this, &ExtendDialog::describe);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ExtendDialog::describe);
    connect(m_deadline, &QDateTimeEdit::dateTimeChanged, this, &ExtendDialog::describe);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_give, &QPushButton::clicked, this, [this] {
        if (!problemsOf(m_subject.tp, wish(), m_subject.now).empty())
            return describe();
        m_wished(wish());
        accept();
    });
}

ExtensionWish ExtendDialog::wish() const
{
    ExtensionWish wish{m_subject.seats, {}, {}};
    if (m_moreTime->isChecked())
        wish.extraTime = std::chrono::minutes{m_minutes->value()};
    if (!m_laterDeadline->isChecked())
        return wish;
    const auto moment =
        toMoment(toStd(m_deadline->dateTime().toString(deadlineFormat)), m_subject.course.zone);
    if (moment)
        wish.deadline = moment->moment;
    return wish;
}

void ExtendDialog::describe()
{
    m_minutes->setEnabled(m_moreTime->isChecked());
    m_deadline->setEnabled(m_laterDeadline->isChecked());
    const ExtensionWish asked = wish();
    const auto problems = problemsOf(m_subject.tp, asked, m_subject.now);
    QStringList sentences;
    for (const ExtensionProblem problem : problems)
        sentences << problemText(problem);
    m_problem->setText(sentences.join(QLatin1Char('\n')));
    m_problem->setVisible(!problems.empty());
    const TpStatus* status = m_subject.status ? &*m_subject.status : nullptr;
    m_effect->setText(problems.empty() ? effectText(
                          asked, effectOf(m_subject.tp, asked, status, m_subject.now), m_subject.now)
                                       : QString());
    m_effect->setVisible(problems.empty());
}

} // namespace pupitre
