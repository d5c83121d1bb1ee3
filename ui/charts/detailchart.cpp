// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See detailchart.h.
#include "ui/charts/detailchart.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

DetailChart::DetailChart(const char* name, QWidget* parent)
    : QFrame(parent), m_title(makeLabel({}, "card", this)), m_note(new ElidedLabel("small", this)),
      m_aside(makeLabel({}, "strong", this)), m_view(new ChartView(this)),
      m_nothing(makeParagraph({}, "muted", this)), m_legend(new ChartLegend(this))
{
    setObjectName(QLatin1String(name));
    setProperty("role", "card");
    m_view->setObjectName(QLatin1String(name) + QStringLiteral("View"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_aside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 10, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_legend);
    connect(m_legend, &ChartLegend::toggled, this, [this](const QString& id, bool isShown) {
        if (isShown)
            m_hidden.remove(id);
        else
            m_hidden.insert(id);
        m_view->setHidden(m_hidden);
        Q_EMIT hiddenChanged();
    });
}

void DetailChart::setLegend(Legend legend)
{
    m_where = legend;
    showLegend();
}

void DetailChart::setHidden(const QSet<QString>& ids)
{
    m_hidden = ids;
    m_view->setHidden(ids);
    showLegend();
}

void DetailChart::showLegend()
{
    const std::vector<ChartSeries>& series = m_view->content().series;
    m_legend->show(series, m_hidden);
    m_legend->setVisible(m_where == Legend::Shown && series.size() > 1);
}

void DetailChart::setHeading(const ChartHeading& heading)
{
    if (heading == m_heading)
        return;
    m_heading = heading;
    m_title->setText(heading.title);
    m_note->setText(heading.note);
    m_aside->setText(heading.aside);
    m_aside->setVisible(!heading.aside.isEmpty());
    m_view->setAccessibleName(heading.title + QLatin1Char(' ') + heading.note);
}

void DetailChart::show(ChartContent content, const QString& nothing)
{
    const bool empty = content.series.empty();
    m_view->show(std::move(content));
    showLegend();
    m_nothing->setText(nothing);
    m_nothing->setVisible(empty && !nothing.isEmpty());
    m_view->setVisible(!m_nothing->isVisibleTo(this));
}

} // namespace pupitre
