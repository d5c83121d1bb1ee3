// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See onplacedialog.h.
#include "ui/environments/resources/onplacedialog.h"

#include "core/domain/datapath.h"
#include "core/services/places/placebook.h"
#include "ui/parts/fitheight.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/words/resourcewords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int onPlaceWidth = 500;
constexpr int longestDataName = 100;

/// Its home is not known here: what the place itself would refuse is refused there.
std::optional<QString> problemOf(const std::string& path)
{
    const auto doubt = doubtOf(path, {});
    if (!doubt)
        return std::nullopt;
    return resourceRefusal({ErrorKind::UnsafePath, path, wireName(*doubt)});
}

} // namespace

OnPlaceDialog::OnPlaceDialog(PlaceBook& places, std::function<bool(const DataItem&)> chosen, QWidget* over)
    : QDialog(over), m_chosen(std::move(chosen)), m_places(new QComboBox(this)), m_path(new QLineEdit(this)),
      m_name(new QLineEdit(this)), m_pathRow(new FormRow(m_path, this)), m_nameRow(new FormRow(m_name, this))
{
    setObjectName(QStringLiteral("onPlaceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Data on a place"));
    m_places->setObjectName(QStringLiteral("onPlacePlace"));
    m_path->setObjectName(QStringLiteral("onPlacePath"));
    m_path->setPlaceholderText(QStringLiteral("/data/imagenet"));
    m_name->setObjectName(QStringLiteral("onPlaceName"));
    m_name->setMaxLength(longestDataName);
    fillPlaces(places);
    auto* placeRow = new FormRow(m_places, this);
    placeRow->setName(tr("Place"));
    m_pathRow->setName(tr("Path of the file or folder there"));
    m_nameRow->setName(tr("Name that students see"));
    auto* cancel = makeButton(tr("Cancel"), "onPlaceCancel", ButtonKind::Ghost, this);
    auto* use = makeButton(tr("Use it"), "onPlaceUse", ButtonKind::Primary, this);
    use->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(use);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeParagraph(tr("Data that lies on a place already"), "heading", this));
    column->addWidget(makeParagraph(tr("It stays where it is: nothing is copied, and students read it there. "
                                       "It is looked at before a TP uses it."),
                                    "muted", this));
    column->addWidget(placeRow);
    column->addWidget(m_pathRow);
    column->addWidget(m_nameRow);
    column->addStretch();
    column->addLayout(buttons);
    setFixedWidth(onPlaceWidth);
    connect(m_path, &QLineEdit::textChanged, this, &OnPlaceDialog::proposeName);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameRow->setProblem({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &OnPlaceDialog::finish);
    fitHeight(*this);
    open();
}

void OnPlaceDialog::fillPlaces(const PlaceBook& places)
{
    for (const PlaceId& id : places.ids())
        if (const KnownPlace* known = places.place(id))
            m_places->addItem(placeName(*known), QString::fromStdString(id.text()));
}

/// A name somebody typed stays.
void OnPlaceDialog::proposeName()
{
    m_pathRow->setProblem({});
    if (!m_name->isModified())
        m_name->setText(
            m_path->text().trimmed().section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty));
}

void OnPlaceDialog::finish()
{
    const std::string path = toStd(m_path->text().trimmed());
    if (const auto problem = problemOf(path)) {
        m_pathRow->setProblem(*problem);
        fitHeight(*this);
        return m_path->setFocus();
    }
    const QString name = m_name->text().trimmed();
    const bool plain = !name.isEmpty() && name != QStringLiteral(".") && name != QStringLiteral("..")
                       && !name.contains(QLatin1Char('/'));
    DataItem item{toStd(name), 0, {}, {{toStd(m_places->currentData().toString()), path}}};
    if (!plain || !m_chosen(item)) {
        m_nameRow->setProblem(plain ? tr("Something of the data has this name already.")
                                    : tr("Give it a name, without “/”."));
        fitHeight(*this);
        return m_name->setFocus();
    }
    accept();
}

} // namespace pupitre
