// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The linker puts the built agent between two labels (GNU as, .incbin), so there is no generated source of 10
// MB.
#include "core/places/agentbinary.h"

extern "C" const std::byte pupitreAgentBegin[]; // NOLINT: labels of the assembler
extern "C" const std::byte pupitreAgentEnd[];   // NOLINT

__asm__(".pushsection .rodata\n"
        ".balign 16\n"
        ".global pupitreAgentBegin\n"
        "pupitreAgentBegin:\n"
        ".incbin \"" PUPITRE_AGENT_FILE "\"\n"
        ".global pupitreAgentEnd\n"
        "pupitreAgentEnd:\n"
        ".byte 0\n"
        ".popsection\n");

namespace pupitre
{

CarriedAgent carriedAgent()
{
    return {{pupitreAgentBegin, pupitreAgentEnd}, PUPITRE_VERSION};
}

} // namespace pupitre
