// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `course files` and `course add-documents`: what a TP hands out, and documents more, also while it runs.
#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/coursetext.h"
#include "core/services/making/sharedfiles.h"
#include "ui/tp/files/filesmodel.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

struct SharedTree {
    SharedKind kind{};
    const char* name = nullptr; // in the document
    std::string tree;           // as the place names it; empty: not ours to list
    std::string path;           // of the place's own
    std::vector<ManifestEntry> files;
};

std::vector<SharedTree> treesOf(const Tp& tp)
{
    const auto code = tp.codeVersion.empty() ? std::string() : "code/" + tp.id.text() + '@' + tp.codeVersion;
    return {{SharedKind::Code, "code", code, {}, {}},
            {SharedKind::Data, "data", tp.dataPath.empty() ? "data" : "", tp.dataPath, {}},
            {SharedKind::Documents,
             "documents",
             tp.documentsPath.empty() ? "documents" : "",
             tp.documentsPath,
             {}}};
}

void show(CliSession& session, const std::vector<SharedTree>& trees)
{
    Json document = Json::object();
    std::vector<std::vector<QString>> rows;
    bool anything = false;
    for (const SharedTree& one : trees) {
        const QString kind = sharedKindName(one.kind);
        std::uint64_t bytes = 0;
        Json files = Json::array();
        for (const ManifestEntry& file : one.files) {
            rows.push_back({kind, shownBytes(file.size), shown(file.path)});
            files.push_back({{"path", file.path}, {"bytes", file.size}, {"sha256", file.sha256}});
            bytes += file.size;
        }
        document[one.name] = {{"path", one.path}, {"files", std::move(files)}};
        anything = anything || !one.files.empty() || !one.path.empty();
        if (!one.path.empty())
            session.terminal().line(clitext::pathOfPlace(kind, shown(one.path)));
        else if (!one.files.empty())
            session.terminal().line(
                clitext::treeLine(kind, static_cast<int>(one.files.size()), shownBytes(bytes)));
    }
    if (!anything)
        session.terminal().line(clitext::nothingHandedOut());
    session.terminal().table(rows);
    session.terminal().document(std::move(document));
    session.finish(ExitCode::Ok);
}

/// One after the other; a TP has three.
void readFrom(CliSession& session, const CourseRef& course, std::vector<SharedTree> trees, std::size_t next)
{
    while (next < trees.size() && trees[next].tree.empty())
        ++next;
    if (next == trees.size())
        return show(session, trees);
    const std::string tree = trees[next].tree;
    readShared(session.program().places(), course, tree,
               {&session, [&session, course, trees, next](const Result<std::vector<ManifestEntry>>& files) {
                    if (!files)
                        return session.fail(files.error());
                    auto more = trees;
                    more[next].files = *files;
                    readFrom(session, course, std::move(more), next + 1);
                }});
}

/// What is sent for one session; it ends with it.
struct Sending final : QObject {
    explicit Sending(CliSession& session) : QObject(&session) {}

    QTemporaryDir staging;
    Task task; // last: dropped first
};

void send(CliSession& session, const CourseCard& card)
{
    const auto& operands = session.arguments().operands();
    const std::vector<std::filesystem::path> files(operands.begin() + 1, operands.end());
    auto* sending = new Sending(session);
    const std::filesystem::path staging = sending->staging.path().toStdString();
    if (const auto staged = stageDocuments(files, staging); !staged)
        return session.fail(staged.error());
    const auto sent = [&session, card, files](const Result<TransferDone>& done) {
        if (!done)
            return session.fail(done.error());
        Json names = Json::array();
        for (const auto& file : files)
            names.push_back(file.filename().string());
        session.terminal().line(
            clitext::documentsAdded(static_cast<int>(files.size()), shown(card.course.title)));
        session.terminal().document({{"course", card.course.id.text()}, {"added", std::move(names)}});
        session.finish(ExitCode::Ok);
    };
    sending->task = addDocuments(session.program().places(), card.ref, staging, {&session, sent});
}

} // namespace

void courseFiles(CliSession& session)
{
    session.withTp([&session](const TpRef& tp, const CourseCard& card) {
        readFrom(session, card.ref, treesOf(*card.course.tp(tp.tp)), 0);
    });
}

void courseAddDocuments(CliSession& session)
{
    session.withCourse(session.arguments().operand(0), [&session](const CourseCard& card) {
        const auto& tps = card.course.tps;
        const bool elsewhere = !tps.empty() && std::all_of(tps.begin(), tps.end(), [](const Tp& tp) {
            return !tp.documentsPath.empty();
        });
        if (elsewhere)
            return session.refuse(clitext::documentsElsewhere());
        send(session, card);
    });
}

} // namespace pupitre
