// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/textfile.h"

#include <QFile>
#include <QSaveFile>

#include <sys/stat.h>

namespace pupitre
{

Result<std::string> readTextFile(const std::filesystem::path& file, std::size_t maxBytes)
{
    QFile opened(QString::fromStdString(file.string()));
    if (!opened.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, file.string(), opened.errorString().toStdString());
    const QByteArray bytes = opened.read(static_cast<qint64>(maxBytes) + 1);
    if (opened.error() != QFileDevice::NoError)
        return fail(ErrorKind::FileUnreadable, file.string(), opened.errorString().toStdString());
    if (static_cast<std::size_t>(bytes.size()) > maxBytes)
        return fail(ErrorKind::TooLarge, file.string(), std::to_string(maxBytes));
    return bytes.toStdString();
}

Result<void> writeTextFile(const std::filesystem::path& file, std::string_view text, FileAccess access)
{
    QSaveFile saved(QString::fromStdString(file.string()));
    const auto failure = [&] {
        return fail(ErrorKind::FileUnwritable, file.string(), saved.errorString().toStdString());
    };
    if (!saved.open(QIODevice::WriteOnly))
        return failure();
    if (access == FileAccess::OwnerOnly && ::fchmod(saved.handle(), S_IRUSR | S_IWUSR) != 0)
        return fail(ErrorKind::FileUnwritable, file.string(), "fchmod");
    if (saved.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size())
        || !saved.commit())
        return failure();
    return {};
}

} // namespace pupitre
