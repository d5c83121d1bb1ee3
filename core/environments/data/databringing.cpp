// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See databringing.h.
#include "core/environments/data/databringing.h"

#include "core/environments/data/datalist.h"
#include "core/remote/transfer/localdata.h"
#include "core/wire/datamethods.h"
#include "core/wire/fields.h"

#include <algorithm>

namespace pupitre
{

namespace
{

std::string topOf(const std::string& path)
{
    return path.substr(0, path.find('/'));
}

/// Put by us: it says where it lies, and is no path of somebody's own.
bool isInASet(const std::string& path, const std::string& name)
{
    const auto files = std::filesystem::path(path).parent_path();
    return std::filesystem::path(path).filename() == name && files.filename() == "files"
           && isSha256(files.parent_path().filename().string());
}

} // namespace

DataBringing::DataBringing(const DataTools& tools, PlaceId place, const ShelfEntry& entry,
                           Reply<BroughtData> reply, DataOnPlaces::Shown shown)
    : QObject(&tools.data), m_tools(tools), m_place(std::move(place)), m_entry(entry),
      m_reply(std::move(reply)), m_shown(std::move(shown))
{
}

OperationId DataBringing::start()
{
    Operations::Hooks hooks;
    hooks.cancel = [self = QPointer<DataBringing>(this)] {
        if (self)
            self->end(Error{ErrorKind::Cancelled, self->m_entry.environment->name, {}});
    };
    m_operation = m_tools.operations.begin(OperationKind::CopyFiles, m_entry.environment->name, std::nullopt,
                                           std::move(hooks));
    const OperationId operation = m_operation;
    read();
    return operation;
}

void DataBringing::read()
{
    const auto folder = m_entry.folder / "data";
    m_task = m_tools.lane.run<LocalData>(
        [folder](std::stop_token stop) -> Result<LocalData> {
            std::error_code none;
            if (!std::filesystem::is_directory(folder, none))
                return LocalData{};
            return readLocalData(folder, {}, stop);
        },
        [this](const Result<LocalData>& data) {
            if (!data)
                return end(data.error());
            for (const LocalDataFile& file : data->files)
                m_set.files.push_back(file.entry);
            m_here = itemsOf(m_set.files);
            lookFor(0);
        });
}

bool DataBringing::isHere(const std::string& name) const
{
    return std::ranges::find(m_here, name, &DataItem::name) != m_here.end();
}

/// Each item that has a path on the place, one after the other.
void DataBringing::lookFor(std::size_t item)
{
    const auto& items = m_entry.environment->data;
    for (; item < items.size(); ++item) {
        const auto path = items[item].paths.find(m_place.text());
        if (path != items[item].paths.end() && !isInASet(path->second, items[item].name))
            return m_tools.data.measure(
                m_place, path->second,
                Reply<DataMeasure>(this, [this, item](const Result<DataMeasure>& found) {
                    if (!m_ended)
                        judge(item, found);
                }));
        if (!isHere(items[item].name) && path == items[item].paths.end())
            return end(Error{ErrorKind::NotFound, items[item].name, "data"});
        if (!isHere(items[item].name)) // put from another copy of this environment, and no longer in data/
            return end(Error{ErrorKind::NotFound, items[item].name, path->second});
    }
    if (m_set.files.empty() && m_set.mounts.empty())
        return end(std::nullopt);
    m_roots = {m_entry.folder / "data"};
    if (std::ranges::any_of(m_set.mounts, [this](const DataMount& mount) { return isHere(mount.name); })) {
        m_roots.clear(); // what is there already is not sent
        for (const DataItem& here : m_here)
            if (std::ranges::find(m_set.mounts, here.name, &DataMount::name) == m_set.mounts.end())
                m_roots.push_back(m_entry.folder / "data" / here.name);
    }
    if (m_set.files.empty())
        return make();
    send(0);
}

void DataBringing::judge(std::size_t item, const Result<DataMeasure>& measured)
{
    const DataItem& wanted = m_entry.environment->data[item];
    const auto here = std::ranges::find(m_here, wanted.name, &DataItem::name);
    const std::string& expected = here != m_here.end() ? here->sha256 : wanted.sha256;
    const std::string& path = wanted.paths.at(m_place.text());
    const bool same = measured && (expected.empty() || measured->sha256 == expected);
    if (!same && here == m_here.end())
        return end(measured ? Error{ErrorKind::ChangedMeanwhile, path, measured->sha256} : measured.error());
    if (same) {
        m_set.mounts.push_back({wanted.name, path, measured->sha256, measured->bytes});
        std::erase_if(m_set.files,
                      [&](const ManifestEntry& file) { return topOf(file.path) == wanted.name; });
    }
    lookFor(item + 1);
}

void DataBringing::report(const TransferProgress& progress)
{
    m_tools.operations.report(m_operation, {ProgressUnit::Bytes, progress.bytes, progress.totalBytes, {}});
    if (m_shown)
        m_shown(progress);
}

void DataBringing::send(std::size_t root)
{
    PlaceLink* link = m_tools.places.link(m_place);
    if (link == nullptr)
        return end(Error{ErrorKind::NotFound, m_place.text(), {}});
    if (root >= m_roots.size())
        return make();
    m_task = link->upload(
        {{}, "data"}, m_roots[root],
        [this, root](const Result<TransferDone>& done) {
            if (!done)
                return end(done.error());
            m_brought.sent.files += done->files;
            m_brought.sent.bytes += done->bytes;
            m_brought.sent.skipped += done->skipped;
            send(root + 1);
        },
        [this](const TransferProgress& progress) { report(progress); });
}

void DataBringing::make()
{
    PlaceLink* link = m_tools.places.link(m_place);
    if (link == nullptr)
        return end(Error{ErrorKind::NotFound, m_place.text(), {}});
    link->call(
        method::dataMake, {{"set", toJson(m_set)}}, Reply<Json>(this, [this](const Result<Json>& made) {
            if (m_ended)
                return;
            if (made)
                return finish(*made);
            // Somebody removed a set that shared a content while this was being sent.
            const bool gone = made.error().kind == ErrorKind::NotFound && made.error().detail == "data";
            if (!gone || std::exchange(m_sentTwice, true))
                return end(made.error());
            send(0);
        }));
}

void DataBringing::finish(const Json& made)
{
    Fields f(made, "data");
    m_brought.path = f.text("path");
    m_brought.set = f.text("id");
    if (const auto read = f.finish(0); !read)
        return end(read.error());
    m_brought.items = m_entry.environment->data;
    for (const DataItem& here : m_here) {
        auto item = std::ranges::find(m_brought.items, here.name, &DataItem::name);
        if (item == m_brought.items.end())
            item = m_brought.items.insert(item, here);
        if (item->sha256 != here.sha256) // what other places have is what it was
            std::erase_if(item->paths, [&](const auto& path) { return isInASet(path.second, here.name); });
        item->bytes = here.bytes;
        item->sha256 = here.sha256;
        if (std::ranges::find(m_set.mounts, here.name, &DataMount::name) == m_set.mounts.end())
            item->paths[m_place.text()] = m_brought.path + "/" + here.name;
    }
    for (const DataMount& mount : m_set.mounts)
        if (const auto item = std::ranges::find(m_brought.items, mount.name, &DataItem::name);
            item != m_brought.items.end()) {
            item->bytes = mount.bytes;
            item->sha256 = mount.sha256;
        }
    end(std::nullopt);
}

void DataBringing::end(const std::optional<Error>& error)
{
    if (std::exchange(m_ended, true))
        return;
    m_task = {};
    m_tools.operations.finish(m_operation, error);
    deleteLater();
    m_reply(error ? Result<BroughtData>(tl::unexpected<Error>(*error)) : Result<BroughtData>(m_brought));
}

} // namespace pupitre
