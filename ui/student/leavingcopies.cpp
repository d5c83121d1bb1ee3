// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See leavingcopies.h.
#include "ui/student/leavingcopies.h"

#include "ui/parts/fitheight.h"
#include "ui/parts/pieces.h"
#include "ui/student/downloadwords.h"
#include "ui/words/errorwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int leavingWidth = 460;
}

LeavingCopies::LeavingCopies(const StudentServices& services, QWidget* window)
    : QDialog(window), m_services(services), m_window(window), m_title(makeParagraph({}, "heading", this)),
      m_text(makeParagraph({}, "muted", this)),
      m_stay(makeButton({}, "leavingStay", ButtonKind::Default, this)),
      m_go(makeButton({}, "leavingGo", ButtonKind::Default, this))
{
    setObjectName(QStringLiteral("leavingCopies"));
    m_text->setObjectName(QStringLiteral("leavingText"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_stay);
    buttons->addWidget(m_go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    setFixedWidth(leavingWidth);
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &LeavingCopies::goWithout);
    connect(this, &QDialog::rejected, this, [this] { m_wish = Wish::Stay; }); // the copies go on
    connect(&services.copies, &CopyKeeping::progressed, this,
            [this](const std::string&, const TpId&, const TransferProgress& progress) {
                if (m_running > 0 && progress.totalBytes > 0)
                    m_text->setText(progressWords(progress));
            });
    window->installEventFilter(this);
}

bool LeavingCopies::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_window || event->type() != QEvent::Close || m_mayClose)
        return QDialog::eventFilter(watched, event);
    const auto wishes = copiesWhenLeaving(m_services.studies, m_services.settings);
    if (wishes.empty())
        return false;
    event->ignore();
    begin(wishes);
    return true;
}

void LeavingCopies::begin(const std::vector<CopyWish>& wishes)
{
    m_wish = Wish::Undecided;
    setWindowTitle(tr("Keeping a copy"));
    m_title->setText(tr("A copy of your work is being kept"));
    m_text->setText(tr("Looking at what changed…"));
    m_stay->setText(tr("Stay"));
    m_go->setText(tr("Close without it"));
    m_go->setEnabled(true);
    open();
    fitHeight(*this);
    if (m_running > 0)
        return; // those of a moment ago still run
    m_failure.reset();
    m_wishes = wishes;
    m_running = wishes.size();
    for (const CopyWish& wish : wishes)
        m_services.copies.start(*wish.link, wish.tp, wish.folder,
                                {this, [this](const Result<CopyKept>& kept) { copied(kept); }});
}

void LeavingCopies::copied(const Result<CopyKept>& kept)
{
    if (!kept)
        m_failure = kept.error();
    if (--m_running > 0 || m_wish == Wish::Stay)
        return;
    if (!m_failure || m_wish == Wish::GoWithout)
        return closeWindow();
    m_title->setText(tr("The copy could not be kept"));
    m_text->setText(sentence(*m_failure) + QLatin1Char(' ') + tr("Your work at the place is not affected."));
    fitHeight(*this);
}

void LeavingCopies::goWithout()
{
    if (m_running == 0)
        return closeWindow();
    m_wish = Wish::GoWithout;
    m_go->setEnabled(false);
    const auto links = m_services.studies.courses();
    for (const CopyWish& wish : m_wishes)
        if (std::ranges::find(links, wish.link) != links.end())
            m_services.copies.cancel(*wish.link, wish.tp);
}

void LeavingCopies::closeWindow()
{
    m_mayClose = true;
    hide();
    m_window->close();
    m_mayClose = false; // it may be opened again, or stay because of other work
}

} // namespace pupitre
