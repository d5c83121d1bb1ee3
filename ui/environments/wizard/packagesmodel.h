// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The packages of one kind that are wanted: name, and version where it is fixed.
#pragma once

#include "core/environments/draft/packagelines.h"

#include <QAbstractTableModel>

namespace pupitre
{

class PackagesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    PackagesModel(PackageKind kind, QObject* parent) : QAbstractTableModel(parent), m_kind(kind) {}

    void show(std::vector<std::string> lines);
    [[nodiscard]] const std::vector<std::string>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PackageKind m_kind;
    std::vector<std::string> m_lines;
};

} // namespace pupitre
