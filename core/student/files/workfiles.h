// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A student's files at the place, as a window shows and moves them: looking on one connection, moving on
// another, so that a long transfer never holds up a look. Everything here happens in the UI thread and never
// waits.
#pragma once

#include "core/async/lane.h"
#include "core/services/operations.h"
#include "core/services/reply.h"
#include "core/student/files/chosenfiles.h"
#include "core/student/files/sftpline.h"

#include <QObject>

namespace pupitre
{

/// What happens to what is there under the same name.
enum class Clash {
    Replace, // files are replaced, folders are joined
    KeepBoth // what is there gets another name first
};

struct FilesMoved {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::uint64_t skipped = 0; // were there already
    std::vector<Error> left;   // what stayed behind, and why
};

class WorkFiles final : public QObject
{
    Q_OBJECT
public:
    /// `subject`: the course, for the list of operations. `access` must not outlive its link: drop this
    /// first.
    WorkFiles(Mailbox& mailbox, Operations& operations, std::shared_ptr<GateAccess> access,
              std::string subject, QObject* parent = nullptr);
    ~WorkFiles() override;

    /// The folder one comes in to.
    void home(Reply<std::string> reply);
    void list(std::string folder, Reply<std::vector<SftpEntry>> reply);
    void listHere(std::filesystem::path folder, Reply<std::vector<SftpEntry>> reply);
    void makeFolder(std::string path, Reply<bool> reply);
    void rename(std::string from, std::string to, Reply<bool> reply);
    /// With everything below it.
    void remove(std::string folder, ChosenNames names, Reply<bool> reply);

    OperationId upload(std::filesystem::path from, ChosenNames names, std::string to, Clash clash,
                       Reply<FilesMoved> reply);
    OperationId download(std::string from, ChosenNames names, std::filesystem::path to, Clash clash,
                         Reply<FilesMoved> reply);

private:
    using Work =
        std::function<Result<FilesMoved>(Remote&, SftpClient&, const Reporter<TransferProgress>&, Waiter&)>;

    template <class T>
    void look(Reply<T> reply, std::function<Result<T>(SftpClient&, Waiter&)> request);
    OperationId move(Work work, Reply<FilesMoved> reply, std::function<void()> again);

    Operations& m_operations;
    std::string m_subject;
    std::shared_ptr<SftpLine> m_looking;
    std::shared_ptr<SftpLine> m_moving;
    Lane m_looks;
    Lane m_moves;
    std::map<int, Task> m_tasks; // before the lanes go
    int m_lastTask = 0;
};

} // namespace pupitre
