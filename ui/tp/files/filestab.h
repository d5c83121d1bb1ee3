// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a TP hands out: the version of its code, its data and its documents, with their sizes; and a document
// more while it runs.
#pragma once

#include "core/async/task.h"
#include "core/services/classroom/refs.h"
#include "core/services/making/sharedfiles.h"
#include "ui/parts/messagebar.h"
#include "ui/tp/files/filesmodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QTableView;
class QTemporaryDir;

namespace pupitre
{

class Classroom;
class EmptyState;
class Settings;

class FilesTab final : public QWidget
{
    Q_OBJECT
public:
    FilesTab(Classroom& classroom, Settings& settings, QWidget* parent);

    void showTp(const TpRef& tp);
    void read();
    void addFiles(const QStringList& files);
    void retranslate();

Q_SIGNALS:
    void told(const pupitre::Message& message);
    void failed(const pupitre::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void choose();
    void readOne(SharedKind kind, const std::string& tree);
    void say();

    Classroom& m_classroom;
    Settings& m_settings;
    TpRef m_tp;
    std::optional<Error> m_error;
    Task m_adding;
    std::shared_ptr<QTemporaryDir> m_staging; // while something is sent
    FilesModel* m_model;
    QLabel* m_said;
    QPushButton* m_add;
    QTableView* m_table;
    EmptyState* m_empty;
};

} // namespace pupitre
