// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about what machines do, but for the one that is a subscription.
#include "core/agent/sampling/ring.h"
#include "core/agent/serve/call.h"
#include "core/wire/fields.h"
#include "core/wire/samplemethods.h"

#include <array>

namespace pupitre
{

namespace
{
Result<Json> samplesListed(const CallContext& context)
{
    Fields f(context.params, "params");
    const std::string ring = f.textOr("ring", {});
    const std::int64_t after = f.integerOr("after", 0, 0);
    const std::int64_t limit = f.integerOr("limit", 500, 1, 1000);
    if (const auto read = f.finish(0); !read)
        return tl::unexpected<Error>(read.error());
    return SampleRing(ringFolder(context.tree)).page(ring, after, limit);
}
} // namespace

std::span<const Call> sampleCalls()
{
    static constexpr std::array calls{Call{method::samplesList, samplesListed}};
    return calls;
}

} // namespace pupitre
