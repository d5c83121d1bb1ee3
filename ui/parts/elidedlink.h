// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A link of one line that is elided (eliding.h).
#pragma once

#include <QPushButton>

namespace pupitre
{

class ElidedLink final : public QPushButton
{
    Q_OBJECT
public:
    ElidedLink(const char* name, QWidget* parent);
    void setWhole(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QString m_whole;
};

} // namespace pupitre
