// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An agent that does what a test needs a real one cannot be made to do: greet late or never, die in a call,
// report what it was told to cancel. Speaks the real protocol. Arguments: [noise TEXT] serve
#include "core/wire/jsonrpc.h"
#include "core/wire/methods.h"

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

using namespace pupitre;

namespace
{
void say(const std::string& line)
{
    std::fputs(line.c_str(), stdout);
    std::fflush(stdout);
}

void answer(std::int64_t id, Json result)
{
    say(toLine(RpcResponse{id, std::move(result)}));
}

std::int64_t cancelled = 0; // the last id we were told to give up

void take(const RpcRequest& request)
{
    const auto id = request.id;
    if (request.method == method::hello) {
        PlaceFacts facts;
        facts.host = "fake";
        facts.agentVersion = "0.0.0";
        facts.clock = std::chrono::time_point_cast<Instant::duration>(std::chrono::system_clock::now());
        answer(id, {{"facts", toJson(facts)}, {"protocol", {{"oldest", 1}, {"newest", 1}}}});
    } else if (request.method == "echo") {
        answer(id, request.params);
    } else if (request.method == "count") {
        for (int i = 1; i <= 3; ++i)
            say(toLine(RpcNotification{"progress", {{"id", id}, {"done", i}}}));
        answer(id, "counted");
    } else if (request.method == "never") {
        say(toLine(RpcNotification{"progress", {{"id", id}, {"begun", true}}}));
    } else if (request.method == "cancelled") {
        answer(id, cancelled);
    } else if (request.method == "watch") {
        answer(id, {{"pid", request.params.value("pid", 0)}});
        say(toLine(RpcNotification{"status", {{"id", id}, {"status", "later"}}}));
    } else if (request.method == "die") {
        std::fputs("fell over\n", stderr);
        std::exit(3);
    } else {
        say(toLine(RpcResponse{id, fail(ErrorKind::NotFound, request.method)}));
    }
}
} // namespace

int main(int argc, char** argv)
{
    if (argc > 2 && std::string(argv[1]) == "noise")
        say(argv[2]);
    for (std::string line; std::getline(std::cin, line);) {
        const auto message = parseRpcMessage(line);
        if (!message)
            return 2;
        if (const auto* request = std::get_if<RpcRequest>(&*message))
            take(*request);
        else if (const auto* notification = std::get_if<RpcNotification>(&*message))
            cancelled = notification->params.value("id", std::int64_t{0});
    }
    return 0;
}
