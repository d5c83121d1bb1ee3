// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A password or passphrase: moves, never copies by accident, is wiped when it goes, and is never printed.
#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace pupitre
{

class Secret final
{
public:
    Secret() = default;
    explicit Secret(std::string_view text) : m_size(text.size()), m_text(new char[text.size() + 1])
    {
        if (!text.empty())
            std::memcpy(m_text.get(), text.data(), text.size());
        m_text[m_size] = '\0';
    }
    ~Secret() { wipe(); }
    Secret(Secret&& other) noexcept : m_size(std::exchange(other.m_size, 0)), m_text(std::move(other.m_text))
    {
    }
    Secret& operator=(Secret&& other) noexcept
    {
        if (this != &other) {
            wipe();
            m_size = std::exchange(other.m_size, 0);
            m_text = std::move(other.m_text);
        }
        return *this;
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    [[nodiscard]] Secret copy() const { return Secret(std::string_view(c_str(), m_size)); }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    /// For the library that needs it; valid as long as this lives.
    [[nodiscard]] const char* c_str() const { return m_text ? m_text.get() : ""; }

private:
    void wipe()
    {
        if (m_text)
            ::explicit_bzero(m_text.get(), m_size);
    }

    std::size_t m_size = 0;
    std::unique_ptr<char[]> m_text;
};

} // namespace pupitre
