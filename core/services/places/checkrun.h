// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place check as a page shows it: its items as they come, the worst of them, and whether it got to the end.
#pragma once

#include "core/domain/placecheck.h"
#include "core/services/places/placelink.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

/// A file the agent would write, byte for byte.
struct PlannedFile {
    std::string path;
    std::string bytes;
    bool operator==(const PlannedFile&) const = default;
};

class CheckRun final : public QObject
{
    Q_OBJECT
public:
    explicit CheckRun(PlaceLink& link, QObject* parent = nullptr);

    /// The address of the Prometheus that the place's figures come from, not from its agent; empty: none.
    void setPrometheus(std::string url) { m_prometheus = std::move(url); }
    void start(CheckDepth depth);
    void stop();
    [[nodiscard]] bool running() const { return m_check != nullptr; }
    [[nodiscard]] const std::vector<CheckItem>& items() const { return m_items; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; } // why it broke off, if it did
    [[nodiscard]] Verdict worst() const;

    /// What would be written on the place; writes nothing.
    static void show(PlaceLink& link, Reply<std::vector<PlannedFile>> reply);

Q_SIGNALS:
    void itemChanged(int index); // new, or replaced by a more thorough answer
    void finished();

private:
    void put(CheckItem item);

    QPointer<PlaceLink> m_link;
    std::unique_ptr<PlaceCheck> m_check;
    std::unique_ptr<PlaceCheck> m_ended;
    std::vector<CheckItem> m_items;
    std::optional<Error> m_error;
    std::string m_prometheus;
};

} // namespace pupitre
