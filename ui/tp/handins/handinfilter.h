// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders hand-ins by a column and hides those that the chips and the search box leave out.
#pragma once

#include "ui/tp/handins/handinmodel.h"
#include "ui/tp/personfilter.h"

#include <QCollator>

#include <set>

namespace pupitre
{

class HandInFilter final : public PersonFilter
{
    Q_OBJECT
public:
    explicit HandInFilter(HandInModel& model, QObject* parent = nullptr);

    [[nodiscard]] const HandInRow& rowAt(const QModelIndex& index) const;
    void setTimings(std::set<HandInTiming> timings) { choose(m_timings, std::move(timings)); } // empty: all

protected:
    [[nodiscard]] bool isChosen(int row) const override;
    [[nodiscard]] QString searchedWords(int row) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const HandInModel& m_model;
    std::set<HandInTiming> m_timings;
    QCollator m_order;
};

} // namespace pupitre
