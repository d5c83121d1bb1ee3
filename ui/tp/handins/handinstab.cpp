// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See handinstab.h.
#include "ui/tp/handins/handinstab.h"

#include "core/services/handins/filepair.h"
#include "ui/parts/chip.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/tp/handins/diffdialog.h"
#include "ui/tp/handins/handinfilter.h"
#include "ui/tp/handins/handinpanel.h"
#include "ui/tp/handins/handinwords.h"
#include "ui/tp/seats/tonecell.h"
#include "ui/tp/tpwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::array handInWidths{168, 168, 196, 66, 82, 96}; // in French, the longer language
constexpr std::array timings{HandInTiming::OnTime, HandInTiming::Late, HandInTiming::Nothing}; // as shown

const char* chipName(HandInTiming timing)
{
    switch (timing) {
    case HandInTiming::OnTime:
        return "filterOnTime";
    case HandInTiming::Late:
        return "filterLate";
    case HandInTiming::Nothing:
        return "filterNothing";
    }
    return "";
}
} // namespace

HandInsTab::HandInsTab(PlaceBook& places, QWidget* parent)
    : QWidget(parent), m_places(places), m_model(new HandInModel(this)),
      m_filter(new HandInFilter(*m_model, this)),
      m_collect(makeButton({}, "handInsCollect", ButtonKind::Default, this)),
      m_feedback(makeButton({}, "handInsFeedback", ButtonKind::Default, this)), m_table(new QTableView(this)),
      m_panel(new HandInPanel(this)), m_content(new QWidget(this)), m_empty(new EmptyState(Icon::Inbox, this))
{
    setObjectName(QStringLiteral("handInsTab"));
    m_empty->setObjectName(QStringLiteral("handInsEmpty"));
    build();
    wire();
    retranslate();
}

void HandInsTab::build()
{
    setButtonSymbol(*m_collect, Icon::Download, ButtonKind::Default);
    setButtonSymbol(*m_feedback, Icon::Send, ButtonKind::Default);
    buildMenus();
    auto* above = new QHBoxLayout;
    above->setSpacing(8);
    for (const HandInTiming timing : timings) {
        auto* chip = new FilterChip(this);
        chip->setObjectName(QLatin1String(chipName(timing)));
        m_chips[static_cast<std::size_t>(timing)] = chip;
        above->addWidget(chip);
    }
    above->addStretch();
    above->addWidget(m_feedback);
    above->addWidget(m_collect);

    m_table->setObjectName(QStringLiteral("handInTable"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(static_cast<int>(HandInColumn::State), new ToneCell(m_table));
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(HandInColumn::Name), Qt::AscendingOrder);
    for (std::size_t column = 0; column < handInWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), handInWidths[column]);

    auto* beside = new QHBoxLayout;
    beside->setSpacing(12);
    beside->addWidget(m_table, 1);
    beside->addWidget(m_panel);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(10);
    content->addLayout(above);
    content->addLayout(beside, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_content, 1);
    column->addWidget(m_empty, 1);
    m_content->hide();
}

void HandInsTab::buildMenus()
{
    auto* menu = new QMenu(m_collect);
    constexpr std::array layouts{HandInLayout::Folders, HandInLayout::MoodleZip, HandInLayout::Nbgrader};
    for (const HandInLayout layout : layouts) {
        QAction* action = menu->addAction(QString());
        m_layouts[static_cast<std::size_t>(layout)] = action;
        connect(action, &QAction::triggered, this, [this, layout] { Q_EMIT collectAsked(chosen(), layout); });
    }
    m_layouts[0]->setObjectName(QStringLiteral("collectFolders"));
    m_layouts[1]->setObjectName(QStringLiteral("collectMoodle"));
    m_layouts[2]->setObjectName(QStringLiteral("collectNbgrader"));
    m_collect->setMenu(menu);

    auto* feedback = new QMenu(m_feedback);
    m_feedbackZip = feedback->addAction(QString());
    m_feedbackZip->setObjectName(QStringLiteral("feedbackFromZip"));
    m_feedbackFolder = feedback->addAction(QString());
    m_feedbackFolder->setObjectName(QStringLiteral("feedbackFromFolder"));
    connect(m_feedbackZip, &QAction::triggered, this, [this] { Q_EMIT feedbackAsked(FeedbackSource::Zip); });
    connect(m_feedbackFolder, &QAction::triggered, this,
            [this] { Q_EMIT feedbackAsked(FeedbackSource::Folder); });
    m_feedback->setMenu(feedback);
}

void HandInsTab::wire()
{
    connect(m_model, &HandInModel::countsChanged, this, &HandInsTab::refreshCounts);
    for (FilterChip* chip : m_chips)
        connect(chip, &QAbstractButton::toggled, this, &HandInsTab::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HandInsTab::refreshChosen);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { m_panel->show(m_filter->rowAt(index), m_now); });
    connect(m_panel, &HandInPanel::closed, m_panel, &QWidget::hide);
    connect(m_panel, &HandInPanel::collectClicked, this,
            [this] { Q_EMIT collectAsked({m_panel->row().id}, HandInLayout::Folders); });
    connect(m_panel, &HandInPanel::changesAsked, this, &HandInsTab::readChanges);
    connect(m_panel, &HandInPanel::fileOpened, this, &HandInsTab::openFile);
}

