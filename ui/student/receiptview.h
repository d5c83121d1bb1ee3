// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A receipt to be read: when, how much, and the fingerprint of all of it; and its saving.
#pragma once

#include "core/domain/studentreport.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pupitre
{

class Settings;

/// "9f3c1a20 5b…": in groups of eight, to be compared by eye.
[[nodiscard]] QString groupedHash(const std::string& sha256);

class ReceiptView final : public QWidget
{
    Q_OBJECT
public:
    ReceiptView(Settings& settings, QWidget* parent);

    void show(const ReceiptPaper& paper);

private:
    void save(const QString& parent);

    Settings& m_settings;
    ReceiptPaper m_paper;
    QLabel* m_when;
    QLabel* m_facts;
    QLabel* m_hash;
    QLabel* m_signed;
    QPushButton* m_save;
    QLabel* m_saved;
};

} // namespace pupitre
