// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message where the person is looking: what happened · what it means · what to do, with details to unfold
// and copy. At most two on a page.
#pragma once

#include "ui/look/tokens.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace pupitre
{

struct Message {
    Tone tone = Tone::Info;
    QString what;    // "lab-gpu-2 does not answer."
    QString meaning; // what it means, and what to do
    QString details; // technical; folded
    QString action;  // text of the button; empty: none

    bool operator==(const Message&) const = default;
};

class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent); // hidden, and without parts, until show()

    void show(const Message& message);
    void clear();
    [[nodiscard]] const Message& message() const { return m_message; }

Q_SIGNALS:
    void actionClicked();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void say();
    void fold(bool open);

    Message m_message;
    QLabel* m_text = nullptr;
    QPushButton* m_act = nullptr;     // with details: in their row
    QPushButton* m_actLink = nullptr; // without: at the right of the sentence
    QPushButton* m_unfold = nullptr;
    QPushButton* m_copy = nullptr;
    QToolButton* m_close = nullptr;
    QPlainTextEdit* m_details = nullptr;
};

} // namespace pupitre
