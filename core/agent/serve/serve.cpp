// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One loop over the input, the output and a wake-up from the workers. It never works itself, except for a
// tree or an image, after which the stream serves nothing else.
#include "core/agent/serve/serve.h"

#include "core/agent/serve/callsunderway.h"
#include "core/agent/serve/imagetransfer.h"
#include "core/wire/imagestream.h"
#include "core/wire/methods.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{
enum class Went { On, HungUp, Wrong, Streamed };

class Loop final
{
public:
    Loop(const StateTree& tree, Outbox& outbox, int in, int out)
        : m_tree(tree), m_outbox(outbox), m_calls(tree, outbox), m_in(in), m_out(out)
    {
    }

    int run()
    {
        Went went = Went::On;
        while (went == Went::On) {
            std::array<pollfd, 3> watched{
                pollfd{m_in, POLLIN, 0}, pollfd{m_outbox.wakeFd(), POLLIN, 0},
                pollfd{m_out, static_cast<short>(m_outbox.empty() ? 0 : POLLOUT), 0}};
            if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
                return 1;
            if (watched[1].revents != 0)
                m_outbox.drainWake();
            m_calls.reap();
            if ((watched[2].revents & (POLLERR | POLLNVAL)) != 0 || !m_outbox.writeSome(m_out))
                went = Went::HungUp;
            else if (watched[0].revents != 0)
                went = receive();
        }
        // Where only the input ended (a caller that closed its half), what was asked for is still answered.
        m_calls.hangUp();
        finish();
        return went == Went::Wrong ? 2 : 0;
    }

private:
    Went receive()
    {
        std::array<char, 64 * 1024> piece{};
        const ssize_t count = ::read(m_in, piece.data(), piece.size());
        if (count < 0)
            return errno == EINTR || errno == EAGAIN ? Went::On : Went::HungUp;
        if (count == 0)
            return Went::HungUp;
        m_buffer.append(piece.data(), static_cast<std::size_t>(count));
        std::size_t start = 0;
        Went went = Went::On;
        while (went == Went::On) {
            const auto end = m_buffer.find('\n', start);
            if (end == std::string::npos)
                break;
            const std::string line = m_buffer.substr(start, end - start);
            start = end + 1;
            went = take(line, std::string_view(m_buffer).substr(start));
        }
        m_buffer.erase(0, start);
        if (went == Went::On && m_buffer.size() > maxMessageBytes)
            return complain("a line of more than 16 MiB");
        return went;
    }

    Went take(const std::string& line, std::string_view rest)
    {
        const auto message = parseRpcMessage(line);
        if (!message)
            return complain(message.error().detail);
        if (const auto* notification = std::get_if<RpcNotification>(&*message)) {
            const auto id = notification->params.find("id");
            if (notification->method == "cancel" && id != notification->params.end()
                && id->is_number_integer())
                m_calls.cancel(id->get<std::int64_t>());
            return Went::On;
        }
        const auto* request = std::get_if<RpcRequest>(&*message);
        if (request == nullptr)
            return complain("an answer to nothing");
        if (m_calls.beginWatch(*request))
            return Went::On;
        if (const auto streamed = stream(*request, rest)) // Refused: nothing was sent, it is as it was
            return *streamed == Streamed::Refused ? Went::On : Went::Streamed;
        m_calls.begin(*request);
        return Went::On;
    }

    /// Nothing where the call is not one that takes the stream over.
    std::optional<Streamed> stream(const RpcRequest& request, std::string_view rest)
    {
        if (request.method == method::treePut)
            return receiveTree(m_tree, request, m_outbox, m_in, m_out, rest);
        if (request.method == method::treeGet)
            return sendTree(m_tree, request, m_outbox, m_out);
        if (request.method == method::imagePut)
            return receiveImage(m_tree, request, m_outbox, m_in, m_out, rest);
        if (request.method == method::imageGet)
            return sendImage(m_tree, request, m_outbox, m_out);
        return std::nullopt;
    }

    static Went complain(const std::string& what)
    {
        std::fprintf(stderr, "pupitre-agent: not the protocol: %s\n", what.c_str());
        return Went::Wrong;
    }

    /// Changes under way go on to their end; their answers go out if somebody still reads.
    void finish()
    {
        bool listened = true;
        while (!m_calls.idle() || (listened && !m_outbox.empty())) {
            std::array<pollfd, 2> watched{
                pollfd{m_outbox.wakeFd(), POLLIN, 0},
                pollfd{listened ? m_out : -1, static_cast<short>(m_outbox.empty() ? 0 : POLLOUT), 0}};
            ::poll(watched.data(), watched.size(), -1);
            m_outbox.drainWake();
            m_calls.reap();
            if (listened && ((watched[1].revents & (POLLERR | POLLNVAL)) != 0 || !m_outbox.writeSome(m_out)))
                listened = false;
        }
    }

    const StateTree& m_tree;
    Outbox& m_outbox;
    CallsUnderWay m_calls;
    int m_in;
    int m_out;
    std::string m_buffer;
};

void makeNonBlocking(int fd)
{
    const int flags = ::fcntl(fd, F_GETFL);
    if (flags >= 0)
        ::fcntl(fd, F_SETFL, flags | O_NONBLOCK);
}
} // namespace

int runServe(const StateTree& tree, int in, int out)
{
    // A desktop that goes away must not take a freeze under way with it.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN);
    ::umask(
        022); // what students see of an upload is read by another uid; what is secret gets its mode by name
    makeNonBlocking(in);
    makeNonBlocking(out);
    const auto outbox = Outbox::make();
    if (!outbox) {
        std::fprintf(stderr, "pupitre-agent: %s\n", outbox.error().detail.c_str());
        return 1;
    }
    return Loop(tree, **outbox, in, out).run();
}

} // namespace pupitre
