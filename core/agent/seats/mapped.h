// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// File jobs inside the account's id mapping, where 0 is the account and its subuids can be given away and
// read.
#pragma once

namespace pupitre
{

/// The verb `mapped`: one JSON job a line on stdin, one JSON answer a line on stdout, in the order they
/// finish.
int runMapped();

} // namespace pupitre
