// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/imagestream.h"

#include "core/wire/buildjson.h"
#include "core/wire/fields.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::size_t mostEndBytes = 64 * 1024;
constexpr std::size_t atWork = 0xFFFFFFFF; // no piece is as long

bool isHexDigits(const std::string& text, std::size_t length)
{
    return text.size() == length && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Result<ImageEnd> endFrom(const std::string& line)
{
    const auto json = parseJson(line, "image end");
    if (!json)
        return tl::unexpected<Error>(json.error());
    Fields f(*json, "image end");
    ImageEnd end;
    end.sha256 = f.textOr("sha256", {});
    if (json->is_object() && json->contains("error"))
        end.failed = errorFromJson((*json)["error"]);
    if (!end.failed && !isHexDigits(end.sha256, 64))
        f.complain("sha256");
    return f.finish(std::move(end));
}

} // namespace

Json toJson(const ImageOnItsWay& image)
{
    return {{"order", toJson(image.order)},
            {"built", toJson(image.built)},
            {"id", image.id},
            {"architecture", image.architecture},
            {"log", image.log}};
}

Result<ImageOnItsWay> imageOnItsWayFromJson(const Json& json)
{
    Fields f(json, "image");
    ImageOnItsWay image;
    image.order = f.take(buildOrderFromJson(f.object("order")));
    image.built = f.take(builtEnvironmentFromJson(f.object("built")));
    image.id = f.text("id");
    image.architecture = f.text("architecture");
    image.log = f.textOr("log", {});
    auto read = f.finish(std::move(image));
    if (!read)
        return read;
    const BuiltEnvironment& built = read->built;
    if (!isHexDigits(read->id, 64))
        return fail(ErrorKind::InvalidArgument, "id", read->id.substr(0, 100));
    if (built.recipe != recipeOf(read->order) || built.environment != read->order.environment
        || built.reference != builtReference(built.environment, built.recipe))
        return fail(ErrorKind::InvalidArgument, "recipe", built.reference.substr(0, 200));
    return read;
}

std::string pieceHeader(std::size_t bytes)
{
    std::string header;
    for (int shift = 24; shift >= 0; shift -= 8)
        header += static_cast<char>(bytes >> shift & 0xFFU);
    return header;
}

std::string stillAtWork()
{
    return pieceHeader(atWork);
}

std::string toLine(const ImageEnd& end)
{
    const Json json = end.failed ? Json{{"error", toJson(*end.failed)}} : Json{{"sha256", end.sha256}};
    return toText(json) + "\n";
}

Result<void> ImagePieces::feed(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        if (m_end)
            return fail(ErrorKind::ProtocolViolation, "image", "more than its end");
        if (auto done = m_inLine ? takeLine(bytes) : step(bytes); !done)
            return done;
    }
    return {};
}

Result<void> ImagePieces::step(std::span<const std::byte>& bytes)
{
    if (m_left > 0) {
        const auto now = bytes.first(std::min(m_left, bytes.size()));
        bytes = bytes.subspan(now.size());
        m_left -= now.size();
        return m_content(now);
    }
    m_gathered += static_cast<char>(bytes.front());
    bytes = bytes.subspan(1);
    if (m_gathered.size() < pieceHeaderBytes)
        return {};
    std::size_t length = 0;
    for (const char c : m_gathered)
        length = length << 8 | static_cast<unsigned char>(c);
    m_gathered.clear();
    if (length == atWork)
        return {};
    if (length > mostPieceBytes)
        return fail(ErrorKind::ProtocolViolation, "image", "a piece of " + std::to_string(length));
    m_left = length;
    m_inLine = length == 0;
    return {};
}

Result<void> ImagePieces::takeLine(std::span<const std::byte>& bytes)
{
    const auto newline = std::ranges::find(bytes, std::byte{'\n'});
    const auto length = static_cast<std::size_t>(newline - bytes.begin());
    if (m_gathered.size() + length > mostEndBytes)
        return fail(ErrorKind::ProtocolViolation, "image", "its end is no line");
    m_gathered.append(reinterpret_cast<const char*>(bytes.data()), length);
    if (newline == bytes.end()) {
        bytes = {};
        return {};
    }
    bytes = bytes.subspan(length + 1);
    auto end = endFrom(m_gathered);
    if (!end)
        return fail(ErrorKind::ProtocolViolation, "image", end.error().detail);
    m_end = *std::move(end);
    return {};
}

} // namespace pupitre
