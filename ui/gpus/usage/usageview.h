// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What GPUs were held and used for: by person, course, experiment, place or week, over a time that one
// chooses, as a table with bars; as a file, and as a text to whom it concerns.
#pragma once

#include "core/monitoring/monitor.h"
#include "ui/gpus/alerts/alertwords.h"
#include "ui/gpus/gpuservices.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace pupitre
{

class MessageBar;
class UsageChoices;
class UsageModel;
class UsageOrder;
class UsageTotal;

class UsageView final : public QWidget
{
    Q_OBJECT
public:
    UsageView(const GpuServices& services, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTable();
    void wire();
    void ask();
    void answer(const UsageTable& table);
    [[nodiscard]] std::vector<QString> rowNames() const;
    void fill();
    void offer();
    void orderAnew();
    [[nodiscard]] QString summary() const;
    /// The row of the model that is chosen, if it is a person's.
    [[nodiscard]] std::optional<int> person() const;
    [[nodiscard]] QStringList addressesOf(const Owner& owner) const;
    void showChosen();
    void write();
    void save();
    void retranslate();

    GpuServices m_services;
    OwnerNames m_names;
    UsageChoices* m_choices;
    QPushButton* m_write;
    QPushButton* m_save;
    MessageBar* m_bar;
    QLabel* m_summary;
    QTableView* m_table;
    QLabel* m_nothing;
    UsageModel* m_model;
    UsageOrder* m_order;
    UsageModel* m_sum; // one row
    UsageTotal* m_total = nullptr;
    UsageQuestion m_question; // that of the table
    UsageTable m_shown;
    Task m_asked;
};

} // namespace pupitre
