// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See podmanlab.h.
#include "tests/labs/podmanlab.h"

#include "core/agent/engines/podmanimages.h"
#include "core/agent/seats/instances.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/child.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sstream>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

void insist(const Result<void>& outcome, const char* what)
{
    if (outcome)
        return;
    std::fprintf(stderr, "lab: %s: %s: %s: %s\n", what, wireName(outcome.error().kind),
                 outcome.error().subject.c_str(), outcome.error().detail.c_str());
    std::exit(1);
}

template <class T>
T orFail(Result<T> value, const char* what)
{
    insist(value ? Result<void>{} : tl::unexpected<Error>(value.error()), what);
    return *std::move(value);
}

} // namespace

namespace
{

std::string labAgent()
{
    const char* other = std::getenv("PUPITRE_LAB_AGENT"); // where the account cannot reach the build folder
    return other != nullptr ? other : PUPITRE_AGENT_FILE;
}

/// An agent with sanitizers is not static; what it loads goes into the image under the same paths.
Result<void> copyLibrariesOf(const std::string& program, const std::filesystem::path& root)
{
    const auto listed = runChild({"ldd", program}); // fails for a static one, and lists nothing
    if (!listed)
        return tl::unexpected<Error>(listed.error());
    std::istringstream words(listed->out);
    for (std::string word; words >> word;) {
        if (!word.starts_with('/'))
            continue;
        const auto target = root / word.substr(1);
        if (auto made = makeFolders(target.parent_path()); !made)
            return made;
        if (const auto copied = runChildOk({"cp", "-L", word, target.string()}, ErrorKind::NotFound); !copied)
            return tl::unexpected<Error>(copied.error());
    }
    return {};
}

} // namespace

Result<void> importTinyImage(const StateTree& tree, const Images& images, const std::string& reference)
{
    const auto root = tree.run() / "tiny-image";
    for (const char* folder :
         {"bin", "etc", "tmp", "run", "proc", "dev", "sys", "home/student", "data", "documents"})
        if (auto made = makeFolders(root / folder); !made)
            return made;
    if (::chmod((root / "tmp").c_str(), 01777) != 0) // runc gives a tmpfs the mode of the folder below it
        return failErrno((root / "tmp").string());
    const auto copied = runChildOk({"cp", "/bin/busybox", (root / "bin").string()}, ErrorKind::NotFound);
    const auto applets = runChildOk({"/bin/busybox", "--list"}, ErrorKind::NotFound);
    if (!copied || !applets)
        return fail(ErrorKind::NotFound, "busybox-static");
    std::istringstream names(*applets);
    for (std::string name; std::getline(names, name);)
        (void)::symlink("busybox", (root / "bin" / name).c_str()); // "busybox" itself is there already
    if (auto loaded = copyLibrariesOf(labAgent(), root); !loaded)
        return loaded;
    const auto tar = tree.run() / "tiny.tar";
    if (auto packed = runChildOk({"tar", "-C", root.string(), "--mode=u+rwX,go+rX", "--owner=0", "--group=0",
                                  "--numeric-owner", "-cf", tar.string(), "."},
                                 ErrorKind::SystemCallFailed);
        !packed)
        return tl::unexpected<Error>(packed.error());
    const Fd stream(::open(tar.c_str(), O_RDONLY | O_CLOEXEC));
    auto imported = images.import(reference, stream.get(), {});
    (void)removeFile(tar);
    (void)removeTree(root);
    return imported;
}

Result<void> installAgent(const StateTree& tree)
{
    const auto program = readFile(labAgent(), 256 * 1024 * 1024);
    if (!program)
        return tl::unexpected<Error>(program.error());
    const auto hash = sha256Hex(*program);
    if (auto made = makeFolders(tree.bin() / hash); !made)
        return made;
    if (auto written = writeFileAtomically(tree.bin() / hash / "pupitre-agent", *program, 0755); !written)
        return written;
    (void)::unlink((tree.bin() / "current").c_str());
    if (::symlink(hash.c_str(), (tree.bin() / "current").c_str()) != 0)
        return failErrno("current");
    return {};
}

PodmanLab& PodmanLab::get()
{
    static PodmanLab lab(orFail(StateTree::ofThisAccount(), "state tree"));
    return lab;
}

PodmanLab::PodmanLab(StateTree tree) : m_tree(std::move(tree)), m_engine(m_tree)
{
    insist(makeFolders(m_tree.run()), "state tree");
    insist(installAgent(m_tree), "agent");
    (void)orFail(m_engine.available(), "podman");
    insist(importTinyImage(m_tree, PodmanImages(m_tree), m_image), "image");
    insist(makeFolders(code() / "src"), "code");
    insist(replaceFile(code() / "README", "Read me.\n", 0644), "code");
    insist(replaceFile(code() / "src/main.sh", "echo hello\n", 0755), "code");
}

SeatTp PodmanLab::freshSeat()
{
    return {*CourseId::parse("lab"), *TpId::parse("tp1"), *SeatId::parse("s" + std::to_string(++m_seats))};
}

std::filesystem::path PodmanLab::code() const
{
    return m_tree.code(*CourseId::parse("lab"), *TpId::parse("tp1"), "1");
}

std::string PodmanLab::inside(const SeatTp& seat, const Argv& argv) const
{
    const auto output = runChild(m_engine.enter(Instances::nameOf(seat), {argv, false, {}}));
    return output ? output->out + output->err : output.error().detail;
}

int PodmanLab::insideExit(const SeatTp& seat, const Argv& argv) const
{
    const auto output = runChild(m_engine.enter(Instances::nameOf(seat), {argv, false, {}}));
    return output ? output->exit : -1;
}

} // namespace pupitre
