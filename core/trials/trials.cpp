// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trials/trials.h"

#include "core/services/presenttime.h"
#include "core/trials/trialfolder.h"
#include "core/wire/trialmethods.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::chrono::milliseconds longestTrialSleep{60'000}; // the computer may have slept
} // namespace

struct Trials::Entry {
    TrialState state = TrialState::Beginning;
    std::unique_ptr<TrialMaking> making;
    std::optional<Trial> trial;
    std::unique_ptr<CourseLink> link;
    std::unique_ptr<CourseTools> tools; // before the link goes
};

Trials::Trials(Mailbox& mailbox, const TrialServices& services, SecretStore* secrets, ToolPlaces folders,
               QObject* parent)
    : QObject(parent), m_mailbox(mailbox), m_services(services), m_secrets(secrets),
      m_folders(std::move(folders)), m_lane(mailbox, "trials")
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Trials::removeOver);
}

Trials::~Trials() = default;

void Trials::load(Reply<void> reply)
{
    m_loading = m_lane.run<std::vector<Trial>>(
        [folders = m_folders](const std::stop_token&) -> Result<std::vector<Trial>> {
            return tidyTrials(folders, presentTime());
        },
        [this, reply = std::move(reply)](const Result<std::vector<Trial>>& trials) {
            for (const Trial& trial : trials.value_or(std::vector<Trial>()))
                add(trial);
            waitForNext();
            Q_EMIT changed();
            reply(Result<void>());
        });
}

void Trials::add(const Trial& trial)
{
    auto& entry = m_entries[{trial.place, trial.environment}];
    if (entry)
        return; // begun meanwhile; the other ends by itself
    entry = std::make_unique<Entry>();
    entry->state = TrialState::On;
    entry->trial = trial;
}

void Trials::begin(const TrialWish& wish, Reply<Trial> reply)
{
    const Key key{wish.place, wish.entry.environment->id};
    auto& entry = m_entries[key];
    if (entry)
        return reply(fail(ErrorKind::Busy, wish.entry.environment->name));
    entry = std::make_unique<Entry>();
    entry->making = std::make_unique<TrialMaking>(m_services, m_lane, m_folders, wish, nullptr);
    connect(entry->making.get(), &TrialMaking::progressed, this, &Trials::changed);
    entry->making->start(
        Reply<Trial>(this, [this, key, reply](const Result<Trial>& trial) { begun(key, trial, reply); }));
    Q_EMIT changed();
}

void Trials::begun(const Key& key, const Result<Trial>& trial, const Reply<Trial>& reply)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    found->second->making.release()->deleteLater(); // this is its own callback
    if (trial) {
        found->second->state = TrialState::On;
        found->second->trial = *trial;
        waitForNext();
    } else {
        m_entries.erase(found);
    }
    Q_EMIT changed();
    reply(trial);
}

void Trials::end(const PlaceId& place, const EnvironmentId& environment, Reply<void> reply)
{
    const Key key{place, environment};
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return reply(fail(ErrorKind::NotFound, environment.text()));
    Entry& entry = *found->second;
    if (entry.making) {
        entry.state = TrialState::Ending;
        Q_EMIT changed();
        entry.making->cancel(); // its own reply tells whoever began it
        return reply(Result<void>());
    }
    shut(entry);
    entry.state = TrialState::Ending;
    Q_EMIT changed();
    const auto gone = [this, key, reply](const Result<Json>& ended) {
        const Result<void> outcome = ended.map([](const Json&) {});
        forget(key, [reply, outcome] { reply(outcome); });
    };
    if (PlaceLink* link = m_services.places.link(place)) {
        link->open();
        link->call(method::trialEnd, {{"course", entry.trial->course().text()}}, Reply<Json>(this, gone));
    } else {
        gone(fail(ErrorKind::NotFound, place.text()));
    }
}

/// Links live until the next turn of the event loop: this may be a callback of that very link.
void Trials::shut(Entry& entry)
{
    entry.tools.reset();
    if (!entry.link)
        return;
    entry.link->close();
    entry.link.release()->deleteLater();
}

void Trials::forget(const Key& key, std::function<void()> then)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    shut(*found->second);
    Q_EMIT changed(); // before the link goes: who uses it lets go
    const Trial trial = *found->second->trial;
    const int number = ++m_lastTask;
    m_tasks.emplace(number, m_lane.run<bool>(
                                [folders = m_folders, trial](const std::stop_token&) -> Result<bool> {
                                    return forgetTrial(folders, trial).map([] { return true; });
                                },
                                [this, number, key, then = std::move(then)](const Result<bool>&) {
                                    const Task over = std::move(m_tasks.at(number));
                                    m_tasks.erase(number);
                                    m_entries.erase(key);
                                    Q_EMIT changed();
                                    then();
                                }));
}

std::optional<TrialView> Trials::of(const PlaceId& place, const EnvironmentId& environment) const
{
    const auto found = m_entries.find({place, environment});
    if (found == m_entries.end())
        return std::nullopt;
    const Entry& entry = *found->second;
    TrialView view;
    view.state = entry.state;
    if (entry.making)
        view.progress = entry.making->progress();
    view.trial = entry.trial;
    view.link = entry.link.get();
    return view;
}

void Trials::enter(const PlaceId& place, const EnvironmentId& environment)
{
    const auto found = m_entries.find({place, environment});
    if (found == m_entries.end() || found->second->state != TrialState::On || found->second->link)
        return;
    Entry& entry = *found->second;
    entry.link = std::make_unique<CourseLink>(m_mailbox, entry.trial->enrolment, m_secrets);
    entry.tools = std::make_unique<CourseTools>(m_mailbox, *entry.link, m_folders);
    connect(entry.link.get(), &CourseLink::changed, this, &Trials::changed);
    connect(entry.tools.get(), &CourseTools::jupyterChanged, this, &Trials::jupyterChanged);
    connect(entry.tools.get(), &CourseTools::jupyterLost, this, &Trials::jupyterLost);
    entry.link->open();
    Q_EMIT changed();
}

CourseTools& Trials::toolsOf(CourseLink& link)
{
    return *std::ranges::find_if(m_entries, [&](const auto& one) {
                return one.second->link.get() == &link;
            })->second->tools;
}

bool Trials::has(const CourseLink* link) const
{
    return link != nullptr
           && std::ranges::any_of(m_entries, [&](const auto& one) { return one.second->link.get() == link; });
}

/// The place has ended them by itself.
void Trials::removeOver()
{
    std::vector<Key> over;
    for (const auto& [key, entry] : m_entries)
        if (entry->state == TrialState::On && entry->trial->until <= presentTime())
            over.push_back(key);
    for (const Key& key : over) {
        m_entries.at(key)->state = TrialState::Ending;
        forget(key, [] {});
    }
    waitForNext();
}

void Trials::waitForNext()
{
    std::optional<Instant> next;
    for (const auto& [key, entry] : m_entries)
        if (entry->state == TrialState::On && (!next || entry->trial->until < *next))
            next = entry->trial->until;
    if (!next)
        return m_next.stop();
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - presentTime());
    m_next.start(std::clamp(left, std::chrono::milliseconds{0}, longestTrialSleep));
}

} // namespace pupitre
