#pragma once

/// A workspace with one order and one follow-up, and the little that tests of accidents do with it.

#include "core/imports/importer.h"
#include "core/store/followupstore.h"

#include <QFile>
#include <QTemporaryDir>

namespace redial::test {

inline QByteArray orders(int count)
{
    QByteArray csv = "order_id,time,caller,content\n";
    for (int i = 0; i < count; ++i)
        csv += "GD" + QByteArray::number(i) + ",2024-03-01 08:05:09,138" + QByteArray::number(10'000'000 + i)
            + ",what the caller wanted to have done and where it was at some length\n";
    return csv;
}

inline Result<ImportReport> importFile(Workspace& workspace, const QString& path, Progress& progress)
{
    ImportPlan plan;
    plan.now = Timestamp{1'800'000'000};
    plan.sources.push_back({path, {}, {}, {}, {}});
    return importSources(workspace, plan, progress);
}

inline bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// A workspace with one order and one follow-up.
inline std::unique_ptr<Workspace> begin(const QString& path)
{
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("first.csv"));
    NoProgress progress;
    auto workspace = Workspace::openOrCreate(path);
    if (!workspace || !write(csv, orders(1)) || !importFile(**workspace, csv, progress))
        return nullptr;
    const auto book = (*workspace)->loadBook(progress);
    if (!book
        || !(*workspace)
                ->followUps()
                .create("13810000000", std::vector{(*book)->order(0)}, {}, {"Wang", {1}}))
        return nullptr;
    return *std::move(workspace);
}

inline Result<FollowUp> note(Workspace& workspace, const std::string& finding)
{
    FollowUpEdit edit;
    edit.finding = finding;
    return workspace.followUps().change(FollowUpId(1), edit, {"Wang", {2}});
}

inline std::string noted(Workspace& workspace)
{
    const auto followUp = workspace.followUps().followUp(FollowUpId(1));
    return followUp ? followUp->finding : "unreadable";
}

inline size_t ordersIn(Workspace& workspace)
{
    NoProgress progress;
    const auto book = workspace.loadBook(progress);
    return book ? (*book)->size() : 0;
}

} // namespace redial::test
