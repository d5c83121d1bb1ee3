// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a hand-in would take now: how much, and what differs from what was handed out.
#pragma once

#include "core/domain/error.h"
#include "core/domain/filechanges.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace pupitre
{

class PreviewView final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewView(QWidget* parent); // says that it is being asked

    void show(const Result<HandInPreview>& preview);

private:
    void list(const HandInPreview& preview);

    QLabel* m_sum;
    QLabel* m_changes;
    QListWidget* m_list;
};

} // namespace pupitre
