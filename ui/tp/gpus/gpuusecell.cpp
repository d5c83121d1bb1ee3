// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpuusecell.h. The style draws the ground and the figure, we add the line.
#include "ui/tp/gpus/gpuusecell.h"

#include "ui/charts/sparkline.h"
#include "ui/charts/valuescale.h"
#include "ui/tp/gpus/gpufilter.h"

#include <QFontMetrics>
#include <QPainter>

namespace pupitre
{

namespace
{
constexpr int atSides = 10;
constexpr int atEdges = 8;
} // namespace

void GpuUseCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto& parts = m_filter.model().history(m_filter.mapToSource(index).row());
    if (parts.empty())
        return;
    // Of the widest figure, so that the lines of all rows are of one width.
    const int figure = QFontMetrics(option.font).horizontalAdvance(valueText(ChartUnit::Part, 1));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSparkline(*painter, option.rect.adjusted(atSides, atEdges, -2 * atSides - figure, -atEdges), parts,
                   0);
    painter->restore();
}

} // namespace pupitre
