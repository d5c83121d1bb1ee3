// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/sftp/sftpwalk.h"

#include "core/remote/sftp/sftplisting.h"
#include "core/remote/sftp/sftpnumbers.h"

#include <algorithm>
#include <iterator>

namespace pupitre
{

namespace
{
constexpr std::size_t mostWalked = 1'000'000;
/// sftp-server holds a handle for each; the gate's allows 256 open files.
constexpr int mostListings = 32;

class Walk final
{
public:
    Walk(SftpChannel& channel, std::string root) : m_channel(channel), m_root(std::move(root)) {}

    Result<SftpTree> run(Waiter& waiter)
    {
        m_todo.emplace_back();
        const SftpScope scope(m_channel);
        while (!m_todo.empty() || m_running > 0) {
            while (!m_todo.empty() && m_running < mostListings)
                list();
            if (const auto ok = m_channel.turn(waiter); !ok)
                return tl::unexpected(ok.error());
        }
        std::ranges::sort(m_tree.entries, {}, &TarEntry::path);
        return std::move(m_tree);
    }

private:
    void list()
    {
        const auto folder = std::move(m_todo.back());
        m_todo.pop_back();
        ++m_running;
        SftpListing::begin(m_channel, joined(m_root, folder),
                           [this, folder](Result<std::vector<SftpEntry>> entries) {
                               --m_running;
                               return listed(folder, std::move(entries));
                           });
    }

    Result<void> listed(const std::string& folder, Result<std::vector<SftpEntry>> entries)
    {
        if (!entries && folder.empty())
            return tl::unexpected(entries.error());
        if (!entries) {
            m_tree.left.push_back(entries.error());
            return {};
        }
        if (m_tree.entries.size() + entries->size() > mostWalked)
            return fail(ErrorKind::TooLarge, m_root, std::to_string(mostWalked));
        for (const auto& entry : *entries)
            take(joined(folder, entry.name), entry.facts);
        return {};
    }

    void take(std::string path, const SftpFacts& facts)
    {
        if (m_root.size() + path.size() + 1 >= sftp::maxPathBytes) {
            m_tree.left.push_back({ErrorKind::InvalidArgument, path, "too long"});
            return;
        }
        TarEntry entry{std::move(path), TarEntry::Kind::File, facts.mode, facts.size, facts.mtime, {}};
        switch (facts.kind) {
        case SftpKind::File:
            break;
        case SftpKind::Folder:
            entry.kind = TarEntry::Kind::Folder;
            entry.size = 0;
            m_todo.push_back(entry.path);
            break;
        case SftpKind::Link:
            entry.kind = TarEntry::Kind::Link;
            entry.size = 0;
            askTarget(std::move(entry));
            return;
        case SftpKind::Other:
            m_tree.left.push_back(
                {ErrorKind::UnsafePath, joined(m_root, entry.path), "neither file, folder nor link"});
            return;
        }
        m_tree.entries.push_back(std::move(entry));
    }

    void askTarget(TarEntry entry)
    {
        ++m_running;
        const auto full = joined(m_root, entry.path);
        m_channel.ask(sftprequest::readLink(full),
                      [this, full, entry = std::move(entry)](const SftpReply& reply) mutable -> Result<void> {
                          --m_running;
                          if (reply.type == sftp::status) {
                              m_tree.left.push_back(sftpError(reply, full, SftpDeed::Look));
                              return {};
                          }
                          auto target = pathOf(reply);
                          if (!target)
                              return tl::unexpected(target.error());
                          entry.target = std::move(target->path);
                          m_tree.entries.push_back(std::move(entry));
                          return {};
                      });
    }

    SftpChannel& m_channel;
    std::string m_root;
    std::vector<std::string> m_todo;
    int m_running = 0;
    SftpTree m_tree;
};

TarEntry entryFrom(const std::string& name, const SftpFacts& facts)
{
    TarEntry entry{name, TarEntry::Kind::File, facts.mode, 0, facts.mtime, {}};
    if (facts.kind == SftpKind::Folder)
        entry.kind = TarEntry::Kind::Folder;
    if (facts.kind == SftpKind::Link)
        entry.kind = TarEntry::Kind::Link;
    if (facts.kind == SftpKind::File)
        entry.size = facts.size;
    return entry;
}

Result<void> choose(SftpClient& client, const std::string& folder, const std::string& name, SftpTree& chosen,
                    Waiter& waiter)
{
    const auto path = joined(folder, name);
    const auto facts = client.lstat(path, waiter);
    if (!facts)
        return tl::unexpected(facts.error());
    if (facts->kind == SftpKind::Other) {
        chosen.left.push_back({ErrorKind::UnsafePath, path, {}});
        return {};
    }
    auto entry = entryFrom(name, *facts);
    if (facts->kind == SftpKind::Link) {
        auto target = client.readLink(path, waiter);
        if (!target)
            return tl::unexpected(target.error());
        entry.target = std::move(*target);
    }
    chosen.entries.push_back(std::move(entry));
    if (facts->kind != SftpKind::Folder)
        return {};
    auto below = walkSftp(client, path, waiter);
    if (!below)
        return tl::unexpected(below.error());
    for (auto& one : below->entries) {
        one.path = joined(name, one.path);
        chosen.entries.push_back(std::move(one));
    }
    std::ranges::move(below->left, std::back_inserter(chosen.left));
    return {};
}
} // namespace

std::string joined(const std::string& folder, const std::string& name)
{
    if (folder.empty() || name.empty())
        return folder.empty() ? name : folder;
    return folder.back() == '/' ? folder + name : folder + '/' + name;
}

Result<SftpTree> walkSftp(SftpClient& client, const std::string& folder, Waiter& waiter)
{
    return Walk(client.channel(), folder.empty() ? "." : folder).run(waiter);
}

Result<SftpTree> chosenSftp(SftpClient& client, const std::string& folder,
                            const std::vector<std::string>& names, Waiter& waiter)
{
    SftpTree chosen;
    for (const auto& name : names)
        if (const auto ok = choose(client, folder, name, chosen, waiter); !ok)
            return tl::unexpected(ok.error());
    std::ranges::sort(chosen.entries, {}, &TarEntry::path);
    return chosen;
}

} // namespace pupitre
