// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `gpus`: what the machines of every place do now, once or, with --watch, each second until Ctrl-C. Waits
// until each place has said something, or that it will not.
#include "app/desktop/cli/monitoring/gpustext.h"
#include "app/desktop/cli/monitoring/gpuswatch.h"
#include "app/desktop/cli/monitoring/monitoringverbs.h"
#include "app/desktop/cli/monitoring/readingjson.h"
#include "app/desktop/cli/monitoring/usagetext.h"
#include "core/services/presenttime.h"
#include "core/wire/samplejson.h"
#include "ui/gpus/alerts/alertwords.h"

#include <nlohmann/json.hpp>

#include <QTimer>

#include <algorithm>
#include <unistd.h>

namespace pupitre
{

namespace
{
constexpr std::chrono::seconds longestWait{15};

class GpusRun final : public QObject
{
public:
    GpusRun(CliSession& session, Grouping grouping, std::optional<PlaceId> only)
        : QObject(&session), m_session(session), m_monitor(session.program().monitor()), m_grouping(grouping),
          m_only(std::move(only)), m_recorded(session.arguments().has("recorded")),
          m_watching(session.arguments().has("watch")), m_name(ownerNames(session.program().classroom()))
    {
        connect(&m_monitor, &Monitor::changed, this, [this] { heard(Late::No); });
        m_look = m_monitor.look();
        if (m_recorded)
            m_monitor.showRecording(true);
        m_limit.setSingleShot(true);
        m_limit.callOnTimeout(this, [this] { heard(Late::Yes); });
        m_limit.start(longestWait);
        m_tick.callOnTimeout(this, [this] {
            m_session.terminal().line(QString());
            show(meant());
        });
        heard(Late::No);
    }

private:
    enum class Late { No, Yes };

    [[nodiscard]] std::vector<PlaceReadings> meant() const
    {
        std::vector<PlaceReadings> places;
        for (const PlaceReadings& place : m_monitor.places())
            if (m_recorded ? place.source == FeedSource::Recording : !m_only || place.place == *m_only)
                places.push_back(place);
        return places;
    }

    /// A place from which something is still to be expected: its first figure that needs two looks.
    [[nodiscard]] bool isAwaited(const PlaceReadings& place) const
    {
        if (!place.hosts.empty())
            return std::ranges::any_of(place.hosts, [](const Sample& sample) {
                return !sample.machine.cores && sample.gpus.empty();
            });
        const PlaceLink* link = m_session.program().places().link(place.place);
        return !place.error && link != nullptr && !link->status().error
               && place.source != FeedSource::Recording;
    }

    void heard(Late late)
    {
        if (m_tick.isActive() || m_watch || (m_shown && !m_watching)) // drawn by the clock, or said once
            return;
        const auto places = meant();
        const bool waits = places.empty() || std::ranges::any_of(places, [this](const PlaceReadings& place) {
                               return isAwaited(place);
                           });
        if (waits && late == Late::No && !m_shown)
            return;
        m_limit.stop();
        const bool live = m_watching && !m_session.terminal().json() && LiveScreen::isPossible();
        if (!live)
            show(places);
        const bool first = !std::exchange(m_shown, true);
        if (!m_watching)
            m_session.finish(codeFor(places));
        else if (first)
            watch();
    }

    /// Where no machine said anything: why the first did not.
    static ExitCode codeFor(const std::vector<PlaceReadings>& places)
    {
        const auto said =
            std::ranges::find_if(places, [](const PlaceReadings& place) { return !place.hosts.empty(); });
        const auto failed =
            std::ranges::find_if(places, [](const PlaceReadings& place) { return place.error.has_value(); });
        return said != places.end() || failed == places.end() ? ExitCode::Ok : exitCodeFor(*failed->error);
    }

    void show(const std::vector<PlaceReadings>& places)
    {
        Terminal& terminal = m_session.terminal();
        if (terminal.json())
            return m_watching ? showChanged(places) : terminal.document(all(places));
        // Into a pipe or a file the same everywhere; on a terminal what it has room for.
        const int columns = ::isatty(STDOUT_FILENO) == 1 ? screenSize().columns : 0;
        const GpusPicture picture = gpusPicture(places, m_monitor.alerts(), {},
                                                {m_grouping, m_name, columns, textSigns()}, presentTime());
        if (m_recorded)
            terminal.inkedLine(columns == 0 ? InkedText{{recordedNotice(), Ink::Warn}}
                                            : cutTo({{recordedNotice(), Ink::Warn}}, columns, textSigns()));
        terminal.inkedLine(picture.heading);
        for (const auto* lines : {&picture.rows, &picture.alerts})
            for (const InkedText& line : *lines)
                terminal.inkedLine(line);
    }

    void watch()
    {
        if (m_session.terminal().json())
            return;
        if (!LiveScreen::isPossible()) {
            m_tick.start(std::chrono::seconds(1)); // ages grow where nothing comes
            return;
        }
        m_watch = std::make_unique<GpusWatch>(
            m_monitor,
            GpusToWatch{[this] { return meant(); }, m_name, m_grouping,
                        m_recorded ? GpusToWatch::Lab::Recorded : GpusToWatch::Lab::Real},
            [this] { m_session.finish(ExitCode::Ok); }, nullptr);
    }

    static bool concerns(const std::vector<PlaceReadings>& places, const Alert& alert)
    {
        return std::ranges::any_of(
            places, [&](const PlaceReadings& place) { return place.place == alert.host.place; });
    }

    [[nodiscard]] Json all(const std::vector<PlaceReadings>& places) const
    {
        Json list = Json::array();
        for (const PlaceReadings& place : places)
            list.push_back(toJson(place));
        Json alerts = Json::array();
        for (const Alert& alert : m_monitor.alerts())
            if (concerns(places, alert))
                alerts.push_back(toJson(alert));
        return {{"places", std::move(list)}, {"alerts", std::move(alerts)}};
    }

    /// A line for each sample that is new.
    void showChanged(const std::vector<PlaceReadings>& places)
    {
        for (const PlaceReadings& place : places)
            for (const Sample& sample : place.hosts) {
                Instant& before = m_said[{place.place, sample.host}];
                if (sample.at > before)
                    m_session.terminal().document(
                        {{"place", place.place.text()}, {"sample", toJson(sample)}});
                before = sample.at;
            }
    }

    CliSession& m_session;
    Monitor& m_monitor;
    Grouping m_grouping;
    std::optional<PlaceId> m_only;
    bool m_recorded;
    bool m_watching;
    bool m_shown = false;
    OwnerNames m_name;
    std::unique_ptr<Monitor::Look> m_look;
    QTimer m_limit;
    QTimer m_tick;
    std::unique_ptr<GpusWatch> m_watch;
    std::map<HostRef, Instant> m_said;
};
} // namespace

void showGpus(CliSession& session)
{
    const auto grouping = groupingFrom(session.arguments().value("by"));
    if (!grouping)
        return session.refuse(oneOf("--by", "gpu, person, course, experiment"));
    if (session.arguments().has("recorded")) {
        new GpusRun(session, *grouping, std::nullopt);
        return;
    }
    if (session.arguments().has("place"))
        return session.withPlace(
            {}, [&session, grouping](PlaceLink& link) { new GpusRun(session, *grouping, link.place().id); });
    session.program().places().openAll();
    new GpusRun(session, *grouping, std::nullopt);
}

} // namespace pupitre
