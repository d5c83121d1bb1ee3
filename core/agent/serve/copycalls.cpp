// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The call that makes a course of another on the same place.
#include "core/agent/serve/call.h"

#include "core/agent/course/reconcile.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/serve/coursecopy.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"

namespace pupitre
{

namespace
{
Result<Json> copy(const CallContext& call)
{
    Fields f(call.params, "params");
    CopyOrder order;
    order.from = f.id<CourseId>("from");
    const Json& described = f.object("course");
    if (auto whole = f.finish(0); !whole)
        return tl::unexpected(whole.error());
    auto course = courseFromJson(described);
    if (!course)
        return tl::unexpected(course.error());
    order.course = std::move(*course);
    const auto copied = copyCourse(call.tree, order, call.progress, call.stop);
    if (!copied)
        return tl::unexpected(copied.error());
    call.inBackground(
        [tree = call.tree, id = order.course.id, progress = call.progress](std::stop_token stop) {
            ThisPlace place(tree);
            // What fails is in the seats' error files, where the next status finds it.
            static_cast<void>(Reconcile(tree, place.machine(), "teacher").course(id, progress, stop));
        });
    return Json{{"revision", copied->revision}, {"files", copied->files}, {"bytes", copied->bytes}};
}
} // namespace

std::span<const Call> copyCalls()
{
    static constexpr Call calls[] = {{method::courseCopy, copy, OnHangUp::Finish}};
    return calls;
}

} // namespace pupitre
