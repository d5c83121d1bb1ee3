// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See letterwords.h. It may be written in another language than the window's: so no tr().
#include "ui/gpus/usage/letterwords.h"

#include "ui/look/language.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
constexpr double leastHours = 0.05; // less is shown as nothing
constexpr double wellUsed = 0.5;

class LetterWords final
{
public:
    LetterWords(const UsageLetter& letter, const QString& language)
        : m_letter(letter), m_row(letter.row), m_words(language)
    {
    }

    [[nodiscard]] QString subject() const
    {
        //: subject of a message; %1 and %2: days
        return say(QT_TRANSLATE_NOOP("UsageLetter", "GPU hours from %1 to %2")).arg(first(), last());
    }

    [[nodiscard]] QString body() const
    {
        //: %1: a name
        QStringList parts{say(QT_TRANSLATE_NOOP("UsageLetter", "Hello %1,")).arg(m_letter.name), figures()};
        if (holdsGpus())
            parts << help();
        parts << sources() << say(QT_TRANSLATE_NOOP("UsageLetter", "Thank you!"));
        return parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
    }

private:
    [[nodiscard]] QString say(const char* source) const { return m_words("UsageLetter", source); }
    [[nodiscard]] bool holdsGpus() const { return m_row.heldHours >= leastHours; }

    [[nodiscard]] QString figures() const
    {
        if (!holdsGpus())
            //: %1 and %2: days, %3: hours
            return say(QT_TRANSLATE_NOOP("UsageLetter",
                                         "from %1 to %2 your programs held no GPU; they kept processor cores "
                                         "busy for %3."))
                .arg(first(), last(), hours(m_row.coreHours));
        //: %1 and %2: days, %3 and %4: hours, %5: percent, %6: an energy
        return say(QT_TRANSLATE_NOOP("UsageLetter",
                                     "from %1 to %2 your programs held GPUs for %3 and computed on them for "
                                     "%4 of that (%5). The GPUs drew about %6 for it."))
            .arg(first(), last(), hours(m_row.heldHours), hours(m_row.usedHours),
                 percent(m_row.efficiency().value_or(0)), energy());
    }

    [[nodiscard]] QString help() const
    {
        if (m_row.efficiency().value_or(0) >= wellUsed)
            return say(QT_TRANSLATE_NOOP(
                "UsageLetter",
                "The GPUs were put to good use. If you need more of them, or fewer, tell me."));
        return say(QT_TRANSLATE_NOOP(
            "UsageLetter",
            "Others wait for GPUs at times. What helps: ending a notebook or a program once it is no longer "
            "needed gives its GPU back. If a program waits, for data for instance, I am glad to look at it "
            "with you."));
    }

    [[nodiscard]] QString sources() const
    {
        //: %1: percent
        return say(QT_TRANSLATE_NOOP(
                       "UsageLetter",
                       "These figures are measured on the machines, during %1 of that time. They see how "
                       "long "
                       "programs held memory of a GPU and how busy it was, not what was computed, why a "
                       "program waited, or what you did elsewhere; of a GPU that several shared, each has an "
                       "equal part. If something looks wrong to you, please tell me."))
            .arg(percent(m_letter.covered));
    }

    [[nodiscard]] QString first() const { return day(dayOf(m_letter.time.first)); }
    [[nodiscard]] QString last() const { return day(lastDayOf(m_letter.time)); }
    [[nodiscard]] QString day(const QDate& day) const
    {
        return m_words.locale().toString(day, QStringLiteral("d MMMM yyyy")); // both languages write it so
    }
    [[nodiscard]] QString number(double amount) const
    {
        return m_words.locale().toString(amount, 'f', amount < 99.95 ? 1 : 0);
    }
    [[nodiscard]] QString hours(double amount) const
    {
        //: a duration in hours, short
        return say(QT_TRANSLATE_NOOP("UsageLetter", "%1 h")).arg(number(amount));
    }
    [[nodiscard]] QString percent(double part) const
    {
        //: a percentage; %1: a number
        return say(QT_TRANSLATE_NOOP("UsageLetter", "%1%"))
            .arg(m_words.locale().toString(part * 100, 'f', part < 0.01 ? 1 : 0));
    }
    [[nodiscard]] QString energy() const
    {
        const double wattHours = m_row.wattHours;
        return wattHours >= 1000 ? QStringLiteral("%1 kWh").arg(number(wattHours / 1000))
                                 : QStringLiteral("%1 Wh").arg(m_words.locale().toString(wattHours, 'f', 0));
    }

    const UsageLetter& m_letter;
    const UsageRow& m_row;
    WordsOf m_words;
};
} // namespace

Letter letterTo(const UsageLetter& letter, const QString& language)
{
    const LetterWords words(letter, language);
    return {letter.addresses, words.subject(), words.body()};
}

} // namespace pupitre
