// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real Docker daemon for tests: rootless, as this account's own, on private folders.
#pragma once

#include "core/domain/error.h"

#include <filesystem>

namespace pupitre
{

/// Where rootless Docker puts its socket for an account without systemd.
[[nodiscard]] std::filesystem::path rootlessDockerSocket();

class DockerLab final
{
public:
    /// Runs rootlesskit and dockerd until the lab goes. NotFound where one of them is not installed.
    [[nodiscard]] static Result<DockerLab> start();
    ~DockerLab();
    DockerLab(DockerLab&& other) noexcept : m_pid(std::exchange(other.m_pid, 0)) {}
    DockerLab& operator=(DockerLab&&) = delete;

private:
    explicit DockerLab(int pid) : m_pid(pid) {}
    int m_pid = 0; // of rootlesskit
};

} // namespace pupitre
