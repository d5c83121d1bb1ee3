// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placespage.h.
#include "ui/places/placespage.h"

#include "ui/parts/decision.h"
#include "ui/places/addplacewizard.h"
#include "ui/places/placedelegate.h"
#include "ui/places/placedetail.h"
#include "ui/places/placelistmodel.h"
#include "ui/places/renamedialog.h"
#include "ui/words/statewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>

namespace pupitre
{

namespace
{
constexpr int listWidth = 288;
}

PlacesPage::PlacesPage(PlaceBook& book, QWidget* parent) : Page(parent), m_book(book)
{
    setObjectName(QStringLiteral("placesPage"));
    m_add = new QAction(icon(Icon::Plus, &Tokens::onAccent), tr("Add a place"), this);
    m_add->setObjectName(QStringLiteral("addPlace"));
    m_add->setShortcut(QKeySequence::New);
    m_model = new PlaceListModel(book, this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("placeList"));
    m_list->setProperty("role", QStringLiteral("list"));
    m_list->setAccessibleName(tr("Places"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlaceDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFixedWidth(listWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detail = new PlaceDetail(book, this);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 24, 16);
    row->setSpacing(24);
    row->addWidget(m_list);
    row->addWidget(m_detail, 1);

    connect(m_add, &QAction::triggered, this, &PlacesPage::addPlace);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid())
                    m_detail->show(m_model->idAt(now.row()));
            });
    // A new list loses the selection; the place that was shown stays shown if it is still there.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { showPlace(m_detail->shownPlace()); });
    connect(m_detail, &PlaceDetail::renameAsked, this, &PlacesPage::rename);
    connect(m_detail, &PlaceDetail::removeAsked, this, &PlacesPage::remove);
    connect(m_detail, &PlaceDetail::sourcesAsked, this, &PlacesPage::sourcesAsked);
    connect(m_detail, &PlaceDetail::measuresAsked, this, &PlacesPage::measuresAsked);
    showPlace(PlaceBook::thisComputer());
}

void PlacesPage::setPrometheusOf(std::function<std::string(const PlaceId&)> ask)
{
    m_detail->setPrometheusOf(std::move(ask));
}

PageHead PlacesPage::head() const
{
    return {.trail = {}, .title = tr("Places"), .note = {}, .chip = {}};
}

void PlacesPage::showPlace(const PlaceId& id)
{
    const int row = std::max(0, m_model->rowOf(id));
    m_list->setCurrentIndex(m_model->index(row));
}

void PlacesPage::addPlace()
{
    auto* wizard = new AddPlaceWizard(m_book, window());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &AddPlaceWizard::placeAdded, this, [this, wizard](const PlaceId& id) {
        m_detail->keepCheck(id, wizard->takeCheck());
        showPlace(id);
    });
    wizard->open();
}

void PlacesPage::rename(const PlaceId& id)
{
    const KnownPlace* place = m_book.place(id);
    if (place != nullptr)
        (new RenameDialog(m_book, *place, window()))->open();
}

void PlacesPage::remove(const PlaceId& id)
{
    const KnownPlace* place = m_book.place(id);
    if (place == nullptr)
        return;
    const Decision decision{tr("Remove %1 from your places?").arg(placeName(*place)),
                            tr("Nothing is touched there: its courses, hand-ins and deadlines go on. You can "
                               "add it again at any time."),
                            tr("Remove"), ButtonKind::Danger};
    new DecisionDialog(
        decision, [this, id] { std::ignore = m_book.remove(id); }, window());
}

} // namespace pupitre
