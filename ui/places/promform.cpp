// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See promform.h.
#include "ui/places/promform.h"

#include "ui/parts/filechoice.h"
#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"
#include "ui/parts/textrow.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
FormRow* makeSegmentRow(Segments* segments, const QString& name, QWidget* parent)
{
    auto* row = new FormRow(segments, parent);
    row->setName(name);
    row->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return row;
}
} // namespace

PromForm::PromForm(Settings& settings, From from, QWidget* parent)
    : QWidget(parent), m_settings(settings),
      m_url(
          makeTextRow(tr("Address"), "measuresUrl", QStringLiteral("http://prometheus.example:9090"), this)),
      m_reach(new Segments(this)), m_reachRow(makeSegmentRow(m_reach, tr("Reached from"), this)),
      m_login(new Segments(this)), m_loginRow(makeSegmentRow(m_login, tr("Login"), this)),
      m_user(makeTextRow(tr("Name"), "measuresUser", {}, this)),
      m_secret(makeTextRow(tr("Password"), "measuresSecret", {}, this)),
      m_plain(new QCheckBox(tr("Send it unencrypted: whoever is on the way, or listens there, can read it"),
                            this)),
      m_authority(makeTextRow(tr("Certificate of the authority"), "measuresAuthority",
                              tr("those this computer trusts"), this)),
      m_labels(makeTextRow(tr("Only what has these labels"), "measuresLabels",
                           tr("everything that Prometheus has"), this))
{
    m_reach->add(static_cast<int>(PromReach::ThisComputer), "measuresFromHere");
    m_reach->setText(static_cast<int>(PromReach::ThisComputer), tr("this computer"));
    m_reach->add(static_cast<int>(PromReach::Place), "measuresFromPlace");
    m_reach->setText(static_cast<int>(PromReach::Place), tr("the place"));
    m_login->add(static_cast<int>(PromLogin::None), "measuresOpen");
    m_login->setText(static_cast<int>(PromLogin::None), tr("none"));
    m_login->add(static_cast<int>(PromLogin::Password), "measuresByPassword");
    m_login->setText(static_cast<int>(PromLogin::Password), tr("password"));
    m_login->add(static_cast<int>(PromLogin::Token), "measuresByToken");
    m_login->setText(static_cast<int>(PromLogin::Token), tr("token"));
    m_reachRow->setVisible(from == From::HereOrPlace);
    m_plain->setObjectName(QStringLiteral("measuresPlain"));
    textField(*m_secret).setEchoMode(QLineEdit::Password);
    layOut();
    for (const Segments* segments : {m_reach, m_login})
        connect(segments, &Segments::changed, this, &PromForm::adapt);
    for (const FormRow* row : {m_url, m_user, m_secret, m_authority, m_labels})
        connect(&textField(*row), &QLineEdit::textChanged, this, &PromForm::adapt);
    connect(m_plain, &QCheckBox::toggled, this, &PromForm::changed);
    adapt();
}

void PromForm::layOut()
{
    auto* choose = makeButton(tr("Choose…"), "measuresChoose", ButtonKind::Default, this);
    connect(choose, &QPushButton::clicked, this, &PromForm::chooseAuthority);
    m_authority->addBeside(choose);
    auto* how = new QHBoxLayout;
    how->setSpacing(24);
    how->addWidget(m_reachRow, 0, Qt::AlignTop);
    how->addWidget(m_loginRow, 0, Qt::AlignTop);
    how->addStretch();
    auto* who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(m_user, 1, Qt::AlignTop);
    who->addWidget(m_secret, 1, Qt::AlignTop);
    auto* which = new QHBoxLayout;
    which->setSpacing(12);
    which->addWidget(m_labels, 1, Qt::AlignTop);
    which->addWidget(m_authority, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_url);
    column->addLayout(how);
    column->addLayout(who);
    column->addWidget(m_plain);
    column->addLayout(which);
}

void PromForm::addBeside(QPushButton* button)
{
    m_url->addBeside(button);
}

void PromForm::show(const PrometheusSource& source)
{
    textField(*m_url).setText(shown(source.url));
    textField(*m_user).setText(shown(source.user));
    textField(*m_authority).setText(shown(source.authority));
    textField(*m_labels).setText(shown(source.labels));
    m_reach->choose(static_cast<int>(source.reach));
    m_login->choose(static_cast<int>(source.login));
    m_plain->setChecked(source.plain == PromPlain::Agreed);
    adapt();
}

PrometheusSource PromForm::typed() const
{
    PrometheusSource source{typedIn(*m_url), typedIn(*m_labels)};
    source.reach = static_cast<PromReach>(m_reach->chosen());
    source.login = static_cast<PromLogin>(m_login->chosen());
    if (source.login == PromLogin::Password)
        source.user = typedIn(*m_user);
    if (m_authority->isVisibleTo(this))
        source.authority = typedIn(*m_authority);
    if (sendsInPlain(source) && m_plain->isChecked())
        source.plain = PromPlain::Agreed;
    return source;
}

void PromForm::adapt()
{
    const auto login = static_cast<PromLogin>(m_login->chosen());
    m_user->setVisible(login == PromLogin::Password);
    m_secret->setVisible(login != PromLogin::None);
    m_secret->setName(login == PromLogin::Token ? tr("Token") : tr("Password"));
    m_secret->setHint(tr("Kept in the keyring, else until Pupitre ends."));
    m_authority->setVisible(QUrl(textField(*m_url).text().trimmed()).scheme() == QLatin1String("https"));
    m_plain->setVisible(sendsInPlain(typed()));
    Q_EMIT changed();
}

std::optional<PrometheusSource> PromForm::sound()
{
    const PrometheusSource source = typed();
    const auto checked = checkPrometheus(source);
    const std::string wrong = checked ? std::string() : checked.error().subject;
    m_url->setProblem(
        wrong == "url"     ? tr("Write a whole address, http://… or https://…, without a password in it.")
        : wrong == "plain" ? tr("Agree below, or write https://…: the password would not be encrypted.")
                           : QString());
    m_user->setProblem(wrong == "user" ? tr("Write the name, without a colon.") : QString());
    m_authority->setProblem(wrong == "authority" ? tr("Choose a file.") : QString());
    m_labels->setProblem(wrong == "labels" ? tr("As Prometheus writes them: cluster=\"lab-a\"") : QString());
    Q_EMIT grown();
    return checked ? std::optional(source) : std::nullopt;
}

Secret PromForm::typedSecret() const
{
    return Secret(typedIn(*m_secret));
}

void PromForm::showKept()
{
    textField(*m_secret).setPlaceholderText(tr("kept; write to replace it"));
}

void PromForm::complainOfSecret()
{
    m_secret->setProblem(tr("Write it here."));
    m_secret->field()->setFocus();
    Q_EMIT grown();
}

void PromForm::fitRows()
{
    layout()->activate();
    for (const FormRow* row : findChildren<FormRow*>())
        row->layout()->activate();
}

void PromForm::chooseAuthority()
{
    askForFile(this, m_settings, {QStringLiteral("certificate"), tr("Certificate of the authority")},
               [this](const QString& path) { textField(*m_authority).setText(path); });
}

} // namespace pupitre
