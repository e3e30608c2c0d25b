// From a changed scheme to the new matrix: a million orders of 333,000 callers, 60 agents and 120
// categories, one core; the same question put to SQLite's lead() and, where it is installed, to DuckDB
// (npm package @duckdb/node-api, found through NODE_PATH) in the same run on the same orders.
//
//     bench_repeats [--quick]
#include "core/repeat/repeatmatrix.h"
#include "tests/bench/benchmark.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

#include <sqlite3.h>

using namespace redial;
using namespace redial::bench;

namespace {

constexpr quint32 begin2024 = 1704067200;
constexpr quint32 year = 365 * 86400;

/// `orders` orders by orders / 3 callers; the last `heavy` of them by one caller.
std::shared_ptr<const OrderBook> makeBook(quint32 orders, quint32 heavy)
{
    std::mt19937 random(1);
    OrderDictionaries names;
    const quint32 callers = orders / 3;
    for (quint32 caller = 1; caller <= callers; ++caller)
        names.callers.append(std::to_string(13800000000 + caller));
    for (int agent = 1; agent <= 60; ++agent)
        names.agents.append("坐席" + std::to_string(agent));
    std::vector<CategoryTree::Node> leaves;
    for (int leaf = 0; leaf < 120; ++leaf)
        leaves.push_back(names.categories.add(std::vector<std::string>{"一级" + std::to_string(leaf / 24),
            "二级" + std::to_string(leaf / 6), "三级" + std::to_string(leaf)}));
    OrderColumns columns;
    columns.resize(orders);
    for (quint32 row = 0; row < orders; ++row) {
        columns.times[row] = begin2024 + static_cast<quint32>(random() % year);
        columns.callers[row] = row < orders - heavy ? 1 + static_cast<quint32>(random() % callers) : 1;
        columns.agents[row] = 1 + static_cast<quint32>(random() % 60);
        columns.categories[row] = leaves[random() % leaves.size()];
        columns.orders[row] = row + 1;
    }
    return OrderBook::make(std::move(columns), std::move(names), {{{begin2024}, {begin2024 + year}}});
}

qint64 matrixOf(const std::shared_ptr<const OrderBook>& book, const Scheme& scheme, int level)
{
    const RepeatMatrix matrix(std::make_shared<const Repeats>(findRepeats(book, scheme, {})), level);
    return matrix.repeats().repeated;
}

Scheme anyIssue(qint64 hours)
{
    Scheme scheme;
    scheme.windowSeconds = hours * 3600;
    return scheme;
}

Scheme sameIssue(int depth)
{
    Scheme scheme = anyIssue(168);
    scheme.issue = IssueRule::SameCategory;
    scheme.depth = depth;
    return scheme;
}

/// The narrow orders in an SQLite database in memory, indexed as the window function wants them.
sqlite3* sqliteOf(const OrderBook& book)
{
    sqlite3* database = nullptr;
    sqlite3_open(":memory:", &database);
    sqlite3_exec(database, "CREATE TABLE orders(caller INTEGER, time INTEGER, agent INTEGER, category INTEGER); BEGIN",
        nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO orders VALUES(?,?,?,?)", -1, &insert, nullptr);
    const OrderColumns& columns = book.columns();
    for (size_t row = 0; row < book.size(); ++row) {
        sqlite3_bind_int64(insert, 1, columns.callers[row]);
        sqlite3_bind_int64(insert, 2, columns.times[row]);
        sqlite3_bind_int64(insert, 3, columns.agents[row]);
        sqlite3_bind_int64(insert, 4, columns.categories[row]);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(database, "COMMIT; CREATE INDEX by_caller ON orders(caller, time)", nullptr, nullptr, nullptr);
    return database;
}

const char* const leadQuery
    = "SELECT agent, category, count(*) AS calls, sum(CASE WHEN next - time <= 86400 THEN 1 ELSE 0 END) AS repeats "
      "FROM (SELECT agent, category, time, lead(time) OVER (PARTITION BY caller ORDER BY time) AS next FROM orders) AS o "
      "WHERE time + 86400 <= 1735603200 GROUP BY agent, category";

qint64 sqliteRepeats(sqlite3* database)
{
    sqlite3_stmt* select = nullptr;
    sqlite3_prepare_v2(database, leadQuery, -1, &select, nullptr);
    qint64 repeats = 0;
    while (sqlite3_step(select) == SQLITE_ROW)
        repeats += sqlite3_column_int64(select, 3);
    sqlite3_finalize(select);
    return repeats;
}

/// Median seconds and the repeats DuckDB finds; nothing where the package is not installed.
void printDuckDb(const OrderBook& book, double ours, qint64 expected)
{
    const QTemporaryDir folder;
    QFile csv(folder.filePath(QStringLiteral("orders.csv")));
    if (!csv.open(QIODevice::WriteOnly))
        return;
    QByteArray text("caller,time,agent,category\n");
    const OrderColumns& columns = book.columns();
    for (size_t row = 0; row < book.size(); ++row)
        text += QByteArray::number(columns.callers[row]) + ',' + QByteArray::number(columns.times[row]) + ','
            + QByteArray::number(columns.agents[row]) + ',' + QByteArray::number(columns.categories[row]) + '\n';
    csv.write(text);
    csv.close();
    QProcess node;
    node.start(QStringLiteral("node"), {QStringLiteral(REDIAL_BENCH_SOURCE "/duckdb.cjs"), csv.fileName(), QLatin1String(leadQuery)});
    if (!node.waitForFinished(120000) || node.exitCode() != 0) {
        std::printf("%-46s not installed\n", "DuckDB, lead()");
        return;
    }
    const QJsonObject answer = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    const double seconds = answer[QStringLiteral("seconds")].toDouble();
    std::printf("%-46s %9.1f ms   %6.1f × ours   %s\n", "DuckDB, lead(), all cores", seconds * 1e3, seconds / ours,
        answer[QStringLiteral("repeats")].toInteger() == expected ? "same repeats" : "OTHER REPEATS");
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const bool quick = application.arguments().contains(QStringLiteral("--quick"));
    const auto book = makeBook(1000000, 0);

    // Switching between two windows, as a supervisor would.
    qint64 repeats = 0;
    int flip = 0;
    const double any = medianSeconds(quick ? 5 : 21, [&] { repeats = matrixOf(book, anyIssue(++flip % 2 ? 24 : 48), 0); });
    std::printf("1,000,000 orders: changed scheme → matrix\n");
    std::printf("%-46s %9.1f ms\n", "any issue", any * 1e3);
    for (int depth = 0; depth <= 3; ++depth) {
        const double same = medianSeconds(quick ? 5 : 21, [&] { repeats = matrixOf(book, sameIssue(depth), depth); });
        std::printf("same issue, depth %-28d %9.1f ms   %6.2f × any issue\n", depth, same * 1e3, same / any);
    }
    const auto repeatsOnly = medianSeconds(quick ? 5 : 21, [&] { repeats = findRepeats(book, anyIssue(24), {}).repeated; });
    std::printf("%-46s %9.1f ms\n", "any issue, without the matrix", repeatsOnly * 1e3);

    const auto heavy = makeBook(1000000, 100000);
    const double heavyAny = medianSeconds(quick ? 5 : 21, [&] { repeats = matrixOf(heavy, anyIssue(24), 0); });
    const double heavySame = medianSeconds(quick ? 5 : 21, [&] { repeats = matrixOf(heavy, sameIssue(0), 0); });
    std::printf("%-46s %9.1f ms   %6.2f × without\n", "any issue, one caller with 100,000 calls", heavyAny * 1e3, heavyAny / any);
    std::printf("%-46s %9.1f ms\n", "same issue, one caller with 100,000 calls", heavySame * 1e3);

    const qint64 expected = matrixOf(book, anyIssue(24), 0);
    sqlite3* database = sqliteOf(*book);
    qint64 found = 0;
    const double lead = medianSeconds(quick ? 1 : 3, [&] { found = sqliteRepeats(database); });
    sqlite3_close(database);
    std::printf("%-46s %9.1f ms   %6.1f × ours   %s\n", "SQLite, lead(), indexed, in memory", lead * 1e3, lead / any,
        found == expected ? "same repeats" : "OTHER REPEATS");
    printDuckDb(*book, any, expected);

    if (!quick) {
        const auto large = makeBook(20000000, 0);
        const double twenty = medianSeconds(5, [&] { repeats = matrixOf(large, anyIssue(24), 0); });
        std::printf("%-46s %9.1f ms   %6.2f × linear\n", "20,000,000 orders, any issue", twenty * 1e3, twenty / any / 20);
    }
    return 0;
}
