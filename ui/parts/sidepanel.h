// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card beside a wall or a table that says everything about one person: the name and a way to close it,
// then what the page adds, such as facts, each a caption over its value.
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace pupitre
{

class SidePanel : public QFrame
{
    Q_OBJECT
public:
    /// Hidden until it is shown a person. `name` is the object's; its close button is "<name>Close".
    SidePanel(const QString& name, int width, QWidget* parent);

Q_SIGNALS:
    void closed();

protected:
    struct Fact {
        QLabel* name;
        QLabel* value;
    };

    void setHeading(const QString& person);
    [[nodiscard]] QVBoxLayout& column() { return *m_column; } // after the name
    [[nodiscard]] Fact addFact();
    static void showFact(const Fact& fact, bool visible);

private:
    QLabel* m_heading;
    QVBoxLayout* m_column;
};

} // namespace pupitre
