// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/environments/buildoutput.h"

#include "core/agent/engines/imagebuilding.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"

#include <fcntl.h>
#include <unistd.h>

namespace pupitre
{

namespace
{
constexpr std::size_t mostLineBytes = 4096; // a progress bar may never end its line
}

Result<BuildOutput> BuildOutput::open(const std::filesystem::path& log, BuildLineSink sink)
{
    if (auto made = makeFolders(log.parent_path()); !made)
        return tl::unexpected<Error>(made.error());
    Fd file(::open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.valid())
        return failErrno(log.string());
    return BuildOutput(std::move(file), std::move(sink));
}

void BuildOutput::hear(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto end = bytes.find_first_of("\n\r");
        m_rest += bytes.substr(0, end);
        if (end != std::string_view::npos || m_rest.size() > mostLineBytes)
            finish();
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    }
}

void BuildOutput::say(const std::string& line)
{
    finish();
    tell(line);
}

void BuildOutput::finish()
{
    if (!m_rest.empty())
        tell(std::string_view(m_rest).substr(0, mostLineBytes));
    m_rest.clear();
}

void BuildOutput::tell(std::string_view line)
{
    if (const auto step = stepIn(line)) {
        m_at.step = step->step;
        m_at.steps = step->steps;
    }
    m_at.text = std::string(line);
    if (m_kept + line.size() < mostLogBytes) {
        const std::string whole = m_at.text + "\n";
        // A log that cannot be written is no reason to stop: who looks on has every line.
        if (::write(m_log.get(), whole.data(), whole.size()) > 0)
            m_kept += whole.size();
    }
    if (m_sink)
        m_sink(m_at);
}

} // namespace pupitre
