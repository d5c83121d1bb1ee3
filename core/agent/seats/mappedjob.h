// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The jobs of the `mapped` worker, as they travel from the agent to it: {"job": …} and what that job needs.
#pragma once

#include "core/agent/seats/treesize.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <sys/types.h>

namespace pupitre::mapped
{

/// `target` appears whole, given to `owner`; an earlier attempt is cleared away first. Empty `source`: an
/// empty folder.
[[nodiscard]] Json copy(const std::string& source, const std::string& target, uid_t owner);
/// Answers {files, bytes, manifest}; see settleTree.
[[nodiscard]] Json settle(const std::string& folder);
/// Answers {files, bytes, manifest}; see takeCopy. What `counted` folders hold already is taken off the
/// limit, where there is one.
[[nodiscard]] Json take(const std::string& workspace, const std::string& folder,
                        const std::optional<TreeLimit>& limit, const std::vector<std::string>& counted);
/// Answers {bytes, files, tooDeep} of all `folders` together; see treeSize.
[[nodiscard]] Json size(const std::vector<std::string>& folders, const TreeLimit& limit);
/// Answers a FileReset; see putBack.
[[nodiscard]] Json putBack(const std::string& reference, const std::string& workspace,
                           const std::string& path, uid_t owner);
/// Answers a WorkListing (core/wire/workjson.h); see listWork.
[[nodiscard]] Json list(const std::string& workspace, const std::string& path, uid_t owner);
/// Answers {size, base64}; see readWork.
[[nodiscard]] Json read(const std::string& workspace, const std::string& path, uid_t owner,
                        std::uint64_t most);
/// Answers a HandInPreview (core/wire/previewjson.h); see previewHandIn.
[[nodiscard]] Json preview(const std::string& workspace, const std::string& reference);
/// Removes trees, whoever owns what is in them.
[[nodiscard]] Json remove(const std::vector<std::string>& folders);

/// What the worker does with one job; `threads` may be used inside it.
[[nodiscard]] Result<Json> carryOut(const Json& job, std::size_t threads);

} // namespace pupitre::mapped
