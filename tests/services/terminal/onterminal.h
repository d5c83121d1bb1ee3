// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program on a real pseudo-terminal, and what is seen on it.
#pragma once

#include "tests/services/terminal/seenscreen.h"

#include <QProcessEnvironment>

#include <chrono>
#include <functional>
#include <optional>
#include <sys/types.h>
#include <termios.h>

namespace pupitre::test
{

class OnTerminal final
{
public:
    OnTerminal(const QStringList& words, const QProcessEnvironment& environment, int columns, int rows);
    ~OnTerminal();
    OnTerminal(const OnTerminal&) = delete;
    OnTerminal& operator=(const OnTerminal&) = delete;

    /// Reads until it holds, or for half a minute.
    [[nodiscard]] bool sees(const std::function<bool(const SeenScreen&)>& holds);
    [[nodiscard]] bool sees(const QString& words);
    void type(const QByteArray& keys);
    void resize(int columns, int rows);
    void signal(int number) const;
    /// Reads to the end; what waitpid(2) says of the program.
    [[nodiscard]] std::optional<int> ended();
    /// How the terminal is set now.
    [[nodiscard]] termios modes() const;

    [[nodiscard]] const SeenScreen& screen() const { return m_screen; }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    bool read(std::chrono::milliseconds limit);

    SeenScreen m_screen;
    QByteArray m_bytes;
    int m_outer = -1;
    pid_t m_program = -1;
};

} // namespace pupitre::test
