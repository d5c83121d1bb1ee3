// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Receipts and collected folders, with a real ssh-keygen: what holds, and every way in which one does not.
#include "core/remote/capture.h"
#include "core/remote/localmachine.h"
#include "core/services/handins/collectfolder.h"
#include "core/services/handins/receiptcheck.h"
#include "core/services/textfile.h"
#include "core/wire/json.h"
#include "core/wire/manifest.h"
#include "core/wire/receiptproof.h"
#include "core/wire/sha256.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include <fstream>

using namespace pupitre;
namespace fs = std::filesystem;

namespace
{

std::string ran(const std::vector<std::string>& argv, const std::string& input = {})
{
    LocalMachine here;
    Waiter waiter("test", {}, {});
    const auto output = capture(here, CommandLine{argv}, std::as_bytes(std::span(input)), waiter);
    EXPECT_TRUE(output && output->exit.code == 0) << argv.front();
    return output ? output->out : std::string();
}

class Receipts : public testing::Test
{
protected:
    void SetUp() override
    {
        m_root = m_folder.path().toStdString();
        makeKey("key");
        makeKey("other");
    }

    void makeKey(const std::string& name)
    {
        ran({"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", (m_root / name).string()});
    }
    std::string publicKey(const std::string& name) { return *readTextFile(m_root / (name + ".pub"), 4096); }

    /// A submission as a place makes it: files, MANIFEST, signed receipt.
    void submit(const fs::path& folder, int number, const std::string& content)
    {
        fs::create_directories(folder / "files");
        std::ofstream(folder / "files" / "main.py") << content;
        const std::string manifest = toManifestText({{"main.py", sha256Hex(content), content.size()}});
        std::ofstream(folder / "MANIFEST") << manifest;
        Receipt receipt;
        receipt.course = *CourseId::parse("dl");
        receipt.seat = *SeatId::parse("ada");
        receipt.tp = *TpId::parse("tp1");
        receipt.submission = {number, SubmissionKind::Freeze, {}, 1, content.size(), sha256Hex(manifest)};
        receipt.place = "lab";
        const std::string text = toText(toJson(receipt));
        std::ofstream(folder / "receipt.json") << text;
        std::ofstream(folder / "receipt.json.sig") << ran(signReceiptArgv((m_root / "key").string()), text);
    }

    [[nodiscard]] CollectPlan plan() const
    {
        CollectPlan plan;
        plan.folder = m_root / "collected";
        plan.course = *CourseId::parse("dl");
        plan.tp = *TpId::parse("tp1");
        Seat seat;
        seat.id = *SeatId::parse("ada");
        seat.members.resize(1);
        seat.members.front().login = "ada";
        plan.seats = {seat};
        plan.placeKeys = {*readTextFile(m_root / "key.pub", 4096)};
        plan.placeKeys[0].pop_back();
        return plan;
    }

    QTemporaryDir m_folder;
    fs::path m_root;
};

} // namespace

TEST_F(Receipts, holdForAnUntouchedFolder)
{
    submit(m_root / "s", 1, "print(1)");
    const auto report =
        verifyReceipt(m_root / "s", {publicKey("key").substr(0, publicKey("key").find('\n'))}, {});
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_TRUE(report->holds());
    EXPECT_EQ(report->signature, SignatureVerdict::Valid);
    EXPECT_EQ(report->filesChecked, 1U);
}

TEST_F(Receipts, nameEveryDifference)
{
    submit(m_root / "s", 1, "print(1)");
    std::ofstream(m_root / "s/files/main.py") << "print(2)";
    std::ofstream(m_root / "s/files/extra.py") << "x";
    const auto report = verifyReceipt(m_root / "s", {}, {});
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->holds());
    EXPECT_EQ(report->changed, std::vector<std::string>{"main.py"});
    EXPECT_EQ(report->added, std::vector<std::string>{"extra.py"});
    fs::remove(m_root / "s/files/main.py");
    EXPECT_EQ(verifyReceipt(m_root / "s", {}, {})->missing, std::vector<std::string>{"main.py"});
}

