// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See columnsdialog.h. A column stands as a row, because lists have more columns than a dialog is wide.
#include "ui/courses/columnsdialog.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{
constexpr std::size_t shownLines = 3;
constexpr int meaningWidth = 200;
constexpr QSize columnsSize(860, 520);

QString wordFor(RosterColumn meaning)
{
    switch (meaning) {
    case RosterColumn::Login:
        return ColumnsDialog::tr("Login");
    case RosterColumn::GivenName:
        return ColumnsDialog::tr("First name");
    case RosterColumn::FamilyName:
        return ColumnsDialog::tr("Last or full name");
    case RosterColumn::Email:
        return ColumnsDialog::tr("Mail");
    case RosterColumn::IdNumber:
        return ColumnsDialog::tr("Student number");
    case RosterColumn::Group:
        return ColumnsDialog::tr("Group");
    case RosterColumn::PublicKey:
        return ColumnsDialog::tr("Public key");
    }
    return {};
}

constexpr std::array allMeanings{RosterColumn::Login,    RosterColumn::GivenName, RosterColumn::FamilyName,
                                 RosterColumn::Email,    RosterColumn::IdNumber,  RosterColumn::Group,
                                 RosterColumn::PublicKey};

/// 0 is "not used".
int itemOf(const std::optional<RosterColumn>& meaning)
{
    return meaning ? 1 + static_cast<int>(*meaning) : 0;
}
} // namespace

ColumnsDialog::ColumnsDialog(RosterTable table, Chosen chosen, QWidget* over)
    : QDialog(over->window()), m_table(std::move(table)), m_chosen(std::move(chosen))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns of the class list"));
    propose();
    build();
    showCells();
    showEffect();
    resize(columnsSize);
    open();
}

/// What is known already, and for the rest what the cells look like.
void ColumnsDialog::propose()
{
    if (namesPeople(m_table.meanings))
        return;
    const RosterMeanings guessed = guessedMeanings(m_table);
    if (!m_table.headed)
        m_table.headed = looksHeaded(m_table, guessed);
    for (std::size_t column = 0; column < guessed.size(); ++column)
        if (!m_table.meanings[column])
            m_table.meanings[column] = guessed[column];
}

void ColumnsDialog::build()
{
    m_headed = new QCheckBox(tr("The first line names the columns"), this);
    m_headed->setObjectName(QStringLiteral("columnsHeaded"));
    m_headed->setChecked(m_table.headed);
    m_effect = makeParagraph({}, "strong", this);
    m_effect->setObjectName(QStringLiteral("columnsEffect"));
    auto* cancel = makeButton(tr("Cancel"), "columnsCancel", ButtonKind::Ghost, this);
    auto* use = makeButton(tr("Use these columns"), "columnsApply", ButtonKind::Primary, this);
    use->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(cancel);
    buttons->addWidget(m_effect, 1);
    buttons->addWidget(use);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeParagraph(tr("What do the columns mean?"), "heading", this));
    column->addWidget(
        makeParagraph(tr("One of them has to be the login, the mail or the student number."), "muted", this));
    column->addWidget(m_headed);
    column->addWidget(buildLines(), 1);
    column->addLayout(buttons);
    connect(m_headed, &QCheckBox::toggled, this, [this](bool headed) {
        m_table.headed = headed;
        showCells();
        showEffect();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &ColumnsDialog::apply);
}

