// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See builddialog.h.
#include "ui/environments/builddialog.h"

#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/words/environmentwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int buildWidth = 720;
constexpr int buildHeight = 520;
constexpr int mostBlocks = 5000; // of the log that is looked at; the place keeps all of it
} // namespace

BuildDialog::BuildDialog(const EnvironmentServices& services, const ShelfEntry& entry, QWidget* over)
    : QDialog(over), m_services(services), m_entry(entry), m_places(new QComboBox(this)),
      m_own(new QCheckBox(tr("From the packages installed on that place, without a registry"), this)),
      m_bar(new QProgressBar(this)), m_step(makeLabel({}, "small", this)), m_log(new QPlainTextEdit(this)),
      m_outcome(new MessageBar(this)),
      m_close(makeButton(tr("Close"), "buildClose", ButtonKind::Ghost, this)),
      m_stop(makeButton(tr("Stop"), "buildStop", ButtonKind::Default, this)),
      m_build(makeButton(tr("Build"), "buildDo", ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("buildDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Build %1").arg(shown(entry.environment->name)));
    layOut();
    fillPlaces();
    connect(m_places, &QComboBox::currentIndexChanged, this, [this] { placeChosen(); });
    connect(m_own, &QCheckBox::toggled, this, &BuildDialog::useOwnPackages);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_build, &QPushButton::clicked, this, &BuildDialog::build);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_shown)
            m_services.builds.cancel(*m_shown);
    });
    connect(&services.builds, &EnvironmentBuilds::lineAdded, this, &BuildDialog::lineAdded);
    connect(&services.builds, &EnvironmentBuilds::ended, this, &BuildDialog::showEnd);
    connect(&services.places, &PlaceBook::stateChanged, this, [this] { showButtons(); });
    placeChosen();
    resize(buildWidth, buildHeight);
    open();
}

void BuildDialog::layOut()
{
    m_places->setObjectName(QStringLiteral("buildPlace"));
    m_places->setAccessibleName(tr("Place"));
    m_own->setObjectName(QStringLiteral("buildOwnPackages"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Building"));
    m_step->setObjectName(QStringLiteral("buildStep"));
    m_log->setObjectName(QStringLiteral("buildLog"));
    m_log->setAccessibleName(tr("What the builder says"));
    setLook(*m_log, "role", QStringLiteral("log"));
    m_log->setPlaceholderText(tr("What the builder says appears here, line by line."));
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setMaximumBlockCount(mostBlocks);
    m_outcome->setObjectName(QStringLiteral("buildOutcome"));
    m_build->setDefault(true);
    auto* where = new QHBoxLayout;
    where->setSpacing(12);
    where->addWidget(makeLabel(tr("On the place"), "muted", this));
    where->addWidget(m_places, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_stop);
    buttons->addWidget(m_build);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeParagraph(shown(m_entry.environment->name), "heading", this));
    column->addWidget(makeParagraph(
        tr("It is built where students work in it, once. What is there already is found again."), "muted",
        this));
    column->addLayout(where);
    column->addWidget(m_own);
    column->addWidget(m_bar);
    column->addWidget(m_step);
    column->addWidget(m_log, 1);
    column->addWidget(m_outcome);
    column->addLayout(buttons);
}

void BuildDialog::fillPlaces()
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

std::optional<PlaceId> BuildDialog::place() const
{
    const auto id = PlaceId::parse(toStd(m_places->currentData().toString()));
    return id ? std::optional(*id) : std::nullopt;
}

/// One that is under way, or ended a while ago, is shown.
void BuildDialog::placeChosen()
{
    m_shown.reset();
    m_log->clear();
    m_outcome->clear();
    m_step->clear();
    if (const auto id = place())
        if (const auto latest = m_services.builds.latest(*id, m_entry.environment->id))
            follow(*latest);
    askForSources();
    showButtons();
}

void BuildDialog::build()
{
    if (const auto id = place()) {
        m_log->clear();
        m_outcome->clear();
        follow(m_services.builds.start({*id, *m_entry.environment, m_entry.folder, false}));
        showButtons();
    }
}

void BuildDialog::follow(BuildId build)
{
    m_shown = build;
    const BuildRun* run = m_services.builds.run(build);
    if (run == nullptr)
        return;
    for (const std::string& line : run->lines)
        m_log->appendPlainText(shown(line));
    if (run->state != OperationState::Running)
        showEnd(build);
}

void BuildDialog::lineAdded(BuildId build)
{
    const BuildRun* run = m_shown == build ? m_services.builds.run(build) : nullptr;
    if (run == nullptr)
        return;
    m_log->appendPlainText(shown(run->at.text));
    m_bar->setRange(0, run->at.steps);
    m_bar->setValue(std::max(run->at.step - 1, 0));
    m_step->setText(run->at.steps > 0 ? tr("Step %1 of %2").arg(run->at.step).arg(run->at.steps) : QString());
}

void BuildDialog::showEnd(BuildId build)
{
    const BuildRun* run = m_shown == build ? m_services.builds.run(build) : nullptr;
    if (run == nullptr || run->state == OperationState::Running)
        return showButtons();
    if (run->built) {
        const int packages = static_cast<int>(run->built->packages.size());
        m_outcome->show({Tone::Ok,
                         run->wasThere ? tr("It was built already.") : tr("Built."),
                         tr("%1 with %n packages, as %2.", nullptr, packages)
                             .arg(shownBytes(run->built->bytes), shown(run->built->reference)),
                         {},
                         {}});
    } else if (run->error && run->error->kind == ErrorKind::Cancelled) {
        m_outcome->show(
            {Tone::Idle, tr("Stopped."), tr("What was done so far makes the next time shorter."), {}, {}});
    } else if (run->error) {
        showFailure(*run->error);
    }
    m_step->clear();
    showButtons();
}

/// What to do says it better than what any such error means elsewhere.
void BuildDialog::showFailure(const Error& error)
{
    const QString advice = buildAdvice(error);
    m_outcome->show(
        {Tone::Fail, tr("Not built."), advice.isEmpty() ? sentence(error) : advice, shown(error.detail), {}});
}

void BuildDialog::askForSources()
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
void BuildDialog::useOwnPackages(bool own)
{
    m_sources.ownPackages = own;
    if (const auto id = place())
        m_services.builds.setSources(*id, m_sources,
                                     Reply<BuildSources>(this, [this](const Result<BuildSources>& sources) {
                                         if (!sources)
                                             showFailure(sources.error());
                                     }));
}

void BuildDialog::showButtons()
{
    const BuildRun* run = m_shown ? m_services.builds.run(*m_shown) : nullptr;
    const bool running = run != nullptr && run->state == OperationState::Running;
    const auto id = place();
    const PlaceLink* link = id ? m_services.places.link(*id) : nullptr;
    m_bar->setVisible(running);
    if (running && run->at.steps == 0)
        m_bar->setRange(0, 0); // nobody knows yet
    m_stop->setVisible(running);
    m_build->setVisible(!running);
    m_build->setEnabled(link != nullptr && link->ready());
    m_build->setToolTip(m_build->isEnabled() ? QString() : tr("The place does not answer now."));
}

} // namespace pupitre
