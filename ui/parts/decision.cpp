// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See decision.h. The safe answer is the default button and what Escape gives.
#include "ui/parts/decision.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

DecisionDialog::DecisionDialog(const Decision& decision, std::function<void()> yes, QWidget* over)
    : QDialog(over->window())
{
    setObjectName(QStringLiteral("decisionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(decision.title);
    setAccessibleDescription(decision.text);
    auto* no = makeButton(tr("Cancel"), "decisionNo", ButtonKind::Default, this);
    auto* doIt = makeButton(decision.yes, "decisionYes", decision.kind, this);
    no->setDefault(true);
    doIt->setAutoDefault(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeParagraph(decision.title, "heading", this));
    column->addWidget(makeParagraph(decision.text, "muted", this));
    column->addStretch();
    column->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(doIt);
    column->addLayout(buttons);
    constexpr int width = 460;
    ensurePolished(); // else the height is that of another font
    setFixedSize(width, std::max(column->minimumSize().height(), column->totalHeightForWidth(width)));

    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(doIt, &QPushButton::clicked, this, [this, yes = std::move(yes)] {
        accept();
        yes();
    });
    open();
}

} // namespace pupitre
