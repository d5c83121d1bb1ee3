// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A built image on its way from one place to another, by way of a desktop that passes every byte on: pieces,
// each with its length before it; an empty one ends them, and a line says their hash, or why no more come.
#pragma once

#include "core/domain/build.h"
#include "core/wire/json.h"

#include <functional>
#include <span>

namespace pupitre
{

namespace method
{
// After the answer the stream serves nothing else. {environment, recipe} -> ImageOnItsWay; pieces follow.
inline constexpr auto imageGet = "image.get";
// ImageOnItsWay -> {ready: true}; pieces follow, as they come from imageGet; then {built: BuiltEnvironment}.
// Where it is there already: {built} at once, and nothing follows.
inline constexpr auto imagePut = "image.put";
} // namespace method

/// What the one place says of an image, and the other keeps of it.
struct ImageOnItsWay {
    BuildOrder order;
    BuiltEnvironment built;
    std::string id;           // the engine's, by content: 64 hex digits
    std::string architecture; // as engines say it: "amd64"
    std::string log;          // of the build; its last part

    bool operator==(const ImageOnItsWay&) const = default;
};

[[nodiscard]] Json toJson(const ImageOnItsWay& image);
/// Malformed; InvalidArgument where the parts do not fit together: the recipe is not that of the order, or
/// the name not that of the recipe.
[[nodiscard]] Result<ImageOnItsWay> imageOnItsWayFromJson(const Json& json);

inline constexpr std::size_t pieceHeaderBytes = 4;
inline constexpr std::size_t mostPieceBytes = 128 * 1024;

/// Length of a piece, as it stands before it; of none, the end.
[[nodiscard]] std::string pieceHeader(std::size_t bytes);
/// In the place of a piece, where the next takes its time: nobody waits for a line that died.
[[nodiscard]] std::string stillAtWork();

/// The line behind the last piece.
struct ImageEnd {
    std::string sha256; // of all pieces
    std::optional<Error> failed;

    bool operator==(const ImageEnd&) const = default;
};
[[nodiscard]] std::string toLine(const ImageEnd& end);

/// Bytes in, as they come; content out. What is none stops it for good.
class ImagePieces final
{
public:
    using Content = std::function<Result<void>(std::span<const std::byte>)>;
    explicit ImagePieces(Content content) : m_content(std::move(content)) {}

    /// ProtocolViolation; what the content is refused with.
    [[nodiscard]] Result<void> feed(std::span<const std::byte> bytes);
    /// The line came, and is one.
    [[nodiscard]] const std::optional<ImageEnd>& end() const { return m_end; }

private:
    [[nodiscard]] Result<void> step(std::span<const std::byte>& bytes);
    [[nodiscard]] Result<void> takeLine(std::span<const std::byte>& bytes);

    Content m_content;
    std::string m_gathered; // of a header, or of the line
    std::size_t m_left = 0; // of this piece
    bool m_inLine = false;
    std::optional<ImageEnd> m_end;
};

} // namespace pupitre
