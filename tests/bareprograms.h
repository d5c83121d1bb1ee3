// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder with the few programs an agent is put in place with, for $PATH: no engine and no cron, so that a
// test leaves nothing on the machine, whoever runs it.
#pragma once

#include <QFile>
#include <QStandardPaths>
#include <QString>

#include <filesystem>

namespace pupitre::test
{

inline void makeBarePrograms(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    for (const char* name :
         {"sh", "cat", "chmod", "ln", "mkdir", "mv", "readlink", "rm", "ssh", "ssh-keygen", "wc"}) {
        const QString program = QStandardPaths::findExecutable(QLatin1String(name));
        QFile::link(program, QString::fromStdString((folder / name).string()));
    }
}

} // namespace pupitre::test
