// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Place check: whence the figures of GPUs come, and by what the figures of environments are theirs.
#include "ui/words/checksentences.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class SampleChecks final
{
    Q_DECLARE_TR_FUNCTIONS(SampleChecks)
public:
    static std::optional<CheckWords> figures(const CheckItem& item);
    static std::optional<CheckWords> accounting(const CheckItem& item);
};

std::optional<CheckWords> SampleChecks::figures(const CheckItem& item)
{
    const QString by = figure(item, "by");
    if (item.reason.empty())
        return CheckWords{{},
                          tr("measured with %1").arg(by),
                          by == QLatin1String("rocm-smi")
                              ? tr("It does not say which process uses a GPU: nobody is named.")
                              : QString(),
                          {}};
    if (item.reason == "prometheus")
        return CheckWords{{},
                          tr("from Prometheus at %1").arg(by),
                          tr("The machines that it knows are shown, not those that this place measures."),
                          {}};
    if (item.reason == "none")
        return CheckWords{
            {},
            tr("no GPU is measured"),
            tr("Processor, memory, disk and network are. Where there are GPUs all the same, this account "
               "needs the nvidia-smi or rocm-smi of their driver, or the place a Prometheus."),
            {}};
    if (item.reason == "silent")
        return CheckWords{{},
                          tr("%1 says nothing").arg(by),
                          tr("GPUs are missing in charts and reports."),
                          tr("Please make %1 work for this account.").arg(by)};
    if (item.reason == "hangs")
        return CheckWords{
            {},
            tr("%1 hangs and cannot be ended").arg(by),
            tr("It is not asked again before it is gone: each try would leave a process behind."),
            tr("Please look after the GPU driver: %1 of this account hangs and cannot be ended.").arg(by)};
    return std::nullopt;
}

std::optional<CheckWords> SampleChecks::accounting(const CheckItem& item)
{
    if (item.reason == "noEngine")
        return CheckWords{{}, tr("not known: no environment can start"), {}, {}};
    if (!item.reason.empty())
        return std::nullopt;
    const QString by = figure(item, "by");
    if (by == QLatin1String("processes"))
        return CheckWords{{},
                          tr("by the processes of each environment"),
                          tr("No environment has a control group of its own here: memory that its processes "
                             "share counts more than once, and the time of those that ended may be missing."),
                          {}};
    return CheckWords{{},
                      tr("by control groups, version %1").arg(by == QLatin1String("cgroup1") ? 1 : 2),
                      tr("The kernel counts each environment; GPUs count by the processes in it."),
                      {}};
}

} // namespace

std::optional<CheckWords> sampleCheckWords(const CheckItem& item)
{
    if (item.id == CheckId::Figures)
        return SampleChecks::figures(item);
    if (item.id == CheckId::Accounting)
        return SampleChecks::accounting(item);
    return std::nullopt; // in another of these files
}

} // namespace pupitre
