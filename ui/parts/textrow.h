// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of a form in which one writes a line of text.
#pragma once

#include "ui/parts/formrow.h"

#include <string>

class QLineEdit;

namespace pupitre
{

/// What was complained of is taken back as soon as somebody types. `usual` stands there while it is empty.
[[nodiscard]] FormRow* makeTextRow(const QString& name, const char* objectName, const QString& usual,
                                   QWidget* parent);
[[nodiscard]] QLineEdit& textField(const FormRow& row);
/// Without blanks around it.
[[nodiscard]] std::string typedIn(const FormRow& row);

} // namespace pupitre
