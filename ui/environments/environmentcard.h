// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One environment of the shelf: what it is, how large, where it was built, and what can be done with it.
#pragma once

#include "core/environments/shelf.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace pupitre
{

class Chip;
class ElidedLabel;

class EnvironmentCard final : public QFrame
{
    Q_OBJECT
public:
    explicit EnvironmentCard(QWidget* parent);

    void show(const ShelfEntry& entry);
    /// "lab · today at 14:20"; empty: not known to be built anywhere.
    void showBuilt(const QString& where);
    /// Courses that stand on it: "deep-learning (lab)"; empty: none that is known.
    void showUsers(const QString& users);

Q_SIGNALS:
    void editAsked();
    void buildAsked();
    void folderAsked();
    void duplicateAsked();
    void exportAsked();
    void copyAsked(); // what was built, to another place
    void removeAsked();
    void removeBuiltAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ShelfEntry m_entry;
    QString m_where;
    QString m_users;
    ElidedLabel* m_name;
    Chip* m_gpu;
    QLabel* m_summary;
    QLabel* m_built;
    QPushButton* m_edit;
    QLabel* m_used;
    QPushButton* m_build;
    QToolButton* m_more;
    QAction* m_folder;
    QAction* m_duplicate;
    QAction* m_export;
    QAction* m_copy;
    QAction* m_remove;
    QAction* m_removeBuilt;
};

} // namespace pupitre
