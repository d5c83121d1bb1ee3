// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The message bars above a page: at most two, the newest report of an action first, then what its owner finds
// worth saying. What the person closed stays closed until it went away and came again.
#pragma once

#include "core/domain/error.h"
#include "ui/parts/messagebar.h"

#include <array>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace pupitre
{

class MessageStack : public QWidget
{
    Q_OBJECT
public:
    void report(const Error& error);                                // an action of the person failed
    void tell(const Message& message, const QString& folder = {});  // its link opens the folder
    void offer(const Message& message, std::function<void()> link); // its link does this
    void forgetReport();

protected:
    struct Entry {
        Message message;
        std::function<void()> link{}; // what its button does
    };

    /// The bars are called `names`, for tests and screen readers.
    MessageStack(std::array<const char*, 2> names, QWidget* parent);
    void showEntries(std::vector<Entry> entries);

private:
    void lay();
    void close(std::size_t bar);

    std::array<MessageBar*, 2> m_bars{};
    std::array<Entry, 2> m_shown{};
    std::optional<Entry> m_report;
    std::vector<Entry> m_entries;
    std::set<QString> m_closed; // their first sentences
};

} // namespace pupitre
