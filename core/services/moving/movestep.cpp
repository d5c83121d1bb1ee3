// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/moving/movestep.h"

#include "core/wire/fields.h"

namespace pupitre
{

namespace
{

bool isOfMove(const HomeFacts& old, const HomeFacts& fresh)
{
    return !old.token.empty() && fresh.token == old.token;
}

} // namespace

Result<HomeFacts> homeFactsFromJson(const Json& json)
{
    Fields f(json, "home");
    HomeFacts facts;
    facts.state = f.text("state");
    facts.token = f.textOr("token", {});
    facts.other = f.textOr("other", {});
    return f.finish(std::move(facts));
}

Result<MoveStep> nextMoveStep(const std::string& course, const std::optional<HomeFacts>& old,
                              const std::optional<HomeFacts>& fresh)
{
    if (!old)
        return fail(ErrorKind::NotFound, course);
    if (old->state == "arriving")
        return fail(ErrorKind::NotHome, course, old->other);
    if (fresh && (old->state == "here" || !isOfMove(*old, *fresh)))
        return old->state == "gone" ? fail(ErrorKind::NotHome, course, old->other)
                                    : fail(ErrorKind::AlreadyExists, course);
    if (old->state == "here")
        return MoveStep::Leave;
    if (old->state == "leaving")
        return fresh ? MoveStep::CloseOld : MoveStep::Carry;
    if (!fresh)
        return fail(ErrorKind::NotHome, course, old->other);
    return fresh->state == "arriving" ? MoveStep::OpenNew : MoveStep::Done;
}

Result<BackStep> nextBackStep(const std::string& course, const std::optional<HomeFacts>& old,
                              const std::optional<HomeFacts>& fresh)
{
    if (!old)
        return fail(ErrorKind::NotFound, course);
    if (old->state == "here")
        return BackStep::Done;
    if (old->state != "leaving")
        return fail(ErrorKind::NotHome, course, old->other);
    const bool waits = fresh && isOfMove(*old, *fresh) && fresh->state == "arriving";
    return waits ? BackStep::RemoveNew : BackStep::Stay;
}

} // namespace pupitre
