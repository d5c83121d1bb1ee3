// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for a few lines to students at work and says how much room is left. It gives the text; whoever opened
// it sends it.
#pragma once

#include "core/domain/course.h"
#include "ui/tp/seats/seatdialog.h"

#include <functional>
#include <string>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pupitre
{

class MessageDialog final : public SeatDialog
{
    Q_OBJECT
public:
    MessageDialog(const Course& course, const std::vector<SeatId>& seats,
                  std::function<void(const std::string&)> send, QWidget* parent);

private:
    void build(const QString& whom, const QString& names);
    void describe();
    void sendIfSound();

    std::function<void(const std::string&)> m_send;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_room = nullptr;
    QPushButton* m_sendButton = nullptr;
};

} // namespace pupitre
