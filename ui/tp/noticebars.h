// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The message bars above a TP: at most two, the newest report of an action first, then what the place makes
// worth saying. What the person closed stays closed until it went away and came again.
#pragma once

#include "core/services/tpnotice.h"
#include "ui/parts/messagebar.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>

namespace pupitre
{

class NoticeBars final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBars(QWidget* parent);

    void showNotices(const std::vector<TpNotice>& notices, const QString& place, Instant now);
    void report(const Error& error);                                  // an action of the person failed
    void tell(const Message& message, const QString& folder = {});    // its link opens the folder
    void offer(const Message& message, std::function<void()> action); // its link does this
    void forgetReport();

Q_SIGNALS:
    void retryPlaceClicked();
    void showFailedClicked();
    void makeImageClicked();

private:
    struct Shown {
        Message message;
        std::optional<TpNoticeKind> kind; // absent: the report of an action
        QString folder;
        std::function<void()> action;
    };
    void lay();
    void clicked(std::size_t bar);
    void close(std::size_t bar);

    std::array<MessageBar*, 2> m_bars{};
    std::array<Shown, 2> m_shown{};
    std::optional<Shown> m_report;
    std::vector<Shown> m_notices;
    std::vector<QString> m_closed; // their first sentences
};

} // namespace pupitre
