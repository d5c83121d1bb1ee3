// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The courses this computer's student has joined, each with its link.
#pragma once

#include "core/student/enrolment/enrolmentfolder.h"
#include "core/student/gate/courselink.h"

#include <QObject>

#include <memory>
#include <vector>

namespace pupitre
{

class Studies final : public QObject
{
    Q_OBJECT
public:
    Studies(Mailbox& mailbox, SecretStore* secrets, std::filesystem::path root, QObject* parent = nullptr);
    ~Studies() override;

    /// Reads the folders; called once, after the first paint.
    void load();

    [[nodiscard]] std::vector<CourseLink*> courses() const; // by title
    /// By the name of its folder, else by course id where only one has it; null: none.
    [[nodiscard]] CourseLink* find(const std::string& text) const;

    /// Enrols and opens the link. Whoever has the course already gets the new key and host keys, and keeps
    /// what was downloaded.
    void join(const Invitation& invitation, Reply<CourseLink*> reply);
    /// Forgets key and course on this computer; nothing at the place is touched.
    void leave(CourseLink& link, Reply<void> reply);

    void openAll();
    void closeAll();

Q_SIGNALS:
    void listChanged();
    void changed(pupitre::CourseLink* link);
    void asked(pupitre::CourseLink* link, const pupitre::Question& question);

private:
    CourseLink* add(Enrolment enrolment);
    void retire(const std::filesystem::path& folder);

    Mailbox& m_mailbox;
    SecretStore* m_secrets;
    std::filesystem::path m_root;
    std::vector<std::unique_ptr<CourseLink>> m_links;
    Lane m_lane; // files and keys
    std::map<int, Task> m_tasks;
    int m_lastTask = 0;
};

} // namespace pupitre
