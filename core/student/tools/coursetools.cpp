// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/tools/coursetools.h"

#include "core/services/textfile.h"
#include "core/student/ssh/insidehosts.h"
#include "core/student/ssh/keyloan.h"
#include "core/student/tools/servedtp.h"

namespace pupitre
{

namespace
{

constexpr auto pageName = "jupyter.html";

/// Nothing but digits and letters go into it.
std::string pageTo(const std::string& url)
{
    return "<!doctype html><meta charset=\"utf-8\"><meta name=\"referrer\" content=\"no-referrer\">"
           "<title>Jupyter</title><meta http-equiv=\"refresh\" content=\"0; url="
           + url + "\">\n";
}

Result<JupyterServer> reachJupyter(const Enrolment& enrolment, GateAccess& access, const TpId& tp,
                                   const std::string& token, const std::stop_token& stop)
{
    const auto gate = openTheDoor(enrolment, access, tp, stop);
    return gate ? startJupyter(**gate, token, stop) : tl::unexpected(gate.error());
}

} // namespace

CourseTools::CourseTools(Mailbox& mailbox, CourseLink& link, ToolPlaces places, QObject* parent)
    : QObject(parent), m_link(link), m_places(std::move(places)), m_lane(mailbox, "tools")
{
    connect(&m_link, &CourseLink::changed, this, &CourseTools::keepInsideHosts);
}

CourseTools::~CourseTools()
{
    if (m_jupyter) {
        std::error_code ignored; // it leads nowhere without the tunnel
        std::filesystem::remove(m_jupyter->page, ignored);
    }
}

template <class T>
void CourseTools::onLane(std::function<Result<T>(const std::stop_token&)> work,
                         std::function<void(const Result<T>&)> done)
{
    const int key = ++m_lastTask;
    m_tasks.emplace(
        key, m_lane.run<T>([work = std::move(work)](const std::stop_token& stop) { return work(stop); },
                           [this, key, done = std::move(done)](const Result<T>& result) {
                               const Task over = std::move(m_tasks.at(key));
                               m_tasks.erase(key);
                               done(result);
                           }));
}

Result<TpId> CourseTools::served(const std::optional<TpId>& wished) const
{
    const CourseLinkStatus& status = m_link.status();
    if (!status.report)
        return tl::unexpected(
            status.error.value_or(Error{ErrorKind::HostOffline, m_link.enrolment().invitation.host, {}}));
    return servedTp(*status.report, wished).map([](const StudentTp* tp) { return tp->plan.id; });
}

void CourseTools::openTerminal(const std::optional<TpId>& wished, const std::string& sentence,
                               Reply<TpId> reply)
{
    const auto tp = served(wished);
    if (!tp)
        return reply(tp);
    const Enrolment& enrolment = m_link.enrolment();
    const CommandLine shell{{"ssh", "-F", enrolment.sshConfig().string(), enrolment.alias()}};
    const CommandLine held = heldOpenOnFailure(shell, sentence);
    // Where no agent takes the key, ssh asks in its terminal.
    onLane<KeyUse>([enrolment, access = m_link.access()](
                       const std::stop_token& stop) { return lendKey(enrolment, *access, stop); },
                   [this, held, tp, reply = std::move(reply)](const Result<KeyUse>& use) {
                       if (!use)
                           return reply(tl::unexpected(use.error()));
                       reply(openTerminalWindow(held, m_places.terminals).map([&] { return *tp; }));
                   });
}

void CourseTools::openEditor(const std::optional<TpId>& wished, Reply<EditorOpened> reply)
{
    const auto tp = served(wished);
    if (!tp)
        return reply(tl::unexpected(tp.error()));
    onLane<EditorOpened>(
        [enrolment = m_link.enrolment(), access = m_link.access(), tp, places = m_places](
            const std::stop_token& stop) { return openEditorOn(enrolment, *access, *tp, places, stop); },
        [reply = std::move(reply)](const Result<EditorOpened>& opened) { reply(opened); });
}

void CourseTools::openJupyter(const std::optional<TpId>& wished, Reply<JupyterOpened> reply)
{
    const auto tp = served(wished);
    if (!tp)
        return reply(tl::unexpected(tp.error()));
    if (m_jupyter)
        return reply(*m_jupyter);
    m_waiting.push_back(std::move(reply));
    if (m_waiting.size() > 1)
        return; // it is on its way
    Q_EMIT jupyterChanged();
    onLane<JupyterServer>(
        [enrolment = m_link.enrolment(), access = m_link.access(), tp](const std::stop_token& stop) {
            return reachJupyter(enrolment, *access, *tp, newJupyterToken(), stop);
        },
        [this, tp](const Result<JupyterServer>& server) {
            if (!server)
                return answerJupyter(tl::unexpected(server.error()));
            openTunnel(*tp, *server);
        });
}

void CourseTools::openTunnel(const TpId& tp, const JupyterServer& server)
{
    m_tunnel = std::make_unique<SshTunnel>(m_link.enrolment(), server.port);
    connect(m_tunnel.get(), &SshTunnel::opened, this,
            [this, tp, server](int port) { tunnelOpened(tp, server, port); });
    connect(m_tunnel.get(), &SshTunnel::ended, this, &CourseTools::tunnelEnded);
    m_tunnel->open();
}

void CourseTools::tunnelOpened(const TpId& tp, const JupyterServer& server, int port)
{
    const std::string url = "http://127.0.0.1:" + std::to_string(port) + "/?token=" + server.token;
    JupyterOpened opened{tp, port, url, m_link.enrolment().folder / pageName};
    if (auto written = writeTextFile(opened.page, pageTo(url), FileAccess::OwnerOnly); !written) {
        answerJupyter(tl::unexpected(written.error()));
        return closeJupyter();
    }
    m_jupyter = opened;
    answerJupyter(opened);
}

void CourseTools::tunnelEnded(const Error& error)
{
    m_tunnel.release()->deleteLater(); // it is speaking
    if (!m_waiting.empty())
        return answerJupyter(tl::unexpected(error));
    if (!m_jupyter)
        return;
    std::error_code ignored; // the page leads nowhere now
    std::filesystem::remove(m_jupyter->page, ignored);
    m_jupyter.reset();
    Q_EMIT jupyterChanged();
    if (error.kind != ErrorKind::Cancelled)
        Q_EMIT jupyterLost(error);
}

void CourseTools::answerJupyter(const Result<JupyterOpened>& opened)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& reply : waiting)
        reply(opened);
    Q_EMIT jupyterChanged();
}

void CourseTools::closeJupyter()
{
    if (m_tunnel)
        m_tunnel->close();
}

void CourseTools::keepInsideHosts()
{
    const auto& report = m_link.status().report;
    if (!report)
        return;
    const auto keys = insideKeysOf(*report);
    if (keys == m_insideKeys)
        return;
    m_insideKeys = keys;
    // A disk that is full is said by whatever needs the file.
    onLane<bool>(
        [enrolment = m_link.enrolment(), keys](const std::stop_token&) {
            return writeInsideHosts(enrolment, keys).map([] { return true; });
        },
        [](const Result<bool>&) {});
}

} // namespace pupitre
