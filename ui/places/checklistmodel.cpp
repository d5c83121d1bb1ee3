// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See checklistmodel.h.
#include "ui/places/checklistmodel.h"

#include "ui/words/checkwords.h"

#include <algorithm>

namespace pupitre
{

void CheckListModel::follow(CheckRun* run)
{
    beginResetModel();
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    m_rows = run == nullptr ? 0 : static_cast<int>(run->items().size());
    endResetModel();
    if (run == nullptr)
        return;
    connect(run, &CheckRun::itemChanged, this, [this](int row) {
        if (row < m_rows) {
            Q_EMIT dataChanged(index(row), index(row));
            return;
        }
        beginInsertRows({}, row, row);
        m_rows = row + 1;
        endInsertRows();
    });
}

int CheckListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_run ? 0 : m_rows;
}

QVariant CheckListModel::data(const QModelIndex& index, int role) const
{
    if (!m_run || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckItem& item = m_run->items().at(static_cast<std::size_t>(index.row()));
    const CheckWords words = wordsFor(item);
    switch (role) {
    case Qt::DisplayRole:
        return words.title;
    case AnswerRole:
        return words.answer;
    case MeaningRole:
        return words.meaning;
    case AdministratorRole:
        return words.forAdministrator;
    case VerdictRole:
        return static_cast<int>(item.verdict);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2. %3 %4")
            .arg(words.title, verdictName(item.verdict), words.answer, words.meaning);
    default:
        return {};
    }
}

int CheckListModel::countOf(Verdict verdict) const
{
    if (!m_run)
        return 0;
    const auto& items = m_run->items();
    return static_cast<int>(std::count_if(items.begin(), items.end(),
                                          [verdict](const CheckItem& i) { return i.verdict == verdict; }));
}

QString CheckListModel::summary() const
{
    QStringList parts{tr("%n fine", "answers of a place check", countOf(Verdict::Ok))};
    if (const int warnings = countOf(Verdict::Warn); warnings > 0)
        parts += tr("%n to look at", "answers of a place check", warnings);
    if (const int failures = countOf(Verdict::Fail); failures > 0)
        parts += tr("%n to put right", "answers of a place check", failures);
    return parts.join(QStringLiteral(" · "));
}

QString CheckListModel::administratorText() const
{
    QStringList sentences;
    if (m_run)
        for (const CheckItem& item : m_run->items())
            if (const QString sentence = wordsFor(item).forAdministrator; !sentence.isEmpty())
                sentences += QStringLiteral("– ") + sentence;
    return sentences.join(QLatin1Char('\n'));
}

} // namespace pupitre
