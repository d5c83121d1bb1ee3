// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Add a place": where it is → is it the right one, and may we in → can it do the work → its name. The place
// is used from the second page on and becomes one of the person's only at the end.
#pragma once

#include "core/services/places/checkrun.h"
#include "core/services/places/placebook.h"
#include "core/services/places/placedraft.h"
#include "ui/parts/wizardframe.h"

namespace pupitre
{

/// What the pages share.
struct AddingPlace {
    PlaceBook& book;
    PlaceDraft draft;
    std::unique_ptr<PlaceLink> link; // from the second page on
    std::unique_ptr<CheckRun> check; // from the third
};

class AddPlaceWizard final : public WizardFrame
{
    Q_OBJECT
public:
    AddPlaceWizard(PlaceBook& book, QWidget* parent);
    ~AddPlaceWizard() override;

    [[nodiscard]] const AddingPlace& adding() const { return m_adding; }
    /// What the check found, for the page of the place; may be null.
    [[nodiscard]] std::unique_ptr<CheckRun> takeCheck() { return std::move(m_adding.check); }

Q_SIGNALS:
    void placeAdded(const pupitre::PlaceId& id);

protected:
    void finish() override;

private:
    void summarise();
    void adopt();

    AddingPlace m_adding;
};

} // namespace pupitre
