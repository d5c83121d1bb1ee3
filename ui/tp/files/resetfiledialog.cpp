// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See resetfiledialog.h.
#include "ui/tp/files/resetfiledialog.h"

#include "ui/parts/pieces.h"
#include "ui/tp/files/resetwords.h"
#include "ui/tp/seats/seatnames.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int listHeight = 180;

QStringList shownPaths(const std::vector<std::string>& paths)
{
    QStringList texts;
    for (const std::string& path : paths)
        texts << shown(path);
    return texts;
}
} // namespace

ResetFileDialog::ResetFileDialog(const Course& course, const std::vector<SeatId>& seats,
                                 std::vector<std::string> paths,
                                 std::function<void(const FileResetChoice&)> chosen, QWidget* parent)
    : SeatDialog("resetFileDialog", tr("Reset a file"), parent), m_paths(std::move(paths)),
      m_chosen(std::move(chosen))
{
    build(tr("Reset a file of %n student(s)", "", static_cast<int>(seats.size())), someNames(course, seats));
    describe();
}

void ResetFileDialog::build(const QString& whom, const QString& names)
{
    m_all = new QStringListModel(shownPaths(m_paths), this);
    m_found = new QSortFilterProxyModel(this);
    m_found->setSourceModel(m_all);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("resetSearch"));
    m_search->setPlaceholderText(tr("Search the files handed out"));
    m_search->setAccessibleName(tr("Search the files handed out"));
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("resetFiles"));
    m_list->setAccessibleName(tr("Files handed out"));
    setLook(*m_list, "role", QStringLiteral("list"));
    m_list->setModel(m_found);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFixedHeight(listHeight);
    m_effect = makeParagraph({}, "muted", this);
    m_effect->setObjectName(QStringLiteral("resetEffect"));
    m_tell = new QCheckBox(tr("Tell them on their terminals"), this);
    m_tell->setObjectName(QStringLiteral("resetTell"));
    m_tell->setChecked(true);
    m_reset = makeButton(tr("Reset the file"), "resetFile", ButtonKind::Primary, this);
    m_reset->setDefault(true);

    QVBoxLayout& column = beginColumn(whom, names);
    column.addWidget(m_search);
    column.addWidget(m_list);
    column.addWidget(m_effect);
    column.addWidget(m_tell);
    endColumn("resetCancel", m_reset);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_found->setFilterFixedString(text);
        if (m_found->rowCount() == 1) // found: nothing is left to choose
            m_list->setCurrentIndex(m_found->index(0, 0));
        describe();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResetFileDialog::describe);
    connect(m_list, &QAbstractItemView::activated, this, &ResetFileDialog::choose);
    connect(m_reset, &QPushButton::clicked, this, &ResetFileDialog::choose);
    m_search->setFocus();
}

const std::string* ResetFileDialog::path() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? &m_paths[static_cast<std::size_t>(m_found->mapToSource(current).row())]
                             : nullptr;
}

void ResetFileDialog::describe()
{
    const std::string* chosen = path();
    m_reset->setEnabled(chosen != nullptr);
    m_effect->setText(resetEffectText(chosen == nullptr ? std::string() : *chosen));
}

void ResetFileDialog::choose()
{
    const std::string* chosen = path();
    if (chosen == nullptr)
        return;
    m_chosen({*chosen, m_tell->isChecked()});
    accept();
}

} // namespace pupitre
