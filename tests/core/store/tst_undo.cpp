#include "core/imports/importer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace redial;

namespace {

/// Stops whatever asks, so that clearing up is put off.
class StopAtOnce final : public Progress {
public:
    bool advance(qint64, qint64) override { return false; }
};

struct DrawnRow {
    std::string order;
    int minute = 0;
    std::string agent;
    std::string department;
    std::string satisfaction;

    std::string identity() const { return order + "@" + std::to_string(minute); }
    std::string line() const
    {
        char time[32];
        std::snprintf(time, sizeof time, "2024-03-01 08:%02d:07", minute);
        return order + "," + time + ",13800000001," + agent + "," + department + "," + satisfaction;
    }
};

/// What the workspace must show, kept the slow way: for each identity what every batch's rows made of
/// it, one after the other; the last entry of a live batch is what is seen.
class Model {
public:
    ImportAccount import(int batch, const std::vector<DrawnRow>& rows)
    {
        ImportAccount account;
        m_live.push_back(batch);
        for (DrawnRow row : rows) {
            ++account.read;
            std::vector<Entry>& entries = m_entries[row.identity()];
            const Entry* old = seen(entries);
            if (!old) {
                ++account.imported;
            } else {
                for (const auto field : {&DrawnRow::agent, &DrawnRow::department, &DrawnRow::satisfaction}) {
                    if ((row.*field).empty())
                        row.*field = old->row.*field;
                }
                ++(row.line() == old->row.line() ? account.skipped : account.replaced);
            }
            entries.push_back({batch, row});
        }
        return account;
    }
    void undo(int batch)
    {
        std::erase(m_live, batch);
        for (auto& [identity, entries] : m_entries)
            std::erase_if(entries, [&](const Entry& entry) { return entry.batch == batch; });
    }
    QStringList visible() const
    {
        QStringList lines;
        for (const auto& [identity, entries] : m_entries) {
            if (const Entry* entry = seen(entries))
                lines.append(QString::fromStdString(entry->row.line()));
        }
        lines.sort();
        return lines;
    }
    const std::vector<int>& live() const { return m_live; }

private:
    struct Entry {
        int batch;
        DrawnRow row;
    };
    static const Entry* seen(const std::vector<Entry>& entries)
    {
        return entries.empty() ? nullptr : &entries.back();
    }
    std::map<std::string, std::vector<Entry>> m_entries;
    std::vector<int> m_live;
};

std::string lineOf(const OrderFields& fields)
{
    return fields.orderId + "," + formatTimestamp(fields.received.time) + "," + fields.caller + ","
        + fields.agent + "," + fields.department + "," + fields.satisfaction;
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private slots:
    void init();
    void restoresWhatWasReplaced();
    void keepsWhatALaterBatchSaw();
    void refusesUnknownBatches();
    void removesCallersNobodyHas();
    void anyOrderGivesTheRightOrders_data();
    void anyOrderGivesTheRightOrders();

private:
    BatchId import(const std::vector<DrawnRow>& rows, ImportAccount* account = nullptr);
    QStringList visible(const Workspace& workspace) const;
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
    NoProgress m_progress;
};

void TestUndo::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("w.redial"));
    reopen();
}

void TestUndo::reopen()
{
    m_workspace.reset();
    auto workspace = Workspace::openOrCreate(m_path);
    QVERIFY(workspace);
    m_workspace = *std::move(workspace);
}

