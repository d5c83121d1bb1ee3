// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Above the courses: list or week, which is remembered; which week; and the search over courses and TPs.
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace pupitre
{

class Segments;
class Settings;

enum class CoursesView { List, Week };

class CoursesBar final : public QWidget
{
    Q_OBJECT
public:
    CoursesBar(Settings& settings, QWidget* parent);

    void openWeek(); // the one that is now
    [[nodiscard]] CoursesView view() const;
    void showWeek(QDate monday); // with a signal where it is another
    [[nodiscard]] QDate monday() const { return m_monday; }
    [[nodiscard]] QString searched() const;
    void clearSearch();
    void retranslate();

Q_SIGNALS:
    void changed(); // any of the three

private:
    void build();
    void choose(CoursesView view);
    void arrange();

    Settings& m_settings;
    QDate m_monday;
    Segments* m_views;
    QWidget* m_weeks;
    QToolButton* m_before;
    QPushButton* m_this;
    QToolButton* m_after;
    QLabel* m_name;
    QLineEdit* m_search;
};

} // namespace pupitre
