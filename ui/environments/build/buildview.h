// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Building an environment on a place: which one, each step with its bar, the builder's words as they come,
// how it ended, and trying it. Gone from sight, the build goes on; shown again, it is found again.
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
class TryPanel;

class BuildView final : public QWidget
{
    Q_OBJECT
public:
    /// Where it is what its window is for, its button is the primary one.
    BuildView(const EnvironmentServices& services, QWidget* parent, ButtonKind build = ButtonKind::Default);

    void show(const ShelfEntry& entry); // one with an environment
    /// The place to begin with, where another is not wanted.
    void choose(const PlaceId& place);
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
    void showNewLines();
    void clearLog();
    void showEnd(BuildId build);
    void showLastLine();
    void showFailure(const Error& error);
    void askWhatIsThere();
    void setBuilt(std::optional<BuiltEnvironment> built);
    void askForSources();
    void useOwnPackages(bool own);
    void showButtons();
    void showTrial();

    EnvironmentServices m_services;
    ShelfEntry m_entry;
    std::optional<BuildId> m_shown;
    std::optional<BuiltEnvironment> m_built;
    BuildSources m_sources; // of the place that is chosen
    bool m_telling = false; // it, what was chosen
    QComboBox* m_places;
    QCheckBox* m_own;
    StepList* m_steps;
    QPlainTextEdit* m_log;
    QStringList m_newLines; // not yet in the log: a builder may say thousands in a second
    QTimer m_nextLines;
    MessageBar* m_outcome;
    TryPanel* m_try; // null: nothing can be tried here
    QPushButton* m_stop;
    QPushButton* m_build;
};

} // namespace pupitre
