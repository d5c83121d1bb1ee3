// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One place as the rest of the program sees it: its state, its questions, calls, subscriptions and transfers.
// The blocking work is done by core/remote on threads of its own; everything here happens in the UI thread
// and never waits.
#pragma once

#include "core/domain/placefacts.h"
#include "core/domain/seatstatus.h"
#include "core/places/openplace.h"
#include "core/places/placecheck.h"
#include "core/services/places/knownplace.h"
#include "core/services/places/pendingquestions.h"
#include "core/services/reply.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace pupitre
{

class SecretStore;

/// Waiting: lost or not reached, tries again by itself. Offline: closed, or stopped until the person decides
/// something.
enum class PlaceState { Offline, Connecting, Asking, Waiting, Ready };

struct PlaceStatus {
    PlaceState state = PlaceState::Offline;
    std::optional<Error> error;      // why it is Offline or Waiting; absent if it was closed on purpose
    std::optional<PlaceFacts> facts; // the last known; with Ready at most a minute old
    std::chrono::milliseconds connectTook{0};
    std::chrono::milliseconds clockSkew{0}; // the place's clock minus ours
    std::chrono::milliseconds nextTry{0};   // Waiting: pause before the next try

    bool operator==(const PlaceStatus&) const = default;
};

/// What reaching places needs beyond their addresses; wired once by the composition root.
struct PlaceAccess {
    PlaceSettings settings;
    SecretStore* secrets = nullptr; // null: nothing is remembered
};

class PlaceLink final : public QObject
{
    Q_OBJECT
public:
    PlaceLink(Mailbox& mailbox, KnownPlace place, PlaceAccess access, QObject* parent = nullptr);
    ~PlaceLink() override;

    [[nodiscard]] const KnownPlace& place() const { return m_place; }
    [[nodiscard]] const PlaceStatus& status() const { return m_status; }
    /// Counts how often it was opened: subscriptions belong to one opening.
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] SecretStore* secrets() const { return m_access.secrets; } // null: nothing is remembered
    [[nodiscard]] Mailbox& mailbox() const { return m_mailbox; }
    [[nodiscard]] bool ready() const { return m_status.state == PlaceState::Ready; }
    void describe(PlaceId id, std::string name); // by the place book

    /// Connects, and again by itself with growing pauses whenever the connection is lost, until close().
    void open();
    void close();
    /// Tries again at once instead of at the end of the pause; also after the person has put right what
    /// stopped it.
    void retry();

    /// The question that waits for an answer, while Asking.
    [[nodiscard]] std::optional<Question> question() const { return m_questions.question(); }
    void answer(int questionId, const Answer& answer) { m_questions.answer(questionId, answer); }

    using CallId = int;
    /// Calls the agent. Waits while connecting; fails at once with the link's error where it is not on its
    /// way.
    CallId call(const char* method, Json params, Reply<Json> reply, std::function<void(Json)> progress = {});
    /// The same, but waits for a connection as long as it takes: for going on after one was lost.
    CallId callWhenReady(const char* method, Json params, Reply<Json> reply,
                         std::function<void(Json)> progress = {});
    /// Tells the agent to stop; no reply comes. What it had done by then it has done.
    void cancel(CallId call);

    /// Asks for the facts again: after its timer was set up, or before somebody relies on them. statusChanged
    /// follows.
    void refreshFacts();

    using StatusSeen = std::function<void(Result<TpStatus>)>;
    /// Live status of one TP until the task is dropped, across reconnections.
    [[nodiscard]] Task watch(const CourseId& course, const TpId& tp, std::chrono::milliseconds every,
                             StatusSeen seen);

    /// Any subscription: each status as the agent sends it, beginning with the present one, across
    /// reconnections, until the task is dropped; an error (the agent refused) is the last. Opens the
    /// place; closing it ends this.
    [[nodiscard]] Task subscribe(const char* method, Json params, std::function<void(Result<Json>)> seen);

    /// A TCP connection that begins at the place, on the connection that there is; refused while there is
    /// none.
    void forward(Forward forward);

    /// Bulk, on a connection of its own. The place must have been opened.
    [[nodiscard]] Task upload(TreeName tree, std::filesystem::path from, OpenPlace::Done done,
                              OpenPlace::Shown shown);
    [[nodiscard]] Task download(TreeName tree, std::filesystem::path to, OpenPlace::Done done,
                                OpenPlace::Shown shown);

    /// The check from "can it be reached" on, over a connection of its own. Drop the returned object to break
    /// it off.
    [[nodiscard]] std::unique_ptr<PlaceCheck> check(CheckDepth depth,
                                                    std::function<void(const CheckItem&)> item,
                                                    std::function<void(Result<void>)> done);

    /// How SSH is used for this place, with its own key first.
    [[nodiscard]] SshOptions sshOptions() const { return settings().ssh; }

Q_SIGNALS:
    void statusChanged();
    void asked(const pupitre::Question& question);

private:
    enum class Patient { No, Yes };

    void stateChanged(const LinkState& state);
    CallId callAs(Patient patient, const char* method, Json params, Reply<Json> reply,
                  std::function<void(Json)> progress);
    void questionsChanged();
    [[nodiscard]] PlaceSettings settings() const;
    [[nodiscard]] Error whyNot() const;

    Mailbox& m_mailbox;
    KnownPlace m_place;
    PlaceAccess m_access;
    PlaceStatus m_status;
    PlaceState m_beneath = PlaceState::Offline; // the state without the questions
    int m_generation = 0;                       // states of a closed connection are not ours any more
    PendingQuestions m_questions;               // outlives m_open
    std::vector<std::unique_ptr<OpenPlace>> m_leaving;
    std::unique_ptr<OpenPlace> m_open;
    std::map<CallId, Task> m_calls; // before m_open goes
    CallId m_lastCall = 0;
    QTimer m_refresh; // room on the disk and the timer's last call change while one looks
};

} // namespace pupitre
