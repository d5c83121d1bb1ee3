// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See steplist.h.
#include "ui/environments/build/steplist.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"
#include "ui/words/environmentwords.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{

constexpr int stepRowHeight = 32;
constexpr int mostRowsSeen = 5;
constexpr int stepNameWidth = 150; // French, "Paquets du système"
constexpr int stepBarWidth = 120;
constexpr int stepTimeWidth = 44;
constexpr int stepTick = 1000; // ms

enum class StepState { Later, Now, Done, Failed };

Icon stepSymbol(StepState state)
{
    switch (state) {
    case StepState::Later:
        return Icon::Away;
    case StepState::Now:
        return Icon::Refresh;
    case StepState::Done:
        return Icon::Done;
    case StepState::Failed:
        break;
    }
    return Icon::Failed;
}

Tone stepTone(StepState state)
{
    switch (state) {
    case StepState::Later:
        return Tone::Idle;
    case StepState::Now:
        return Tone::Info;
    case StepState::Done:
        return Tone::Ok;
    case StepState::Failed:
        break;
    }
    return Tone::Fail;
}

const char* barTone(StepState state)
{
    return state == StepState::Done ? "ok" : state == StepState::Failed ? "fail" : "";
}

/// "1:46"
QString shownTook(const BuildStep& step)
{
    const auto until = step.ended.value_or(std::chrono::steady_clock::now());
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(until - step.began).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

class StepList::Row final : public QWidget
{
public:
    explicit Row(QWidget* parent)
        : QWidget(parent), m_symbol(new SymbolView(16, this)), m_name(makeLabel({}, "strong", this)),
          m_detail(new ElidedLabel("small", this)), m_bar(new QProgressBar(this)),
          m_time(makeLabel({}, "small", this))
    {
        setObjectName(QStringLiteral("buildStep"));
        setFixedHeight(stepRowHeight);
        m_name->setMinimumWidth(stepNameWidth);
        m_bar->setTextVisible(false);
        m_bar->setFixedWidth(stepBarWidth);
        m_time->setFixedWidth(stepTimeWidth);
        m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(12, 0, 12, 0);
        row->setSpacing(10);
        row->addWidget(m_symbol);
        row->addWidget(m_name);
        row->addWidget(m_detail, 1);
        row->addWidget(m_bar);
        row->addWidget(m_time);
    }

    void show(const QString& name, const QString& detail, StepState state)
    {
        m_symbol->show(stepSymbol(state), stepTone(state));
        setLook(*m_name, "role",
                state == StepState::Later ? QStringLiteral("muted") : QStringLiteral("strong"));
        m_name->setText(name);
        m_detail->setText(detail);
        if (state == StepState::Now)
            m_bar->setRange(0, 0); // how far within a step, nobody says
        else
            m_bar->setRange(0, 1);
        m_bar->setValue(state == StepState::Later ? 0 : 1);
        setLook(*m_bar, "tone", QString::fromLatin1(barTone(state)));
        m_bar->setAccessibleName(name);
        setAccessibleName(name + QStringLiteral(", ") + detail);
    }
    void showTime(const QString& time) { m_time->setText(time); }

private:
    SymbolView* m_symbol;
    QLabel* m_name;
    ElidedLabel* m_detail;
    QProgressBar* m_bar;
    QLabel* m_time;
};

StepList::StepList(QWidget* parent) : QScrollArea(parent), m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("buildSteps"));
    setAccessibleName(tr("Steps"));
    setLook(*this, "role", QStringLiteral("card"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* inside = new QWidget;
    inside->setProperty("role", QStringLiteral("scrolled"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto* whole = new QVBoxLayout(inside);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(m_column);
    whole->addStretch();
    setWidget(inside);
    setVisible(false);
}

void StepList::show(const BuildRun& run)
{
    m_steps = run.steps;
    const bool running = run.state == OperationState::Running;
    const int known = static_cast<int>(m_steps.size());
    const int later = running ? std::max(run.at.steps - run.at.step, 0) : 0;
    m_shown = known + later;
    while (m_rows.size() < m_shown) {
        m_rows.append(new Row(widget()));
        m_column->addWidget(m_rows.back());
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        Row& row = *m_rows[i];
        row.setVisible(i < m_shown);
        if (i < known) {
            const BuildStep& step = m_steps[static_cast<std::size_t>(i)];
            const bool last = i + 1 == known;
            row.show(stepName(stepKind(step)), shown(step.instruction),
                     last && running     ? StepState::Now
                     : last && run.error ? StepState::Failed
                                         : StepState::Done);
        } else if (i < m_shown) {
            row.show(tr("Step %1").arg(run.at.step + 1 + i - known), {}, StepState::Later);
            row.showTime(QStringLiteral("–"));
        }
    }
    showTimes();
    setVisible(m_shown > 0);
    updateGeometry();
    if (running)
        m_second.start(stepTick, this);
    else
        m_second.stop();
    if (known > 0)
        ensureWidgetVisible(m_rows[known - 1], 0, 0);
}

void StepList::clear()
{
    m_steps.clear();
    m_shown = 0;
    m_second.stop();
    setVisible(false);
}

void StepList::showTimes()
{
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_rows[static_cast<int>(i)]->showTime(shownTook(m_steps[i]));
}

void StepList::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_second.timerId())
        showTimes();
    else
        QScrollArea::timerEvent(event);
}

QSize StepList::sizeHint() const
{
    return {QScrollArea::sizeHint().width(),
            std::min(std::max(m_shown, 1), mostRowsSeen) * stepRowHeight + 2 * (frameWidth() + 1)};
}

QSize StepList::minimumSizeHint() const
{
    return {0, std::min(std::max(m_shown, 1), 2) * stepRowHeight + 2 * frameWidth()};
}

} // namespace pupitre
