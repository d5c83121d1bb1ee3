// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A label of one line that is elided (eliding.h).
#pragma once

#include <QLabel>

namespace pupitre
{

class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    ElidedLabel(const char* role, QWidget* parent);
    void setText(const QString& text);
    [[nodiscard]] const QString& wholeText() const { return m_whole; }
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
