// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/remarksmodel.h"

#include "ui/look/icons.h"
#include "ui/words/importwords.h"
#include "ui/words/text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{

constexpr std::array standingsByWeight{RemarkStanding::Refused, RemarkStanding::Ignored,
                                       RemarkStanding::NotSupported, RemarkStanding::Taken};

auto weightOf(RemarkStanding standing)
{
    return std::ranges::find(standingsByWeight, standing);
}

QIcon iconOf(RemarkStanding standing)
{
    switch (standing) {
    case RemarkStanding::Taken:
        return icon(Icon::Done, &Tokens::ok);
    case RemarkStanding::Ignored:
    case RemarkStanding::NotSupported:
        return icon(Icon::Nothing, &Tokens::text2);
    case RemarkStanding::Refused:
        return icon(Icon::Warning, &Tokens::warn);
    }
    return {};
}

} // namespace

void RemarksModel::show(ImportRemarks remarks)
{
    beginResetModel();
    m_remarks = std::move(remarks);
    std::ranges::stable_sort(m_remarks, [](const ImportRemark& one, const ImportRemark& other) {
        return weightOf(one.standing) < weightOf(other.standing);
    });
    endResetModel();
}

int RemarksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_remarks.size());
}

int RemarksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : remarkColumns;
}

QString RemarksModel::text(const QModelIndex& index) const
{
    const ImportRemark& remark = m_remarks[static_cast<std::size_t>(index.row())];
    switch (static_cast<RemarkColumn>(index.column())) {
    case RemarkColumn::What:
        return shown(remark.where.empty() ? remark.file : remark.where);
    case RemarkColumn::Standing:
        return remarkStandingName(remark.standing);
    case RemarkColumn::Why:
        return remarkSentence(remark);
    }
    return {};
}

QVariant RemarksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole: // with its file and line; the whole, where the cell is too narrow
        return index.column() == static_cast<int>(RemarkColumn::What)
                   ? remarkPlace(m_remarks[static_cast<std::size_t>(index.row())])
                   : text(index);
    case Qt::DecorationRole:
        return index.column() == static_cast<int>(RemarkColumn::Standing)
                   ? QVariant(iconOf(m_remarks[static_cast<std::size_t>(index.row())].standing))
                   : QVariant();
    default:
        return {};
    }
}

QVariant RemarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<RemarkColumn>(section)) {
    case RemarkColumn::What:
        return tr("What");
    case RemarkColumn::Standing:
        return tr("What becomes of it");
    case RemarkColumn::Why:
        return tr("Why");
    }
    return {};
}

QString remarkCounts(const ImportRemarks& remarks)
{
    QStringList parts;
    for (const RemarkStanding standing : {RemarkStanding::Taken, RemarkStanding::Ignored,
                                          RemarkStanding::NotSupported, RemarkStanding::Refused})
        if (const auto count = std::ranges::count(remarks, standing, &ImportRemark::standing); count > 0)
            parts << RemarksModel::tr("%1: %2", "taken over: 12")
                         .arg(remarkStandingName(standing),
                              QLocale().toString(static_cast<qlonglong>(count)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace pupitre
