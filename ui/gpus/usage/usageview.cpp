// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usageview.h.
#include "ui/gpus/usage/usageview.h"

#include "core/services/classroom/classroom.h"
#include "core/services/presenttime.h"
#include "core/services/settings.h"
#include "core/services/textfile.h"
#include "ui/gpus/usage/letterwords.h"
#include "ui/gpus/usage/usagebar.h"
#include "ui/gpus/usage/usagechoices.h"
#include "ui/gpus/usage/usageorder.h"
#include "ui/gpus/usage/usagetotal.h"
#include "ui/look/language.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/headerkeys.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/tp/nameorder.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{
constexpr std::array usageWidths{190, 0, 88, 88, 96, 100, 84}; // the bars take what is left

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

/// Two courses of one title are told apart by their ids.
template <class Which>
void tellApart(std::vector<UsageChoices::Offer<Which>>& offered)
{
    std::sort(offered.begin(), offered.end(), [order = nameOrder()](const auto& a, const auto& b) {
        return order.compare(a.name, b.name) < 0;
    });
    std::vector<bool> twice(offered.size(), false);
    for (std::size_t i = 1; i < offered.size(); ++i)
        if (offered[i].name == offered[i - 1].name)
            twice[i] = twice[i - 1] = true;
    for (std::size_t i = 0; i < offered.size(); ++i)
        if (twice[i])
            offered[i].name += QStringLiteral(" · ") + shownShort(offered[i].id.text(), 40);
}
} // namespace

UsageView::UsageView(const GpuServices& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_names(ownerNames(services.classroom)),
      m_choices(new UsageChoices(this)), m_write(makeButton({}, "usageWrite", ButtonKind::Default, this)),
      m_save(makeButton({}, "usageSave", ButtonKind::Default, this)), m_bar(new MessageBar(this)),
      m_summary(makeParagraph({}, "muted", this)), m_table(new QTableView(this)),
      m_nothing(makeParagraph({}, "muted", this)), m_model(new UsageModel(this)),
      m_order(new UsageOrder(*m_model, this)), m_sum(new UsageModel(this))
{
    setObjectName(QStringLiteral("usageView"));
    build();
    wire();
    retranslate();
    showChosen();
}

void UsageView::build()
{
    m_choices->addBeside({m_write, m_save});
    m_summary->setObjectName(QStringLiteral("usageSummary"));
    m_nothing->setObjectName(QStringLiteral("usageNothing"));
    m_nothing->hide();
    buildTable();
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_total);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_choices);
    column->addWidget(m_bar);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    column->addWidget(m_summary);
    column->addLayout(rows, 1);
}

void UsageView::buildTable()
{
    m_table->setObjectName(QStringLiteral("usageTable"));
    m_table->setModel(m_order);
    m_table->setItemDelegateForColumn(static_cast<int>(UsageColumn::Bar), new UsageBar(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(*m_table);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(static_cast<int>(UsageColumn::Bar), QHeaderView::Stretch);
    for (std::size_t column = 0; column < usageWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), usageWidths[column]);
    orderAnew();
    m_table->setSortingEnabled(true);
    new HeaderKeys(*m_table);
    m_total = new UsageTotal(*m_sum, *m_table, this);
    m_total->setObjectName(QStringLiteral("usageTotal"));
}

void UsageView::wire()
{
    connect(m_choices, &UsageChoices::changed, this, &UsageView::ask);
    connect(m_write, &QPushButton::clicked, this, &UsageView::write);
    connect(m_save, &QPushButton::clicked, this, &UsageView::save);
    connect(&m_services.classroom, &Classroom::coursesChanged, this, [this] {
        if (isVisible() && rowNames() != m_model->names())
            answer(m_shown);
    });
    connect(m_table, &QTableView::activated, this, &UsageView::write);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsageView::showChosen);
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
    const UsageQuestion question = m_choices->question(presentTime());
    m_asked = m_services.monitor.usage(
        question, Reply<UsageTable>(this, [this, question](const Result<UsageTable>& table) {
            if (table) {
                const bool otherRows = question.by != m_question.by;
                m_question = question;
                if (otherRows)
                    orderAnew();
                answer(*table);
            } else if (table.error().kind != ErrorKind::Cancelled)
                tellError(*m_bar, table.error());
        }));
}

