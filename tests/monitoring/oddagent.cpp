// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An agent that measures what a script says: it stalls, lies, sends half lines, ends in the middle, jumps its
// clock. The script is odd.json in its state folder: {clockMs, skewKnown, ring:[sample], steps:[…]}, read
// anew by each start; a step is one of {sample, atMs} (sent with this much added to its clock's present),
// {raw}, {clockMs}, {pauseMs}, {exit}. `started` beside it counts the starts, `calls` the calls about
// samples; from the second start on `again` is used in place of `steps`, where it is there.
#include "core/domain/placefacts.h"
#include "core/wire/jsonrpc.h"
#include "core/wire/methods.h"
#include "core/wire/samplemethods.h"

#include <poll.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace pupitre;

namespace
{

using std::chrono::milliseconds;

void put(const std::string& text)
{
    for (std::size_t at = 0; at < text.size();) {
        const ssize_t n = ::write(STDOUT_FILENO, text.data() + at, text.size() - at);
        if (n <= 0)
            std::_Exit(1);
        at += static_cast<std::size_t>(n);
    }
}

std::string textOf(const std::string& path)
{
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

class OddAgent final
{
public:
    OddAgent(std::string folder, Json script) : m_folder(std::move(folder)), m_script(std::move(script))
    {
        std::ofstream(m_folder + "/started", std::ios::app) << ".";
        if (textOf(m_folder + "/started").size() > 1 && m_script.contains("again"))
            m_script["steps"] = m_script["again"];
        m_clock = milliseconds(m_script.value("clockMs", 0));
    }

    void answer(const RpcRequest& request)
    {
        if (request.method.starts_with("samples."))
            std::ofstream(m_folder + "/calls", std::ios::app)
                << request.method << " " << request.params.dump() << "\n";
        if (request.method == method::hello)
            return reply(request, Json{{"facts", facts()},
                                       {"protocol", {{"oldest", 1}, {"newest", 1}}},
                                       {"speak", 1},
                                       {"running", Json::array()}});
        if (request.method == method::placeFacts)
            return reply(request, facts());
        if (request.method == method::samplesWatch && m_script.contains("steps")) {
            m_watch = request.id;
            return reply(request, Json::object());
        }
        if (request.method == method::samplesList && m_script.contains("ring"))
            return reply(request, page(request.params));
        reply(request, fail(ErrorKind::NotFound, request.method, "method"));
    }

    /// False: it ends here.
    bool step()
    {
        const Json& steps = m_script["steps"];
        if (m_watch == 0 || m_next >= steps.size())
            return true;
        const Json& step = steps[m_next++];
        if (step.contains("exit"))
            return false;
        m_clock += milliseconds(step.value("clockMs", 0));
        m_pause = milliseconds(step.value("pauseMs", 20));
        if (step.contains("raw"))
            put(step["raw"].get<std::string>());
        if (step.contains("sample")) {
            Json sample = step["sample"];
            sample["at"] = toIso(now() + milliseconds(step.value("atMs", 0)));
            put(toLine(RpcNotification{"status", {{"id", m_watch}, {"status", {{"sample", sample}}}}}));
        }
        return true;
    }
    [[nodiscard]] milliseconds pause() const { return m_pause; }

private:
    [[nodiscard]] Instant now() const
    {
        return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now()) + m_clock;
    }
    [[nodiscard]] Json facts() const
    {
        PlaceFacts facts;
        facts.host = "odd";
        facts.agentVersion = "odd";
        facts.clock = now();
        facts.engine.name = "none";
        return toJson(facts);
    }
    [[nodiscard]] Json page(const Json& params) const
    {
        const Json& ring = m_script["ring"];
        const std::string name = m_script.value("ringName", "odd");
        std::size_t number = params.value("ring", "") == name ? params.value("after", std::size_t{0}) : 0;
        Json samples = Json::array();
        constexpr std::size_t most = 3;
        for (; number < ring.size() && samples.size() < most; ++number)
            samples.push_back({{"number", number + 1}, {"sample", ring[number]}});
        return {{"ring", name}, {"samples", samples}, {"more", number < ring.size()}};
    }
    static void reply(const RpcRequest& request, Result<Json> outcome)
    {
        put(toLine(RpcResponse{request.id, std::move(outcome)}));
    }

    std::string m_folder;
    Json m_script;
    milliseconds m_clock{0};
    milliseconds m_pause{20};
    std::int64_t m_watch = 0;
    std::size_t m_next = 0;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--version") {
        put("pupitre-agent 0.1.0 protocol 1-1 (odd)\n");
        return 0;
    }
    const char* root = std::getenv("PUPITRE_ROOT");
    const std::string folder = root == nullptr ? "." : root;
    auto script = parseJson(textOf(folder + "/odd.json"), "odd.json");
    if (!script)
        return 1;
    OddAgent agent(folder, std::move(*script));
    std::string pending;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    for (;;) {
        if (::poll(&input, 1, static_cast<int>(agent.pause().count())) == 0) {
            if (!agent.step())
                return 0;
            continue;
        }
        char bytes[65536];
        const ssize_t n = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (n <= 0)
            return 0;
        pending.append(bytes, static_cast<std::size_t>(n));
        for (auto end = pending.find('\n'); end != std::string::npos; end = pending.find('\n')) {
            if (const auto message = parseRpcMessage(std::string_view(pending).substr(0, end)))
                if (const auto* request = std::get_if<RpcRequest>(&*message))
                    agent.answer(*request);
            pending.erase(0, end + 1);
        }
    }
}
