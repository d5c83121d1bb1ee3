// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which images are on which place, and which of them are built environments: as far as the places answer. In
// the UI thread.
#pragma once

#include "core/environments/build/builds.h"

#include <QObject>

#include <map>
#include <set>

namespace pupitre
{

struct BuiltThere {
    PlaceId place;
    BuiltOnPlace built;

    bool operator==(const BuiltThere&) const = default;
};

class ImagesOnPlaces final : public QObject
{
    Q_OBJECT
public:
    ImagesOnPlaces(PlaceBook& places, EnvironmentBuilds& builds, QObject* parent = nullptr);

    /// Asks every place that answers; one that comes later, or has built something, is asked by itself.
    void refresh();

    /// The newest build of this environment whose image is there; null: there is none, or nobody knows.
    [[nodiscard]] const BuiltOnPlace* newest(const PlaceId& place, const EnvironmentId& environment) const;
    /// The newest of each place, in the order of the place book.
    [[nodiscard]] std::vector<BuiltThere> newestOf(const EnvironmentId& environment) const;
    /// Every build of it that is known, its image there or not.
    [[nodiscard]] std::vector<BuiltThere> allOf(const EnvironmentId& environment) const;
    /// Nothing where the place has not said yet.
    [[nodiscard]] std::optional<bool> has(const PlaceId& place, const std::string& image) const;
    /// Whether the place has said what was built on it.
    [[nodiscard]] bool told(const PlaceId& place) const { return m_built.contains(place); }

Q_SIGNALS:
    void changed();

private:
    void ask(const PlaceId& place);

    PlaceBook& m_places;
    EnvironmentBuilds& m_builds;
    std::map<PlaceId, std::vector<BuiltOnPlace>> m_built; // newest first
    std::map<PlaceId, std::set<std::string>> m_images;
    std::set<PlaceId> m_asked; // since they became ready
};

} // namespace pupitre