TEST_F(Receipts, tellAForgedReceiptFromAnotherPlaces)
{
    submit(m_root / "s", 1, "print(1)");
    const auto key = [&](const char* name) { return publicKey(name).substr(0, publicKey(name).find('\n')); };
    EXPECT_EQ(verifyReceipt(m_root / "s", {key("other")}, {})->signature, SignatureVerdict::WrongKey);
    EXPECT_EQ(verifyReceipt(m_root / "s", {}, {})->signature, SignatureVerdict::NoKeyGiven);
    EXPECT_EQ(verifyReceipt(m_root / "s", {key("other"), key("key")}, {})->signature,
              SignatureVerdict::Valid);
    std::string text = *readTextFile(m_root / "s/receipt.json", 65536);
    text.replace(text.find("\"lab\""), 5, "\"bal\"");
    std::ofstream(m_root / "s/receipt.json") << text;
    const auto forged = verifyReceipt(m_root / "s", {key("key")}, {});
    ASSERT_TRUE(forged);
    EXPECT_EQ(forged->signature, SignatureVerdict::Broken);
    EXPECT_FALSE(forged->holds());
    fs::remove(m_root / "s/receipt.json.sig");
    EXPECT_EQ(verifyReceipt(m_root / "s", {key("key")}, {})->signature, SignatureVerdict::Absent);
}

TEST_F(Receipts, collectPutsASoundSubmissionInItsPlace)
{
    ASSERT_TRUE(offerWhatIsHere(plan(), {}));
    submit(plan().incoming() / "ada" / "2", 2, "print(1)");
    const auto report = settle(plan(), {});
    ASSERT_TRUE(report);
    ASSERT_FALSE(report->seats.front().error) << report->seats.front().error->detail;
    EXPECT_EQ(report->seats.front().submission, 2);
    EXPECT_TRUE(fs::exists(plan().folder / "ada/files/main.py"));
    EXPECT_FALSE(fs::exists(plan().incoming()));
}

TEST_F(Receipts, collectAgainTouchesNothingTheTeacherChanged)
{
    submit(plan().folder / "ada", 2, "print(1)");
    std::ofstream(plan().folder / "ada/marks.txt") << "15/20";
    std::ofstream(plan().folder / "ada/files/main.py") << "print(1) # good";
    ASSERT_TRUE(offerWhatIsHere(plan(), {}));
    fs::remove(plan().incoming() / "ada/2/files/main.py"); // the transfer replaces what differs, by rename
    std::ofstream(plan().incoming() / "ada/2/files/main.py") << "print(1)";
    const auto report = settle(plan(), {});
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->seats.front().error);
    EXPECT_EQ(*readTextFile(plan().folder / "ada/files/main.py", 100), "print(1) # good");
    EXPECT_EQ(*readTextFile(plan().folder / "ada/marks.txt", 100), "15/20");
}

TEST_F(Receipts, anOlderSubmissionStepsAside)
{
    submit(plan().folder / "ada", 2, "print(1)");
    ASSERT_TRUE(offerWhatIsHere(plan(), {}));
    submit(plan().incoming() / "ada" / "3", 3, "print(3)");
    ASSERT_TRUE(settle(plan(), {}));
    EXPECT_EQ(*readTextFile(plan().folder / "ada/files/main.py", 100), "print(3)");
    EXPECT_EQ(*readTextFile(plan().folder / "ada (submission 2)/files/main.py", 100), "print(1)");
}

TEST_F(Receipts, whatIsNotSoundIsNotCollected)
{
    ASSERT_TRUE(offerWhatIsHere(plan(), {}));
    submit(plan().incoming() / "ada" / "2", 2, "print(1)");
    std::ofstream(plan().incoming() / "ada/2/MANIFEST") << "";
    const auto report = settle(plan(), {});
    ASSERT_TRUE(report);
    ASSERT_TRUE(report->seats.front().error);
    EXPECT_EQ(report->seats.front().error->kind, ErrorKind::TransferDamaged);
    EXPECT_FALSE(fs::exists(plan().folder / "ada"));
}
