// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is this folder what its receipt says? Offline, on any copy of a submission. Where the course is not joined
// here any more, its invitation brings the key that the signature is checked against.
#pragma once

#include "core/student/files/foldercheck.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace pupitre
{

class MessageBar;
class Settings;

class VerifyDialog final : public QDialog
{
    Q_OBJECT
public:
    VerifyDialog(Mailbox& mailbox, const Studies& studies, Settings& settings, std::filesystem::path folder,
                 QWidget* over);

    void useInvitation(const QString& file);
    /// What came of it; for pictures too.
    void show(const Result<ReceiptReport>& report);

private:
    void build();
    void check(const std::vector<std::string>& placeKeys);

    Settings& m_settings;
    std::filesystem::path m_folder;
    FolderCheck m_check;
    QLabel* m_state;
    MessageBar* m_verdict;
    QLabel* m_facts;
    QLabel* m_hashName;
    QLabel* m_hash;
    QListWidget* m_files;
    QPushButton* m_invitation;
    QPushButton* m_close;
};

} // namespace pupitre
