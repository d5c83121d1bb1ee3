// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to the gate that is kept between questions, and made again where it went. Used on one lane.
#pragma once

#include "core/student/gate/gateaccess.h"

#include <functional>

namespace pupitre
{

class GateLine final
{
public:
    explicit GateLine(std::shared_ptr<GateAccess> access) : m_access(std::move(access)) {}

    /// Asks over the connection there is, else over a new one. A connection that is lost is let go; whether
    /// to ask again is the caller's business.
    template <class T>
    [[nodiscard]] Result<T> ask(const std::stop_token& stop,
                                const std::function<Result<T>(Remote&)>& question)
    {
        if (!m_remote) {
            auto connected = m_access->connect(stop);
            if (!connected)
                return tl::unexpected(connected.error());
            m_remote = std::move(*connected);
        }
        auto answer = question(*m_remote);
        if (!answer && answer.error().kind != ErrorKind::GateRefused)
            m_remote.reset();
        return answer;
    }
    void hangUp() { m_remote.reset(); }

private:
    std::shared_ptr<GateAccess> m_access;
    std::unique_ptr<Remote> m_remote;
};

} // namespace pupitre
