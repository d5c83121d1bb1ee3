// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pages of the wizards for courses and TPs share: the one draft, and how a page says what of it is
// missing.
#pragma once

#include "core/environments/shelf.h"
#include "core/services/invitations/keyhabit.h"
#include "core/services/making/coursedraft.h"
#include "core/services/making/draftpages.h"
#include "core/services/places/knownplace.h"
#include "ui/parts/wizardframe.h"

namespace pupitre
{

struct WizardDraft {
    CourseDraft course;
    PlaceId place;
    KeyHabit keys = KeyHabit::Made;
    QString folder;                        // what was chosen, for people
    QString rosterName;                    // name of the file
    std::optional<ShelfEntry> environment; // what the TP begins with; none: an image that was named

    [[nodiscard]] bool joins() const { return course.into.has_value(); } // a TP for a course that is there
};

/// As pageOf() and draftSentence(); but an environment that is not built where the course will be is a matter
/// of that place.
[[nodiscard]] DraftPage wizardPageOf(const WizardDraft& draft, DraftProblemKind kind);
[[nodiscard]] QString wizardSentence(const WizardDraft& draft, const DraftProblem& problem);

class DraftWizardPage : public WizardPage
{
    Q_OBJECT
public:
    DraftWizardPage(WizardDraft& draft, DraftPage page) : m_draft(draft), m_page(page) {}

    [[nodiscard]] DraftPage draftPage() const { return m_page; }
    [[nodiscard]] bool mayLeave(QString& problem) override;

Q_SIGNALS:
    void edited();

protected:
    [[nodiscard]] WizardDraft& draft() const { return m_draft; }
    /// The problems of this page; fields show theirs, the rest is said in the bar.
    virtual void showProblems(const std::vector<DraftProblem>& problems) = 0;
    /// Sentence of the first problem of this kind; empty: there is none.
    [[nodiscard]] QString sentenceOf(const std::vector<DraftProblem>& problems, DraftProblemKind kind) const;

private:
    WizardDraft& m_draft;
    DraftPage m_page;
};

} // namespace pupitre
