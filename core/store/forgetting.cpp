// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/forgetting.h"

#include "core/store/statement.h"

namespace pupitre
{

namespace
{

constexpr auto forgettingGroup = "forgetting";

} // namespace

Result<void> forgetNames(Store& store, const std::vector<std::string>& names)
{
    for (const std::string& name : names) {
        Statement statement(store.database(), forgettingGroup,
                            QStringLiteral("DELETE FROM operation_log WHERE instr(subject, ?) > 0 OR "
                                           "instr(error_subject, ?) > 0 OR instr(error_detail, ?) > 0"));
        if (auto ran = statement.bind(name).bind(name).bind(name).run(); !ran)
            return ran;
    }
    // VACUUM writes every page that is in use anew; the checkpoint takes them into the file and empties the
    // log.
    if (auto ran = Statement(store.database(), forgettingGroup, QStringLiteral("VACUUM")).run(); !ran)
        return ran;
    Statement checkpoint(store.database(), forgettingGroup,
                         QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (auto ran = checkpoint.run(); !ran)
        return ran;
    if (checkpoint.next() && checkpoint.number(0) != 0) // another window of ours reads at this moment
        return fail(ErrorKind::Busy, forgettingGroup);
    return {};
}

} // namespace pupitre
