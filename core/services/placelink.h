// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One place as the rest of the program sees it: its state, its questions, calls and subscriptions. The
// blocking work is done by core/remote on its own thread; everything here happens in the UI thread and never
// waits.
#pragma once

#include "core/domain/error.h"
#include "core/domain/placefacts.h"
#include "core/domain/seatstatus.h"
#include "core/services/question.h"
#include "core/services/reply.h"
#include "core/store/knownplace.h"
#include "core/wire/jsonrpc.h"

#include <QObject>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace pupitre
{

enum class LinkState { Offline, Connecting, Asking, Installing, Ready };

struct LinkStatus {
    LinkState state = LinkState::Offline;
    std::optional<Error> error;      // why it is Offline; absent if nobody tried or it was closed on purpose
    std::optional<PlaceFacts> facts; // the last known; with Ready they are current
    std::optional<std::chrono::milliseconds> roundTrip; // of the last call that did nothing else

    bool operator==(const LinkStatus&) const = default;
};

/// What a place needs beyond the address to be reached; wired once by the composition root.
struct PlaceAccess {
    std::filesystem::path agentBinary; // the agent that is carried along and uploaded where missing
    std::string agentSha256;           // empty: computed at the first use
};

class PlaceLink final : public QObject
{
    Q_OBJECT
public:
    PlaceLink(KnownPlace place, PlaceAccess access, QObject* parent = nullptr);
    ~PlaceLink() override;

    [[nodiscard]] const KnownPlace& place() const;
    [[nodiscard]] const LinkStatus& status() const;
    [[nodiscard]] bool ready() const;
    /// The question that waits for an answer, while Asking.
    [[nodiscard]] const std::optional<Question>& question() const;

    void setName(std::string name);

    /// Connects if Offline; reconnects by itself with growing pauses when a connection is lost, until
    /// close().
    void open();
    void close();
    /// Tries again at once instead of at the end of the pause.
    void retry();
    void answer(int questionId, Answer answer);

    /// Calls the agent; waits for Ready first if the link is on its way there, fails with its error if
    /// Offline.
    void call(std::string method, Json params, Reply<Json> reply,
              std::function<void(const Json&)> progress = {});

    /// Live status of one TP until the returned handle is dropped; survives reconnects. The handler may be
    /// called from the UI thread only, also with errors (the link is then trying again).
    class Watch;
    [[nodiscard]] std::unique_ptr<Watch> watch(CourseId course, TpId tp, std::chrono::milliseconds every,
                                               std::function<void(Result<TpStatus>)> handler);

    struct Private;
    /// For services of this folder that transfer trees on a connection of their own.
    [[nodiscard]] Private& internals();

Q_SIGNALS:
    void statusChanged();
    void asked(const pupitre::Question& question);

private:
    std::unique_ptr<Private> m_private;
};

/// Dropping it ends the subscription.
class PlaceLink::Watch final
{
public:
    Watch(PlaceLink* link, int key);
    ~Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

private:
    QPointer<PlaceLink> m_link;
    int m_key;
};

} // namespace pupitre
