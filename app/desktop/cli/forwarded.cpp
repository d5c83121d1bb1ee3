// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/forwarded.h"

#include <QProcess>

namespace pupitre
{

namespace
{
constexpr int killedStatus = 128; // as a shell says it

template <class T>
void runOnce(const CommandLine& command, QProcess::ProcessChannelMode channels, const Reply<T>& reply,
             T (*outcome)(QProcess&, int))
{
    QStringList words;
    for (std::size_t i = 1; i < command.argv.size(); ++i)
        words.append(QString::fromStdString(command.argv[i]));
    auto* process = new QProcess;
    process->setProcessChannelMode(channels);
    process->setInputChannelMode(QProcess::ForwardedInputChannel);
    QObject::connect(process, &QProcess::errorOccurred, process,
                     [process, reply](QProcess::ProcessError error) {
                         if (error != QProcess::FailedToStart)
                             return;
                         reply(fail(ErrorKind::NotFound, process->program().toStdString()));
                         process->deleteLater();
                     });
    QObject::connect(process, &QProcess::finished, process,
                     [process, reply, outcome](int exit, QProcess::ExitStatus status) {
                         reply(outcome(*process, status == QProcess::NormalExit ? exit : killedStatus));
                         process->deleteLater();
                     });
    process->start(QString::fromStdString(command.argv.front()), words);
}
} // namespace

void runForwarded(const CommandLine& command, Reply<int> reply)
{
    runOnce<int>(command, QProcess::ForwardedChannels, reply, [](QProcess&, int exit) { return exit; });
}

void runCaptured(const CommandLine& command, Reply<Captured> reply)
{
    runOnce<Captured>(command, QProcess::SeparateChannels, reply, [](QProcess& process, int exit) {
        return Captured{exit, process.readAllStandardOutput().toStdString(),
                        process.readAllStandardError().toStdString()};
    });
}

} // namespace pupitre
