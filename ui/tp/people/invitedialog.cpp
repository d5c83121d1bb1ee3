// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See invitedialog.h.
#include "ui/tp/people/invitedialog.h"

#include "core/domain/invitation.h"
#include "core/services/invitations/passphraselist.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/tp/handins/worksheetfield.h"
#include "ui/tp/people/keychoice.h"
#include "ui/words/text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
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
    : QDialog(over), m_ref(std::move(ref)), m_then(std::move(then)), m_settings(settings),
      m_ways(new QButtonGroup(this))
{
    for (const Seat& seat : course.seats)
        if (seat.standing == SeatStanding::Active)
            m_people.insert(m_people.end(), seat.members.begin(), seat.members.end());
    setObjectName(QStringLiteral("inviteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Invitations"));
    build(shownShort(course.title, 60));
    describe();
}

void InviteDialog::build(const QString& title)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("Invitations to %1").arg(title), "heading", this));
    column->addWidget(makeLabel(tr("Keys"), "card", this));
    m_keys = new KeyChoice(keyHabit(m_settings, m_ref), this);
    column->addWidget(m_keys);
    column->addWidget(makeLabel(tr("How they reach the students"), "card", this));
    addWays(*column);
    m_teacher = new QLineEdit(shown(teacherName(m_settings)), this);
    m_teacher->setObjectName(QStringLiteral("inviteTeacher"));
    m_teacher->setMaxLength(static_cast<int>(longestInvitationLine));
    auto* teacher = new FormRow(m_teacher, this);
    teacher->setName(tr("Your name, as students know you"));
    column->addWidget(teacher);
    m_everybody = new QCheckBox(tr("Also for those who have a key; it stays the same"), this);
    m_everybody->setObjectName(QStringLiteral("inviteEverybody"));
    m_everybody->setEnabled(std::any_of(m_people.begin(), m_people.end(), hasKey));
    column->addWidget(m_everybody);
    m_effect = makeParagraph({}, "strong", this);
    m_effect->setObjectName(QStringLiteral("inviteEffect"));
    column->addWidget(m_effect);
    column->addStretch();
    column->addLayout(buttons());
    setFixedWidth(dialogWidth);
    connect(m_keys, &KeyChoice::changed, this, &InviteDialog::describe);
    connect(m_ways, &QButtonGroup::idToggled, this, &InviteDialog::describe);
    connect(m_worksheet, &WorksheetField::changed, this, &InviteDialog::describe);
    connect(m_everybody, &QCheckBox::toggled, this, &InviteDialog::describe);
}

void InviteDialog::addWays(QVBoxLayout& column)
{
    const auto addWay = [&](InvitationDelivery way, const QString& words, const char* name) {
        auto* button = new QRadioButton(words, this);
        button->setObjectName(QLatin1String(name));
        m_ways->addButton(button, static_cast<int>(way));
        column.addWidget(button);
        return button;
    };
    addWay(InvitationDelivery::Folders, tr("I give the folders out"), "inviteFolders")->setChecked(true);
    addWay(InvitationDelivery::MoodleZip, tr("Through Moodle, as feedback to an assignment"), "inviteMoodle");
    m_worksheet = new WorksheetField(tr("Grading worksheet from Moodle"),
                                     tr("Moodle finds people by the numbers in it: download it from the "
                                        "assignment that will carry the invitations."),
                                     m_settings, this);
    column.addWidget(m_worksheet);
    addWay(InvitationDelivery::MailMerge, tr("By e-mail, with a table for a mail merge"), "inviteMail");
}

QLayout* InviteDialog::buttons()
{
    auto* joins = makeButton(tr("Import join requests…"), "inviteJoins", ButtonKind::Default, this);
    auto* cancel = makeButton(tr("Cancel"), "inviteCancel", ButtonKind::Ghost, this);
    auto* goOn = makeButton(tr("Choose the folder…"), "inviteGoOn", ButtonKind::Primary, this);
    goOn->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(joins);
    row->addWidget(goOn);
    connect(joins, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT joinsAsked();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(goOn, &QPushButton::clicked, this, &InviteDialog::goOn);
    return row;
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
    m_keys->layout()->activate(); // one way needs more room than another
    layout()->activate();
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
    request.teacher = toStd(m_teacher->text().trimmed());
    const KeyHabit habit = m_keys->habit();
    if (habit == KeyHabit::Theirs)
        request.keys = InvitationKeys::Theirs;
    if (habit == KeyHabit::Locked)
        request.passphrases = passphraseTable(m_ref.course);
    setKeyHabit(m_settings, m_ref, habit);
    setTeacherName(m_settings, request.teacher);
    const auto then = m_then;
    accept();
    then(request);
}

} // namespace pupitre
