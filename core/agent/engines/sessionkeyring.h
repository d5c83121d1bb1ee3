// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One kernel keyring for all instances of an account, and nothing in it. The kernel lets an account have 200
// keys (kernel.keys.maxkeys); an engine that makes a keyring for each instance cannot start a class of three
// hundred, and one that makes none would leave the account's own, with its Kerberos tickets, to the students.
#pragma once

#include "core/domain/error.h"

namespace pupitre
{

/// This thread, and what it starts, leaves the keyring of its login for the account's common empty one.
/// Twice changes nothing. A kernel without keyrings has none to leave. SystemCallFailed.
[[nodiscard]] Result<void> joinSessionKeyring();

} // namespace pupitre
