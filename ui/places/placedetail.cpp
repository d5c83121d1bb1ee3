// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placedetail.h.
#include "ui/places/placedetail.h"

#include "core/domain/timersign.h"
#include "core/services/places/lastseen.h"
#include "core/services/presenttime.h"
#include "core/wire/methods.h"
#include "ui/parts/chip.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/places/checkview.h"
#include "ui/places/placewords.h"
#include "ui/places/plannedfilesdialog.h"
#include "ui/places/questionpanel.h"
#include "ui/words/agewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
using namespace std::chrono_literals;
constexpr int figureColumns = 4;
constexpr auto factsPause = 30s; // disk and timer change although nothing is said

ChipLook chipOfState(PlaceState state)
{
    switch (state) {
    case PlaceState::Ready:
        return {placeStateName(state), Tone::Ok, Icon::Done};
    case PlaceState::Connecting:
        return {placeStateName(state), Tone::Info, Icon::Refresh};
    case PlaceState::Asking:
        return {placeStateName(state), Tone::Warn, Icon::Key};
    case PlaceState::Waiting:
        return {placeStateName(state), Tone::Fail, Icon::Offline};
    case PlaceState::Offline:
        return {placeStateName(state), Tone::Idle, Icon::Offline};
    }
    return {};
}
/// A timer that is missing, or that nobody sets off, is said before a deadline shows it.
std::optional<Message> timerWarning(const PlaceFacts& facts)
{
    switch (timerSign(facts)) {
    case TimerSign::None:
        return Message{
            Tone::Warn,
            PlaceDetail::tr("This place has no timer."),
            PlaceDetail::tr(
                "Deadlines are kept only while this program is open. A timer in your account there "
                "keeps them always."),
            {},
            PlaceDetail::tr("Set it up")};
    case TimerSign::NotYet:
        return Message{
            Tone::Info,
            PlaceDetail::tr("The timer of this place has not called yet."),
            PlaceDetail::tr("That is normal in its first minute. If it stays so, nothing sets it off: "
                            "cron or systemd does not run there."),
            {},
            PlaceDetail::tr("Check")};
    case TimerSign::Silent:
        return Message{Tone::Warn,
                       PlaceDetail::tr("The timer of this place is silent."),
                       PlaceDetail::tr(
                           "Hours and deadlines are kept only while this program is open. Check that cron or "
                           "systemd runs there."),
                       {},
                       PlaceDetail::tr("Check")};
    case TimerSign::Alive:
        return std::nullopt;
    }
    return std::nullopt;
}
} // namespace

PlaceDetail::PlaceDetail(PlaceBook& book, QWidget* parent) : QWidget(parent), m_book(book)
{
    setObjectName(QStringLiteral("placeDetail"));
    build();
    connect(&book, &PlaceBook::stateChanged, this, [this](const PlaceId& id) {
        if (id == m_id)
            refresh();
    });
    connect(&book, &PlaceBook::asked, this, [this](const PlaceId& id, const Question& question) {
        if (id == m_id)
            m_question->show(question);
    });
    connect(m_question, &QuestionPanel::answered, this, [this](int question, const Answer& answer) {
        if (PlaceLink* link = m_book.link(m_id))
            link->answer(question, answer);
    });
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (PlaceLink* link = m_book.link(m_id))
            link->status().state == PlaceState::Offline && !link->status().error ? link->open()
                                                                                 : link->retry();
    });
    connect(m_message, &MessageBar::actionClicked, this, [this] {
        const PlaceLink* link = m_book.link(m_id);
        if (link == nullptr || !link->ready())
            return m_connect->click();
        const auto& facts = link->status().facts;
        facts && facts->timer != TimerKind::None ? check() : setUpTimer();
    });
    connect(m_check, &QPushButton::clicked, this, &PlaceDetail::check);
    m_clock.setInterval(factsPause);
    m_clock.callOnTimeout(this, &PlaceDetail::askAgain);
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT renameAsked(m_id); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(m_id); });
    connect(m_sources, &QPushButton::clicked, this, [this] { Q_EMIT sourcesAsked(m_id); });
    connect(m_measures, &QPushButton::clicked, this, [this] { Q_EMIT measuresAsked(m_id); });
    connect(m_planned, &QPushButton::clicked, this, [this] {
        if (PlaceLink* link = m_book.link(m_id))
            new PlannedFilesDialog(*link, this);
    });
}

