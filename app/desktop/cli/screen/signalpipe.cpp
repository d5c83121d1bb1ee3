// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See signalpipe.h.
#include "app/desktop/cli/screen/signalpipe.h"

#include <QSocketNotifier>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace pupitre
{

namespace
{
/// A handler gets nothing but the number: it must find the pipe here.
volatile std::sig_atomic_t pipeOfSignals = -1;

void tellPipe(int signal)
{
    const int before = errno;
    const auto number = static_cast<unsigned char>(signal);
    (void)!::write(pipeOfSignals, &number, 1); // full: it is told that something came
    errno = before;
}
} // namespace

SignalPipe::SignalPipe(const std::vector<int>& signals, std::function<void(int)> came, QObject* parent)
    : QObject(parent), m_came(std::move(came))
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // no descriptor is left: signals do what they usually do
    pipeOfSignals = m_ends[1];
    for (const int signal : signals)
        listen(signal);
    auto* notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        unsigned char number = 0;
        while (::read(m_ends[0], &number, 1) == 1)
            m_came(number);
    });
}

SignalPipe::~SignalPipe()
{
    for (const auto& [signal, before] : m_before)
        ::sigaction(signal, &before, nullptr);
    pipeOfSignals = -1;
    for (const int end : m_ends)
        if (end >= 0)
            ::close(end);
}

void SignalPipe::listen(int signal)
{
    struct sigaction ours = {};
    ours.sa_handler = tellPipe; // without SA_RESTART: a write to a terminal that stands still must end
    ::sigemptyset(&ours.sa_mask);
    struct sigaction before = {};
    ::sigaction(signal, &ours, &before);
    m_before.try_emplace(signal, before);
}

void SignalPipe::doAsUsual(int signal)
{
    struct sigaction usual = {};
    usual.sa_handler = SIG_DFL;
    ::sigaction(signal, &usual, nullptr);
    ::raise(signal);
    listen(signal); // it was stopped, and goes on
}

} // namespace pupitre
