// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sessions typed one by one: a day and its hours each.
#pragma once

#include "ui/courses/wizard/sessionspane.h"

class QDate;
class QDateEdit;
class QTime;
class QTimeEdit;
class QVBoxLayout;

namespace pupitre
{

class TypedPane final : public SessionsPane
{
    Q_OBJECT
public:
    explicit TypedPane(QWidget* parent); // with one session, tomorrow morning

    [[nodiscard]] std::vector<SessionDraft> sessions() const override;
    void takeFocus() override;

private:
    struct SessionFields {
        QWidget* row = nullptr;
        QDateEdit* day = nullptr;
        QTimeEdit* start = nullptr;
        QTimeEdit* end = nullptr;
    };
    void addSession(const QDate& day, const QTime& start, const QTime& end);
    void removeSession(QWidget* row);

    std::vector<SessionFields> m_sessions; // never empty: a TP without hours is not made here
    QVBoxLayout* m_list;
};

} // namespace pupitre
