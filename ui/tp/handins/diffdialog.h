// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file of a hand-in beside what was handed out: the lines that changed, with some around them.
#pragma once

#include "core/formats/linediff.h"
#include "core/services/handins/filepair.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace pupitre
{

class DiffDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Deletes itself when it is closed. Says that the file is being read until show() is called.
    DiffDialog(const QString& student, const FileChange& change, QWidget* over);

    void show(const Result<FilePair>& pair);

protected:
    void changeEvent(QEvent* event) override;

private:
    void sayCounts();
    void paintLines();

    FileFate m_fate;
    std::vector<DiffLine> m_lines;
    QLabel* m_state;
    QPlainTextEdit* m_text;
};

} // namespace pupitre
