// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See filechoice.h.
#include "ui/parts/filechoice.h"

#include "core/services/settings.h"

#include <QFileDialog>
#include <QFileInfo>

namespace pupitre
{

namespace
{

QFileDialog* openChoice(QWidget* over, const Settings& settings, const FileChoice& choice,
                        QFileDialog::FileMode mode)
{
    auto* dialog = new QFileDialog(over, choice.title, settings.lastFolder(choice.name), choice.types);
    dialog->setObjectName(choice.name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    dialog->open();
    return dialog;
}

} // namespace

void askForFile(QWidget* over, Settings& settings, const FileChoice& choice,
                std::function<void(const QString&)> chosen)
{
    QFileDialog* dialog = openChoice(over, settings, choice, QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, over,
                     [&settings, name = choice.name, chosen = std::move(chosen)](const QString& file) {
                         settings.setLastFolder(name, QFileInfo(file).absolutePath());
                         chosen(file);
                     });
}

void askForFiles(QWidget* over, Settings& settings, const FileChoice& choice,
                 std::function<void(const QStringList&)> chosen)
{
    QFileDialog* dialog = openChoice(over, settings, choice, QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, over,
                     [&settings, name = choice.name, chosen = std::move(chosen)](const QStringList& files) {
                         settings.setLastFolder(name, QFileInfo(files.value(0)).absolutePath());
                         chosen(files);
                     });
}

void askForFolder(QWidget* over, Settings& settings, const FileChoice& choice,
                  std::function<void(const QString&)> chosen)
{
    QFileDialog* dialog = openChoice(over, settings, choice, QFileDialog::Directory);
    QObject::connect(dialog, &QFileDialog::fileSelected, over,
                     [&settings, name = choice.name, chosen = std::move(chosen)](const QString& folder) {
                         settings.setLastFolder(name, folder);
                         chosen(folder);
                     });
}

void askToSave(QWidget* over, Settings& settings, const FileChoice& choice, const QString& name,
               std::function<void(const QString&)> chosen)
{
    QFileDialog* dialog = openChoice(over, settings, choice, QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, over,
                     [&settings, kept = choice.name, chosen = std::move(chosen)](const QString& file) {
                         settings.setLastFolder(kept, QFileInfo(file).absolutePath());
                         chosen(file);
                     });
}

} // namespace pupitre
