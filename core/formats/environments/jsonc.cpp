// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/jsonc.h"

#include "core/formats/textencoding.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>

namespace pupitre
{

namespace
{

using nlohmann::json;

/// Recursive descent; the depth is bounded by maxJsoncDepth. The first error ends it.
class JsoncReader final
{
public:
    explicit JsoncReader(std::string_view text) : m_text(text) {}

    Result<LinedDocument> document()
    {
        m_document.lines[""] = m_line;
        skipBlanks();
        if (!m_error && !value(m_document.value, "", 1))
            return tl::unexpected(*m_error);
        skipBlanks();
        if (!m_error && m_at < m_text.size())
            wrong("text after the value");
        if (m_error)
            return tl::unexpected(*m_error);
        return std::move(m_document);
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }

    bool wrong(const std::string& why)
    {
        const std::size_t column = m_at - m_lineStart + 1;
        m_error = Error{ErrorKind::Malformed, "JSON",
                        "line " + std::to_string(m_line) + ", column " + std::to_string(column) + ": " + why};
        return false;
    }

    bool tooMuch(const std::string& limit)
    {
        m_error = Error{ErrorKind::TooLarge, "JSON", limit};
        return false;
    }

    void newLine()
    {
        ++m_line;
        m_lineStart = m_at + 1;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '\n')
                newLine();
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                ++m_at;
            } else if (takeWord("//")) {
                while (m_at < m_text.size() && m_text[m_at] != '\n')
                    ++m_at;
            } else if (!takeWord("/*") || !endComment()) {
                return;
            }
        }
    }

    bool endComment()
    {
        while (m_at < m_text.size()) {
            if (takeWord("*/"))
                return true;
            if (m_text[m_at] == '\n')
                newLine();
            ++m_at;
        }
        return wrong("a comment without end");
    }

    bool value(json& into, const std::string& pointer, int depth)
    {
        if (depth > maxJsoncDepth)
            return tooMuch(std::to_string(maxJsoncDepth) + " levels");
        if (++m_values > maxJsoncValues)
            return tooMuch(std::to_string(maxJsoncValues) + " values");
        if (take('{'))
            return object(into, pointer, depth);
        if (take('['))
            return array(into, pointer, depth);
        if (peek() == '"') {
            std::string text;
            if (!string(text))
                return false;
            into = std::move(text);
            return true;
        }
        if (takeWord("true"))
            into = true;
        else if (takeWord("false"))
            into = false;
        else if (takeWord("null"))
            into = nullptr;
        else
            return number(into);
        return true;
    }

    bool object(json& into, const std::string& pointer, int depth)
    {
        into = json::object();
        skipBlanks();
        while (!m_error && !take('}')) {
            std::string key;
            const int line = m_line;
            if (peek() != '"' || !string(key))
                return m_error ? false : wrong("expected a key in double quotes, or }");
            const std::string here = pointerTo(pointer, key);
            if (here.size() > maxPointerBytes)
                return tooMuch(std::to_string(maxPointerBytes) + " bytes of keys");
            if (into.contains(key))
                m_document.repeated.push_back({here, line, m_document.lines[here]});
            m_document.lines[here] = line;
            skipBlanks();
            if (m_error || !take(':'))
                return m_error ? false : wrong("expected :");
            skipBlanks();
            if (m_error || !value(into[key], here, depth + 1) || !separated('}'))
                return false;
        }
        return !m_error;
    }

    bool array(json& into, const std::string& pointer, int depth)
    {
        into = json::array();
        skipBlanks();
        while (!m_error && !take(']')) {
            const std::string here = pointerTo(pointer, into.size());
            m_document.lines[here] = m_line;
            into.push_back(nullptr);
            if (!value(into.back(), here, depth + 1) || !separated(']'))
                return false;
        }
        return !m_error;
    }

    /// After a value: a comma, or the end that is to come.
    bool separated(char end)
    {
        skipBlanks();
        if (m_error)
            return false;
        if (peek() == end && m_at < m_text.size())
            return true;
        if (!take(','))
            return wrong(std::string("expected , or ") + end);
        skipBlanks();
        return !m_error;
    }

    bool string(std::string& into)
    {
        ++m_at; // the opening quote
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return wrong("a line break or control byte in a text");
            ++m_at;
            if (c != '\\')
                into += c;
            else if (!escape(into))
                return false;
        }
        return wrong("a text without closing quote");
    }

    bool escape(std::string& into)
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (take('u'))
            return codePoint(into);
        const auto found = m_at < m_text.size() ? letters.find(m_text[m_at]) : std::string_view::npos;
        if (found == std::string_view::npos)
            return wrong("an escape that JSON does not have");
        ++m_at;
        into += meanings[found];
        return true;
    }

    bool fourDigits(std::uint32_t& unit)
    {
        const std::string_view digits = m_text.substr(m_at, 4);
        const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
        if (digits.size() != 4 || code != std::errc() || end != digits.data() + 4)
            return wrong("\\u without four hexadecimal digits");
        m_at += 4;
        return true;
    }

    bool codePoint(std::string& into)
    {
        std::uint32_t point = 0;
        if (!fourDigits(point))
            return false;
        if (point >= 0xd800 && point < 0xe000) { // half of a pair (RFC 8259, section 7)
            std::uint32_t low = 0;
            if (point >= 0xdc00 || !takeWord("\\u") || !fourDigits(low) || low < 0xdc00 || low >= 0xe000)
                return m_error ? false : wrong("half of a surrogate pair");
            point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
        }
        const auto byte = [&into](std::uint32_t value) { into += static_cast<char>(value); };
        if (point < 0x80) {
            byte(point);
            return true;
        }
        if (point < 0x800) {
            byte(0xc0 | (point >> 6));
        } else {
            if (point < 0x10000) {
                byte(0xe0 | (point >> 12));
            } else {
                byte(0xf0 | (point >> 18));
                byte(0x80 | ((point >> 12) & 0x3f));
            }
            byte(0x80 | ((point >> 6) & 0x3f));
        }
        byte(0x80 | (point & 0x3f));
        return true;
    }

    std::size_t digits()
    {
        const std::size_t from = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at - from;
    }

    bool number(json& into)
    {
        const std::size_t from = m_at;
        take('-');
        const bool leadingZero = peek() == '0';
        const std::size_t whole = digits();
        if (whole == 0 || (leadingZero && whole > 1))
            return m_at == m_text.size() ? wrong("the text ends here") : wrong("expected a value");
        bool integer = true;
        if (take('.')) {
            integer = false;
            if (digits() == 0)
                return wrong("a number that ends in a point");
        }
        if (take('e') || take('E')) {
            integer = false;
            if (!take('-'))
                take('+');
            if (digits() == 0)
                return wrong("a number without its exponent");
        }
        const char* begin = m_text.data() + from;
        const char* end = m_text.data() + m_at;
        std::int64_t exact = 0;
        if (integer && std::from_chars(begin, end, exact).ec == std::errc()) {
            into = exact;
            return true;
        }
        double real = 0;
        if (std::from_chars(begin, end, real).ec != std::errc() || !std::isfinite(real))
            return wrong("a number out of range");
        into = real;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    int m_line = 1;
    std::size_t m_values = 0;
    LinedDocument m_document;
    std::optional<Error> m_error;
};

} // namespace

Result<LinedDocument> documentFromJsonc(std::string_view text)
{
    if (text.size() > maxJsoncBytes)
        return fail(ErrorKind::TooLarge, "JSON", std::to_string(maxJsoncBytes) + " bytes");
    if (!isUtf8(text))
        return fail(ErrorKind::Malformed, "JSON", "not UTF-8");
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (text.substr(0, mark.size()) == mark)
        text.remove_prefix(mark.size());
    return JsoncReader(text).document();
}

} // namespace pupitre
