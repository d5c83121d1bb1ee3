// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See tpaction.h.
#include "core/domain/tpaction.h"

namespace pupitre
{

namespace
{
TpOffer beforeASession(const Tp& tp, Instant now, TpOffer otherwise)
{
    const auto session = sessionToOpen(tp, now);
    if (session)
        return {TpAction::Start, {}};
    if (session.error().kind != ErrorKind::TooEarly)
        return otherwise;
    if (otherwise.action != TpAction::None)
        return otherwise;
    const auto from = instantFromIso(session.error().detail);
    return {TpAction::Start, from ? std::optional(*from) : std::nullopt};
}
} // namespace

TpOffer offerOf(const Tp& tp, Instant now)
{
    switch (phaseOf(tp, now).phase) {
    case Phase::Draft:
        return {TpAction::Publish, {}};
    case Phase::Prepared:
        return beforeASession(tp, now, {});
    case Phase::Open:
        return {TpAction::End, {}};
    case Phase::HandIn:
        // Between two sessions there is work to look at, until the next one can be started.
        return beforeASession(tp, now, {TpAction::Collect, {}});
    case Phase::Closed:
        return {TpAction::Collect, {}};
    case Phase::Purged:
        return {};
    }
    return {};
}

} // namespace pupitre
