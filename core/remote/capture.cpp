// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/capture.h"

#include <array>

namespace pupitre
{

namespace
{
constexpr std::size_t maxCaptured = 1024 * 1024;
}

Result<CommandOutput> capture(Remote& remote, const CommandLine& command, std::span<const std::byte> input,
                              Waiter& waiter)
{
    auto stream = remote.exec(command, waiter);
    if (!stream)
        return tl::unexpected(stream.error());
    // A command that ends without reading its input says why in its exit status; a lost connection shows
    // below too.
    auto written = (*stream)->write(input, waiter);
    if (written)
        written = (*stream)->finishWriting(waiter);
    if (!written && written.error().kind != ErrorKind::ConnectionLost)
        return tl::unexpected(written.error());
    CommandOutput output;
    std::array<std::byte, 16 * 1024> piece;
    for (;;) {
        const auto got = (*stream)->read(piece, waiter);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        output.out.append(reinterpret_cast<const char*>(piece.data()), *got);
        if (output.out.size() > maxCaptured)
            return fail(ErrorKind::TooLarge, command.argv.front(), std::to_string(maxCaptured));
    }
    auto exit = (*stream)->finish(waiter);
    if (!exit)
        return tl::unexpected(exit.error());
    output.exit = std::move(*exit);
    return output;
}

} // namespace pupitre
