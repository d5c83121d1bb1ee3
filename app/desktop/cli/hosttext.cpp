// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the verbs about compute hosts say; above all, what to ask for where the way from the home is shut.
#include "app/desktop/cli/clitext.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class HostText final
{
    Q_DECLARE_TR_FUNCTIONS(HostText)
};
} // namespace

QString clitext::needsSeats()
{
    return HostText::tr("Say how many seats the host takes: --seats 15.");
}

QString clitext::hostIsHome()
{
    return HostText::tr(
        "That is the home place of this course already; what finds no room elsewhere works there.");
}

QString clitext::noHosts()
{
    return HostText::tr("Every seat of this course works on its home place.");
}

QString clitext::hostAdded(const QString& id, const QString& address, int seats, int gpus)
{
    const QString added =
        HostText::tr("%1 (%2) computes for this course now, %n seat(s).", nullptr, seats).arg(id, address);
    return gpus == 0 ? added : added + QLatin1Char(' ') + HostText::tr("It has %n GPU(s).", nullptr, gpus);
}

QString clitext::hostRemoved(const QString& host)
{
    return HostText::tr("%1 gets no seats any more; the work that is there comes home within a minute.")
        .arg(host);
}

QString clitext::hopAdvice(const Error& error)
{
    const QString host = shownShort(error.subject);
    switch (error.kind) {
    case ErrorKind::AuthenticationFailed:
        return HostText::tr(
                   "%1 does not let the home place in. Ask its administrator that the account may use "
                   "keys of its authorized_keys from there (AllowUsers, from=, Match Address).")
            .arg(host);
    case ErrorKind::HostKeyChanged:
        return HostText::tr(
            "From the home place, this address leads to another machine than from here. Say how it "
            "is reached from there: --hop user@host:port.");
    case ErrorKind::ClockJumped:
        return HostText::tr(
                   "The clocks of the two machines are %1 s apart. Ask that both keep the time (NTP); else "
                   "the host ends sessions early or late.")
            .arg(shownShort(error.detail));
    default: // no way there, or no ssh client on the home
        return HostText::tr(
            "The home place cannot open an SSH connection to it. Ask that it may (firewall, from the "
            "home to that port), or say another way: --hop user@host:port.");
    }
}

} // namespace pupitre
