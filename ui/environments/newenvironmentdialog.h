// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new environment: platform, name, GPU and tools. What it begins with is a preset with an exercise that
// runs.
#pragma once

#include "core/domain/environment.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLineEdit;
class QButtonGroup;

namespace pupitre
{

class NewEnvironmentDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Shows itself and deletes itself; `made` gets a preset that has a name and no id.
    NewEnvironmentDialog(std::function<void(const Environment&)> made, QWidget* over);

private:
    [[nodiscard]] Platform platform() const;
    void choose();
    void finish();

    std::function<void(const Environment&)> m_made;
    QButtonGroup* m_platforms;
    QLineEdit* m_name;
    QCheckBox* m_gpu;
    QCheckBox* m_jupyter;
};

} // namespace pupitre