void PlaceDetail::build()
{
    m_name = makeLabel({}, "heading", this);
    m_name->setObjectName(QStringLiteral("placeHeading"));
    m_chip = new Chip(this);
    m_address = makeLabel({}, "muted", this);
    m_message = new MessageBar(this);
    m_question = new QuestionPanel(this);
    m_connect = makeButton(tr("Connect"), "placeConnect", ButtonKind::Default, this);
    m_check = makeButton(tr("Check"), "placeCheck", ButtonKind::Default, this);
    setButtonSymbol(*m_check, Icon::Receipt, ButtonKind::Default);
    m_rename = makeButton(tr("Rename…"), "placeRename", ButtonKind::Default, this);
    m_remove = makeButton(tr("Remove…"), "placeRemove", ButtonKind::Danger, this);
    m_planned = makeButton(tr("Show what is written there…"), "placePlanned", ButtonKind::Link, this);
    m_sources = makeButton(tr("Where it gets images and packages…"), "placeSources", ButtonKind::Link, this);
    m_measures = makeButton(tr("Where its measurements come from…"), "placeMeasures", ButtonKind::Link, this);
    m_checkView = new CheckView(this);
    m_hint = makeParagraph(tr("Check the place to see whether it can hold a class: engine, limits, timer, "
                              "disk, clock and keys."),
                           "muted", this);

    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_name);
    head->addWidget(m_chip);
    head->addStretch();
    for (QPushButton* button : {m_connect, m_check, m_rename, m_remove})
        head->addWidget(button);

    QFrame* card = makeCard(this);
    m_figures = new QGridLayout(card);
    m_figures->setContentsMargins(16, 14, 16, 14);
    m_figures->setHorizontalSpacing(16);
    m_figures->setVerticalSpacing(2);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_address);
    column->addWidget(m_message);
    column->addWidget(m_question);
    column->addSpacing(4);
    column->addWidget(card);
    auto* links = new QGridLayout; // side by side they are wider than a small window
    links->setHorizontalSpacing(16);
    links->setVerticalSpacing(0);
    links->addWidget(m_planned, 0, 0, Qt::AlignLeft);
    links->addWidget(m_sources, 0, 1, Qt::AlignLeft);
    links->addWidget(m_measures, 1, 0, Qt::AlignLeft);
    links->setColumnStretch(2, 1);
    column->addLayout(links);
    column->addSpacing(4);
    column->addWidget(m_hint);
    column->addWidget(m_checkView, 1);
    column->addStretch();
}

void PlaceDetail::show(const PlaceId& id)
{
    m_id = id;
    m_message->clear();
    m_question->hide();
    const auto found = m_checks.find(id);
    m_checkView->follow(found == m_checks.end() ? nullptr : found->second.get());
    if (const PlaceLink* link = m_book.link(id); link != nullptr && link->question())
        m_question->show(*link->question());
    refresh();
    askAgain();
}

void PlaceDetail::askAgain()
{
    PlaceLink* link = m_book.link(m_id);
    if (link == nullptr || !isVisible())
        return;
    link->refreshFacts();
    showAddress(*link);
}

void PlaceDetail::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_clock.start();
    askAgain();
}

void PlaceDetail::hideEvent(QHideEvent* event)
{
    m_clock.stop();
    QWidget::hideEvent(event);
}

