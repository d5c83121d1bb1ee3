// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lifecycle commands that run inside the container: one, several side by side, through a shell or
// without.
#include "core/formats/environments/devcontainerparts.h"

namespace pupitre
{

using nlohmann::json;

namespace
{

/// A text or a list. None, and a remark at what is wrong.
std::optional<SetupCommand> readOne(DocumentReading& reading, const std::string& pointer, const json& value)
{
    SetupCommand command;
    command.file = reading.file();
    DocumentReading::Text whole;
    if (value.is_string()) {
        const auto text = reading.text(pointer, value);
        if (!text)
            return std::nullopt;
        command.shell = text->text;
        whole = *text;
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            const auto text = reading.text(pointerTo(pointer, i), value[i]);
            if (!text)
                return std::nullopt; // a command with a hole in it is another command
            command.argv.push_back(text->text);
            whole.text += (i == 0 ? "" : " ") + text->text;
            whole.changed = whole.changed || text->changed;
        }
    } else {
        reading.wrongType(pointer, "text, list or object");
        return std::nullopt;
    }
    if (command.shell.empty() && (command.argv.empty() || command.argv.front().empty())) {
        reading.remark(pointer, RemarkStanding::Ignored, RemarkReason::Description); // nothing to run
        return std::nullopt;
    }
    reading.take(pointer, whole);
    return command;
}

} // namespace

void readDevcontainerCommand(DocumentReading& reading, Devcontainer& devcontainer, SetupMoment moment,
                             const std::string& pointer, const json& value)
{
    const auto add = [&](const std::string& here, const json& one, const std::string& name) {
        auto command = readOne(reading, here, one);
        if (!command)
            return;
        command->moment = moment;
        command->name = remarkText(name);
        devcontainer.commands.push_back(std::move(*command));
    };
    if (!value.is_object())
        return add(pointer, value, "");
    for (const auto& [name, one] : value.items())
        add(pointerTo(pointer, name), one, name);
}

} // namespace pupitre
