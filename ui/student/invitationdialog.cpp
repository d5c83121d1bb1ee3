// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See invitationdialog.h.
#include "ui/student/invitationdialog.h"

#include "core/services/textfile.h"
#include "core/wire/invitationjson.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/pieces.h"
#include "ui/student/invitationdrop.h"
#include "ui/student/invitationfacts.h"
#include "ui/student/joinrequestdialog.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int invitationWidth = 560;
constexpr int pasteHeight = 120;

QString whyUnreadable(const Error& error)
{
    if (error.kind != ErrorKind::Malformed)
        return sentence(error);
    const QString words = InvitationDialog::tr(
        "This is no invitation, or not the whole of one. Copy all of its text, or open the file.");
    //: %1: a technical word, the part of an invitation that is wrong
    return error.detail.empty()
               ? words
               : words + QLatin1Char(' ')
                     + InvitationDialog::tr("(What is wrong: %1.)").arg(shownShort(error.detail));
}
} // namespace

InvitationDialog::InvitationDialog(Studies& studies, Settings& settings, QWidget* over)
    : QDialog(over), m_studies(studies), m_settings(settings), m_choice(new QWidget(this)),
      m_text(new QPlainTextEdit(m_choice)),
      m_file(makeButton(tr("Choose a file…"), "invitationFile", ButtonKind::Default, m_choice)),
      m_facts(new InvitationFacts(this)), m_problem(makeParagraph({}, "fault", this)),
      m_cancel(makeButton(tr("Cancel"), "invitationCancel", ButtonKind::Ghost, this)),
      m_other(makeButton(tr("Another invitation"), "invitationOther", ButtonKind::Default, this)),
      m_join(makeButton(tr("Join the course"), "invitationJoin", ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("invitationDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open an invitation"));
    setAcceptDrops(true);
    build();
    wire();
    reset();
}

void InvitationDialog::build()
{
    m_text->setObjectName(QStringLiteral("invitationText"));
    m_text->setAccessibleName(tr("Text of the invitation"));
    m_text->setPlaceholderText(tr("Paste the text of the invitation here, or drop the file"));
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // the dialog takes what is dropped
    m_text->setFixedHeight(pasteHeight);
    setButtonSymbol(*m_file, Icon::Folder, ButtonKind::Default);
    auto* choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(8);
    choice->addWidget(makeParagraph(tr("Open an invitation"), "heading", m_choice));
    choice->addWidget(makeParagraph(tr("Your teacher gave it to you: a file that ends in .pupitre, or its "
                                       "text. You see what it says before "
                                       "anything is done."),
                                    "muted", m_choice));
    choice->addWidget(m_file, 0, Qt::AlignLeft);
    choice->addWidget(m_text);
    m_problem->setObjectName(QStringLiteral("invitationProblem"));
    m_join->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_other);
    buttons->addWidget(m_join);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_choice);
    column->addWidget(m_facts);
    column->addWidget(m_problem);
    column->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    setFixedWidth(invitationWidth);
}

void InvitationDialog::wire()
{
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_other, &QPushButton::clicked, this, &InvitationDialog::reset);
    connect(m_join, &QPushButton::clicked, this, &InvitationDialog::join);
    connect(m_file, &QPushButton::clicked, this, [this] {
        askForFile(this, m_settings,
                   {QStringLiteral("invitation"), tr("Open an invitation"),
                    tr("Invitations (*.pupitre);;All files (*)")},
                   [this](const QString& file) { openFile(file); });
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_text->toPlainText();
        if (text.trimmed().isEmpty())
            m_problem->hide();
        else
            openText(text);
    });
}

void InvitationDialog::openFile(const QString& file)
{
    read(readTextFile(toStd(file), maxInvitationBytes));
}

void InvitationDialog::openText(const QString& text)
{
    read(toStd(text));
}

void InvitationDialog::read(const Result<std::string>& text)
{
    const auto invitation = text ? invitationFromText(*text) : tl::unexpected(text.error());
    m_problem->setVisible(!invitation);
    if (!invitation) {
        m_problem->setText(whyUnreadable(invitation.error()));
        adjustSize();
        return;
    }
    m_invitation = *invitation;
    const auto courses = m_studies.courses();
    m_facts->show(*invitation, std::ranges::any_of(courses, [&](const CourseLink* link) {
        return sameEnrolment(link->enrolment().invitation, *invitation);
    }));
    m_choice->hide();
    m_facts->setVisible(true);
    m_other->show();
    m_join->show();
    m_join->setEnabled(true);
    m_join->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

void InvitationDialog::reset()
{
    m_invitation.reset();
    m_text->clear();
    m_choice->show();
    m_facts->hide();
    m_problem->hide();
    m_other->hide();
    m_join->hide();
    m_text->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

void InvitationDialog::join()
{
    if (!m_invitation)
        return;
    m_join->setEnabled(false);
    m_problem->hide();
    m_studies.join(*m_invitation, {this, [this](const Result<CourseLink*>& link) { joined(link); }});
}

void InvitationDialog::joined(const Result<CourseLink*>& link)
{
    m_join->setEnabled(true);
    if (!link) {
        m_problem->setText(sentence(link.error()));
        m_problem->show();
        adjustSize();
        return;
    }
    const Enrolment& enrolment = (*link)->enrolment();
    if (enrolment.key == KeyOrigin::MadeHere)
        (new JoinRequestDialog(enrolment, m_settings, parentWidget()))->open();
    accept();
}

void InvitationDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (holdsInvitation(*event->mimeData()))
        event->acceptProposedAction();
}

void InvitationDialog::dropEvent(QDropEvent* event)
{
    const QString file = invitationFileIn(*event->mimeData());
    event->acceptProposedAction();
    if (!file.isEmpty())
        openFile(file);
    else
        openText(event->mimeData()->text());
}

InvitationDialog* openInvitation(Studies& studies, Settings& settings, QWidget* over, const QString& file)
{
    auto* dialog = new InvitationDialog(studies, settings, over);
    if (!file.isEmpty())
        dialog->openFile(file);
    dialog->open();
    return dialog;
}

} // namespace pupitre
