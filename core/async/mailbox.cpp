// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One event per letter, each taking the oldest one: order holds even if a letter runs a nested event loop (a
// dialog).
#include "core/async/mailbox.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <deque>
#include <mutex>
#include <utility>

namespace pupitre
{

class Mailbox::Bell final : public QObject
{
public:
    void put(std::function<void()> letter)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_letters.push_back(std::move(letter));
        }
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }

    // Not event(): looking at the event's type ourselves would read what another thread wrote under Qt's
    // lock, which the thread sanitizer cannot see.
    void customEvent(QEvent*) override
    {
        std::function<void()> letter;
        {
            const std::lock_guard lock(m_mutex);
            if (m_letters.empty())
                return;
            letter = std::move(m_letters.front());
            m_letters.pop_front();
        }
        letter();
    }

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_letters;
};

Mailbox::Mailbox() : m_bell(std::make_unique<Bell>()) {}
Mailbox::~Mailbox() = default;

void Mailbox::post(std::function<void()> letter)
{
    m_bell->put(std::move(letter));
}

} // namespace pupitre
