// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timetablepane.h.
#include "ui/courses/wizard/timetablepane.h"

#include "core/services/presenttime.h"
#include "core/services/timetable/timetablefetch.h"
#include "core/services/timetable/timetablereading.h"
#include "ui/courses/wizard/timetablemodel.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"
#include "ui/words/timetablewords.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QTableView>
#include <QUrl>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int mostAtOnce = 100; // one press makes no more sessions: a year of a class has fewer
constexpr int mostProblemsSaid = 200;

QTableView* makeEventTable(TimetableModel& model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(QStringLiteral("timetableEvents"));
    table->setAccessibleName(TimetablePane::tr("Events of the timetable"));
    table->setModel(&model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMinimumHeight(72); // the header and an event
    dressTable(*table);
    constexpr int dayWidth = 140;
    constexpr int hoursWidth = 104;
    table->setColumnWidth(static_cast<int>(EventColumn::Day), dayWidth);
    table->setColumnWidth(static_cast<int>(EventColumn::Hours), hoursWidth);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(static_cast<int>(EventColumn::Title),
                                                    QHeaderView::Stretch);
    return table;
}

/// A file of this computer, or an address, of what is dropped.
QString droppedSource(const QMimeData& data)
{
    if (data.urls().size() != 1)
        return {};
    const QUrl& url = data.urls().front();
    if (url.isLocalFile())
        return url.toLocalFile();
    return isTimetableAddress(toStd(url.toString())) ? url.toString(QUrl::FullyEncoded) : QString();
}
} // namespace

