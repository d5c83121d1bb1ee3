// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The message bars above a TP: what the place makes worth saying, each with what can be done about it.
#pragma once

#include "core/services/classroom/tpnotice.h"
#include "ui/parts/messagestack.h"

namespace pupitre
{

class NoticeBars final : public MessageStack
{
    Q_OBJECT
public:
    explicit NoticeBars(QWidget* parent);

    void showNotices(const std::vector<TpNotice>& notices, const QString& place, Instant now);

Q_SIGNALS:
    void retryPlaceClicked();
    void showFailedClicked();
    void makeImageClicked();

private:
    [[nodiscard]] std::function<void()> linkOf(TpNoticeKind kind);
};

} // namespace pupitre
