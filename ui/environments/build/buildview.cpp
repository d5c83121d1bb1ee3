// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See buildview.h.
#include "ui/environments/build/buildview.h"

#include "core/environments/build/newestbuild.h"
#include "ui/environments/build/steplist.h"
#include "ui/environments/build/trypanel.h"
#include "ui/parts/messagebar.h"
#include "ui/words/environmentwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int longestReason = 240; // characters; the whole is in the details and in the log
constexpr int leastLogHeight = 60;
constexpr int linesEvery = 40;   // ms
constexpr int mostBlocks = 5000; // of the log that is looked at; the place keeps all of it
} // namespace

BuildView::BuildView(const EnvironmentServices& services, QWidget* parent, ButtonKind build)
    : QWidget(parent), m_services(services), m_places(new QComboBox(this)),
      m_own(new QCheckBox(tr("From the packages installed on that place, without a registry"), this)),
      m_steps(new StepList(this)), m_log(new QPlainTextEdit(this)), m_outcome(new MessageBar(this)),
      m_try(services.trials == nullptr ? nullptr : new TryPanel(services, this)),
      m_stop(makeButton(tr("Stop"), "buildStop", ButtonKind::Default, this)),
      m_build(makeButton(tr("Build"), "buildDo", build, this))
{
    setObjectName(QStringLiteral("buildView"));
    layOut();
    fillPlaces();
    connect(m_places, &QComboBox::currentIndexChanged, this, [this] { placeChosen(); });
    connect(m_own, &QCheckBox::toggled, this, &BuildView::useOwnPackages);
    connect(m_build, &QPushButton::clicked, this, &BuildView::build);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_shown)
            m_services.builds.cancel(*m_shown);
    });
    m_nextLines.setSingleShot(true);
    m_nextLines.setInterval(linesEvery);
    connect(&m_nextLines, &QTimer::timeout, this, &BuildView::showNewLines);
    connect(&services.builds, &EnvironmentBuilds::lineAdded, this, &BuildView::lineAdded);
    connect(&services.builds, &EnvironmentBuilds::ended, this, &BuildView::showEnd);
    connect(&services.places, &PlaceBook::stateChanged, this, [this] { showButtons(); });
    showButtons();
}

void BuildView::layOut()
{
    m_places->setObjectName(QStringLiteral("buildPlace"));
    m_places->setAccessibleName(tr("Place"));
    m_own->setObjectName(QStringLiteral("buildOwnPackages"));
    m_log->setObjectName(QStringLiteral("buildLog"));
    m_log->setAccessibleName(tr("What the builder says"));
    setLook(*m_log, "role", QStringLiteral("log"));
    m_log->setPlaceholderText(tr("What the builder says appears here, line by line."));
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setMaximumBlockCount(mostBlocks);
    m_log->setMinimumHeight(leastLogHeight);
    m_outcome->setObjectName(QStringLiteral("buildOutcome"));
    setButtonSymbol(*m_stop, Icon::End, ButtonKind::Default);
    auto* where = new QHBoxLayout;
    where->setSpacing(12);
    where->addWidget(makeLabel(tr("On the place"), "muted", this));
    where->addWidget(m_places, 1);
    where->addWidget(m_stop);
    where->addWidget(m_build);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(where);
    column->addWidget(m_own);
    column->addWidget(m_steps);
    column->addWidget(m_log, 1);
    column->addWidget(m_outcome);
    if (m_try != nullptr)
        column->addWidget(m_try);
}

void BuildView::show(const ShelfEntry& entry)
{
    m_entry = entry;
    placeChosen();
}

void BuildView::fillPlaces()
{
    for (const PlaceId& id : m_services.places.ids())
        if (const KnownPlace* known = m_services.places.place(id))
            m_places->addItem(placeName(*known), QString::fromStdString(id.text()));
    for (int row = 0; row < m_places->count(); ++row) // the first that can do it
        if (const auto id = PlaceId::parse(toStd(m_places->itemData(row).toString())))
            if (const PlaceLink* link = m_services.places.link(*id); link != nullptr && link->ready()) {
                m_places->setCurrentIndex(row);
                break;
            }
}

void BuildView::choose(const PlaceId& place)
{
    if (const int row = m_places->findData(QString::fromStdString(place.text())); row >= 0)
        m_places->setCurrentIndex(row);
}

std::optional<PlaceId> BuildView::place() const
{
    const auto id = PlaceId::parse(toStd(m_places->currentData().toString()));
    return id ? std::optional(*id) : std::nullopt;
}

const BuildRun* BuildView::run() const
{
    return m_shown ? m_services.builds.run(*m_shown) : nullptr;
}

/// One that is under way, or ended a while ago, is shown.
void BuildView::placeChosen()
{
    m_shown.reset();
    clearLog();
    m_steps->clear();
    m_outcome->clear();
    setBuilt(std::nullopt);
    if (!m_entry.environment)
        return showButtons();
    if (const auto id = place())
        if (const auto latest = m_services.builds.latest(*id, m_entry.environment->id))
            follow(*latest);
    askWhatIsThere();
    askForSources();
    showButtons();
}

void BuildView::build()
{
    const auto id = place();
    if (!id || !m_entry.environment)
        return;
    clearLog();
    m_steps->clear();
    m_outcome->clear();
    setBuilt(std::nullopt);
    follow(m_services.builds.start({*id, *m_entry.environment, m_entry.folder, false}));
    showButtons();
}

void BuildView::follow(BuildId build)
{
    m_shown = build;
    const BuildRun* now = run();
    if (now == nullptr)
        return;
    m_newLines.clear();
    for (const std::string& line : now->lines)
        m_newLines.append(shown(line));
    showNewLines();
    m_steps->show(*now);
    if (now->state != OperationState::Running)
        showEnd(build);
}

