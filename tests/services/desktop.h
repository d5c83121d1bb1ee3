// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The services of one desktop against a real agent, started as a child process with a state folder of its
// own.
#pragma once

#include "core/places/agentbinary.h"
#include "core/services/classroom.h"
#include "core/services/coursecreation.h"
#include "tests/bareprograms.h"

#include <QTemporaryDir>
#include <QTest>

namespace pupitre::test
{

/// Published code is read-only; before the folder can go its folders must be writable again.
class StateFolder final
{
public:
    ~StateFolder()
    {
        std::error_code error;
        std::filesystem::recursive_directory_iterator entries(path(), error);
        for (; !error && entries != std::filesystem::recursive_directory_iterator(); entries.increment(error))
            if (entries->is_directory(error))
                std::filesystem::permissions(entries->path(), std::filesystem::perms::owner_all, error);
    }
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

class Desktop final
{
public:
    Desktop()
        : m_places(m_mailbox, access()), m_classroom(m_places, m_operations),
          m_creation(m_places, m_classroom, m_operations)
    {
    }

    [[nodiscard]] PlaceBook& places() { return m_places; }
    [[nodiscard]] Operations& operations() { return m_operations; }
    [[nodiscard]] Classroom& classroom() { return m_classroom; }
    [[nodiscard]] CourseCreation& creation() { return m_creation; }
    [[nodiscard]] PlaceLink& here() { return *m_places.link(PlaceBook::thisComputer()); }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path(); }

    /// Runs the event loop until the reply has come.
    template <class T>
    [[nodiscard]] Result<T> wait(const std::function<void(Reply<T>)>& ask)
    {
        std::optional<Result<T>> answer;
        ask(Reply<T>(&m_places, [&answer](const Result<T>& result) { answer = result; }));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 60'000); }();
        return answer.value_or(fail(ErrorKind::TimedOut, "test"));
    }

private:
    PlaceAccess access()
    {
        makeBarePrograms(m_folder.path() / "bin");
        PlaceAccess access;
        access.settings.agent = carriedAgent();
        access.settings.localEnvironment = {{"HOME", m_folder.path().string()},
                                            {"PUPITRE_PATH", m_folder.path().string() + "/bin"},
                                            {"PUPITRE_ROOT", m_folder.path().string() + "/root"},
                                            {"PUPITRE_AUTHORIZED_KEYS", m_folder.path().string() + "/keys"}};
        return access;
    }

    StateFolder m_folder;
    Mailbox m_mailbox;
    PlaceBook m_places;
    Operations m_operations;
    Classroom m_classroom;
    CourseCreation m_creation;
};

} // namespace pupitre::test
