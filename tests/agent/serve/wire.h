// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desktop in twenty lines: the far end of a serving agent, over a socket pair.
#pragma once

#include "core/agent/serve/serve.h"
#include "core/wire/jsonrpc.h"

#include <gtest/gtest.h>

#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace pupitre
{

class Wire final
{
public:
    explicit Wire(const StateTree& tree)
    {
        int ends[2] = {-1, -1};
        EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
        m_ours = ends[0];
        m_server = std::thread([this, tree, theirs = ends[1]] {
            m_exit = runServe(tree, theirs, theirs);
            ::close(theirs);
        });
    }
    ~Wire()
    {
        hangUp();
        m_server.join();
        ::close(m_ours);
    }
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    void write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t count = ::send(m_ours, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            ASSERT_GT(count, 0);
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
    }
    std::int64_t send(const std::string& method, Json params = Json::object())
    {
        write(toLine(RpcRequest{++m_lastId, method, std::move(params)}));
        return m_lastId;
    }
    void cancel(std::int64_t id) { write(toLine(RpcNotification{"cancel", {{"id", id}}})); }

    /// Next message; fails the test after ten seconds.
    RpcMessage next()
    {
        while (m_buffer.find('\n') == std::string::npos && fill()) {
        }
        const auto end = m_buffer.find('\n');
        EXPECT_NE(end, std::string::npos) << "no message within ten seconds";
        if (end == std::string::npos)
            return RpcNotification{"none", {}};
        auto message = parseRpcMessage(m_buffer.substr(0, end));
        m_buffer.erase(0, end + 1);
        EXPECT_TRUE(message);
        return message ? *message : RpcMessage(RpcNotification{"none", {}});
    }
    /// The answer to `id`; what else comes meanwhile is kept in `others`.
    Result<Json> answer(std::int64_t id)
    {
        while (true) {
            RpcMessage message = next();
            if (const auto* response = std::get_if<RpcResponse>(&message);
                response != nullptr && response->id == id)
                return response->outcome;
            if (const auto* none = std::get_if<RpcNotification>(&message);
                none != nullptr && none->method == "none")
                return fail(ErrorKind::TimedOut, "answer");
            others.push_back(std::move(message));
        }
    }
    Result<Json> ask(const std::string& method, Json params = Json::object())
    {
        return answer(send(method, std::move(params)));
    }
    std::string bytes(std::size_t count)
    {
        while (m_buffer.size() < count && fill()) {
        }
        std::string taken = m_buffer.substr(0, count);
        m_buffer.erase(0, count);
        return taken;
    }
    void hangUp() { ::shutdown(m_ours, SHUT_RDWR); }
    /// Whether the agent has ended, within ten seconds.
    bool ended()
    {
        while (fill()) {
        }
        return m_eof;
    }

    std::vector<RpcMessage> others;

private:
    bool fill()
    {
        pollfd waiting{m_ours, POLLIN, 0};
        if (::poll(&waiting, 1, 10'000) <= 0)
            return false;
        char piece[65536];
        const ssize_t count = ::recv(m_ours, piece, sizeof piece, 0);
        m_eof = count <= 0;
        if (count > 0)
            m_buffer.append(piece, static_cast<std::size_t>(count));
        return count > 0;
    }

    int m_ours = -1;
    std::thread m_server;
    int m_exit = -1;
    bool m_eof = false;
    std::int64_t m_lastId = 0;
    std::string m_buffer;
};

} // namespace pupitre
