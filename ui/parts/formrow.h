// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field with its name above and, where something is wrong, a sentence below: icon and words, never colour
// alone.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace pupitre
{

class SymbolView;

class FormRow final : public QWidget
{
    Q_OBJECT
public:
    /// Takes `field` as its child and names it for screen readers.
    FormRow(QWidget* field, QWidget* parent);

    void setName(const QString& name);
    void addBeside(QWidget* button);       // on the line of the field
    void setHint(const QString& hint);     // below, quiet, while nothing is wrong
    void setProblem(const QString& words); // empty: all is well
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QWidget* field() const { return m_field; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showBelow();
    void fitBelow();

    QWidget* m_field;
    QHBoxLayout* m_line;
    QLabel* m_name;
    SymbolView* m_mark;
    QLabel* m_below;
    QString m_hint;
    QString m_problem;
};

} // namespace pupitre
