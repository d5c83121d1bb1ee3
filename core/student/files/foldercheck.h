// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparing a folder with the receipt in it: offline, months later, also of a course one has left. In the UI
// thread; blocking work is on a lane.
#pragma once

#include "core/services/handins/receiptcheck.h"
#include "core/services/reply.h"
#include "core/student/studies.h"

namespace pupitre
{

/// "type blob" each: of the courses joined here, those of the course that the receipt in `folder` names.
/// Where its place has another key, somebody else signed. Empty where the course was never joined, or left.
[[nodiscard]] std::vector<std::string> placeKeysFor(const Studies& studies,
                                                    const std::filesystem::path& folder);
[[nodiscard]] std::vector<std::string> placeKeysOf(const CourseLink& link);

class FolderCheck final
{
public:
    explicit FolderCheck(Mailbox& mailbox) : m_lane(mailbox, "check") {}

    /// One at a time: the last asked answers. Errors as verifyReceipt().
    void start(const std::filesystem::path& folder, const std::vector<std::string>& placeKeys,
               Reply<ReceiptReport> reply);

private:
    Lane m_lane;
    Task m_task;
};

} // namespace pupitre
