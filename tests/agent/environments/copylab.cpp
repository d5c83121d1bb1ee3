// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A built image goes from one place to another: two state trees, each with its own rootless Podman, the
// agents as processes of their own, and the desktop's relay between them. Copied, found again, broken off,
// killed on either end, damaged, refused.
#include "core/agent/engines/podmanimages.h"
#include "core/agent/environments/building.h"
#include "core/agent/environments/imagearchive.h"
#include "core/agent/environments/imagecopy.h"
#include "core/agent/seats/instances.h"
#include "core/agent/seats/workspaces.h"
#include "core/agent/system/child.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/remote/localmachine.h"
#include "core/remote/transfer/imagerelay.h"
#include "core/wire/sha256.h"
#include "tests/agent/serve/wire.h"
#include "tests/labs/podmanlab.h"
#include "tests/waituntil.h"

#include <algorithm>
#include <csignal>
#include <future>
#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

namespace fs = std::filesystem;

constexpr auto patience = 60s;
constexpr std::uintmax_t someBytes = 8 * 1024 * 1024;

/// One place: its tree, its images, an agent of it as a process.
struct Place {
    StateTree tree;
    PodmanImages images{tree};

    fs::path pidFile() const { return tree.root() / "serving.pid"; }
    Result<AgentSession> dial() const
    {
        Waiter waiter("lab", {}, {});
        const CommandLine command{{"sh", "-c", "echo $$ > \"$1\"; exec \"$2\" serve", "sh",
                                   pidFile().string(), tree.agentBinary().string()}};
        return AgentSession::start(std::make_unique<LocalMachine>(std::map<std::string, std::string>{
                                       {"PUPITRE_ROOT", tree.root().string()}}),
                                   command, waiter);
    }
    int pid() const { return std::atoi(readFile(pidFile(), 32).value_or("0").c_str()); }
    bool has(const std::string& reference) const { return images.identify(reference).has_value(); }
    /// What a copy left in its folder, and what the agent holds that has no name.
    std::size_t leftFiles() const
    {
        std::size_t files = 0;
        std::error_code none;
        for (const auto& entry : fs::recursive_directory_iterator(tree.engine() / "copies", none))
            files += entry.is_regular_file(none) && entry.path().extension() != ".lock" ? 1 : 0;
        return files;
    }
    /// That the serving agent has gathered some of an image.
    bool gathers() const
    {
        std::error_code none;
        for (const auto& entry : fs::directory_iterator("/proc/" + std::to_string(pid()) + "/fd", none)) {
            const auto target = fs::read_symlink(entry.path(), none).string();
            if (target.find("/copies/") != std::string::npos && fs::file_size(entry.path(), none) > someBytes)
                return true;
        }
        return false;
    }
};

struct CopyLab {
    Place first{PodmanLab::get().tree()};
    Place second{StateTree(PodmanLab::get().tree().root() / "second")};

    CopyLab()
    {
        std::signal(SIGPIPE, SIG_IGN); // as on a lane of the desktop
        EXPECT_TRUE(makeFolders(second.tree.run()));
        EXPECT_TRUE(pupitre::exists(second.tree.agentBinary()) || installAgent(second.tree));
    }

    /// An image of its own, with so many MiB that cannot be packed.
    BuiltEnvironment build(const std::string& id, int mebibytes) const
    {
        BuildOrder order;
        order.environment = *EnvironmentId::parse(id);
        order.image = PodmanLab::get().image();
        order.containerfile = "ARG BASE\nFROM ${BASE}\nRUN [\"/bin/sh\", \"-c\", \"mkdir -p /opt; echo " + id
                              + " > /opt/name; head -c " + std::to_string(mebibytes)
                              + "m /dev/urandom > /opt/bytes\"]\n";
        const auto built =
            buildEnvironment({first.tree, first.images, podmanName}, order, BuildAgain::No, {}, {});
        EXPECT_TRUE(built) << (built ? "" : built.error().subject + " " + built.error().detail);
        return built.value_or(BuiltEnvironment{});
    }
    Result<ImageRelayed> copy(const BuiltEnvironment& built, std::stop_token stop = {}) const
    {
        auto from = first.dial();
        auto to = second.dial();
        if (!from || !to)
            return tl::unexpected(from ? to.error() : from.error());
        return relayImage(std::move(*from), std::move(*to), {built.environment, built.recipe}, {},
                          std::move(stop));
    }
    /// There is no image, no record and nothing that was put down.
    void expectNothing(const BuiltEnvironment& built) const
    {
        EXPECT_TRUE(waitUntil([&] { return first.leftFiles() + second.leftFiles() == 0; }, patience));
        EXPECT_FALSE(second.has(built.reference));
        EXPECT_FALSE(readBuild(second.tree, built.environment, built.recipe));
    }
};

