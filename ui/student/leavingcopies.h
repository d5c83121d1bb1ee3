// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Also each time I close Pupitre": closing the window waits for the copies that are wanted then, shows how
// they get on, and lets the student leave without them.
#pragma once

#include "ui/student/student.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace pupitre
{

class LeavingCopies final : public QDialog
{
    Q_OBJECT
public:
    /// Lives with `window`, and watches its closing.
    LeavingCopies(const StudentServices& services, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin(const std::vector<CopyWish>& wishes);
    void copied(const Result<CopyKept>& kept);
    void closeWindow();
    void goWithout();

    StudentServices m_services;
    QWidget* m_window;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_stay;
    QPushButton* m_go;
    std::vector<CopyWish> m_wishes;
    std::size_t m_running = 0;
    std::optional<Error> m_failure;
    enum class Wish { Undecided, Stay, GoWithout };
    Wish m_wish = Wish::Undecided;
    bool m_mayClose = false;
};

} // namespace pupitre
