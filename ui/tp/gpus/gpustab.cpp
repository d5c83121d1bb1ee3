// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpustab.h.
#include "ui/tp/gpus/gpustab.h"

#include "ui/gpus/gpuwords.h"
#include "ui/parts/chip.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/tp/gpus/gpufilter.h"
#include "ui/tp/gpus/gpuusecell.h"
#include "ui/tp/seats/tonecell.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace pupitre
{

namespace
{
constexpr std::array gpuWidths{260, 170, 130};
} // namespace

GpusTab::GpusTab(QWidget* parent)
    : QWidget(parent), m_model(new GpuModel(this)), m_filter(new GpuFilter(*m_model, this)),
      m_unused(new FilterChip(this)), m_said(new ElidedLabel("muted", this)), m_table(new QTableView(this)),
      m_some(new QWidget(this)), m_empty(new EmptyState(Icon::Processor, this))
{
    setObjectName(QStringLiteral("gpusTab"));
    m_unused->setObjectName(QStringLiteral("filterUnused"));
    m_said->setObjectName(QStringLiteral("tpGpusSaid"));
    m_table->setObjectName(QStringLiteral("tpGpusTable"));
    m_empty->setObjectName(QStringLiteral("tpGpusEmpty"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(static_cast<int>(GpuColumn::Use), new GpuUseCell(*m_filter, m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(GpuColumn::State), new ToneCell(m_table));
    dressTable(*m_table);
    for (std::size_t column = 0; column < gpuWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), gpuWidths[column]);

    auto* above = new QHBoxLayout;
    above->setSpacing(12);
    above->addWidget(m_unused);
    above->addWidget(m_said, 1);
    auto* some = new QVBoxLayout(m_some);
    some->setContentsMargins(0, 0, 0, 0);
    some->setSpacing(10);
    some->addLayout(above);
    some->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_some, 1);
    column->addWidget(m_empty, 1);
    connect(m_unused, &QAbstractButton::toggled, this,
            [this](bool only) { m_filter->setScope(only ? GpuScope::Unused : GpuScope::Everything); });
    connect(m_empty, &EmptyState::secondaryClicked, this, &GpusTab::studentsAsked);
    show({}, nullptr);
}

void GpusTab::show(const TpGpus& gpus, const PlaceReadings* place)
{
    m_some->setVisible(gpus.gpus > 0);
    m_empty->setVisible(gpus.gpus == 0);
    if (gpus.gpus == 0)
        sayNone(place);
    m_model->show(gpus.rows);
    say(gpus);
}

void GpusTab::say(const TpGpus& gpus)
{
    //: a filter: who holds a GPU for long without using it
    m_unused->show({tr("%n unused", nullptr, gpus.unused), Tone::Warn, Icon::Warning});
    m_unused->setVisible(gpus.unused > 0 || m_unused->isChecked());
    QStringList parts{tr("%n GPU(s)", nullptr, gpus.gpus),
                      tr("%n student(s) with one", nullptr, gpus.holders)};
    if (gpus.without > 0)
        parts << tr("%n without", "students without a GPU", gpus.without);
    m_said->setText(parts.join(QStringLiteral(" · ")));
}

void GpusTab::sayNone(const PlaceReadings* place)
{
    if (place == nullptr || place->hosts.empty()) {
        m_empty->show({tr("Nothing is measured yet"),
                       tr("The place has not said what its machines do. It does as soon as it is connected."),
                       {},
                       {},
                       {}});
        return;
    }
    QStringList machines;
    for (const Sample& sample : place->hosts)
        machines << machineFacts(*place, sample).replace(QLatin1Char('\n'), QStringLiteral(" · "));
    m_empty->show({tr("No GPU is measured here"),
                   machines.join(QLatin1Char('\n')) + QLatin1Char('\n')
                       + tr("What each student takes of it is in the table of students."),
                   {},
                   tr("Show the students"),
                   {}});
}

void GpusTab::setSearch(const QString& text)
{
    m_filter->setSearch(text);
}

void GpusTab::retranslate()
{
    m_table->setAccessibleName(tr("GPUs and who has them"));
    m_unused->setToolTip(tr("Only those that are held and unused"));
}

} // namespace pupitre
