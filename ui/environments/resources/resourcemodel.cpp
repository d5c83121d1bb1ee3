// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See resourcemodel.h.
#include "ui/environments/resources/resourcemodel.h"

#include "ui/look/icons.h"
#include "ui/words/resourcewords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <algorithm>
#include <set>

namespace pupitre
{

namespace
{

Icon symbolOf(bool onPlace, const std::optional<ResourceSize>& size)
{
    if (onPlace)
        return Icon::Disk;
    return size && size->isFolder ? Icon::Folder : Icon::File;
}

} // namespace

ResourceModel::ResourceModel(PlaceNames places, QObject* parent)
    : QAbstractTableModel(parent), m_places(std::move(places))
{
}

std::string ResourceModel::nameOf(const Line& line)
{
    return line.item ? line.item->name : line.path.filename().string();
}

void ResourceModel::reset(std::vector<std::filesystem::path> paths, std::vector<DataItem> items)
{
    beginResetModel();
    m_lines.clear();
    for (auto& path : paths)
        m_lines.push_back({std::move(path), {}, {}});
    for (DataItem& item : items)
        m_lines.push_back({{}, std::move(item), {}});
    countAgain();
    endResetModel();
}

std::vector<std::filesystem::path> ResourceModel::add(const std::vector<std::filesystem::path>& paths)
{
    std::set<std::string> names;
    for (const Line& line : m_lines)
        names.insert(nameOf(line));
    std::vector<Line> fresh;
    std::vector<std::filesystem::path> taken;
    for (const auto& path : paths) {
        if (names.insert(path.filename().string()).second)
            fresh.push_back({path, {}, {}});
        else if (lineOf(path) < 0 && std::ranges::find(fresh, path, &Line::path) == fresh.end())
            taken.push_back(path); // the same one twice is no fault
    }
    if (fresh.empty())
        return taken;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    std::ranges::move(fresh, std::back_inserter(m_lines));
    countAgain();
    endInsertRows();
    return taken;
}

bool ResourceModel::add(const DataItem& item)
{
    if (hasName(item.name))
        return false;
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.push_back({{}, item, {}});
    endInsertRows();
    return true;
}

bool ResourceModel::hasName(const std::string& name) const
{
    return std::ranges::any_of(m_lines, [&](const Line& line) { return nameOf(line) == name; });
}

int ResourceModel::lineOf(const std::filesystem::path& path) const
{
    const auto found =
        std::ranges::find_if(m_lines, [&](const Line& line) { return line.path.native() == path.native(); });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

void ResourceModel::measured(const std::filesystem::path& path, const ResourceSize& size)
{
    const int line = lineOf(path);
    if (line < 0)
        return; // removed meanwhile
    auto& known = m_lines[static_cast<std::size_t>(line)].size;
    if (!known) {
        m_total.uncounted -= 1;
        m_total.files += size.files;
        m_total.bytes += size.bytes;
    }
    known = size;
    Q_EMIT dataChanged(index(line, 0), index(line, columnCount() - 1));
}

void ResourceModel::remove(const std::filesystem::path& path)
{
    if (const int line = lineOf(path); line >= 0)
        removeLines({line});
}

void ResourceModel::removeLines(std::vector<int> lines)
{
    std::ranges::sort(lines, std::greater());
    for (const int line : lines) {
        beginRemoveRows({}, line, line);
        m_lines.erase(m_lines.begin() + line);
        endRemoveRows();
    }
    countAgain();
}

void ResourceModel::countAgain()
{
    m_total = {};
    for (const Line& line : m_lines) {
        if (line.item)
            continue;
        m_total.uncounted += line.size ? 0 : 1;
        m_total.files += line.size ? line.size->files : 0;
        m_total.bytes += line.size ? line.size->bytes : 0;
    }
}

std::vector<std::filesystem::path> ResourceModel::paths() const
{
    std::vector<std::filesystem::path> paths;
    for (const Line& line : m_lines)
        if (!line.item)
            paths.push_back(line.path);
    return paths;
}

std::vector<DataItem> ResourceModel::items() const
{
    std::vector<DataItem> items;
    for (const Line& line : m_lines)
        if (line.item)
            items.push_back(*line.item);
    return items;
}

int ResourceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ResourceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QString ResourceModel::sizeText(const Line& line) const
{
    if (line.item) {
        const std::string place = line.item->paths.empty() ? std::string() : line.item->paths.begin()->first;
        return resourceOnPlace(m_places(place), line.item->bytes);
    }
    if (!line.size)
        return resourceBeingCounted();
    const QString size = resourceSize(line.size->files, line.size->bytes, line.size->isFolder);
    return line.size->linksOut == 0
               ? size
               : size + QStringLiteral(" · ") + linksLeftOut(static_cast<int>(line.size->linksOut));
}

QString ResourceModel::wholePath(const Line& line) const
{
    if (!line.item)
        return shown(line.path.string());
    QStringList paths;
    for (const auto& [place, path] : line.item->paths)
        paths << m_places(place) + QStringLiteral(": ") + shown(path);
    return paths.join(QLatin1Char('\n'));
}

QVariant ResourceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool isName = index.column() == static_cast<int>(ResourceColumn::Name);
    switch (role) {
    case Qt::DisplayRole:
        return isName ? shownShort(nameOf(line), 200) : sizeText(line);
    case Qt::DecorationRole:
        return isName ? icon(symbolOf(line.item.has_value(), line.size), &Tokens::text2) : QVariant();
    case Qt::ToolTipRole:
        return wholePath(line) + QLatin1Char('\n') + sizeText(line);
    case Qt::TextAlignmentRole:
        return isName ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!isName)
            return line.size && line.size->linksOut > 0 ? tokens().warn : tokens().text2;
        return {};
    default:
        return {};
    }
}

} // namespace pupitre
