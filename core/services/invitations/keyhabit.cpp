// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/invitations/keyhabit.h"

#include "core/services/settings.h"

#include <pwd.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

const QString teacherKey = QStringLiteral("teacherName");

QString habitKey(const CourseRef& course)
{
    return QStringLiteral("keys-%1-%2")
        .arg(QString::fromStdString(course.place.text()), QString::fromStdString(course.course.text()));
}

QByteArray nameOf(KeyHabit habit)
{
    switch (habit) {
    case KeyHabit::Made:
        return "made";
    case KeyHabit::Locked:
        return "locked";
    case KeyHabit::Theirs:
        return "theirs";
    }
    return {};
}

/// The first field of the account's comment is the person's name (passwd(5)).
std::string nameOfTheAccount()
{
    const passwd* entry = ::getpwuid(::getuid());
    const std::string comment = entry == nullptr || entry->pw_gecos == nullptr ? "" : entry->pw_gecos;
    const std::string name = comment.substr(0, comment.find(','));
    return name == "root" ? std::string() : name;
}

} // namespace

KeyHabit keyHabit(const Settings& settings, const CourseRef& course)
{
    const QByteArray name = settings.layout(habitKey(course));
    for (const KeyHabit habit : {KeyHabit::Locked, KeyHabit::Theirs})
        if (name == nameOf(habit))
            return habit;
    return KeyHabit::Made;
}

void setKeyHabit(Settings& settings, const CourseRef& course, KeyHabit habit)
{
    settings.setLayout(habitKey(course), nameOf(habit));
}

std::string teacherName(const Settings& settings)
{
    const QByteArray name = settings.layout(teacherKey);
    return name.isNull() ? nameOfTheAccount() : name.toStdString();
}

void setTeacherName(Settings& settings, const std::string& name)
{
    settings.setLayout(teacherKey, QByteArray(name.data(), static_cast<qsizetype>(name.size())));
}

} // namespace pupitre
