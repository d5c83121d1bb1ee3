// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place in use: the link to its agent, and transfers on a second connection of their own, so that bulk
// never holds up a call. Used on the mailbox's thread.
#pragma once

#include "core/places/placeaddress.h"
#include "core/remote/agentlink.h"
#include "core/remote/agentupload.h"
#include "core/remote/questions.h"
#include "core/remote/ssh/sshoptions.h"
#include "core/remote/transfer/treetransfer.h"

#include <filesystem>
#include <map>

namespace pupitre
{

struct PlaceSettings {
    SshOptions ssh;
    Patience patience;
    CarriedAgent agent;
    std::map<std::string, std::string> localEnvironment; // of ThisComputer's agent
};

class PlaceDialer;

class OpenPlace final
{
public:
    OpenPlace(Mailbox& mailbox, PlaceAddress address, PlaceSettings settings, Questions& questions,
              std::function<void(const LinkState&)> changed);
    ~OpenPlace();

    [[nodiscard]] const PlaceAddress& address() const { return m_address; }
    [[nodiscard]] AgentLink& agent() { return *m_link; }

    using Done = std::function<void(Result<TransferDone>)>;
    using Shown = std::function<void(TransferProgress)>;
    [[nodiscard]] Task upload(TreeName tree, std::filesystem::path from, Done done, Shown shown);
    [[nodiscard]] Task download(TreeName tree, std::filesystem::path to, Done done, Shown shown);

private:
    PlaceAddress m_address;
    std::shared_ptr<PlaceDialer> m_dialer;
    std::unique_ptr<Lane> m_transfers;
    std::unique_ptr<AgentLink> m_link;
};

} // namespace pupitre
