// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/drafttable.h"

#include "core/store/statement.h"

namespace pupitre
{

namespace
{
constexpr auto group = "drafts";
}

Result<std::optional<StoredDraft>> DraftTable::read(const std::string& wizard) const
{
    Statement statement(m_store.database(), group,
                        QStringLiteral("SELECT json, saved_at FROM draft WHERE wizard = ?"));
    if (auto ran = statement.bind(wizard).run(); !ran)
        return tl::unexpected(ran.error());
    if (!statement.next())
        return std::optional<StoredDraft>();
    return std::optional<StoredDraft>(StoredDraft{statement.text(0), statement.instant(1)});
}

Result<void> DraftTable::put(const std::string& wizard, const StoredDraft& draft)
{
    Statement statement(
        m_store.database(), group,
        QStringLiteral("INSERT INTO draft (wizard, saved_at, json) VALUES (?, ?, ?) ON CONFLICT (wizard) "
                       "DO UPDATE SET saved_at = excluded.saved_at, json = excluded.json"));
    return statement.bind(wizard).bind(draft.savedAt).bind(draft.json).run();
}

Result<void> DraftTable::remove(const std::string& wizard)
{
    return Statement(m_store.database(), group, QStringLiteral("DELETE FROM draft WHERE wizard = ?"))
        .bind(wizard)
        .run();
}

} // namespace pupitre
