// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The folders of what was joined, one below another's root each. Everything in them is the owner's alone,
// from the first byte on. Blocking, for a lane.
#pragma once

#include "core/domain/error.h"
#include "core/student/enrolment/enrolment.h"

#include <optional>
#include <vector>

namespace pupitre
{

/// ~/.local/share/pupitre-desktop/courses (XDG_DATA_HOME honoured).
[[nodiscard]] std::filesystem::path usualEnrolments();

/// Nothing where the folder is none, or not complete.
[[nodiscard]] std::optional<Enrolment> readEnrolment(const std::filesystem::path& folder);

/// By title. A folder that cannot be read is left out and is as if it were not there; and so are trials,
/// which are a teacher's.
[[nodiscard]] std::vector<Enrolment> readEnrolments(const std::filesystem::path& root);

/// Makes the folder, or renews the one of the same seat. An invitation without a key gets a key pair that is
/// made here, or keeps the one made before. FileUnwritable, DiskFull, SystemCallFailed.
[[nodiscard]] Result<Enrolment> enrol(const std::filesystem::path& root, const Invitation& invitation);

/// Removes the folder, key and all; what was downloaded lies elsewhere. FileUnwritable.
[[nodiscard]] Result<void> leave(const Enrolment& enrolment);

/// The public half. FileUnreadable, Malformed.
[[nodiscard]] Result<PublicKey> publicKeyOf(const Enrolment& enrolment);

} // namespace pupitre
