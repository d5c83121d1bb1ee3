// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/data/resourcesizes.h"

namespace pupitre
{

Task ResourceSizes::measure(std::vector<std::filesystem::path> paths, Trust trust,
                            std::function<void(MeasuredResource)> each)
{
    return m_lane.runStreaming<bool, MeasuredResource>(
        [paths = std::move(paths), trust](std::stop_token stop,
                                          const Stream<MeasuredResource>& out) -> Result<bool> {
            for (const auto& path : paths) {
                if (stop.stop_requested())
                    return fail(ErrorKind::Cancelled);
                const auto real =
                    trust == Trust::Checked ? checkedResource(path) : Result<std::filesystem::path>(path);
                out.put({path, real ? measureResource(*real, stop) : tl::unexpected<Error>(real.error())});
            }
            return true;
        },
        [](const Result<bool>&) {}, std::move(each));
}

} // namespace pupitre
