// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What machines did, by the minute and by the hour, in an SQLite file of its own. Lives on one lane.
#pragma once

#include "core/monitoring/alerts/toldalerts.h"
#include "core/monitoring/history/erasedseats.h"
#include "core/monitoring/history/retention.h"
#include "core/monitoring/history/ringposition.h"
#include "core/monitoring/history/seriestable.h"
#include "core/monitoring/series/minutebook.h"
#include "core/monitoring/series/rows.h"
#include "core/store/databasefile.h"

namespace pupitre
{

/// What a pass of retention has still to look at.
struct RetentionPass {
    Instant now{};
    Retention retention;
    std::vector<std::pair<SeriesKey, SeriesTable::Number>> left;
};

class History final : public RowSource
{
public:
    struct Opened {
        std::unique_ptr<History> history;
        std::optional<std::filesystem::path> setAside; // a damaged file was renamed to this
    };
    /// Errors as of DatabaseFile::open.
    [[nodiscard]] static Result<Opened> open(const std::filesystem::path& file);

    /// All or none. Of a machine's minute that is there already the one that covers more of it stays, of two
    /// the same the one of more samples; the other is dropped whole, so that parts still add up. Hours follow
    /// from minutes. `read` says how far rings of places were read to know this.
    [[nodiscard]] Result<void> write(const std::vector<HostMinute>& minutes,
                                     const std::map<PlaceId, RingPosition>& read = {});
    [[nodiscard]] Result<std::map<PlaceId, RingPosition>> ringPositions();
    [[nodiscard]] Result<void> writeTold(const ToldAlerts& told); // in place of what is there
    [[nodiscard]] Result<ToldAlerts> told();

    /// Drops what is too old, and makes persons' older figures their courses'. Of a month that takes seconds,
    /// in which nothing else is written or read: so a part at a time, that is a fraction of a second. True
    /// once the pass is through; one that failed begins anew.
    [[nodiscard]] RetentionPass beginRetention(Instant now, const Retention& retention) const;
    [[nodiscard]] Result<bool> retainSome(RetentionPass& pass);
    [[nodiscard]] Result<void> forget(const PlaceId& place);
    /// What the seat did is its course's from now on, also what is written later of times until `now`.
    [[nodiscard]] Result<void> eraseSeat(const SeatOfCourse& seat, Instant now);

    /// Steps below a minute are parts of minutes; from 20 minutes on whole hours.
    [[nodiscard]] std::chrono::milliseconds stepFor(std::chrono::milliseconds step) const override;
    /// Of hours that begin or end outside the question their minutes count, where these are still kept.
    [[nodiscard]] Result<void> rows(const RowsQuestion& question, const RowSeen& seen) override;

    [[nodiscard]] QSqlDatabase database() const { return m_file->database(); }

private:
    explicit History(std::unique_ptr<DatabaseFile> file);
    [[nodiscard]] Result<bool> retainSeries(const RetentionPass& pass, const SeriesKey& key,
                                            SeriesTable::Number number, int& budget);
    /// One transaction; where it fails nothing of it was done.
    [[nodiscard]] Result<void> together(const std::function<Result<void>()>& job);
    /// Series that another program erased or made are known.
    [[nodiscard]] Result<void> readAgainWhereOthersWrote();

    std::unique_ptr<DatabaseFile> m_file;
    SeriesTable m_series;
    std::int64_t m_version = 0; // of the file, as another connection changes it
};

} // namespace pupitre
