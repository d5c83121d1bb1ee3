// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes of unknown encoding to UTF-8. A spreadsheet in France still writes Windows-1252, and says so nowhere.
#pragma once

#include <string>
#include <string_view>

namespace pupitre
{

enum class TextEncoding { Utf8, Utf16, Windows1252 };

struct DecodedText {
    std::string utf8; // without a byte order mark
    TextEncoding was = TextEncoding::Utf8;
};

[[nodiscard]] bool isUtf8(std::string_view bytes);
/// UTF-16 where a byte order mark says so ("Unicode text" of spreadsheets), UTF-8 where the bytes are that;
/// else every byte is a character of Windows-1252, which contains Latin-1.
[[nodiscard]] DecodedText decodeText(std::string_view bytes);

} // namespace pupitre
