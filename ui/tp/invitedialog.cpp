// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See invitedialog.h.
#include "ui/tp/invitedialog.h"

#include "ui/parts/pieces.h"
#include "ui/tp/worksheetfield.h"
#include "ui/words/text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int dialogWidth = 560;

bool hasKey(const Member& person)
{
    return !person.keys.empty();
}
} // namespace

InviteDialog::InviteDialog(const Course& course, CourseRef ref,
                           std::function<void(const InvitationRequest&)> then, Settings& settings,
                           QWidget* over)
    : QDialog(over), m_ref(std::move(ref)), m_then(std::move(then)), m_ways(new QButtonGroup(this))
{
    for (const Seat& seat : course.seats)
        if (seat.standing == SeatStanding::Active)
            m_people.insert(m_people.end(), seat.members.begin(), seat.members.end());
    setObjectName(QStringLiteral("inviteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Invitations"));
    build(settings, shownShort(course.title, 60));
    describe();
}

void InviteDialog::build(Settings& settings, const QString& title)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Invitations to %1").arg(title), "card", this));
    column->addWidget(makeParagraph(
        tr("An invitation is a student's key to the course, with what the program and plain OpenSSH need. "
           "There is one folder for each person; how do they get what is in it?"),
        "muted", this));
    const auto addWay = [&](InvitationDelivery way, const QString& words, const char* name) {
        auto* button = new QRadioButton(words, this);
        button->setObjectName(QLatin1String(name));
        m_ways->addButton(button, static_cast<int>(way));
        column->addWidget(button);
        return button;
    };
    addWay(InvitationDelivery::Folders, tr("I give the folders out"), "inviteFolders")->setChecked(true);
    addWay(InvitationDelivery::MoodleZip, tr("Through Moodle, as feedback to an assignment"), "inviteMoodle");
    m_worksheet = new WorksheetField(tr("Grading worksheet from Moodle"),
                                     tr("Moodle finds people by the numbers in it: download it from the "
                                        "assignment that will carry the invitations."),
                                     settings, this);
    column->addWidget(m_worksheet);
    addWay(InvitationDelivery::MailMerge, tr("By e-mail, with a table for a mail merge"), "inviteMail");
    m_everybody = new QCheckBox(tr("Also for those who have a key; it stays the same"), this);
    m_everybody->setObjectName(QStringLiteral("inviteEverybody"));
    m_everybody->setEnabled(std::any_of(m_people.begin(), m_people.end(), hasKey));
    column->addWidget(m_everybody);
    m_effect = makeParagraph({}, "strong", this);
    m_effect->setObjectName(QStringLiteral("inviteEffect"));
    column->addWidget(m_effect);
    column->addStretch();

    auto* cancel = makeButton(tr("Cancel"), "inviteCancel", ButtonKind::Default, this);
    auto* goOn = makeButton(tr("Choose the folder…"), "inviteGoOn", ButtonKind::Primary, this);
    goOn->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(goOn);
    column->addLayout(buttons);
    setFixedWidth(dialogWidth);
    connect(m_ways, &QButtonGroup::idToggled, this, &InviteDialog::describe);
    connect(m_worksheet, &WorksheetField::changed, this, &InviteDialog::describe);
    connect(m_everybody, &QCheckBox::toggled, this, &InviteDialog::describe);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(goOn, &QPushButton::clicked, this, &InviteDialog::goOn);
}

InvitationDelivery InviteDialog::delivery() const
{
    return static_cast<InvitationDelivery>(m_ways->checkedId());
}

void InviteDialog::describe()
{
    m_worksheet->setVisible(delivery() == InvitationDelivery::MoodleZip);
    const auto isInvited = [this](const Member& person) {
        return m_everybody->isChecked() || !hasKey(person);
    };
    const auto hasNoMail = [&](const Member& person) { return isInvited(person) && person.email.empty(); };
    const auto count = static_cast<int>(std::count_if(m_people.begin(), m_people.end(), isInvited));
    const auto noMail = static_cast<int>(std::count_if(m_people.begin(), m_people.end(), hasNoMail));
    QString words = count == 0 ? tr("Everybody has a key: there is nobody to invite.")
                               : tr("%n invitation(s) will be written.", "", count);
    if (delivery() == InvitationDelivery::MailMerge && noMail > 0)
        words += QLatin1Char(' ') + tr("%n student(s) have no e-mail address in the class list.", "", noMail);
    m_effect->setText(words);
    findChild<QPushButton*>(QStringLiteral("inviteGoOn"))->setEnabled(count > 0);
    layout()->activate(); // one way needs more room than another
    resize(dialogWidth, layout()->totalHeightForWidth(dialogWidth));
}

void InviteDialog::useWorksheet(const QString& file)
{
    m_worksheet->useFile(file);
}

void InviteDialog::goOn()
{
    if (delivery() == InvitationDelivery::MoodleZip && !m_worksheet->worksheet()) {
        if (!m_worksheet->isWrong())
            m_worksheet->setProblem(tr("Choose the worksheet first."));
        return m_worksheet->setFocus();
    }
    InvitationRequest request;
    request.course = m_ref;
    request.delivery = delivery();
    if (request.delivery == InvitationDelivery::MoodleZip)
        request.worksheet = m_worksheet->worksheet();
    request.everybody = m_everybody->isChecked();
    const auto then = m_then;
    accept();
    then(request);
}

} // namespace pupitre
