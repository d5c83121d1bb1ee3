// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the place can do, measured there; answers come one after the other.
#include "ui/parts/pieces.h"
#include "ui/places/addplacepages.h"
#include "ui/places/checkview.h"
#include "ui/places/plannedfilesdialog.h"

#include <QVBoxLayout>

namespace pupitre
{

CheckPage::CheckPage(AddingPlace& adding, QWidget* parent) : WizardPage(parent), m_adding(adding)
{
    m_view = new CheckView(this);
    QPushButton* show =
        makeButton(tr("Show what will be written there…"), "showPlanned", ButtonKind::Link, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_view, 1);
    column->addWidget(show, 0, Qt::AlignLeft);
    connect(show, &QPushButton::clicked, this, [this] {
        if (m_adding.link)
            new PlannedFilesDialog(*m_adding.link, this);
    });
}

QString CheckPage::stepName() const
{
    return tr("Check");
}

QString CheckPage::title() const
{
    return tr("Can it do the work?");
}

QString CheckPage::subtitle() const
{
    return tr("Limits are measured with an instance that tries to exceed them; this takes a few seconds.");
}

void CheckPage::enter()
{
    if (!m_adding.link || m_adding.check)
        return;
    m_adding.check = std::make_unique<CheckRun>(*m_adding.link);
    m_view->follow(m_adding.check.get());
    connect(m_adding.check.get(), &CheckRun::finished, this, &WizardPage::nextChanged);
    m_adding.check->start(CheckDepth::Probe);
}

bool CheckPage::mayLeave(QString& problem)
{
    if (!m_adding.check || !m_adding.check->running())
        return true;
    problem = tr("The check is still running. It ends by itself.");
    return false;
}

} // namespace pupitre
