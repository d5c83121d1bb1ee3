// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Widgets side by side, on as many lines as they need: for rows whose words have another length in another
// language.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace pupitre
{

class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int across, int down, QWidget* parent); // px between neighbours and between lines
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Do { Measure, Place };
    int flow(const QRect& rect, Do what) const; // gives the height

    std::vector<QLayoutItem*> m_items;
    int m_across;
    int m_down;
};

} // namespace pupitre
