// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every place's machines do, now and before: the newest samples, curves over any time, alerts, usage.
// One connection per place, whatever is shown; once a second while somebody looks, else once a minute.
#pragma once

#include "core/async/task.h"
#include "core/domain/sample.h"
#include "core/monitoring/alert.h"
#include "core/monitoring/curve.h"
#include "core/monitoring/monitoringsettings.h"
#include "core/monitoring/usage.h"
#include "core/services/reply.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace pupitre
{

class Mailbox;
class PlaceBook;
struct SeatOfCourse;

/// None: the place has no sampler (an older agent, nothing measured yet). Stale: connected and nothing comes.
/// Away: not connected; what is shown is as old as it says.
enum class FeedState { None, Live, Stale, Away };

/// Whence a place's samples come.
enum class FeedSource { Agent, Prometheus, Recording };

struct PlaceReadings {
    PlaceId place;
    std::string name; // empty: this computer
    FeedSource source = FeedSource::Agent;
    FeedState state = FeedState::None;
    std::optional<Error> error; // why nothing comes
    Instant heard{};            // by our clock
    std::vector<Sample> hosts;  // the newest of each machine, by name

    bool operator==(const PlaceReadings&) const = default;
};

class Monitor final : public QObject
{
    Q_OBJECT
public:
    /// Follows the places of the book, from the first useHistory(), look() or showRecording() on: a command
    /// that asks something else of a place does not make it measure.
    Monitor(Mailbox& mailbox, PlaceBook& places, QObject* parent = nullptr);
    ~Monitor() override;

    /// Reads what is known from before and writes down from now on; the file is made where there is none.
    void useHistory(const std::filesystem::path& file);
    /// What the person set, in a file of its own; without one, what is usual.
    void useSettings(const std::filesystem::path& iniFile);

    [[nodiscard]] AlertLimits limits() const;
    void setLimits(const AlertLimits& limits);
    [[nodiscard]] Retention retention() const;
    void setRetention(const Retention& retention);
    /// Where a place's figures come from if not from its agent.
    [[nodiscard]] std::optional<PrometheusSource> prometheus(const PlaceId& place) const;
    void setPrometheus(const PlaceId& place, const std::optional<PrometheusSource>& source);

    /// Adds a laboratory that does not exist, to look around in (FeedSource::Recording), or takes it away.
    /// Nothing of it is written down.
    void showRecording(bool show);
    [[nodiscard]] bool recordingShown() const;

    /// In the order of the place book; a recording last.
    [[nodiscard]] const std::vector<PlaceReadings>& places() const;
    [[nodiscard]] const std::vector<Alert>& alerts() const; // that stand now
    /// Why nothing is written down at present: a full disk, a folder without rights. It goes on by itself.
    [[nodiscard]] std::optional<Error> historyError() const;
    /// A damaged history was renamed to this, and a new one begun.
    [[nodiscard]] std::optional<std::filesystem::path> historySetAside() const;

    /// While any of these is kept, places send each second.
    class Look
    {
    public:
        virtual ~Look() = default;
    };
    [[nodiscard]] std::unique_ptr<Look> look();

    /// From memory where it reaches, else from what was written down. Off the window's thread.
    [[nodiscard]] Task curves(const CurveQuestion& question, Reply<std::vector<Curve>> reply);
    [[nodiscard]] Task usage(const UsageQuestion& question, Reply<UsageTable> reply);

    /// Somebody of the seat is erased: what was written of it until now, or will be of times until now, is
    /// its course's. NotFound without a history, else why it cannot be written.
    [[nodiscard]] Task eraseSeat(const SeatOfCourse& seat, Reply<void> reply);

Q_SIGNALS:
    void changed(); // places(): at most once a second
    void alertsChanged();
    void alerted(const pupitre::Alert& alert); // to be told now
    void historyErrorChanged();                // also historySetAside()

private:
    class Part;
    std::unique_ptr<Part> m_part;
};

} // namespace pupitre
