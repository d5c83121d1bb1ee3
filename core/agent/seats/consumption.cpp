// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Memory of a process without a control group is what is resident and not shared with a file: a page that a
// fork left shared is counted for both, as only smaps could tell, which walks page tables (milliseconds for
// each gigabyte) under a lock that the student's program needs.
#include "core/agent/seats/consumption.h"

#include "core/agent/system/pidnamespaces.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <charconv>
#include <string>
#include <string_view>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::size_t processFileLimit = 65536;

/// The numbers of a line, from its n-th word on; words count from 1.
class StatNumbers final
{
public:
    explicit StatNumbers(std::string_view line) : m_rest(line) {}

    std::int64_t next()
    {
        const auto begin = m_rest.find_first_not_of(" \n");
        m_rest.remove_prefix(std::min(begin, m_rest.size()));
        std::int64_t number = 0;
        std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), number);
        m_rest.remove_prefix(std::min(m_rest.find(' '), m_rest.size()));
        return number;
    }
    void skip(int words)
    {
        for (int i = 0; i < words; ++i)
            static_cast<void>(next());
    }

private:
    std::string_view m_rest;
};

/// utime, stime, cutime and cstime, fields 14 to 17 of proc(5). The name before them is the student's to
/// choose, blanks and brackets too, and ends at the last bracket.
std::chrono::microseconds processorTime(std::string_view stat)
{
    static const long ticksPerSecond = ::sysconf(_SC_CLK_TCK);
    const auto name = stat.rfind(')');
    if (name == std::string_view::npos || ticksPerSecond <= 0)
        return {};
    StatNumbers words(stat.substr(name + 1));
    words.skip(11); // 3 to 13
    std::int64_t ticks = 0;
    for (int field = 14; field <= 17; ++field)
        ticks += words.next();
    return std::chrono::microseconds(ticks * (1'000'000 / ticksPerSecond));
}

/// Resident less shared, from statm of proc(5).
std::int64_t ownMemory(std::string_view statm)
{
    static const std::int64_t pageBytes = ::sysconf(_SC_PAGESIZE);
    StatNumbers words(statm);
    words.skip(1);
    const std::int64_t resident = words.next();
    return std::max<std::int64_t>(0, resident - words.next()) * pageBytes;
}

std::optional<int> pidNamed(const std::filesystem::path& entry)
{
    const std::string name = entry.filename().string();
    int pid = 0;
    const auto [end, failed] = std::from_chars(name.data(), name.data() + name.size(), pid);
    return failed == std::errc{} && end == name.data() + name.size() ? std::optional(pid) : std::nullopt;
}

/// The number behind `name` in a file like io of proc(5).
std::optional<std::int64_t> processNumber(std::string_view text, std::string_view name)
{
    const auto at = text.find(name);
    if (at == std::string_view::npos || (at != 0 && text[at - 1] != '\n'))
        return std::nullopt;
    return StatNumbers(text.substr(at + name.size())).next();
}

void addSome(std::optional<std::int64_t>& sum, std::optional<std::int64_t> more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}

void add(Consumption& sum, const std::filesystem::path& process)
{
    const auto stat = readFile(process / "stat", processFileLimit);
    const auto statm = readFile(process / "statm", processFileLimit);
    if (stat)
        sum.cpu += processorTime(*stat);
    if (statm)
        sum.memoryBytes += ownMemory(*statm);
    if (const auto io = readFile(process / "io", processFileLimit)) {
        addSome(sum.diskReadBytes, processNumber(*io, "read_bytes:"));
        addSome(sum.diskWrittenBytes, processNumber(*io, "write_bytes:"));
    }
}

} // namespace

std::map<int, Consumption> namespaceConsumption(const std::vector<ProcessIdentity>& firsts)
{
    std::map<ino_t, int> firstIn;
    std::set<ino_t> wanted;
    std::map<int, Consumption> all;
    const auto own = PidNamespaces::own();
    for (const auto& first : firsts) {
        const auto space = PidNamespaces::of(first.pid);
        if (!space || !own || *space == *own || !isAlive(first)) // after: the pid was still its own then
            continue;
        firstIn.emplace(*space, first.pid);
        wanted.insert(*space);
        all.emplace(first.pid, Consumption{});
    }
    if (wanted.empty())
        return all;
    PidNamespaces spaces(std::move(wanted));
    std::error_code failed;
    for (std::filesystem::directory_iterator it("/proc", failed), end; !failed && it != end;
         it.increment(failed))
        if (const auto pid = pidNamed(it->path()))
            if (const auto space = spaces.around(*pid))
                add(all[firstIn.at(*space)], it->path());
    return all;
}

std::map<int, Consumption> consumptionOf(const std::vector<ProcessIdentity>& firsts,
                                         const std::filesystem::path& groups)
{
    std::map<int, Consumption> all;
    std::vector<ProcessIdentity> withoutGroup;
    for (const auto& first : firsts) {
        const auto counted = groupConsumption(first, groups);
        if (counted && isAlive(first))
            all.emplace(first.pid, *counted);
        else
            withoutGroup.push_back(first);
    }
    all.merge(namespaceConsumption(withoutGroup));
    return all;
}

} // namespace pupitre
