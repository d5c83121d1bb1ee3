// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See verifydialog.h.
#include "ui/student/verifydialog.h"

#include "core/services/textfile.h"
#include "core/wire/invitationjson.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/fitheight.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/student/filelist.h"
#include "ui/student/receiptview.h"
#include "ui/student/verifywords.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace pupitre
{

namespace
{
constexpr int verifyWidth = 560;
}

VerifyDialog::VerifyDialog(Mailbox& mailbox, const Studies& studies, Settings& settings,
                           std::filesystem::path folder, QWidget* over)
    : QDialog(over), m_settings(settings), m_folder(std::move(folder)), m_check(mailbox),
      m_state(makeParagraph({}, "muted", this)), m_verdict(new MessageBar(this)),
      m_facts(makeParagraph({}, "muted", this)),
      m_hashName(makeLabel(tr("SHA-256 of the list of files"), "captionStrong", this)),
      m_hash(makeLabel({}, "mono", this)),
      m_files(makeFileList("verifyFiles", tr("Files that are not as they were handed in"), this)),
      m_invitation(makeButton(tr("Use an invitation…"), "verifyInvitation", ButtonKind::Default, this)),
      m_close(makeButton(tr("Close"), "verifyClose", ButtonKind::Default, this))
{
    setObjectName(QStringLiteral("verifyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    check(placeKeysFor(studies, m_folder));
}

void VerifyDialog::build()
{
    const QString name = shown(m_folder.filename().string());
    setWindowTitle(tr("Verify – %1").arg(name));
    m_state->setObjectName(QStringLiteral("verifyState"));
    m_verdict->setObjectName(QStringLiteral("verifyVerdict"));
    m_facts->setObjectName(QStringLiteral("verifyFacts"));
    m_hash->setObjectName(QStringLiteral("verifyHash"));
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hash->setAccessibleName(m_hashName->text());
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_invitation);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeParagraph(name, "heading", this));
    column->addWidget(m_state);
    column->addWidget(m_verdict);
    column->addWidget(m_files);
    column->addWidget(m_facts);
    column->addWidget(m_hashName);
    column->addWidget(m_hash);
    column->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    setFixedWidth(verifyWidth);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_verdict, &MessageBar::closed, this, [this] { fitHeight(*this); });
    connect(m_invitation, &QPushButton::clicked, this, [this] {
        askForFile(this, m_settings,
                   {QStringLiteral("verifyInvitationFile"), tr("The invitation to the course"),
                    tr("Invitations (*.pupitre)")},
                   [this](const QString& file) { useInvitation(file); });
    });
}

void VerifyDialog::useInvitation(const QString& file)
{
    const auto text = readTextFile(toStd(file), maxInvitationBytes);
    const auto invitation = text ? invitationFromText(*text) : tl::unexpected(text.error());
    if (!invitation) {
        m_verdict->show({Tone::Fail, sentence(invitation.error()), {}, {}, {}});
        return fitHeight(*this);
    }
    std::vector<std::string> keys;
    for (const PublicKey& key : invitation->placeKeys)
        keys.push_back(toLine(key));
    check(keys);
}

void VerifyDialog::check(const std::vector<std::string>& placeKeys)
{
    m_state->setText(tr("Every file is being compared with the receipt…"));
    m_state->show();
    m_verdict->clear();
    for (QWidget* each : std::array<QWidget*, 5>{m_facts, m_hashName, m_hash, m_files, m_invitation})
        each->hide();
    m_check.start(m_folder, placeKeys, {this, [this](const Result<ReceiptReport>& report) { show(report); }});
    fitHeight(*this);
}

void VerifyDialog::show(const Result<ReceiptReport>& report)
{
    m_state->hide();
    m_verdict->show(verdictWords(report));
    m_files->clear();
    if (report) {
        m_facts->setText(receiptFacts(report->receipt));
        m_hash->setText(groupedHash(report->receipt.submission.manifestSha256));
        m_files->addItems(differencesIn(*report));
    }
    fitFileList(*m_files);
    m_files->setVisible(m_files->count() > 0);
    for (QWidget* each : std::array<QWidget*, 3>{m_facts, m_hashName, m_hash})
        each->setVisible(report.has_value());
    m_invitation->setVisible(report && report->signature == SignatureVerdict::NoKeyGiven);
    fitHeight(*this);
}

} // namespace pupitre
