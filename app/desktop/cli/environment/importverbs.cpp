// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `environment check` and `environment import`: what exists, looked at and taken over.
#include "app/desktop/cli/environment/environmentverbs.h"

#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/environment/environmenttext.h"
#include "core/environments/import/importing.h"
#include "core/wire/environmentjson.h"
#include "ui/words/environmentwords.h"
#include "ui/words/importwords.h"
#include "ui/words/text.h"

#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <memory>

namespace pupitre
{

namespace
{

Json toJson(const ImportRemark& remark)
{
    return {{"file", remark.file},
            {"where", remark.where},
            {"line", remark.line},
            {"standing", wireName(remark.standing)},
            {"sentence", remarkSentence(remark).toStdString()}};
}

Json documentOf(const ImportPreview& preview)
{
    Json files = Json::array();
    for (const EnvironmentSource& file : preview.files)
        files.push_back({{"path", file.path}, {"kind", sourceKindName(file.kind).toStdString()}});
    Json remarks = Json::array();
    for (const ImportRemark& remark : preview.plan.remarks)
        remarks.push_back(toJson(remark));
    Environment environment = preview.plan.environment;
    return {{"environment", toJson(environment)},
            {"ours", preview.ours},
            {"files", std::move(files)},
            {"remarks", std::move(remarks)}};
}

void show(Terminal& terminal, const ImportPreview& preview)
{
    std::vector<std::vector<QString>> rows;
    for (const EnvironmentSource& file : preview.files)
        rows.push_back({shown(file.path), sourceKindName(file.kind), sourceUseName(file.use)});
    terminal.table(rows);
    rows.clear();
    for (const ImportRemark& remark : preview.plan.remarks)
        rows.push_back({remarkStandingName(remark.standing), remarkPlace(remark), remarkSentence(remark)});
    terminal.table(rows);
    terminal.line(shown(preview.plan.environment.name) + QStringLiteral(": ")
                  + platformName(preview.plan.environment.platform));
}

/// Fetches, unpacks and reads on the shelf's lane; the work folder lives as long as `then` needs it.
void withPreview(CliSession& session,
                 std::function<void(const ImportPreview&, const std::shared_ptr<QTemporaryDir>&)> then)
{
    const auto work = std::make_shared<QTemporaryDir>();
    session.program().environments().preview(
        session.arguments().operand(0), work->path().toStdString(),
        Reply<ImportPreview>(&session, [&session, work, then](const Result<ImportPreview>& preview) {
            if (!preview)
                return session.fail(preview.error());
            then(*preview, work);
        }));
}

} // namespace

void environmentCheck(CliSession& session)
{
    withPreview(session, [&session](const ImportPreview& preview, const std::shared_ptr<QTemporaryDir>&) {
        show(session.terminal(), preview);
        session.terminal().document(documentOf(preview));
        session.finish(ExitCode::Ok);
    });
}

void environmentImport(CliSession& session)
{
    withPreview(session, [&session](const ImportPreview& read, const std::shared_ptr<QTemporaryDir>& work) {
        ImportPreview preview = read;
        if (session.arguments().has("name"))
            preview.plan.environment.name = session.arguments().value("name");
        show(session.terminal(), preview);
        session.program().environments().take(
            preview, Reply<Environment>(&session, [&session, preview, work](const Result<Environment>& made) {
                if (!made)
                    return session.fail(made.error());
                const auto folder = session.program().environments().root() / made->id.text();
                Json document = documentOf(preview);
                document["folder"] = folder.string();
                document["environment"] = toJson(*made);
                session.terminal().line(environmenttext::made(shown(made->name), shown(folder.string())));
                session.terminal().document(std::move(document));
                session.finish(ExitCode::Ok);
            }));
    });
}

} // namespace pupitre
