// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The web as a place sees it: a SOCKS5 proxy (RFC 1928) for Qt's network access whose connections begin at
// the place, on the SSH connection that there is. It listens on loopback, where other users of this computer
// can knock too; so it asks for a name and a password (RFC 1929), drawn by lot, that never leave this
// process.
#pragma once

#include "core/services/places/placelink.h"

#include <QNetworkProxy>
#include <QTcpServer>

class QTcpSocket;

namespace pupitre
{

struct SocksTarget;

class PlaceProxy final : public QObject
{
    Q_OBJECT
public:
    /// The link must live longer.
    explicit PlaceProxy(PlaceLink& link, QObject* parent = nullptr);
    ~PlaceProxy() override;

    /// SystemCallFailed where no port was free.
    [[nodiscard]] Result<QNetworkProxy> address() const;
    /// Why the newest connection could not be made, as the place says it.
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }

private:
    void greet(QTcpSocket* socket);
    void forward(const SocksTarget& to, QTcpSocket* socket);

    PlaceLink& m_link;
    QTcpServer m_server;
    QString m_name;
    QString m_password;
    std::optional<Error> m_refusal;
};

} // namespace pupitre
