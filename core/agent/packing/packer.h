// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many small files of a seat as one archive, for its student: listed first, then those that are asked for.
#pragma once

namespace pupitre
{

/// "pupitre pack" (packrecords.h), inside the seat's box. Descriptors of the student's stream. 0 where the
/// student ended it, 1 where it broke or was not understood.
int runPacker(int in, int out);

} // namespace pupitre
