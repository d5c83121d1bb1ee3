// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the readers of documents of keys and values share (devcontainer.json, Compose files): texts without
// the importing person's computer in them, paths within the folder, and the list of remarks, so that no key
// passes without one.
#pragma once

#include "core/formats/environments/importremark.h"
#include "core/formats/environments/lineddocument.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace pupitre
{

/// A value of the document with its variables resolved, as far as that needs nobody's computer.
struct ResolvedText {
    std::string text;          // variables that only the environment itself can fill in are left in it
    std::string needsLocal;    // as written: the first one that only the own computer could fill in; text is
                               // then useless
    std::string needsTemplate; // the first one of a template that nobody has filled in

    bool operator==(const ResolvedText&) const = default;
};
using ResolveText = ResolvedText (*)(std::string_view value, std::string_view folderName);

class DocumentReading final
{
public:
    struct Text {
        std::string text;
        bool changed = false; // not as it stands in the file
    };

    /// `file`: within the folder; paths in it are relative to where it lies. `folderName`: of the imported
    /// folder.
    DocumentReading(const LinedDocument& document, std::string file, std::string folderName,
                    ResolveText resolve)
        : m_document(document), m_file(std::move(file)), m_folderName(std::move(folderName)),
          m_resolve(resolve)
    {
    }

    [[nodiscard]] const nlohmann::json& root() const { return m_document.value; }
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] int lineOf(const std::string& pointer) const { return m_document.lineOf(pointer); }

    void remark(const std::string& pointer, RemarkStanding standing, RemarkReason reason,
                std::string_view detail = {});
    void take(const std::string& pointer)
    {
        remark(pointer, RemarkStanding::Taken, RemarkReason::Understood);
    }
    void take(const std::string& pointer, const Text& text);
    /// What was taken at or below `pointer` is of no use after all: there is nothing to build on.
    void untake(const std::string& pointer);
    void wrongType(const std::string& pointer, const char* expected);
    void wrongValue(const std::string& pointer, std::string_view value);
    /// For every key of an object that is not in `known`.
    void unknownKeys(const std::string& pointer, const nlohmann::json& object,
                     std::initializer_list<std::string_view> known);

    /// A text, with variables resolved. None, and a remark, where it is no text or cannot be known here.
    std::optional<Text> text(const std::string& pointer, const nlohmann::json& value);
    /// Also numbers and booleans, which become texts: the tools let them pass for values of variables.
    std::optional<Text> looseText(const std::string& pointer, const nlohmann::json& value);
    /// A path within the folder, from where the file lies.
    std::optional<std::string> path(const std::string& pointer, const nlohmann::json& value);
    /// A name of letters, digits, "_", "-", ".", which is no option.
    std::optional<std::string> plainName(const std::string& pointer, const nlohmann::json& value);
    /// An account's name or number, with or without a group: "vscode", "1000:1000".
    std::optional<std::string> user(const std::string& pointer, const nlohmann::json& value);
    /// An absolute path inside the environment.
    std::optional<std::string> innerPath(const std::string& pointer, const nlohmann::json& value);
    /// An image's canonical name.
    std::optional<std::string> image(const std::string& pointer, const nlohmann::json& value);
    /// One entry of a list of variables. None, and a remark, where its name is none.
    void variable(std::map<std::string, std::string>& into, const std::string& pointer,
                  const std::string& name, const nlohmann::json& value);
    /// name -> text; each entry with its own remark.
    std::map<std::string, std::string> variables(const std::string& pointer, const nlohmann::json& value);

    [[nodiscard]] ImportRemarks takeRemarks();

private:
    std::optional<std::string> checked(const std::string& pointer, const nlohmann::json& value,
                                       bool (*isGood)(const std::string&));
    void takeEmptyOnes(const std::string& pointer, const nlohmann::json& value);

    const LinedDocument& m_document;
    std::string m_file;
    std::string m_folderName;
    ResolveText m_resolve;
    ImportRemarks m_remarks;
    std::unordered_set<std::string> m_remarked; // their pointers
};

} // namespace pupitre
