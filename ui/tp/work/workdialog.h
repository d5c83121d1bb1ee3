// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of one student as they are now: the tree on the left, the chosen one to be read on the right.
// Nothing can be changed from here.
#pragma once

#include "core/services/seats/worklooking.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;

namespace pupitre
{

class WorkTree;

class WorkDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Deletes itself when it is closed. Begins to read at once. `skew`: of the place's clock.
    WorkDialog(const QString& student, PlaceBook& places, const WorkRef& work, std::chrono::milliseconds skew,
               QWidget* over);

Q_SIGNALS:
    void handInAsked(); // the work is closed, and the person wants what counts

private:
    void build(const QString& student);
    void refresh();
    void readFolder(const std::string& path);
    void showFolder(const std::string& path, const Result<WorkListing>& listing);
    void choose(const std::string& path, const WorkEntry& entry);
    void showFile(const Result<std::string>& bytes);

    PlaceBook& m_places;
    WorkRef m_work;
    std::chrono::milliseconds m_skew;
    std::string m_chosen; // what the right side is about
    QLabel* m_note;
    QLabel* m_state;
    QSplitter* m_sides;
    WorkTree* m_tree;
    QLabel* m_path;
    QLabel* m_fileState;
    QPlainTextEdit* m_text;
    QPushButton* m_refresh;
    QPushButton* m_handIn;
};

} // namespace pupitre
