// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See trypanel.h.
#include "ui/environments/build/trypanel.h"

#include "core/trials/trialcourse.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"
#include "ui/student/studyacts.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"
#include "ui/words/trialwords.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{

constexpr int tryBarSteps = 1000; // whatever the number of bytes

struct ToolButton {
    StudentTool tool;
    StudyAct act;
    const char* name;
};
constexpr ToolButton toolButtons[] = {{StudentTool::Terminal, StudyAct::Terminal, "tryTerminal"},
                                      {StudentTool::Editor, StudyAct::Editor, "tryEditor"},
                                      {StudentTool::Jupyter, StudyAct::Jupyter, "tryJupyter"},
                                      {StudentTool::Files, StudyAct::Files, "tryFiles"}};

QString shownHour(Instant instant)
{
    const auto ms = instant.time_since_epoch().count();
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QLocale::ShortFormat);
}

bool isIn(const Environment& environment, StudentTool tool)
{
    switch (tool) {
    case StudentTool::Editor:
        return environment.tools.contains(Tool::Editor);
    case StudentTool::Jupyter:
        return environment.tools.contains(Tool::Jupyter);
    case StudentTool::Terminal:
    case StudentTool::Files:
        break;
    }
    return true;
}

} // namespace

TryPanel::TryPanel(const EnvironmentServices& services, QWidget* parent)
    : QFrame(parent), m_services(services), m_symbol(new SymbolView(18, this)),
      m_title(makeLabel({}, "strong", this)), m_detail(new ElidedLabel("small", this)),
      m_bar(new QProgressBar(this)),
      m_try(makeButton(tr("Try as a student"), "tryBegin", ButtonKind::Default, this)),
      m_end(makeButton(tr("End now"), "tryEnd", ButtonKind::Default, this)), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("tryPanel"));
    setLook(*this, "role", QStringLiteral("card"));
    layOut();
    connect(m_try, &QPushButton::clicked, this, &TryPanel::begin);
    connect(m_end, &QPushButton::clicked, this, &TryPanel::end);
    connect(services.trials, &Trials::changed, this, &TryPanel::refresh);
    connect(services.trialTools, &StudentTools::jupyterLost, this, &TryPanel::failed);
    setVisible(false);
}

void TryPanel::layOut()
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Beginning"));
    m_message->setObjectName(QStringLiteral("tryMessage"));
    setButtonSymbol(*m_try, Icon::Play, ButtonKind::Default);
    setButtonSymbol(*m_end, Icon::End, ButtonKind::Default);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_symbol);
    head->addWidget(m_title);
    head->addWidget(m_detail, 1);
    head->addWidget(m_try);
    head->addWidget(m_end);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    for (const ToolButton& one : toolButtons) {
        auto* button = makeButton(actText(one.act), one.name, ButtonKind::Default, this);
        setButtonSymbol(*button, actIcon(one.act), ButtonKind::Default);
        connect(button, &QPushButton::clicked, this, [this, tool = one.tool] { open(tool); });
        tools->addWidget(button);
        m_tools.append({one.tool, button});
    }
    tools->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(tools);
    column->addWidget(m_message);
}

void TryPanel::show(const std::optional<PlaceId>& place, const ShelfEntry& entry,
                    const std::optional<std::string>& image)
{
    const bool another = place != m_place || entry.environment != m_entry.environment;
    m_place = place;
    m_entry = entry;
    m_image = image;
    if (another)
        m_message->clear();
    refresh();
}

std::optional<TrialView> TryPanel::view() const
{
    return m_place && m_entry.environment ? m_services.trials->of(*m_place, m_entry.environment->id)
                                          : std::nullopt;
}

void TryPanel::begin()
{
    m_message->clear();
    m_services.trials->begin({*m_place, m_entry, *m_image, usualTrial},
                             Reply<Trial>(this, [this](const Result<Trial>& trial) {
                                 if (!trial && trial.error().kind != ErrorKind::Cancelled)
                                     failed(trial.error());
                             }));
}

void TryPanel::end()
{
    m_message->clear();
    m_services.trials->end(
        *m_place, m_entry.environment->id, Reply<void>(this, [this](const Result<void>& ended) {
            if (!ended)
                m_message->show({Tone::Warn,
                                 tr("The place did not answer."),
                                 tr("It ends the instance by itself when its time is over."),
                                 sentence(ended.error()),
                                 {}});
        }));
}

void TryPanel::open(StudentTool tool)
{
    const auto now = view();
    if (!now || now->link == nullptr)
        return;
    m_message->clear();
    m_services.trialTools->open(tool, *now->link, trialTp(),
                                Reply<Message>(this, [this](const Result<Message>& message) {
                                    if (!message)
                                        failed(message.error());
                                    else if (!message->what.isEmpty())
                                        m_message->show(*message);
                                }));
}

void TryPanel::failed(const Error& error)
{
    const ErrorWords words = wordsFor(error);
    const QString meaning = words.meaning + QLatin1Char(' ') + words.todo;
    m_message->show({Tone::Fail, words.what, meaning.trimmed(), shown(error.detail), {}});
}

void TryPanel::refresh()
{
    const auto now = view();
    setVisible(now || m_image || !m_message->message().what.isEmpty());
    m_try->setVisible(!now);
    m_try->setEnabled(m_image.has_value());
    m_end->setVisible(now.has_value());
    m_end->setEnabled(now && now->state != TrialState::Ending);
    m_bar->setVisible(now && now->state != TrialState::On);
    if (!now) {
        m_symbol->show(Icon::Person, Tone::Idle);
        m_title->setText(tr("See what students get"));
        m_detail->setText(tr("one instance, which ends by itself"));
        showTools(false, false);
    } else if (now->state == TrialState::Beginning) {
        showBeginning(now->progress);
    } else if (now->state == TrialState::Ending) {
        m_symbol->show(Icon::Refresh, Tone::Info);
        m_title->setText(tr("Ending…"));
        m_detail->setText({});
        m_bar->setRange(0, 0);
        showTools(false, false);
    } else {
        showOn(*now);
    }
}

void TryPanel::showBeginning(const TrialProgress& progress)
{
    m_symbol->show(Icon::Refresh, Tone::Info);
    m_title->setText(trialStepSentence(progress));
    m_detail->setText({});
    m_bar->setRange(0, progress.totalBytes > 0 ? tryBarSteps : 0);
    if (progress.totalBytes > 0)
        m_bar->setValue(static_cast<int>(progress.bytes * tryBarSteps / progress.totalBytes));
    showTools(false, false);
}

void TryPanel::showOn(const TrialView& view)
{
    if (view.link == nullptr)
        m_services.trials->enter(*m_place, m_entry.environment->id); // changed() comes back here
    const bool ready =
        view.link != nullptr && view.link->status().state == PlaceState::Ready && !view.link->status().error;
    const std::optional<Error> error = view.link != nullptr ? view.link->status().error : std::nullopt;
    m_symbol->show(ready   ? Icon::Working
                   : error ? Icon::Warning
                           : Icon::Refresh,
                   ready   ? Tone::Ok
                   : error ? Tone::Warn
                           : Tone::Info);
    m_title->setText(error ? wordsFor(*error).what : tr("An instance as a student has it"));
    m_detail->setText(tr("ends at %1").arg(shownHour(view.trial->until)));
    showTools(true, ready);
}

void TryPanel::showTools(bool on, bool ready)
{
    for (const auto& [tool, button] : m_tools) {
        button->setVisible(on && m_services.trialTools->has(tool) && m_entry.environment
                           && isIn(*m_entry.environment, tool));
        button->setEnabled(ready);
    }
}

} // namespace pupitre
