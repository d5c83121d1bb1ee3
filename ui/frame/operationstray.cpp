// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See operationstray.h.
#include "ui/frame/operationstray.h"

#include "ui/frame/operationrow.h"
#include "ui/frame/operationssummary.h"
#include "ui/parts/pieces.h"

#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int trayWidth = 420;
constexpr int mostHeight = 460;
} // namespace

OperationsTray::OperationsTray(Operations& operations, QWidget* window)
    : QFrame(window, Qt::Popup), m_operations(operations)
{
    setObjectName(QStringLiteral("operationsTray"));
    setAttribute(Qt::WA_TranslucentBackground); // the round corners
    setFixedWidth(trayWidth);
    build();
    for (int row = 0; row < operations.count(); ++row)
        add(row);
    connect(&operations, &Operations::added, this, &OperationsTray::add);
    connect(&operations, &Operations::changed, this, [this](int row) {
        m_rows[row]->show(m_operations.at(row));
        retranslate();
    });
    connect(&operations, &Operations::removed, this, [this](int row) {
        m_rows.takeAt(row)->deleteLater(); // its own button may have asked for it
        retranslate();
        if (m_rows.isEmpty())
            hide();
    });
    retranslate();
}

void OperationsTray::build()
{
    m_title = makeLabel({}, "strong", this);
    m_counts = makeLabel({}, "small", this);
    m_clear = makeButton({}, "operationsClear", ButtonKind::Link, this);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_operations.dismissFinished(); });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 10, 8);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_counts);
    head->addStretch();
    head->addWidget(m_clear);

    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("operationsList"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_list = new QWidget;
    m_list->setProperty("role", "scrolled");
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    area->setWidget(m_list);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeRule(this));
    column->addWidget(area, 1);
    m_list->installEventFilter(this);
}

bool OperationsTray::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::LayoutRequest && isVisible())
        fit(); // details were unfolded, or a sentence came
    return QFrame::eventFilter(watched, event);
}

void OperationsTray::add(int row)
{
    auto* shownRow = new OperationRow(m_list);
    shownRow->show(m_operations.at(row));
    connect(shownRow, &OperationRow::cancelAsked, this, [this](OperationId id) { m_operations.cancel(id); });
    connect(shownRow, &OperationRow::dismissAsked, this,
            [this](OperationId id) { m_operations.dismiss(id); });
    connect(shownRow, &OperationRow::retryAsked, this, [this](OperationId id) { m_operations.retry(id); });
    m_rows.insert(row, shownRow);
    m_column->insertWidget(static_cast<int>(m_rows.size()) - 1 - row, shownRow);
    retranslate();
}

void OperationsTray::retranslate()
{
    setAccessibleName(tr("Operations"));
    m_title->setText(tr("Operations"));
    const OperationsGlance glance = glanceAt(m_operations);
    QStringList counts;
    if (glance.running > 0)
        counts << tr("%n running", "operations", glance.running);
    if (glance.failed > 0)
        counts << tr("%n failed", "operations", glance.failed);
    if (glance.finished > 0)
        counts << tr("%n finished", "operations", glance.finished);
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_clear->setText(tr("Clear finished"));
    m_clear->setVisible(glance.finished + glance.failed > 0);
}

void OperationsTray::fit()
{
    const int bottom = geometry().bottom();
    m_list->layout()->activate();
    const int height = qMin(mostHeight, m_list->layout()->totalHeightForWidth(trayWidth - 2) + 48);
    setGeometry(x(), bottom - height + 1, trayWidth, height);
}

void OperationsTray::openAt(const QWidget& button)
{
    const QPoint corner = button.mapToGlobal(QPoint(button.width(), -6));
    setGeometry(corner.x() - trayWidth, corner.y() - mostHeight, trayWidth, mostHeight);
    fit();
    show();
    m_clear->isVisible() ? m_clear->setFocus(Qt::PopupFocusReason) : setFocus(Qt::PopupFocusReason);
}

void OperationsTray::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pupitre
