// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Icons by meaning, coloured by token. A QIcon from here follows the theme by itself: it asks for its colour
// each time it is painted. The files are named in resources/icons.cmake.
#pragma once

#include "ui/look/tokens.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace pupitre
{

inline constexpr int iconInText = 14; // px a side, beside a word
inline constexpr int iconInRow = 18;  // px a side, in a row of its own height

enum class Icon {
    Today,
    Courses,
    Places,
    Settings,
    Done,
    Working,
    Moon,
    Sun,
    Away,
    Clock,
    Warning,
    Failed,
    Paused,
    Nothing,
    Lock,
    Package,
    Hourglass,
    Info,
    Play,
    End,
    Restart,
    Refresh,
    Download,
    Upload,
    Send,
    Timer,
    Message,
    Trash,
    Copy,
    Search,
    Filter,
    Wall,
    Table,
    Plus,
    Close,
    Check,
    Minus,
    More,
    ChevronDown,
    ChevronUp,
    ChevronRight,
    ArrowLeft,
    ArrowRight,
    Terminal,
    Folder,
    Inbox,
    Receipt,
    Key,
    Data,
    File,
    Calendar,
    People,
    Computer,
    Disk,
    Processor,
    Offline,
    Person,
    Pencil,
    Plug,
    Book,
    Code,
    Notebook,
};

/// Name of the file under :/icons, without its ending.
[[nodiscard]] const char* iconName(Icon meaning);

[[nodiscard]] QIcon icon(Icon meaning, QColor Tokens::*colour = &Tokens::text);
/// For painters: a square of `px` logical pixels, sharp at this pixel ratio. Cached by Qt.
[[nodiscard]] QPixmap iconPixmap(Icon meaning, const QColor& colour, int px, qreal ratio);
void paintIcon(QPainter& painter, const QRectF& square, Icon meaning, const QColor& colour);

} // namespace pupitre
