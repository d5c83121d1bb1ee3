// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies files out of the program's resources; names come from a small text of "name=value" lines beside
// them.
#include "core/demo/exercise.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace pupitre
{

namespace
{

Result<void> copyOut(const QString& from, const QString& to)
{
    QFile::remove(to);
    if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(from, to))
        return fail(ErrorKind::FileUnwritable, to.toStdString());
    // What comes out of a resource is read-only; a student's copy must not be.
    if (!QFile::setPermissions(to,
                               QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther))
        return fail(ErrorKind::FileUnwritable, to.toStdString());
    return {};
}

Result<void> copyTree(const QString& from, const QString& to)
{
    for (QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString file = files.next();
        if (auto copied = copyOut(file, to + file.mid(from.size())); !copied)
            return copied;
    }
    return {};
}

std::string valueOf(const QByteArray& text, const QByteArray& name)
{
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith(name + '='))
            return line.mid(name.size() + 1).toStdString();
    }
    return {};
}

} // namespace

Result<Exercise> writeExercise(const std::filesystem::path& folder, const std::string& language)
{
    const QString root = QStringLiteral(":/demo/");
    const QString from = root + (language == "fr" ? QStringLiteral("fr") : QStringLiteral("en"));
    const QString to = QString::fromStdString(folder.string());
    for (const char* part : {"/code", "/data", "/documents"}) {
        if (auto copied = copyTree(from + QLatin1String(part), to + QLatin1String(part)); !copied)
            return tl::unexpected(copied.error());
    }
    auto copied =
        copyOut(root + QStringLiteral("roster.csv"), to + QStringLiteral("/roster.csv")).and_then([&] {
            return copyOut(root + QStringLiteral("solution/fit.py"), to + QStringLiteral("/solution/fit.py"));
        });
    if (!copied)
        return tl::unexpected(copied.error());

    QFile titles(from + QStringLiteral("/tp.txt"));
    if (!titles.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, titles.fileName().toStdString());
    const QByteArray text = titles.readAll();
    return Exercise{folder, folder / "solution/fit.py", valueOf(text, "course"), valueOf(text, "tp"),
                    valueOf(text, "place")};
}

} // namespace pupitre
