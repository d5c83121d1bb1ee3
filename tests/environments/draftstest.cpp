// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drafts as the window keeps them: there at once, the newest on disk, none lost when the program ends.
#include "core/environments/draft/drafts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pupitre;

class DraftsTest final : public QObject
{
    Q_OBJECT
    static EnvironmentDraft named(const std::string& id, const std::string& name)
    {
        EnvironmentDraft draft = newEnvironmentDraft();
        draft.id = id;
        draft.environment.name = name;
        return draft;
    }

private Q_SLOTS:
    void keepTheNewest()
    {
        QTemporaryDir folder;
        Mailbox mailbox;
        EnvironmentDrafts drafts(mailbox, folder.path().toStdString());
        QSignalSpy settled(&drafts, &EnvironmentDrafts::settled);
        for (const char* name : {"T", "TP", "TP 1"})
            drafts.keep(named("a", name));
        QCOMPARE(drafts.entries().size(), 1u); // at once
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(readDrafts(folder.path().toStdString()).at(0).draft->environment.name, std::string("TP 1"));
    }

    void loseNothingAtTheEnd()
    {
        QTemporaryDir folder;
        Mailbox mailbox;
        {
            EnvironmentDrafts drafts(mailbox, folder.path().toStdString());
            for (int i = 0; i < 50; ++i)
                drafts.keep(named("a", "TP " + std::to_string(i)));
            drafts.keep(named("b", "other"));
            drafts.discard("b");
        }
        const auto left = readDrafts(folder.path().toStdString());
        QCOMPARE(left.size(), 1u);
        QCOMPARE(left.at(0).draft->environment.name, std::string("TP 49"));
    }

    void comeBack()
    {
        QTemporaryDir folder;
        QVERIFY(writeDraft(folder.path().toStdString(), named("a", "TP")));
        Mailbox mailbox;
        EnvironmentDrafts drafts(mailbox, folder.path().toStdString());
        drafts.reload();
        QTRY_COMPARE(drafts.entries().size(), 1u);
        drafts.discard("a");
        QVERIFY(drafts.entries().empty());
        QTRY_VERIFY(readDrafts(folder.path().toStdString()).empty());
    }

    void sayWhatCannotBeKept()
    {
        QTemporaryDir folder;
        Mailbox mailbox;
        EnvironmentDrafts drafts(mailbox, "/proc/nowhere");
        QSignalSpy failed(&drafts, &EnvironmentDrafts::failed);
        drafts.keep(named("a", "TP"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(drafts.entries().size(), 1u); // still here, while the window is
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "draftstest.moc"
