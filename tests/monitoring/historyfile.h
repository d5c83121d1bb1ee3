// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A history file for tests, and sums over it.
#pragma once

#include "core/monitoring/history/history.h"
#include "tests/monitoring/drawnsamples.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace pupitre::test
{

class HistoryFile final
{
public:
    HistoryFile() { open(); }

    void open()
    {
        m_history.reset();
        auto opened = History::open(path());
        if (!opened)
            throw std::runtime_error(opened.error().detail);
        m_history = std::move(opened->history);
    }
    [[nodiscard]] std::filesystem::path path() const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / "history.sqlite";
    }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    History* operator->() { return m_history.get(); }
    History& operator*() { return *m_history; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<History> m_history;
};

/// A whole pass of retention; how many parts it took, or nothing where it failed.
inline std::optional<int> retain(History& history, Instant now, const Retention& retention)
{
    RetentionPass pass = history.beginRetention(now, retention);
    for (int parts = 1;; ++parts) {
        const auto through = history.retainSome(pass);
        if (!through)
            return std::nullopt;
        if (*through)
            return parts;
    }
}

/// A second each, all minutes that are over.
inline std::vector<HostMinute> minutesOf(const std::vector<Sample>& samples)
{
    MinuteBook book;
    for (const Sample& sample : samples)
        book.add(testPlace(), sample);
    return book.takeAll();
}

/// Value times seconds of what is wanted.
inline double sumOf(RowSource& source, Instant from, Instant until, std::chrono::milliseconds step,
                    const std::function<bool(const SeriesKey&)>& wanted)
{
    double sum = 0;
    const auto read = source.rows({from, until, step, wanted},
                                  [&sum](const SeriesKey&, Instant, const Rollup& part) { sum += part.sum; });
    return read ? sum : -1;
}

inline bool isGpuUse(const SeriesKey& key)
{
    return key.measure == Measure::Utilisation && !key.owner;
}
inline bool isOwnersUse(const SeriesKey& key)
{
    return key.measure == Measure::Utilisation && key.owner;
}

} // namespace pupitre::test
