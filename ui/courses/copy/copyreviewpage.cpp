// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See copyreviewpage.h.
#include "ui/courses/copy/copyreviewpage.h"

#include "ui/courses/copy/copydatesmodel.h"
#include "ui/parts/datefield.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/words/draftwords.h"
#include "ui/words/text.h"

#include <QDateTimeEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int mostSaid = 5; // of each severity

/// Dates are edited as everywhere else.
class DateCell final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override
    {
        auto* field = new QDateTimeEdit(parent);
        field->setObjectName(QStringLiteral("copyDate"));
        field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        field->setFrame(false);
        dressDateField(*field, DateParts::DayAndHour);
        return field;
    }
};

QString said(const std::vector<CopyProblem>& problems, DraftSeverity severity, const Course& course)
{
    QStringList lines;
    int unsaid = 0;
    for (const CopyProblem& one : problems) {
        if (one.problem.severity != severity)
            continue;
        if (lines.size() == mostSaid) {
            ++unsaid;
            continue;
        }
        const Tp* tp = one.tp ? course.tp(*one.tp) : nullptr;
        const bool noEvent = one.problem.kind == DraftProblemKind::SessionsMissing;
        lines << (tp == nullptr ? QString() : shownShort(tp->title, 40) + QStringLiteral(" · "))
                     + (noEvent ? CopyReviewPage::tr(
                            "No event is left for it: double-click to give it a date, or untick it.")
                                : draftSentence(one.problem));
    }
    if (unsaid > 0)
        lines << CopyReviewPage::tr("%n more", "problems of a copied course", unsaid);
    return lines.join(QLatin1Char('\n'));
}
} // namespace

CopyReviewPage::CopyReviewPage(CopyWizardDraft& draft)
    : m_draft(draft), m_model(new CopyDatesModel(draft.copy, this)), m_table(new QTableView(this)),
      m_facts(makeParagraph({}, "muted", this)), m_stops(makeParagraph({}, "fault", this)),
      m_warns(makeParagraph({}, "muted", this))
{
    m_facts->setObjectName(QStringLiteral("copySummary"));
    m_stops->setObjectName(QStringLiteral("copyStops"));
    m_warns->setObjectName(QStringLiteral("copyWarns"));
    m_table->setObjectName(QStringLiteral("copyDates"));
    m_table->setAccessibleName(tr("TPs with their old and new dates"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DateCell(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setMinimumHeight(160); // the header and four TPs
    dressTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(CopyColumn::Tp), QHeaderView::Stretch);
    m_table->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_facts);
    column->addWidget(m_table, 1);
    column->addWidget(m_stops);
    column->addWidget(m_warns);
    connect(m_model, &CopyDatesModel::edited, this, &CopyReviewPage::showProblems);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (static_cast<CopyColumn>(index.column()) == CopyColumn::Tp)
            m_model->toggle(index.row());
    });
}

QString CopyReviewPage::subtitle() const
{
    return tr(
        "Double-click a date to change it; untick a TP that is not wanted. Nothing is done before “Copy "
        "course”.");
}

void CopyReviewPage::enter()
{
    m_draft.copy.roster = m_draft.who.course.roster;
    m_model->reload();
    showProblems();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, static_cast<int>(CopyColumn::WillBe)));
    m_table->setFocus();
}

void CopyReviewPage::showProblems()
{
    const auto problems = validate(m_draft.copy);
    const int students = static_cast<int>(seatsFrom(m_draft.copy.roster).size());
    int wanted = 0;
    for (const TpDates& one : m_draft.copy.dates)
        wanted += one.wanted ? 1 : 0;
    m_facts->setText(shownShort(m_draft.copy.title, 60) + QStringLiteral(" · ") + m_draft.place
                     + QStringLiteral(" · ") + tr("%n TP(s)", "", wanted) + QStringLiteral(" · ")
                     + tr("%n workspace(s)", "", students));
    for (const auto& [label, severity] :
         {std::pair{m_stops, DraftSeverity::Stops}, {m_warns, DraftSeverity::Warns}}) {
        label->setText(said(problems, severity, m_draft.copy.from));
        label->setVisible(!label->text().isEmpty());
    }
}

bool CopyReviewPage::mayLeave(QString& problem)
{
    showProblems();
    if (sound(validate(m_draft.copy)))
        return true;
    problem = tr("Something is still missing; see below.");
    return false;
}

bool CopyReviewPage::eventFilter(QObject* watched, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    const QModelIndex at = m_table->currentIndex();
    if (watched == m_table && key == Qt::Key_Space && at.isValid()) {
        m_model->toggle(at.row()); // in any column, where Qt wants the one with the box
        return true;
    }
    if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter) && at.isValid()
        && m_model->flags(at).testFlag(Qt::ItemIsEditable)) {
        if (!m_table->isPersistentEditorOpen(at)) // true of any editor; the key may come from within it
            m_table->edit(at);
        return true; // the next page waits
    }
    return WizardPage::eventFilter(watched, event);
}

} // namespace pupitre
