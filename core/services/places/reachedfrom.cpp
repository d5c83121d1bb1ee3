// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/places/reachedfrom.h"

#include "core/domain/network.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"

namespace pupitre
{

void askReachedFrom(PlaceLink& link, Reply<std::string> reply)
{
    if (link.place().address.kind == PlaceKind::ThisComputer)
        return reply(std::string());
    link.call(method::placeFacts, Json::object(), Reply<Json>(&link, [reply](const Result<Json>& facts) {
                  if (!facts)
                      return reply(tl::unexpected(facts.error()));
                  Fields f(*facts, "facts");
                  std::string address = f.textOr("reachedFrom", {});
                  const bool bare = address.find('/') == std::string::npos;
                  reply(bare && canonicalNetwork(address) ? std::move(address) : std::string());
              }));
}

} // namespace pupitre
