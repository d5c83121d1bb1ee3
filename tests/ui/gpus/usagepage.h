// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The usage report in the window of a test: its table, and what one presses in it.
#pragma once

#include "tests/ui/gpus/gpuwindow.h"
#include "ui/gpus/usage/usagemodel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTest>

namespace pupitre
{

/// The recorded lab is computed anew for each question.
inline constexpr int patience = 30'000; // ms

class UsagePage final
{
public:
    explicit UsagePage(GpuWindow& gpus) : m_gpus(gpus) {}

    template <class Widget = QWidget>
    [[nodiscard]] Widget& part(const char* name)
    {
        return *m_gpus.window().findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QTableView& table() { return part<QTableView>("usageTable"); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, UsageColumn column) { return textIn(table(), row, column); }
    [[nodiscard]] QString total(UsageColumn column)
    {
        return textIn(part<QTableView>("usageTotal"), 0, column);
    }
    /// What the column is put in order by.
    [[nodiscard]] double figure(int row, UsageColumn column)
    {
        return table().model()->index(row, static_cast<int>(column)).data(UsageModel::OrderRole).toDouble();
    }
    [[nodiscard]] double sum(UsageColumn column)
    {
        double all = 0;
        for (int row = 0; row < rows(); ++row)
            all += figure(row, column);
        return all;
    }
    [[nodiscard]] double totalFigure(UsageColumn column)
    {
        return part<QTableView>("usageTotal")
            .model()
            ->index(0, static_cast<int>(column))
            .data(UsageModel::OrderRole)
            .toDouble();
    }
    [[nodiscard]] QStringList names()
    {
        QStringList list;
        for (int row = 0; row < rows(); ++row)
            list << cell(row, UsageColumn::Name);
        return list;
    }

    [[nodiscard]] bool open()
    {
        m_gpus.click("viewUsage");
        return QTest::qWaitFor([this] { return rows() > 0; }, patience);
    }
    void pressHeader(UsageColumn column)
    {
        const QHeaderView& header = *table().horizontalHeader();
        const int at = static_cast<int>(column);
        QTest::mouseClick(
            header.viewport(), Qt::LeftButton, {},
            {header.sectionViewportPosition(at) + header.sectionSize(at) / 2, header.height() / 2});
    }
    /// By the keyboard, as it is done: the line whose text this is.
    void choose(const char* box, const QString& text)
    {
        auto& choice = part<QComboBox>(box);
        const int line = choice.findText(text);
        QVERIFY2(line >= 0, qPrintable(text));
        QTest::keyClick(&choice, Qt::Key_Home);
        for (int i = 0; i < line; ++i)
            QTest::keyClick(&choice, Qt::Key_Down);
        QCOMPARE(choice.currentText(), text);
    }
    /// Answers the dialog.
    void saveAs(const QString& path)
    {
        m_gpus.click("usageSave");
        auto& dialog = part<QFileDialog>("usageSaveDialog");
        Q_EMIT dialog.fileSelected(path);
        dialog.close();
    }

private:
    [[nodiscard]] static QString textIn(const QTableView& view, int row, UsageColumn column)
    {
        return view.model()->index(row, static_cast<int>(column)).data().toString();
    }

    GpuWindow& m_gpus;
};

} // namespace pupitre
