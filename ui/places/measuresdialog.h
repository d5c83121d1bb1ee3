// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whence the GPUs page has what a place's machines do: from the place itself, or from a Prometheus that knows
// them.
#pragma once

#include "core/monitoring/prometheus/promclient.h"

#include <QDialog>

class QPushButton;
class QRadioButton;

namespace pupitre
{

class MessageBar;
struct Message;
class Monitor;
class PromForm;
class Settings;

class MeasuresDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Of the link's place. Shows itself and deletes itself.
    MeasuresDialog(Monitor& monitor, PlaceLink& link, Settings& settings, QWidget* over);

private:
    void layOut(const QString& place);
    void chosen();
    void askWhetherKept(const PrometheusSource& source);
    void tryIt();
    void tried(PromReach reach, const Result<std::vector<Sample>>& samples);
    void tell(const Message& message);
    void fit();
    void save();
    /// From now on, and forgets a secret that is not needed any more.
    void follow(const std::optional<PrometheusSource>& source);
    void keep(const PrometheusSource& source, std::function<void()> kept);

    Monitor& m_monitor;
    PlaceLink& m_link;
    Lane m_lane;
    std::unique_ptr<PrometheusClient> m_client;
    QRadioButton* m_own;
    QRadioButton* m_prometheus;
    PromForm* m_form;
    MessageBar* m_message;
    QPushButton* m_try;
    QPushButton* m_save;
};

} // namespace pupitre
