// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See onterminal.h.
#include "tests/services/terminal/onterminal.h"

#include <QList>

#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre::test
{

namespace
{
constexpr std::chrono::seconds patience{30};

winsize sizeOf(int columns, int rows)
{
    return {static_cast<unsigned short>(rows), static_cast<unsigned short>(columns), 0, 0};
}

/// As execve(2) wants them: the bytes are in `kept`.
std::vector<char*> pointers(QList<QByteArray>& kept)
{
    std::vector<char*> all;
    for (QByteArray& each : kept)
        all.push_back(each.data());
    all.push_back(nullptr);
    return all;
}
} // namespace

OnTerminal::OnTerminal(const QStringList& words, const QProcessEnvironment& environment, int columns,
                       int rows)
    : m_screen(columns, rows)
{
    QList<QByteArray> arguments;
    for (const QString& word : words)
        arguments << word.toUtf8();
    QList<QByteArray> variables;
    for (const QString& each : environment.toStringList())
        variables << each.toUtf8();
    const auto argv = pointers(arguments);
    const auto envp = pointers(variables);
    const winsize size = sizeOf(columns, rows);
    m_program = ::forkpty(&m_outer, nullptr, nullptr, &size);
    if (m_program == 0) {
        ::execve(argv[0], argv.data(), envp.data());
        ::_exit(126);
    }
}

OnTerminal::~OnTerminal()
{
    if (m_outer >= 0)
        ::close(m_outer);
    if (m_program > 0) {
        ::kill(m_program, SIGKILL);
        ::waitpid(m_program, nullptr, 0);
    }
}

/// Whether something came, or may come.
bool OnTerminal::read(std::chrono::milliseconds limit)
{
    pollfd wait{m_outer, POLLIN, 0};
    if (::poll(&wait, 1, static_cast<int>(limit.count())) <= 0)
        return true;
    char part[4096];
    const ssize_t n = ::read(m_outer, part, sizeof part);
    if (n <= 0)
        return false;
    m_bytes.append(part, static_cast<qsizetype>(n));
    m_screen.take(QByteArray(part, static_cast<qsizetype>(n)));
    return true;
}

bool OnTerminal::sees(const std::function<bool(const SeenScreen&)>& holds)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    bool more = true;
    while (!holds(m_screen)) {
        if (!more || std::chrono::steady_clock::now() >= until)
            return false;
        more = read(std::chrono::milliseconds(100));
    }
    return true;
}

bool OnTerminal::sees(const QString& words)
{
    return sees([&](const SeenScreen& screen) { return screen.text().contains(words); });
}

void OnTerminal::type(const QByteArray& keys)
{
    (void)!::write(m_outer, keys.constData(), static_cast<std::size_t>(keys.size()));
}

void OnTerminal::resize(int columns, int rows)
{
    m_screen.resize(columns, rows);
    const winsize size = sizeOf(columns, rows);
    ::ioctl(m_outer, TIOCSWINSZ, &size);
}

void OnTerminal::signal(int number) const
{
    ::kill(m_program, number);
}

std::optional<int> OnTerminal::ended()
{
    const auto until = std::chrono::steady_clock::now() + patience;
    while (read(std::chrono::milliseconds(100)))
        if (std::chrono::steady_clock::now() >= until)
            return std::nullopt;
    int status = 0;
    if (::waitpid(m_program, &status, 0) != m_program)
        return std::nullopt;
    m_program = -1;
    return status;
}

termios OnTerminal::modes() const
{
    termios modes{};
    ::tcgetattr(m_outer, &modes);
    return modes;
}

} // namespace pupitre::test
