// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What exists already, as what an environment is made from: chosen, typed or dropped, looked at, and what was
// understood of it. Looking runs nothing, and can be stopped.
#pragma once

#include "ui/environments/wizard/making.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace pupitre
{

class FormRow;
class RemarksModel;

class ImportPane final : public QWidget
{
    Q_OBJECT
public:
    ImportPane(EnvironmentMaking& making, const EnvironmentServices& services, QWidget* parent);

    void useSource(const QString& source); // and looks at it
    /// Fills in again what was looked at before this window; its files are needed once more.
    void resume();
    [[nodiscard]] bool isLooking() const { return m_looking; }
    /// What is typed was not looked at yet.
    [[nodiscard]] bool isAhead() const;
    void lookNow();
    void stop();
    void focusField();
    void setProblem(const QString& words);
    [[nodiscard]] QString problem() const; // of what is typed

Q_SIGNALS:
    void taken();  // the draft is another now
    void looked(); // an answer came, good or bad

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Taking { Everything, FilesAlone }; // a draft that was worked on keeps what it says

    void layOut();
    void look(Taking taking);
    void answer(const std::string& source, Taking taking, const Result<ImportPreview>& preview);
    void showPreview();
    void showLooking();
    void showFetched();

    EnvironmentMaking& m_making;
    EnvironmentServices m_services;
    bool m_looking = false;
    int m_looks = 0; // each has a folder of its own
    QString m_folderOfLook;
    QString m_lookingAt; // "Fetching …"
    QTimer m_watch;      // while a repository is fetched
    QLineEdit* m_source;
    FormRow* m_row;
    QPushButton* m_folder;
    QPushButton* m_file;
    QPushButton* m_look;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QLabel* m_files;
    QLabel* m_counts;
    QTableView* m_table;
    RemarksModel* m_remarks;
};

} // namespace pupitre
