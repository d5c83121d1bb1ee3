// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes from the environment what the client sent, forgets the rest of it, and lets the visit begin.
#include "core/agent/gate/gate.h"

#include "core/agent/gate/refusals.h"
#include "core/agent/gate/surroundings.h"
#include "core/agent/gate/visit.h"
#include "core/agent/keys/keyprobe.h"
#include "core/wire/sftprefusal.h"
#include "core/wire/studentreportjson.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

Arrival readArrival()
{
    Arrival arrival;
    arrival.tty = terminalName();
    arrival.original = environmentVariable("SSH_ORIGINAL_COMMAND");
    arrival.request = parseGateRequest(arrival.original, !arrival.tty.empty());
    arrival.termType = terminalType();
    return arrival;
}

bool answersPrograms(GateAsk ask)
{
    return ask == GateAsk::Status || ask == GateAsk::Preview || ask == GateAsk::Submit
           || ask == GateAsk::Receipt || ask == GateAsk::Pack || ask == GateAsk::Unpack;
}

} // namespace

int runGate(std::string_view courseText, std::string_view seatText, std::string_view key)
{
    if (courseText == probeCourse && isValidId(seatText)) {
        std::fputs(probeAnswer(std::string(seatText)).c_str(), stdout);
        return 0;
    }
    deferSignalsOfTheClient();
    auto arrival = readArrival();
    arrival.key = key;
    forgetEnvironment();
    ::umask(077);
    const auto course = CourseId::parse(courseText);
    const auto seat = SeatId::parse(seatText);
    const auto tree = StateTree::ofThisAccount();
    if (!course || !seat || !tree) {
        std::fprintf(stderr, "%s\n", lineFor({Refusal::BadKeyLine, {}}).c_str());
        return 2;
    }
    const auto exit = Visit(*tree, *course, *seat, arrival).serve();
    if (exit)
        return *exit;
    tellRefusal(*tree, *course, *seat, kindName(arrival.request.ask), exit.error());
    if (answersPrograms(arrival.request.ask))
        std::fprintf(stdout, "%s\n", toText(toJson(exit.error())).c_str());
    if (arrival.request.ask == GateAsk::Sftp) {
        const auto packet = sftpRefusal(exit.error());
        std::fwrite(packet.data(), 1, packet.size(), stdout);
    }
    return 1;
}

} // namespace pupitre
