// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is handed out with an environment: three drop areas that say what each means to students.
#pragma once

#include "core/environments/data/resourcechoice.h"
#include "core/environments/data/resourcesizes.h"

#include <QWidget>

namespace pupitre
{

class MessageBar;
class PlaceBook;
class ResourceZone;
class Settings;

class ResourcesPane final : public QWidget
{
    Q_OBJECT
public:
    ResourcesPane(PlaceBook& places, Settings& settings, QWidget* parent);
    ~ResourcesPane() override;

    /// Its paths are taken as they are; only what is added later is looked at before it stays.
    void show(const ResourceChoice& choice);
    [[nodiscard]] ResourceChoice choice() const;

    /// Of what is copied, as far as it is counted.
    struct Totals {
        std::uint64_t code = 0; // bytes
        std::uint64_t data = 0;
        std::uint64_t documents = 0;
        bool counting = false;
    };
    [[nodiscard]] Totals totals() const;

Q_SIGNALS:
    void changed(); // also when more is counted

private:
    [[nodiscard]] ResourceZone* makeZone(const char* name);
    [[nodiscard]] QString nameOfPlace(const std::string& id) const;

    PlaceBook& m_places;
    Settings& m_settings;
    ResourceSizes m_sizes;
    MessageBar* m_message;
    ResourceZone* m_code;
    ResourceZone* m_data;
    ResourceZone* m_documents;
};

} // namespace pupitre
