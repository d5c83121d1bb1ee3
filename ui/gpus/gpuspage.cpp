// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpuspage.h.
#include "ui/gpus/gpuspage.h"

#include "core/monitoring/monitor.h"
#include "core/monitoring/prometheus/promclient.h"
#include "core/services/presenttime.h"
#include "core/services/settings.h"
#include "ui/charts/chartexport.h"
#include "ui/gpus/forecast/forecastview.h"
#include "ui/gpus/gpuwords.h"
#include "ui/gpus/now/nowtools.h"
#include "ui/gpus/now/nowview.h"
#include "ui/gpus/usage/usageview.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/segments.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int toolGap = 12;

QAction* makeAction(const char* name, QWidget* page)
{
    auto* action = new QAction(page);
    action->setObjectName(QLatin1String(name));
    return action;
}
} // namespace

GpusPage::GpusPage(const GpuServices& services, QWidget* parent)
    : Page(parent), m_services(services), m_views(new Segments(this)),
      m_now(new NowView(services.monitor, services.settings, ownerNames(services.classroom), this)),
      m_bar(new MessageBar(this)), m_empty(new EmptyState(Icon::Processor, this)),
      m_pause(makeAction("gpusPause", this)), m_export(makeAction("gpusExport", this)),
      m_more(makeAction("gpusMore", this)), m_picture(makeAction("exportPicture", this)),
      m_drawing(makeAction("exportDrawing", this)), m_table(makeAction("exportTable", this)),
      m_full(makeAction("gpusFullScreen", this)), m_notify(makeAction("gpusNotify", this)),
      m_recording(makeAction("gpusRecording", this))
{
    setObjectName(QStringLiteral("gpusPage"));
    build();
    makeMenus();
    wire();
    retranslate();
    refresh();
}

GpusPage::~GpusPage() = default;

void GpusPage::build()
{
    m_row = new QWidget(this);
    m_rowLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_row);
    m_rowLayout->setContentsMargins(0, 0, 0, 12);
    m_rowLayout->setSpacing(toolGap);
    m_rowLayout->addWidget(m_views, 0, Qt::AlignLeft);
    m_rowLayout->addWidget(&m_now->tools(), 0, Qt::AlignRight);
    m_content = new QWidget(this);
    m_stack = new QStackedLayout(m_content);
    m_stack->addWidget(m_empty);
    addViews();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 16);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_row);
    column->addWidget(m_content, 1);
}

/// The three views of the page, each a widget that needs nothing but the services.
void GpusPage::addViews()
{
    addView(Now, "viewNow", m_now);
    addView(Usage, "viewUsage", new UsageView(m_services, this));
    auto* forecast = new ForecastView(m_services, this);
    connect(forecast, &ForecastView::tpAsked, this, &GpusPage::tpAsked);
    addView(Forecast, "viewForecast", forecast);
}

void GpusPage::addView(View view, const char* name, QWidget* shown)
{
    m_views->add(view, name);
    m_stack->insertWidget(1 + view, shown);
}

void GpusPage::makeMenus()
{
    m_export->setIcon(icon(Icon::Download));
    auto* files = new QMenu(this);
    files->addActions({m_picture, m_drawing, m_table});
    m_export->setMenu(files);
    m_more->setIcon(icon(Icon::More, &Tokens::text2));
    m_more->setPriority(QAction::LowPriority);
    auto* more = new QMenu(this);
    more->addActions({m_full, m_notify, m_recording});
    m_more->setMenu(more);
    m_full->setCheckable(true);
    m_full->setShortcut(Qt::Key_F11);
    addAction(m_full);
    m_notify->setCheckable(true);
    m_notify->setChecked(m_services.settings.notifiesAlerts());
    m_recording->setCheckable(true);
}

