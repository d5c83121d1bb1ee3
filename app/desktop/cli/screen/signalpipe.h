// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signals as events of Qt's loop, while one of these is there: the handler only writes the signal's number
// into a pipe, which is all that one may do.
#pragma once

#include <QObject>

#include <csignal>
#include <functional>
#include <map>

namespace pupitre
{

class SignalPipe final : public QObject
{
public:
    /// One at a time in a program.
    SignalPipe(const std::vector<int>& signals, std::function<void(int)> came, QObject* parent);
    ~SignalPipe() override;
    SignalPipe(const SignalPipe&) = delete;
    SignalPipe& operator=(const SignalPipe&) = delete;

    /// Does what the signal does to a program that does not listen: ends it, or stops it until it is
    /// continued.
    void doAsUsual(int signal);

private:
    void listen(int signal);

    std::function<void(int)> m_came;
    std::map<int, struct sigaction> m_before;
    int m_ends[2] = {-1, -1};
};

} // namespace pupitre
