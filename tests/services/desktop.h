// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The services of one desktop against a real agent, started as a child process with a state folder of its
// own.
#pragma once

#include "core/places/agentbinary.h"
#include "core/services/classroom/classroom.h"
#include "core/services/making/coursecreation.h"
#include "tests/bareprograms.h"
#include "tests/services/draftfor.h"

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
    Desktop() : Desktop(std::filesystem::path()) {}
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;
    /// Another desktop on the same place.
    [[nodiscard]] std::unique_ptr<Desktop> beside() const
    {
        return std::unique_ptr<Desktop>(new Desktop(folder())); // private constructor: make_unique cannot
    }

    [[nodiscard]] PlaceBook& places() { return m_places; }
    [[nodiscard]] Operations& operations() { return m_operations; }
    [[nodiscard]] Classroom& classroom() { return m_classroom; }
    [[nodiscard]] CourseCreation& creation() { return m_creation; }
    [[nodiscard]] PlaceLink& here() { return *m_places.link(PlaceBook::thisComputer()); }
    [[nodiscard]] std::filesystem::path folder() const { return m_placeFolder; }

    /// Runs the event loop until the reply has come.
    template <class T>
    [[nodiscard]] Result<T> wait(const std::function<void(Reply<T>)>& ask)
    {
        std::optional<Result<T>> answer;
        ask(Reply<T>(&m_places, [&answer](const Result<T>& result) { answer = result; }));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 60'000); }();
        return answer.value_or(fail(ErrorKind::TimedOut, "test"));
    }

    /// Makes the course on the desktop's own place.
    [[nodiscard]] Result<TpRef> create(const CourseDraft& draft)
    {
        return wait<TpRef>(
            [&](Reply<TpRef> reply) { m_creation.create(PlaceBook::thisComputer(), draft, reply); });
    }

private:
    explicit Desktop(const std::filesystem::path& place)
        : m_placeFolder(place.empty() ? m_folder.path() : place), m_places(m_mailbox, access()),
          m_classroom(m_places, m_operations), m_creation(m_places, m_classroom, m_operations)
    {
    }

    PlaceAccess access()
    {
        if (m_placeFolder == m_folder.path())
            makeBarePrograms(m_placeFolder / "bin");
        PlaceAccess access;
        access.settings.agent = carriedAgent();
        access.settings.localEnvironment = {{"HOME", m_placeFolder.string()},
                                            {"PUPITRE_PATH", m_placeFolder.string() + "/bin"},
                                            {"PUPITRE_ROOT", m_placeFolder.string() + "/root"},
                                            {"PUPITRE_AUTHORIZED_KEYS", m_placeFolder.string() + "/keys"}};
        return access;
    }

    StateFolder m_folder; // of the place, unless that is another's
    std::filesystem::path m_placeFolder;
    Mailbox m_mailbox;
    PlaceBook m_places;
    Operations m_operations;
    Classroom m_classroom;
    CourseCreation m_creation;
};

} // namespace pupitre::test
