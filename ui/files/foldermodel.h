// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is in one folder, as rows: folders first, then by what the person chose. Names are others' text: shown
// plain, given back as the bytes they are.
#pragma once

#include "core/remote/sftp/sftpfacts.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

class QMimeData;

namespace pupitre
{

/// What is dragged between two panes: names of the folder that the source pane shows.
inline constexpr auto filesMime = "application/x-pupitre-files";

class FolderModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Size, Changed, columns };

    explicit FolderModel(QObject* parent);

    /// `folder`: for drags out to other programs where it is one of this computer; empty: it is not.
    void show(std::vector<SftpEntry> entries, QString folder);
    [[nodiscard]] const SftpEntry& entry(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex find(const std::string& name) const; // not valid where it is not there
    [[nodiscard]] const std::vector<SftpEntry>& entries() const { return m_entries; }
    [[nodiscard]] std::vector<std::string> names() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void renameAsked(const std::string& from, const std::string& to);

private:
    void arrange();

    std::vector<SftpEntry> m_entries;
    QString m_folder;
    int m_sortColumn = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace pupitre
