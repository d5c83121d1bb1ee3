// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every part of a name is an id, so no name leads out of the course.
#include "core/agent/hosts/hostedtrees.h"

#include "core/agent/data/datatree.h"

namespace pupitre
{

Result<HostedTree> hostedTree(const StateTree& tree, const CourseId& course, const std::string& name)
{
    const auto unknown = fail(ErrorKind::UnsafePath, name.substr(0, 200), "tree");
    if (name == "data")
        return HostedTree{tree.data(course), tree.treeLock(course)};
    if (name == "documents")
        return HostedTree{tree.documents(course), tree.treeLock(course)};
    const auto slash = name.find('/');
    if (slash == std::string::npos)
        return unknown;
    const auto rest = name.substr(slash + 1);
    if (name.starts_with("data/"))
        return isSha256(rest)
                   ? Result<HostedTree>(HostedTree{DataTree(tree).set(rest), tree.treeLock(course)})
                   : unknown;
    if (name.starts_with("code/")) {
        const auto at = rest.find('@');
        const auto tp = TpId::parse(rest.substr(0, at));
        const auto version = at == std::string::npos ? std::string() : rest.substr(at + 1);
        if (!tp || !isValidId(version))
            return unknown;
        return HostedTree{tree.code(course, *tp, version), tree.treeLock(course)};
    }
    const auto between = rest.find('/');
    const auto tp = TpId::parse(rest.substr(0, between));
    const auto seat = SeatId::parse(between == std::string::npos ? std::string() : rest.substr(between + 1));
    if (!name.starts_with("work/") || !tp || !seat)
        return unknown;
    const SeatTp where{course, *tp, *seat};
    return HostedTree{tree.workspace(where), tree.treeLock(where), where};
}

std::string workName(const SeatTp& seat)
{
    return "work/" + seat.tp.text() + "/" + seat.seat.text();
}

std::string dataSetName(const std::string& set)
{
    return "data/" + set;
}

std::string codeName(const TpId& tp, const std::string& version)
{
    return "code/" + tp.text() + "@" + version;
}

} // namespace pupitre
