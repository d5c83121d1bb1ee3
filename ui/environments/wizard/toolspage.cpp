// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/toolspage.h"

#include "core/environments/build/tooltexts.h"
#include "ui/environments/wizard/problemwords.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/words/environmentwords.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int belowTheTick = 22;

QString wordRefused(const char* member, const Error& error)
{
    return problemSentence(
        {EnvironmentProblemKind::EnvironmentRefused, EnvironmentPage::Tools, member, error.subject});
}
} // namespace

ToolsPage::ToolsPage(EnvironmentMaking& making)
    : EnvironmentWizardPage(making, EnvironmentPage::Tools), m_extensions(new QLineEdit(this)),
      m_ports(new QLineEdit(this)), m_extensionsRow(new FormRow(m_extensions, this)),
      m_portsRow(new FormRow(m_ports, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QCheckBox* terminal = addTool(tr("Terminal"), tr("Always there."), "toolTerminal");
    terminal->setChecked(true);
    terminal->setEnabled(false);
    m_editor = addTool(toolName(Tool::Editor),
                       tr("Students open their folder in the editor of their own computer."), "toolEditor");
    m_jupyter =
        addTool(toolName(Tool::Jupyter),
                tr("Notebooks in their browser, through a tunnel that nobody else reaches."), "toolJupyter");
    m_extensions->setObjectName(QStringLiteral("editorExtensions"));
    m_extensionsRow->setName(tr("Extensions of VS Code"));
    m_extensionsRow->setHint(tr("Besides those of the platform: ms-python.debugpy, redhat.java…"));
    m_ports->setObjectName(QStringLiteral("ports"));
    m_portsRow->setName(tr("Ports"));
    m_portsRow->setHint(tr("Of programs that students look at in their browser: 6006, 8080…"));
    column->addSpacing(4);
    column->addWidget(m_extensionsRow);
    column->addWidget(m_portsRow);
    column->addStretch();
    connect(m_editor, &QCheckBox::clicked, this, [this](bool wanted) { choose(Tool::Editor, wanted); });
    connect(m_jupyter, &QCheckBox::clicked, this, [this](bool wanted) { choose(Tool::Jupyter, wanted); });
    connect(m_extensions, &QLineEdit::textEdited, this, [this] {
        m_extensionsRow->setProblem({});
        if (readExtensions().isEmpty())
            Q_EMIT edited();
    });
    connect(m_ports, &QLineEdit::textEdited, this, [this] {
        m_portsRow->setProblem({});
        if (readPorts().isEmpty())
            Q_EMIT edited();
    });
}

QCheckBox* ToolsPage::addTool(const QString& name, const QString& about, const char* objectName)
{
    QFrame* card = makeCard(this);
    auto* box = new QCheckBox(name, card);
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleDescription(about);
    QLabel* words = makeParagraph(about, "small", card);
    words->setContentsMargins(belowTheTick, 0, 0, 0);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 12, 10);
    inside->setSpacing(2);
    inside->addWidget(box);
    inside->addWidget(words);
    layout()->addWidget(card);
    return box;
}

QString ToolsPage::subtitle() const
{
    return tr("What is ticked is installed when it is built; more can be ticked later.");
}

void ToolsPage::enter()
{
    const Environment& environment = draft().environment;
    m_editor->setChecked(environment.tools.contains(Tool::Editor));
    m_jupyter->setChecked(environment.tools.contains(Tool::Jupyter));
    if (m_extensionsRow->problem().isEmpty())
        m_extensions->setText(shown(toText(environment.editorExtensions)));
    if (m_portsRow->problem().isEmpty())
        m_ports->setText(shown(toText(environment.ports)));
}

void ToolsPage::choose(Tool tool, bool wanted)
{
    if (wanted)
        draft().environment.tools.insert(tool);
    else
        draft().environment.tools.erase(tool);
    Q_EMIT edited();
}

QString ToolsPage::readExtensions()
{
    const auto extensions = extensionsFromText(toStd(m_extensions->text()));
    if (!extensions)
        return wordRefused("editorExtensions", extensions.error());
    draft().environment.editorExtensions = *extensions;
    return {};
}

QString ToolsPage::readPorts()
{
    const auto ports = portsFromText(toStd(m_ports->text()));
    if (!ports)
        return wordRefused("ports", ports.error());
    draft().environment.ports = *ports;
    return {};
}

bool ToolsPage::mayLeave(QString& problem)
{
    m_extensionsRow->setProblem(readExtensions());
    m_portsRow->setProblem(readPorts());
    problem = m_extensionsRow->problem().isEmpty() ? m_portsRow->problem() : m_extensionsRow->problem();
    return problem.isEmpty() && EnvironmentWizardPage::mayLeave(problem);
}

} // namespace pupitre
