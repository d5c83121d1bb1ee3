// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one student may use in one part of a TP: cores, memory, disk, processes, a share of a GPU.
#pragma once

#include "core/domain/tp.h"

#include <QFrame>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace pupitre
{

class FormRow;

class LimitsColumn final : public QFrame
{
    Q_OBJECT
public:
    /// `name` ends the object names of its fields.
    LimitsColumn(const QString& title, const QString& about, const char* name, QWidget* parent);

    void show(const Limits& limits);
    void changeInto(Limits& limits) const; // what it has no field for stays
    void setDiskProblem(const QString& words);
    void setGpuHint(const QString& words);

Q_SIGNALS:
    void changed();

private:
    void showSharing(int seatsPerGpu);

    QDoubleSpinBox* m_cpus;
    QDoubleSpinBox* m_memory;
    QDoubleSpinBox* m_disk;
    QSpinBox* m_processes;
    QComboBox* m_gpu;
    FormRow* m_diskRow;
    FormRow* m_gpuRow;
};

} // namespace pupitre
