// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See newenvironmentdialog.h.
#include "ui/environments/newenvironmentdialog.h"

#include "core/environments/presets.h"
#include "ui/parts/fitheight.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/words/environmentwords.h"
#include "ui/words/text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int newEnvironmentWidth = 540;
constexpr int longestEnvironmentName = 60;
} // namespace

NewEnvironmentDialog::NewEnvironmentDialog(std::function<void(const Environment&)> made, QWidget* over)
    : QDialog(over), m_made(std::move(made)), m_platforms(new QButtonGroup(this)),
      m_name(new QLineEdit(this)), m_gpu(new QCheckBox(tr("For GPUs"), this)),
      m_jupyter(new QCheckBox(tr("With Jupyter"), this))
{
    setObjectName(QStringLiteral("newEnvironmentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New environment"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const Platform one : allPlatforms) {
        auto* button = new QRadioButton(platformName(one), this);
        button->setObjectName(QStringLiteral("platform-") + QLatin1String(wireName(one)));
        m_platforms->addButton(button, static_cast<int>(one));
        grid->addWidget(button, row, 0);
        grid->addWidget(makeLabel(platformSummary(one), "muted", this), row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    m_name->setObjectName(QStringLiteral("environmentName"));
    m_name->setMaxLength(longestEnvironmentName);
    auto* name = new FormRow(m_name, this);
    name->setName(tr("Name"));
    m_gpu->setObjectName(QStringLiteral("environmentGpu"));
    m_jupyter->setObjectName(QStringLiteral("environmentJupyter"));
    auto* cancel = makeButton(tr("Cancel"), "newEnvironmentCancel", ButtonKind::Ghost, this);
    auto* make = makeButton(tr("Make it"), "newEnvironmentMake", ButtonKind::Primary, this);
    make->setDefault(true);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(24);
    tools->addWidget(m_gpu);
    tools->addWidget(m_jupyter);
    tools->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(make);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeParagraph(tr("What do students work in?"), "heading", this));
    column->addLayout(grid);
    column->addWidget(name);
    column->addLayout(tools);
    column->addWidget(
        makeParagraph(tr("It begins with a small exercise that runs. Put your own code, data and documents "
                         "into its folder."),
                      "muted", this));
    column->addStretch();
    column->addLayout(buttons);
    setFixedWidth(newEnvironmentWidth);
    connect(m_platforms, &QButtonGroup::idToggled, this, [this] { choose(); });
    connect(m_name, &QLineEdit::textChanged, make,
            [make](const QString& text) { make->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &NewEnvironmentDialog::finish);
    m_platforms->button(static_cast<int>(Platform::Python))->setChecked(true);
    choose();
    fitHeight(*this);
    open();
}

Platform NewEnvironmentDialog::platform() const
{
    return static_cast<Platform>(m_platforms->checkedId());
}

/// A name somebody typed stays.
void NewEnvironmentDialog::choose()
{
    m_gpu->setEnabled(hasGpuVariant(platform()));
    if (!m_gpu->isEnabled())
        m_gpu->setChecked(false);
    if (!m_name->isModified())
        m_name->setText(platformName(platform()));
}

void NewEnvironmentDialog::finish()
{
    Environment environment = preset(platform(), m_gpu->isChecked());
    environment.name = toStd(m_name->text().trimmed());
    if (m_jupyter->isChecked())
        environment.tools.insert(Tool::Jupyter);
    m_made(environment);
    accept();
}

} // namespace pupitre
