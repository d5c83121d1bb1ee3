// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpufilter.h.
#include "ui/tp/gpus/gpufilter.h"

namespace pupitre
{

GpuFilter::GpuFilter(GpuModel& model, QObject* parent) : PersonFilter(parent), m_model(model)
{
    setSourceModel(&model);
}

} // namespace pupitre
