// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places: the list at the left, the chosen one at the right, "Add a place" as the page's one button.
#pragma once

#include "core/services/places/placebook.h"
#include "ui/frame/page.h"

#include <functional>

class QListView;

namespace pupitre
{

class PlaceDetail;
class PlaceListModel;

class PlacesPage final : public Page
{
    Q_OBJECT
public:
    PlacesPage(PlaceBook& book, QWidget* parent);

    [[nodiscard]] PageHead head() const override;
    [[nodiscard]] QAction* primary() const override { return m_add; }

    /// Brings this place up; what a click on the status strip does.
    void showPlace(const PlaceId& id);
    void addPlace();
    /// As PlaceDetail.
    void setPrometheusOf(std::function<std::string(const PlaceId&)> ask);

Q_SIGNALS:
    /// Where this place gets what environments are made of.
    void sourcesAsked(const pupitre::PlaceId& id);
    /// Whence what its machines do is known.
    void measuresAsked(const pupitre::PlaceId& id);

private:
    void rename(const PlaceId& id);
    void remove(const PlaceId& id);

    PlaceBook& m_book;
    QAction* m_add;
    PlaceListModel* m_model;
    QListView* m_list;
    PlaceDetail* m_detail;
};

} // namespace pupitre
