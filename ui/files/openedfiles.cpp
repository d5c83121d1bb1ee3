// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/openedfiles.h"

namespace pupitre
{

namespace
{
constexpr std::chrono::milliseconds settled{700};
}

OpenedFiles::OpenedFiles(WorkFiles& files, Open open, QObject* parent)
    : QObject(parent), m_files(files), m_open(std::move(open))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settled);
    // Folders are watched: many programs write another file and rename it.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_settling, &QTimer::timeout, this, &OpenedFiles::sendBack);
}

void OpenedFiles::openFile(const std::string& folder, const std::string& name)
{
    const std::filesystem::path here =
        std::filesystem::path(m_folder.path().toStdString()) / std::to_string(++m_last);
    const QString shownName = QString::fromStdString(name);
    m_files.download(folder, {name}, here, Clash::Replace,
                     {this, [this, folder, name, here, shownName](const Result<FilesMoved>& moved) {
                          if (!moved)
                              return Q_EMIT failed(shownName, moved.error());
                          if (!moved->left.empty())
                              return Q_EMIT failed(shownName, moved->left.front());
                          watch(folder, name, here / name);
                          if (m_open(QString::fromStdString((here / name).string())))
                              Q_EMIT opened(shownName);
                          else
                              Q_EMIT failed(shownName, {ErrorKind::NotFound, name, "program"});
                      }});
}

void OpenedFiles::watch(const std::string& folder, const std::string& name, const std::filesystem::path& here)
{
    std::error_code error;
    m_opened[m_last] = {folder, name, here, std::filesystem::last_write_time(here, error)};
    m_watcher.addPath(QString::fromStdString(here.parent_path().string()));
    m_watcher.addPath(QString::fromStdString(here.string()));
}

void OpenedFiles::sendBack()
{
    for (auto& [key, one] : m_opened) {
        std::error_code error;
        const auto time = std::filesystem::last_write_time(one.here, error);
        if (error || time == one.seen)
            continue;
        one.seen = time;
        m_watcher.addPath(QString::fromStdString(one.here.string())); // a file renamed over it is another one
        const QString name = QString::fromStdString(one.name);
        m_files.upload(one.here.parent_path(), {one.name}, one.folder, Clash::Replace,
                       {this, [this, name](const Result<FilesMoved>& moved) {
                            if (!moved)
                                return Q_EMIT failed(name, moved.error());
                            Q_EMIT sentBack(name);
                        }});
    }
}

} // namespace pupitre
