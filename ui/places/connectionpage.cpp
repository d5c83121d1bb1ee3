// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the place is, in the words ssh understands.
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/places/addplacepages.h"
#include "ui/places/placewords.h"
#include "ui/words/text.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int fieldWidth = 440;

QLineEdit* makeField(const char* name, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setMaximumWidth(fieldWidth);
    return field;
}
} // namespace

ConnectionPage::ConnectionPage(AddingPlace& adding, QWidget* parent) : WizardPage(parent), m_adding(adding)
{
    m_ssh = new QRadioButton(tr("A server reached by SSH"), this);
    m_ssh->setObjectName(QStringLiteral("bySsh"));
    m_here = new QRadioButton(tr("This computer, without SSH"), this);
    m_here->setObjectName(QStringLiteral("thisComputer"));
    m_ssh->setChecked(true);
    m_destination = makeField("destination", this);
    m_destination->setPlaceholderText(QStringLiteral("ada@lab-gpu-1.example.org"));
    m_identity = makeField("identity", this);
    m_jump = makeField("jump", this);
    m_destinationRow = new FormRow(m_destination, this);
    m_destinationRow->setName(tr("Address"));
    m_destinationRow->setHint(tr("user@host, user@host:port, or a name from your SSH configuration."));
    m_identityRow = new FormRow(m_identity, this);
    m_identityRow->setName(tr("Private key (optional)"));
    m_identityRow->setHint(tr("Empty: the SSH agent, then your usual keys, then a password."));
    m_jumpRow = new FormRow(m_jump, this);
    m_jumpRow->setName(tr("Through another host (optional)"));
    m_jumpRow->setHint(tr("As in ssh -J; empty: as your SSH configuration says."));
    QPushButton* choose = makeButton(tr("Choose a key file…"), "chooseIdentity", ButtonKind::Link, this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_ssh);
    column->addWidget(m_here);
    column->addSpacing(4);
    column->addWidget(m_destinationRow);
    column->addWidget(m_identityRow);
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addWidget(m_jumpRow);
    column->addStretch();

    connect(m_ssh, &QRadioButton::toggled, this, [this, choose](bool ssh) {
        for (QWidget* part : {static_cast<QWidget*>(m_destinationRow), static_cast<QWidget*>(m_identityRow),
                              static_cast<QWidget*>(choose), static_cast<QWidget*>(m_jumpRow)})
            part->setEnabled(ssh);
        read();
    });
    for (QLineEdit* field : {m_destination, m_identity, m_jump})
        connect(field, &QLineEdit::textEdited, this, &ConnectionPage::read);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog =
            new QFileDialog(this, tr("Choose a private key"), QDir::homePath() + QStringLiteral("/.ssh"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
            m_identity->setText(file);
            read();
        });
        dialog->open();
    });
}

QString ConnectionPage::stepName() const
{
    return tr("Connection");
}

QString ConnectionPage::title() const
{
    return tr("Where is the place?");
}

QString ConnectionPage::subtitle() const
{
    return tr("A lab server needs OpenSSH and a container engine. Nothing is installed as administrator.");
}

void ConnectionPage::enter()
{
    m_destination->setFocus(Qt::OtherFocusReason);
}

void ConnectionPage::read()
{
    m_adding.draft.kind = m_ssh->isChecked() ? PlaceKind::Ssh : PlaceKind::ThisComputer;
    m_adding.draft.destination = toStd(m_destination->text().trimmed());
    m_adding.draft.identity = toStd(m_identity->text().trimmed());
    m_adding.draft.jump = toStd(m_jump->text().trimmed());
    for (FormRow* row : {m_destinationRow, m_identityRow, m_jumpRow})
        row->setProblem({});
    Q_EMIT changed();
}

bool ConnectionPage::mayLeave(QString& problem)
{
    read();
    const auto problems = validate(m_adding.draft);
    for (const PlaceDraftProblem found : problems) {
        switch (found) {
        case PlaceDraftProblem::DestinationMissing:
        case PlaceDraftProblem::DestinationRefused:
            m_destinationRow->setProblem(problemText(found));
            break;
        case PlaceDraftProblem::JumpRefused:
            m_jumpRow->setProblem(problemText(found));
            break;
        case PlaceDraftProblem::IdentityUnreadable:
            m_identityRow->setProblem(problemText(found));
            break;
        }
    }
    if (problems.empty())
        return true;
    m_destination->setFocus(Qt::OtherFocusReason);
    problem = problemText(problems.front());
    return false;
}

} // namespace pupitre
