// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An account before Pupitre and after its uninstall: the same files with the same bytes and modes, the same
// crontab, the same authorized_keys, no process more. Over a real sshd, after a class has worked there.
#include "core/demo/host/loopbackplace.h"
#include "core/demo/privatedesktop.h"
#include "core/demo/student.h"
#include "core/places/agentbinary.h"
#include "core/wire/methods.h"
#include "tests/qtprogram.h"
#include "tests/services/draftfor.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <fstream>

using namespace pupitre;

namespace
{

namespace fs = std::filesystem;

/// One line for each file, folder and link of the account: type, mode, owner, path, and what is in it. Also
/// where programs leave things outside a home.
std::string filesOf(const LoopbackPlace& place)
{
    const std::string home = place.account().home.string();
    const auto listed = runChild({"find", home, "-printf", "%y %m %U:%G %p %l\\n"});
    const auto hashed = runChild({"find", home, "-type", "f", "-exec", "sha256sum", "{}", "+"});
    const auto outside =
        runChild({"find", "/tmp", "/var/tmp", "/dev/shm", "/run", "-path", place.folder().string(), "-prune",
                  "-o", "-user", place.account().name, "-print"});
    std::string all;
    for (const auto& part : {listed, hashed, outside})
        all += part ? part->out : "";
    const auto sorted = runChild({"sort"}, {.input = all});
    return sorted ? sorted->out : std::string();
}

std::string keysOf(const LoopbackPlace& place)
{
    std::ifstream stream(place.authorizedKeys(), std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string crontabOf(const LoopbackPlace& place)
{
    const auto listed = runChild({"crontab", "-u", place.account().name, "-l"});
    return listed ? std::to_string(listed->exit) + "\n" + listed->out : "no crontab here";
}

/// Of the account, but for sshd's own: number, age in seconds and command of each.
std::string processesOf(const LoopbackPlace& place)
{
    const auto listed = runChild({"ps", "-u", place.account().name, "-o", "pid=,etimes=,args="});
    const auto others = runChild({"grep", "-v", "sshd"}, {.input = listed ? listed->out : std::string()});
    return others ? others->out : "ps failed";
}

std::string difference(const std::string& before, const std::string& after)
{
    std::string text;
    for (const auto& [from, in, sign] :
         {std::tuple{&after, &before, "+ "}, std::tuple{&before, &after, "- "}})
        for (std::size_t at = 0; at < from->size();) {
            const auto end = std::min(from->find('\n', at), from->size());
            const std::string line = from->substr(at, end - at);
            if (in->find(line) == std::string::npos)
                text += sign + line + "\n";
            at = end + 1;
        }
    return text;
}

} // namespace

class UninstallTest final : public QObject
{
    Q_OBJECT

    template <class T>
    static Result<T> wait(QObject& context, const std::function<void(Reply<T>)>& ask)
    {
        std::optional<Result<T>> answer;
        ask(Reply<T>(&context, [&answer](const Result<T>& result) { answer = result; }));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 120'000); }();
        return answer.value_or(fail(ErrorKind::TimedOut, "test"));
    }

    template <class T>
    static void check(const Result<T>& result)
    {
        const std::string why = result ? std::string()
                                       : std::string(wireName(result.error().kind)) + " "
                                             + result.error().subject + " " + result.error().detail;
        QVERIFY2(result.has_value(), why.c_str());
    }

    static CourseDraft draft(const fs::path& folder)
    {
        fs::create_directories(folder / "code");
        std::ofstream(folder / "code" / "main.py") << "print('hello')\n";
        CourseDraft draft = test::draftFor("login\nada\nzoe\n");
        draft.sessions = {{"2020-01-01 08:00", "2020-01-01 12:00"}};
        draft.code = folder / "code";
        return draft;
    }

private Q_SLOTS:
    void leavesNoByteOfOurs()
    {
        auto place = LoopbackPlace::open();
        check(place);
        if (place->kind() != LoopbackPlace::Kind::ThrowAwayAccount)
            QSKIP("an account of its own is needed to compare all of it");
        // What a teacher may have: keys of others without a last newline, a crontab of their own.
        std::ofstream(place->authorizedKeys(), std::ios::app) << "# a colleague\n#ssh-ed25519 AAAA nobody";
        const std::string crontab = "MAILTO=\"\"\n5 4 * * * true # mine\n";
        const auto set = runChild({"crontab", "-u", place->account().name, "-"}, {.input = crontab});
        const bool hasCron = set && set->exit == 0;

        const std::string files = filesOf(*place);
        const std::string keys = keysOf(*place);
        const std::string cron = crontabOf(*place);
        // Of an account of this number that was there a moment ago, something may still be ending.
        QTRY_COMPARE_WITH_TIMEOUT(processesOf(*place), std::string(), 30'000);
        QVERIFY(files.find(".profile") != std::string::npos || files.find("/") != std::string::npos);
        QVERIFY(!hasCron || cron.find("# mine") != std::string::npos);

        {
            PrivateDesktop desktop(demoAccess(*place, carriedAgent()));
            DemoServices services = desktop.services();
            const PlaceAddress address{PlaceKind::Ssh, "127.0.0.1", place->account().name, place->port(), {}};
            const auto id = services.places.add("a", address, place->teacher().key.string());
            check(id);
            PlaceLink& link = *services.places.link(*id);
            link.open();
            QTRY_VERIFY_WITH_TIMEOUT(link.ready(), 60'000);
            const auto call = [&](const char* method, Json params) {
                return wait<Json>(services.places,
                                  [&](Reply<Json> reply) { link.call(method, params, reply); });
            };
            const auto tp = wait<TpRef>(services.places, [&](Reply<TpRef> reply) {
                services.creation.create(*id, draft(place->folder() / "material"), reply);
            });
            check(tp);
            const auto report = wait<InvitationReport>(services.places, [&](Reply<InvitationReport> reply) {
                services.invitations.invite(
                    {.course = tp->courseRef(), .seats = {}, .folder = place->folder() / "invitations"},
                    reply);
            });
            check(report);
            check(call(method::reconcile, {{"course", "dl"}}));
            const Student ada(report->people[0].folder, "dl", "ada");
            std::ofstream(place->folder() / "answer.txt") << "forty-two\n";
            check(ada.put(place->folder() / "answer.txt", "tp1/answer.txt"));
            check(ada.runOk("pupitre submit"));
            check(call(method::placeCheck, {{"probe", true}}));
            check(call(method::coursePack, {{"course", "dl"}}));

            QVERIFY(filesOf(*place) != files);
            QVERIFY(keysOf(*place).find("pupitre-agent gate dl s01 ") != std::string::npos);
            const auto refused = call(method::placeUninstall, Json::object());
            QVERIFY(!refused && refused.error().kind == ErrorKind::Busy);
            check(call(method::placeUninstall, {{"force", true}}));
        }
        const std::string left = difference(files, filesOf(*place));
        QVERIFY2(left.empty(), left.c_str());
        QCOMPARE(keysOf(*place), keys);
        QCOMPARE(crontabOf(*place), cron);
        QTRY_COMPARE_WITH_TIMEOUT(processesOf(*place), std::string(), 30'000);
        QVERIFY(!fs::exists(place->stateRoot()));
    }
};

PUPITRE_QTEST(UninstallTest)
#include "uninstall.moc"
