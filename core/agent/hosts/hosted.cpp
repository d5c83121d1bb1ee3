// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See hosted.h.
#include "core/agent/hosts/hosted.h"

#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"

#include <algorithm>

namespace pupitre
{

namespace
{

Result<Hosted> hostedFromText(const std::string& text)
{
    const auto json = parseJson(text, "hosted");
    if (!json)
        return tl::unexpected<Error>(json.error());
    Fields f(*json, "hosted");
    Hosted hosted;
    hosted.home = f.text("home");
    for (const Json& one : f.list("seats")) {
        Fields s(one, "seat");
        HostedSeat seat{s.id<TpId>("tp"), s.id<SeatId>("seat"),
                        s.flagOr("held", false) ? HostedAs::Held : HostedAs::Running};
        hosted.seats.push_back(f.take(s.finish(std::move(seat))));
    }
    return f.finish(std::move(hosted));
}

bool staysHere(ActionKind kind)
{
    return kind != ActionKind::Freeze && kind != ActionKind::Purge && kind != ActionKind::Reopen;
}

} // namespace

HostedAs Hosted::seat(const SeatTp& where) const
{
    const auto found = std::ranges::find_if(
        seats, [&](const HostedSeat& one) { return one.tp == where.tp && one.seat == where.seat; });
    return found == seats.end() ? HostedAs::Elsewhere : found->as;
}

Result<std::optional<Hosted>> readHosted(const StateTree& tree, const CourseId& course)
{
    const auto text = readFile(tree.hosted(course));
    if (!text && text.error().kind == ErrorKind::NotFound)
        return std::optional<Hosted>{};
    auto hosted = text ? hostedFromText(*text) : tl::unexpected<Error>(text.error());
    if (!hosted)
        return tl::unexpected<Error>(hosted.error());
    return std::optional<Hosted>(*std::move(hosted));
}

Result<void> writeHosted(const StateTree& tree, const CourseId& course, const Hosted& hosted)
{
    Json seats = Json::array();
    for (const auto& one : hosted.seats)
        seats.push_back(
            {{"tp", one.tp.text()}, {"seat", one.seat.text()}, {"held", one.as == HostedAs::Held}});
    return writeFileAtomically(tree.hosted(course),
                               toText(Json{{"home", hosted.home}, {"seats", std::move(seats)}}) + "\n");
}

bool isHosted(const StateTree& tree, const CourseId& course)
{
    return pupitre::exists(tree.hosted(course));
}

std::vector<Action> planForHosted(const Course& course, const Hosted& hosted, const SeatView& view,
                                  Instant now, ClockTrust trust)
{
    const HostedAs as = hosted.seat(view.where);
    auto plan = as == HostedAs::Running ? planFor(course, view, now, trust) : std::vector<Action>();
    const bool whole = std::ranges::all_of(plan, [](const Action& one) { return staysHere(one.kind); });
    if (as == HostedAs::Running && whole)
        return plan;
    plan.clear();
    if (view.alive || view.connections > 0) {
        Action stop;
        stop.kind = ActionKind::Stop;
        stop.where = view.where;
        stop.connections = true;
        plan.push_back(stop);
    }
    return plan;
}

} // namespace pupitre
