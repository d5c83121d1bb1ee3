// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of a course in two panes: this computer, and the place. What is dragged from one to the other, or
// chosen and copied, goes on in the operations; a clash of names is asked about first.
#pragma once

#include "core/student/files/workfiles.h"
#include "core/student/gate/courselink.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace pupitre
{

class FolderPane;
class MessageBar;
class OpenedFiles;
class Settings;

class FilesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Deletes itself when it is closed. `folder`: to begin in at the place, below the home; empty: the home.
    FilesDialog(Mailbox& mailbox, Operations& operations, Settings& settings, const CourseLink& course,
                const std::string& folder, QWidget* over);

    /// For tests: in place of the desktop's programs.
    void setOpener(std::function<bool(const QString& file)> open) { m_open = std::move(open); }

private:
    void build();
    void readHere(const std::string& folder);
    void readThere(const std::string& folder);
    void send(const std::filesystem::path& from, const std::vector<std::string>& names);
    void fetch(const std::vector<std::string>& names);
    void dropFiles(const QStringList& paths);
    void makeFolder(FolderPane& pane);
    void rename(FolderPane& pane, const std::string& from, const std::string& to);
    void removeChosen();
    void askAboutClash(const std::vector<std::string>& clashing, std::function<void(Clash)> then);
    void moved(const Result<FilesMoved>& moved, bool toPlace);
    void changed(const Result<bool>& done);
    void tell(const Error& error);
    void refreshButtons();

    Settings& m_settings;
    std::string m_first;
    WorkFiles m_files;
    std::function<bool(const QString&)> m_open;
    MessageBar* m_messages;
    FolderPane* m_here;
    FolderPane* m_there;
    QPushButton* m_send;
    QPushButton* m_fetch;
    QPushButton* m_openFile;
    QPushButton* m_remove;
    OpenedFiles* m_opened;
};

} // namespace pupitre
