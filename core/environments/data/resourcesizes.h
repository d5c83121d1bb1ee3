// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files and folders of this computer looked at on a lane of their own: the window goes on while a large
// folder, or a share that is slow, is counted.
#pragma once

#include "core/async/lane.h"
#include "core/environments/data/resourcemeasure.h"

#include <vector>

namespace pupitre
{

struct MeasuredResource {
    std::filesystem::path path; // as it was asked for
    Result<ResourceSize> size;
};

class ResourceSizes final
{
public:
    explicit ResourceSizes(Mailbox& mailbox) : m_lane(mailbox, "resources") {}

    enum class Trust { Checked, Already }; // Already: in an environment's folder, as it was saved
    /// `each` comes once for every path, in their order, in the thread of the mailbox. Dropping the task
    /// stops.
    [[nodiscard]] Task measure(std::vector<std::filesystem::path> paths, Trust trust,
                               std::function<void(MeasuredResource)> each);

private:
    Lane m_lane;
};

} // namespace pupitre
