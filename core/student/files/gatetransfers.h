// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Transfers of one kind through gates: one at a time for each TP, each on a lane and a connection of its own,
// each an operation that can be cancelled and tried again. In the UI thread.
#pragma once

#include "core/remote/sftp/sftpdownload.h"
#include "core/services/operations.h"
#include "core/student/studies.h"

#include <map>
#include <memory>

namespace pupitre
{

template <class T>
class GateTransfers final
{
public:
    using Work = std::function<Result<T>(Remote&, const Reporter<TransferProgress>&, const std::stop_token&)>;
    using Shown = std::function<void(const TransferProgress&)>;

    /// All of them outlive this.
    GateTransfers(Mailbox& mailbox, Operations& operations, Studies& studies)
        : m_mailbox(mailbox), m_operations(operations), m_studies(studies)
    {
    }
    ~GateTransfers()
    {
        for (const auto& [key, running] : m_running)
            m_operations.finish(running->operation, Error{ErrorKind::Cancelled, {}, {}});
    }
    GateTransfers(const GateTransfers&) = delete;
    GateTransfers& operator=(const GateTransfers&) = delete;

    [[nodiscard]] bool isUnderWay(const CourseLink& link, const TpId& tp) const
    {
        return m_running.contains({link.enrolment().name, tp});
    }

    /// Where one of this TP is under way, nothing new is begun and all replies come.
    void start(const CourseLink& link, const TpId& tp, Work work, Reply<T> reply, Shown shown = {})
    {
        const Key key{link.enrolment().name, tp};
        auto& running = m_running[key];
        if (!running) {
            running = std::make_unique<Running>(m_mailbox);
            begin(link, key, *running, {std::move(work), reply, std::move(shown)});
        }
        running->replies.push_back(std::move(reply));
    }

    void cancel(const CourseLink& link, const TpId& tp) { cancel({link.enrolment().name, tp}); }

    /// Ends, without replies, those of courses that were left.
    void forgetLeft()
    {
        std::erase_if(m_running, [this](const auto& one) {
            if (linkNamed(one.first.first) != nullptr)
                return false;
            m_operations.finish(one.second->operation, Error{ErrorKind::Cancelled, {}, {}});
            return true;
        });
    }

private:
    using Key = std::pair<std::string, TpId>;
    struct Running {
        explicit Running(Mailbox& mailbox) : lane(mailbox, "transfer") {}
        OperationId operation = 0;
        std::vector<Reply<T>> replies;
        Lane lane;
        Task task;
    };
    struct Wish {
        Work work;
        Reply<T> reply;
        Shown shown;
    };

    [[nodiscard]] const CourseLink* linkNamed(const std::string& name) const
    {
        for (const CourseLink* link : m_studies.courses())
            if (link->enrolment().name == name)
                return link;
        return nullptr;
    }

    void cancel(const Key& key)
    {
        if (const auto found = m_running.find(key); found != m_running.end())
            found->second->task.cancel();
    }

    void again(const Key& key, const Wish& wish)
    {
        if (const CourseLink* link = linkNamed(key.first))
            start(*link, key.second, wish.work, wish.reply, wish.shown);
    }

    void begin(const CourseLink& link, const Key& key, Running& running, const Wish& wish)
    {
        const StudentTp* tp = link.tp(key.second);
        const std::string subject =
            link.enrolment().invitation.title + " · " + (tp != nullptr ? tp->plan.title : key.second.text());
        const std::weak_ptr<bool> alive = m_alive; // the tray keeps what can be tried again
        running.operation = m_operations.begin(OperationKind::CopyFiles, subject, std::nullopt,
                                               {[this, key] { cancel(key); },
                                                [this, alive, key, wish] {
                                                    if (!alive.expired())
                                                        again(key, wish);
                                                }});
        running.task = running.lane.template runReporting<T, TransferProgress>(
            [access = link.access(), work = wish.work](
                const std::stop_token& stop, const Reporter<TransferProgress>& reporter) -> Result<T> {
                const auto gate = access->connect(stop);
                if (!gate)
                    return tl::unexpected(gate.error());
                return work(**gate, reporter, stop);
            },
            [this, key](const Result<T>& done) { finish(key, done); },
            [this, operation = running.operation, shown = wish.shown](const TransferProgress& progress) {
                m_operations.report(operation,
                                    {ProgressUnit::Bytes, progress.bytes, progress.totalBytes, {}});
                if (shown)
                    shown(progress);
            });
    }

    void finish(const Key& key, const Result<T>& done)
    {
        const auto ended = m_running.extract(key);
        m_operations.finish(ended.mapped()->operation,
                            done ? std::nullopt : std::optional<Error>(done.error()));
        for (const Reply<T>& reply : ended.mapped()->replies)
            reply(done);
    }

    Mailbox& m_mailbox;
    Operations& m_operations;
    Studies& m_studies;
    std::map<Key, std::unique_ptr<Running>> m_running;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace pupitre
