// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verbs about the images of a place.
#include "app/desktop/cli/clitext.h"
#include "core/wire/methods.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

std::vector<QString> imageRow(const Json& image)
{
    const auto reference = image.find("reference");
    const auto bytes = image.find("bytes");
    const bool known = reference != image.end() && reference->is_string();
    const bool sized = bytes != image.end() && bytes->is_number_unsigned();
    return {known ? shown(reference->get<std::string>()) : QString(),
            sized ? shownBytes(bytes->get<std::uint64_t>()) : QString()};
}

} // namespace

void imageList(CliSession& session)
{
    session.withPlace(session.arguments().operand(0), [&session](PlaceLink& link) {
        link.call(
            method::imageList, Json::object(), Reply<Json>(&session, [&session](const Result<Json>& json) {
                if (!json)
                    return session.fail(json.error());
                std::vector<std::vector<QString>> rows;
                if (const auto images = json->find("images"); images != json->end() && images->is_array())
                    for (const Json& image : *images)
                        if (image.is_object())
                            rows.push_back(imageRow(image));
                session.terminal().table(rows);
                session.terminal().document(*json);
                session.finish(ExitCode::Ok);
            }));
    });
}

void imageMake(CliSession& session)
{
    session.withPlace({}, [&session](PlaceLink& link) {
        const auto& operands = session.arguments().operands();
        const std::string reference = operands.front();
        Operations& operations = session.program().operations();
        const OperationId operation = operations.begin(OperationKind::MakeImage, reference, std::nullopt, {});
        link.call(
            method::imageMake,
            {{"reference", reference},
             {"packages", std::vector<std::string>(operands.begin() + 1, operands.end())}},
            Reply<Json>(&session, [&session, &operations, operation, reference](const Result<Json>& json) {
                operations.finish(operation, json ? std::nullopt : std::optional<Error>(json.error()));
                if (!json)
                    return session.fail(json.error());
                session.terminal().line(clitext::imageMade(shown(reference)));
                session.terminal().document(*json);
                session.finish(ExitCode::Ok);
            }));
    });
}

} // namespace pupitre
