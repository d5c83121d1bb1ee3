// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// pupitre-agent: one static program, few verbs. `serve` is what a desktop talks to, `tick` what the timer
// starts, `gate` the forced command of a student's key and `hosted` that of a home's key, `visit` a teacher's
// terminal at a student's; `init`, `confined`, `mapped`, `exceed`, `sftpbox`, `treeend`, `connect`, `map`,
// `bubble`, `bubbleinit` and `enter` are what the agent starts itself.
#include "core/agent/course/thisplace.h"
#include "core/agent/course/tick.h"
#include "core/agent/engines/bubble.h"
#include "core/agent/engines/entering.h"
#include "core/agent/engines/idmap.h"
#include "core/agent/engines/limitsprobe.h"
#include "core/agent/gate/confined.h"
#include "core/agent/gate/connectport.h"
#include "core/agent/gate/gate.h"
#include "core/agent/gate/sftpbox.h"
#include "core/agent/gate/teachervisit.h"
#include "core/agent/hosts/hostedverb.h"
#include "core/agent/hosts/treeends.h"
#include "core/agent/seats/init.h"
#include "core/agent/seats/mapped.h"
#include "core/agent/serve/serve.h"

#include <cstdio>
#include <string>
#include <unistd.h>
#include <vector>

namespace
{

int usage()
{
    std::fputs("usage: pupitre-agent serve | tick | gate COURSE SEAT KEY | init | mapped | --version\n",
               stderr);
    return 2;
}

/// The verbs that work on the whole tree.
int onTree(int (*work)(const pupitre::StateTree&))
{
    const auto tree = pupitre::StateTree::ofThisAccount();
    if (!tree) {
        std::fputs("pupitre-agent: HOME is not set\n", stderr);
        return 2;
    }
    return work(*tree);
}

int serve(const pupitre::StateTree& tree)
{
    return pupitre::runServe(tree, STDIN_FILENO, STDOUT_FILENO);
}

int tick(const pupitre::StateTree& tree)
{
    pupitre::ThisPlace place(tree);
    return pupitre::runTick(tree, place.machine());
}

std::vector<std::string> from(const std::vector<std::string>& words, std::ptrdiff_t first)
{
    return {words.begin() + first, words.end()};
}

pupitre::IdentityKind identityFrom(const std::string& word)
{
    return word == "subuid" ? pupitre::IdentityKind::Subuid : pupitre::IdentityKind::AccountItself;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const std::string verb = arguments.empty() ? std::string() : arguments.front();
    if (verb == "init" && arguments.size() == 1)
        return pupitre::runInit();
    if (verb == "mapped" && arguments.size() == 1)
        return pupitre::runMapped();
    if (verb == "serve" && arguments.size() == 1)
        return onTree(serve);
    if (verb == "tick" && arguments.size() == 1)
        return onTree(tick);
    if (verb == "sftpbox" && arguments.size() == 2)
        return pupitre::runSftpBox(arguments[1]);
    if (verb == "treeend" && arguments.size() == 2)
        return pupitre::runTreeEnd(arguments[1]);
    if (verb == "connect" && arguments.size() == 2)
        return pupitre::runConnect(arguments[1]);
    if (verb == "confined" && arguments.size() >= 2)
        return pupitre::runConfined({arguments.begin() + 1, arguments.end()});
    if (verb == "map" && arguments.size() >= 2)
        return pupitre::runMap(from(arguments, 1));
    if (verb == "bubble" && arguments.size() >= 4)
        return pupitre::runBubble(arguments[1], identityFrom(arguments[2]), from(arguments, 3));
    if (verb == "bubbleinit")
        return pupitre::runBubbleInit(from(arguments, 1));
    if (verb == "enter")
        return pupitre::runEnter(from(arguments, 1));
    if (verb == "exceed" && arguments.size() == 2)
        return pupitre::runExceed(arguments[1].c_str());
    if (verb == "gate" && arguments.size() == 3) // a key line that an older agent wrote
        return pupitre::runGate(arguments[1], arguments[2], {});
    if (verb == "gate" && arguments.size() == 4)
        return pupitre::runGate(arguments[1], arguments[2], arguments[3]);
    if (verb == "visit" && arguments.size() == 4)
        return pupitre::runTeacherVisit(arguments[1], arguments[2], arguments[3]);
    if (verb == "hosted" && arguments.size() == 2) {
        const auto tree = pupitre::StateTree::ofThisAccount();
        return tree ? pupitre::runHosted(*tree, arguments[1]) : usage();
    }
    if (verb == "--version" && arguments.size() == 1)
        return std::puts("pupitre-agent " PUPITRE_VERSION) < 0 ? 1 : 0;
    return usage();
}
