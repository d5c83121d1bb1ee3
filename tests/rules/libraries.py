#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Libraries stay where they belong: no Qt in domain, wire, agent (nor in the formats, which the agent shares, nor in the
# demo's host); no widgets in core; no libssh, SQLite or driver in ui; no name service in the static agent.
import re

from rule import code_files, lines_of, run, without_comment

QT = r'#\s*include\s+<(Q[A-Za-z]|Qt)'
WIDGETS = r'#\s*include\s+<(QtWidgets/|QtGui/|QWidget|QApplication|QDialog|QMainWindow|QLabel|QMessageBox|QPainter|QIcon)'
NAME_SERVICE = r'\b(getpwnam|getpwuid|getgrnam|getgrgid|getaddrinfo|gethostbyname|initgroups|getpwent)(_r)?\s*\('

# Folders, what may not be there, why.
BANS = [
    (("core/domain", "core/wire", "core/agent", "core/formats", "core/demo/host", "app/agent"), QT, "no Qt here"),
    (("core",), WIDGETS, "core knows no widgets"),
    (("core",), r"#\s*include\s+\"ui/", "core never includes ui"),
    (("ui",), r'#\s*include\s+<(libssh/|sqlite3|QSql|QtSql)', "a window knows no driver"),
    (("ui",), r'#\s*include\s+"core/(remote/ssh|store/sql)', "a window knows no driver"),
    (("core/agent", "app/agent"), NAME_SERVICE, "a static binary has no name service"),
]
LINKS = re.compile(r"Qt6::(Widgets|Gui|Svg|Charts)\b")


def rule(tree):
    complaints = []
    for folders, pattern, why in BANS:
        for name, text in code_files(tree, *folders):
            for number, line in lines_of(text):
                if re.search(pattern, without_comment(line)):
                    complaints.append(f"{name}:{number}: {why}: {line.strip()}")
    for name, text in tree.items():
        if name.startswith("core/") and name.endswith("CMakeLists.txt") and LINKS.search(text):
            complaints.append(f"{name}: core knows no widgets")
    return complaints


if __name__ == "__main__":
    run(
        rule,
        bad=[
            {"core/domain/a.h": "#include <QString>\n"},
            {"core/wire/a.h": "#include <QtCore/QString>\n"},
            {"core/services/a.h": "#include <QWidget>\n"},
            {"core/services/CMakeLists.txt": "target_link_libraries(a PUBLIC Qt6::Widgets)\n"},
            {"ui/a.cpp": "#include <libssh/libssh.h>\n"},
            {"ui/a.cpp": "#include <QSqlQuery>\n"},
            {"core/agent/gate/a.cpp": "auto* p = ::getpwuid(1);\n"},
        ],
        good={
            "core/domain/a.h": "#include <queue> // QString is for ui\n",
            "core/services/a.h": "#include <QObject>\n",
            "ui/a.cpp": "#include <QWidget>\n",
        },
    )
