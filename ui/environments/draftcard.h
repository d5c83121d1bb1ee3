// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An environment that was not finished: go on with it, or give it up.
#pragma once

#include "core/environments/draft/draftstore.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pupitre
{

class ElidedLabel;

class DraftCard final : public QFrame
{
    Q_OBJECT
public:
    explicit DraftCard(QWidget* parent);

    void show(const DraftEntry& entry);

Q_SIGNALS:
    void continueAsked();
    void discardAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    DraftEntry m_entry;
    ElidedLabel* m_name;
    QLabel* m_about;
    QPushButton* m_discard;
    QPushButton* m_continue;
};

} // namespace pupitre
