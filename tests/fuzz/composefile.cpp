// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compose files of strangers: a service's build stays in the folder, and no key passes silently.
#include "core/formats/environments/composefile.h"

#include "core/formats/environments/yamldocument.h"
#include "tests/formats/environments/everykey.h"
#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    for (const char* wanted : {"", "app"}) {
        const auto service = pupitre::composeServiceFrom(text, wanted, ".devcontainer/compose.yml");
        if (!service)
            continue;
        if (service->build)
            for (const std::string& path : {service->build->containerfile, service->build->context})
                pupitre::promise(("/" + path + "/").find("/../") == std::string::npos
                                 && path.substr(0, 1) != "/" && path.substr(0, 1) != "-");
        pupitre::promise(service->image.substr(0, 1) != "-" && service->user.substr(0, 1) != "-");
        const auto document = pupitre::documentFromYaml(text);
        for (const auto& [key, value] : document->value["services"].items())
            if (key != service->name || !value.empty())
                pupitre::promise(
                    pupitre::firstUnheardKey({{"services", {{key, value}}}}, service->remarks).empty());
    }
    return 0;
}
