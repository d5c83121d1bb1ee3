// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many small files of a student's computer into a folder of their seat, as one archive.
#pragma once

namespace pupitre
{

/// "pupitre unpack" (packrecords.h), inside the seat's box. 0 where all that came was settled or told of, 1
/// where the stream broke: whole files are in place then, and nothing of another.
int runUnpacker(int in, int out);

} // namespace pupitre
