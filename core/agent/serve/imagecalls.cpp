// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about images.
#include "core/agent/serve/call.h"

#include "core/agent/course/coursefile.h"
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

/// A course whose TP still needs this image.
Result<std::optional<CourseId>> userOf(const StateTree& tree, const std::string& reference)
{
    const auto ids = listCourses(tree);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const CourseId& id : *ids) {
        const auto file = readCourse(tree, id);
        if (!file)
            return tl::unexpected(file.error());
        for (const Tp& tp : file->course.tps)
            if (tp.image == reference && tp.published)
                return std::optional<CourseId>(id);
    }
    return std::optional<CourseId>{};
}

Result<Json> removeImage(const CallContext& call)
{
    Fields f(call.params, "params");
    const auto reference = f.finish(f.text("reference"));
    const auto user = reference ? userOf(call.tree, *reference) : tl::unexpected(reference.error());
    if (!user)
        return tl::unexpected(user.error());
    if (*user)
        return fail(ErrorKind::Busy, *reference, (*user)->text());
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
