// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Errors on the wire: {kind, subject, detail}.
#include "core/wire/fields.h"

namespace pupitre
{

Json toJson(const Error& error)
{
    return {{"kind", wireName(error.kind)}, {"subject", error.subject}, {"detail", error.detail}};
}

Error errorFromJson(const Json& json)
{
    Fields f(json, "error");
    return {errorKindFromWireName(f.textOr("kind", {})), f.textOr("subject", {}), f.textOr("detail", {})};
}

} // namespace pupitre
