// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See killsroom.h.
#include "tests/student/kills/killsroom.h"

#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/student/enrolment/enrolmentfolder.h"

#include <charconv>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <regex>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr int smallFiles = 240; // enough to go as an archive
constexpr auto linkName = "latest";
constexpr auto largeName = "deep/er/large";

std::string nameOfSmall(int i)
{
    return (i % 3 == 0 ? "" : i % 3 == 1 ? "src/" : "deep/er/") + ("f" + std::to_string(i));
}

std::string bytesOfVersion(int version, std::size_t size)
{
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 2654435761U + static_cast<std::size_t>(version) * 40503U) >> 9U);
    return bytes;
}

/// Contents by name.
std::map<std::string, std::string> filesOf(int version)
{
    std::map<std::string, std::string> files;
    for (int i = 0; i < smallFiles; ++i)
        files[nameOfSmall(i)] = bytesOfVersion(version + i, static_cast<std::size_t>(i) * 13U);
    files[largeName] = bytesOfVersion(version, studentwork::largeBytes);
    return files;
}

std::string wholeText(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

void studentwork::make(const fs::path& folder, int version)
{
    const timespec times[2] = {{0, UTIME_OMIT}, {1'700'000'000 + version * 10, 0}};
    for (const auto& [name, content] : filesOf(version)) {
        fs::create_directories((folder / name).parent_path());
        std::ofstream(folder / name, std::ios::binary) << content;
        ::chmod((folder / name).c_str(), name == "f0" ? 0755 : 0644);
        ::utimensat(AT_FDCWD, (folder / name).c_str(), times, 0);
    }
    fs::remove(folder / linkName);
    fs::create_symlink("src/f" + std::to_string(1 + version % 2 * 3), folder / linkName);
}

std::vector<std::string> studentwork::wrongIn(const fs::path& folder, int version)
{
    std::vector<std::string> wrong;
    const auto now = filesOf(version);
    const auto before = filesOf(version - 1);
    for (const auto& [name, content] : now) {
        if (!fs::exists(folder / name))
            continue;
        const std::string here = wholeText(folder / name);
        if (here != content && here != before.at(name))
            wrong.push_back(name + " (" + std::to_string(here.size()) + " bytes)");
    }
    return wrong;
}

std::vector<std::string> studentwork::differing(const fs::path& folder, int version, Links links)
{
    std::vector<std::string> names;
    auto expected = filesOf(version);
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().lexically_relative(folder).string();
        if (entry.is_symlink()) {
            if (name != linkName
                || fs::read_symlink(entry.path()) != "src/f" + std::to_string(1 + version % 2 * 3))
                names.push_back(name);
        } else if (!entry.is_directory()) {
            const auto found = expected.find(name);
            if (found == expected.end() || wholeText(entry.path()) != found->second)
                names.push_back(name);
            if (found != expected.end())
                expected.erase(found);
        }
    }
    for (const auto& [name, content] : expected)
        names.push_back(name + " (missing)");
    if (links == Links::Kept && !fs::is_symlink(folder / linkName))
        names.push_back(linkName);
    return names;
}

SshdOptions KillsRoom::serverOptions()
{
    SshdOptions options;
    options.folder = folder("sshd");
    if (lab().place().kind() == LoopbackPlace::Kind::OwnAccount) {
        options.authorizedKeysFile = lab().place().authorizedKeys().string();
        options.environment = {"PUPITRE_ROOT=" + lab().place().stateRoot().string(),
                               "PUPITRE_AUTHORIZED_KEYS=" + lab().place().authorizedKeys().string()};
    }
    return options;
}

void KillsRoom::SetUpTestSuite()
{
    WithLab::SetUpTestSuite();
    if (!isOpen())
        return;
    auto started = PrivateSshd::start(serverOptions(), lab().place().cleaner());
    ASSERT_TRUE(started) << started.error().detail;
    server = std::make_unique<PrivateSshd>(std::move(*started));
    wire = std::make_unique<BrokenWire>(server->port());
}

void KillsRoom::TearDownTestSuite()
{
    wire.reset();
    server.reset();
}

void KillsRoom::bringServerBack()
{
    auto started = PrivateSshd::start(serverOptions(), lab().place().cleaner());
    ASSERT_TRUE(started) << started.error().detail;
    server = std::make_unique<PrivateSshd>(std::move(*started));
    wire->leadTo(server->port());
}

Course KillsRoom::handInCourse(const std::string& id, int seats)
{
    auto course = lab().newCourse(id, seats);
    EXPECT_TRUE(course);
    course->tps.push_back(GateLab::tpOf("tp1", now() - 2h, now() - 1h, now() + 2h));
    EXPECT_TRUE(lab().put(*course));
    return *course;
}

void KillsRoom::close(Course& course)
{
    course.tps[0].deadline.utc = now() - 1s;
    ASSERT_TRUE(lab().put(course));
}

fs::path KillsRoom::enrolled(const Course& course, const std::string& seat)
{
    const auto& identity = lab().identity(course.id, seat);
    Invitation invitation;
    invitation.course = course.id;
    invitation.title = course.title;
    invitation.seat = *SeatId::parse(seat);
    invitation.student = "Student";
    invitation.host = "127.0.0.1";
    invitation.port = wire->port();
    invitation.user = lab().place().account().name;
    invitation.hostKeys = {*parsePublicKey(server->hostKey())};
    invitation.privateKey = readFile(identity.key).value_or("");
    const auto root = folder("joined-" + course.id.text() + "-" + seat);
    EXPECT_TRUE(enrol(root, invitation));
    return root;
}

Argv KillsRoom::workArgv(const Argv& words)
{
    Argv argv{PUPITRE_STUDENTWORK};
    argv.insert(argv.end(), words.begin(), words.end());
    return argv;
}

ChildOutput KillsRoom::work(const Argv& words)
{
    return runChild(workArgv(words)).value_or(ChildOutput{-1, {}, "no end"});
}

KillsRoom::Length KillsRoom::lengthOf(const Argv& words)
{
    wire->heal();
    const auto whole = work(words);
    EXPECT_EQ(whole.exit, 0) << words.front() << ": " << whole.out << whole.err;
    return {wire->passed(BrokenWire::Way::ToPlace), wire->passed(BrokenWire::Way::ToStudent)};
}

void KillsRoom::killGate(const CourseId& course, const std::string& seat)
{
    std::string words = lab().tree().agentBinary(); // of this lab: another may run beside it
    words += std::string("\0gate\0", 6) + course.text() + '\0' + seat;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        int pid = 0;
        const std::string name = entry.path().filename();
        if (std::from_chars(name.data(), name.data() + name.size(), pid).ec != std::errc{})
            continue;
        const std::string command =
            readFile(entry.path() / "cmdline", 1U << 20U).value_or(""); // it may end now
        // the shell of the account has it all as one argument
        if (command.find(words) != std::string::npos)
            ::kill(pid, SIGKILL);
    }
}

fs::path KillsRoom::folder(const std::string& name)
{
    const auto made = lab().place().folder() / "kills" / name;
    EXPECT_TRUE(makeFolders(made));
    return made;
}

std::vector<std::string> KillsRoom::leftovers(const fs::path& folder)
{
    // QSaveFile adds six letters to a name; ".pupitre-copy" is what a copy remembers
    static const std::regex underWay(R"(\.pupitre-(?!copy$).*|.*\.(part|copy)|.*\.json\.\w{6})");
    std::vector<std::string> found;
    if (!fs::exists(folder))
        return found;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (std::regex_match(entry.path().filename().string(), underWay))
            found.push_back(entry.path().lexically_relative(folder));
    return found;
}

KillDraws killDraws(unsigned usual)
{
    KillDraws wanted{1, usual};
    if (const char* text = std::getenv("PUPITRE_DRAWS"))
        std::sscanf(text, "%u+%u", &wanted.first, &wanted.count);
    return wanted;
}

} // namespace pupitre
