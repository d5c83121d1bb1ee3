// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See nowtools.h.
#include "ui/gpus/now/nowtools.h"

#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"

#include <QHBoxLayout>

#include <array>

namespace pupitre
{

namespace
{
constexpr std::array groupingNames{"groupGpu", "groupPerson", "groupCourse", "groupExperiment"};
constexpr std::array rangeNames{"rangeQuarter", "rangeHour", "rangeDay", "rangeWeek", "rangeMonth"};
} // namespace

NowTools::NowTools(QWidget* parent)
    : QWidget(parent), m_grouping(new Segments(this)), m_ranges(new Segments(this)),
      m_whole(makeButton({}, "chartsWhole", ButtonKind::Default, this))
{
    for (std::size_t i = 0; i < groupingNames.size(); ++i)
        m_grouping->add(static_cast<int>(i), groupingNames[i]);
    for (std::size_t i = 0; i < rangeNames.size(); ++i)
        m_ranges->add(static_cast<int>(i), rangeNames[i]);
    m_whole->hide();
    setButtonSize(*m_whole, ButtonSize::Compact);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_whole);
    row->addWidget(m_grouping);
    row->addWidget(m_ranges);
    connect(m_grouping, &Segments::changed, this, &NowTools::groupingChanged);
    connect(m_ranges, &Segments::changed, this, [this](int id) {
        m_range = static_cast<ChartRange>(id);
        Q_EMIT rangeChosen();
    });
    connect(m_whole, &QPushButton::clicked, this, &NowTools::wholeAsked);
    retranslate();
}

Grouping NowTools::grouping() const
{
    return static_cast<Grouping>(m_grouping->chosen());
}

void NowTools::choose(Grouping grouping, ChartRange range)
{
    m_grouping->choose(static_cast<int>(grouping));
    m_range = range;
    m_ranges->choose(static_cast<int>(range));
}

void NowTools::showClose(bool close)
{
    m_whole->setVisible(close);
    if (close)
        m_ranges->chooseNone();
    else
        m_ranges->choose(static_cast<int>(m_range));
}

void NowTools::offerExperiments(bool offered)
{
    m_grouping->setOffered(static_cast<int>(Grouping::Experiment), offered);
}

void NowTools::retranslate()
{
    m_grouping->setAccessibleName(tr("What the charts are grouped by"));
    m_grouping->setText(static_cast<int>(Grouping::Gpu), tr("By GPU"));
    //: the charts are grouped by …
    m_grouping->setText(static_cast<int>(Grouping::Person), tr("Person"));
    //: the charts are grouped by …
    m_grouping->setText(static_cast<int>(Grouping::Course), tr("Course"));
    //: the charts are grouped by …
    m_grouping->setText(static_cast<int>(Grouping::Experiment), tr("Experiment"));
    m_ranges->setAccessibleName(tr("The time the charts show"));
    m_ranges->setText(static_cast<int>(ChartRange::QuarterHour), tr("15 min"));
    m_ranges->setText(static_cast<int>(ChartRange::Hour), tr("1 h"));
    m_ranges->setText(static_cast<int>(ChartRange::Day), tr("24 h"));
    //: 7 days, short
    m_ranges->setText(static_cast<int>(ChartRange::Week), tr("7 d"));
    //: 30 days, short
    m_ranges->setText(static_cast<int>(ChartRange::Month), tr("30 d"));
    m_whole->setText(tr("Reset zoom"));
    m_whole->setToolTip(tr("Back to the whole range (Esc: one step back)"));
}

} // namespace pupitre
