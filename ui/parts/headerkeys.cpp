// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See headerkeys.h.
#include "ui/parts/headerkeys.h"

#include "ui/look/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>

namespace pupitre
{

namespace
{
/// Around the column that the keyboard is at.
class ColumnFrame final : public QWidget
{
public:
    explicit ColumnFrame(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr double thick = 2;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().focus, thick));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};
} // namespace

HeaderKeys::HeaderKeys(QTableView& table)
    : QObject(table.horizontalHeader()), m_header(*table.horizontalHeader()),
      m_frame(new ColumnFrame(m_header.viewport()))
{
    m_header.setFocusPolicy(Qt::TabFocus);
    m_header.installEventFilter(this);
    connect(&m_header, &QHeaderView::sectionResized, this, &HeaderKeys::showFocus);
}

bool HeaderKeys::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        m_column = m_header.isSortIndicatorShown() ? m_header.sortIndicatorSection() : 0;
        showFocus();
        break;
    case QEvent::FocusOut: // also while all of it is taken down
        if (m_frame)
            m_frame->hide();
        break;
    case QEvent::Resize:
        showFocus();
        break;
    case QEvent::KeyPress:
        return press(static_cast<QKeyEvent*>(event)->key());
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool HeaderKeys::press(int key)
{
    switch (key) {
    case Qt::Key_Left:
        step(-1);
        return true;
    case Qt::Key_Right:
        step(1);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        sort();
        return true;
    default:
        return false;
    }
}

void HeaderKeys::step(int by)
{
    for (int column = m_column + by; column >= 0 && column < m_header.count(); column += by)
        if (!m_header.isSectionHidden(column)) {
            m_column = column;
            break;
        }
    showFocus();
}

/// As a click: the other way round where it is in this order already.
void HeaderKeys::sort()
{
    const auto initial =
        m_header.model()->headerData(m_column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt();
    const bool again = m_header.sortIndicatorSection() == m_column;
    const auto other =
        m_header.sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_header.setSortIndicator(m_column, again ? other : static_cast<Qt::SortOrder>(initial));
}

void HeaderKeys::showFocus()
{
    m_frame->setVisible(m_header.hasFocus());
    m_frame->setGeometry(m_header.sectionViewportPosition(m_column), 0, m_header.sectionSize(m_column),
                         m_header.height());
    m_frame->raise();
    if (m_header.hasFocus())
        m_header.setAccessibleDescription(
            m_header.model()->headerData(m_column, Qt::Horizontal, Qt::DisplayRole).toString());
}

} // namespace pupitre
