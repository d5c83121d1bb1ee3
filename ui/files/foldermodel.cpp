// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/foldermodel.h"

#include "ui/look/icons.h"
#include "ui/look/tokens.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCollator>
#include <QIcon>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace pupitre
{

namespace
{

Icon iconOf(SftpKind kind)
{
    switch (kind) {
    case SftpKind::Folder:
        return Icon::Folder;
    case SftpKind::Link:
        return Icon::ArrowRight;
    case SftpKind::File:
    case SftpKind::Other:
        return Icon::File;
    }
    return Icon::File;
}

Instant timeOf(const SftpEntry& entry)
{
    return Instant(std::chrono::seconds{entry.facts.mtime});
}

} // namespace

FolderModel::FolderModel(QObject* parent) : QAbstractTableModel(parent) {}

void FolderModel::show(std::vector<SftpEntry> entries, QString folder)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_folder = std::move(folder);
    arrange();
    endResetModel();
}

const SftpEntry& FolderModel::entry(const QModelIndex& index) const
{
    return m_entries[static_cast<std::size_t>(index.row())];
}

QModelIndex FolderModel::find(const std::string& name) const
{
    const auto found = std::ranges::find(m_entries, name, &SftpEntry::name);
    return found == m_entries.end() ? QModelIndex()
                                    : index(static_cast<int>(found - m_entries.begin()), Name);
}

std::vector<std::string> FolderModel::names() const
{
    std::vector<std::string> names;
    for (const SftpEntry& entry : m_entries)
        names.push_back(entry.name);
    return names;
}

int FolderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int FolderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QVariant FolderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SftpEntry& one = entry(index);
    const bool name = index.column() == Name;
    if (role == Qt::EditRole && name)
        return QString::fromStdString(one.name);
    if (role == Qt::DecorationRole && name)
        return icon(iconOf(one.facts.kind));
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && name)
        return shown(one.name);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return shown(one.name);
    case Size:
        return one.facts.kind == SftpKind::File ? shownBytes(one.facts.size) : QString();
    case Changed:
        return shownTime(timeOf(one));
    default:
        return {};
    }
}

QVariant FolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Size:
        return tr("Size");
    case Changed:
        return tr("Changed");
    default:
        return {};
    }
}

Qt::ItemFlags FolderModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (index.column() == Name)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList FolderModel::mimeTypes() const
{
    return {QLatin1String(filesMime), QStringLiteral("text/uri-list")};
}

QMimeData* FolderModel::mimeData(const QModelIndexList& indexes) const
{
    auto* mime = new QMimeData; // the caller's
    QByteArray names;
    QList<QUrl> urls;
    for (const QModelIndex& index : indexes) {
        if (index.column() != Name)
            continue;
        const QByteArray name = QByteArray::fromStdString(entry(index).name);
        names += name + '\0'; // no name holds one
        if (!m_folder.isEmpty())
            urls.append(QUrl::fromLocalFile(m_folder + QLatin1Char('/') + QString::fromUtf8(name)));
    }
    mime->setData(QLatin1String(filesMime), names);
    if (!urls.isEmpty())
        mime->setUrls(urls);
    return mime;
}

bool FolderModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const std::string from = entry(index).name;
    const std::string to = value.toString().toStdString();
    const bool isName = !to.empty() && to != "." && to != ".." && to.find('/') == std::string::npos;
    if (isName && to != from)
        Q_EMIT renameAsked(from, to);
    return false; // the folder is read again once it is so
}

void FolderModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::string> kept;
    for (const QModelIndex& index : before)
        kept.push_back(entry(index).name);
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(find(kept[static_cast<std::size_t>(i)]).siblingAtColumn(before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void FolderModel::arrange()
{
    QCollator collator;
    collator.setNumericMode(true);
    struct Keyed {
        QCollatorSortKey key;
        SftpEntry entry;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(m_entries.size());
    for (SftpEntry& entry : m_entries)
        keyed.push_back({collator.sortKey(QString::fromStdString(entry.name)), std::move(entry)});
    const auto before = [this](const Keyed& a, const Keyed& b) {
        if (m_sortColumn == Size && a.entry.facts.size != b.entry.facts.size)
            return a.entry.facts.size < b.entry.facts.size;
        if (m_sortColumn == Changed && a.entry.facts.mtime != b.entry.facts.mtime)
            return a.entry.facts.mtime < b.entry.facts.mtime;
        return a.key < b.key;
    };
    std::ranges::stable_sort(keyed, [&](const Keyed& a, const Keyed& b) {
        const bool folderA = a.entry.facts.kind == SftpKind::Folder;
        const bool folderB = b.entry.facts.kind == SftpKind::Folder;
        if (folderA != folderB)
            return folderA;
        return m_order == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
    m_entries.clear();
    for (Keyed& one : keyed)
        m_entries.push_back(std::move(one.entry));
}

} // namespace pupitre
