// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See promresult.h.
#include "core/monitoring/prometheus/promresult.h"

#include "core/wire/fields.h"

#include <charconv>
#include <cmath>

namespace pupitre
{

namespace
{
constexpr double lastSecond = 253402300799; // of the year 9999

/// [seconds since 1970, "value"]; nothing where the value is no finite number.
Result<std::optional<PromPoint>> pointFrom(const Json& pair)
{
    if (!pair.is_array() || pair.size() != 2 || !pair[0].is_number() || !pair[1].is_string())
        return fail(ErrorKind::Malformed, "prometheus", "value");
    const double seconds = pair[0].get<double>();
    if (!(seconds >= 0 && seconds <= lastSecond))
        return fail(ErrorKind::Malformed, "prometheus", "time");
    const std::string text = pair[1].get<std::string>();
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec == std::errc::invalid_argument || read.ptr != text.data() + text.size())
        return text == "+Inf" ? Result<std::optional<PromPoint>>(std::nullopt)
                              : fail(ErrorKind::Malformed, "prometheus", "value");
    if (read.ec != std::errc{} || !std::isfinite(value))
        return std::nullopt;
    return PromPoint{Instant(std::chrono::milliseconds(std::llround(seconds * 1000))), value};
}

Result<void> addPoint(PromSeries& series, const Json& pair)
{
    const auto point = pointFrom(pair);
    if (!point)
        return tl::unexpected(point.error());
    if (*point && (series.points.empty() || series.points.back().at < (*point)->at))
        series.points.push_back(**point);
    return {};
}

Result<PromSeries> seriesFrom(const Json& entry)
{
    Fields f(entry, "series");
    PromSeries series;
    for (const auto& [name, value] : f.object("metric").items())
        if (value.is_string())
            series.labels.emplace(name, value.get<std::string>());
    if (entry.is_object() && entry.contains("value"))
        if (auto added = addPoint(series, entry["value"]); !added)
            return tl::unexpected(added.error());
    for (const Json& pair : f.list("values"))
        if (auto added = addPoint(series, pair); !added)
            return tl::unexpected(added.error());
    return f.finish(std::move(series));
}
} // namespace

const std::string& PromSeries::label(std::string_view name) const
{
    static const std::string none;
    const auto found = labels.find(name);
    return found == labels.end() ? none : found->second;
}

Result<std::vector<PromSeries>> seriesFromPrometheus(std::string_view answer)
{
    const auto json = parseJson(answer, "prometheus");
    if (!json)
        return tl::unexpected(json.error());
    Fields f(*json, "prometheus");
    const std::string status = f.text("status");
    if (status == "error")
        return fail(ErrorKind::InvalidArgument, "prometheus",
                    f.textOr("errorType", {}) + ": " + f.textOr("error", {}).substr(0, 300));
    Fields data(f.object("data"), "data");
    const std::string type = data.textOr("resultType", {});
    if (status != "success" || (type != "vector" && type != "matrix"))
        return fail(ErrorKind::Malformed, "prometheus", "resultType");
    std::vector<PromSeries> all;
    for (const Json& entry : data.list("result")) {
        auto series = seriesFrom(entry);
        if (!series)
            return tl::unexpected(series.error());
        all.push_back(*std::move(series));
    }
    return data.finish(std::move(all));
}

} // namespace pupitre
