// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatmore.h.
#include "ui/tp/seats/seatmore.h"

#include "ui/parts/pieces.h"

#include <QAction>
#include <QMenu>

namespace pupitre
{

SeatMore::SeatMore(const QString& prefix, QWidget* parent) : QPushButton(parent)
{
    dressButton(*this, "", ButtonKind::Default);
    setObjectName(prefix + QStringLiteral("More"));
    setButtonSymbol(*this, Icon::More, ButtonKind::Default);
    setLook(*this, "iconOnly", true);
    setIconSize({16, 16});
    auto* menu = new QMenu(this);
    m_message = menu->addAction(pupitre::icon(Icon::Message), QString());
    m_message->setObjectName(prefix + QStringLiteral("Message"));
    connect(m_message, &QAction::triggered, this, &SeatMore::messageClicked);
    m_resetFile = menu->addAction(pupitre::icon(Icon::File), QString());
    m_resetFile->setObjectName(prefix + QStringLiteral("ResetFile"));
    connect(m_resetFile, &QAction::triggered, this, &SeatMore::resetFileClicked);
    m_terminal = menu->addAction(pupitre::icon(Icon::Terminal), QString());
    m_terminal->setObjectName(prefix + QStringLiteral("Terminal"));
    connect(m_terminal, &QAction::triggered, this, &SeatMore::terminalClicked);
    setMenu(menu);
    retranslate();
}

void SeatMore::setReachable(bool reachable)
{
    m_message->setEnabled(reachable);
    m_resetFile->setEnabled(reachable);
    setEnabled(reachable);
}

void SeatMore::setEnterable(bool enterable)
{
    m_terminal->setEnabled(enterable);
}

void SeatMore::setMessageKeys(const QKeySequence& keys, QWidget& where)
{
    m_message->setShortcut(keys);
    where.addAction(m_message);
}

void SeatMore::retranslate()
{
    setAccessibleName(tr("More actions"));
    setToolTip(tr("More actions"));
    m_message->setText(tr("Message…"));
    m_resetFile->setText(tr("Reset a file…"));
    m_terminal->setText(tr("Open a terminal…"));
}

} // namespace pupitre
