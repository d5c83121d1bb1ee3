// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place check as the person sees it: what this desktop measures (reachable, host key, clean shell, clock)
// followed by what the agent measures there, item by item as they come.
#pragma once

#include "core/domain/placecheck.h"
#include "core/services/placelink.h"

#include <QObject>

#include <string>
#include <vector>

namespace pupitre
{

/// Thorough also starts a probe instance that exceeds its limits, and logs in with a throw-away key.
enum class CheckDepth { Quick, Thorough };

/// A file the agent would write, byte for byte.
struct PlannedFile {
    std::string path;
    std::string bytes;
    bool operator==(const PlannedFile&) const = default;
};

class PlaceCheck final : public QObject
{
    Q_OBJECT
public:
    explicit PlaceCheck(PlaceLink& link, QObject* parent = nullptr);

    void start(CheckDepth depth);
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] const std::vector<CheckItem>& items() const { return m_items; }
    [[nodiscard]] Verdict worst() const;

    /// What would be written on the place; writes nothing.
    static void show(PlaceLink& link, Reply<std::vector<PlannedFile>> reply);

Q_SIGNALS:
    void itemAdded(int index); // also when an item is replaced by a more thorough answer
    void finished();           // error() tells whether it got to the end

public:
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void put(CheckItem item);
    void ended(std::optional<Error> error);

    QPointer<PlaceLink> m_link;
    std::vector<CheckItem> m_items;
    std::optional<Error> m_error;
    bool m_running = false;
};

} // namespace pupitre