BatchId TestUndo::import(const std::vector<DrawnRow>& rows, ImportAccount* account)
{
    const QString path = m_folder->filePath(QStringLiteral("orders.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("order_id,time,caller,agent,department,satisfaction\n");
    for (const DrawnRow& row : rows)
        file.write(QByteArray::fromStdString(row.line() + "\n"));
    file.close();
    ImportPlan plan;
    plan.now = Timestamp{1'800'000'000};
    plan.sources.push_back({path, {}, {}, {}, {}});
    const Result<ImportReport> report = importSources(*m_workspace, plan, m_progress);
    if (!report) {
        qWarning("import failed: %d %s", int(report.error().code), qPrintable(report.error().detail));
        return {};
    }
    if (account)
        *account = report->account;
    return report->batch;
}

QStringList TestUndo::visible(const Workspace& workspace) const
{
    QStringList lines;
    const Result<void> read = workspace.eachOrder({}, [&](const StoredOrder& order) {
        lines.append(QString::fromStdString(lineOf(order.fields)));
        return true;
    });
    if (!read)
        lines.append(QStringLiteral("failed"));
    lines.sort();
    return lines;
}

void TestUndo::restoresWhatWasReplaced()
{
    const BatchId first = import({{"GD1", 1, "a", "", ""}, {"GD2", 2, "a", "", ""}});
    const BatchId second = import({{"GD1", 1, "b", "", ""}, {"GD3", 3, "c", "", ""}});
    const auto undone = m_workspace->undoImport({}, m_progress);
    QVERIFY(undone);
    QCOMPARE(undone->first.value, second.value);
    QCOMPARE(undone->second, 2);
    QCOMPARE(visible(*m_workspace),
        QStringList({QStringLiteral("GD1,2024-03-01 08:01:07,13800000001,a,,"),
            QStringLiteral("GD2,2024-03-01 08:02:07,13800000001,a,,")}));
    QCOMPARE(m_workspace->batches()->size(), size_t(1));
    QCOMPARE(m_workspace->batches()->front().id.value, first.value);
    QVERIFY(import({{"GD9", 9, "", "", ""}}).value > second.value);
}

void TestUndo::keepsWhatALaterBatchSaw()
{
    const BatchId first = import({{"GD1", 1, "a", "", ""}, {"GD2", 2, "a", "", ""}});
    import({{"GD1", 1, "b", "", ""}, { "GD2", 2, "a", "", "" }});
    const auto undone = m_workspace->undoImport(first, m_progress);
    QVERIFY(undone);
    QCOMPARE(undone->second, 0);
    QCOMPARE(visible(*m_workspace),
        QStringList({QStringLiteral("GD1,2024-03-01 08:01:07,13800000001,b,,"),
            QStringLiteral("GD2,2024-03-01 08:02:07,13800000001,a,,")}));
    QVERIFY(m_workspace->undoImport({}, m_progress));
    QCOMPARE(visible(*m_workspace), QStringList());
}

void TestUndo::refusesUnknownBatches()
{
    QCOMPARE(m_workspace->undoImport({}, m_progress).error().code, ErrorCode::BatchNotFound);
    const BatchId batch = import({{"GD1", 1, "a", "", ""}});
    QCOMPARE(m_workspace->undoImport(BatchId(99), m_progress).error().code, ErrorCode::BatchNotFound);
    QVERIFY(m_workspace->undoImport(batch, m_progress));
    QCOMPARE(m_workspace->undoImport(batch, m_progress).error().code, ErrorCode::BatchNotFound);
}

void TestUndo::removesCallersNobodyHas()
{
    import({{ "GD1", 1, "a", "", "" }});
    QVERIFY(m_workspace->undoImport({}, m_progress));
    m_workspace.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto book = Workspace::open(m_path, Access::ReadOnly).value()->loadBook(m_progress);
    QCOMPARE((*book)->dictionaries().callers.size(), size_t(1)); // none
}

void TestUndo::anyOrderGivesTheRightOrders_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestUndo::anyOrderGivesTheRightOrders()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto upTo = [&](unsigned end) { return static_cast<int>(random() % end); };
    Model model;
    std::map<int, BatchId> batches;
    for (int step = 0; step < 25; ++step) {
        if (model.live().empty() || upTo(100) < 60) {
            std::vector<DrawnRow> rows;
            const int count = upTo(12);
            const std::vector<std::string> words{"", "", "a", "b", "c"};
            for (int i = 0; i < count; ++i) {
                rows.push_back({"GD" + std::to_string(upTo(6)), upTo(2), words[upTo(5)], words[upTo(4)],
                    std::vector<std::string>{"", "满意", "不满意"}[upTo(3)]});
            }
            if (rows.empty())
                continue;
            ImportAccount account;
            batches[step] = import(rows, &account);
            const ImportAccount expected = model.import(step, rows);
            QCOMPARE(account.read, expected.read);
            QCOMPARE(account.imported, expected.imported);
            QCOMPARE(account.replaced, expected.replaced);
            QCOMPARE(account.skipped, expected.skipped);
        } else {
            const int batch = model.live()[upTo(static_cast<unsigned>(model.live().size()))];
            StopAtOnce stop;
            Progress& progress = upTo(2) ? static_cast<Progress&>(stop) : m_progress;
            QVERIFY(m_workspace->undoImport(batches[batch], progress));
            model.undo(batch);
        }
        QCOMPARE(visible(*m_workspace), model.visible());
        if (upTo(8) == 0)
            reopen();
        const auto beside = Workspace::open(m_path, Access::ReadOnly);
        QVERIFY(beside);
        const auto book = (*beside)->loadBook(m_progress);
        QVERIFY(book);
        QCOMPARE((*book)->size(), static_cast<size_t>(model.visible().size()));
    }
    for (const int batch : std::vector<int>(model.live()))
        QVERIFY(m_workspace->undoImport(batches[batch], m_progress));
    QCOMPARE(visible(*m_workspace), QStringList());
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
