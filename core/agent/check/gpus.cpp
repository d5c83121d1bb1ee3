// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpus.h.
#include "core/agent/check/gpus.h"

#include "core/agent/system/child.h"
#include "core/formats/nvidiasmi.h"

namespace pupitre
{

namespace
{
/// Nothing where there is no such program. A cold driver takes seconds to answer.
Result<std::string> ask(const std::string& program, const char* query)
{
    if (!findProgram(program))
        return std::string();
    ChildOptions options;
    options.limit = std::chrono::seconds{20};
    const auto output = runChild({program, query, nvidiaSmiFormat}, options);
    if (!output)
        return tl::unexpected(output.error());
    if (output->exit == 0)
        return output->out;
    if ((output->out + output->err).find("No devices were found") != std::string::npos)
        return std::string();
    return fail(ErrorKind::SystemCallFailed, "nvidia-smi",
                lastLine(output->err.empty() ? output->out : output->err));
}
} // namespace

Result<std::vector<Gpu>> gpusHere(const std::string& program)
{
    const auto text = ask(program, nvidiaSmiGpuQuery);
    if (!text)
        return tl::unexpected(text.error());
    return gpusFromNvidiaSmi(*text);
}

Result<int> migCountHere(const std::string& program)
{
    const auto text = ask(program, nvidiaSmiMigQuery);
    if (!text)
        return tl::unexpected(text.error());
    return migCountFromNvidiaSmi(*text);
}

} // namespace pupitre
