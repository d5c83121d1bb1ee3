// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `gpus`: what the machines of every place do now, once or, with --watch, each second until Ctrl-C. Waits
// until each place has said something, or that it will not.
#include "app/desktop/cli/monitoring/gpustext.h"
#include "app/desktop/cli/monitoring/monitoringverbs.h"
#include "app/desktop/cli/monitoring/readingjson.h"
#include "app/desktop/cli/monitoring/usagetext.h"
#include "core/services/presenttime.h"
#include "core/wire/samplejson.h"
#include "ui/gpus/alerts/alertwords.h"
#include "ui/gpus/gpuwords.h"

#include <nlohmann/json.hpp>

#include <QTimer>

#include <algorithm>

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
        m_tick.callOnTimeout(this, [this] { show(meant()); });
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
        if (m_tick.isActive() || (m_shown && !m_watching)) // drawn by the clock, or said once
            return;
        const auto places = meant();
        const bool waits = places.empty() || std::ranges::any_of(places, [this](const PlaceReadings& place) {
                               return isAwaited(place);
                           });
        if (waits && late == Late::No && !m_shown)
            return;
        m_limit.stop();
        show(places);
        m_shown = true;
        if (!m_watching)
            m_session.finish(codeFor(places));
        else if (!m_session.terminal().json())
            m_tick.start(std::chrono::seconds(1)); // ages grow where nothing comes
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
        if (m_watching)
            terminal.startOver();
        const Instant now = presentTime();
        if (m_recorded)
            terminal.line(recordedNotice());
        for (const PlaceReadings& place : places) {
            if (place.state != FeedState::Live || place.hosts.empty())
                terminal.line(feedSentence(place, now));
            else
                terminal.line(placeTitle(place));
            if (m_grouping == Grouping::Gpu)
                for (const Sample& sample : place.hosts) {
                    terminal.line(machineLine(sample));
                    terminal.table(gpuRows(sample, m_name, barSigns()));
                }
        }
        if (m_grouping != Grouping::Gpu)
            terminal.table(ownerRows(places, m_grouping, m_name));
        for (const Alert& alert : m_monitor.alerts())
            if (concerns(places, alert)) {
                const AlertWords words = alertWords(alert, places, m_name, now);
                terminal.line(QStringLiteral("! ") + words.about + QStringLiteral(" · ") + words.facts);
            }
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
