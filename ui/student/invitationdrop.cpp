// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See invitationdrop.h.
#include "ui/student/invitationdrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace pupitre
{

namespace
{
const QString ending = QStringLiteral(".pupitre");
}

QString invitationFileIn(const QMimeData& data)
{
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && url.path().endsWith(ending, Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

bool holdsInvitation(const QMimeData& data)
{
    return !invitationFileIn(data).isEmpty() || (!data.hasUrls() && data.text().contains(QLatin1Char('{')));
}

InvitationDrop::InvitationDrop(QWidget* window,
                               std::function<void(const QString& file, const QString& text)> dropped)
    : QObject(window), m_dropped(std::move(dropped))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool InvitationDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    if (!holdsInvitation(*drop->mimeData()))
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_dropped(invitationFileIn(*drop->mimeData()), drop->mimeData()->text());
    return true;
}

} // namespace pupitre
