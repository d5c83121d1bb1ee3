// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of the two panes: where one is, what is there, and how to go elsewhere. It shows what it is given and
// says what is wanted; who reads and moves files stands outside.
#pragma once

#include "ui/files/foldermodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace pupitre
{

class FolderPane final : public QWidget
{
    Q_OBJECT
public:
    enum class Side { Here, There };
    FolderPane(Side side, const QString& caption, QWidget* parent);

    /// The folder, once it was read. Keeps the choice where it is the same folder.
    void show(const std::string& folder, std::vector<SftpEntry> entries);
    void showReading(const std::string& folder);
    void showFailure(const QString& why); // what was shown stays

    [[nodiscard]] const std::string& folder() const { return m_folder; }
    [[nodiscard]] std::vector<std::string> chosen() const; // names
    [[nodiscard]] std::vector<std::string> names() const { return m_model->names(); }
    [[nodiscard]] std::string path(const std::string& name) const;
    /// Begins to edit the name, once it is there.
    void editName(const std::string& name);

Q_SIGNALS:
    void folderWanted(const std::string& folder);
    void fileActivated(const std::string& name);
    void choiceChanged();
    void newFolderWanted();
    void renameWanted(const std::string& from, const std::string& to);
    void removeWanted();
    void namesDropped(const std::vector<std::string>& names); // of the other pane
    void filesDropped(const QStringList& paths);              // of other programs

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void activate(const QModelIndex& index);
    void goUp();
    void count();
    [[nodiscard]] bool takes(const QMimeData& mime) const;
    void drop(const QMimeData& mime);

    Side m_side;
    std::string m_folder;
    std::string m_toEdit;
    FolderModel* m_model;
    QLabel* m_caption;
    QToolButton* m_up;
    QLineEdit* m_path;
    QToolButton* m_new;
    QToolButton* m_again;
    QTableView* m_table;
    QLabel* m_count;
};

} // namespace pupitre
