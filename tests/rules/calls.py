#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Calls that have cost somebody a workspace, a deadlock or an evening, and the few places where they are right.
import re

from rule import code_files, lines_of, run, without_comment

THREADS = (
    r"std::(thread|jthread|mutex|shared_mutex|recursive_mutex|condition_variable(_any)?|async)\b"
    r"|\bQ(Thread|ThreadPool|Mutex|ReadWriteLock|WaitCondition|Future|FutureWatcher|Promise|EventLoop)\b|\bQtConcurrent\b"
)
# File or folder -> why it may have threads although it is not core/async.
THREADS_ALLOWED = {
    "core/async/": "this is where they live",
    "core/agent/": "the agent has no Qt and its own few",
    "app/agent/": "the same",
    "tests/": "tests of threads need threads",
}
RECURSION = r"\brecursive_directory_iterator\b|\bfilesystem::(copy|remove_all)\b|\bfs::(copy|remove_all)\b|\bremove_all\s*\("
SLEEPS = r"\bsleep_(for|until)\b|\bQThread::m?u?sleep\b|\bqSleep\b|\bqWait\s*\(|(?<![\w.])u?sleep\s*\(|\bnanosleep\b|\bpoll\(nullptr"
SLEEPS_ALLOWED = {
    "tests/waituntil.h": "the one bounded wait that all tests share",
}
SHELL = r"(?<![\w.:>])(::|std::)?(system|popen)\s*\("

BANS = [
    (("app", "core", "ui"), THREADS, THREADS_ALLOWED, "threads live in core/async only"),
    (("core/agent", "app/agent"), RECURSION, {}, "no std::filesystem recursion where students' links are"),
    (("app", "core", "ui", "tests"), SLEEPS, SLEEPS_ALLOWED, "wait for the condition (tests/waituntil.h), do not sleep"),
    (("app", "core", "ui"), SHELL, {}, "argv values only, no shell"),
    (("app", "core", "ui"), r"\bthrow\b", {}, "errors are values"),
    (("app", "core", "ui", "tests"), r"\b(TODO|FIXME|XXX)\b", {}, "no promise without an issue"),
]


def rule(tree):
    complaints = []
    for folders, pattern, allowed, why in BANS:
        for name, text in code_files(tree, *folders):
            if name.startswith(tuple(allowed)):
                continue
            for number, line in lines_of(text):
                code = line if "TODO" in pattern else without_comment(line)
                if re.search(pattern, code):
                    complaints.append(f"{name}:{number}: {why}: {line.strip()}")
    return complaints


if __name__ == "__main__":
    run(
        rule,
        bad=[
            {"ui/a.cpp": "std::thread t;\n"},
            {"core/services/a.cpp": "QEventLoop loop;\n"},
            {"core/agent/a.cpp": "std::filesystem::remove_all(path);\n"},
            {"core/agent/a.cpp": "for (auto& e : fs::recursive_directory_iterator(p))\n"},
            {"core/agent/a.cpp": "std::this_thread::sleep_for(1s);\n"},
            {"tests/unit/a.cpp": "std::this_thread::sleep_for(1s);\n"},
            {"tests/ui/a.cpp": "QTest::qWait(100);\n"},
            {"core/a.cpp": 'std::system("ls");\n'},
            {"core/a.cpp": "throw 1;\n"},
            {"core/a.cpp": "// TODO later\n"},
        ],
        good={
            "core/async/lane.cpp": "std::jthread m_thread;\n",
            "core/agent/a.cpp": "removeBeneath(folder, name);\nstd::filesystem::exists(p); // never remove_all\n",
            "tests/ui/a.cpp": "QTest::qWaitFor([] { return true; });\nQTRY_VERIFY(true);\n",
            "ui/a.cpp": 'const auto system = facts.system();\ntr("a file system (%1)");\n',
        },
    )
