// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See params.h.
#include "core/agent/serve/params.h"

#include "core/wire/fields.h"

namespace pupitre
{

Result<CourseId> courseParam(const Json& params)
{
    Fields f(params, "params");
    return f.finish(f.id<CourseId>("course"));
}

Result<TpParam> tpParam(const Json& params)
{
    Fields f(params, "params");
    TpParam param{f.id<CourseId>("course"), f.id<TpId>("tp")};
    return f.finish(std::move(param));
}

Result<std::vector<SeatId>> seatsParam(const Json& params)
{
    Fields f(params, "params");
    std::vector<SeatId> seats;
    for (const std::string& text : f.texts("seats"))
        seats.push_back(f.take(SeatId::parse(text)));
    if (seats.empty())
        return fail(ErrorKind::InvalidArgument, "seats");
    return f.finish(std::move(seats));
}

} // namespace pupitre