/// Weeks as they came, everything else by what was held most.
void UsageView::orderAnew()
{
    const bool weeks = m_question.by == UsageBy::Week;
    m_table->horizontalHeader()->setSortIndicator(
        static_cast<int>(weeks ? UsageColumn::Name : UsageColumn::Held),
        weeks ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void UsageView::answer(const UsageTable& table)
{
    const auto chosen = person();
    const Owner owner = chosen ? m_model->at(*chosen).owner : Owner{};
    m_shown = table;
    offer();
    fill();
    for (int row = 0; chosen && row < m_model->rowCount(); ++row)
        if (m_model->at(row).owner == owner)
            m_table->selectRow(m_order->mapFromSource(m_model->index(row, 0)).row());
    showChosen();
}

std::vector<QString> UsageView::rowNames() const
{
    std::vector<QString> names;
    for (const UsageRow& row : m_shown.rows)
        names.push_back(usageName(row, m_question.by, m_services.monitor.places(), m_names));
    return names;
}

void UsageView::fill()
{
    m_model->show(m_shown.rows, m_question.by, rowNames());
    m_sum->show({m_shown.total}, UsageBy::Place, {tr("Total")});
    const bool any = !m_shown.rows.empty();
    m_summary->setText(summary());
    for (QWidget* each : std::initializer_list<QWidget*>{m_summary, m_table, m_total})
        each->setVisible(any);
    m_nothing->setText(m_question.course || m_question.place
                           ? tr("Nothing was measured in this time of what you chose.")
                           : tr("Nothing was measured in this time."));
    m_nothing->setVisible(!any);
    m_save->setEnabled(any);
}

/// What one may ask for, by the names that are known now.
void UsageView::offer()
{
    std::vector<UsageChoices::Offer<CourseId>> courses;
    for (const CourseId& id : m_shown.known.courses)
        courses.push_back({id, m_names(Owner{OwnerKind::Seat, id, {}, {}, {}})});
    std::vector<UsageChoices::Offer<PlaceId>> places;
    for (const PlaceId& id : m_shown.known.places)
        places.push_back({id, usagePlace(id, m_services.monitor.places())});
    tellApart(courses);
    tellApart(places);
    m_choices->offer(courses, places);
    m_choices->offerExperiments(m_shown.known.experiments);
}

/// What has to be known to read the table.
QString UsageView::summary() const
{
    QStringList measured{capacityLine(m_shown), coveredLine(m_shown, m_question.from, m_question.until)};
    if (m_question.by == UsageBy::Person)
        measured << tr("Figures per person are kept for 30 days, then by course.");
    measured.removeAll(QString());
    QStringList lines{measured.join(QLatin1Char(' '))};
    if (std::any_of(m_shown.rows.begin(), m_shown.rows.end(),
                    [this](const UsageRow& row) { return isUnattributed(row, m_question.by); }))
        lines << unattributedNote();
    return lines.join(QLatin1Char('\n'));
}

std::optional<int> UsageView::person() const
{
    // A text is for somebody: a person, not a course that older figures were handed to.
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (m_question.by != UsageBy::Person || rows.isEmpty())
        return std::nullopt;
    const int row = m_order->modelRow(rows.front().row());
    return isPerson(m_model->at(row).owner) ? std::optional(row) : std::nullopt;
}

void UsageView::showChosen()
{
    m_write->setVisible(m_choices->by() == UsageBy::Person);
    m_write->setEnabled(person().has_value());
}

QStringList UsageView::addressesOf(const Owner& owner) const
{
    for (const CourseRef& course : m_services.classroom.courses()) {
        const CourseCard* card = m_services.classroom.card(course);
        const Seat* seat =
            card != nullptr && card->course.id == owner.course ? card->course.seat(owner.seat) : nullptr;
        if (seat == nullptr)
            continue;
        QStringList addresses;
        for (const Member& member : seat->members)
            if (const QString address = QString::fromStdString(member.email); isMailAddress(address))
                addresses << address;
        return addresses;
    }
    return {};
}

void UsageView::write()
{
    const auto row = person();
    if (!row)
        return;
    const UsageRow& figures = m_model->at(*row);
    const UsageLetter letter{m_model->nameAt(*row),
                             addressesOf(figures.owner),
                             {m_question.from, m_question.until},
                             figures,
                             coveredPart(m_shown, m_question.from, m_question.until)};
    const QString whom = letter.addresses.isEmpty()
                             ? tr("No address is known here: your mail program will ask for it.")
                             : tr("To %1.").arg(letter.addresses.join(QStringLiteral(", ")));
    auto* dialog =
        new LetterDialog(tr("Write to %1").arg(letter.name),
                         whom + QLatin1Char(' ') + tr("Change what you like. Nothing is sent from here."),
                         letterTo(letter, Language::ofWindow()), this);
    dialog->offerLanguages([letter](const QString& other) { return letterTo(letter, other); });
    dialog->open();
}

void UsageView::save()
{
    askToSave(this, m_services.settings,
              {QStringLiteral("usageSaveDialog"), tr("Save the table"), tr("Tables (*.csv)")},
              QStringLiteral("usage.csv"), [this](const QString& path) {
                  UsageTable table = m_shown; // in the order on the screen
                  for (std::size_t row = 0; row < table.rows.size(); ++row)
                      table.rows[row] = m_model->at(m_order->modelRow(static_cast<int>(row)));
                  const auto saved = writeTextFile(
                      toStd(path), usageCsv(table, m_question.by, m_services.monitor.places(), m_names));
                  if (!saved)
                      return tellError(*m_bar, saved.error());
                  m_bar->show({Tone::Ok, tr("Saved as %1.").arg(path), {}, {}, {}});
              });
}

void UsageView::retranslate()
{
    m_choices->retranslate();
    m_write->setText(tr("Write to…"));
    m_write->setToolTip(tr("A polite text with the figures of the person chosen, to be changed and sent"));
    m_save->setText(tr("Save as CSV…"));
    m_table->setAccessibleName(tr("What GPUs were held and used for"));
    m_table->horizontalHeader()->setAccessibleName(tr("Order of the table: Space on a column changes it"));
    m_total->setAccessibleName(tr("Total"));
    m_order->useLanguage();
    if (m_shown.rows.empty())
        return;
    offer();
    fill();
}

void UsageView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pupitre
