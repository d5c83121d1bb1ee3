// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one of the three drop areas holds: a line each, with its size once that is known.
#pragma once

#include "core/environments/data/resourcechoice.h"
#include "core/environments/data/resourcemeasure.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace pupitre
{

enum class ResourceColumn { Name, Size };

class ResourceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using PlaceNames = std::function<QString(const std::string&)>; // id -> what people call it
    ResourceModel(PlaceNames places, QObject* parent);

    void reset(std::vector<std::filesystem::path> paths, std::vector<DataItem> items);
    /// Those whose name is not there yet; the others come back.
    [[nodiscard]] std::vector<std::filesystem::path> add(const std::vector<std::filesystem::path>& paths);
    [[nodiscard]] bool add(const DataItem& item); // false: the name is there
    void measured(const std::filesystem::path& path, const ResourceSize& size);
    void remove(const std::filesystem::path& path);
    void removeLines(std::vector<int> lines);

    [[nodiscard]] std::vector<std::filesystem::path> paths() const;
    [[nodiscard]] std::vector<DataItem> items() const;

    struct Total {
        std::uint64_t files = 0;
        std::uint64_t bytes = 0; // without what lies on places: it is not copied
        std::size_t uncounted = 0;
    };
    [[nodiscard]] const Total& total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line {
        std::filesystem::path path;   // of this computer; empty: on a place
        std::optional<DataItem> item; // on a place
        std::optional<ResourceSize> size;
    };
    [[nodiscard]] static std::string nameOf(const Line& line);
    [[nodiscard]] bool hasName(const std::string& name) const;
    [[nodiscard]] int lineOf(const std::filesystem::path& path) const;
    [[nodiscard]] QString sizeText(const Line& line) const;
    [[nodiscard]] QString wholePath(const Line& line) const;
    void countAgain();

    PlaceNames m_places;
    std::vector<Line> m_lines;
    Total m_total;
};

} // namespace pupitre
