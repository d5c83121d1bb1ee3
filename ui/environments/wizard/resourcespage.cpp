// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/resourcespage.h"

#include "ui/environments/resources/resourcespane.h"
#include "ui/parts/pieces.h"

#include <QVBoxLayout>

namespace pupitre
{

ResourcesPage::ResourcesPage(EnvironmentMaking& making, const EnvironmentServices& services)
    : EnvironmentWizardPage(making, EnvironmentPage::Resources),
      m_pane(new ResourcesPane(services.places, services.settings, this)),
      m_there(makeParagraph({}, "muted", this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_there);
    column->addWidget(m_pane, 1);
    connect(m_pane, &ResourcesPane::changed, this, [this] {
        ResourceChoice choice = m_pane->choice();
        if (choice == draft().files)
            return; // more was counted
        draft().files = std::move(choice);
        Q_EMIT edited();
    });
}

QString ResourcesPage::subtitle() const
{
    return tr("Nothing is needed here: files can be put into the environment's folder later, too.");
}

void ResourcesPage::enter()
{
    m_pane->show(draft().files);
    QString there;
    switch (draft().origin) {
    case DraftOrigin::Preset:
        there = draft().exercise ? tr("The small exercise is in it already. What you choose joins it.")
                                 : QString();
        break;
    case DraftOrigin::Source:
        there = tr("What it is made from becomes its code. What you choose joins it.");
        break;
    case DraftOrigin::Shelf:
        there = tr("Its folder keeps the files it has. What you choose joins them.");
        break;
    }
    m_there->setText(there);
    m_there->setVisible(!there.isEmpty());
}

} // namespace pupitre
