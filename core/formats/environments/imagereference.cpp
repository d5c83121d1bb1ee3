// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/imagereference.h"

#include "core/formats/environments/importremark.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{

constexpr std::string_view defaultRegistry = "docker.io";
constexpr std::string_view officialPrefix = "library/";
constexpr std::size_t maxReference = 512;  // nothing real is half as long
constexpr std::size_t maxRepository = 255; // of the grammar

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLowerAlnum(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z');
}
bool isAlnum(char c)
{
    return isLowerAlnum(c) || (c >= 'A' && c <= 'Z');
}
bool isLowerHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}
bool isWordCharacter(char c)
{
    return isAlnum(c) || c == '_';
}

template <class Predicate>
bool allOf(std::string_view text, Predicate predicate)
{
    return std::all_of(text.begin(), text.end(), predicate);
}

/// Calls `check` for the parts between separators; true if all pass. There is always one part.
template <class Check>
bool everyPart(std::string_view text, char separator, Check check)
{
    while (true) {
        const auto at = text.find(separator);
        if (!check(text.substr(0, at)))
            return false;
        if (at == std::string_view::npos)
            return true;
        text.remove_prefix(at + 1);
    }
}

bool isHostLabel(std::string_view label)
{
    return !label.empty() && isAlnum(label.front()) && isAlnum(label.back())
           && allOf(label, [](char c) { return isAlnum(c) || c == '-'; });
}

bool isRegistry(std::string_view registry)
{
    std::string_view host = registry;
    std::string_view port;
    const bool bracketed = !registry.empty() && registry.front() == '[';
    const auto colon = registry.find(':', bracketed ? std::min(registry.find(']'), registry.size()) : 0);
    if (colon != std::string_view::npos) {
        host = registry.substr(0, colon);
        port = registry.substr(colon + 1);
        if (port.empty() || port.size() > 5 || !allOf(port, isDigit))
            return false;
    }
    if (bracketed)
        return host.size() > 2 && host.back() == ']' && allOf(host.substr(1, host.size() - 2), [](char c) {
                   return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':';
               });
    return everyPart(host, '.', isHostLabel);
}

/// alpha-numeric [separator alpha-numeric]*, a separator being ".", "_", "__" or any number of "-".
bool isPathComponent(std::string_view part)
{
    if (part.empty() || !isLowerAlnum(part.front()) || !isLowerAlnum(part.back()))
        return false;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (isLowerAlnum(part[i]))
            continue;
        std::size_t end = i;
        while (!isLowerAlnum(part[end])) // ends: the last one is
            ++end;
        const std::string_view separator = part.substr(i, end - i);
        if (separator != "." && separator != "_" && separator != "__"
            && !allOf(separator, [](char c) { return c == '-'; }))
            return false;
        i = end;
    }
    return true;
}

bool isTag(std::string_view tag)
{
    return !tag.empty() && tag.size() <= 128 && isWordCharacter(tag.front())
           && allOf(tag, [](char c) { return isWordCharacter(c) || c == '.' || c == '-'; });
}

/// Of the algorithms that the OCI image specification registers.
bool isDigest(std::string_view digest)
{
    struct Algorithm {
        std::string_view prefix;
        std::size_t digits;
    };
    constexpr std::array<Algorithm, 3> known{{{"sha256:", 64}, {"sha384:", 96}, {"sha512:", 128}}};
    return std::any_of(known.begin(), known.end(), [digest](const Algorithm& one) {
        return digest.substr(0, one.prefix.size()) == one.prefix
               && digest.size() == one.prefix.size() + one.digits
               && allOf(digest.substr(one.prefix.size()), isLowerHex);
    });
}

/// The part before the first slash is a registry only if it cannot be part of a path.
bool namesRegistry(std::string_view first)
{
    return first == "localhost" || first.find_first_of(".:") != std::string_view::npos
           || std::any_of(first.begin(), first.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

tl::unexpected<Error> noReference(std::string_view text, const char* why)
{
    return fail(ErrorKind::InvalidArgument, remarkText(text), why);
}

} // namespace

Result<ImageReference> parseImageReference(std::string_view text)
{
    if (text.empty() || text.size() > maxReference)
        return noReference(text, text.empty() ? "empty" : "too long");
    if (text.size() == 64 && allOf(text, isLowerHex))
        return noReference(text, "an image's id, not its name");

    ImageReference image;
    std::string_view rest = text;
    if (const auto at = rest.find('@'); at != std::string_view::npos) {
        image.digest = rest.substr(at + 1);
        rest = rest.substr(0, at);
        if (!isDigest(image.digest))
            return noReference(text, "the digest is none");
    }
    image.registry = defaultRegistry;
    const auto slash = rest.find('/');
    if (slash != std::string_view::npos && namesRegistry(rest.substr(0, slash))) {
        image.registry = rest.substr(0, slash);
        rest.remove_prefix(slash + 1);
    }
    if (image.registry == "index.docker.io") // its name in the old days
        image.registry = defaultRegistry;
    if (const auto colon = rest.find(':'); colon != std::string_view::npos) {
        image.tag = rest.substr(colon + 1);
        rest = rest.substr(0, colon);
        if (!isTag(image.tag))
            return noReference(text, "the tag is none");
    }
    if (image.registry == defaultRegistry && rest.find('/') == std::string_view::npos)
        image.repository = officialPrefix;
    image.repository += rest;

    if (!isRegistry(image.registry))
        return noReference(text, "the registry is none");
    if (image.repository.size() > maxRepository || !everyPart(image.repository, '/', isPathComponent))
        return noReference(text, "the repository is none");
    if (image.tag.empty() && image.digest.empty())
        image.tag = "latest";
    if (canonicalText(image).size() > maxReference) // what was completed must pass again
        return noReference(text, "too long");
    return image;
}

std::string canonicalText(const ImageReference& image)
{
    return image.registry + '/' + image.repository + (image.tag.empty() ? "" : ':' + image.tag)
           + (image.digest.empty() ? "" : '@' + image.digest);
}

std::string familiarText(const ImageReference& image)
{
    std::string text = canonicalText(image);
    if (image.registry != defaultRegistry)
        return text;
    const std::string inside = text.substr(defaultRegistry.size() + 1);
    const bool official = inside.compare(0, officialPrefix.size(), officialPrefix) == 0
                          && image.repository.find('/', officialPrefix.size()) == std::string::npos;
    if (official)
        return inside.substr(officialPrefix.size());
    return namesRegistry(image.repository.substr(0, image.repository.find('/'))) ? text : inside;
}

} // namespace pupitre
