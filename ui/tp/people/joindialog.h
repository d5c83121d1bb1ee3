// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes the keys that students made themselves: join requests pasted, from files or folders, or dropped; what
// they would change, and which lines are of no use. It gives a wish; whoever opened it carries it out.
#pragma once

#include "core/domain/joinrequest.h"

#include <QDialog>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace pupitre
{

class JoinModel;
class Settings;

class JoinDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Reads files somewhere else than here; the answer comes to useFiles().
    using ReadFiles = std::function<void(std::vector<std::filesystem::path>)>;
    using Wished = std::function<void(std::vector<PlannedJoin>)>;

    JoinDialog(Course course, Settings& settings, ReadFiles read, Wished wished, QWidget* over);

    void useFiles(const JoinPile& pile); // in place of earlier ones; what is pasted stays

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void chooseFiles();
    void chooseFolder();
    void ask(const QStringList& paths);
    void describe();
    void apply();

    Course m_course;
    Settings& m_settings;
    ReadFiles m_read;
    Wished m_wished;
    JoinPile m_ofFiles;
    JoinPlan m_plan;
    JoinModel* m_model;
    QPlainTextEdit* m_lines;
    QTableView* m_table;
    QLabel* m_effect;
    QPushButton* m_apply;
};

} // namespace pupitre