void BuildView::lineAdded(BuildId build)
{
    const BuildRun* now = m_shown == build ? run() : nullptr;
    if (now == nullptr)
        return;
    m_newLines.append(shown(now->at.text));
    if (!m_nextLines.isActive())
        m_nextLines.start();
}

void BuildView::showNewLines()
{
    if (m_newLines.isEmpty())
        return;
    m_log->appendPlainText(m_newLines.join(QLatin1Char('\n')));
    m_newLines.clear();
    if (const BuildRun* now = run())
        m_steps->show(*now);
}

void BuildView::clearLog()
{
    m_newLines.clear();
    m_log->clear();
}

void BuildView::showEnd(BuildId build)
{
    const BuildRun* ended = m_shown == build ? run() : nullptr;
    if (ended == nullptr || ended->state == OperationState::Running)
        return showButtons();
    showNewLines();
    m_steps->show(*ended);
    if (ended->built) {
        const int packages = static_cast<int>(ended->built->packages.size());
        m_outcome->show({Tone::Ok,
                         ended->wasThere ? tr("It was built already.") : tr("Built."),
                         tr("%1 with %n packages, as %2.", nullptr, packages)
                             .arg(shownBytes(ended->built->bytes), shown(ended->built->reference)),
                         {},
                         {}});
        setBuilt(ended->built);
    } else if (ended->error && ended->error->kind == ErrorKind::Cancelled) {
        m_outcome->show(
            {Tone::Idle, tr("Stopped."), tr("What was done so far makes the next time shorter."), {}, {}});
    } else if (ended->error) {
        showFailure(*ended->error);
    }
    showButtons();
    QMetaObject::invokeMethod(this, &BuildView::showLastLine,
                              Qt::QueuedConnection); // what is shown takes room
}

void BuildView::showLastLine()
{
    m_log->verticalScrollBar()->setValue(m_log->verticalScrollBar()->maximum());
}

/// What to do says it better than what any such error means elsewhere.
void BuildView::showFailure(const Error& error)
{
    const QString advice = buildAdvice(error);
    QString meaning = advice.isEmpty() ? sentence(error) : advice;
    if (error.kind == ErrorKind::EngineFailed && !error.detail.empty()) // the failing program's own last line
        meaning += QStringLiteral(" · ") + shownShort(error.detail, longestReason);
    m_outcome->show({Tone::Fail, tr("Not built."), meaning, shown(error.detail), {}});
}

/// What was built before, by this window or another.
void BuildView::askWhatIsThere()
{
    const auto id = place();
    const PlaceLink* link = id ? m_services.places.link(*id) : nullptr;
    if (link == nullptr || !link->ready())
        return;
    const EnvironmentId environment = m_entry.environment->id;
    m_services.builds.list(
        *id, Reply<std::vector<BuiltOnPlace>>(
                 this, [this, id, environment](const Result<std::vector<BuiltOnPlace>>& list) {
                     if (!list || place() != id || m_shown || m_entry.environment->id != environment)
                         return;
                     const BuiltOnPlace* newest = newestThere(*list, environment);
                     if (newest == nullptr)
                         return;
                     m_outcome->show({Tone::Info,
                                      tr("Built there on %1.").arg(shownTime(newest->built.built)),
                                      tr("If its description has changed since, build it again."),
                                      {},
                                      {}});
                     setBuilt(newest->built);
                 }));
}

void BuildView::setBuilt(std::optional<BuiltEnvironment> built)
{
    m_built = std::move(built);
    showTrial();
    Q_EMIT builtChanged();
}

void BuildView::showTrial()
{
    if (m_try != nullptr)
        m_try->show(place(), m_entry, m_built ? std::optional(m_built->reference) : std::nullopt);
}

void BuildView::askForSources()
{
    m_own->setEnabled(false);
    const auto id = place();
    const PlaceLink* link = id ? m_services.places.link(*id) : nullptr;
    if (link == nullptr || !link->ready())
        return;
    m_services.builds.sources(*id, Reply<BuildSources>(this, [this, id](const Result<BuildSources>& sources) {
        if (!sources || place() != id)
            return;
        m_sources = *sources;
        const QSignalBlocker quiet(m_own);
        m_own->setChecked(sources->ownPackages);
        m_own->setEnabled(true);
    }));
}

/// It is the place's, for every environment that is built there.
void BuildView::useOwnPackages(bool own)
{
    const auto id = place();
    if (!id)
        return;
    m_sources.ownPackages = own;
    m_telling = true; // a build that begins meanwhile might not hear of it
    showButtons();
    m_services.builds.setSources(*id, m_sources,
                                 Reply<BuildSources>(this, [this](const Result<BuildSources>& sources) {
                                     m_telling = false;
                                     showButtons();
                                     if (!sources)
                                         showFailure(sources.error());
                                 }));
}

void BuildView::showButtons()
{
    const BuildRun* now = run();
    const bool running = now != nullptr && now->state == OperationState::Running;
    const auto id = place();
    const PlaceLink* link = id ? m_services.places.link(*id) : nullptr;
    m_stop->setVisible(running);
    m_build->setVisible(!running);
    m_build->setText(now != nullptr && now->error ? tr("Retry") : tr("Build"));
    m_build->setEnabled(m_entry.environment && link != nullptr && link->ready() && !m_telling);
    m_build->setToolTip(m_build->isEnabled() || m_telling ? QString() : tr("The place does not answer now."));
}

} // namespace pupitre
