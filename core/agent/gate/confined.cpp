// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See confined.h.
#include "core/agent/gate/confined.h"

#include "core/agent/system/callfilter.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pupitre
{

std::vector<std::string> confinedArguments(std::vector<std::string> argv)
{
    argv.insert(argv.begin(), {"/run/pupitre/agent", "confined"});
    return argv;
}

int runConfined(const std::vector<std::string>& argv)
{
    CallFilter filter;
    filter.refuseFlags(SYS_unshare, 0, CLONE_NEWUSER, EPERM);
    filter.refuseFlags(SYS_clone, 0, CLONE_NEWUSER, EPERM);
    filter.refuse(SYS_clone3, ENOSYS); // hides its flags from a filter; C libraries then use clone
    for (const long call : {SYS_keyctl, SYS_add_key, SYS_request_key})
        filter.refuse(call, EPERM);
    if (auto installed = filter.install(); !installed) {
        std::fprintf(stderr, "pupitre: %s: %s\n", installed.error().subject.c_str(),
                     installed.error().detail.c_str());
        return 126;
    }
    std::vector<char*> words;
    for (const auto& word : argv)
        words.push_back(const_cast<char*>(word.c_str())); // C's signature; execv changes nothing
    words.push_back(nullptr);
    ::execv(words[0], words.data());
    std::fprintf(stderr, "pupitre: %s: %s\n", words[0], std::strerror(errno));
    return 127;
}

} // namespace pupitre
