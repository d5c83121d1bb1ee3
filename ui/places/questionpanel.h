// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place must ask before it lets us in: trust in its host key, a password, the passphrase of a key, or
// the server's own questions. Shown inline, where the connection is; never a box in the way of other work.
#pragma once

#include "core/services/places/question.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pupitre
{

class QuestionPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit QuestionPanel(QWidget* parent);

    void show(const Question& question);
    [[nodiscard]] const Question& question() const { return m_question; }

Q_SIGNALS:
    void answered(int questionId, const pupitre::Answer& answer);

private:
    void say(bool yes);
    [[nodiscard]] bool asksForTrust() const { return m_question.kind == QuestionKind::HostKeyUnknown; }

    Question m_question;
    QLabel* m_title;
    QLabel* m_meaning;
    QLineEdit* m_fingerprint;
    QLineEdit* m_secret;
    QCheckBox* m_remember;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace pupitre
