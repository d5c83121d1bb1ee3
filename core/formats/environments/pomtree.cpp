// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/pomtree.h"

#include <algorithm>
#include <expat.h>
#include <memory>
#include <optional>

namespace pupitre
{

namespace
{

constexpr std::size_t maxPomBytes = 4 * 1024 * 1024; // the longest of Maven's own projects has 100 kB
constexpr std::size_t maxPomElements = 100'000;
constexpr std::size_t maxPomDepth = 64;

void stripBlanks(std::string& text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string::npos)
        return text.clear();
    text = text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Receives expat's events. After the first error the parser is stopped.
class PomBuilder final
{
public:
    Result<PomElement> build(std::string_view text)
    {
        const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                                  &XML_ParserFree);
        m_parser = parser.get();
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(m_parser, onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser, onText);
        XML_SetStartDoctypeDeclHandler(m_parser, onDoctype);
        const auto status = XML_Parse(m_parser, text.data(), static_cast<int>(text.size()), XML_TRUE);
        if (!m_error && status != XML_STATUS_OK)
            wrong(XML_ErrorString(XML_GetErrorCode(m_parser)));
        if (m_error)
            return tl::unexpected(*m_error);
        return std::move(m_root);
    }

private:
    static PomBuilder& self(void* user) { return *static_cast<PomBuilder*>(user); }

    static void onStart(void* user, const XML_Char* name, const XML_Char**) { self(user).open(name); }
    static void onEnd(void* user, const XML_Char*) { self(user).close(); }
    static void onText(void* user, const XML_Char* text, int size)
    {
        PomBuilder& builder = self(user);
        if (!builder.m_open.empty())
            builder.m_open.back().text.append(text, static_cast<std::size_t>(size));
    }
    static void onDoctype(void* user, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        self(user).wrong("a document type, which no pom needs");
    }

    void stop(ErrorKind kind, std::string detail)
    {
        if (!m_error)
            m_error = Error{kind, "pom.xml", std::move(detail)};
        XML_StopParser(m_parser, XML_FALSE);
    }

    void wrong(const std::string& why)
    {
        stop(ErrorKind::Malformed, "line " + std::to_string(XML_GetCurrentLineNumber(m_parser)) + ", column "
                                       + std::to_string(XML_GetCurrentColumnNumber(m_parser) + 1) + ": "
                                       + why);
    }

    void open(std::string_view name)
    {
        if (++m_elements > maxPomElements)
            return stop(ErrorKind::TooLarge, std::to_string(maxPomElements) + " elements");
        if (m_open.size() >= maxPomDepth)
            return stop(ErrorKind::TooLarge, std::to_string(maxPomDepth) + " levels");
        const auto colon = name.find(':');
        PomElement element;
        element.name = colon == std::string_view::npos ? name : name.substr(colon + 1);
        element.line = static_cast<int>(XML_GetCurrentLineNumber(m_parser));
        m_open.push_back(std::move(element));
    }

    void close()
    {
        PomElement done = std::move(m_open.back());
        m_open.pop_back();
        stripBlanks(done.text);
        if (m_open.empty())
            m_root = std::move(done);
        else
            m_open.back().children.push_back(std::move(done));
    }

    XML_Parser m_parser = nullptr;
    std::vector<PomElement> m_open;
    PomElement m_root;
    std::size_t m_elements = 0;
    std::optional<Error> m_error;
};

} // namespace

const PomElement* PomElement::child(std::string_view childName) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [childName](const PomElement& one) { return one.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

std::string PomElement::textOf(std::string_view childName) const
{
    const PomElement* found = child(childName);
    return found == nullptr ? std::string() : found->text;
}

Result<PomElement> pomTreeFrom(std::string_view text)
{
    if (text.size() > maxPomBytes)
        return fail(ErrorKind::TooLarge, "pom.xml", std::to_string(maxPomBytes) + " bytes");
    return PomBuilder().build(text);
}

} // namespace pupitre
