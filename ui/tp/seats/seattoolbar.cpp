// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seattoolbar.h.
#include "ui/tp/seats/seattoolbar.h"

#include "ui/parts/chip.h"
#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"
#include "ui/tp/seats/seatlook.h"
#include "ui/tp/seats/seatmore.h"
#include "ui/tp/seats/seatwords.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace pupitre
{

namespace
{
constexpr std::array<const char*, 5> chipNames{"filterWorking", "filterIdle", "filterNotConnected",
                                               "filterFailed", "filterHandedIn"};
const QKeySequence restartKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
const QKeySequence extendKeys(Qt::CTRL | Qt::Key_T);
const QKeySequence messageKeys(Qt::CTRL | Qt::Key_M);
} // namespace

SeatToolbar::SeatToolbar(QWidget* parent)
    : QWidget(parent), m_views(new Segments(this)), m_chosen(makeLabel({}, "small", this)),
      m_restart(makeButton({}, "seatRestart", ButtonKind::Default, this)),
      m_extend(makeButton({}, "seatExtend", ButtonKind::Default, this)),
      m_more(new SeatMore(QStringLiteral("seat"), this))
{
    m_chosen->setObjectName(QStringLiteral("seatsChosen"));
    m_views->add(static_cast<int>(SeatView::Wall), Icon::Wall, "viewWall");
    m_views->add(static_cast<int>(SeatView::Table), Icon::Table, "viewTable");
    m_views->choose(static_cast<int>(SeatView::Wall));

    setButtonSymbol(*m_restart, Icon::Restart, ButtonKind::Default);
    setButtonSymbol(*m_extend, Icon::Timer, ButtonKind::Default);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_views);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new FilterChip(this);
        m_chips[i]->setObjectName(QLatin1String(chipNames[i]));
        row->addWidget(m_chips[i]);
        connect(m_chips[i], &QAbstractButton::toggled, this, [this] { Q_EMIT groupsChanged(groups()); });
    }
    row->addStretch();
    row->addWidget(m_chosen);
    row->addWidget(m_restart);
    row->addWidget(m_extend);
    row->addWidget(m_more);
    connect(m_views, &Segments::changed, this,
            [this](int id) { Q_EMIT viewChanged(static_cast<SeatView>(id)); });
    connect(m_restart, &QPushButton::clicked, this, &SeatToolbar::restartClicked);
    connect(m_extend, &QPushButton::clicked, this, &SeatToolbar::extendClicked);
    connect(m_more, &SeatMore::messageClicked, this, &SeatToolbar::messageClicked);
    connect(m_more, &SeatMore::resetFileClicked, this, &SeatToolbar::resetFileClicked);
    connect(m_more, &SeatMore::terminalClicked, this, &SeatToolbar::terminalClicked);
    m_more->setMessageKeys(messageKeys, *this);
    // Not the buttons' own: those forget their keys when their words change.
    for (const auto& [keys, button] : {std::pair{restartKeys, m_restart}, {extendKeys, m_extend}})
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QPushButton::click);
    retranslate();
    showChosen({});
}

void SeatToolbar::retranslate()
{
    m_views->setText(static_cast<int>(SeatView::Wall), tr("Wall"));
    m_views->setText(static_cast<int>(SeatView::Table), tr("Table"));
    m_restart->setAccessibleName(tr("Restart"));
    m_extend->setAccessibleName(tr("More time…"));
    const auto withKeys = [](const QString& words, const QKeySequence& keys) {
        return QStringLiteral("%1  (%2)").arg(words, keys.toString(QKeySequence::NativeText));
    };
    m_restart->setToolTip(withKeys(tr("Restart the environment of the chosen students"), restartKeys));
    m_extend->setToolTip(withKeys(tr("Give the chosen students more time"), extendKeys));
    m_more->retranslate();
    fit();
}

void SeatToolbar::showCounts(const std::array<int, 5>& counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    fit();
}

void SeatToolbar::showChosen(const ChosenSeats& chosen)
{
    m_chosenCount = chosen.count;
    m_restart->setEnabled(chosen.restartable > 0);
    m_extend->setEnabled(chosen.count > 0);
    m_more->setReachable(chosen.reachable > 0);
    m_more->setEnterable(chosen.count == 1 && chosen.running == 1);
    fit();
}

void SeatToolbar::chooseView(SeatView view)
{
    m_views->choose(static_cast<int>(view));
}

void SeatToolbar::chooseOnly(SeatGroup group)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(static_cast<SeatGroup>(i) == group);
}

QSize SeatToolbar::minimumSizeHint() const
{
    return {320, QWidget::minimumSizeHint().height()};
}

void SeatToolbar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SeatToolbar::fit()
{
    for (const Room room :
         {Room::Words, Room::IconViews, Room::NoCount, Room::NumberChips, Room::IconButtons}) {
        apply(room);
        layout()->activate();
        if (layout()->sizeHint().width() <= width())
            return;
    }
}

void SeatToolbar::apply(Room room)
{
    m_chosen->setText(room < Room::NoCount && m_chosenCount > 0 ? tr("%n chosen", "students", m_chosenCount)
                                                                : QString());
    m_views->setShown(room < Room::IconViews ? SegmentWords::Shown : SegmentWords::InTooltip);
    const bool words = room < Room::IconButtons;
    m_restart->setText(words ? tr("Restart") : QString());
    m_extend->setText(words ? tr("More time…") : QString());
    for (QPushButton* button : {m_restart, m_extend}) {
        setLook(*button, "iconOnly", !words);
        button->setIconSize(QSize(words ? 20 : 16, 16)); // with room before the words
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const auto group = static_cast<SeatGroup>(i);
        const QString name = groupText(group, m_counts[i]);
        const QString text = room < Room::NumberChips ? name : QString::number(m_counts[i]);
        const bool some = m_counts[i] > 0;
        m_chips[i]->show({text, some ? toneOf(group) : Tone::Idle, iconOf(group)});
        m_chips[i]->setAccessibleName(name);
        m_chips[i]->setToolTip(tr("Show only: %1").arg(name));
    }
}

std::set<SeatGroup> SeatToolbar::groups() const
{
    std::set<SeatGroup> chosen;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isChecked())
            chosen.insert(static_cast<SeatGroup>(i));
    }
    return chosen;
}

} // namespace pupitre
