// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usageview.h.
#include "ui/gpus/usage/usageview.h"

#include "core/services/presenttime.h"
#include "core/services/settings.h"
#include "core/services/textfile.h"
#include "ui/gpus/usage/usagebar.h"
#include "ui/gpus/usage/usagemodel.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"
#include "ui/parts/table.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <array>

namespace pupitre
{

namespace
{
constexpr std::array byNames{"usagePerson", "usageCourse", "usageExperiment", "usagePlace", "usageWeek"};
constexpr std::array periodNames{"usageSevenDays", "usageThirtyDays", "usageSemester"};
constexpr std::array usageWidths{190, 0, 88, 88, 88, 100, 84}; // the bars take what is left

bool isPerson(const Owner& owner)
{
    return owner.kind == OwnerKind::Seat && !owner.seat.empty();
}

void tellError(MessageBar& bar, const Error& error)
{
    const ErrorWords words = wordsFor(error);
    bar.show(
        {Tone::Fail, words.what, words.meaning + QLatin1Char(' ') + words.todo, shown(error.detail), {}});
}
} // namespace

UsageView::UsageView(const GpuServices& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_names(ownerNames(services.classroom)),
      m_by(new Segments(this)), m_period(new Segments(this)),
      m_write(makeButton({}, "usageWrite", ButtonKind::Default, this)),
      m_save(makeButton({}, "usageSave", ButtonKind::Default, this)), m_bar(new MessageBar(this)),
      m_total(makeParagraph({}, "muted", this)), m_table(new QTableView(this)),
      m_nothing(makeParagraph({}, "muted", this)), m_model(new UsageModel(this))
{
    setObjectName(QStringLiteral("usageView"));
    build();
    wire();
    retranslate();
    showChosen();
}

void UsageView::build()
{
    for (std::size_t i = 0; i < byNames.size(); ++i)
        m_by->add(static_cast<int>(i), byNames[i]);
    for (std::size_t i = 0; i < periodNames.size(); ++i)
        m_period->add(static_cast<int>(i), periodNames[i]);
    m_period->choose(static_cast<int>(UsagePeriod::Month));
    m_total->setObjectName(QStringLiteral("usageTotal"));
    m_nothing->setObjectName(QStringLiteral("usageNothing"));
    m_nothing->hide();
    m_table->setObjectName(QStringLiteral("usageTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(static_cast<int>(UsageColumn::Bar), new UsageBar(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(UsageColumn::Bar),
                                                      QHeaderView::Stretch);
    for (std::size_t column = 0; column < usageWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), usageWidths[column]);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_by);
    choices->addWidget(m_period);
    choices->addStretch();
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_write);
    acts->addWidget(m_save);
    acts->addStretch();
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tools->setSpacing(8);
    m_tools->addLayout(choices);
    m_tools->addLayout(acts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_tools);
    column->addWidget(m_bar);
    column->addWidget(m_total);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing);
}

void UsageView::wire()
{
    connect(m_by, &Segments::changed, this, &UsageView::ask);
    connect(m_period, &Segments::changed, this, &UsageView::ask);
    connect(m_write, &QPushButton::clicked, this, &UsageView::copyText);
    connect(m_save, &QPushButton::clicked, this, &UsageView::save);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsageView::showChosen);
}

UsageBy UsageView::by() const
{
    return static_cast<UsageBy>(m_by->chosen());
}

void UsageView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void UsageView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_asked = {}; // nobody waits for it; it is asked anew
}

void UsageView::ask()
{
    showChosen();
    m_time = timeOf(static_cast<UsagePeriod>(m_period->chosen()), presentTime());
    const UsageQuestion question{m_time.first, m_time.second, by(), std::nullopt, std::nullopt};
    m_asked =
        m_services.monitor.usage(question, Reply<UsageTable>(this, [this](const Result<UsageTable>& table) {
                                     if (table)
                                         fill(*table);
                                     else if (table.error().kind != ErrorKind::Cancelled)
                                         tellError(*m_bar, table.error());
                                 }));
}

void UsageView::fill(const UsageTable& table)
{
    m_shown = table;
    std::vector<QString> names;
    for (const UsageRow& row : table.rows)
        names.push_back(usageName(row, by(), m_services.monitor.places(), m_names));
    m_model->show(table, std::move(names));
    const bool any = !table.rows.empty();
    m_total->setText(summary());
    m_total->setVisible(any);
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_save->setEnabled(any);
    showChosen();
}

/// The totals, and what has to be known to read the table.
QString UsageView::summary() const
{
    QStringList lines{usageTotal(m_shown) + QLatin1Char(' ')
                      + coveredLine(m_shown, m_time.first, m_time.second)};
    if (by() == UsageBy::Person)
        lines << tr("Figures per person are kept for 30 days, then by course.");
    return lines.join(QLatin1Char('\n'));
}

void UsageView::showChosen()
{
    // A text is for somebody: a person, not a course that older figures were handed to.
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_write->setVisible(by() == UsageBy::Person);
    m_write->setEnabled(!rows.isEmpty() && isPerson(m_model->at(rows.front().row()).owner));
}

void UsageView::copyText()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const int row = rows.front().row();
    const QString text = politeText(m_model->at(row), m_model->nameAt(row), m_time.first, m_time.second);
    QGuiApplication::clipboard()->setText(text);
    m_bar->show({Tone::Ok,
                 tr("A text to %1 is on the clipboard.").arg(m_model->nameAt(row)),
                 tr("Paste it into a message, and change what you like."),
                 text,
                 {}});
}

void UsageView::save()
{
    askToSave(this, m_services.settings,
              {QStringLiteral("usageSaveDialog"), tr("Save the table"), tr("Tables (*.csv)")},
              QStringLiteral("usage.csv"), [this](const QString& path) {
                  const auto saved = writeTextFile(
                      toStd(path), usageCsv(m_shown, by(), m_services.monitor.places(), m_names));
                  if (!saved)
                      return tellError(*m_bar, saved.error());
                  m_bar->show({Tone::Ok, tr("Saved as %1.").arg(path), {}, {}, {}});
              });
}

void UsageView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int needed = m_by->sizeHint().width() + m_period->sizeHint().width() + m_write->sizeHint().width()
                       + m_save->sizeHint().width() + 32;
    m_tools->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void UsageView::retranslate()
{
    m_by->setAccessibleName(tr("What a row is about"));
    m_by->setText(static_cast<int>(UsageBy::Person), tr("By person"));
    //: rows of a table: by course
    m_by->setText(static_cast<int>(UsageBy::Course), tr("Course"));
    //: rows of a table: by experiment
    m_by->setText(static_cast<int>(UsageBy::Experiment), tr("Experiment"));
    //: rows of a table: by place
    m_by->setText(static_cast<int>(UsageBy::Place), tr("Place"));
    //: rows of a table: by week
    m_by->setText(static_cast<int>(UsageBy::Week), tr("Week"));
    m_period->setAccessibleName(tr("The time the table is about"));
    m_period->setText(static_cast<int>(UsagePeriod::Week), tr("7 days"));
    m_period->setText(static_cast<int>(UsagePeriod::Month), tr("30 days"));
    m_period->setText(static_cast<int>(UsagePeriod::Semester), tr("Semester"));
    m_write->setText(tr("Write to…"));
    m_write->setToolTip(tr("Copies a polite text with the figures of the person chosen"));
    m_save->setText(tr("Save as CSV…"));
    m_table->setAccessibleName(tr("What GPUs were held and used for"));
    m_nothing->setText(tr("Nothing was measured in this time."));
    if (!m_shown.rows.empty())
        fill(m_shown);
}

void UsageView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pupitre
