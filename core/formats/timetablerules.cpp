// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/timetablerules.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace pupitre
{

using namespace std::chrono;

namespace
{

constexpr std::size_t longestRule = 4096;
constexpr long mostTimesADay = 48;

struct IteratorFree {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, IteratorFree>;

icaltimetype toIcal(WallTime wall)
{
    const auto day = floor<days>(wall);
    const year_month_day date{day};
    const hh_mm_ss clock{wall - day};
    icaltimetype time = icaltime_null_time();
    time.year = static_cast<int>(date.year());
    time.month = static_cast<int>(static_cast<unsigned>(date.month()));
    time.day = static_cast<int>(static_cast<unsigned>(date.day()));
    time.hour = static_cast<int>(clock.hours().count());
    time.minute = static_cast<int>(clock.minutes().count());
    time.second = static_cast<int>(clock.seconds().count());
    return time;
}

WallTime fromIcal(const icaltimetype& time)
{
    const year_month_day date{year{time.year}, month{static_cast<unsigned>(time.month)},
                              day{static_cast<unsigned>(time.day)}};
    return local_days{date} + hours{time.hour} + minutes{time.minute} + seconds{time.second};
}

template <std::size_t size>
long given(const short (&values)[size])
{
    return std::find(std::begin(values), std::end(values), ICAL_RECURRENCE_ARRAY_MAX) - std::begin(values);
}

bool fineEnough(const icalrecurrencetype& rule)
{
    const bool daily = rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE
                       || rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
    const long timesADay = std::max(given(rule.by_hour), 1L) * std::max(given(rule.by_minute), 1L)
                           * std::max(given(rule.by_second), 1L);
    return daily && rule.interval > 0 && rule.count >= 0 && timesADay <= mostTimesADay;
}

std::string capitalised(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

/// Value of "NAME=value" in the rule, and the rule without it.
std::optional<std::string> takePart(std::string& rule, const std::string& name)
{
    const std::string all = ";" + rule;
    const std::size_t at = all.find(";" + name + "=");
    if (at == std::string::npos)
        return std::nullopt;
    const std::size_t end = std::min(rule.find(';', at), rule.size());
    const std::string value = rule.substr(at + name.size() + 1, end - at - name.size() - 1);
    rule.erase(at, end - at + 1);
    if (rule.ends_with(';'))
        rule.pop_back();
    return value;
}

/// "99991231T235959Z": how some programs say that there is no end.
bool isFarFuture(std::string_view date)
{
    return date.size() >= 8 && date.substr(0, 4) > "2200"
           && date.find_first_not_of("0123456789TZ") == date.npos;
}

std::optional<icalrecurrencetype> parsedRule(std::string text)
{
    text = capitalised(std::move(text));
    if (text.size() > longestRule || text.find("RSCALE") != std::string::npos
        || text.find("SKIP") != std::string::npos)
        return std::nullopt;
    if (const auto until = takePart(text, "UNTIL"); until && !icsTime(*until) && !isFarFuture(*until))
        return std::nullopt;
    const icalrecurrencetype rule = icalrecurrencetype_from_string(text.c_str());
    if (rule.freq == ICAL_NO_RECURRENCE || !fineEnough(rule))
        return std::nullopt;
    return rule;
}

} // namespace

std::optional<IcsTime> ruleUntil(const std::string& rule)
{
    std::string text = capitalised(rule);
    const auto until = takePart(text, "UNTIL");
    return until ? icsTime(*until) : std::nullopt;
}

std::optional<RuleTimes> ruleTimes(const std::string& text, const RuleQuestion& question, RuleBudget& budget)
{
    auto rule = parsedRule(text);
    if (!rule)
        return std::nullopt;
    // Counting has to begin where the rule does; anything else may begin at the window.
    const WallTime begin =
        rule->count > 0 ? question.start.wall : std::max(question.start.wall, question.from);
    if (question.to <= begin)
        return RuleTimes{};
    const long stepDays = rule->freq == ICAL_DAILY_RECURRENCE ? 1 : 7;
    budget.steps -= ceil<days>(question.to - begin).count() / stepDays;
    if (budget.steps <= 0 || budget.fruitless <= 0)
        return RuleTimes{{}, RuleEnd::CutShort};

    rule->until = toIcal(question.to);
    const Iterator iterator(icalrecur_iterator_new(*rule, toIcal(question.start.wall)));
    if (!iterator) {
        --budget.fruitless;
        return std::nullopt;
    }
    if (begin != question.start.wall && icalrecur_iterator_set_start(iterator.get(), toIcal(begin)) == 0)
        return RuleTimes{};
    RuleTimes found;
    for (;;) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next) != 0)
            return found;
        const WallTime time = fromIcal(next);
        if (time >= question.to)
            return found;
        if (--budget.steps <= 0 || found.times.size() >= question.most) {
            found.end = RuleEnd::CutShort;
            return found;
        }
        if (time >= question.from)
            found.times.push_back(time);
    }
}

} // namespace pupitre
