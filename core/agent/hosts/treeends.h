// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Making a tree on one host equal to a tree on another: a sender and a receiver, each inside the id mapping
// of its own host, talk over one stream.
//
//   sender    verdict {entries, hashed}, one index record each
//   receiver  verdict {wanted}, one number each: what it has not got
//   sender    for each: "file" or "gone"; the content in pieces; its hash
//   receiver  verdict {files, bytes}: the new tree is in place, whole
//
// Until that last word the receiver's old tree stays as it was, so a cut anywhere costs nothing but time.
#pragma once

#include "core/agent/hosts/treeindex.h"
#include "core/agent/hosts/treewire.h"
#include "core/domain/instance.h"

#include <filesystem>
#include <sys/types.h>

namespace pupitre
{

/// What one end is told, as the argv of the verb `treeend`.
struct TreeEnd {
    enum class Role { Send, Receive };
    Role role = Role::Send;
    std::filesystem::path folder;
    IndexDepth depth = IndexDepth::Hashes; // Send: hashed trees must not change meanwhile
    uid_t owner = 0;                       // Receive: who gets the files, in the mapping; 0: the account
    std::filesystem::path lastIndex;       // Receive: records of the tree that is there; empty: none are kept
    std::filesystem::path lock;            // Receive: one at a time
    ProcessIdentity asker;                 // Receive: nothing is put in place for one that is gone
};

[[nodiscard]] std::string toText(const TreeEnd& end);
[[nodiscard]] Result<TreeEnd> treeEndFromText(const std::string& text);

/// Answers with the receiver's last verdict. ChangedMeanwhile where a hashed tree changed.
[[nodiscard]] Result<Json> runSender(TreeWire& wire, const TreeEnd& end);
/// Answers {files, bytes} that came. TransferDamaged where a content is not what its hash says; Cancelled
/// where the asker is gone.
[[nodiscard]] Result<Json> runReceiver(TreeWire& wire, const TreeEnd& end);

/// The verb `treeend`, run inside the id mapping with the stream on stdin and stdout. How it went is the last
/// line on stderr, as a verdict.
int runTreeEnd(const std::string& text);

} // namespace pupitre
