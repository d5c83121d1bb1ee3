// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Functions posted from any thread, run in order on the thread that made the mailbox. The functions travel
// through our own mutex and Qt only rings the bell, so the thread sanitizer can follow them although Debian's
// Qt is not instrumented. Whoever posts must be gone before the mailbox is (lanes join in their destructor).
#pragma once

#include <functional>
#include <memory>

namespace pupitre
{

class Mailbox final
{
public:
    Mailbox();
    ~Mailbox(); // what was not delivered yet is dropped
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    void post(std::function<void()> letter);

private:
    class Bell;
    std::unique_ptr<Bell> m_bell;
};

} // namespace pupitre
