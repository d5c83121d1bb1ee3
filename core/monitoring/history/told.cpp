// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Told alerts in the history file.
#include "core/monitoring/history/history.h"

#include "core/store/statement.h"
#include "core/wire/samplejson.h"

namespace pupitre
{

namespace
{

std::optional<Owner> ownerIn(const std::string& text)
{
    if (text.empty())
        return std::nullopt;
    const auto owner = ownerFromText(text);
    return owner ? std::optional(*owner) : std::nullopt;
}

} // namespace

Result<ToldAlerts> History::told()
{
    Statement all(database(), "history",
                  QStringLiteral("SELECT kind, place, host, gpu, owner, at FROM told"));
    if (auto ran = all.run(); !ran)
        return tl::unexpected(ran.error());
    ToldAlerts told;
    while (all.next())
        if (const auto place = PlaceId::parse(all.text(1)))
            told[{static_cast<AlertKind>(all.number(0)),
                  {*place, all.text(2)},
                  all.text(3),
                  ownerIn(all.text(4))}] = all.instant(5);
    return told;
}

Result<void> History::writeTold(const ToldAlerts& told)
{
    return together([&]() -> Result<void> {
        if (auto gone = Statement(database(), "history", QStringLiteral("DELETE FROM told")).run(); !gone)
            return gone;
        Statement add(database(), "history", QStringLiteral("INSERT INTO told VALUES (?, ?, ?, ?, ?, ?)"));
        for (const auto& [key, at] : told) {
            add.bind(std::int64_t{static_cast<int>(key.kind)}).bind(key.host.place.text());
            add.bind(key.host.host).bind(key.gpu).bind(key.owner ? ownerText(*key.owner) : std::string());
            if (auto added = add.bind(at).run(); !added)
                return added;
        }
        return {};
    });
}

} // namespace pupitre
