// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See keychoice.h.
#include "ui/tp/people/keychoice.h"

#include "ui/parts/pieces.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int besideTheMark = 22; // words under words, not under the mark

QString meaningOf(KeyHabit habit)
{
    switch (habit) {
    case KeyHabit::Made:
        return KeyChoice::tr("An invitation can be used at once, by whoever has it.");
    case KeyHabit::Locked:
        return KeyChoice::tr(
            "The passphrases are in a table for you, which you hand out another way: on paper, "
            "or in a second message. An invitation alone is of no use.");
    case KeyHabit::Theirs:
        return KeyChoice::tr(
            "An invitation brings no key: each student makes one, which nobody else ever has, "
            "and sends you one line, the join request, that you import.");
    }
    return {};
}
} // namespace

KeyChoice::KeyChoice(KeyHabit habit, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_meaning(makeParagraph({}, "small", this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto add = [&](KeyHabit way, const QString& words, const char* name) {
        auto* button = new QRadioButton(words, this);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleDescription(meaningOf(way));
        button->setChecked(way == habit);
        m_group->addButton(button, static_cast<int>(way));
        column->addWidget(button);
    };
    add(KeyHabit::Made, tr("Made for the students"), "keysMade");
    add(KeyHabit::Locked, tr("Made for the students, each with a passphrase"), "keysLocked");
    add(KeyHabit::Theirs, tr("Their own, by join request"), "keysTheirs");
    m_meaning->setObjectName(QStringLiteral("keysMeaning"));
    m_meaning->setContentsMargins(besideTheMark, 0, 0, 0);
    column->addWidget(m_meaning);
    describe();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (!checked)
            return;
        describe();
        Q_EMIT changed();
    });
}

KeyHabit KeyChoice::habit() const
{
    return static_cast<KeyHabit>(m_group->checkedId());
}

void KeyChoice::describe()
{
    m_meaning->setText(meaningOf(habit()));
}

} // namespace pupitre
