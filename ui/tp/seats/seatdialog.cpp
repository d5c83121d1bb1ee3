// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatdialog.h.
#include "ui/tp/seats/seatdialog.h"

#include "ui/parts/pieces.h"

#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int seatDialogWidth = 480;
} // namespace

SeatDialog::SeatDialog(const char* name, const QString& title, QWidget* parent)
    : QDialog(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QLatin1String(name));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setFixedWidth(seatDialogWidth);
    m_column->setContentsMargins(24, 24, 24, 16);
    m_column->setSpacing(8);
}

QVBoxLayout& SeatDialog::beginColumn(const QString& whom, const QString& names)
{
    m_column->addWidget(makeParagraph(whom, "heading", this));
    m_column->addWidget(makeParagraph(names, "small", this));
    m_column->addSpacing(4);
    return *m_column;
}

void SeatDialog::endColumn(const char* cancelName, QPushButton* act)
{
    auto* cancel = makeButton(tr("Cancel"), cancelName, ButtonKind::Ghost, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_column->addStretch();
    m_column->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(act);
    m_column->addLayout(buttons);
}

} // namespace pupitre
