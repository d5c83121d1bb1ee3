// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See standing.h. It carries its writer's identity: a file left by one that was killed says nothing.
#include "core/agent/course/standing.h"

#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fields.h"

namespace pupitre
{

namespace
{
StateTree::Path fileOf(const StateTree& tree, const CourseId& course)
{
    return tree.course(course) / "reconcile.json";
}
} // namespace

std::optional<Progress> readStanding(const StateTree& tree, const CourseId& course)
{
    const auto text = readFile(fileOf(tree, course), 64 * 1024);
    if (!text)
        return std::nullopt;
    const auto json = parseJson(*text, "standing");
    if (!json)
        return std::nullopt;
    Fields f(*json, "standing");
    Progress progress;
    progress.step = f.text("step");
    progress.seat = f.textOr("seat", {});
    progress.done = static_cast<std::size_t>(f.integerOr("done", 0, 0));
    progress.total = static_cast<std::size_t>(f.integerOr("total", 0, 0));
    ProcessIdentity writer;
    writer.pid = f.intOr("pid", 0);
    writer.startTicks = static_cast<std::uint64_t>(f.integerOr("startTicks", 0, 0));
    writer.bootId = f.text("bootId");
    if (!f.finish(0) || !isAlive(writer))
        return std::nullopt;
    return progress;
}

void writeStanding(const StateTree& tree, const CourseId& course, const Progress& progress)
{
    const ProcessIdentity writer = ownIdentity();
    const Json json{{"step", progress.step},   {"seat", progress.seat}, {"done", progress.done},
                    {"total", progress.total}, {"pid", writer.pid},     {"startTicks", writer.startTicks},
                    {"bootId", writer.bootId}};
    // Only a convenience for those who wait: work goes on where it cannot be written.
    static_cast<void>(replaceFile(fileOf(tree, course), toText(json) + "\n"));
}

void clearStanding(const StateTree& tree, const CourseId& course)
{
    static_cast<void>(removeFile(fileOf(tree, course)));
}

} // namespace pupitre
