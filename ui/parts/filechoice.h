// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asking for a file or a folder: the dialog opens where the last one of its kind was left.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace pupitre
{

class Settings;

struct FileChoice {
    QString name;    // of the dialog; its last folder is kept under it
    QString title;   // in the person's language
    QString types{}; // as QFileDialog's name filter; empty: every file
};

/// Opens over the window of `over` and returns at once; `chosen` is called with the path unless the person
/// cancels or `over` is gone by then.
void askForFile(QWidget* over, Settings& settings, const FileChoice& choice,
                std::function<void(const QString&)> chosen);
void askForFiles(QWidget* over, Settings& settings, const FileChoice& choice,
                 std::function<void(const QStringList&)> chosen);
void askForFolder(QWidget* over, Settings& settings, const FileChoice& choice,
                  std::function<void(const QString&)> chosen);
/// A file to be written, with a name to begin with; its ending is added where the person leaves it out. The
/// dialog asks before one that is there is replaced.
void askToSave(QWidget* over, Settings& settings, const FileChoice& choice, const QString& name,
               std::function<void(const QString&)> chosen);

} // namespace pupitre
