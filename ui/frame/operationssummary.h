// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The right end of the status strip: how many operations run and how far they are, or that one failed.
// Pressing it opens the tray.
#pragma once

#include "core/services/operations.h"

#include <QAbstractButton>

#include <optional>

namespace pupitre
{

class SymbolView;

/// All operations in one glance.
struct OperationsGlance {
    int running = 0;
    int failed = 0;
    int finished = 0;           // done or cancelled, not yet dismissed
    std::optional<int> percent; // of those running that know their total
    bool operator==(const OperationsGlance&) const = default;
};
[[nodiscard]] OperationsGlance glanceAt(const Operations& operations);
/// 0 to 100 where the total is known.
[[nodiscard]] std::optional<int> percentOf(const Operation& operation);

class OperationsSummary final : public QAbstractButton
{
    Q_OBJECT
public:
    OperationsSummary(Operations& operations, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString words() const;

    Operations& m_operations;
    OperationsGlance m_glance;
    SymbolView* m_symbol;
};

} // namespace pupitre
