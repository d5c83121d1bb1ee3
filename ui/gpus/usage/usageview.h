// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What GPUs were held and used for: by person, course, experiment, place or week, over some days or a
// semester, as a table with bars; as a file, and as a text to whom it concerns.
#pragma once

#include "core/monitoring/monitor.h"
#include "ui/gpus/alerts/alertwords.h"
#include "ui/gpus/gpuservices.h"
#include "ui/gpus/usage/usageperiod.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace pupitre
{

class MessageBar;
class Segments;
class UsageModel;

class UsageView final : public QWidget
{
    Q_OBJECT
public:
    UsageView(const GpuServices& services, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void ask();
    void fill(const UsageTable& table);
    [[nodiscard]] QString summary() const;
    void showChosen();
    void copyText();
    void save();
    void retranslate();
    [[nodiscard]] UsageBy by() const;

    GpuServices m_services;
    OwnerNames m_names;
    Segments* m_by;
    Segments* m_period;
    QPushButton* m_write;
    QPushButton* m_save;
    QBoxLayout* m_tools = nullptr;
    MessageBar* m_bar;
    QLabel* m_total;
    QTableView* m_table;
    QLabel* m_nothing;
    UsageModel* m_model;
    UsageTable m_shown;
    std::pair<Instant, Instant> m_time{};
    Task m_asked;
};

} // namespace pupitre
