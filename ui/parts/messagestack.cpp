// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See messagestack.h.
#include "ui/parts/messagestack.h"

#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

MessageStack::MessageStack(std::array<const char*, 2> names, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i] = new MessageBar(this);
        m_bars[i]->setObjectName(QLatin1String(names[i]));
        column->addWidget(m_bars[i]);
        connect(m_bars[i], &MessageBar::actionClicked, this, [this, i] {
            if (const auto link = m_shown[i].link) // it may lay the bars anew
                link();
        });
        connect(m_bars[i], &MessageBar::closed, this, [this, i] { close(i); });
    }
    setVisible(false);
}

void MessageStack::showEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    std::erase_if(m_closed, [this](const QString& what) {
        return std::ranges::none_of(m_entries,
                                    [&](const Entry& entry) { return entry.message.what == what; });
    });
    lay();
}

void MessageStack::report(const Error& error)
{
    const ErrorWords words = wordsFor(error);
    tell({Tone::Fail,
          words.what,
          (words.meaning + QLatin1Char(' ') + words.todo).trimmed(),
          shown(error.detail),
          {}});
}

void MessageStack::tell(const Message& message, const QString& folder)
{
    if (folder.isEmpty())
        return offer(message, {});
    offer(message, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void MessageStack::offer(const Message& message, std::function<void()> link)
{
    m_report = Entry{message, std::move(link)};
    lay();
}

void MessageStack::forgetReport()
{
    m_report.reset();
    lay();
}

void MessageStack::lay()
{
    std::vector<Entry> all;
    if (m_report)
        all.push_back(*m_report);
    for (const Entry& entry : m_entries)
        if (!m_closed.contains(entry.message.what))
            all.push_back(entry);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        if (i >= all.size()) {
            m_bars[i]->clear();
            continue;
        }
        m_shown[i] = all[i];
        if (!(m_bars[i]->message() == all[i].message) || m_bars[i]->isHidden())
            m_bars[i]->show(all[i].message);
    }
    setVisible(!all.empty());
}

void MessageStack::close(std::size_t bar)
{
    if (bar == 0 && m_report)
        m_report.reset();
    else
        m_closed.insert(m_shown[bar].message.what);
    lay();
}

} // namespace pupitre
