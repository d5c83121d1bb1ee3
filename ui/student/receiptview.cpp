// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See receiptview.h.
#include "ui/student/receiptview.h"

#include "core/services/presenttime.h"
#include "core/student/files/receiptfile.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/pieces.h"
#include "ui/student/studywords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int hashGroup = 8;
constexpr int groupsInLine = 4;

QString toTheSecond(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()),
                              QStringLiteral("dddd d MMMM yyyy, HH:mm:ss"));
}
} // namespace

QString groupedHash(const std::string& sha256)
{
    const QString hash = shown(sha256);
    QString grouped;
    for (int at = 0; at < hash.size(); at += hashGroup) {
        if (at > 0)
            grouped += at / hashGroup % groupsInLine == 0 ? QLatin1Char('\n') : QLatin1Char(' ');
        grouped += hash.mid(at, hashGroup);
    }
    return grouped;
}

ReceiptView::ReceiptView(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_when(makeParagraph({}, "strong", this)),
      m_facts(makeParagraph({}, "muted", this)), m_hash(makeLabel({}, "mono", this)),
      m_signed(makeParagraph({}, "small", this)),
      m_save(makeButton(tr("Save the receipt…"), "receiptSave", ButtonKind::Default, this)),
      m_saved(makeParagraph({}, "small", this))
{
    setObjectName(QStringLiteral("receiptView"));
    m_when->setObjectName(QStringLiteral("receiptWhen"));
    m_hash->setObjectName(QStringLiteral("receiptHash"));
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hash->setAccessibleName(tr("SHA-256 of the list of files"));
    m_saved->setObjectName(QStringLiteral("receiptSaved"));
    setButtonSymbol(*m_save, Icon::Download, ButtonKind::Default);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_save);
    row->addWidget(m_saved, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_when);
    column->addWidget(m_facts);
    column->addSpacing(6);
    column->addWidget(makeLabel(tr("SHA-256 of the list of files"), "captionStrong", this));
    column->addWidget(m_hash);
    column->addSpacing(6);
    column->addWidget(m_signed);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, [this] {
        askForFolder(this, m_settings, {QStringLiteral("receiptFolder"), tr("Where to save the receipt"), {}},
                     [this](const QString& folder) { save(folder); });
    });
}

void ReceiptView::show(const ReceiptPaper& paper)
{
    m_paper = paper;
    const Receipt& receipt = paper.receipt;
    const Submission& submission = receipt.submission;
    m_when->setText(toTheSecond(submission.at));
    QStringList facts;
    facts << (submission.kind == SubmissionKind::Freeze ? tr("Kept at the deadline")
                                                        : tr("Hand-in no. %1").arg(submission.number))
          << tr("%n file(s)", "", static_cast<int>(submission.files)) << shownBytes(submission.bytes)
          << tr("deadline: %1").arg(longWhen(receipt.deadline, presentTime()));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_hash->setText(groupedHash(submission.manifestSha256));
    m_signed->setText(
        paper.signature
            ? tr("%1 signed this receipt. Keep it: it proves what you handed in, and when.")
                  .arg(shownShort(receipt.place, 60))
            : tr("This receipt is not signed: %1 cannot sign.").arg(shownShort(receipt.place, 60)));
    m_saved->clear();
}

void ReceiptView::save(const QString& parent)
{
    const auto folder = saveReceipt(m_paper, toStd(parent));
    setLook(*m_saved, "role", folder ? QStringLiteral("small") : QStringLiteral("fault"));
    m_saved->setText(folder ? tr("Saved in %1").arg(shown(folder->string())) : sentence(folder.error()));
}

} // namespace pupitre
