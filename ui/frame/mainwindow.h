// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window. It only composes: rail, header, page, strip, tray; and remembers its size and last section.
#pragma once

#include "ui/frame/page.h"
#include "ui/frame/sections.h"

#include <array>
#include <functional>

class QStackedWidget;

namespace pupitre
{

class FirstStart;
class MessageBar;
class Operations;
class OperationsTray;
class PageHeader;
class PlaceBook;
class Rail;
class StatusStrip;

struct Message;
struct WindowServices {
    Settings& settings;
    PlaceBook& places;
    Operations& operations;
};

class MainWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowServices& services);

    /// The page is made when it is first shown, so starting costs only the section that is looked at.
    void addSection(Section section, std::function<Page*(QWidget* parent)> make);
    /// After the sections: the last one shown, or the question of the first start.
    void begin();

    void showSection(Section section);
    [[nodiscard]] Page* page(Section section); // made if need be
    [[nodiscard]] Rail& rail() const { return *m_rail; }
    [[nodiscard]] StatusStrip& strip() const { return *m_strip; }
    /// Something about the program itself, above whatever page is in front, until it is closed.
    void tell(const Message& message);
    /// After the roles changed in Settings.
    void showForRoles();

Q_SIGNALS:
    void painted(); // once, when the window is on the screen: now there is time for slow things

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void askRoles();
    void orderTabs();
    void askToClose();
    void showTitle();

    WindowServices m_services;
    Rail* m_rail;
    PageHeader* m_header;
    QWidget* m_notice; // the bar and its margins
    MessageBar* m_message;
    QStackedWidget* m_pages;
    QStackedWidget* m_all; // first start, or everything else
    StatusStrip* m_strip;
    OperationsTray* m_tray;
    std::array<std::function<Page*(QWidget*)>, allSections.size()> m_make;
    std::array<Page*, allSections.size()> m_made{};
    bool m_mayClose = false;
};

} // namespace pupitre
