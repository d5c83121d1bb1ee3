// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See operationstray.h.
#include "ui/frame/operationstray.h"

#include "ui/frame/operationrow.h"
#include "ui/frame/operationssummary.h"
#include "ui/look/motionstyle.h"
#include "ui/look/tokens.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"

#include <QApplication>
#include <QFrame>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int trayWidth = 420;
constexpr int mostHeight = 460;
constexpr int headHeight = 48;
constexpr int shadowRoom = 20; // blur 16 and 4 down
} // namespace

OperationsTray::OperationsTray(Operations& operations, QWidget* window)
    : QWidget(window), m_operations(operations), m_unfolding(this, "geometry"), m_box(new QFrame(this))
{
    setObjectName(QStringLiteral("operationsTray"));
    m_box->setObjectName(QStringLiteral("trayBox"));
    m_unfolding.setEasingCurve(QEasingCurve::OutCubic);
    hide();
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
            close();
    });
    dropShadow();
    retranslate();
}

void OperationsTray::build()
{
    m_title = makeLabel({}, "strong", m_box);
    m_counts = new ElidedLabel("small", m_box);
    m_clear = makeButton({}, "operationsClear", ButtonKind::Link, m_box);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_operations.dismissFinished(); });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 10, 8);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_counts, 1);
    head->addWidget(m_clear);

    auto* area = new QScrollArea(m_box);
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

    auto* column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeRule(m_box));
    column->addWidget(area, 1);
    m_list->installEventFilter(this);
}

bool OperationsTray::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::LayoutRequest && isVisible())
        fit(); // details were unfolded, or a sentence came
    if (watched == window() && event->type() == QEvent::Resize && isVisible())
        fit();
    const auto isEscape = [event] { return static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape; };
    if (event->type() == QEvent::ShortcutOverride && isEscape())
        event->accept(); // the page has an Escape of its own, which comes after this one
    if (event->type() == QEvent::KeyPress && isEscape()) {
        close();
        return true;
    }
    const auto* clicked =
        event->type() == QEvent::MouseButtonPress ? qobject_cast<QWidget*>(watched) : nullptr;
    if (clicked != nullptr && !isAncestorOf(clicked) && clicked != this && clicked != m_button)
        close();
    return QWidget::eventFilter(watched, event);
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

QRect OperationsTray::place() const
{
    m_list->layout()->activate();
    const int height = qMin(mostHeight, m_list->layout()->totalHeightForWidth(trayWidth - 2) + headHeight);
    const QWidget* over = m_button;
    const QPoint corner =
        over == nullptr ? window()->rect().bottomRight() : over->mapTo(window(), QPoint(over->width(), -6));
    return QRect(corner.x() - trayWidth, corner.y() - height, trayWidth, height)
        .adjusted(-shadowRoom, -shadowRoom, shadowRoom, shadowRoom);
}

void OperationsTray::fit()
{
    m_unfolding.stop();
    const QRect whole = place();
    setGeometry(whole);
    m_box->setGeometry(shadowRoom, shadowRoom, trayWidth, whole.height() - 2 * shadowRoom);
}

void OperationsTray::toggleAt(QWidget& button)
{
    if (isVisible())
        return close();
    m_button = &button;
    raise();
    show(); // first: words that were never shown do not know their size
    fit();
    if (const int ms = motionMs(*this); ms > 0) {
        const QRect whole = geometry();
        m_unfolding.setDuration(ms);
        m_unfolding.setStartValue(QRect(whole.left(), whole.bottom(), whole.width(), 1));
        m_unfolding.setEndValue(whole);
        m_unfolding.start();
    }
    // Opened with keys, it goes on with keys; a click leaves no mark of focus.
    button.hasFocus() && m_clear->isVisible() ? m_clear->setFocus(Qt::PopupFocusReason)
                                              : setFocus(Qt::PopupFocusReason);
}

void OperationsTray::close()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    if (hadFocus && m_button)
        m_button->setFocus(Qt::PopupFocusReason);
}

void OperationsTray::dropShadow()
{
    QColor ink = tokens().ink;
    ink.setAlphaF(0.2F);
    auto* shadow = new QGraphicsDropShadowEffect(m_box);
    shadow->setBlurRadius(16);
    shadow->setOffset(0, 4);
    shadow->setColor(ink);
    m_box->setGraphicsEffect(shadow);
}

void OperationsTray::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    qApp->installEventFilter(this);
}

void OperationsTray::hideEvent(QHideEvent* event)
{
    m_unfolding.stop();
    qApp->removeEventFilter(this);
    QWidget::hideEvent(event);
}

void OperationsTray::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pupitre
