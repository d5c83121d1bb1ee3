// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/hardwarepage.h"

#include "core/environments/presets.h"
#include "ui/environments/wizard/limitscolumn.h"
#include "ui/environments/wizard/problemwords.h"

#include <QHBoxLayout>

namespace pupitre
{

HardwarePage::HardwarePage(EnvironmentMaking& making)
    : EnvironmentWizardPage(making, EnvironmentPage::Hardware),
      m_open(new LimitsColumn(tr("Class hours"), tr("While a session of the TP runs."), "open", this)),
      m_handIn(
          new LimitsColumn(tr("Until the deadline"), tr("After class, with little compute."), "handIn", this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    column->addLayout(row);
    column->addStretch();
    row->addWidget(m_open, 1);
    row->addWidget(m_handIn, 1);
    const auto change = [this] {
        m_open->changeInto(draft().environment.open);
        m_handIn->changeInto(draft().environment.handIn);
        m_handIn->setDiskProblem({});
        showHint();
        Q_EMIT edited();
    };
    connect(m_open, &LimitsColumn::changed, this, change);
    connect(m_handIn, &LimitsColumn::changed, this, change);
}

QString HardwarePage::subtitle() const
{
    return tr("The place holds each of them to it, so that one student cannot take what the others need.");
}

void HardwarePage::enter()
{
    m_open->show(draft().environment.open);
    m_handIn->show(draft().environment.handIn);
    showHint();
}

void HardwarePage::showHint()
{
    const Environment& environment = draft().environment;
    QString hint;
    if (environment.gpu && environment.open.seatsPerGpu == 0)
        hint = tr("What is installed wants a GPU.");
    else if (!environment.gpu && environment.open.seatsPerGpu > 0 && hasGpuVariant(environment.platform))
        hint = tr("What is installed does not use it; tick “For GPUs” on the first page.");
    m_open->setGpuHint(hint);
}

void HardwarePage::showProblems(const std::vector<EnvironmentProblem>& problems)
{
    m_handIn->setDiskProblem({});
    for (const EnvironmentProblem& one : problems)
        if (one.kind == EnvironmentProblemKind::LessDiskToHandIn)
            m_handIn->setDiskProblem(problemSentence(one));
}

} // namespace pupitre
