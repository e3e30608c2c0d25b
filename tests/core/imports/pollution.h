#pragma once

/// One clean order list, and the ways in which the files people get differ from it. The kinds are those of
/// Vitagliano, Hameed, Jiang, Reisener, Wu, Naumann, "Pollock: A Data Loading Benchmark" (VLDB 2023), made
/// anew from their description, and some more seen at hotlines.

#include <QByteArray>
#include <QList>

#include <functional>
#include <vector>

namespace redial {

using Table = QList<QList<QByteArray>>; ///< UTF-8, the header first

/// 84 orders in 9 columns. Some texts hold delimiters, quotes and a line break; the last column is
/// empty in every other row.
Table cleanOrders();

/// How a table is written. The defaults are RFC 4180.
struct CsvDialect {
    QByteArray delimiter = ",";
    QByteArray quote = "\"";
    QByteArray escape = "\""; ///< before a quote in a quoted cell; may be nothing
    QByteArray lineEnd = "\r\n";
    bool quotesAll = true;
};

QByteArray csvCell(const QByteArray& text, const CsvDialect& dialect);
QByteArray csvRecord(const QList<QByteArray>& cells, const CsvDialect& dialect);
QByteArray csvText(const Table& table, const CsvDialect& dialect = {});

struct PollutedFile {
    QByteArray kind; ///< as the benchmark calls it
    QByteArray bytes;
    Table held; ///< the orders in it, in the columns of the clean list; more columns: kept values
};

/// Makes the files of every kind, one after the other.
void eachPollutedFile(const std::function<void(const PollutedFile&)>& take);

} // namespace redial