std::string words(const Error& error)
{
    return std::string(wireName(error.kind)) + " " + error.subject + " " + error.detail;
}

TEST(ImageCopy, runsOnTheOtherPlaceAndIsFoundAgain)
{
    CopyLab lab;
    const auto built = lab.build("travels", 1);
    const auto copied = lab.copy(built);
    ASSERT_TRUE(copied) << words(copied.error());
    EXPECT_FALSE(copied->wasThere);
    EXPECT_GT(copied->bytes, 1024u * 1024u);
    EXPECT_EQ(copied->built, built);
    EXPECT_EQ(lab.second.images.identify(built.reference)->id,
              lab.first.images.identify(built.reference)->id);
    const auto record = readBuild(lab.second.tree, built.environment, built.recipe);
    ASSERT_TRUE(record) << words(record.error());
    EXPECT_EQ(record->built.packages, built.packages);
    EXPECT_EQ(record->order, readBuild(lab.first.tree, built.environment, built.recipe)->order);
    EXPECT_EQ(readFile(lab.second.tree.buildLog(built.environment, built.recipe)),
              readFile(lab.first.tree.buildLog(built.environment, built.recipe)));
    Podman engine(lab.second.tree);
    ASSERT_TRUE(engine.available());
    const SeatTp seat{*CourseId::parse("lab"), *TpId::parse("tp1"), *SeatId::parse("copied")};
    ASSERT_TRUE(Workspaces(lab.second.tree, engine).prepare({{seat, PodmanLab::get().code()}}).empty());
    InstanceOrder order;
    order.seat = seat;
    order.image = built.reference;
    order.endsAt = now() + 10min;
    const Instances instances(lab.second.tree, engine);
    const auto started = instances.start(order);
    ASSERT_TRUE(started) << words(started.error());
    const auto said = runChild(engine.enter(Instances::nameOf(seat), {{"cat", "/opt/name"}, false, {}}));
    EXPECT_EQ(said ? said->out : "", "travels\n");
    EXPECT_TRUE(instances.end({seat}).empty());

    const auto again = lab.copy(built);
    ASSERT_TRUE(again) << words(again.error());
    EXPECT_TRUE(again->wasThere);
    EXPECT_EQ(again->bytes, 0u);
    // What was loaded and not written down, because the machine went off, needs no second journey.
    ASSERT_TRUE(forgetBuild(lab.second.tree, built.environment, built.recipe));
    const auto found = lab.copy(built);
    ASSERT_TRUE(found) << words(found.error());
    EXPECT_EQ(found->bytes, 0u);
    EXPECT_TRUE(readBuild(lab.second.tree, built.environment, built.recipe));
    EXPECT_EQ(lab.first.leftFiles() + lab.second.leftFiles(), 0u);
}

TEST(ImageCopy, brokenOffLeavesNothing)
{
    CopyLab lab;
    const auto built = lab.build("broken-off", 200);
    std::stop_source stop;
    auto copying = std::async(std::launch::async, [&] { return lab.copy(built, stop.get_token()); });
    ASSERT_TRUE(waitUntil([&] { return lab.second.gathers(); }, patience));
    stop.request_stop();
    const auto copied = copying.get();
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().kind, ErrorKind::Cancelled) << words(copied.error());
    lab.expectNothing(built);
}

TEST(ImageCopy, killedOnEitherEndLeavesNothing)
{
    CopyLab lab;
    const auto built = lab.build("killed", 200);
    for (const Place* victim : {&lab.second, &lab.first}) {
        auto copying = std::async(std::launch::async, [&] { return lab.copy(built); });
        ASSERT_TRUE(waitUntil([&] { return lab.second.gathers(); }, patience));
        ASSERT_EQ(::kill(victim->pid(), SIGKILL), 0);
        const auto copied = copying.get();
        EXPECT_FALSE(copied);
        for (const Place* place : {&lab.first, &lab.second}) // as the tick does every minute
            removeLeftCopies(place->tree);
        lab.expectNothing(built);
    }
    const auto copied = lab.copy(built); // and then it goes
    ASSERT_TRUE(copied) << words(copied.error());
    EXPECT_TRUE(lab.second.has(built.reference));
}

