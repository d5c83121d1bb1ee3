// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See invitationfacts.h.
#include "ui/student/invitationfacts.h"

#include "core/domain/privatekey.h"
#include "core/wire/fingerprint.h"
#include "ui/parts/pieces.h"
#include "ui/words/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
QString keySentence(const Invitation& invitation)
{
    if (!invitation.privateKey)
        return InvitationFacts::tr("Your key is made on this computer and never leaves it. You then send "
                                   "your teacher a line, and come "
                                   "in once they have taken it over.");
    if (asksForPassphrase(*invitation.privateKey))
        return InvitationFacts::tr("The invitation brings your key. It is locked: you are asked once for the "
                                   "passphrase that your teacher gave you.");
    return InvitationFacts::tr(
        "The invitation brings your key: keep it to yourself, as you would a password.");
}
} // namespace

InvitationFacts::InvitationFacts(QWidget* parent)
    : QWidget(parent), m_title(makeParagraph({}, "heading", this)), m_grid(new QGridLayout),
      m_effect(makeParagraph({}, "muted", this))
{
    m_title->setObjectName(QStringLiteral("invitationTitle"));
    m_effect->setObjectName(QStringLiteral("invitationEffect"));
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addSpacing(4);
    column->addWidget(m_effect);
}

void InvitationFacts::show(const Invitation& invitation, bool known)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(shownShort(invitation.title, 80));
    if (!invitation.teacher.empty())
        add(tr("Teacher"), shownShort(invitation.teacher, 80), "strong", "invitationTeacher");
    add(tr("For"), shownShort(invitation.student, 80), "strong", "invitationStudent");
    add(tr("Place"),
        tr("%1, port %2, account %3")
            .arg(shown(invitation.host), QString::number(invitation.port), shown(invitation.user)),
        "strong", "invitationPlace");
    QStringList keys;
    for (const PublicKey& key : invitation.hostKeys)
        keys << shown(key.type) + QLatin1Char(' ') + shown(fingerprintOf(key));
    add(tr("Host key(s)", "", static_cast<int>(keys.size())), keys.join(QLatin1Char('\n')), "mono",
        "invitationHostKeys");
    QString effect = keySentence(invitation);
    if (known)
        effect =
            tr("You have joined this course already; this invitation takes the place of the earlier one.")
            + QLatin1Char(' ') + effect;
    m_effect->setText(effect);
}

void InvitationFacts::add(const QString& name, const QString& value, const char* role, const char* objectName)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(name, "muted", this), row, 0, Qt::AlignTop | Qt::AlignLeft);
    QLabel* text = makeParagraph(value, role, this);
    text->setObjectName(QLatin1String(objectName));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(text, row, 1);
}

} // namespace pupitre
