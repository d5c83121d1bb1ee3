// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/environment/environmenttext.h"

#include <QCoreApplication>

namespace pupitre::environmenttext
{

namespace
{
class EnvironmentText final
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentText)
};
} // namespace

QString summary(const std::string& words)
{
    if (words == "place sources")
        return EnvironmentText::tr("Show or set where a place gets what environments are made of.");
    if (words == "environment list")
        return EnvironmentText::tr("List the environments of this computer.");
    if (words == "environment new")
        return EnvironmentText::tr("Make an environment: python, pytorch, tensorflow, cpp, java or other, "
                                   "with an exercise that runs.");
    if (words == "environment check")
        return EnvironmentText::tr(
            "Say what would be understood of a folder, archive, Git address or image.");
    if (words == "environment import")
        return EnvironmentText::tr("Make an environment from a folder, archive, Git address or image.");
    if (words == "environment show")
        return EnvironmentText::tr("Show an environment, its folder and its Containerfile.");
    if (words == "environment build")
        return EnvironmentText::tr("Build an environment on a place; the second time finds what is there.");
    if (words == "environment try")
        return EnvironmentText::tr(
            "Open one instance of an environment as a student will have it; it ends by itself.");
    if (words == "environment built")
        return EnvironmentText::tr("List what was built on a place, and the courses that use it.");
    if (words == "environment data")
        return EnvironmentText::tr("List where an environment's data lies on a place; put or refer to it.");
    if (words == "place data")
        return EnvironmentText::tr("List the data that a place keeps for courses, and who uses it.");
    if (words == "environment copy")
        return EnvironmentText::tr("Copy what was built of an environment from one place to another.");
    if (words == "environment export")
        return EnvironmentText::tr("Copy an environment's folder, for colleagues and editors.");
    if (words == "environment remove")
        return EnvironmentText::tr("Remove an environment from this computer.");
    return {};
}

QString option(const std::string& name)
{
    if (name == "own-packages")
        return EnvironmentText::tr("yes: begin with the packages installed on the place; no: with images.");
    if (name == "base")
        return EnvironmentText::tr("What a platform begins with, such as python=IMAGE; once for each.");
    if (name == "python-index")
        return EnvironmentText::tr("Address of the index pip asks; empty: its own.");
    if (name == "debian-mirror")
        return EnvironmentText::tr("Address of the Debian mirror; empty: what the image says.");
    if (name == "description")
        return EnvironmentText::tr("A sentence about it.");
    if (name == "gpu")
        return EnvironmentText::tr("With what a GPU needs.");
    if (name == "package")
        return EnvironmentText::tr("Debian package to install; once for each.");
    if (name == "pip")
        return EnvironmentText::tr("Python package to install, such as numpy==1.26.4; once for each.");
    if (name == "run")
        return EnvironmentText::tr(
            "Command to run: while it is built, once for each; of a trial, as the student.");
    if (name == "variable")
        return EnvironmentText::tr("Variable of the environment, NAME=VALUE; once for each.");
    if (name == "jupyter")
        return EnvironmentText::tr("With Jupyter.");
    if (name == "environment")
        return EnvironmentText::tr(
            "An environment that was built on the place: its image, its limits, and its files where "
            "no folder is given.");
    if (name == "end")
        return EnvironmentText::tr("End the one that is on.");
    if (name == "put")
        return EnvironmentText::tr("Put what is not there yet; of files that changed, only those.");
    if (name == "reference")
        return EnvironmentText::tr("NAME=PATH: data that lies on the place already; it is not copied.");
    if (name == "read")
        return EnvironmentText::tr("Read every byte of this data again, and say what is damaged.");
    if (name == "drop")
        return EnvironmentText::tr("Remove this data from the place, if nothing uses it.");
    if (name == "from")
        return EnvironmentText::tr("The place on which it is built.");
    if (name == "to")
        return EnvironmentText::tr("The place that gets it.");
    if (name == "again")
        return EnvironmentText::tr("Build also where it is there already.");
    return {};
}

