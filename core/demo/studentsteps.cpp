// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plain OpenSSH, and the student's own eyes: what a command printed decides.
#include "core/demo/studentsteps.h"

#include "core/agent/system/smallfile.h"
#include "core/demo/plainproof.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

void StudentSteps::arrive(const std::string& name, const std::filesystem::path& invitation)
{
    m_students.emplace_back(invitation, "demo", name);
}

Result<DemoFacts> StudentSteps::solves(std::size_t who)
{
    const auto& student = m_students[who];
    const auto before = student.run("python3 check.py");
    if (!before || before->exit != 1)
        return fail(ErrorKind::EngineFailed, student.name(),
                    before ? lastLine(before->out + before->err) : "");
    if (auto sent = student.put(m_exercise.solution, "tp1/fit.py"); !sent)
        return tl::unexpected(sent.error());
    const auto after = student.runOk("python3 check.py");
    if (!after)
        return tl::unexpected(after.error());
    return DemoFacts{{"student", student.name()}, {"said", lastLine(*after)}};
}

Result<DemoFacts> StudentSteps::changes(std::size_t who)
{
    const auto& student = m_students[who];
    const auto said = student.runOk("sed -i 's|return 0.0, 0.0|"
                                    "return sum(2 * (slope * x + offset - y) * x for x, y in points) / "
                                    "len(points), 0.0|' fit.py && python3 fit.py");
    if (!said)
        return tl::unexpected(said.error());
    if (said->find("slope 0.000") != std::string::npos)
        return fail(ErrorKind::EngineFailed, student.name(), *said);
    return DemoFacts{{"student", student.name()}, {"said", lastLine(*said)}};
}

Result<DemoFacts> StudentSteps::looksAround(std::size_t who)
{
    const auto& student = m_students[who];
    const std::vector<std::string> attempts{
        "cat " + m_place.stateRoot().string() + "/place-key",         // the key that signs receipts
        "cat " + m_place.authorizedKeys().string(),                   // everybody's key lines
        "ls " + m_place.stateRoot().string() + "/courses/demo/seats", // the others' work
        "touch /data/measurements.csv",                               // the shared data
        "kill -9 1", // the process that ends the instance in time
    };
    for (const auto& attempt : attempts) {
        const auto said = student.run(attempt);
        if (!said)
            return tl::unexpected(said.error());
        const bool harmless = attempt.starts_with("kill"); // the kernel ignores it without an error
        if (said->exit == 0 && !harmless)
            return fail(ErrorKind::NotPermitted, attempt, "succeeded");
    }
    if (auto alive = student.runOk("true"); !alive)
        return tl::unexpected(alive.error());
    return DemoFacts{{"student", student.name()}, {"tried", std::to_string(attempts.size())}};
}

Result<DemoFacts> StudentSteps::handsIn(std::size_t who)
{
    const auto& student = m_students[who];
    const auto said = student.runOk("pupitre submit");
    if (!said)
        return tl::unexpected(said.error());
    // The answer is the receipt of what was just handed in.
    const auto answer = parseJson(*said, "submit");
    const auto receipt =
        answer ? receiptFromJson(answer->value("receipt", Json::object())) : tl::unexpected(answer.error());
    if (!receipt)
        return tl::unexpected(receipt.error());
    return DemoFacts{{"student", student.name()},
                     {"number", std::to_string(receipt->submission.number)},
                     {"files", std::to_string(receipt->submission.files)}};
}

Result<int> StudentSteps::lingers(std::size_t who)
{
    return m_students[who].runOn("while :; do date >>late.txt; sleep 1; done");
}

Result<DemoFacts> StudentSteps::isRefused(std::size_t who)
{
    const auto& student = m_students[who];
    const auto said = student.run("touch after-the-deadline");
    if (!said)
        return tl::unexpected(said.error());
    if (said->exit == 0)
        return fail(ErrorKind::NotPermitted, student.name(), "a command ran after the deadline");
    return DemoFacts{{"student", student.name()}, {"said", lastLine(said->err)}};
}

Result<DemoFacts> StudentSteps::goesOn(std::size_t who)
{
    const auto& student = m_students[who];
    const auto said = student.runOk("python3 fit.py");
    if (!said)
        return tl::unexpected(said.error());
    return DemoFacts{{"student", student.name()}, {"said", lastLine(*said)}};
}

std::filesystem::path StudentSteps::downloadFolder(std::size_t who) const
{
    return m_place.folder() / "people" / m_students[who].name() / "downloads";
}

Result<DemoFacts> StudentSteps::downloads(std::size_t who, const std::string& tp)
{
    const auto folder = downloadFolder(who);
    if (auto made = makeFolders(folder); !made)
        return tl::unexpected(made.error());
    const auto got = m_students[who].sftp("get -r " + tp + " " + folder.string() + "\n");
    if (!got)
        return tl::unexpected(got.error());
    const auto mine = readFile(m_exercise.solution);
    const auto theirs = readFile(folder / tp / "files/fit.py");
    if (!mine || !theirs)
        return tl::unexpected(mine ? theirs.error() : mine.error());
    if (*mine != *theirs)
        return fail(ErrorKind::TransferDamaged, "fit.py", "not what was sent");
    return DemoFacts{{"student", m_students[who].name()}, {"folder", (folder / tp).string()}};
}

Result<DemoFacts> StudentSteps::proves(std::size_t who, const std::string& tp, const std::string& placeKey)
{
    const auto proof = provePlainly(downloadFolder(who) / tp, placeKey);
    if (!proof)
        return tl::unexpected(proof.error());
    return DemoFacts{{"student", m_students[who].name()},
                     {"files", std::to_string(proof->files)},
                     {"said", proof->signer}};
}

} // namespace pupitre
