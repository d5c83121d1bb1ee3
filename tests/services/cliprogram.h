// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program itself, as a script calls it, with a home of its own in which this computer is a place.
#pragma once

#include "tests/bareprograms.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace pupitre::test
{

struct CliRan {
    int status = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QByteArray all() const { return (err + out).toUtf8(); } // for the message of a failure
};

/// "course list --json" in words; none of them may hold a blank.
[[nodiscard]] inline QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

class CliProgram final
{
public:
    CliProgram() { makeBarePrograms(m_home.path().toStdString() + "/bin"); }

    [[nodiscard]] QString home() const { return m_home.path(); }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home());
        for (const auto& [name, under] :
             {std::pair{"XDG_DATA_HOME", "/data"}, std::pair{"XDG_CONFIG_HOME", "/config"},
              std::pair{"PUPITRE_ROOT", "/root"}, std::pair{"PUPITRE_PATH", "/bin"},
              std::pair{"PUPITRE_AUTHORIZED_KEYS", "/keys"}})
            environment.insert(QString::fromLatin1(name), home() + QString::fromLatin1(under));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        return environment;
    }

    [[nodiscard]] CliRan run(const QStringList& arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(PUPITRE_PROGRAM), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// Below the home; its folders are made.
    void write(const char* path, const QByteArray& bytes) const
    {
        const QString name = home() + QLatin1Char('/') + QString::fromLatin1(path);
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", path);
    }

private:
    QTemporaryDir m_home;
};

} // namespace pupitre::test
