// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/studentreportjson.h"

#include "core/domain/schedule.h"
#include "core/wire/fields.h"

namespace pupitre
{

namespace
{

std::optional<PublicKey> maybeKey(Fields& fields, const char* name)
{
    const std::string line = fields.textOr(name, {});
    if (line.empty())
        return std::nullopt;
    return fields.take(parsePublicKey(line));
}

Json toJson(const TeacherMessage& message)
{
    return {{"at", toIso(message.at)}, {"text", message.text}};
}

Result<TeacherMessage> messageFromJson(const Json& json)
{
    Fields f(json, "message");
    TeacherMessage message;
    message.at = f.instant("at");
    message.text = f.text("text");
    return f.finish(std::move(message));
}

/// The members of the seat's status, with what says of which TP and until when beside them: people read this
/// too.
Json toJson(const StudentTp& one)
{
    Json json = toJson(one.seat);
    json["tp"] = one.plan.id.text();
    json["title"] = one.plan.title;
    json["deadline"] = toIso(deadlineOf(one.plan, one.seat.seat));
    json["plan"] = toJson(one.plan);
    json["messages"] = Json::array();
    for (const TeacherMessage& message : one.messages)
        json["messages"].push_back(toJson(message));
    if (one.sshdHostKey)
        json["sshdHostKey"] = toLine(*one.sshdHostKey);
    json["feedback"] = one.feedback;
    if (one.atWork)
        json["atWork"] = *one.atWork;
    return json;
}

Result<StudentTp> studentTpFromJson(const Json& json)
{
    Fields f(json, "tp");
    StudentTp one;
    one.seat = f.take(seatStatusFromJson(json));
    one.plan = f.take(tpFromJson(f.object("plan")));
    for (const Json& message : f.list("messages"))
        one.messages.push_back(f.take(messageFromJson(message)));
    one.sshdHostKey = maybeKey(f, "sshdHostKey");
    one.feedback = f.flagOr("feedback", false);
    if (json.is_object() && json.contains("atWork"))
        one.atWork = f.texts("atWork");
    return f.finish(std::move(one));
}

} // namespace

Json toJson(const StudentReport& report)
{
    Json json{{"course", report.course.text()},
              {"title", report.title},
              {"seat", report.seat.text()},
              {"clock", toIso(report.clock)},
              {"zone", report.zone},
              {"placeKey", report.placeKey ? toLine(*report.placeKey) : ""},
              {"members", report.members},
              {"tps", Json::array()}};
    for (const StudentTp& one : report.tps)
        json["tps"].push_back(toJson(one));
    return json;
}

Result<StudentReport> studentReportFromJson(const Json& json)
{
    Fields f(json, "report");
    StudentReport report;
    report.course = f.id<CourseId>("course");
    report.title = f.text("title");
    report.seat = f.id<SeatId>("seat");
    report.clock = f.instant("clock");
    report.zone = f.textOr("zone", {});
    report.placeKey = maybeKey(f, "placeKey");
    report.members = f.texts("members");
    for (const Json& one : f.list("tps"))
        report.tps.push_back(f.take(studentTpFromJson(one)));
    return f.finish(std::move(report));
}

Json toJson(const ReceiptPaper& paper)
{
    return {{"receipt", toJson(paper.receipt)},
            {"text", paper.text},
            {"signature", paper.signature ? Json(*paper.signature) : Json()},
            {"placeKey", paper.placeKey ? toLine(*paper.placeKey) : ""}};
}

Result<ReceiptPaper> receiptPaperFromJson(const Json& json)
{
    Fields f(json, "receipt");
    ReceiptPaper paper;
    paper.receipt = f.take(receiptFromJson(f.object("receipt")));
    paper.text = f.text("text");
    if (json.is_object() && json.contains("signature") && json.at("signature").is_string())
        paper.signature = json.at("signature").get<std::string>();
    paper.placeKey = maybeKey(f, "placeKey");
    return f.finish(std::move(paper));
}

Json toJson(const Refused& refused)
{
    return {{"refused", wireName(refused.why)}, {"detail", refused.detail}};
}

std::optional<Refused> refusalFromJson(const Json& json)
{
    if (!json.is_object() || !json.contains("refused") || !json.at("refused").is_string())
        return std::nullopt;
    const auto why = refusalFromWireName(json.at("refused").get<std::string>());
    const auto detail = json.value("detail", Json());
    return Refused{why.value_or(Refusal::NotUnderstood),
                   detail.is_string() ? detail.get<std::string>() : std::string{}};
}

} // namespace pupitre