/// What a desktop would pass on, after `spoil`.
Result<Json> passSpoilt(const CopyLab& lab, const BuiltEnvironment& built,
                        const std::function<void(Json& image, std::string& bytes)>& spoil)
{
    Wire from(lab.first.tree);
    const auto image =
        from.ask(method::imageGet, {{"environment", built.environment.text()}, {"recipe", built.recipe}});
    EXPECT_TRUE(image) << words(image.error());
    std::string bytes;
    ImagePieces pieces([](std::span<const std::byte>) { return Result<void>{}; });
    while (!pieces.end()) {
        const std::string piece = from.bytes(1);
        if (piece.empty() || !pieces.feed(std::as_bytes(std::span(piece))))
            return fail(ErrorKind::Malformed, "pieces");
        bytes += piece;
    }
    Json said = *image;
    spoil(said, bytes);
    Wire to(lab.second.tree);
    const auto ready = to.ask(method::imagePut, said);
    if (!ready)
        return ready;
    to.write(bytes);
    return to.answer(1);
}

TEST(ImageCopy, refusesWhatWasDamagedOnTheWay)
{
    CopyLab lab;
    const auto built = lab.build("damaged", 0);
    const auto damaged = passSpoilt(lab, built, [](Json&, std::string& bytes) {
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    });
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().kind, ErrorKind::TransferDamaged) << words(damaged.error());
    lab.expectNothing(built);
}

TEST(ImageCopy, refusesBeforeAnythingComes)
{
    CopyLab lab;
    const auto built = lab.build("refused", 0);
    const auto other =
        passSpoilt(lab, built, [](Json& image, std::string&) { image["architecture"] = "pdp11"; });
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::NotPermitted);
    EXPECT_EQ(other.error().subject, "architecture");
    const auto large = passSpoilt(
        lab, built, [](Json& image, std::string&) { image["built"]["bytes"] = std::uint64_t{1} << 60; });
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().kind, ErrorKind::DiskFull) << words(large.error());
    const auto renamed = passSpoilt(lab, built, [](Json& image, std::string&) {
        image["built"]["reference"] = "localhost/pupitre/tiny:1";
    });
    ASSERT_FALSE(renamed);
    EXPECT_EQ(renamed.error().kind, ErrorKind::InvalidArgument) << words(renamed.error());
    lab.expectNothing(built);
}

std::string archiveWith(const std::string& manifest, int times = 1)
{
    std::string tar;
    for (int i = 0; i < times; ++i) {
        const TarEntry entry{"manifest.json", TarEntry::Kind::File, 0644, manifest.size(), 0, {}};
        tar += tarHeader(entry) + manifest + std::string(tarPadding(manifest.size()), '\0');
    }
    return tar + tarEnd();
}

bool accepts(const std::string& tar)
{
    ImageArchive archive;
    const std::string id(64, 'b');
    return archive.feed(std::as_bytes(std::span(tar))) && archive.check("localhost/pupitre/a:1", id);
}

TEST(ImageArchive, takesTheOneImageUnderItsOneName)
{
    const std::string config = R"([{"Config": ")" + std::string(64, 'b') + R"(.json", "Layers": [], )";
    EXPECT_TRUE(accepts(archiveWith(config + R"("RepoTags": ["localhost/pupitre/a:1"]}])")));
    EXPECT_FALSE(accepts(archiveWith(config + R"("RepoTags": ["localhost/pupitre/b:1"]}])")));
    EXPECT_FALSE(
        accepts(archiveWith(config + R"("RepoTags": ["localhost/pupitre/a:1", "localhost/pupitre/b:1"]}])")));
    EXPECT_FALSE(accepts(archiveWith(config + R"("RepoTags": ["localhost/pupitre/a:1"]}])", 2)));
    EXPECT_FALSE(accepts(archiveWith(R"([{"Config": "x.json", "RepoTags": ["localhost/pupitre/a:1"]}])")));
    EXPECT_FALSE(accepts(tarEnd()));
    EXPECT_FALSE(accepts(std::string(4096, 'x')));
}

} // namespace
