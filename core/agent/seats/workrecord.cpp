// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/seats/workrecord.h"

#include "core/agent/system/smallfile.h"

namespace pupitre
{

namespace
{

StateTree::Path codeFile(const StateTree& tree, const SeatTp& seat)
{
    return tree.seatTp(seat) / "code";
}

StateTree::Path usedFile(const StateTree& tree, const SeatTp& seat)
{
    return tree.seatTp(seat) / "used";
}

} // namespace

Result<void> noteCodeVersion(const StateTree& tree, const SeatTp& seat, const std::string& version)
{
    return writeFileAtomically(codeFile(tree, seat), version);
}

std::optional<std::string> codeVersionOf(const StateTree& tree, const SeatTp& seat)
{
    auto text = readFile(codeFile(tree, seat), 256);
    return text ? std::optional(*std::move(text)) : std::nullopt;
}

Result<void> noteUsed(const StateTree& tree, const SeatTp& seat)
{
    return isUsed(tree, seat) ? Result<void>{} : writeFileAtomically(usedFile(tree, seat), {});
}

bool isUsed(const StateTree& tree, const SeatTp& seat)
{
    return pupitre::exists(usedFile(tree, seat));
}

} // namespace pupitre
