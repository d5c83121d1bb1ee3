// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See operationrow.h.
#include "ui/frame/operationrow.h"

#include "ui/frame/operationssummary.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>

namespace pupitre
{

namespace
{
struct StateLook {
    Icon symbol;
    Tone tone;
    const char* bar; // tone of the progress bar, as the style sheet names it
};

StateLook lookOf(OperationState state)
{
    switch (state) {
    case OperationState::Running:
        return {Icon::Refresh, Tone::Info, "info"};
    case OperationState::Done:
        return {Icon::Done, Tone::Ok, "ok"};
    case OperationState::Failed:
        return {Icon::Failed, Tone::Fail, "fail"};
    case OperationState::Cancelled:
        return {Icon::Nothing, Tone::Idle, "idle"};
    }
    return {Icon::Info, Tone::Info, "info"};
}
} // namespace

OperationRow::OperationRow(QWidget* parent)
    : QWidget(parent), m_symbol(new SymbolView(16, this)), m_name(new ElidedLabel("strong", this)),
      m_end(makeIconButton(Icon::Close, {}, "operationEnd", this)), m_bar(new QProgressBar(this)),
      m_percent(makeLabel({}, "strong", this)), m_detail(makeParagraph({}, "small", this)),
      m_retry(makeButton({}, "operationRetry", ButtonKind::Link, this)),
      m_unfold(makeButton({}, "operationDetails", ButtonKind::Link, this)),
      m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("operation"));
    build();
    connect(m_end, &QToolButton::clicked, this, [this] {
        if (m_operation.state == OperationState::Running)
            Q_EMIT cancelAsked(id());
        else
            Q_EMIT dismissAsked(id());
    });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryAsked(id()); });
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        m_details->setVisible(m_details->isHidden());
        refresh();
    });
}

void OperationRow::build()
{
    m_name->setObjectName(QStringLiteral("operationName"));
    m_detail->setObjectName(QStringLiteral("operationDetail"));
    m_bar->setTextVisible(false);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_percent->setFixedWidth(44);
    setLook(*m_end, "scale", QStringLiteral("small"));
    m_end->setIconSize({12, 12});
    setLook(*m_details, "role", QStringLiteral("details"));
    m_details->setObjectName(QStringLiteral("operationDetailText"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(78);
    m_details->hide();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 12, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_symbol, 0, 0);
    grid->addWidget(m_name, 0, 1, 1, 2);
    grid->addWidget(m_end, 0, 3, Qt::AlignRight);
    grid->addWidget(m_bar, 1, 1, 1, 2, Qt::AlignVCenter);
    grid->addWidget(m_percent, 1, 3);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(16);
    acts->addWidget(m_retry);
    acts->addWidget(m_unfold);
    acts->addStretch();
    grid->addWidget(m_detail, 2, 1, 1, 3);
    grid->addLayout(acts, 3, 1, 1, 3);
    grid->addWidget(m_details, 4, 1, 1, 3);
}

void OperationRow::show(const Operation& operation)
{
    m_operation = operation;
    refresh();
}

void OperationRow::refresh()
{
    const StateLook look = lookOf(m_operation.state);
    m_symbol->show(look.symbol, look.tone);
    m_name->setText(operationName(m_operation.kind, shown(m_operation.subject)));
    const auto percent = percentOf(m_operation);
    const bool running = m_operation.state == OperationState::Running;
    m_bar->setVisible(running || percent.has_value());
    m_bar->setRange(0, percent ? 100 : 0);
    m_bar->setValue(percent.value_or(0));
    m_bar->setAccessibleName(m_name->wholeText());
    setLook(*m_bar, "tone", QString::fromLatin1(look.bar));
    m_percent->setVisible(percent.has_value());
    m_percent->setText(tr("%1%", "a percentage").arg(QLocale().toString(percent.value_or(0))));
    showEnd();
    const QString how = running ? tr("Cancel: %1") : tr("Remove from this list: %1");
    m_end->setVisible(!running || m_operation.canCancel);
    m_end->setAccessibleName(how.arg(m_name->wholeText()));
    m_end->setToolTip(running ? tr("Cancel") : tr("Remove from this list"));
    setAccessibleName(m_name->wholeText());
    setAccessibleDescription(operationStateName(m_operation.state));
}

void OperationRow::showEnd()
{
    const bool failed = m_operation.state == OperationState::Failed && m_operation.error.has_value();
    m_detail->setText(failed                                         ? sentence(*m_operation.error)
                      : m_operation.state == OperationState::Running ? progressText(m_operation)
                                                                     : operationStateName(m_operation.state));
    const QString technical = failed ? shown(m_operation.error->detail) : QString();
    m_retry->setText(tr("Retry"));
    m_retry->setVisible(m_operation.canRetry && m_operation.state != OperationState::Running
                        && m_operation.state != OperationState::Done);
    m_unfold->setText(m_details->isHidden() ? tr("Details") : tr("Hide details"));
    m_unfold->setVisible(!technical.isEmpty());
    if (technical.isEmpty())
        m_details->hide();
    else if (m_details->toPlainText() != technical)
        m_details->setPlainText(technical);
    m_details->setAccessibleName(tr("Technical details"));
}

void OperationRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

void OperationRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace pupitre
