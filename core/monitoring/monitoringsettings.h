// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person set about monitoring, in a file beside the other settings. No secret is in it.
#pragma once

#include "core/monitoring/alert.h"
#include "core/monitoring/history/retention.h"
#include "core/monitoring/prometheus/promsource.h"

#include <QSettings>

#include <filesystem>
#include <memory>
#include <optional>

namespace pupitre
{

class MonitoringSettings final
{
public:
    explicit MonitoringSettings(const std::filesystem::path& iniFile);

    /// Values out of every reason are as if they were not set.
    [[nodiscard]] AlertLimits limits() const;
    void setLimits(const AlertLimits& limits);
    [[nodiscard]] Retention retention() const;
    void setRetention(const Retention& retention);
    [[nodiscard]] std::optional<PrometheusSource> prometheus(const PlaceId& place) const;
    /// A name and password in the URL are left out.
    void setPrometheus(const PlaceId& place, const std::optional<PrometheusSource>& source);

private:
    [[nodiscard]] double number(const char* key, double usual, double least, double most) const;

    std::unique_ptr<QSettings> m_file;
};

} // namespace pupitre
