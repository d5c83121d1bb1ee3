// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who of a TP uses which GPU, who holds one without using it, and who has none; live.
#pragma once

#include "ui/tp/gpus/gpurows.h"

#include <QWidget>

class QTableView;

namespace pupitre
{

class ElidedLabel;
class EmptyState;
class FilterChip;
class GpuFilter;
class GpuModel;

class GpusTab final : public QWidget
{
    Q_OBJECT
public:
    explicit GpusTab(QWidget* parent);

    /// `place` is the TP's, null where nothing is known of it.
    void show(const TpGpus& gpus, const PlaceReadings* place);
    void setSearch(const QString& text);
    void retranslate();

Q_SIGNALS:
    void studentsAsked(); // where processor and memory of each are

private:
    void say(const TpGpus& gpus);
    void sayNone(const PlaceReadings* place);

    GpuModel* m_model;
    GpuFilter* m_filter;
    FilterChip* m_unused;
    ElidedLabel* m_said;
    QTableView* m_table;
    QWidget* m_some; // what is shown where there are GPUs
    EmptyState* m_empty;
};

} // namespace pupitre
