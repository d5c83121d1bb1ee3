// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student works with in one course: a terminal, an editor, Jupyter. All of them come to the TP that
// the gate serves; where another one was meant, the error says which. In the UI thread; blocking work is on a
// lane.
#pragma once

#include "core/student/gate/courselink.h"
#include "core/student/ssh/sshtunnel.h"
#include "core/student/tools/editoropening.h"
#include "core/student/tools/jupyterstart.h"
#include "core/student/tools/toolplaces.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace pupitre
{

struct JupyterOpened {
    TpId tp;
    int port = 0;               // of this computer's loopback
    std::string url;            // with the token: for the person alone
    std::filesystem::path page; // goes there by itself: a program's arguments are seen by everybody here

    bool operator==(const JupyterOpened&) const = default;
};

class CourseTools final : public QObject
{
    Q_OBJECT
public:
    /// `link` outlives this.
    CourseTools(Mailbox& mailbox, CourseLink& link, ToolPlaces places, QObject* parent = nullptr);
    ~CourseTools() override;

    /// What one comes to; or why not, before anything is opened.
    [[nodiscard]] Result<TpId> served(const std::optional<TpId>& wished) const;

    /// In the desktop's own terminal program. `sentence` stays under the last words where ssh fails.
    void openTerminal(const std::optional<TpId>& wished, const std::string& sentence, Reply<TpId> reply);
    void openEditor(const std::optional<TpId>& wished, Reply<EditorOpened> reply);

    /// The one that is open already, else after a start inside and a tunnel to it. Nothing is shown yet: the
    /// page is for the browser.
    void openJupyter(const std::optional<TpId>& wished, Reply<JupyterOpened> reply);
    void closeJupyter();
    [[nodiscard]] const std::optional<JupyterOpened>& jupyter() const { return m_jupyter; }
    /// True from the click until it is open or failed.
    [[nodiscard]] bool isOpeningJupyter() const { return !m_waiting.empty(); }

    /// The keys that the last report brought, for ssh clients that are started by hand.
    void keepInsideHosts();

Q_SIGNALS:
    void jupyterChanged(); // opened, or gone
    /// By itself: at the deadline, with the instance, with the network.
    void jupyterLost(const pupitre::Error& error);

private:
    template <class T>
    void onLane(std::function<Result<T>(const std::stop_token&)> work,
                std::function<void(const Result<T>&)> done);
    void openTunnel(const TpId& tp, const JupyterServer& server);
    void tunnelOpened(const TpId& tp, const JupyterServer& server, int port);
    void tunnelEnded(const Error& error);
    void answerJupyter(const Result<JupyterOpened>& opened);

    CourseLink& m_link;
    ToolPlaces m_places;
    std::vector<PublicKey> m_insideKeys;
    std::vector<Reply<JupyterOpened>> m_waiting;
    std::optional<JupyterOpened> m_jupyter;
    std::unique_ptr<SshTunnel> m_tunnel;
    Lane m_lane;
    std::map<int, Task> m_tasks;
    int m_lastTask = 0;
};

} // namespace pupitre
