// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See handinsscene.h.
#include "tests/ui/handinsscene.h"

#include "core/services/presenttime.h"
#include "tests/ui/teachingscene.h"

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
Json file(const std::string& path, char hash, int size)
{
    return {{"path", path}, {"sha256", std::string(64, hash)}, {"size", size}};
}

std::string handedOutMain()
{
    return "# Exercise 3: train the network\nimport numpy as np\n\n\ndef relu(x):\n    ...  # your code\n\n\n"
           "def forward(x, w1, w2):\n    return relu(x @ w1) @ w2\n\n\nif __name__ == '__main__':\n"
           "    rng = np.random.default_rng(0)\n    x = rng.normal(size=(8, 4))\n    w1 = "
           "rng.normal(size=(4, 16))\n"
           "    w2 = rng.normal(size=(16, 3))\n    print(forward(x, w1, w2))\n";
}

std::string handedInMain()
{
    std::string text = handedOutMain();
    text.replace(text.find("    ...  # your code"), 20, "    return np.maximum(x, 0)  # élève");
    return text + "    print('done')\n";
}

Json entry(int number, Instant at, const char* who, const char* what, const char* seat, const char* result,
           const char* detail)
{
    return {{"n", number}, {"at", toIso(at)}, {"who", who},       {"what", what},
            {"tp", "tp3"}, {"seat", seat},    {"result", result}, {"detail", detail}};
}

Json journalOf(Instant deadline)
{
    const Instant start = deadline - 6 * 24h;
    return Json::array({entry(1, start - 72h, "teacher", "publish", "", "ok", ""),
                        entry(2, start - 71h, "tick", "prepare", "s01", "ok", ""),
                        entry(3, start, "tick", "start", "s01", "ok", ""),
                        entry(4, start + 1h, "s02", "refuse", "s02", "notUnderstood", "command"),
                        entry(5, start + 2h, "tick", "failed", "s03", "diskFull",
                              "/home/prof/pupitre: No space left on device"),
                        entry(6, start + 3h, "teacher", "extend", "s08", "ok", ""),
                        entry(7, deadline - 3h, "s01", "submit", "s01", "ok", "1"),
                        entry(8, deadline, "tick", "freeze", "s01", "ok", ""),
                        entry(9, deadline + 1h, "teacher", "collect", "s01", "ok", "1")});
}
} // namespace

Json handInsScene(int seats)
{
    const Instant deadline = presentTime() - 30h;
    Course course = sceneCourse(seats, deadline - 6 * 24h);
    Tp& tp = course.tps[0];
    tp.deadline.utc = deadline;
    tp.codeVersion = "v1";
    Json states = Json::object();
    for (int i = 1; i <= seats; ++i) {
        const Seat& seat = course.seats[static_cast<std::size_t>(i - 1)];
        Json& state = states[seat.id.text()];
        state = {{"instance", "absent"}, {"connections", 0}, {"frozen", true}};
        if (i % 7 == 0)
            continue;
        const bool late = i % 8 == 0;
        Submission work{1 + i % 3,
                        SubmissionKind::HandIn,
                        deadline - i * 37min,
                        3U + static_cast<unsigned>(i) % 40,
                        40960U * static_cast<unsigned>(i),
                        std::string(64, "0123456789abcdef"[i % 16])};
        if (late)
            work.at = deadline + i * 16min;
        else if (i % 5 == 0)
            work.kind = SubmissionKind::Freeze;
        if (late)
            tp.overrides[seat.id].deadline = Moment{deadline + 24h, {}};
        state["lastSubmission"] = toJson(work);
        state["handIns"] = work.kind == SubmissionKind::HandIn ? work.number : 0;
        state["collected"] = i % 4 == 1;
    }
    return {
        {"courses", Json::array({toJson(course)})},
        {"images", Json::array({"localhost/pupitre/python:1"})},
        {"seats", states},
        {"journal", journalOf(deadline)},
        {"files",
         {{"code/tp3@v1", {{"main.py", handedOutMain()}, {"old_utils.py", "def old():\n    return 1\n"}}},
          {"submissions/s01/tp3/2", {{"files/main.py", handedInMain()}}}}},
        {"trees",
         {{"code/tp3@v1", Json::array({file("data/readme.txt", 'a', 120), file("main.py", 'b', 900),
                                       file("old_utils.py", 'c', 400)})},
          {"documents", Json::array({file("subject.pdf", '9', 345678)})},
          {"submissions/s01/tp3/2",
           Json::array({file("MANIFEST", 'd', 300), file("files/data/readme.txt", 'a', 120),
                        file("files/main.py", 'e', 2300), file("files/<b>report</b>.pdf", 'f', 1200000)})}}}};
}

} // namespace pupitre
