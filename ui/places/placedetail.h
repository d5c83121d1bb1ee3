// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One place: what it is, what it can do, what its last check said, and what one can do with it.
#pragma once

#include "core/services/places/checkrun.h"
#include "core/services/places/placebook.h"
#include "ui/places/placewords.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>

class QGridLayout;
class QLabel;
class QPushButton;

namespace pupitre
{

class CheckView;
class Chip;
class MessageBar;
class QuestionPanel;

class PlaceDetail final : public QWidget
{
    Q_OBJECT
public:
    PlaceDetail(PlaceBook& book, QWidget* parent);

    void show(const PlaceId& id);
    /// Says from which Prometheus a place's figures come; empty: from its agent.
    void setPrometheusOf(std::function<std::string(const PlaceId&)> ask) { m_prometheusOf = std::move(ask); }
    void keepCheck(const PlaceId& id, std::unique_ptr<CheckRun> check);
    [[nodiscard]] const PlaceId& shownPlace() const { return m_id; }

Q_SIGNALS:
    void renameAsked(const pupitre::PlaceId& id);
    void removeAsked(const pupitre::PlaceId& id);
    void sourcesAsked(const pupitre::PlaceId& id);  // of what is built there
    void measuresAsked(const pupitre::PlaceId& id); // whence they come

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void refresh();
    void askAgain();                         // the facts
    void showAddress(const PlaceLink& link); // and how old the figures are
    void refreshState(const PlaceLink& link);
    void fillFigures();
    void check();
    void setUpTimer();

    PlaceBook& m_book;
    std::function<std::string(const PlaceId&)> m_prometheusOf;
    PlaceId m_id;
    QTimer m_clock;
    std::map<PlaceId, std::unique_ptr<CheckRun>> m_checks; // the last of each place, while the program runs
    QLabel* m_name = nullptr;
    QLabel* m_address = nullptr;
    Chip* m_chip = nullptr;
    MessageBar* m_message = nullptr;
    QuestionPanel* m_question = nullptr;
    QGridLayout* m_figures = nullptr;
    QList<PlaceFigure> m_shownFigures;
    QPushButton* m_connect = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_planned = nullptr;
    QPushButton* m_sources = nullptr;
    QPushButton* m_measures = nullptr;
    CheckView* m_checkView = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace pupitre