QString unknownPlatform(const QString& typed, const QString& known)
{
    return EnvironmentText::tr("There is no platform “%1”. The platforms are: %2.").arg(typed, known);
}

QString noGpuVariant(const QString& platform)
{
    return EnvironmentText::tr("%1 has no variant for GPUs.").arg(platform);
}

QString made(const QString& name, const QString& folder)
{
    return EnvironmentText::tr("%1 is in %2. Put your own code, data and documents there, then build it.")
        .arg(name, folder);
}

QString exported(const QString& folder)
{
    return EnvironmentText::tr("Copied to %1. Any editor that knows dev containers opens it.").arg(folder);
}

QString removed(const QString& name)
{
    return EnvironmentText::tr("%1 is removed. What was built of it stays on its places.").arg(name);
}

QString removeQuestion(const QString& name)
{
    return EnvironmentText::tr("Remove %1 with its code, data and documents from this computer?").arg(name);
}

QString shelfIsEmpty()
{
    return EnvironmentText::tr("No environments yet. “pupitre environment new python” makes one.");
}

QString built(const QString& reference, const QString& size, int packages)
{
    return EnvironmentText::tr("Built: %1, %2, %n packages.", nullptr, packages).arg(reference, size);
}

QString wasThere(const QString& reference)
{
    return EnvironmentText::tr("It was built already: %1.").arg(reference);
}

QString copied(const QString& reference, const QString& place, const QString& size)
{
    return EnvironmentText::tr("Copied to %1: %2, %3.").arg(place, reference, size);
}

QString copiedOf(const QString& bytes, const QString& total)
{
    return EnvironmentText::tr("%1 of about %2").arg(bytes, total);
}

QString sayBothPlaces()
{
    return EnvironmentText::tr("Say from which place and to which: --from PLACE --to PLACE.");
}

QString step(int step, int steps)
{
    return EnvironmentText::tr("step %1 of %2").arg(step).arg(steps);
}

QString imageGone()
{
    return EnvironmentText::tr("the image is gone");
}

QString nothingBuilt()
{
    return EnvironmentText::tr("Nothing has been built there.");
}

QString ownPackages()
{
    return EnvironmentText::tr("From the packages that are installed on the place itself.");
}

QString fromRegistries()
{
    return EnvironmentText::tr("From registries and package mirrors.");
}

QString buildFirst(const QString& environment)
{
    return EnvironmentText::tr("It was not built there yet: pupitre environment build %1").arg(environment);
}

QString folderOrEnvironment()
{
    return EnvironmentText::tr(
        "Say which folder the course is made from, or which environment (--environment).");
}

QString saySource(const QString& option)
{
    return EnvironmentText::tr(
               "--%1 is written PLATFORM=IMAGE, for instance python=docker.io/library/debian:12.")
        .arg(option);
}

QString noData()
{
    return EnvironmentText::tr("Nothing of its data is on a place yet. --put puts what lies in its folder.");
}

QString notOnPlace()
{
    return EnvironmentText::tr("not there", "data on a place");
}

QString putThere()
{
    return EnvironmentText::tr("put there", "data on a place");
}

QString verified()
{
    return EnvironmentText::tr("verified", "data on a place");
}

QString otherContent()
{
    return EnvironmentText::tr("its content is another one now", "data on a place");
}

QString broughtData(const QString& path, int files, const QString& size)
{
    return EnvironmentText::tr("%n file(s) sent, %1. The data is in %2.", nullptr, files).arg(size, path);
}

QString noSets()
{
    return EnvironmentText::tr("This place keeps no data of environments.");
}

QString notWhole()
{
    return EnvironmentText::tr("damaged", "data on a place");
}

QString readAgain(int damaged)
{
    return damaged == 0
               ? EnvironmentText::tr("Every byte is what it should be.")
               : EnvironmentText::tr("%n file(s) are damaged. Put the data again: only those are sent.",
                                     nullptr, damaged);
}

QString dropped()
{
    return EnvironmentText::tr("Removed.", "data on a place");
}

} // namespace pupitre::environmenttext
