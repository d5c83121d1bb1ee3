// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An invitation dropped anywhere on the window.
#pragma once

#include <QObject>

#include <functional>

class QMimeData;

namespace pupitre
{

/// A file of this computer, or text that may be an invitation.
[[nodiscard]] bool holdsInvitation(const QMimeData& data);
/// Empty: it holds text.
[[nodiscard]] QString invitationFileIn(const QMimeData& data);

class InvitationDrop final : public QObject
{
    Q_OBJECT
public:
    /// Watches `window` and lives with it.
    InvitationDrop(QWidget* window, std::function<void(const QString& file, const QString& text)> dropped);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void(const QString&, const QString&)> m_dropped;
};

} // namespace pupitre
