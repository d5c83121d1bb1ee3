// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See receiptdialog.h.
#include "ui/student/receiptdialog.h"

#include "ui/parts/fitheight.h"
#include "ui/parts/pieces.h"
#include "ui/student/receiptview.h"
#include "ui/student/studywords.h"
#include "ui/words/errorwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int receiptWidth = 520;
}

ReceiptDialog::ReceiptDialog(CourseLink& course, const StudentTp& tp, Settings& settings, QWidget* over)
    : QDialog(over), m_state(makeParagraph(tr("The receipt is being fetched…"), "muted", this)),
      m_view(new ReceiptView(settings, this))
{
    setObjectName(QStringLiteral("receiptDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = studyTitle(viewOf(course), tp);
    setWindowTitle(tr("Receipt – %1").arg(title));
    m_state->setObjectName(QStringLiteral("receiptState"));
    m_view->hide();
    auto* close = makeButton(tr("Close"), "receiptClose", ButtonKind::Default, this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeParagraph(title, "heading", this));
    column->addWidget(m_state);
    column->addWidget(m_view);
    column->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    setFixedWidth(receiptWidth);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    course.askReceipt(tp.plan.id, {this, [this](const Result<ReceiptPaper>& paper) { show(paper); }});
}

void ReceiptDialog::show(const Result<ReceiptPaper>& paper)
{
    m_state->setVisible(!paper);
    m_view->setVisible(paper.has_value());
    if (paper)
        m_view->show(*paper);
    else
        m_state->setText(sentence(paper.error()));
    fitHeight(*this);
}

} // namespace pupitre