void GpusPage::wire()
{
    connect(m_views, &Segments::changed, this, [this](int view) { showView(static_cast<View>(view)); });
    connect(&m_services.monitor, &Monitor::changed, this, &GpusPage::refresh);
    connect(&m_services.monitor, &Monitor::changed, this, &GpusPage::askForSecrets);
    connect(&m_services.monitor, &Monitor::historyErrorChanged, this, &GpusPage::sayHistory);
    connect(m_now, &NowView::failed, this, [this](const Error& error) {
        const ErrorWords words = wordsFor(error);
        m_bar->show({Tone::Fail,
                     words.what,
                     words.meaning + QLatin1Char(' ') + words.todo,
                     QString::fromStdString(error.detail),
                     {}});
    });
    connect(m_pause, &QAction::triggered, this, [this] {
        m_now->setPaused(!m_now->isPaused());
        retranslate();
        Q_EMIT headChanged();
    });
    connect(m_picture, &QAction::triggered, this, [this] { save(QStringLiteral("png")); });
    connect(m_drawing, &QAction::triggered, this, [this] { save(QStringLiteral("svg")); });
    connect(m_table, &QAction::triggered, this, [this] { save(QStringLiteral("csv")); });
    connect(m_full, &QAction::triggered, this, &GpusPage::toggleFullScreen);
    connect(m_notify, &QAction::triggered, this,
            [this](bool on) { m_services.settings.setNotifiesAlerts(on); });
    connect(m_recording, &QAction::triggered, this,
            [this](bool on) { m_services.monitor.showRecording(on); });
    connect(m_empty, &EmptyState::primaryClicked, this, &GpusPage::placesAsked);
    connect(m_empty, &EmptyState::linkClicked, this, [this] { m_services.monitor.showRecording(true); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &GpusPage::leave);
    sayHistory();
}

void GpusPage::showView(View view)
{
    const std::vector<PlaceReadings>& places = m_services.monitor.places();
    const bool any = std::any_of(places.begin(), places.end(),
                                 [](const PlaceReadings& place) { return !place.hosts.empty(); });
    // What is planned, and what was, is there without a machine that reports now.
    const int wanted = view == Now && !any ? 0 : 1 + view;
    m_now->tools().setVisible(view == Now && any);
    m_pause->setEnabled(any);
    m_export->setEnabled(any);
    if (wanted == m_stack->currentIndex())
        return;
    m_stack->setCurrentIndex(wanted);
    Q_EMIT headChanged();
}

void GpusPage::refresh()
{
    if (m_recording->isChecked() != m_services.monitor.recordingShown()) {
        m_recording->setChecked(m_services.monitor.recordingShown());
        Q_EMIT headChanged();
    }
    showView(static_cast<View>(m_views->chosen()));
}

PageHead GpusPage::head() const
{
    PageHead head{{}, tr("GPUs"), {}, {}};
    if (m_services.monitor.recordingShown())
        //: what is shown was invented, to look around in
        head.chip = ChipLook{tr("Recorded lab"), Tone::Info, Icon::Play};
    return head;
}

QList<QAction*> GpusPage::others() const
{
    if (m_stack->currentWidget() == m_now)
        return {m_pause, m_export, m_more};
    return {m_more};
}

void GpusPage::sayHistory()
{
    const auto error = m_services.monitor.historyError();
    const auto aside = m_services.monitor.historySetAside();
    if (!error && aside)
        return m_bar->show({Tone::Warn,
                            tr("What was measured before could not be read, and a new history was begun."),
                            tr("The damaged one is kept as %1.").arg(shown(aside->string())),
                            {},
                            {}});
    if (!error)
        return m_bar->clear();
    const ErrorWords words = wordsFor(*error);
    m_bar->show({Tone::Warn,
                 tr("What is measured is not written down."),
                 tr("The charts go back only as far as this window has been open.") + QLatin1Char(' ')
                     + words.what + QLatin1Char(' ') + words.todo,
                 QString::fromStdString(error->detail),
                 {}});
}

void GpusPage::askForSecrets()
{
    for (const PlaceReadings& place : m_services.monitor.places())
        if (isVisible() && place.source == FeedSource::Prometheus && place.error && lacksSecret(*place.error)
            && m_asked.insert(place.place).second)
            return Q_EMIT secretAsked(place.place);
}

void GpusPage::save(const QString& suffix)
{
    const QString name =
        QStringLiteral("gpus-%1.%2")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm")), suffix);
    const QString types = tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix);
    askToSave(this, m_services.settings, {QStringLiteral("gpusExportDialog"), tr("Save the charts"), types},
              name, [this, suffix](const QString& path) {
                  const QString caption = tr("GPUs, %1").arg(shownTime(presentTime()));
                  const auto charts = m_now->charts();
                  const Result<void> saved =
                      suffix == QLatin1String("png")   ? savePicture(charts, caption, path)
                      : suffix == QLatin1String("svg") ? saveDrawing(charts, caption, path)
                                                       : saveTable(charts, path);
                  if (saved)
                      return m_bar->show({Tone::Ok, tr("Saved as %1.").arg(path), {}, {}, {}});
                  const ErrorWords words = wordsFor(saved.error());
                  m_bar->show({Tone::Fail,
                               words.what,
                               words.meaning + QLatin1Char(' ') + words.todo,
                               QString::fromStdString(saved.error().detail),
                               {}});
              });
}

void GpusPage::toggleFullScreen()
{
    QWidget* whole = window();
    if (whole->isFullScreen())
        m_wasMaximized ? whole->showMaximized() : whole->showNormal();
    else {
        m_wasMaximized = whole->isMaximized();
        whole->showFullScreen();
    }
    m_full->setChecked(whole->isFullScreen());
}

void GpusPage::leave()
{
    if (m_stack->currentWidget() == m_now && m_now->stepBack())
        return;
    if (window()->isFullScreen())
        toggleFullScreen();
}

void GpusPage::layTools()
{
    // Two rows where one is too short: in French it is sooner.
    const int needed = m_views->sizeHint().width() + m_now->tools().sizeHint().width() + toolGap;
    const bool fits = needed <= m_row->width();
    m_rowLayout->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_rowLayout->setAlignment(&m_now->tools(), fits ? Qt::AlignRight : Qt::AlignLeft);
}

void GpusPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    layTools();
}

void GpusPage::retranslate()
{
    m_views->setAccessibleName(tr("Which view of the GPUs"));
    for (const auto& [view, words] :
         {std::pair{Now, tr("Now")}, {Usage, tr("Usage")}, {Forecast, tr("Forecast")}})
        if (view < m_stack->count() - 1)
            m_views->setText(view, words);
    m_views->setVisible(m_stack->count() > 2); // one view alone needs no choice
    const bool paused = m_now->isPaused();
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(paused ? Icon::Play : Icon::Paused));
    m_pause->setToolTip(paused ? tr("Show what happens now again") : tr("Keep the charts as they are"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Save what the charts show"));
    m_picture->setText(tr("Picture (PNG)…"));
    m_drawing->setText(tr("Drawing (SVG)…"));
    m_table->setText(tr("Table (CSV)…"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More"));
    m_full->setText(tr("Full screen"));
    m_notify->setText(tr("Notify me of alerts"));
    m_recording->setText(tr("Show a recorded lab"));
    m_empty->show(
        {tr("No machine reports yet"),
         tr("Here you see what every GPU of your places does, who uses it, and what needs a look. Pupitre "
            "measures each place that it is connected to; the first figures come within a minute."),
         tr("Go to Places"), QString(), tr("Look around in a recorded lab")});
    layTools();
}

void GpusPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_now->retranslate();
    retranslate();
    sayHistory();
    Q_EMIT headChanged();
}

} // namespace pupitre