void HandInsTab::showTp(const TpRef& tp)
{
    m_tp = tp;
    m_model->clear();
    m_panel->hide();
    m_content->hide();
    m_empty->setVisible(true);
}

void HandInsTab::show(const Course& course, const Tp& tp, const TpStatus& status, Instant now)
{
    m_now = now;
    m_codeVersion = tp.codeVersion;
    m_model->show(course, tp, status, now);
    const bool any = handedIn() > 0;
    m_content->setVisible(any);
    m_empty->setVisible(!any);
    if (m_panel->isHidden())
        return;
    if (const int row = m_model->rowOfSeat(m_panel->row().id); row >= 0)
        m_panel->show(m_model->at(row), now);
}

void HandInsTab::setSearch(const QString& text)
{
    m_filter->setSearch(text);
}

void HandInsTab::filter()
{
    std::set<HandInTiming> wanted;
    for (const HandInTiming timing : timings)
        if (m_chips[static_cast<std::size_t>(timing)]->isChecked())
            wanted.insert(timing);
    m_filter->setTimings(std::move(wanted));
}

int HandInsTab::handedIn() const
{
    return m_model->counts().onTime + m_model->counts().late;
}

std::vector<SeatId> HandInsTab::chosen() const
{
    std::vector<SeatId> seats;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        seats.push_back(m_filter->rowAt(index).id);
    return seats;
}

void HandInsTab::openSeat(const SeatId& seat)
{
    if (const int row = m_model->rowOfSeat(seat); row >= 0)
        m_panel->show(m_model->at(row), m_now);
}

bool HandInsTab::leave()
{
    if (m_panel->isVisible()) {
        m_panel->hide();
        return true;
    }
    const bool any = !chosen().empty();
    m_table->clearSelection();
    return any;
}

void HandInsTab::refreshCounts()
{
    const HandInCounts& counts = m_model->counts();
    const auto say = [this](HandInTiming timing, int count) {
        const ChipLook look{countText(timing, count), toneOf(timing), iconOf(timing)};
        m_chips[static_cast<std::size_t>(timing)]->show(look);
        m_chips[static_cast<std::size_t>(timing)]->setAccessibleName(look.text);
    };
    say(HandInTiming::OnTime, counts.onTime);
    say(HandInTiming::Late, counts.late);
    say(HandInTiming::Nothing, counts.nothing);
}

void HandInsTab::refreshChosen()
{
    const auto seats = chosen();
    const int count = static_cast<int>(seats.size());
    m_collect->setText(count == 0 ? tr("Collect all as")
                                  : tr("Collect %n as", "the work of students", count));
    m_collect->setToolTip(collectHint(count));
    Q_EMIT chosenChanged();
    if (m_panel->isVisible() && seats.size() == 1)
        m_panel->show(m_model->at(m_model->rowOfSeat(seats.front())), m_now);
}

void HandInsTab::readChanges()
{
    const HandInRow row = m_panel->row();
    pupitre::readChanges(m_places, {m_tp, row.id, row.submission->number}, m_codeVersion,
                         {m_panel, [this, row](const Result<HandInChanges>& changes) {
                              const HandInRow& shown = m_panel->row();
                              if (shown.id == row.id && shown.submission == row.submission)
                                  m_panel->showChanges(changes);
                          }});
}

void HandInsTab::openFile(const FileChange& change)
{
    const HandInRow& row = m_panel->row();
    auto* dialog = new DiffDialog(row.name, change, window());
    dialog->open();
    readFilePair(m_places, {m_tp, row.id, row.submission->number}, m_codeVersion, change,
                 {dialog, [dialog](const Result<FilePair>& pair) { dialog->show(pair); }});
}

void HandInsTab::retranslate()
{
    m_table->setAccessibleName(tr("Hand-ins of this TP"));
    m_empty->show(
        {tr("Nothing handed in yet"),
         tr("As soon as a student hands in, or the deadline closes the work, it is here: on time or "
            "late, how much, and what was changed. Collect it all whenever you like."),
         {},
         {},
         {}});
    m_feedback->setText(tr("Send feedback"));
    m_feedback->setToolTip(
        tr("Gives what you wrote back to each student, who finds it beside the closed work."));
    m_feedbackZip->setText(tr("From a Moodle feedback zip…"));
    m_feedbackFolder->setText(tr("From a folder…"));
    m_layouts[0]->setText(tr("As folders…"));
    m_layouts[1]->setText(tr("As a Moodle zip…"));
    m_layouts[2]->setText(tr("For nbgrader…"));
    m_panel->retranslate();
    refreshCounts();
    refreshChosen();
}

} // namespace pupitre
