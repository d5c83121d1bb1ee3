// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shelfwindow.h"

#include "ui/parts/wizardframe.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace pupitre
{

using namespace std::chrono_literals;

ShelfWindow::ShelfWindow(const QString& folder)
    : bench(openScene(3, 10min)), connected(bench.connect()),
      environments(bench.mailbox, folder.toStdString() + "/shelf"), builds(bench.places, bench.operations),
      teaching(bench)
{
    window().addSection(Section::Environments, [this](QWidget* parent) {
        return new EnvironmentsPage({environments, builds, bench.places, bench.settings}, parent);
    });
    window().show();
    window().showSection(Section::Environments);
    if (!QTest::qWaitFor([this] { return environments.known(); }))
        qFatal("the shelf was not read");
}

QList<QWidget*> ShelfWindow::cards()
{
    return window().findChildren<QWidget*>(QStringLiteral("environmentCard"));
}

QList<QWidget*> ShelfWindow::drafts()
{
    return window().findChildren<QWidget*>(QStringLiteral("draftCard"));
}

QWidget* ShelfWindow::wizard()
{
    window().findChild<QAction*>(QStringLiteral("newEnvironment"))->trigger();
    return openDialog("environmentWizard");
}

bool ShelfWindow::make(const char* platform, const QString& name)
{
    QWidget* made = wizard();
    if (made == nullptr)
        return false;
    made->findChild<QRadioButton*>(QStringLiteral("platform-") + QLatin1String(platform))->click();
    fillIn(*made, "environmentName", name);
    if (!goOn(*made, 5))
        return false;
    return QTest::qWaitFor([&] {
        if (openDialog("environmentWizard") == nullptr)
            return true;
        press(*made, "wizardNext"); // once it is saved
        return false;
    });
}

void fillIn(const QWidget& in, const char* field, const QString& text)
{
    auto* edit = in.findChild<QLineEdit*>(QLatin1String(field));
    QVERIFY2(edit != nullptr, field);
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
}

int stepOf(const QWidget& wizard)
{
    return qobject_cast<const WizardFrame*>(&wizard)->current();
}

bool goOn(QWidget& wizard, int step)
{
    while (stepOf(wizard) < step) {
        const int before = stepOf(wizard);
        press(wizard, "wizardNext");
        if (stepOf(wizard) == before)
            return false;
    }
    return true;
}

void writeForeignFolder(const QString& folder)
{
    QDir(folder).mkpath(QStringLiteral(".devcontainer"));
    const auto write = [&](const char* name, const char* text) {
        QFile file(folder + QLatin1Char('/') + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(".devcontainer/devcontainer.json", R"({
  // Made by hand.
  "name": "Images médicales",
  "image": "mcr.microsoft.com/devcontainers/python:3.11",
  "initializeCommand": "docker pull something",
  "mounts": ["source=${localEnv:HOME}/.ssh,target=/root/.ssh,type=bind"],
  "runArgs": ["--privileged", "--network=host"],
  "privileged": true,
  "capAdd": ["SYS_ADMIN"],
  "securityOpt": ["seccomp=unconfined"],
  "forwardPorts": [6006],
  "postCreateCommand": "pip install --user -e .",
  "hostRequirements": {"cpus": 4, "memory": "8gb"},
  "customizations": {"vscode": {"extensions": ["ms-python.python"], "settings": {"editor.rulers": [88]}}}
})");
    write("requirements.txt", "numpy==1.26.4\npydicom>=2\n--index-url https://example.org/simple\n");
    write("main.py", "print(1)\n");
}

} // namespace pupitre
