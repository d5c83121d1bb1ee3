// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/buildpage.h"

#include "ui/environments/build/buildview.h"
#include "ui/parts/pieces.h"
#include "ui/words/text.h"

#include <QVBoxLayout>

namespace pupitre
{

BuildPage::BuildPage(EnvironmentMaking& making, const EnvironmentServices& services)
    : EnvironmentWizardPage(making, EnvironmentPage::Build), m_state(makeParagraph({}, "strong", this)),
      m_build(new BuildView(services, this))
{
    m_state->setObjectName(QStringLiteral("environmentSaved"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_state);
    column->addWidget(m_build, 1);
    m_build->hide();
}

QString BuildPage::subtitle() const
{
    return tr(
        "Building can wait: Done leaves it as it is, and Build… on its card does the same as this page.");
}

void BuildPage::enter()
{
    Q_EMIT entered();
}

void BuildPage::showSaving()
{
    m_state->setText(tr("Saving…"));
    m_build->hide();
}

void BuildPage::showSaved(const ShelfEntry& entry)
{
    m_state->setText(tr("Saved as %1").arg(shown(entry.folder.filename().string())));
    m_state->setToolTip(shown(entry.folder.string()));
    m_build->show(entry);
    m_build->QWidget::show();
}

} // namespace pupitre
