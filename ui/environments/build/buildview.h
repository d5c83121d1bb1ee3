// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Building an environment on a place: which one, each step with its bar, the builder's words as they come,
// and how it ended. Gone from sight, the build goes on; shown again, it is found again.
#pragma once

#include "ui/environments/environmentservices.h"
#include "ui/parts/pieces.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace pupitre
{

class MessageBar;
class StepList;

class BuildView final : public QWidget
{
    Q_OBJECT
public:
    /// Where it is what its window is for, its button is the primary one.
    BuildView(const EnvironmentServices& services, QWidget* parent, ButtonKind build = ButtonKind::Default);

    void show(const ShelfEntry& entry); // one with an environment
    /// What is built there of this environment now, as far as is known.
    [[nodiscard]] const std::optional<BuiltEnvironment>& built() const { return m_built; }

Q_SIGNALS:
    void builtChanged();

private:
    void layOut();
    void fillPlaces();
    [[nodiscard]] std::optional<PlaceId> place() const;
    [[nodiscard]] const BuildRun* run() const;
    void placeChosen();
    void build();
    void follow(BuildId build);
    void lineAdded(BuildId build);
    void showEnd(BuildId build);
    void showFailure(const Error& error);
    void askWhatIsThere();
    void setBuilt(std::optional<BuiltEnvironment> built);
    void askForSources();
    void useOwnPackages(bool own);
    void showButtons();

    EnvironmentServices m_services;
    ShelfEntry m_entry;
    std::optional<BuildId> m_shown;
    std::optional<BuiltEnvironment> m_built;
    BuildSources m_sources; // of the place that is chosen
    QComboBox* m_places;
    QCheckBox* m_own;
    StepList* m_steps;
    QPlainTextEdit* m_log;
    MessageBar* m_outcome;
    QPushButton* m_stop;
    QPushButton* m_build;
};

} // namespace pupitre
