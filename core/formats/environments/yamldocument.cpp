// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/yamldocument.h"

#include "core/formats/textencoding.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace pupitre
{

namespace
{

using nlohmann::json;

/// Builds the tree from the parser's events. After the first error the rest of the events are let pass.
class YamlTree final : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { leaf(mark, anchor, nullptr); }

    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        if (!isUtf8(value))
            return wrong(mark, "a text that is not UTF-8");
        leaf(mark, anchor, value);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        if (m_error)
            return;
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end())
            return wrong(mark, "an alias inside what it stands for");
        if (!count(found->second.values, found->second.bytes) || !deepEnough(found->second.depth))
            return;
        add(mark, found->second.value, found->second.depth);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, anchor, json::array());
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, anchor, json::object());
    }
    void OnMapEnd() override
    {
        if (!m_error)
            mergeInto(m_open.back().value);
        close();
    }

    Result<LinedDocument> taken()
    {
        if (m_error)
            return tl::unexpected(*m_error);
        return std::move(m_document);
    }

    void wrong(const YAML::Mark& mark, const std::string& why)
    {
        if (!m_error)
            m_error = Error{ErrorKind::Malformed, "YAML",
                            "line " + std::to_string(mark.line + 1) + ", column "
                                + std::to_string(mark.column + 1) + ": " + why};
    }

private:
    struct Open {
        json value;
        YAML::Mark mark;
        YAML::anchor_t anchor{};
        std::string pointer;            // of the value itself
        std::optional<std::string> key; // read, its value is to come
        std::size_t valuesBefore = 0;
        std::size_t bytesBefore = 0;
        int depth = 1; // of what it holds
    };
    struct Anchored {
        json value;
        std::size_t values = 1;
        std::size_t bytes = 0; // of texts
        int depth = 1;
    };

    void tooMuch(const std::string& limit)
    {
        if (!m_error)
            m_error = Error{ErrorKind::TooLarge, "YAML", limit};
    }

    bool count(std::size_t values, std::size_t bytes)
    {
        m_values += values;
        m_bytes += bytes;
        if (m_values > maxYamlValues)
            tooMuch(std::to_string(maxYamlValues) + " values");
        if (m_bytes > maxYamlBytes)
            tooMuch(std::to_string(maxYamlBytes) + " bytes with aliases");
        return !m_error;
    }

    bool deepEnough(int more)
    {
        if (static_cast<int>(m_open.size()) + more > maxYamlDepth)
            tooMuch(std::to_string(maxYamlDepth) + " levels");
        return !m_error;
    }

    void leaf(const YAML::Mark& mark, YAML::anchor_t anchor, json value)
    {
        const std::size_t bytes = value.is_string() ? value.get_ref<const std::string&>().size() : 0;
        if (m_error || !count(1, bytes))
            return;
        if (anchor != 0)
            m_anchors[anchor] = {value, 1, bytes, 1};
        add(mark, std::move(value), 1);
    }

    void open(const YAML::Mark& mark, YAML::anchor_t anchor, json empty)
    {
        if (m_error || !count(1, 0) || !deepEnough(1))
            return;
        if (!m_open.empty() && m_open.back().value.is_object() && !m_open.back().key)
            return wrong(mark, "a key that is no text");
        Open frame{std::move(empty), mark, anchor, nextPointer(), {}, m_values - 1, m_bytes, 1};
        m_document.lines.try_emplace(frame.pointer, mark.line + 1);
        m_open.push_back(std::move(frame));
    }

    [[nodiscard]] std::string nextPointer() const
    {
        if (m_open.empty())
            return {};
        const Open& around = m_open.back();
        return around.value.is_array() ? pointerTo(around.pointer, around.value.size())
                                       : pointerTo(around.pointer, around.key.value_or(""));
    }

    void close()
    {
        if (m_error)
            return;
        Open frame = std::move(m_open.back());
        m_open.pop_back();
        if (frame.anchor != 0)
            m_anchors[frame.anchor] = {frame.value, m_values - frame.valuesBefore,
                                       m_bytes - frame.bytesBefore, frame.depth + 1};
        add(frame.mark, std::move(frame.value), frame.depth + 1);
    }

    /// Into the innermost open value, or as the document.
    void add(const YAML::Mark& mark, json value, int depth)
    {
        if (m_open.empty()) {
            m_document.lines.try_emplace("", mark.line + 1);
            m_document.value = std::move(value);
            return;
        }
        Open& around = m_open.back();
        around.depth = std::max(around.depth, depth);
        if (around.value.is_array()) {
            m_document.lines.try_emplace(nextPointer(), mark.line + 1);
            around.value.push_back(std::move(value));
        } else if (!around.key) {
            takeKey(mark, value);
        } else {
            around.value[*around.key] = std::move(value);
            around.key.reset();
        }
    }

    void takeKey(const YAML::Mark& mark, const json& key)
    {
        Open& around = m_open.back();
        if (!key.is_string() && !key.is_null())
            return wrong(mark, "a key that is no text");
        around.key = key.is_string() ? key.get<std::string>() : "null";
        const std::string pointer = nextPointer();
        const int line = mark.line + 1;
        if (pointer.size() > maxPointerBytes)
            return tooMuch(std::to_string(maxPointerBytes) + " bytes of keys");
        if (around.value.contains(*around.key))
            m_document.repeated.push_back({pointer, line, m_document.lines[pointer]});
        m_document.lines[pointer] = line;
    }

    /// yaml.org/type/merge: the map's own keys win, then those of the first.
    static void mergeInto(json& map)
    {
        const auto found = map.find("<<");
        if (found == map.end())
            return;
        json merged = std::move(*found);
        map.erase(found);
        if (merged.is_object())
            merged = json::array({std::move(merged)});
        if (!merged.is_array())
            return;
        for (const json& one : merged)
            if (one.is_object())
                map.insert(one.begin(), one.end());
    }

    LinedDocument m_document;
    std::vector<Open> m_open;
    std::map<YAML::anchor_t, Anchored> m_anchors;
    std::size_t m_values = 0;
    std::size_t m_bytes = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<LinedDocument> documentFromYaml(std::string_view text)
{
    if (text.size() > maxYamlBytes)
        return fail(ErrorKind::TooLarge, "YAML", std::to_string(maxYamlBytes) + " bytes");
    if (!isUtf8(text))
        return fail(ErrorKind::Malformed, "YAML", "not UTF-8");
    YamlTree tree;
    try {
        std::istringstream stream{std::string(text)};
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(tree))
            return fail(ErrorKind::Malformed, "YAML", "line 1, column 1: nothing in it");
    } catch (const YAML::Exception& problem) {
        tree.wrong(problem.mark, problem.msg);
    }
    return tree.taken();
}

} // namespace pupitre
