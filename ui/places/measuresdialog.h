// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whence the GPUs page has what a place's machines do: from the place itself, or from a Prometheus that knows
// them.
#pragma once

#include "core/monitoring/prometheus/promclient.h"
#include "core/services/places/knownplace.h"

#include <QDialog>

class QPushButton;
class QRadioButton;

namespace pupitre
{

class FormRow;
class MessageBar;
class Monitor;

class MeasuresDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Shows itself and deletes itself.
    MeasuresDialog(Monitor& monitor, Mailbox& mailbox, const KnownPlace& place, QWidget* over);

private:
    void layOut(const QString& place);
    void chosen();
    /// Nothing where what was typed cannot be used, which is said there.
    [[nodiscard]] std::optional<PrometheusSource> sound();
    void tryIt();
    void tried(const Result<std::vector<Sample>>& samples);
    void save();

    Monitor& m_monitor;
    PlaceId m_place;
    Lane m_lane;
    std::unique_ptr<PrometheusClient> m_client;
    QRadioButton* m_own;
    QRadioButton* m_prometheus;
    FormRow* m_url;
    FormRow* m_labels;
    MessageBar* m_message;
    QPushButton* m_try;
    QPushButton* m_save;
};

} // namespace pupitre
