// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/places/checkrun.h"

#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

#include <QTimer>

#include <algorithm>

namespace pupitre
{

namespace
{

int gravity(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotApplicable:
        return 0;
    case Verdict::Ok:
        return 1;
    case Verdict::Warn:
        return 2;
    case Verdict::Fail:
        return 3;
    }
    return 0;
}

Result<std::vector<PlannedFile>> plannedFrom(const Json& json)
{
    const auto files = json.find("files");
    if (files == json.end() || !files->is_array())
        return fail(ErrorKind::ProtocolViolation, method::placeShow, "files");
    std::vector<PlannedFile> planned;
    for (const Json& file : *files) {
        if (!file.is_object() || !file.contains("path") || !file["path"].is_string()
            || !file.contains("bytes") || !file["bytes"].is_string())
            return fail(ErrorKind::ProtocolViolation, method::placeShow, "file");
        planned.push_back({file["path"].get<std::string>(), file["bytes"].get<std::string>()});
    }
    return planned;
}

} // namespace

CheckRun::CheckRun(PlaceLink& link, QObject* parent) : QObject(parent), m_link(&link) {}

void CheckRun::start(CheckDepth depth)
{
    if (!m_link || running())
        return;
    m_items.clear();
    m_error.reset();
    m_check = m_link->check(
        depth, [this](const CheckItem& item) { put(item); },
        [this](const Result<void>& result) {
            if (!result)
                m_error = result.error();
            stop();
            Q_EMIT finished();
        });
}

void CheckRun::stop()
{
    if (!m_check)
        return;
    // In the next turn of the event loop: this may be its own callback.
    m_ended = std::move(m_check);
    QTimer::singleShot(0, this, [this] { m_ended.reset(); });
}

Verdict CheckRun::worst() const
{
    const auto worst =
        std::max_element(m_items.begin(), m_items.end(), [](const CheckItem& a, const CheckItem& b) {
            return gravity(a.verdict) < gravity(b.verdict);
        });
    return worst == m_items.end() ? Verdict::NotApplicable : worst->verdict;
}

void CheckRun::put(CheckItem item)
{
    if (item.id == CheckId::Figures && !m_prometheus.empty())
        item = {CheckId::Figures, Verdict::Ok, "prometheus", {{"by", m_prometheus}}};
    const auto same =
        std::find_if(m_items.begin(), m_items.end(), [&](const CheckItem& i) { return i.id == item.id; });
    const auto index = static_cast<int>(same - m_items.begin());
    if (same == m_items.end())
        m_items.push_back(std::move(item));
    else
        *same = std::move(item);
    Q_EMIT itemChanged(index);
}

void CheckRun::show(PlaceLink& link, Reply<std::vector<PlannedFile>> reply)
{
    link.open();
    link.call(method::placeShow, Json::object(),
              Reply<Json>(nullptr, [reply = std::move(reply)](Result<Json> json) {
                  reply(json ? plannedFrom(*json) : tl::unexpected(json.error()));
              }));
}

} // namespace pupitre
