// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See accesspage.h.
#include "ui/courses/wizard/accesspage.h"

#include "core/domain/network.h"
#include "core/services/places/reachedfrom.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"
#include "ui/tp/people/keychoice.h"
#include "ui/words/draftwords.h"
#include "ui/words/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace pupitre
{

namespace
{
constexpr int belowTheRadio = 22;
constexpr int mostRefusedSaid = 3;

QString wordsOf(const AccessDoubt& doubt)
{
    const QString subject = shownShort(doubt.subject, 60);
    switch (doubt.kind) {
    case AccessDoubtKind::Jump:
        return AccessPage::tr(
                   "This place is reached through %1. It sees the address of %1, and not those of the "
                   "students who come the same way: they are refused unless that address is among the "
                   "networks.")
            .arg(subject);
    case AccessDoubtKind::Private:
        return AccessPage::tr(
                   "The place sees this computer as %1, a private address: something in between "
                   "translates addresses. Students who come the same way are refused, because only "
                   "public networks may come in.")
            .arg(subject);
    case AccessDoubtKind::Outside:
        return AccessPage::tr(
                   "The place sees this computer as %1, which is in none of these networks. That is "
                   "right only if students come from elsewhere than you do.")
            .arg(subject);
    }
    return {};
}
} // namespace

AccessPage::AccessPage(WizardDraft& draft, PlaceBook& places)
    : DraftWizardPage(draft, DraftPage::Access), m_places(places),
      m_anywhere(new QRadioButton(tr("From anywhere"), this)),
      m_only(new QRadioButton(tr("Only from these networks"), this)), m_networks(new QLineEdit(this)),
      m_row(new FormRow(m_networks, this)), m_doubt(new QWidget(this)),
      m_doubtMark(new SymbolView(18, m_doubt)), m_doubtWords(makeParagraph({}, "muted", m_doubt)),
      m_keys(new KeyChoice(draft.keys, this))
{
    auto* group = new QButtonGroup(this); // beside that of the keys
    group->addButton(m_anywhere);
    group->addButton(m_only);
    m_anywhere->setObjectName(QStringLiteral("accessAnywhere"));
    m_only->setObjectName(QStringLiteral("accessOnly"));
    m_networks->setObjectName(QStringLiteral("accessNetworks"));
    m_doubtWords->setObjectName(QStringLiteral("accessDoubt"));
    m_doubtMark->show(Icon::Warning, Tone::Warn);
    m_row->setName(tr("Networks"));
    (draft.course.networks.empty() ? m_anywhere : m_only)->setChecked(true);
    QStringList texts;
    for (const std::string& network : draft.course.networks)
        texts << shown(network);
    m_networks->setText(texts.join(QStringLiteral(", ")));
    layOut();
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool checked) {
        if (!checked)
            return;
        write();
        if (m_only->isChecked())
            m_networks->setFocus();
    });
    connect(m_networks, &QLineEdit::textChanged, this, &AccessPage::write);
    connect(m_keys, &KeyChoice::changed, this, [this] {
        this->draft().keys = m_keys->habit();
        Q_EMIT edited();
    });
    write();
}

void AccessPage::layOut()
{
    auto* doubt = new QHBoxLayout(m_doubt);
    doubt->setContentsMargins(belowTheRadio, 0, 0, 0);
    doubt->setSpacing(10);
    doubt->addWidget(m_doubtMark, 0, Qt::AlignTop);
    doubt->addWidget(m_doubtWords, 1);
    auto* networks = new QHBoxLayout;
    networks->setContentsMargins(belowTheRadio, 0, 0, 0);
    networks->addWidget(m_row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("From where"), "card", this));
    column->addWidget(m_anywhere);
    column->addWidget(m_only);
    column->addLayout(networks);
    column->addWidget(m_doubt);
    column->addSpacing(10);
    column->addWidget(makeLabel(tr("With whose key"), "card", this));
    column->addWidget(m_keys);
    column->addStretch();
}

QString AccessPage::subtitle() const
{
    return tr(
        "Each student comes in over SSH with a key. You make the invitations once the course is there.");
}

void AccessPage::enter()
{
    (m_only->isChecked() ? m_only : m_anywhere)->setFocus();
    PlaceLink* link = m_places.link(draft().place);
    AccessView view;
    if (link != nullptr)
        view.jump = link->place().address.jump;
    consider(view);
    if (link == nullptr || !link->ready())
        return;
    askReachedFrom(*link, {this, [this, view](const Result<std::string>& address) {
                               consider({view.jump, address.value_or(std::string())});
                           }});
}

void AccessPage::consider(AccessView view)
{
    m_view = std::move(view);
    showDoubt();
}

void AccessPage::write()
{
    CourseDraft& course = draft().course;
    course.networks =
        m_only->isChecked() ? networkTexts(toStd(m_networks->text())) : std::vector<std::string>();
    m_row->setVisible(m_only->isChecked());
    showProblems(problemsOn(DraftPage::Access, validate(course)));
    showDoubt();
    Q_EMIT edited();
}

/// sshd's own way of writing them, where that is another.
QString AccessPage::readAs() const
{
    QStringList canonical;
    bool same = true;
    for (const std::string& text : draft().course.networks) {
        const auto network = canonicalNetwork(text);
        if (!network)
            return {};
        same = same && *network == text;
        canonical << shown(*network);
    }
    return same ? QString() : tr("Read as %1.").arg(canonical.join(QStringLiteral(", ")));
}

void AccessPage::showDoubt()
{
    std::vector<std::string> networks;
    for (const std::string& text : draft().course.networks)
        if (const auto network = canonicalNetwork(text))
            networks.push_back(*network);
    const auto doubt = accessDoubt(networks, m_view);
    m_doubtWords->setText(doubt ? wordsOf(*doubt) : QString());
    m_doubt->setVisible(doubt.has_value());
}

void AccessPage::showProblems(const std::vector<DraftProblem>& problems)
{
    QStringList sentences;
    for (const DraftProblem& problem : problems)
        if (sentences.size() < mostRefusedSaid)
            sentences << draftSentence(problem);
    m_row->setProblem(sentences.join(QLatin1Char('\n')));
    const QString read = readAs();
    m_row->setHint(read.isEmpty() ? tr("Such as 10.20.0.0/16 or 2001:db8::/32; several with commas between.")
                                  : read);
}

bool AccessPage::mayLeave(QString& problem)
{
    if (m_only->isChecked() && draft().course.networks.empty()) {
        problem = tr("Give at least one network, or let students come in from anywhere.");
        m_row->setProblem(problem);
        return false;
    }
    return DraftWizardPage::mayLeave(problem);
}

} // namespace pupitre
