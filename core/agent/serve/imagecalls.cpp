// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about images.
#include "core/agent/serve/call.h"

#include "core/agent/course/imageusers.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/engines/hostimage.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"

#include <chrono>

namespace pupitre
{

namespace
{
Result<Json> listImages(const CallContext& call)
{
    ThisPlace place(call.tree);
    const auto images = place.images().list();
    if (!images)
        return tl::unexpected(images.error());
    Json list = Json::array();
    for (const ImageFacts& image : *images)
        list.push_back({{"reference", image.reference},
                        {"bytes", image.bytes},
                        {"created", toIso(Instant(std::chrono::seconds(image.created)))}});
    return Json{{"images", std::move(list)}};
}

Result<Json> make(const CallContext& call)
{
    Fields f(call.params, "params");
    const std::string reference = f.text("reference");
    const auto packages = f.finish(f.texts("packages"));
    if (!packages)
        return tl::unexpected(packages.error());
    ThisPlace place(call.tree);
    if (auto made = makeHostImage(call.tree, place.images(), reference, *packages, call.stop); !made)
        return tl::unexpected(made.error());
    return Json{{"reference", reference}};
}

Result<Json> removeImage(const CallContext& call)
{
    Fields f(call.params, "params");
    const auto reference = f.finish(f.text("reference"));
    const auto users = reference ? usersOfImage(call.tree, *reference) : tl::unexpected(reference.error());
    if (!users)
        return tl::unexpected(users.error());
    if (!users->empty())
        return fail(ErrorKind::Busy, *reference, users->front().text());
    ThisPlace place(call.tree);
    if (auto removed = place.images().remove(*reference); !removed)
        return tl::unexpected(removed.error());
    return Json::object();
}
} // namespace

std::span<const Call> imageCalls()
{
    static constexpr Call calls[] = {
        {method::imageList, listImages},
        {method::imageMake, make},
        {method::imageRemove, removeImage, OnHangUp::Finish},
    };
    return calls;
}

} // namespace pupitre
