// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See builddialog.h.
#include "ui/environments/builddialog.h"

#include "ui/environments/build/buildview.h"
#include "ui/parts/pieces.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int buildWidth = 760;
constexpr int buildHeight = 560;
} // namespace

BuildDialog::BuildDialog(const EnvironmentServices& services, const ShelfEntry& entry, QWidget* over)
    : QDialog(over), m_view(new BuildView(services, this, ButtonKind::Primary))
{
    setObjectName(QStringLiteral("buildDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Build %1").arg(shown(entry.environment->name)));
    auto* close = makeButton(tr("Close"), "buildClose", ButtonKind::Ghost, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeParagraph(shown(entry.environment->name), "heading", this));
    column->addWidget(makeParagraph(
        tr("It is built where students work in it, once. What is there already is found again."), "muted",
        this));
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_view->show(entry);
    resize(buildWidth, buildHeight);
    open();
}

void BuildDialog::choose(const PlaceId& place)
{
    m_view->choose(place);
}

} // namespace pupitre
