// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// InstanceSpec -> argv of bwrap. Pure, so that a test can read what a student's instance is given.
#pragma once

#include "core/agent/engines/engine.h"

namespace pupitre
{

/// What "/" is made of: a root file system of our own, or the host's /usr with a small /etc.
struct BubbleRoot {
    std::filesystem::path files; // empty: the host's /usr
    std::filesystem::path etc;   // then: passwd, group … of etcTexts()
};

/// Descriptors of bwrap, chosen by the verb `bubble` that runs it.
inline constexpr int bubbleInfoFd = 3; // where bwrap tells the instance's first process

/// bwrap and its options, up to and including the instance's first process. With Subuid it must run as 0 of a
/// user namespace with instanceIds(); else it makes one itself, in which the account is the student.
[[nodiscard]] Argv bubbleArguments(const std::string& program, const InstanceSpec& spec,
                                   const BubbleRoot& root, IdentityKind identity);

/// A short run that needs everything an instance needs.
[[nodiscard]] Argv bubbleTrial(const std::string& program, IdentityKind identity);

} // namespace pupitre
