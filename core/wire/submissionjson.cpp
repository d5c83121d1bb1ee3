// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Submissions and receipts. A receipt is what a student keeps for years: flat, self-explaining names.
#include "core/wire/fields.h"

namespace pupitre
{

namespace
{
constexpr NamedValues<SubmissionKind, 2> kinds{
    {{SubmissionKind::HandIn, "handIn"}, {SubmissionKind::Freeze, "freeze"}}};
}

Json toJson(const Submission& s)
{
    return {{"number", s.number}, {"kind", kinds.name(s.kind)}, {"at", toIso(s.at)},
            {"files", s.files},   {"bytes", s.bytes},           {"manifestSha256", s.manifestSha256}};
}

Result<Submission> submissionFromJson(const Json& json)
{
    Fields f(json, "submission");
    Submission s;
    s.number = static_cast<int>(f.integerOr("number", 0, 0, 1'000'000));
    s.kind = kinds.read(f, "kind", SubmissionKind::HandIn);
    s.at = f.instant("at");
    s.files = static_cast<std::uint64_t>(f.integerOr("files", 0, 0));
    s.bytes = static_cast<std::uint64_t>(f.integerOr("bytes", 0, 0));
    s.manifestSha256 = f.text("manifestSha256");
    return f.finish(std::move(s));
}

Json toJson(const Receipt& r)
{
    return {{"schema", receiptSchema},
            {"course", r.course.text()},
            {"seat", r.seat.text()},
            {"tp", r.tp.text()},
            {"submission", toJson(r.submission)},
            {"deadline", toIso(r.deadline)},
            {"cutOff", toIso(r.cutOff)},
            {"place", r.place}};
}

Result<Receipt> receiptFromJson(const Json& json)
{
    Fields f(json, "receipt");
    const auto schema = f.integerOr("schema", 1);
    if (schema > receiptSchema)
        return fail(ErrorKind::SchemaTooNew, "receipt.json", std::to_string(schema));
    Receipt r;
    r.course = f.id<CourseId>("course");
    r.seat = f.id<SeatId>("seat");
    r.tp = f.id<TpId>("tp");
    r.submission = f.take(submissionFromJson(f.object("submission")));
    r.deadline = f.instant("deadline");
    r.cutOff = f.instant("cutOff");
    r.place = f.textOr("place", {});
    return f.finish(std::move(r));
}

} // namespace pupitre
