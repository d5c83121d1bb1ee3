// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See joinrequestdialog.h.
#include "ui/student/joinrequestdialog.h"

#include "core/services/textfile.h"
#include "core/student/enrolment/enrolmentrequest.h"
#include "core/wire/joinrequesttext.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/fitheight.h"
#include "ui/parts/pieces.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int requestWidth = 560;
constexpr int requestHeight = 76;
} // namespace

JoinRequestDialog::JoinRequestDialog(const Enrolment& enrolment, Settings& settings, QWidget* over)
    : QDialog(over), m_enrolment(enrolment), m_text(new QPlainTextEdit(this)),
      m_done(makeParagraph({}, "small", this))
{
    setObjectName(QStringLiteral("joinRequestDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString course = shownShort(enrolment.invitation.title, 60);
    const QString teacher = enrolment.invitation.teacher.empty()
                                ? tr("your teacher")
                                : shownShort(enrolment.invitation.teacher, 60);
    setWindowTitle(tr("Join request – %1").arg(course));
    const auto request = joinRequestOf(enrolment);
    m_text->setObjectName(QStringLiteral("joinRequestText"));
    setLook(*m_text, "role", QStringLiteral("log"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(requestHeight);
    m_text->setAccessibleName(tr("Your join request"));
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setPlainText(request ? shown(toLine(*request))
                                 : tr("The key of this course cannot be read. Open the invitation again."));
    auto* copy = makeButton(tr("Copy"), "joinRequestCopy", ButtonKind::Primary, this);
    setButtonSymbol(*copy, Icon::Copy, ButtonKind::Primary);
    auto* save = makeButton(tr("Save…"), "joinRequestSave", ButtonKind::Default, this);
    copy->setEnabled(request.has_value());
    save->setEnabled(request.has_value());
    auto* close = makeButton(tr("Close"), "joinRequestClose", ButtonKind::Ghost, this);
    m_done->setObjectName(QStringLiteral("joinRequestDone"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(close);
    buttons->addWidget(m_done, 1);
    buttons->addWidget(save);
    buttons->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeParagraph(tr("Send this line to %1").arg(teacher), "heading", this));
    column->addWidget(makeParagraph(tr("Your key to “%1” was made on this computer and stays here; this line "
                                       "holds its public half, which is "
                                       "no secret. Send it by mail or as your teacher asks. Once they have "
                                       "taken it over, your TPs appear by "
                                       "themselves.")
                                        .arg(course),
                                    "muted", this));
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    setFixedWidth(requestWidth);
    fitHeight(*this);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_done->setText(tr("Copied."));
    });
    connect(save, &QPushButton::clicked, this, [this, &settings] {
        askForFolder(this, settings,
                     {QStringLiteral("joinRequestFolder"), tr("Where to save the join request"), {}},
                     [this](const QString& folder) { this->save(folder); });
    });
}

void JoinRequestDialog::save(const QString& folder)
{
    const auto file = std::filesystem::path(toStd(folder))
                      / ("join-" + m_enrolment.invitation.course.text() + "-"
                         + m_enrolment.invitation.seat.text() + ".txt");
    const auto written = writeTextFile(file, toStd(m_text->toPlainText()) + "\n");
    m_done->setText(written ? tr("Saved in %1").arg(shown(file.string())) : sentence(written.error()));
}

} // namespace pupitre
