// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/places/placelink.h"

#include "core/services/places/secretstore.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

#include <QPointer>

namespace pupitre
{

namespace
{

constexpr std::chrono::minutes factsEvery{1};

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

/// `status` notifications carry {id, status}; the answer to the call itself is the status.
Result<TpStatus> statusIn(const Json& params)
{
    const auto inside = params.find("status");
    return tpStatusFromJson(inside == params.end() ? params : *inside);
}

} // namespace

PlaceLink::PlaceLink(Mailbox& mailbox, KnownPlace place, PlaceAccess access, QObject* parent)
    : QObject(parent), m_mailbox(mailbox), m_place(std::move(place)), m_access(std::move(access)),
      m_questions(mailbox, m_access.secrets)
{
    connect(&m_questions, &PendingQuestions::changed, this, &PlaceLink::questionsChanged);
    connect(&m_questions, &PendingQuestions::asked, this, &PlaceLink::asked);
    m_refresh.callOnTimeout(this, &PlaceLink::refreshFacts);
    m_refresh.start(factsEvery);
}

PlaceLink::~PlaceLink() = default;

void PlaceLink::describe(PlaceId id, std::string name)
{
    m_place.id = std::move(id);
    m_place.name = std::move(name);
}

PlaceSettings PlaceLink::settings() const
{
    PlaceSettings settings = m_access.settings;
    if (!m_place.identity.empty())
        settings.ssh.identities.insert(settings.ssh.identities.begin(), m_place.identity);
    return settings;
}

void PlaceLink::open()
{
    if (m_open)
        return;
    const int generation = ++m_generation;
    m_open = std::make_unique<OpenPlace>(m_mailbox, m_place.address, settings(), m_questions.forLanes(),
                                         [this, generation](const LinkState& state) {
                                             if (generation == m_generation)
                                                 stateChanged(state);
                                         });
    if (m_beneath == PlaceState::Offline)
        stateChanged(LinkConnecting{});
}

void PlaceLink::close()
{
    if (!m_open)
        return;
    ++m_generation;
    m_calls.clear();
    {
        const QSignalBlocker quiet(m_questions); // what follows says it
        m_questions.drop();
    }
    // In the next turn of the event loop: this may be a callback of that very object. Kept here meanwhile, so
    // that it never outlives the mailbox.
    m_leaving.push_back(std::move(m_open));
    QTimer::singleShot(0, this, [this] { m_leaving.clear(); });
    m_beneath = m_status.state = PlaceState::Offline;
    m_status.error.reset();
    Q_EMIT statusChanged();
}

void PlaceLink::retry()
{
    if (!m_open)
        return open();
    m_open->agent().retry();
}

void PlaceLink::refreshFacts()
{
    if (!ready())
        return;
    call(method::placeFacts, Json::object(), Reply<Json>(this, [this](const Result<Json>& json) {
             auto facts = json ? placeFactsFromJson(*json) : tl::unexpected(json.error());
             if (!facts || (m_status.facts && *facts == *m_status.facts))
                 return;
             m_status.facts = std::move(*facts);
             Q_EMIT statusChanged();
         }));
}

void PlaceLink::stateChanged(const LinkState& state)
{
    std::visit(Overloaded{[this](const LinkConnecting&) { m_beneath = PlaceState::Connecting; },
                          [this](const LinkReady& ready) {
                              m_beneath = PlaceState::Ready;
                              m_status.error.reset();
                              m_status.facts = ready.hello.facts;
                              m_status.connectTook = ready.connectTook;
                              m_status.clockSkew = ready.hello.clockSkew;
                          },
                          [this](const LinkWaiting& waiting) {
                              m_beneath = PlaceState::Waiting;
                              m_status.error = waiting.error;
                              m_status.nextTry = waiting.nextTry;
                          },
                          [this](const LinkStopped& stopped) {
                              m_beneath = PlaceState::Offline;
                              m_status.error = stopped.error;
                          }},
               state);
    if (m_beneath != PlaceState::Connecting) {
        const QSignalBlocker quiet(m_questions);
        m_questions.drop(); // nobody waits for those answers any more
    }
    m_status.state = m_questions.question() ? PlaceState::Asking : m_beneath;
    Q_EMIT statusChanged();
}

void PlaceLink::questionsChanged()
{
    m_status.state = m_questions.question() ? PlaceState::Asking : m_beneath;
    Q_EMIT statusChanged();
}

Error PlaceLink::whyNot() const
{
    return m_status.error.value_or(Error{ErrorKind::HostOffline, toText(m_place.address), {}});
}

PlaceLink::CallId PlaceLink::call(const char* method, Json params, Reply<Json> reply,
                                  std::function<void(Json)> progress)
{
    return callAs(Patient::No, method, std::move(params), std::move(reply), std::move(progress));
}

PlaceLink::CallId PlaceLink::callWhenReady(const char* method, Json params, Reply<Json> reply,
                                           std::function<void(Json)> progress)
{
    return callAs(Patient::Yes, method, std::move(params), std::move(reply), std::move(progress));
}

void PlaceLink::cancel(CallId call)
{
    m_calls.erase(call);
}

PlaceLink::CallId PlaceLink::callAs(Patient patient, const char* method, Json params, Reply<Json> reply,
                                    std::function<void(Json)> progress)
{
    const bool onItsWay = m_beneath == PlaceState::Connecting || m_beneath == PlaceState::Ready;
    if (!m_open || (patient == Patient::No && !onItsWay)) {
        // Also a failure known at once comes after this call has returned.
        m_mailbox.post([reply = std::move(reply), error = whyNot()] { reply(tl::unexpected(error)); });
        return 0;
    }
    const CallId key = ++m_lastCall;
    auto done = [self = QPointer<PlaceLink>(this), key, reply = std::move(reply)](Result<Json> result) {
        if (self)
            self->m_calls.erase(key);
        reply(result);
    };
    const bool wait = patient == Patient::Yes || m_beneath == PlaceState::Connecting;
    m_calls.emplace(key, m_open->agent().call(method, std::move(params), std::move(done), std::move(progress),
                                              wait ? WhenDown::Wait : WhenDown::Fail));
    return key;
}

Task PlaceLink::watch(const CourseId& course, const TpId& tp, std::chrono::milliseconds every,
                      StatusSeen seen)
{
    Json params{{"course", course.text()}, {"tp", tp.text()}, {"everyMs", every.count()}};
    return subscribe(method::watch, std::move(params), [seen = std::move(seen)](Result<Json> said) {
        seen(said ? statusIn(*said) : Result<TpStatus>(tl::unexpected(said.error())));
    });
}

Task PlaceLink::subscribe(const char* method, Json params, std::function<void(Result<Json>)> seen)
{
    open();
    return m_open->agent().watch(method, std::move(params), std::move(seen));
}

void PlaceLink::forward(Forward forward)
{
    if (!m_open || m_beneath != PlaceState::Ready)
        return forward.refuse(whyNot());
    m_open->agent().forward(std::move(forward));
}

Task PlaceLink::upload(TreeName tree, std::filesystem::path from, OpenPlace::Done done,
                       OpenPlace::Shown shown)
{
    open();
    return m_open->upload(std::move(tree), std::move(from), std::move(done), std::move(shown));
}

Task PlaceLink::download(TreeName tree, std::filesystem::path to, OpenPlace::Done done,
                         OpenPlace::Shown shown)
{
    open();
    return m_open->download(std::move(tree), std::move(to), std::move(done), std::move(shown));
}

std::unique_ptr<PlaceCheck> PlaceLink::check(CheckDepth depth, std::function<void(const CheckItem&)> item,
                                             std::function<void(Result<void>)> done)
{
    return std::make_unique<PlaceCheck>(m_mailbox, m_place.address, settings(), m_questions.forLanes(), depth,
                                        std::move(item), std::move(done));
}

} // namespace pupitre
