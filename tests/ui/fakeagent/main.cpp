// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fake agent: the loop that reads requests, lets the fake place work, and tells the watchers what
// changed.
#include "core/wire/jsonrpc.h"
#include "core/wire/methods.h"
#include "tests/ui/fakeagent/fakeplace.h"

#include <poll.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace pupitre;

namespace
{
struct Watcher {
    std::int64_t id = 0;
    Json params;
    Json sent; // without the clock, which alone is no news
};

void put(const std::string& line)
{
    for (std::size_t at = 0; at < line.size();) {
        const ssize_t n = ::write(STDOUT_FILENO, line.data() + at, line.size() - at);
        if (n <= 0)
            std::_Exit(1);
        at += static_cast<std::size_t>(n);
    }
}

void tell(Watcher& watcher, const FakePlace& place)
{
    const auto status = place.status(watcher.params);
    if (!status)
        return;
    Json seen = *status;
    seen.erase("clock");
    if (seen == watcher.sent)
        return;
    watcher.sent = std::move(seen);
    put(toLine(RpcNotification{"status", {{"id", watcher.id}, {"status", *status}}}));
}

void take(const RpcMessage& message, FakePlace& place, std::vector<Watcher>& watchers)
{
    if (const auto* notification = std::get_if<RpcNotification>(&message)) {
        if (notification->method == "cancel" && notification->params.contains("id"))
            std::erase_if(watchers, [&](const Watcher& w) { return w.id == notification->params["id"]; });
        return;
    }
    const auto* request = std::get_if<RpcRequest>(&message);
    if (request == nullptr)
        return;
    if (request->method == method::watch) {
        const auto status = place.status(request->params);
        put(toLine(RpcResponse{request->id, status}));
        if (!status)
            return;
        Json seen = *status;
        seen.erase("clock");
        watchers.push_back({request->id, request->params, std::move(seen)});
        return;
    }
    if (const auto answer = place.answer(request->id, request->method, request->params))
        put(toLine(RpcResponse{request->id, *answer}));
}

/// False at the end of input.
bool readLines(std::string& pending, FakePlace& place, std::vector<Watcher>& watchers)
{
    char bytes[65536];
    const ssize_t n = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (n <= 0)
        return false;
    pending.append(bytes, static_cast<std::size_t>(n));
    for (std::size_t end = pending.find('\n'); end != std::string::npos; end = pending.find('\n')) {
        if (const auto message = parseRpcMessage(std::string_view(pending).substr(0, end)))
            take(*message, place, watchers);
        pending.erase(0, end + 1);
    }
    return true;
}
} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--version") {
        put("pupitre-agent 0.1.0 protocol 1-1 (fake)\n");
        return 0;
    }
    FakePlace place;
    const char* root = std::getenv("PUPITRE_ROOT");
    std::ifstream file(std::string(root == nullptr ? "." : root) + "/fake.json");
    std::stringstream text;
    text << file.rdbuf();
    const auto scene = parseJson(text.str(), "fake.json");
    if (!scene || !place.load(*scene))
        return 1;
    std::vector<Watcher> watchers;
    std::string pending;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (true) {
        const int ready = ::poll(&input, 1, static_cast<int>(place.untilNextWork().count()));
        if (ready > 0 && !readLines(pending, place, watchers))
            return 0;
        place.work(
            [](std::int64_t, const Json& p) {
                put(toLine(RpcNotification{"progress", p}));
            },
            [](std::int64_t id, const Result<Json>& result) {
                put(toLine(RpcResponse{id, result}));
            });
        for (Watcher& watcher : watchers)
            tell(watcher, place);
    }
}
