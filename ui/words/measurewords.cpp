// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See measurewords.h.
#include "ui/words/measurewords.h"

#include "core/monitoring/prometheus/promclient.h"
#include "core/services/webfetch.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class MeasureWords final
{
    Q_DECLARE_TR_FUNCTIONS(MeasureWords)
public:
    static ErrorWords ofCertificate(Distrust distrust, const QString& host);
    static ErrorWords ofLogin(const Error& error, const QString& host);
    static std::optional<ErrorWords> ofReach(const Error& error, PromReach reach, const QString& host);
    static std::optional<ErrorWords> ofAnswer(const Error& error, const QString& host);
};

ErrorWords MeasureWords::ofCertificate(Distrust distrust, const QString& host)
{
    switch (distrust) {
    case Distrust::UnknownIssuer:
        return {
            tr("The certificate of %1 is signed by nobody known here.").arg(host),
            tr("Many laboratories sign their own. Nothing was asked."),
            tr("Choose the certificate of the authority that signed it: the administrator has the file.")};
    case Distrust::OtherName:
        return {tr("The certificate of %1 is for another name.").arg(host), tr("Nothing was asked."),
                tr("Write the address with the name that the certificate has.")};
    case Distrust::OutOfDate:
        return {tr("The certificate of %1 is not valid today.").arg(host), tr("Nothing was asked."),
                tr("Check the clock of this computer; else the administrator has to renew it.")};
    case Distrust::Other:
        break;
    }
    return {tr("The certificate of %1 cannot be trusted.").arg(host), tr("Nothing was asked."),
            tr("Show the details to the administrator.")};
}

ErrorWords MeasureWords::ofLogin(const Error& error, const QString& host)
{
    if (lacksSecret(error))
        return {tr("The password or token for %1 is not known.").arg(host),
                tr("Without a keyring in your session it is kept only until Pupitre ends."),
                tr("Give it under Measurements.")};
    return {tr("%1 does not accept this login.").arg(host),
            {},
            tr("Check the name and the password or token, or ask whoever runs it.")};
}

std::optional<ErrorWords> MeasureWords::ofReach(const Error& error, PromReach reach, const QString& host)
{
    if (isPlaceAway(error))
        return ErrorWords{tr("The place is not connected."), tr("It is what reaches %1.").arg(host),
                          tr("Connect it under Places, then try again.")};
    if (reach == PromReach::Place && forwardsNothing(error))
        return ErrorWords{tr("The SSH server of the place forwards nothing to %1.").arg(host),
                          tr("Its administrator has forbidden it (AllowTcpForwarding, PermitOpen)."),
                          tr("Ask for it, or for an address that this computer reaches.")};
    if (reach == PromReach::Place && error.kind == ErrorKind::HostOffline)
        return ErrorWords{tr("The place does not reach %1.").arg(host),
                          tr("Nothing listens there, or the name is not known there."),
                          tr("Write the address as somebody logged in on the place would.")};
    if (error.kind == ErrorKind::HostOffline)
        return ErrorWords{tr("This computer does not reach %1.").arg(host),
                          tr("Many are reached only from their own machines."),
                          tr("Check the address and the port, or have the place reach it.")};
    if (error.kind == ErrorKind::TimedOut)
        return ErrorWords{tr("%1 did not answer in time.").arg(host),
                          {},
                          tr("Check the port; a firewall may be in between.")};
    return std::nullopt;
}

std::optional<ErrorWords> MeasureWords::ofAnswer(const Error& error, const QString& host)
{
    if (ledElsewhere(error))
        return ErrorWords{tr("%1 sends on to another address.").arg(host),
                          tr("A password or token does not go along."),
                          tr("Write the address where it leads.")};
    if (error.kind == ErrorKind::NotPermitted)
        return ErrorWords{tr("%1 knows this login and refuses the question.").arg(host),
                          {},
                          tr("Ask whoever runs it for the right to read measurements.")};
    if (error.kind == ErrorKind::Malformed || error.kind == ErrorKind::NotFound)
        return ErrorWords{tr("What answers there is no Prometheus."),
                          {},
                          tr("Check the port and the path; Prometheus usually has port 9090.")};
    if (error.kind == ErrorKind::InvalidArgument)
        return ErrorWords{tr("Prometheus did not take the question."),
                          {},
                          tr("Check the labels; the details say what it dislikes.")};
    if (error.kind == ErrorKind::ConnectionLost)
        return ErrorWords{tr("%1 broke off or is not ready.").arg(host),
                          {},
                          tr("Try again in a moment; whoever runs it can look at the details.")};
    return std::nullopt;
}

} // namespace

ErrorWords measureWordsFor(const Error& error, PromReach reach)
{
    const QString host = shownShort(error.subject, 60);
    if (const auto distrust = distrustOf(error))
        return MeasureWords::ofCertificate(*distrust, host);
    if (error.kind == ErrorKind::AuthenticationFailed)
        return MeasureWords::ofLogin(error, host);
    if (error.kind == ErrorKind::FileUnreadable)
        return {MeasureWords::tr("%1 holds no certificate.").arg(shownShort(error.subject, 60)),
                {},
                MeasureWords::tr("Choose a file that begins with -----BEGIN CERTIFICATE-----.")};
    if (auto words = MeasureWords::ofReach(error, reach, host))
        return *words;
    return MeasureWords::ofAnswer(error, host).value_or(wordsFor(error));
}

} // namespace pupitre
