// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/packagespane.h"

#include "ui/environments/wizard/packagesmodel.h"
#include "ui/environments/wizard/problemwords.h"
#include "ui/environments/wizard/suggestionrow.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>

namespace pupitre
{

namespace
{

constexpr std::size_t suggestionsShown = 4;
constexpr int wantedHeight = 104;
constexpr int packageColumn = 260;

QString nameFor(const char* what, PackageKind kind)
{
    return QLatin1String(what)
           + (kind == PackageKind::System ? QStringLiteral("-system") : QStringLiteral("-python"));
}

} // namespace

PackagesPane::PackagesPane(PackageKind kind, const RecordedPackages& recorded, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_recorded(recorded), m_search(new QLineEdit(this)),
      m_searchRow(new FormRow(m_search, this)), m_model(new PackagesModel(kind, this)),
      m_table(new QTableView(this)),
      m_remove(makeButton(tr("Remove"), "packageRemove", ButtonKind::Default, this)),
      m_pin(makeButton({}, "packagePin", ButtonKind::Default, this))
{
    setObjectName(nameFor("packages", kind));
    for (std::size_t i = 0; i < suggestionsShown; ++i) {
        auto* row = new SuggestionRow(this);
        m_rows.push_back(row);
        connect(row, &SuggestionRow::addAsked, this, [this, row] { add(row->suggestion().name); });
        connect(row, &SuggestionRow::pinAsked, this,
                [this, row] { add(pinnedLine(m_kind, row->suggestion().name, row->suggestion().version)); });
    }
    layOut();
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        m_searchRow->setProblem({});
        suggest();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { static_cast<void>(addTyped()); });
    connect(m_remove, &QPushButton::clicked, this, &PackagesPane::remove);
    connect(m_pin, &QPushButton::clicked, this, &PackagesPane::pin);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PackagesPane::showActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PackagesPane::showActions);
    showActions();
}

void PackagesPane::layOut()
{
    m_search->setObjectName(nameFor("packageSearch", m_kind));
    m_searchRow->setName(m_kind == PackageKind::System ? tr("Add a Debian package")
                                                       : tr("Add a Python package"));
    m_searchRow->setHint(m_kind == PackageKind::System
                             ? tr("Type a name or what it is for. “name=version” fixes a version.")
                             : tr("Type a name or what it is for. “name==version” fixes a version."));
    m_table->setObjectName(nameFor("packageTable", m_kind));
    m_table->setAccessibleName(tr("Packages that are wanted"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(0, packageColumn);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is left, and no less than
    m_table->setMinimumHeight(wantedHeight);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_remove);
    actions->addWidget(m_pin);
    actions->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_searchRow);
    auto* suggestions = new QVBoxLayout;
    suggestions->setSpacing(0);
    for (SuggestionRow* row : m_rows)
        suggestions->addWidget(row);
    column->addLayout(suggestions);
    column->addWidget(m_table, 1);
    column->addLayout(actions);
}

void PackagesPane::show(Platform platform, const std::vector<std::string>& lines)
{
    m_platform = platform;
    m_model->show(lines);
    suggest();
}

const std::vector<std::string>& PackagesPane::lines() const
{
    return m_model->lines();
}

void PackagesPane::suggest()
{
    PackageSearch search;
    search.kind = m_kind;
    search.platform = m_platform;
    search.typed = toStd(m_search->text());
    search.language = toStd(QLocale().name().left(2));
    search.chosen = m_model->lines();
    search.most = suggestionsShown;
    const auto suggestions = suggestPackages(search, m_recorded);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < suggestions.size());
        if (i < suggestions.size())
            m_rows[i]->show(suggestions[i]);
    }
}

void PackagesPane::focusField()
{
    m_search->setFocus();
}

QString PackagesPane::problem() const
{
    return m_searchRow->problem();
}

bool PackagesPane::addTyped()
{
    const QString typed = m_search->text().trimmed();
    if (typed.isEmpty())
        return true;
    if (!isValidPackageLine(m_kind, toStd(typed))) {
        m_searchRow->setProblem(packageRefused(m_kind, shownShort(toStd(typed), 60)));
        return false;
    }
    add(toStd(typed));
    return true;
}

void PackagesPane::add(const std::string& line)
{
    std::vector<std::string> lines = m_model->lines();
    const bool another = putPackage(lines, m_kind, line);
    m_model->show(std::move(lines));
    m_table->scrollToBottom();
    m_search->clear();
    m_searchRow->setProblem({});
    suggest();
    m_search->setFocus();
    if (another)
        Q_EMIT changed();
}

std::string PackagesPane::chosenLine() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::string() : m_model->lines()[static_cast<std::size_t>(rows.front().row())];
}

void PackagesPane::remove()
{
    std::vector<std::string> lines = m_model->lines();
    std::erase(lines, chosenLine());
    m_model->show(std::move(lines));
    suggest();
    Q_EMIT changed();
}

/// The version that an earlier build had; where it is fixed already, the newest again.
void PackagesPane::pin()
{
    const std::string line = chosenLine();
    const std::string name = packageName(m_kind, line);
    add(packageVersion(m_kind, line).empty() ? pinnedLine(m_kind, name, m_recorded.newest(m_kind, name))
                                             : name);
}

void PackagesPane::showActions()
{
    const std::string line = chosenLine();
    const std::string known = m_recorded.newest(m_kind, packageName(m_kind, line));
    const bool fixed = !packageVersion(m_kind, line).empty();
    m_remove->setEnabled(!line.empty());
    m_pin->setVisible(!line.empty() && (fixed || !known.empty()));
    m_pin->setText(fixed ? tr("Take the newest") : tr("Fix at %1").arg(shownShort(known, 30)));
}

/// Enter in the field is done with here: it does not press the wizard's Next as well.
void PackagesPane::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !m_search->hasFocus())
        QWidget::keyPressEvent(event);
}

} // namespace pupitre
