// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See operationssummary.h.
#include "ui/frame/operationssummary.h"

#include "ui/look/fonts.h"
#include "ui/parts/symbolview.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int barWidth = 90;
constexpr int percentWidth = 42;
constexpr int chevronSide = 12;
constexpr int gap = 8;

QString percentText(int percent)
{
    return OperationsSummary::tr("%1%", "a percentage").arg(QLocale().toString(percent));
}
} // namespace

std::optional<int> percentOf(const Operation& operation)
{
    const Progress& progress = operation.progress;
    if (operation.state == OperationState::Done)
        return 100;
    if (!progress.total || *progress.total == 0)
        return {};
    return static_cast<int>(std::min<std::uint64_t>(100, progress.done * 100 / *progress.total));
}

OperationsGlance glanceAt(const Operations& operations)
{
    OperationsGlance glance;
    int known = 0;
    int sum = 0;
    for (int row = 0; row < operations.count(); ++row) {
        const Operation& operation = operations.at(row);
        switch (operation.state) {
        case OperationState::Running:
            ++glance.running;
            if (const auto percent = percentOf(operation)) {
                ++known;
                sum += *percent;
            }
            break;
        case OperationState::Failed:
            ++glance.failed;
            break;
        case OperationState::Done:
        case OperationState::Cancelled:
            ++glance.finished;
            break;
        }
    }
    if (known > 0)
        glance.percent = sum / known;
    return glance;
}

OperationsSummary::OperationsSummary(Operations& operations, QWidget* parent)
    : QAbstractButton(parent), m_operations(operations), m_symbol(new SymbolView(iconInText, this))
{
    setObjectName(QStringLiteral("operationsSummary"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_symbol->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (const auto signal : {&Operations::added, &Operations::changed, &Operations::removed})
        connect(&operations, signal, this, &OperationsSummary::refresh);
    refresh();
}

QString OperationsSummary::words() const
{
    if (m_glance.failed > 0)
        return tr("%n operation(s) failed", "", m_glance.failed);
    if (m_glance.running > 0)
        return tr("%n operation(s)", "that run now", m_glance.running);
    return tr("%n operation(s) finished", "", m_glance.finished);
}

void OperationsSummary::refresh()
{
    m_glance = glanceAt(m_operations);
    const bool failed = m_glance.failed > 0;
    const bool running = m_glance.running > 0;
    m_symbol->show(failed    ? Icon::Failed
                   : running ? Icon::Refresh
                             : Icon::Done,
                   failed    ? Tone::Fail
                   : running ? Tone::Info
                             : Tone::Ok);
    setText(words());
    setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    setAccessibleName(words());
    setAccessibleDescription(m_glance.percent ? percentText(*m_glance.percent) : QString());
    setToolTip(tr("Show all operations  (%1)").arg(shortcut().toString(QKeySequence::NativeText)));
    setVisible(running || failed || m_glance.finished > 0);
    updateGeometry();
    update();
}

QSize OperationsSummary::sizeHint() const
{
    const int bar = m_glance.percent ? gap + barWidth + percentWidth : 0;
    const int words = QFontMetrics(sans(12, QFont::Medium)).horizontalAdvance(text());
    return {6 + iconInText + gap + words + bar + gap + chevronSide + 6, 26};
}

void OperationsSummary::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    m_symbol->move(6, (height() - iconInText) / 2);
}

void OperationsSummary::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const bool failed = m_glance.failed > 0;
    painter.setFont(sans(12, failed ? QFont::Medium : QFont::Normal));
    painter.setPen(failed ? t.fail : underMouse() ? t.text : t.text2);
    int x = 6 + iconInText + gap;
    const int words = painter.fontMetrics().horizontalAdvance(text());
    painter.drawText(QRect(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    x += words + gap;
    if (m_glance.percent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.line);
        const QRectF track(x, height() / 2.0 - 3, barWidth, 6);
        painter.drawRoundedRect(track, 3, 3);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(
            QRectF(track.topLeft(), QSizeF(qMax(6.0, track.width() * *m_glance.percent / 100), 6)), 3, 3);
        painter.setPen(t.text2);
        painter.drawText(QRect(x + barWidth, 0, percentWidth - 6, height()),
                         Qt::AlignVCenter | Qt::AlignRight, percentText(*m_glance.percent));
    }
    paintIcon(painter,
              QRect(width() - 6 - chevronSide, (height() - chevronSide) / 2, chevronSide, chevronSide),
              Icon::ChevronUp, t.text2);
    if (!hasFocus())
        return;
    painter.setPen(QPen(t.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void OperationsSummary::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace pupitre
