// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Building an environment on a place: which one, the builder's words as they come, and how it ended. Closed,
// the build goes on; opened again, it is shown again.
#pragma once

#include "ui/environments/environmentservices.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace pupitre
{

class MessageBar;

class BuildDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Shows itself and deletes itself.
    BuildDialog(const EnvironmentServices& services, const ShelfEntry& entry, QWidget* over);

private:
    void layOut();
    void fillPlaces();
    [[nodiscard]] std::optional<PlaceId> place() const;
    void placeChosen();
    void build();
    void follow(BuildId build);
    void lineAdded(BuildId build);
    void showEnd(BuildId build);
    void showFailure(const Error& error);
    void askForSources();
    void useOwnPackages(bool own);
    void showButtons();

    EnvironmentServices m_services;
    ShelfEntry m_entry;
    std::optional<BuildId> m_shown;
    BuildSources m_sources; // of the place that is chosen
    QComboBox* m_places;
    QCheckBox* m_own;
    QProgressBar* m_bar;
    QLabel* m_step;
    QPlainTextEdit* m_log;
    MessageBar* m_outcome;
    QPushButton* m_close;
    QPushButton* m_stop;
    QPushButton* m_build;
};

} // namespace pupitre
