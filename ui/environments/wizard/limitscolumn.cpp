// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/limitscolumn.h"

#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace pupitre
{

namespace
{

constexpr double mibInGib = 1024;
constexpr int mostSharing = 8; // students at one GPU: beyond, none of them gets anything done

/// "2", not "2.00".
class PlainNumber final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    [[nodiscard]] QString textFromValue(double value) const override
    {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value, 'g', 6);
    }
};

template <class Field>
Field* limitField(const char* what, const char* column, QWidget* parent)
{
    auto* field = new Field(parent);
    field->setObjectName(QLatin1String(what) + QLatin1Char('-') + QLatin1String(column));
    return field;
}

QDoubleSpinBox* sizeField(const char* what, const char* column, QWidget* parent)
{
    auto* field = limitField<PlainNumber>(what, column, parent);
    field->setRange(0.25, 1024);
    field->setSingleStep(0.5);
    field->setDecimals(2);
    field->setSuffix(LimitsColumn::tr(" GiB", "after a number of gibibytes"));
    return field;
}

} // namespace

LimitsColumn::LimitsColumn(const QString& title, const QString& about, const char* name, QWidget* parent)
    : QFrame(parent), m_cpus(limitField<PlainNumber>("cpus", name, this)),
      m_memory(sizeField("memory", name, this)), m_disk(sizeField("disk", name, this)),
      m_processes(limitField<QSpinBox>("processes", name, this)),
      m_gpu(limitField<QComboBox>("gpu", name, this)), m_diskRow(new FormRow(m_disk, this)),
      m_gpuRow(new FormRow(m_gpu, this))
{
    setLook(*this, "role", QStringLiteral("card"));
    m_cpus->setRange(0.25, 256);
    m_cpus->setSingleStep(0.5);
    m_cpus->setDecimals(2);
    m_processes->setRange(16, 100'000);
    m_processes->setSingleStep(64);
    m_gpu->addItem(tr("None"), 0);
    m_gpu->addItem(tr("One for each student"), 1);
    for (int students = 2; students <= mostSharing; ++students)
        m_gpu->addItem(tr("%n student(s) share one", "a GPU", students), students);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    column->addWidget(makeParagraph(title, "card", this));
    column->addWidget(makeParagraph(about, "small", this));
    const auto add = [&](FormRow* row, const QString& words) {
        row->setName(words);
        column->addWidget(row);
    };
    add(new FormRow(m_cpus, this), tr("Processor cores"));
    add(new FormRow(m_memory, this), tr("Memory"));
    add(m_diskRow, tr("Disk, with what was handed in"));
    add(new FormRow(m_processes, this), tr("Processes at once"));
    add(m_gpuRow, tr("GPU"));
    for (QDoubleSpinBox* field : {m_cpus, m_memory, m_disk})
        connect(field, &QDoubleSpinBox::valueChanged, this, &LimitsColumn::changed);
    connect(m_processes, &QSpinBox::valueChanged, this, &LimitsColumn::changed);
    connect(m_gpu, &QComboBox::currentIndexChanged, this, &LimitsColumn::changed);
}

void LimitsColumn::show(const Limits& limits)
{
    const QSignalBlocker quiet(this);
    m_cpus->setValue(limits.cpus.value_or(1));
    m_memory->setValue(limits.memoryMiB.value_or(1024) / mibInGib);
    m_disk->setValue(limits.workspaceMiB.value_or(1024) / mibInGib);
    m_processes->setValue(limits.processes.value_or(256));
    showSharing(limits.seatsPerGpu);
}

/// More than usual, where somebody wrote it so.
void LimitsColumn::showSharing(int seatsPerGpu)
{
    if (m_gpu->findData(seatsPerGpu) < 0)
        m_gpu->addItem(tr("%n student(s) share one", "a GPU", seatsPerGpu), seatsPerGpu);
    m_gpu->setCurrentIndex(m_gpu->findData(seatsPerGpu));
}

void LimitsColumn::changeInto(Limits& limits) const
{
    const auto mib = [](const QDoubleSpinBox* field) {
        return static_cast<int>(std::lround(field->value() * mibInGib));
    };
    limits.cpus = m_cpus->value();
    limits.memoryMiB = mib(m_memory);
    limits.workspaceMiB = mib(m_disk);
    limits.processes = m_processes->value();
    limits.seatsPerGpu = m_gpu->currentData().toInt();
}

void LimitsColumn::setDiskProblem(const QString& words)
{
    m_diskRow->setProblem(words);
}

void LimitsColumn::setGpuHint(const QString& words)
{
    m_gpuRow->setHint(words);
}

} // namespace pupitre