TimetablePane::TimetablePane(TimetableReading& reading, QWidget* parent)
    : SessionsPane(parent), m_reading(reading), m_model(new TimetableModel(this)),
      m_name(makeLabel(tr("No timetable yet"), "strong", this)), m_facts(makeLabel({}, "small", this)),
      m_message(new MessageBar(this)), m_search(new QLineEdit(this)),
      m_chooseShown(makeButton({}, "timetableChooseShown", ButtonKind::Default, this)),
      m_chooseNone(makeButton(tr("Choose none"), "timetableChooseNone", ButtonKind::Link, this)),
      m_table(makeEventTable(*m_model, this)), m_list(new QWidget(this)),
      m_empty(
          makeParagraph(tr("Drop the timetable's .ics file here, choose it, or give the address to subscribe "
                           "to it. Your university's timetable, Google Calendar and Outlook have both."),
                        "muted", this)),
      m_addressLine(new QWidget(this)), m_address(new QLineEdit(this))
{
    setAcceptDrops(true);
    m_message->setObjectName(QStringLiteral("timetableMessage"));
    m_name->setObjectName(QStringLiteral("timetableName"));
    m_facts->setObjectName(QStringLiteral("timetableFacts"));
    m_search->setObjectName(QStringLiteral("timetableSearch"));
    m_search->setPlaceholderText(tr("Search title, room or day"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->installEventFilter(this);
    m_search->installEventFilter(this);
    m_address->installEventFilter(this);
    auto* file = makeButton(tr("Choose an .ics file…"), "timetableChoose", ButtonKind::Default, this);
    setButtonSymbol(*file, Icon::Calendar, ButtonKind::Default);
    auto* address = makeButton(tr("Use an address…"), "timetableUseAddress", ButtonKind::Default, this);
    m_address->setObjectName(QStringLiteral("timetableAddress"));
    m_address->setPlaceholderText(QStringLiteral("https://… .ics"));
    m_address->setAccessibleName(tr("Address of the timetable"));
    auto* readAddress = makeButton(tr("Read"), "timetableRead", ButtonKind::Default, this);
    auto* addressLine = new QHBoxLayout(m_addressLine);
    addressLine->setContentsMargins(0, 0, 0, 0);
    addressLine->setSpacing(8);
    addressLine->addWidget(m_address, 1);
    addressLine->addWidget(readAddress);
    m_addressLine->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto* top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(m_chooseNone);
    top->addWidget(address);
    top->addWidget(file);
    auto* searching = new QHBoxLayout;
    searching->setSpacing(8);
    searching->addWidget(m_search, 1);
    searching->addWidget(m_chooseShown);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(8);
    list->addLayout(searching);
    list->addWidget(m_table, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_addressLine);
    column->addWidget(m_message);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch();
    m_list->hide();
    m_chooseNone->hide();
    connect(file, &QPushButton::clicked, this, &TimetablePane::fileAsked);
    connect(address, &QPushButton::clicked, this, &TimetablePane::askForAddress);
    connect(readAddress, &QPushButton::clicked, this, &TimetablePane::useAddress);
    connect(m_search, &QLineEdit::textChanged, this, &TimetablePane::search);
    connect(m_chooseShown, &QPushButton::clicked, m_model, &TimetableModel::chooseShown);
    connect(m_chooseNone, &QPushButton::clicked, m_model, &TimetableModel::chooseNone);
    connect(m_table, &QTableView::clicked, this, &TimetablePane::choose);
    connect(m_model, &TimetableModel::choiceChanged, this, [this] {
        showFacts();
        Q_EMIT edited();
    });
}

std::vector<SessionDraft> TimetablePane::sessions() const
{
    return sessionsFrom(m_model->timetable().events, m_model->chosen());
}

KnownTimetable TimetablePane::timetable() const
{
    return {toStd(m_source), m_zone, presentTime(), m_model->timetable().events};
}

void TimetablePane::takeFocus()
{
    if (m_list->isVisibleTo(this))
        return m_search->setFocus();
    findChild<QPushButton*>(QStringLiteral("timetableChoose"))->setFocus();
}

void TimetablePane::askForAddress()
{
    m_addressLine->show();
    m_address->setFocus();
}

void TimetablePane::useAddress()
{
    if (isTimetableAddress(toStd(m_address->text())))
        return useSource(m_address->text().trimmed());
    m_message->show({Tone::Fail,
                     tr("This is no address of a timetable."),
                     tr("It begins with https:// or webcal://; your timetable's page gives it where it "
                        "offers to subscribe."),
                     {},
                     {}});
}

void TimetablePane::useSource(const QString& source)
{
    m_source = source;
    read();
}

void TimetablePane::setZone(const std::string& zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (!m_source.isEmpty())
        read();
}

void TimetablePane::read()
{
    m_message->clear();
    const std::string source = toStd(m_source);
    const std::string host = timetableHost(source); // the rest of an address is often a secret
    m_name->setText(shownShort(host.empty() ? toStd(QFileInfo(m_source).fileName()) : host, 60));
    m_facts->setText(tr("Reading…"));
    m_task = m_reading.read(source, m_zone, presentTime(),
                            [this](Result<Timetable> timetable) { show(std::move(timetable)); });
}

void TimetablePane::show(Result<Timetable> timetable)
{
    if (!timetable) {
        const bool otherKind = timetable.error().kind == ErrorKind::Malformed;
        const ErrorWords words = wordsFor(timetable.error());
        const bool isFile = timetableHost(toStd(m_source)).empty();
        m_message->show(
            {Tone::Fail,
             !otherKind ? words.what
             : isFile   ? tr("This file is no timetable.")
                        : tr("What this address gives is no timetable."),
             !otherKind ? words.todo
             : isFile   ? tr("It should be an .ics file, as calendars export it.")
                        : tr("It may want a login: open it in a browser, and choose the file that it saves."),
             shown(timetable.error().detail),
             {}});
        timetable = Timetable{}; // what was chosen from another file is not in this one
    } else {
        showProblems(*timetable);
    }
    m_model->setTimetable(std::move(*timetable), presentTime());
    const bool any = !m_model->timetable().events.empty();
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    search();
    showFacts();
}

void TimetablePane::showProblems(const Timetable& timetable)
{
    int leftOut = 0;
    QStringList sentences;
    for (const TimetableProblem& problem : timetable.problems) {
        leftOut += problem.severity == TimetableSeverity::EventLeftOut ? 1 : 0;
        if (sentences.size() < mostProblemsSaid)
            sentences << timetableSentence(problem);
    }
    const int all = static_cast<int>(timetable.problems.size() + timetable.problemsNotListed);
    if (all == 0)
        return;
    const int unsaid = all - static_cast<int>(sentences.size());
    if (unsaid > 0)
        sentences << tr("%n more", "problems of a file", unsaid);
    const QString what = leftOut > 0 ? tr("%n event(s) of the file could not be read.", "", leftOut)
                                     : tr("%n remark(s) on this file.", "", all);
    const Tone tone = leftOut > 0 ? Tone::Warn : Tone::Info;
    m_message->show(all == 1 ? Message{tone, what, sentences.front(), {}, {}}
                             : Message{tone, what, {}, sentences.join(QLatin1Char('\n')), {}});
}

void TimetablePane::showFacts()
{
    if (m_source.isEmpty())
        return;
    const int events = static_cast<int>(m_model->timetable().events.size());
    const int chosen = static_cast<int>(m_model->chosen().size());
    m_facts->setText(tr("%n event(s)", "", events) + QStringLiteral(" · ")
                     + tr("%n chosen", "events", chosen));
    m_chooseNone->setVisible(chosen > 0);
}

void TimetablePane::search()
{
    m_model->search(m_search->text());
    const int choosable = m_model->choosable();
    m_chooseShown->setText(tr("Choose the %n shown", "events", choosable));
    m_chooseShown->setEnabled(choosable > 0 && choosable <= mostAtOnce);
    m_chooseShown->setToolTip(choosable > mostAtOnce ? tr("Search first: these are too many sessions.")
                                                     : QString());
    if (const int first = m_model->firstChoosable(); first >= 0) {
        m_table->setCurrentIndex(m_model->index(first, 0));
        m_table->scrollTo(m_model->index(first, 0), QAbstractItemView::PositionAtTop);
    }
}

void TimetablePane::choose(const QModelIndex& index)
{
    if (index.isValid())
        m_model->toggle(index.row());
}

bool TimetablePane::eventFilter(QObject* watched, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched == m_table && key == Qt::Key_Space) {
        choose(m_table->currentIndex()); // in any column, where Qt wants the one with the box
        return true;
    }
    if (watched == m_address && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        useAddress(); // and not on to the next page
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down)) {
        m_table->setFocus(); // on to what was found, not to the next page
        return true;
    }
    return SessionsPane::eventFilter(watched, event);
}

void TimetablePane::resizeEvent(QResizeEvent* event)
{
    SessionsPane::resizeEvent(event);
    m_table->setColumnWidth(static_cast<int>(EventColumn::Room), width() / 5); // the title takes the rest
}

void TimetablePane::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedSource(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TimetablePane::dropEvent(QDropEvent* event)
{
    useSource(droppedSource(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace pupitre
