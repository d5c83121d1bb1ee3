// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a class list comes from: a file (chosen, or dropped on the page), pasted lines, another course. It is
// one text whichever way: what a file gave can be corrected as lines, and its columns can be named.
#pragma once

#include "core/formats/rostertable.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pupitre
{

class ElidedLabel;
class Segments;
class Settings;

/// Of a course whose students can be taken over.
struct OtherClass {
    QString name;
    std::vector<Seat> seats;
};

class RosterSource final : public QWidget
{
    Q_OBJECT
public:
    /// Files dropped anywhere on `page` are taken too.
    RosterSource(Settings& settings, std::vector<OtherClass> others, QWidget* page);

    void useFile(const QString& path);
    void clear();
    void askColumns();
    void propose(GroupSeats seats); // until a person says otherwise
    void takeFocus();

    [[nodiscard]] const Roster& roster() const { return m_roster; }
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; } // why there is no list
    [[nodiscard]] const QString& name() const { return m_name; } // of the file or course; empty: typed

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a person said of the columns; it holds while the list has as many.
    struct Said {
        RosterMeanings meanings;
        bool headed = false;
    };

    void layOut();
    QWidget* filePane();
    QWidget* coursePane();
    void showPane(int pane);
    void chooseFile();
    void takeCourse(int index);
    void take(const QString& name, std::string text);
    void read();
    void showFacts();

    Settings& m_settings;
    std::vector<OtherClass> m_others;
    Segments* m_ways;
    QPushButton* m_columns;
    QCheckBox* m_share;
    ElidedLabel* m_fileName;
    ElidedLabel* m_facts;
    QPlainTextEdit* m_lines;
    QComboBox* m_courses;
    std::vector<QWidget*> m_panes;
    bool m_linesAreOld = false; // the field is filled when it is looked at
    QString m_name;
    std::string m_text;
    std::optional<Said> m_said;
    std::optional<RosterTable> m_table;
    std::optional<Error> m_fault;
    Roster m_roster;
};

} // namespace pupitre
