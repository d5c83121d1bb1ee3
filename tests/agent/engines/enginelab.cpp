// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See enginelab.h.
#include "tests/agent/engines/enginelab.h"

#include "core/agent/engines/bubblewrap.h"
#include "core/agent/engines/docker.h"
#include "core/agent/engines/dockerimages.h"
#include "core/agent/engines/podman.h"
#include "core/agent/engines/podmanimages.h"
#include "core/agent/engines/rootfs.h"
#include "core/agent/seats/agentprogram.h"
#include "core/agent/seats/workspaces.h"
#include "core/agent/system/child.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "tests/labs/podmanlab.h"

#include <sys/stat.h>

namespace pupitre
{

namespace
{

constexpr auto tinyImage = "localhost/pupitre/tiny:1";

std::filesystem::path codeFolder(const StateTree& tree)
{
    return tree.code(*CourseId::parse("lab"), *TpId::parse("tp1"), "1");
}

Result<void> makePlace(const StateTree& tree)
{
    return makeFolders(tree.run())
        .and_then([&] { return installAgent(tree); })
        .and_then([&] { return makeFolders(codeFolder(tree)); })
        .and_then([&] { return replaceFile(codeFolder(tree) / "README", "Read me.\n", 0644); });
}

} // namespace

std::vector<EngineCase> casesWithSubordinates()
{
    return {{"Bubblewrap", "bubblewrap", tinyImage}, {"BubblewrapOnUsr", "bubblewrap", hostUsrImage}};
}

std::vector<EngineCase> containerCases()
{
    return {{"Podman", "podman", tinyImage}, {"RootlessDocker", "docker", tinyImage}};
}

std::vector<EngineCase> casesWithFew()
{
    return {{"PodmanWithFew", "podman", tinyImage}};
}

std::vector<EngineCase> casesAlone()
{
    return {{"BubblewrapAlone", "bubblewrap", tinyImage},
            {"BubblewrapOnUsrAlone", "bubblewrap", hostUsrImage}};
}

EngineLab& EngineLab::get()
{
    static EngineLab lab;
    return lab;
}

EngineLab::EngineLab() : m_tree(*StateTree::ofThisAccount())
{
    if (const auto made = makePlace(m_tree); !made) {
        std::fprintf(stderr, "lab: %s %s\n", made.error().subject.c_str(), made.error().detail.c_str());
        std::exit(1);
    }
}

Result<EngineUnderTest> EngineLab::make(const EngineCase& which)
{
    EngineUnderTest under;
    if (which.engine == "podman") {
        under.engine = std::make_unique<Podman>(m_tree);
        under.images = std::make_unique<PodmanImages>(m_tree);
    } else if (which.engine == "docker") {
        auto daemon = DockerLab::start();
        if (!daemon)
            return tl::unexpected<Error>(daemon.error());
        m_docker = std::make_unique<DockerLab>(std::move(*daemon));
        under.engine = std::make_unique<Docker>(m_tree);
        under.images = std::make_unique<DockerImages>(m_tree);
    } else {
        if (!findProgram("bwrap"))
            return fail(ErrorKind::NotFound, "bwrap");
        under.engine = std::make_unique<Bubblewrap>(m_tree);
        under.images = std::make_unique<RootfsImages>(m_tree);
    }
    const auto facts = under.engine->available();
    if (!facts)
        return fail(ErrorKind::EngineFailed, facts.error().subject, facts.error().detail);
    under.facts = *facts;
    if (which.image != hostUsrImage)
        if (auto imported = importTinyImage(m_tree, *under.images, which.image); !imported)
            return tl::unexpected<Error>(imported.error());
    return under;
}

Result<EngineUnderTest*> EngineLab::open(const EngineCase& which)
{
    auto found = m_open.find(which.name);
    if (found == m_open.end())
        found = m_open.emplace(which.name, make(which)).first;
    return found->second ? Result<EngineUnderTest*>(&*found->second)
                         : tl::unexpected<Error>(found->second.error());
}

Result<InstanceSpec> EngineLab::freshSpec(EngineUnderTest& under, const EngineCase& which, Instant endsAt)
{
    const SeatTp seat{*CourseId::parse("lab"), *TpId::parse("tp1"),
                      *SeatId::parse("s" + std::to_string(++m_seats))};
    const auto failures = Workspaces(m_tree, *under.engine).prepare({{seat, codeFolder(m_tree), "1"}});
    if (!failures.empty())
        return tl::unexpected<Error>(failures.front().error);
    const auto program = agentProgram(m_tree);
    if (!program)
        return tl::unexpected<Error>(program.error());
    InstanceSpec spec{"pupitre_lab_tp1_" + seat.seat.text(), seat.seat.text(), which.image, {}, {}, {}};
    spec.mounts = {{m_tree.workspace(seat), "/home/student", Mount::Access::ReadWrite},
                   {*program, "/run/pupitre/agent", Mount::Access::ReadOnly},
                   {m_tree.control(seat), "/run/pupitre/control", Mount::Access::ReadOnly},
                   {codeFolder(m_tree), "/data", Mount::Access::ReadOnly}};
    if (auto made = makeFolders(controlOf(spec)); !made)
        return tl::unexpected<Error>(made.error());
    for (const auto& folder : {controlOf(spec), codeFolder(m_tree)})
        if (::chmod(folder.c_str(), 0755) != 0)
            return failErrno(folder.string());
    if (auto told = tellEnd(spec, endsAt); !told)
        return tl::unexpected<Error>(told.error());
    return spec;
}

Result<void> EngineLab::tellEnd(const InstanceSpec& spec, Instant endsAt)
{
    return replaceFile(controlOf(spec) / "until", toIso(endsAt) + "\n", 0644);
}

std::filesystem::path EngineLab::homeOf(const InstanceSpec& spec)
{
    return spec.mounts[0].source;
}

std::filesystem::path EngineLab::controlOf(const InstanceSpec& spec)
{
    return spec.mounts[2].source;
}

} // namespace pupitre
