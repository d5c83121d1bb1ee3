// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last page: what the place is called here, and what the check came to.
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/places/addplacepages.h"
#include "ui/words/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

NamePage::NamePage(AddingPlace& adding, QWidget* parent) : WizardPage(parent), m_adding(adding)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("placeName"));
    m_name->setMaximumWidth(320);
    m_nameRow = new FormRow(m_name, this);
    m_nameRow->setName(tr("Name"));
    m_nameRow->setHint(tr("Only you see it: in the status strip, in lists and in invitations."));
    m_verdict = makeParagraph({}, "muted", this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_nameRow);
    column->addWidget(m_verdict);
    column->addStretch();
    connect(m_name, &QLineEdit::textEdited, this,
            [this] { m_adding.draft.name = toStd(m_name->text().trimmed()); });
}

bool NamePage::timerRuns() const
{
    if (!m_adding.check)
        return true;
    const auto& items = m_adding.check->items();
    // A timer that is only not set up yet is set up when the place is added.
    return std::none_of(items.begin(), items.end(), [](const CheckItem& item) {
        return (item.id == CheckId::CronAllowed && item.verdict != Verdict::Ok
                && item.verdict != Verdict::NotApplicable)
               || (item.id == CheckId::Timer && item.reason == "noTimer");
    });
}

QString NamePage::stepName() const
{
    return tr("Done");
}

QString NamePage::title() const
{
    return tr("What do you call it?");
}

QString NamePage::subtitle() const
{
    return timerRuns()
               ? tr("From now on it keeps its deadlines by itself, with this program closed.")
               : tr("Nothing runs its minute timer yet: until then, deadlines need this program open.");
}

void NamePage::enter()
{
    if (m_name->text().isEmpty())
        m_name->setText(shown(nameFrom(m_adding.draft)));
    m_adding.draft.name = toStd(m_name->text().trimmed());
    const Verdict worst = m_adding.check ? m_adding.check->worst() : Verdict::Warn;
    switch (worst) {
    case Verdict::Ok:
    case Verdict::NotApplicable:
        m_verdict->setText(tr("Everything that was checked is fine."));
        break;
    case Verdict::Warn:
        m_verdict->setText(
            tr("It can be used. What the check found to look at stays listed on the page of this place."));
        break;
    case Verdict::Fail:
        m_verdict->setText(tr("It can be added, but not used for a TP before what the check found is put "
                              "right. The list stays on the page of this place."));
        break;
    }
    m_name->setFocus(Qt::OtherFocusReason);
}

QString NamePage::nextText() const
{
    return tr("Add this place");
}

bool NamePage::mayLeave(QString&)
{
    m_nameRow->setProblem(m_name->text().trimmed().isEmpty() ? tr("Give it a name.") : QString());
    return m_nameRow->problem().isEmpty();
}

} // namespace pupitre
