// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for more time: minutes in every session, a later deadline, or both, and says beforehand what the
// chosen students will have. It gives a wish; whoever opened it carries it out.
#pragma once

#include "core/domain/course.h"
#include "core/domain/extension.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QSpinBox;

namespace pupitre
{

struct ExtendSubject {
    Course course;
    Tp tp;
    std::optional<TpStatus> status;
    std::vector<SeatId> seats;
    Instant now{};  // the place's clock
    QString note{}; // what will become of the wish; empty: it is carried out at once
};

class ExtendDialog final : public QDialog
{
    Q_OBJECT
public:
    ExtendDialog(ExtendSubject subject, std::function<void(const ExtensionWish&)> wished, QWidget* parent);

private:
    [[nodiscard]] ExtensionWish wish() const;
    void build();
    void describe();

    ExtendSubject m_subject;
    std::function<void(const ExtensionWish&)> m_wished;
    QCheckBox* m_moreTime = nullptr;
    QSpinBox* m_minutes = nullptr;
    QCheckBox* m_laterDeadline = nullptr;
    QDateTimeEdit* m_deadline = nullptr;
    QLabel* m_effect = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_give = nullptr;
};

} // namespace pupitre
