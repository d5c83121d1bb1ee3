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

    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        std::function<void()> letter;
        {
            const std::lock_guard lock(m_mutex);
            if (m_letters.empty())
                return true;
            letter = std::move(m_letters.front());
            m_letters.pop_front();
        }
        letter();
        return true;
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
