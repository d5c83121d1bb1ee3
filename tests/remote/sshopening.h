// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every test of SSH begins with: a connection to the server of the test, with little patience, and
// failures that say why.
#pragma once

#include "core/remote/scriptedquestions.h"
#include "core/remote/ssh/sshconnection.h"
#include "tests/remote/sshserver.h"

#include <QTest>

namespace pupitre::test
{

[[nodiscard]] inline std::string describe(const Error& error)
{
    return std::string(wireName(error.kind)) + " " + error.subject + ": " + error.detail;
}

[[nodiscard]] inline Patience quick()
{
    using namespace std::chrono_literals;
    return {5s, 5s, noLimit};
}

[[nodiscard]] inline Result<std::unique_ptr<SshConnection>>
open(const SshServer& server, Questions& questions, std::stop_token stop = {})
{
    return SshConnection::open(server.address(), server.options(), quick(), questions, stop);
}

} // namespace pupitre::test

/// Evaluates once, and says why.
#define REQUIRE(result)                                                                                      \
    do {                                                                                                     \
        const auto& required = (result);                                                                     \
        QVERIFY2(                                                                                            \
            required.has_value(),                                                                            \
            pupitre::test::describe(required.has_value() ? pupitre::Error{} : required.error()).c_str());    \
    } while (false)
