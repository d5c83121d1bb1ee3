// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of the place that were opened with a program of this computer: each lies in a folder of its own,
// private to the person; saved, it goes back where it came from.
#pragma once

#include "core/student/files/workfiles.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <map>

namespace pupitre
{

class OpenedFiles final : public QObject
{
    Q_OBJECT
public:
    /// `open`: shows a file with the desktop's program for it; false: there is none.
    using Open = std::function<bool(const QString& file)>;
    OpenedFiles(WorkFiles& files, Open open, QObject* parent);

    void openFile(const std::string& folder, const std::string& name);

Q_SIGNALS:
    void opened(const QString& name);
    void sentBack(const QString& name);
    void failed(const QString& name, const pupitre::Error& error);

private:
    struct Opened {
        std::string folder; // at the place
        std::string name;
        std::filesystem::path here;
        std::filesystem::file_time_type seen{};
    };
    void watch(const std::string& folder, const std::string& name, const std::filesystem::path& here);
    void sendBack();

    WorkFiles& m_files;
    Open m_open;
    QTemporaryDir m_folder; // 0700, removed with us
    QFileSystemWatcher m_watcher;
    QTimer m_settling; // programs write in several steps
    std::map<int, Opened> m_opened;
    int m_last = 0;
};

} // namespace pupitre
