// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Try as a student": one instance of what is built, entered with a student's own tools, until it is ended or
// its time is over.
#pragma once

#include "ui/environments/environmentservices.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace pupitre
{

class ElidedLabel;
class MessageBar;
class SymbolView;

class TryPanel final : public QFrame
{
    Q_OBJECT
public:
    /// `services` has trials and their tools. Hidden until there is something to try.
    TryPanel(const EnvironmentServices& services, QWidget* parent);

    /// `image`: as it is built there; nothing: it is not, and only one that is on already is shown.
    void show(const std::optional<PlaceId>& place, const ShelfEntry& entry,
              const std::optional<std::string>& image);

private:
    void layOut();
    void begin();
    void end();
    void open(StudentTool tool);
    void refresh();
    void showBeginning(const TrialProgress& progress);
    void showOn(const TrialView& view);
    void showTools(bool on, bool ready);
    void failed(const Error& error);
    [[nodiscard]] std::optional<TrialView> view() const;

    EnvironmentServices m_services;
    std::optional<PlaceId> m_place;
    ShelfEntry m_entry;
    std::optional<std::string> m_image;
    SymbolView* m_symbol;
    QLabel* m_title;
    ElidedLabel* m_detail;
    QProgressBar* m_bar;
    QPushButton* m_try;
    QPushButton* m_end;
    QList<std::pair<StudentTool, QPushButton*>> m_tools;
    MessageBar* m_message;
};

} // namespace pupitre
