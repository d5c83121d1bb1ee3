// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/places/openplace.h"

#include "core/places/placedialer.h"

namespace pupitre
{

OpenPlace::OpenPlace(Mailbox& mailbox, PlaceAddress address, PlaceSettings settings, Questions& questions,
                     std::function<void(const LinkState&)> changed)
    : m_address(address), m_dialer(std::make_shared<PlaceDialer>(address, std::move(settings), questions)),
      m_transfers(std::make_unique<Lane>(mailbox, "transfers")),
      m_link(std::make_unique<AgentLink>(
          mailbox, "link", [dialer = m_dialer](std::stop_token stop) { return dialer->dial(stop); },
          std::move(changed)))
{
}

OpenPlace::~OpenPlace() = default;

Task OpenPlace::upload(TreeName tree, std::filesystem::path from, Done done, Shown shown)
{
    return m_transfers->runReporting<TransferDone, TransferProgress>(
        [dialer = m_dialer, tree = std::move(tree), from = std::move(from)](
            std::stop_token stop, Reporter<TransferProgress> reporter) -> Result<TransferDone> {
            auto session = dialer->dial(stop);
            if (!session)
                return tl::unexpected(session.error());
            return uploadTree(std::move(*session), tree, from, std::move(reporter), stop);
        },
        std::move(done), std::move(shown));
}

Task OpenPlace::download(TreeName tree, std::filesystem::path to, Done done, Shown shown)
{
    return m_transfers->runReporting<TransferDone, TransferProgress>(
        [dialer = m_dialer, tree = std::move(tree), to = std::move(to)](
            std::stop_token stop, Reporter<TransferProgress> reporter) -> Result<TransferDone> {
            auto session = dialer->dial(stop);
            if (!session)
                return tl::unexpected(session.error());
            return downloadTree(std::move(*session), tree, to, std::move(reporter), stop);
        },
        std::move(done), std::move(shown));
}

} // namespace pupitre
