// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See forward.h.
#include "core/remote/forward.h"

#include <sys/socket.h>

namespace pupitre
{

void Forward::refuse(const Error& error)
{
    const std::string words = greeting ? greeting(tl::unexpected(error)) : std::string();
    static_cast<void>(
        ::send(end.get(), words.data(), words.size(), MSG_NOSIGNAL)); // a few bytes fit, or it is gone
    end.reset();
}

} // namespace pupitre
