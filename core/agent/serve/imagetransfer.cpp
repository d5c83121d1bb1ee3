// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See imagetransfer.h. The engine works on a thread of its own, so that a desktop which goes away ends it and
// one that waits hears that there is work.
#include "core/agent/serve/imagetransfer.h"

#include "core/agent/course/thisplace.h"
#include "core/agent/environments/imagecopy.h"
#include "core/agent/serve/streamio.h"
#include "core/agent/system/errnoerror.h"
#include "core/wire/buildjson.h"
#include "core/wire/fields.h"

#include <array>
#include <cerrno>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <thread>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds signOfLife{10}; // a desktop gives up after two minutes of silence

struct ImagePlace {
    ThisPlace place;
    Builder builder;

    explicit ImagePlace(const StateTree& tree) : place(tree), builder{tree, place.images(), {}} {}
};

/// NoEngine and the like.
Result<void> nameEngineIn(ImagePlace& here)
{
    const auto facts = here.place.engine().available();
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    here.builder.engine = facts->name;
    return {};
}

struct ImagePipe {
    Fd read;
    Fd write;
};

Result<ImagePipe> makeImagePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return failErrno("pipe");
    return ImagePipe{Fd(ends[0]), Fd(ends[1])};
}

/// What the engine writes, in pieces; its hash. ConnectionLost where the desktop is gone.
Result<std::string> passOn(int from, int out)
{
    Sha256 sha;
    std::vector<std::byte> piece(mostPieceBytes);
    for (;;) {
        pollfd waiting{from, POLLIN, 0};
        const int ready =
            ::poll(&waiting, 1, static_cast<int>(std::chrono::milliseconds(signOfLife).count()));
        if (ready < 0 && errno != EINTR)
            return failErrno("poll");
        if (ready == 0)
            if (auto written = writeAll(out, stillAtWork()); !written)
                return tl::unexpected<Error>(written.error());
        if (ready <= 0)
            continue;
        const ssize_t count = ::read(from, piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count == 0 ? Result<std::string>(sha.finish()) : failErrno("pipe");
        const auto bytes = std::span(piece).first(static_cast<std::size_t>(count));
        sha.add(bytes);
        auto written =
            writeAll(out, pieceHeader(bytes.size())).and_then([&] { return writeAll(out, bytes); });
        if (!written)
            return tl::unexpected<Error>(written.error());
    }
}

void sendPieces(const Images& images, const std::string& reference, const CopyFolder& folder, int out)
{
    auto pipe = makeImagePipe();
    if (!pipe) {
        (void)writeAll(out, pieceHeader(0) + toLine(ImageEnd{{}, pipe.error()}));
        return;
    }
    Result<void> saved;
    std::jthread engine([&](std::stop_token stop) {
        saved = images.save(reference, pipe->write.get(), folder.path(), std::move(stop));
        pipe->write.reset();
    });
    auto passed = passOn(pipe->read.get(), out);
    engine.request_stop(); // where the desktop is gone, it is still at it
    engine.join();
    if (!passed && passed.error().kind == ErrorKind::ConnectionLost)
        return;
    ImageEnd end;
    if (passed && saved)
        end.sha256 = *passed;
    else
        end.failed = passed ? saved.error() : passed.error();
    (void)writeAll(out, pieceHeader(0) + toLine(end)); // a desktop that is gone needs no answer
}

/// Bytes as they come, to the line behind the last piece. What the sender could not do is the error.
Result<ImageEnd> takePieces(ArrivingImage& arriving, int in, std::string_view begun)
{
    ImagePieces pieces([&](std::span<const std::byte> bytes) { return arriving.add(bytes); });
    if (auto fed = pieces.feed(std::as_bytes(std::span(begun.data(), begun.size()))); !fed)
        return tl::unexpected<Error>(fed.error());
    std::vector<std::byte> piece(streamPieceBytes);
    while (!pieces.end()) {
        const auto count = readPiece(in, piece);
        if (!count)
            return tl::unexpected<Error>(count.error());
        if (auto fed = pieces.feed(std::span(piece).first(*count)); !fed)
            return tl::unexpected<Error>(fed.error());
    }
    if (pieces.end()->failed)
        return tl::unexpected<Error>(*pieces.end()->failed);
    return *pieces.end();
}

/// To its end, whether or not anybody waits: then it is there.
Result<BuiltEnvironment> completeAloud(ArrivingImage& arriving, const std::string& sha256,
                                       const RpcRequest& request, Outbox& outbox, int out)
{
    Result<BuiltEnvironment> completed;
    std::mutex mutex;
    std::condition_variable_any done;
    bool ended = false;
    std::jthread engine([&] {
        completed = arriving.complete(sha256, {});
        const std::lock_guard lock(mutex);
        ended = true;
        done.notify_all();
    });
    std::unique_lock lock(mutex);
    while (!done.wait_for(lock, signOfLife, [&] { return ended; })) {
        outbox.put(RpcNotification{"progress", Json{{"id", request.id}}});
        (void)outbox.flush(out);
    }
    lock.unlock();
    engine.join();
    return completed;
}

Json builtAnswer(const BuiltEnvironment& built, bool isNew)
{
    return {{"built", toJson(built)}, {"new", isNew}};
}

} // namespace

Streamed sendImage(const StateTree& tree, const RpcRequest& request, Outbox& outbox, int out)
{
    const auto refuse = [&](const Error& error) {
        outbox.put(RpcResponse{request.id, tl::unexpected(error)});
        return Streamed::Refused;
    };
    Fields f(request.params, "params");
    const auto environment = f.id<EnvironmentId>("environment");
    const auto recipe = f.finish(f.text("recipe"));
    if (!recipe)
        return refuse(recipe.error());
    ImagePlace here(tree);
    if (auto named = nameEngineIn(here); !named)
        return refuse(named.error());
    const auto image = imageToSend(here.builder, environment, *recipe);
    if (!image)
        return refuse(image.error());
    const auto folder = CopyFolder::make(tree, *recipe);
    if (!folder)
        return refuse(folder.error());
    outbox.put(RpcResponse{request.id, toJson(*image)});
    if (outbox.flush(out))
        sendPieces(here.builder.images, image->built.reference, *folder, out);
    return Streamed::Done;
}

Streamed receiveImage(const StateTree& tree, const RpcRequest& request, Outbox& outbox, int in, int out,
                      std::string_view begun)
{
    ImagePlace here(tree);
    auto image = imageOnItsWayFromJson(request.params);
    if (image)
        if (auto named = nameEngineIn(here); !named)
            image = tl::unexpected<Error>(named.error());
    auto arriving = image ? ArrivingImage::begin(here.builder, *std::move(image))
                          : Result<ArrivingImage>(tl::unexpected<Error>(image.error()));
    if (!arriving) {
        outbox.put(RpcResponse{request.id, tl::unexpected(arriving.error())});
        return Streamed::Refused;
    }
    if (arriving->there()) {
        outbox.put(RpcResponse{request.id, builtAnswer(*arriving->there(), false)});
        return Streamed::Refused; // nothing follows
    }
    outbox.put(RpcResponse{request.id, Json{{"ready", true}}});
    if (!outbox.flush(out))
        return Streamed::Done;
    const auto end = takePieces(*arriving, in, begun);
    const auto built = end ? completeAloud(*arriving, end->sha256, request, outbox, out)
                           : Result<BuiltEnvironment>(tl::unexpected<Error>(end.error()));
    outbox.put(RpcResponse{request.id, built ? Result<Json>(builtAnswer(*built, true))
                                             : tl::unexpected<Error>(built.error())});
    return Streamed::Done;
}

} // namespace pupitre
