// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a submission are bound one by one, because its feedback lies elsewhere and must appear beside
// them.
#include "core/agent/gate/sftpview.h"

#include "core/agent/data/datamounts.h"
#include "core/agent/system/smallfile.h"

namespace pupitre
{

namespace
{

constexpr auto home = "/home/student/";

class ViewBuilder final
{
public:
    explicit ViewBuilder(const StateTree& tree) : m_tree(tree) {}

    void add(const SeatTpState& state)
    {
        switch (state.phase.phase) {
        case Phase::Draft:
        case Phase::Purged:
            return;
        case Phase::Prepared:
            addShared(state, Shared::DocumentsOnly);
            return;
        case Phase::Open:
        case Phase::HandIn:
            if (bind(m_tree.workspace(state.where), state.where.tp.text(), Mount::Access::ReadWrite)) {
                m_view.writable = true;
                endsBy(deadlineOf(*state.tp, state.where.seat));
            }
            addShared(state, Shared::All);
            return;
        case Phase::Closed:
            addSubmission(state);
            addShared(state, Shared::All);
            if (state.phase.until)
                endsBy(*state.phase.until);
            return;
        }
    }

    [[nodiscard]] SftpView take() { return std::move(m_view); }

private:
    enum class Shared { All, DocumentsOnly };

    bool bind(const std::filesystem::path& source, const std::string& target, Mount::Access access)
    {
        if (!pupitre::exists(source))
            return false;
        m_view.binds.push_back({source, home + target, access});
        return true;
    }

    void addSubmission(const SeatTpState& state)
    {
        if (!state.marks.frozen)
            return;
        const auto folder = m_tree.submission(state.where, state.marks.frozen->submission);
        const auto& tp = state.where.tp.text();
        for (const auto* part : {"files", "MANIFEST", "OTHERS", "receipt.json", "receipt.json.sig"})
            bind(folder / part, tp + "/" + part, Mount::Access::ReadOnly);
        bind(m_tree.feedback(state.where), tp + "/feedback", Mount::Access::ReadOnly);
    }

    void addShared(const SeatTpState& state, Shared what)
    {
        const auto target = "shared/" + state.where.tp.text();
        const auto folder = [](const std::string& own, std::filesystem::path ofCourse) {
            return own.empty() ? std::move(ofCourse) : std::filesystem::path(own);
        };
        const auto& tp = *state.tp;
        bind(folder(tp.documentsPath, m_tree.documents(state.where.course)), target + "/documents",
             Mount::Access::ReadOnly);
        if (what == Shared::All)
            for (Mount& mount : dataMounts(m_tree, dataFolderOf(m_tree, state.where.course, tp.dataPath),
                                           home + target + "/data"))
                m_view.binds.push_back(std::move(mount));
    }

    void endsBy(Instant instant)
    {
        if (!m_view.until || instant < *m_view.until)
            m_view.until = instant;
    }

    const StateTree& m_tree;
    SftpView m_view;
};

} // namespace

SftpView sftpViewOf(const StateTree& tree, const std::vector<SeatTpState>& tps)
{
    ViewBuilder builder(tree);
    for (const auto& tp : tps)
        builder.add(tp);
    return builder.take();
}

} // namespace pupitre
