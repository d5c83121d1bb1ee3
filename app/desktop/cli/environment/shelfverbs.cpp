// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `environment list | new | show | export | remove`: the environments of this computer.
#include "app/desktop/cli/environment/environmentverbs.h"

#include "app/desktop/cli/clitext.h"
#include "app/desktop/cli/environment/environmenttext.h"
#include "core/environments/build/recipe.h"
#include "core/environments/presets.h"
#include "core/wire/environmentjson.h"
#include "ui/words/environmentwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

/// Once; the shelf is read in the background.
void whenShelfIsKnown(CliSession& session, std::function<void()> then)
{
    Environments& environments = session.program().environments();
    if (environments.known())
        return then();
    auto* connection = new QMetaObject::Connection;
    *connection = QObject::connect(&environments, &Environments::loaded, &session, [connection, then] {
        QObject::disconnect(*connection);
        delete connection;
        then();
    });
    environments.reload();
}

std::vector<QString> shelfRow(const ShelfEntry& entry)
{
    const QString size = shownBytes(entry.bytes);
    if (!entry.environment)
        return {shown(entry.folder.filename().string()), QString(), QString(), size, sentence(*entry.error)};
    const Environment& environment = *entry.environment;
    return {shown(environment.id.text()), shown(environment.name), platformName(environment.platform),
            environment.gpu ? QStringLiteral("GPU") : QStringLiteral("-"), size};
}

Json shelfJson(const ShelfEntry& entry)
{
    Json json{{"folder", entry.folder.string()}, {"bytes", entry.bytes}};
    if (entry.environment)
        json["environment"] = toJson(*entry.environment);
    else
        json["error"] = toJson(*entry.error);
    return json;
}

QString knownPlatforms()
{
    QStringList names;
    for (const Platform platform : allPlatforms)
        names.push_back(QLatin1String(wireName(platform)));
    return names.join(QStringLiteral(", "));
}

/// What the options add to the preset.
Result<Environment> wanted(const Arguments& arguments, Platform platform)
{
    Environment environment = preset(platform, arguments.has("gpu"));
    environment.name = arguments.has("name") ? arguments.value("name") : platformName(platform).toStdString();
    environment.description = arguments.value("description");
    environment.image = arguments.value("image");
    for (const std::string& package : arguments.values("package"))
        environment.systemPackages.push_back(package);
    environment.pythonPackages = arguments.values("pip");
    environment.commands = arguments.values("run");
    if (arguments.has("jupyter"))
        environment.tools.insert(Tool::Jupyter);
    for (const std::string& text : arguments.values("variable")) {
        const auto equals = text.find('=');
        if (equals == std::string::npos)
            return fail(ErrorKind::InvalidArgument, "--variable", text);
        environment.variables[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return environment;
}

void showMade(CliSession& session, const Environment& environment)
{
    const auto folder = session.program().environments().root() / environment.id.text();
    session.terminal().line(environmenttext::made(shown(environment.name), shown(folder.string())));
    session.terminal().document({{"folder", folder.string()}, {"environment", toJson(environment)}});
    session.finish(ExitCode::Ok);
}

} // namespace

void withEnvironment(CliSession& session, const std::string& text,
                     std::function<void(const ShelfEntry&)> then)
{
    whenShelfIsKnown(session, [&session, text, then] {
        const auto& entries = session.program().environments().entries();
        const auto found = std::ranges::find_if(entries, [&](const ShelfEntry& entry) {
            return entry.folder.filename() == text || (entry.environment && entry.environment->name == text);
        });
        if (found == entries.end())
            return session.fail({ErrorKind::NotFound, text, {}});
        if (!found->environment)
            return session.fail(*found->error);
        then(*found);
    });
}

void environmentList(CliSession& session)
{
    whenShelfIsKnown(session, [&session] {
        const auto& entries = session.program().environments().entries();
        std::vector<std::vector<QString>> rows;
        Json list = Json::array();
        for (const ShelfEntry& entry : entries) {
            rows.push_back(shelfRow(entry));
            list.push_back(shelfJson(entry));
        }
        if (rows.empty())
            session.terminal().line(environmenttext::shelfIsEmpty());
        session.terminal().table(rows);
        session.terminal().document({{"environments", std::move(list)}});
        session.finish(ExitCode::Ok);
    });
}

void environmentNew(CliSession& session)
{
    const Arguments& arguments = session.arguments();
    const auto platform = platformFromWireName(arguments.operand(0));
    if (!platform)
        return session.refuse(
            environmenttext::unknownPlatform(shown(arguments.operand(0)), knownPlatforms()));
    if (arguments.has("gpu") && !hasGpuVariant(*platform))
        return session.refuse(environmenttext::noGpuVariant(platformName(*platform)));
    const auto environment = wanted(arguments, *platform);
    if (!environment)
        return session.fail(environment.error());
    QTemporaryDir staging;
    const std::filesystem::path files = staging.path().toStdString();
    const std::string language = QLocale().name().left(2).toStdString();
    if (auto written = writePresetFiles(*platform, language, files); !written)
        return session.fail(written.error());
    staging.setAutoRemove(false); // read on a lane; removed when it was
    session.program().environments().add(
        *environment, files, Reply<Environment>(&session, [&session, files](const Result<Environment>& made) {
            QDir(QString::fromStdString(files.string())).removeRecursively();
            if (!made)
                return session.fail(made.error());
            showMade(session, *made);
        }));
}

void environmentShow(CliSession& session)
{
    withEnvironment(session, session.arguments().operand(0), [&session](const ShelfEntry& entry) {
        session.terminal().table({shelfRow(entry)});
        session.terminal().line(shown(entry.folder.string()));
        session.terminal().line(QString::fromStdString(containerfileText(*entry.environment)));
        session.terminal().document(shelfJson(entry));
        session.finish(ExitCode::Ok);
    });
}

void environmentExport(CliSession& session)
{
    withEnvironment(session, session.arguments().operand(0), [&session](const ShelfEntry& entry) {
        session.program().environments().exportTo(
            entry.environment->id, session.arguments().operand(1),
            Reply<std::filesystem::path>(&session, [&session](const Result<std::filesystem::path>& to) {
                if (!to)
                    return session.fail(to.error());
                session.terminal().line(environmenttext::exported(shown(to->string())));
                session.terminal().document({{"folder", to->string()}});
                session.finish(ExitCode::Ok);
            }));
    });
}

void environmentRemove(CliSession& session)
{
    withEnvironment(session, session.arguments().operand(0), [&session](const ShelfEntry& entry) {
        const QString name = shown(entry.environment->name);
        if (!session.arguments().has("yes")
            && !session.terminal().confirms(environmenttext::removeQuestion(name)))
            return session.refuse(clitext::sayYes());
        session.program().environments().remove(
            entry.environment->id,
            Reply<EnvironmentId>(&session, [&session, name](const Result<EnvironmentId>& removed) {
                if (!removed)
                    return session.fail(removed.error());
                session.terminal().line(environmenttext::removed(name));
                session.terminal().document({{"removed", removed->text()}});
                session.finish(ExitCode::Ok);
            }));
    });
}

} // namespace pupitre
