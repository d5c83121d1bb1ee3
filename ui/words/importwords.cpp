// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/importwords.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class ImportWords final
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
public:
    static QString of(RemarkReason reason, const QString& detail);
};

QString ImportWords::of(RemarkReason reason, const QString& detail)
{
    switch (reason) {
    case RemarkReason::Understood:
        return tr("Taken over.");
    case RemarkReason::TakenOverChanged:
        return tr("Taken over as: %1").arg(detail);
    case RemarkReason::RunsOnOwnComputer:
        return tr("It would run on your own computer.");
    case RemarkReason::OpensHost:
        return tr("It would open the machine of the place to students.");
    case RemarkReason::ReadsOwnComputer:
        return tr("It reads something of your own computer.");
    case RemarkReason::UsesSecret:
        return tr("It wants keys or passwords of whoever builds.");
    case RemarkReason::PlaceDecides:
        return tr("The place arranges this itself.");
    case RemarkReason::EditorOnly:
        return tr("A setting of an editor.");
    case RemarkReason::OtherTool:
        return tr("Meant for another program.");
    case RemarkReason::Description:
        return tr("It tells readers something and does nothing.");
    case RemarkReason::OtherWins:
        return tr("%1 comes first.").arg(detail);
    case RemarkReason::NeedsTool:
        return tr("Only %1 could tell what it means.").arg(detail);
    case RemarkReason::NotDone:
        return tr("Known, but Pupitre does not do it.");
    case RemarkReason::UnknownKey:
        return tr("Not known.");
    case RemarkReason::UnknownVariable:
        return tr("Nobody gives %1 a value.").arg(detail);
    case RemarkReason::WrongType:
        return tr("Something else was expected: %1").arg(detail);
    case RemarkReason::WrongValue:
        return tr("Not a value it can have: %1").arg(detail);
    case RemarkReason::Repeated:
        return tr("It is there twice; the last one counts. The first: line %1.").arg(detail);
    case RemarkReason::LeavesFolder:
        return tr("It leads out of the folder.");
    case RemarkReason::FileMissing:
        return tr("There is no file %1.").arg(detail);
    case RemarkReason::FileUnreadable:
        return tr("The file cannot be read: %1").arg(detail);
    case RemarkReason::NoBase:
        return tr("It names neither an image nor a file to build one from.");
    case RemarkReason::TooMuch:
        return tr("More than anybody writes by hand; the limit is %1.").arg(detail);
    }
    return {};
}

} // namespace

QString sourceKindName(EnvironmentSourceKind kind)
{
    switch (kind) {
    case EnvironmentSourceKind::Devcontainer:
        return ImportWords::tr("dev container");
    case EnvironmentSourceKind::Containerfile:
        return QStringLiteral("Containerfile");
    case EnvironmentSourceKind::ComposeFile:
        return QStringLiteral("Compose");
    case EnvironmentSourceKind::CondaEnvironment:
        return ImportWords::tr("conda environment");
    case EnvironmentSourceKind::PythonRequirements:
        return ImportWords::tr("Python packages");
    case EnvironmentSourceKind::DebianPackages:
        return ImportWords::tr("Debian packages");
    case EnvironmentSourceKind::RuntimeVersion:
        return ImportWords::tr("version of the language");
    case EnvironmentSourceKind::PostBuild:
        return ImportWords::tr("script after building");
    case EnvironmentSourceKind::StartScript:
        return ImportWords::tr("script at each start");
    case EnvironmentSourceKind::MavenProject:
        return QStringLiteral("Maven");
    case EnvironmentSourceKind::GradleProject:
        return QStringLiteral("Gradle");
    case EnvironmentSourceKind::CmakeProject:
        return QStringLiteral("CMake");
    case EnvironmentSourceKind::ImageReference:
        return ImportWords::tr("image");
    }
    return {};
}

QString sourceUseName(EnvironmentSourceUse use)
{
    switch (use) {
    case EnvironmentSourceUse::Base:
        return ImportWords::tr("what it begins with");
    case EnvironmentSourceUse::Adds:
        return ImportWords::tr("added");
    case EnvironmentSourceUse::PassedOver:
        return ImportWords::tr("passed over");
    case EnvironmentSourceUse::Unreadable:
        return ImportWords::tr("cannot be read");
    }
    return {};
}

QString remarkStandingName(RemarkStanding standing)
{
    switch (standing) {
    case RemarkStanding::Taken:
        return ImportWords::tr("taken over");
    case RemarkStanding::Ignored:
        return ImportWords::tr("left out");
    case RemarkStanding::NotSupported:
        return ImportWords::tr("not supported");
    case RemarkStanding::Refused:
        return ImportWords::tr("refused");
    }
    return {};
}

QString remarkSentence(const ImportRemark& remark)
{
    return ImportWords::of(remark.reason, shown(remark.detail));
}

QString remarkPlace(const ImportRemark& remark)
{
    const QString where = shown(remark.where);
    if (remark.file.empty())
        return where;
    const QString file = remark.line > 0
                             ? ImportWords::tr("%1, line %2", "file").arg(shown(remark.file)).arg(remark.line)
                             : shown(remark.file);
    return where.isEmpty() ? file : file + QStringLiteral(": ") + where;
}

} // namespace pupitre
