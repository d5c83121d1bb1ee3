// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One drop area: what it is for, what is in it, and how it comes there: dropped, or chosen in a dialog.
#pragma once

#include "core/environments/data/resourcesizes.h"
#include "ui/environments/resources/resourcemodel.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace pupitre
{

class ElidedLabel;
class Settings;

struct ResourceZoneWords {
    QString title;   // "Code"
    QString meaning; // "Each student gets a copy."
    QString add;     // "Add code…": what a screen reader says of the button
};

class ResourceZone final : public QWidget
{
    Q_OBJECT
public:
    /// `name`: "code" …; part of the object names.
    ResourceZone(const QString& name, const ResourceZoneWords& words, ResourceModel::PlaceNames places,
                 ResourceSizes& sizes, Settings& settings, QWidget* parent);

    void show(std::vector<std::filesystem::path> paths, std::vector<DataItem> items);
    [[nodiscard]] const ResourceModel& model() const { return *m_model; }
    void add(const std::vector<std::filesystem::path>& paths);
    [[nodiscard]] bool add(const DataItem& item);
    /// One more line of the menu behind the button.
    [[nodiscard]] QAction* offer(const QString& words, const char* objectName);

Q_SIGNALS:
    void changed();
    void refused(const QString& sentence);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut(const ResourceZoneWords& words);
    void measure(std::vector<std::filesystem::path> paths, ResourceSizes::Trust trust);
    void take(const MeasuredResource& measured);
    void removeChosen();
    void showState();

    ResourceSizes& m_sizes;
    Settings& m_settings;
    ResourceModel* m_model;
    QMenu* m_menu;
    QPushButton* m_add;
    QToolButton* m_remove;
    ElidedLabel* m_total;
    QStackedWidget* m_stack;
    QTableView* m_table;
    std::vector<Task> m_tasks; // last: dropped first
};

} // namespace pupitre
