// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a tool of a student may lack, as subjects of errors; their sentences are in ui/words/toolerrors.
#pragma once

namespace pupitre
{

// Conflict
inline constexpr auto otherTpServed = "served TP"; // detail: title of the one that is served
// NotFound
inline constexpr auto remoteEditor = "editor";              // detail: the alias, for any other
inline constexpr auto editorExtension = "editor extension"; // detail: the command that installs it
inline constexpr auto sshAgentHere = "SSH agent";           // detail: the alias
inline constexpr auto sshdInside = "sshd inside";
inline constexpr auto jupyterInside = "Jupyter inside";
// Busy: a TP on a compute host, whose key has not come home yet
inline constexpr auto insideHostKey = "host key inside";
// EngineFailed, detail: last words
inline constexpr auto instanceOfSeat = "your environment"; // the gate lets nobody inside
inline constexpr auto jupyterProgram = "Jupyter";

} // namespace pupitre
