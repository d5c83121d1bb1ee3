// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See handinpanel.h.
#include "ui/tp/handins/handinpanel.h"

#include "ui/look/fonts.h"
#include "ui/parts/chip.h"
#include "ui/parts/eliding.h"
#include "ui/parts/pieces.h"
#include "ui/tp/handins/fatewords.h"
#include "ui/tp/handins/handinwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int handInPanelWidth = 300;
constexpr int mostShown = 500; // a list is read, not scrolled through; the count above it is the whole
} // namespace

HandInPanel::HandInPanel(QWidget* parent)
    : SidePanel(QStringLiteral("handInPanel"), handInPanelWidth, parent), m_chip(new Chip(this)),
      m_state(makeParagraph({}, "muted", this)), m_list(new QListWidget(this)),
      m_collect(makeButton({}, "handInCollect", ButtonKind::Default, this))
{
    m_list->setObjectName(QStringLiteral("handInChanges"));
    m_list->setFont(mono());
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    setButtonSymbol(*m_collect, Icon::Download, ButtonKind::Default);

    column().addWidget(m_chip, 0, Qt::AlignLeft);
    m_received = addFact();
    m_size = addFact();
    m_hash = addFact();
    m_hash.value->setFont(mono());
    m_hash.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column().addWidget(m_state);
    column().addWidget(m_list, 1);
    column().addStretch();
    column().addWidget(m_collect);
    connect(m_collect, &QPushButton::clicked, this, &HandInPanel::collectClicked);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const auto row = static_cast<std::size_t>(m_list->row(item));
        if (m_changes && *m_changes && row < (*m_changes)->changes.size())
            Q_EMIT fileOpened((*m_changes)->changes[row]);
    });
    retranslate();
}

void HandInPanel::show(const HandInRow& row, Instant now)
{
    const bool other = isHidden() || row.id != m_row.id || row.submission != m_row.submission;
    m_row = row;
    m_now = now;
    if (other)
        m_changes.reset();
    sayFacts();
    sayChanges();
    setVisible(true);
    if (other && m_row.submission)
        Q_EMIT changesAsked();
}

void HandInPanel::showChanges(const Result<HandInChanges>& changes)
{
    m_changes = changes;
    sayChanges();
}

void HandInPanel::sayFacts()
{
    setHeading(m_row.name);
    m_chip->show({m_row.stateText, toneOf(m_row.state.timing), iconOf(m_row.state.timing)});
    const auto& work = m_row.submission;
    for (const Fact& fact : {m_received, m_size, m_hash})
        showFact(fact, work.has_value());
    m_collect->setEnabled(work.has_value());
    if (!work)
        return;
    m_received.value->setText(shownTime(work->at));
    //: of a hand-in; %1: a size such as "21.4 MB"
    m_size.value->setText(
        tr("%n file(s), %1", "", static_cast<int>(work->files)).arg(shownBytes(work->bytes)));
    m_hash.value->setText(shortHash(work->manifestSha256));
    m_hash.value->setToolTip(shown(work->manifestSha256));
    m_hash.value->setAccessibleName(shown(work->manifestSha256));
}

void HandInPanel::sayChanges()
{
    m_list->clear();
    m_list->hide();
    if (!m_row.submission)
        return m_state->setText(tr("Nothing was handed in."));
    if (!m_changes)
        return m_state->setText(tr("The files are being compared…"));
    if (!m_changes->has_value())
        return m_state->setText(sentence(m_changes->error()));
    const HandInChanges& known = **m_changes;
    QString said = known.changes.empty()
                       ? tr("Nothing was changed.")
                       : tr("%n file(s) changed.", "", static_cast<int>(known.changes.size()));
    if (known.unchanged > 0 && !known.changes.empty())
        said += QLatin1Char(' ') + tr("%n as handed out.", "files", static_cast<int>(known.unchanged));
    if (!known.changes.empty())
        said += QLatin1Char(' ') + tr("Open one to see its lines.");
    m_state->setText(said);
    for (const FileChange& change : known.changes) {
        if (m_list->count() == mostShown)
            break;
        const QString path = shownShort(change.path, 300);
        auto* item = new QListWidgetItem(fateMark(change.fate) + QLatin1Char(' ') + path, m_list);
        const QString whole =
            QStringLiteral("%1, %2, %3").arg(path, fateText(change.fate), shownBytes(change.bytes));
        item->setToolTip(plainTip(whole));
        item->setData(Qt::AccessibleTextRole, whole);
    }
    m_list->setVisible(m_list->count() > 0);
}

void HandInPanel::retranslate()
{
    m_received.name->setText(tr("Received"));
    m_size.name->setText(tr("Content"));
    m_hash.name->setText(tr("Hash of the list of files"));
    m_collect->setText(tr("Collect…"));
    m_list->setAccessibleName(tr("Files that are not as they were handed out"));
    sayFacts();
    sayChanges();
}

} // namespace pupitre
