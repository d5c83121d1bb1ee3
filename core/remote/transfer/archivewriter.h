// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An archive on its way out: small files are gathered into large writes, which is where the speed of a tar
// stream comes from.
#pragma once

#include "core/remote/bytestream.h"
#include "core/remote/transfer/pace.h"

#include <string>
#include <string_view>

namespace pupitre
{

class ArchiveWriter final
{
public:
    ArchiveWriter(ByteStream& stream, Waiter& waiter, Pace& pace);

    [[nodiscard]] Result<void> add(std::string_view bytes);
    [[nodiscard]] Result<void> flush();

private:
    ByteStream& m_stream;
    Waiter& m_waiter;
    Pace& m_pace;
    std::string m_gathered;
};

} // namespace pupitre
