// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a usage report is asked for: by what its rows are, over which time, of which course, on which place.
#pragma once

#include "core/monitoring/usage.h"
#include "ui/gpus/usage/usageperiod.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QDateEdit;

namespace pupitre
{

class FlowLayout;
class Segments;

class UsageChoices final : public QWidget
{
    Q_OBJECT
public:
    template <class Which>
    struct Offer {
        Which id;
        QString name;
    };

    explicit UsageChoices(QWidget* parent);

    [[nodiscard]] UsageBy by() const;
    [[nodiscard]] UsageQuestion question(Instant now) const;

    /// In the order they are shown; what is chosen stays so, offered or not. One place alone is no choice.
    void offer(const std::vector<Offer<CourseId>>& courses, const std::vector<Offer<PlaceId>>& places);
    void offerExperiments(bool offered);
    /// At the end of the line, or together on the next.
    void addBeside(const std::vector<QWidget*>& buttons);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] UsagePeriod period() const;
    void choosePeriod();
    void takeDays(const UsageTime& time);
    void keepInOrder(QDateEdit* moved);

    Segments* m_by;
    QComboBox* m_period;
    QWidget* m_days;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QComboBox* m_course;
    QComboBox* m_place;
    FlowLayout* m_line;
    UsagePeriod m_before = UsagePeriod::ThirtyDays; // the one on the screen
};

} // namespace pupitre
