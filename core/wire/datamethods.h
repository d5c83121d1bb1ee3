// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about data that courses share: what lies on the place already, and what is put there once. The
// files themselves come by tree.put of the tree "data" of no course: an archive of "<sha256>/<offset>", each
// the rest of one file from that byte on; what arrived before a broken line is kept. Its last answer is
// {files, bytes}.
#pragma once

namespace pupitre::method
{

inline constexpr auto dataMeasure =
    "data.measure"; // {path} -> {bytes, files, folder, sha256} of a path of the place: of the file, or of the
                    // MANIFEST text of the folder; {bytes} as progress. UnsafePath (detail: DataPathDoubt),
                    // NotPermitted where students could not read it
inline constexpr auto dataWant =
    "data.want"; // {files:[[sha256, size]]} -> {missing:[[index, have]]}; DiskFull where they do not fit
inline constexpr auto dataMake =
    "data.make"; // {set: DataSet} -> {id, path, new} a folder of what is there; NotFound (detail: "data")
inline constexpr auto dataList =
    "data.list"; // {} -> {sets:[{id, path, set: DataSet, whole, usedBy:[course]}]}
inline constexpr auto dataCheck = "data.check";   // {id} -> {damaged:[path]}: every byte is read; {bytes} as
                                                  // progress. What is damaged is missing from then on
inline constexpr auto dataRemove = "data.remove"; // {id}: Busy (detail: the course) while a TP uses it

} // namespace pupitre::method
