// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program, it makes the computer's clock wrong by PUPITRE_CLOCK_OFF seconds, for that
// program alone.
#include <cstdlib>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace
{
time_t off()
{
    const char* text = std::getenv("PUPITRE_CLOCK_OFF");
    return text == nullptr ? 0 : static_cast<time_t>(std::atoll(text));
}
} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec* now)
{
    const auto outcome = static_cast<int>(::syscall(SYS_clock_gettime, clock, now));
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)
        now->tv_sec += off();
    return outcome;
}

extern "C" int gettimeofday(timeval* now, void* zone)
{
    static_cast<void>(zone);
    timespec exact{};
    const int outcome = ::clock_gettime(CLOCK_REALTIME, &exact);
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return outcome;
}

extern "C" time_t time(time_t* into)
{
    timespec exact{};
    ::clock_gettime(CLOCK_REALTIME, &exact);
    if (into != nullptr)
        *into = exact.tv_sec;
    return exact.tv_sec;
}