QWidget* ColumnsDialog::buildLines()
{
    auto* scrolled = new QWidget(this);
    scrolled->setProperty("role", QStringLiteral("scrolled"));
    auto* grid = new QGridLayout(scrolled);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(makeLabel(tr("Column"), "captionStrong", scrolled), 0, 0);
    for (std::size_t line = 0; line < shownLines; ++line) {
        m_lineNames.push_back(makeLabel({}, "captionStrong", scrolled));
        grid->addWidget(m_lineNames.back(), 0, 1 + static_cast<int>(line));
    }
    const int last = 1 + static_cast<int>(shownLines);
    grid->addWidget(makeLabel(tr("Meaning"), "captionStrong", scrolled), 0, last);
    for (std::size_t column = 0; column < m_table.meanings.size(); ++column)
        addLine(*grid, column);
    for (int column = 0; column < last; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(scrolled);
    return area;
}

void ColumnsDialog::addLine(QGridLayout& grid, std::size_t column)
{
    QWidget* parent = grid.parentWidget();
    const int row = grid.rowCount();
    Line line;
    line.name = new ElidedLabel("strong", parent);
    grid.addWidget(line.name, row, 0);
    for (std::size_t shown = 0; shown < shownLines; ++shown) {
        line.cells.push_back(new ElidedLabel("muted", parent));
        grid.addWidget(line.cells.back(), row, 1 + static_cast<int>(shown));
    }
    line.meaning = new QComboBox(parent);
    line.meaning->setObjectName(QStringLiteral("columnMeaning%1").arg(column));
    line.meaning->setFixedWidth(meaningWidth);
    line.meaning->addItem(tr("Not used", "column"));
    for (const RosterColumn meaning : allMeanings)
        line.meaning->addItem(wordFor(meaning));
    line.meaning->setCurrentIndex(itemOf(m_table.meanings[column]));
    grid.addWidget(line.meaning, row, 1 + static_cast<int>(shownLines));
    connect(line.meaning, &QComboBox::currentIndexChanged, this, [this, column] { say(column); });
    m_lines.push_back(std::move(line));
}

void ColumnsDialog::showCells()
{
    const std::size_t first = m_table.headed ? 1 : 0;
    for (std::size_t shown = 0; shown < shownLines; ++shown) {
        const std::size_t row = first + shown;
        m_lineNames[shown]->setText(row < m_table.rows.size() ? tr("Line %1").arg(m_table.rows[row].line)
                                                              : QString());
    }
    const auto cell = [this](std::size_t row, std::size_t column) {
        const bool there = row < m_table.rows.size() && column < m_table.rows[row].cells.size();
        return there ? shownShort(m_table.rows[row].cells[column], 60) : QString();
    };
    for (std::size_t column = 0; column < m_lines.size(); ++column) {
        const QString given = m_table.headed ? cell(0, column) : QString();
        const QString name = given.isEmpty() ? tr("Column %1").arg(column + 1) : given;
        m_lines[column].name->setText(name);
        m_lines[column].meaning->setAccessibleName(tr("Meaning of the column “%1”").arg(name));
        for (std::size_t shown = 0; shown < shownLines; ++shown)
            m_lines[column].cells[shown]->setText(cell(first + shown, column));
    }
}

/// A meaning is given once: the column that had it has none now.
void ColumnsDialog::say(std::size_t column)
{
    const int item = m_lines[column].meaning->currentIndex();
    m_table.meanings[column] =
        item > 0 ? std::optional(allMeanings[static_cast<std::size_t>(item - 1)]) : std::nullopt;
    for (std::size_t other = 0; other < m_lines.size(); ++other) {
        if (other == column || item == 0 || m_lines[other].meaning->currentIndex() != item)
            continue;
        const QSignalBlocker quiet(m_lines[other].meaning);
        m_lines[other].meaning->setCurrentIndex(0);
        m_table.meanings[other].reset();
    }
    showEffect();
}

void ColumnsDialog::showEffect()
{
    if (!namesPeople(m_table.meanings))
        return m_effect->setText(tr("Nobody can be read yet."));
    const Roster roster = rosterFrom(m_table);
    const auto leftOut =
        std::count_if(roster.problems.begin(), roster.problems.end(), [](const RosterProblem& problem) {
            return problem.severity == RosterSeverity::LeftOut;
        });
    QString text = tr("%n student(s)", "", static_cast<int>(roster.entries.size()));
    if (leftOut > 0)
        text += QStringLiteral(" · ") + tr("%n line(s) left out", "", static_cast<int>(leftOut));
    m_effect->setText(text);
}

void ColumnsDialog::apply()
{
    if (!namesPeople(m_table.meanings))
        return m_lines.front().meaning->setFocus(); // the sentence above says what is missing
    accept();
    m_chosen(m_table);
}

} // namespace pupitre
