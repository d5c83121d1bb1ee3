// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hides the GPUs and people that the chip and the search box leave out. Who looks for a student sees the GPU
// too.
#pragma once

#include "ui/tp/gpus/gpumodel.h"
#include "ui/tp/personfilter.h"

namespace pupitre
{

enum class GpuScope { Everything, Unused };

class GpuFilter final : public PersonFilter
{
    Q_OBJECT
public:
    explicit GpuFilter(GpuModel& model, QObject* parent);

    void setScope(GpuScope scope) { choose(m_scope, scope); }
    [[nodiscard]] const GpuModel& model() const { return m_model; }

protected:
    [[nodiscard]] bool isChosen(int row) const override
    {
        return m_scope == GpuScope::Everything || m_model.at(row).unused;
    }
    [[nodiscard]] QString searchedWords(int row) const override { return m_model.at(row).searched; }

private:
    const GpuModel& m_model;
    GpuScope m_scope = GpuScope::Everything;
};

} // namespace pupitre
