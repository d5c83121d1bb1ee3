// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See imagerelay.h. Either end may be slow while the other waits: both know that the line lives.
#include "core/remote/transfer/imagerelay.h"

#include "core/remote/transfer/treecalls.h"
#include "core/wire/buildjson.h"
#include "core/wire/fields.h"

namespace pupitre
{

namespace
{

class Relay final
{
public:
    Relay(AgentSession from, AgentSession to, Reporter<TransferProgress> reporter,
          const std::stop_token& stop)
        : m_from(std::move(from)), m_to(std::move(to)),
          m_source(m_from.remote().name(), transferPatience, stop),
          m_target(m_to.remote().name(), transferPatience, stop), m_reporter(std::move(reporter))
    {
    }

    Result<ImageRelayed> run(const ImageName& name)
    {
        const auto image = m_from.ask(
            method::imageGet, {{"environment", name.environment.text()}, {"recipe", name.recipe}}, m_source);
        if (!image)
            return tl::unexpected<Error>(image.error());
        const auto known = imageOnItsWayFromJson(*image);
        if (!known)
            return tl::unexpected<Error>(known.error());
        const auto ready = m_to.ask(method::imagePut, toJson(*known), m_target);
        if (!ready)
            return tl::unexpected<Error>(ready.error());
        if (ready->is_object() && ready->contains("built"))
            return relayed(*ready);
        auto passed = passAll(known->built.bytes);
        if (!passed && passed.error().kind != ErrorKind::ConnectionLost)
            return tl::unexpected<Error>(passed.error());
        const auto verdict = awaitVerdict(m_to, m_target); // a full disk is said before the line is closed
        if (!verdict)
            return tl::unexpected<Error>(passed ? verdict.error() : lossOr(passed.error(), verdict.error()));
        return relayed(*verdict);
    }

private:
    /// The one that says more.
    static Error lossOr(const Error& loss, const Error& said)
    {
        return said.kind == ErrorKind::ConnectionLost || said.kind == ErrorKind::AgentFailed ? loss : said;
    }

    Result<void> passAll(std::uint64_t expected)
    {
        Pace pace(m_reporter, expected);
        ImagePieces pieces([&](std::span<const std::byte> bytes) -> Result<void> {
            pace.moved(bytes.size());
            m_bytes += bytes.size();
            return {};
        });
        const std::string first = m_from.lines().takeRest();
        if (auto passed = pass(pieces, std::as_bytes(std::span(first))); !passed)
            return passed;
        std::vector<std::byte> piece(mostPieceBytes);
        while (!pieces.end()) {
            const auto count = m_from.stream().read(piece, m_source);
            if (!count)
                return tl::unexpected<Error>(count.error());
            if (*count == 0)
                return lostSource();
            if (auto passed = pass(pieces, std::span(piece).first(*count)); !passed)
                return passed;
        }
        return {};
    }

    Result<void> pass(ImagePieces& pieces, std::span<const std::byte> bytes)
    {
        if (bytes.empty())
            return {};
        auto passed = pieces.feed(bytes).and_then([&] { return m_to.stream().write(bytes, m_target); });
        m_source.progressed();
        m_target.progressed();
        return passed;
    }

    /// The target waits for more: it must not be asked how it ended.
    Result<void> lostSource()
    {
        const Error error = m_from.ended(m_source);
        return fail(ErrorKind::AgentFailed, error.subject, error.detail);
    }

    Result<ImageRelayed> relayed(const Json& answer)
    {
        Fields f(answer, "image");
        ImageRelayed done;
        done.wasThere = !f.flagOr("new", true);
        done.built = f.take(builtEnvironmentFromJson(f.object("built")));
        done.bytes = m_bytes;
        return f.finish(std::move(done));
    }

    AgentSession m_from;
    AgentSession m_to;
    Waiter m_source;
    Waiter m_target;
    Reporter<TransferProgress> m_reporter;
    std::uint64_t m_bytes = 0;
};

} // namespace

Result<ImageRelayed> relayImage(AgentSession from, AgentSession to, const ImageName& name,
                                Reporter<TransferProgress> reporter, std::stop_token stop)
{
    return Relay(std::move(from), std::move(to), std::move(reporter), stop).run(name);
}

} // namespace pupitre
