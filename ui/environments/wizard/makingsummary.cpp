// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/makingsummary.h"

#include "core/domain/build.h"
#include "ui/words/environmentwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace pupitre
{

namespace
{

class MakingSummary final
{
    Q_DECLARE_TR_FUNCTIONS(MakingSummary)
public:
    static QString base(const Environment& environment);
    static QString hardware(const Limits& limits);
    static QString files(const EnvironmentDraft& draft);
    static QString tools(const Environment& environment);
};

QString MakingSummary::base(const Environment& environment)
{
    if (!environment.containerfile.empty())
        return tr("Containerfile of its own");
    const QString image = shown(environment.image.empty() ? usualImage(environment.platform, environment.gpu)
                                                          : environment.image);
    const QString hub = QStringLiteral("docker.io/library/"); // as everybody leaves it out
    return image.startsWith(hub) ? image.mid(hub.size()) : image;
}

QString MakingSummary::hardware(const Limits& limits)
{
    QStringList parts{
        tr("%1 CPU", "number of cores, may be 0.5").arg(QLocale().toString(limits.cpus.value_or(0)))};
    parts << tr("%1 GiB", "memory").arg(QLocale().toString(limits.memoryMiB.value_or(0) / 1024.0));
    if (limits.seatsPerGpu == 1)
        parts << tr("a GPU");
    if (limits.seatsPerGpu > 1)
        parts << tr("1/%1 GPU").arg(limits.seatsPerGpu);
    return parts.join(QStringLiteral(" · "));
}

QString MakingSummary::files(const EnvironmentDraft& draft)
{
    QStringList parts;
    if (draft.origin == DraftOrigin::Preset && draft.exercise)
        parts << tr("exercise");
    if (draft.origin == DraftOrigin::Source && !draft.source.empty())
        parts << tr("what it is made from");
    if (draft.origin == DraftOrigin::Shelf)
        parts << tr("those it has");
    const ResourceChoice& files = draft.files;
    const auto added = files.code.size() + files.data.size() + files.documents.size();
    if (added > 0)
        parts << tr("%n added", "files or folders", static_cast<int>(added));
    if (!files.onPlaces.empty())
        parts << tr("%n on places", "files or folders", static_cast<int>(files.onPlaces.size()));
    return parts.isEmpty() ? tr("none", "files") : parts.join(QStringLiteral(", "));
}

QString MakingSummary::tools(const Environment& environment)
{
    QStringList parts{tr("terminal")};
    if (environment.tools.contains(Tool::Editor))
        parts << tr("editors");
    if (environment.tools.contains(Tool::Jupyter))
        parts << QStringLiteral("Jupyter");
    return parts.join(QStringLiteral(", "));
}

} // namespace

QList<SummaryLine> summaryOf(const EnvironmentDraft& draft)
{
    const Environment& environment = draft.environment;
    const auto packages =
        environment.systemPackages.size() + environment.pythonPackages.size() + draft.packagesBelow.size();
    return {{MakingSummary::tr("Platform"),
             platformName(environment.platform) + (environment.gpu ? QStringLiteral(" · GPU") : QString())},
            {MakingSummary::tr("Base"), MakingSummary::base(environment)},
            {MakingSummary::tr("Packages"), QLocale().toString(static_cast<int>(packages))},
            {MakingSummary::tr("Class hours"), MakingSummary::hardware(environment.open)},
            {MakingSummary::tr("Then"), MakingSummary::hardware(environment.handIn)},
            {MakingSummary::tr("Files"), MakingSummary::files(draft)},
            {MakingSummary::tr("Tools"), MakingSummary::tools(environment)}};
}

} // namespace pupitre
