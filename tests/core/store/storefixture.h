#pragma once

#include "core/imports/importer.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace redial::test {

/// A workspace in a temporary folder that CSV texts are imported into.
class StoreFixture {
public:
    StoreFixture()
    {
        auto opened = Workspace::openOrCreate(path());
        if (opened)
            workspace = *std::move(opened);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("w.redial")); }
    QString folder() const { return m_folder.path(); }

    Result<ImportReport> import(const QByteArray& csv)
    {
        const QString name = m_folder.filePath(QStringLiteral("orders%1.csv").arg(++m_files));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            return Error{ErrorCode::WriteFailed, name, {}};
        file.write(csv);
        file.close();
        ImportPlan plan;
        plan.now = Timestamp{1'800'000'000};
        plan.sources.push_back({name, {}, {}, {}, {}});
        return importSources(*workspace, plan, progress);
    }

    std::shared_ptr<const OrderBook> book() { return workspace->loadBook(progress).value(); }

    /// The visible orders of a caller, in order of time.
    std::vector<OrderId> ordersOf(std::string_view caller)
    {
        std::vector<OrderId> ids;
        const auto loaded = book();
        for (quint32 row = 0; row < loaded->size(); ++row)
            if (loaded->phoneKeys().at(loaded->phones()[row]) == caller)
                ids.push_back(loaded->order(row));
        return ids;
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;

public:
    NoProgress progress;
    std::unique_ptr<Workspace> workspace;
};

} // namespace redial::test