void PlaceDetail::refresh()
{
    const PlaceLink* link = m_book.link(m_id);
    setVisible(link != nullptr);
    if (link == nullptr)
        return;
    m_name->setText(placeName(link->place()));
    showAddress(*link);
    const bool isHere = link->place().address.kind == PlaceKind::ThisComputer;
    m_rename->setVisible(!isHere);
    m_remove->setVisible(!isHere);
    const bool checked = m_checks.contains(m_id);
    m_hint->setVisible(!checked);
    m_checkView->setVisible(checked);
    refreshState(*link);
    fillFigures();
}

void PlaceDetail::showAddress(const PlaceLink& link)
{
    QString words = placeAddressText(link.place().address);
    if (const auto seen = lastSeen(m_book, m_id))
        words += QStringLiteral(" · ") + seenAgo(*seen, presentTime());
    m_address->setText(words);
}

void PlaceDetail::refreshState(const PlaceLink& link)
{
    const PlaceStatus& status = link.status();
    m_chip->show(chipOfState(status.state));
    const bool idle = status.state == PlaceState::Offline || status.state == PlaceState::Waiting;
    m_connect->setVisible(idle);
    m_check->setEnabled(link.ready());
    m_planned->setEnabled(link.ready());
    m_sources->setEnabled(link.ready());
    if (status.state != PlaceState::Asking)
        m_question->hide();
    if (const auto warning = link.ready() && status.facts ? timerWarning(*status.facts) : std::nullopt)
        return m_message->show(*warning);
    if (!idle || !status.error)
        return m_message->clear();
    const ErrorWords words = wordsFor(*status.error);
    m_message->show({Tone::Fail, words.what, words.meaning + QLatin1Char(' ') + words.todo,
                     shown(status.error->detail), tr("Try again")});
}

void PlaceDetail::fillFigures()
{
    QWidget* card = m_figures->parentWidget();
    const SeenFacts* seen = m_book.seenFacts(m_id); // its age is beside the address
    card->setVisible(seen != nullptr);
    if (seen == nullptr)
        return;
    const QList<PlaceFigure> figures = placeFigures(seen->facts);
    if (figures == m_shownFigures)
        return; // new labels are seen a turn of the loop later: it would flicker
    m_shownFigures = figures;
    while (QLayoutItem* item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int cell = 0;
    for (const PlaceFigure& figure : figures) {
        const int row = cell / figureColumns * 3;
        const int column = cell % figureColumns;
        QLabel* value = makeParagraph(figure.value, "strong", card);
        value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_figures->addWidget(makeLabel(figure.name, "caption", card), row, column);
        m_figures->addWidget(value, row + 1, column);
        if (row > 0)
            m_figures->setRowMinimumHeight(row - 1, 8);
        ++cell;
    }
    for (int i = 0; i < figureColumns; ++i)
        m_figures->setColumnStretch(i, 1);
}

void PlaceDetail::keepCheck(const PlaceId& id, std::unique_ptr<CheckRun> check)
{
    if (check != nullptr)
        m_checks[id] = std::move(check);
}

void PlaceDetail::check()
{
    PlaceLink* link = m_book.link(m_id);
    if (link == nullptr)
        return;
    auto& run = m_checks[m_id];
    m_checkView->follow(nullptr);
    run = std::make_unique<CheckRun>(*link);
    if (m_prometheusOf)
        run->setPrometheus(m_prometheusOf(m_id));
    m_checkView->follow(run.get());
    run->start(CheckDepth::Probe);
    refresh();
}

void PlaceDetail::setUpTimer()
{
    PlaceLink* link = m_book.link(m_id);
    link->call(method::placeInstall, Json::object(),
               Reply<Json>(this, [this, link](const Result<Json>& result) {
                   if (result)
                       return link->refreshFacts();
                   const ErrorWords words = wordsFor(result.error());
                   m_message->show({Tone::Fail, words.what, words.meaning + QLatin1Char(' ') + words.todo,
                                    shown(result.error().detail), tr("Try again")});
               }));
}

} // namespace pupitre
