// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/devcontainervariables.h"

namespace pupitre
{

namespace
{

using VariableKind = DevcontainerVariableKind;

VariableKind variableKind(std::string_view word)
{
    if (word == "localEnv" || word == "env")
        return VariableKind::LocalEnv;
    if (word == "containerEnv")
        return VariableKind::ContainerEnv;
    if (word == "localWorkspaceFolder")
        return VariableKind::LocalWorkspaceFolder;
    if (word == "localWorkspaceFolderBasename")
        return VariableKind::LocalWorkspaceFolderBasename;
    if (word == "containerWorkspaceFolder")
        return VariableKind::ContainerWorkspaceFolder;
    if (word == "containerWorkspaceFolderBasename")
        return VariableKind::ContainerWorkspaceFolderBasename;
    if (word == "devcontainerId")
        return VariableKind::DevcontainerId;
    if (word == "templateOption")
        return VariableKind::TemplateOption;
    return VariableKind::Unknown;
}

/// `written` with its "${" and "}".
DevcontainerPiece pieceFrom(std::string_view written)
{
    DevcontainerPiece piece;
    piece.text = written;
    std::string_view inside = written.substr(2, written.size() - 3);
    const auto word = inside.find(':');
    piece.kind = variableKind(inside.substr(0, word));
    if (word == std::string_view::npos)
        return piece;
    inside.remove_prefix(word + 1);
    const auto name = inside.find(':');
    piece.name = inside.substr(0, name);
    if (name == std::string_view::npos)
        return piece;
    inside.remove_prefix(name + 1);
    piece.hasFallback = true;
    piece.fallback = inside.substr(0, inside.find(':'));
    return piece;
}

} // namespace

std::vector<DevcontainerPiece> devcontainerPieces(std::string_view value)
{
    std::vector<DevcontainerPiece> pieces;
    std::size_t plain = 0; // where the text before the next variable begins
    const auto addText = [&](std::size_t end) {
        if (end > plain)
            pieces.push_back(
                {VariableKind::Text, std::string(value.substr(plain, end - plain)), {}, {}, false});
    };
    for (auto at = value.find("${"); at != std::string_view::npos; at = value.find("${", at)) {
        const auto end = value.find_first_of("}\r\n", at);
        if (end == std::string_view::npos)
            break;
        if (value[end] != '}') {
            at = end;
            continue;
        }
        addText(at);
        pieces.push_back(pieceFrom(value.substr(at, end + 1 - at)));
        at = plain = end + 1;
    }
    addText(value.size());
    return pieces;
}

ResolvedText withoutLocalVariables(std::string_view value, std::string_view folderName)
{
    ResolvedText result;
    const auto note = [](std::string& first, const std::string& written) {
        if (first.empty())
            first = written;
    };
    for (const DevcontainerPiece& piece : devcontainerPieces(value)) {
        switch (piece.kind) {
        case VariableKind::LocalEnv:
            if (!piece.hasFallback)
                note(result.needsLocal, piece.text);
            result.text += piece.fallback;
            break;
        case VariableKind::LocalWorkspaceFolder:
            note(result.needsLocal, piece.text);
            break;
        case VariableKind::LocalWorkspaceFolderBasename:
            result.text += folderName;
            break;
        case VariableKind::TemplateOption:
            note(result.needsTemplate, piece.text);
            result.text += piece.text;
            break;
        case VariableKind::Text:
        case VariableKind::ContainerEnv:
        case VariableKind::ContainerWorkspaceFolder:
        case VariableKind::ContainerWorkspaceFolderBasename:
        case VariableKind::DevcontainerId:
        case VariableKind::Unknown:
            result.text += piece.text;
            break;
        }
    }
    return result;
}

} // namespace pupitre
