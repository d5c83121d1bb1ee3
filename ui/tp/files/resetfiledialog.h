// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks which of the files that were handed out to put back for some students, and whether they are told. It
// gives a choice; whoever opened it carries it out.
#pragma once

#include "core/domain/course.h"
#include "ui/tp/seats/seatdialog.h"

#include <functional>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStringListModel;

namespace pupitre
{

struct FileResetChoice {
    std::string path;
    bool tell = true; // by a message on their terminals
};

class ResetFileDialog final : public SeatDialog
{
    Q_OBJECT
public:
    /// `paths`: what is handed out, at least one.
    ResetFileDialog(const Course& course, const std::vector<SeatId>& seats, std::vector<std::string> paths,
                    std::function<void(const FileResetChoice&)> chosen, QWidget* parent);

private:
    void build(const QString& whom, const QString& names);
    void describe();
    void choose();
    [[nodiscard]] const std::string* path() const; // null: none is selected

    std::vector<std::string> m_paths;
    std::function<void(const FileResetChoice&)> m_chosen;
    QStringListModel* m_all = nullptr; // m_paths, as they can be shown
    QSortFilterProxyModel* m_found = nullptr;
    QLineEdit* m_search = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_effect = nullptr;
    QCheckBox* m_tell = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace pupitre
