/// How far Redial goes: the time and the memory of imports that are larger than any centre's, of opening
/// them, of writing all orders to a file, and of taking the import back.
///
///     bench_sizes [NAME…]     only these cases (csv, xlsx, columns, cells, orders)
///     bench_sizes --keep FILE orders      keeps the workspace of 5,000,000 orders, for bench_window
///
/// Each case runs in a process of its own, so that its peak memory is its own. The files are written to the
/// temporary folder first (some 3 GB at a time) and are not part of the time. Beside each import stands the
/// same file read by the reader alone.

#include "core/callers/bursts.h"
#include "core/imports/importer.h"
#include "core/repeat/repeatmatrix.h"
#include "core/reports/ordertable.h"
#include "core/tabular/tablesource.h"
#include "tests/support/peakmemory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cstdio>
#include <functional>
#include <numeric>

using namespace redial;

namespace {

constexpr unsigned beginning = 1'672'531'200; // 2023-01-01
constexpr unsigned mostExcelRows = 1'048'576;
constexpr int usualColumns = 16;

unsigned mix(unsigned row)
{
    const unsigned mixed = row * 2654435761u;
    return mixed ^ mixed >> 15;
}

std::string time(unsigned seconds)
{
    return formatTimestamp(Timestamp{beginning + seconds});
}

const char* const headers[usualColumns] = {"工单编号", "来电时间", "来电号码", "受理坐席", "诉求类型",
    "事项分类", "所属镇街", "承办单位", "派单时间", "办结时间", "工单状态", "满意度", "是否解决", "工单标题",
    "工单内容", "备注"};

/// The cells of one order as most systems export them; about 330 bytes.
std::vector<std::string> orderCells(unsigned row, unsigned callers)
{
    const unsigned mixed = mix(row);
    const auto made = [](const char* pattern, unsigned number) {
        char text[300];
        std::snprintf(text, sizeof text, pattern, number);
        return std::string(text);
    };
    const char* const status[] = {"已办结", "处理中", "待处理"};
    const char* const rated[] = {"满意", "基本满意", "不满意", ""};
    return {made("GD2024%09u", row), time(row * 19), made("1%010u", 3'800'000'000u + mixed % callers),
        made("坐席%03u", (mixed >> 3) % 120), (mixed >> 4) % 3 == 0 ? "咨询" : "投诉",
        made("城市管理/市容环境/类别%u", (mixed >> 5) % 120), made("第%u街道", (mixed >> 6) % 200),
        made("承办单位%u", (mixed >> 7) % 80), time(row * 19 + 900), time(row * 19 + 216'000),
        status[(mixed >> 8) % 3], rated[(mixed >> 9) % 4], (mixed >> 10) % 3 ? "是" : "否",
        made("反映第%u号楼下水道堵塞", mixed % 100'000),
        made("来电人反映第%u号楼下水道堵塞，一直没有人来处理，污水漫到路上，老人和孩子出行不便，"
             "希望有关部门尽快上门处理并回复。",
            mixed % 100'000),
        made("备注%u", mixed % 86'400)};
}

/// Writes a text file of at least `bytes` or of exactly `rows` rows, whichever is named.
struct CsvShape {
    unsigned first = 0;
    unsigned rows = 0;
    qint64 bytes = 0;
    int moreColumns = 0;
    size_t longCell = 0; ///< characters of the content
};

void writeCsv(const QString& path, const CsvShape& shape)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    std::string block;
    const auto writeRow = [&](const std::vector<std::string>& cells,
                              const std::function<std::string(int)>& more) {
        for (size_t at = 0; at < cells.size(); ++at)
            block += (at > 0 ? "," : "") + cells[at];
        for (int column = 0; column < shape.moreColumns; ++column)
            block += "," + more(column);
        block += "\r\n";
    };
    writeRow({std::begin(headers), std::end(headers)},
        [](int column) { return "附加字段" + std::to_string(column + 1); });
    std::string filling;
    while (filling.size() < shape.longCell * 3)
        filling += "污水漫到路上";
    qint64 written = 0;
    for (unsigned row = shape.first; shape.rows > 0 ? row < shape.first + shape.rows : written < shape.bytes;
         ++row) {
        auto cells = orderCells(row, 1'500'000);
        if (shape.longCell > 0)
            cells[14] = filling;
        writeRow(cells, [row](int column) {
            return column % 3 ? "值" + std::to_string(mix(row) % 1000)
                              : std::to_string(row + static_cast<unsigned>(column));
        });
        constexpr size_t blockSize = 1 << 20;
        if (block.size() > blockSize) {
            written += file.write(block.data(), static_cast<qint64>(block.size()));
            block.clear();
        }
    }
    file.write(block.data(), static_cast<qint64>(block.size()));
}

void writeWorkbook(const QString& path, unsigned rows)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* const book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet* const sheet = workbook_add_worksheet(book, nullptr);
    const auto writeRow = [&](unsigned at, const std::vector<std::string>& cells) {
        for (size_t column = 0; column < cells.size(); ++column)
            worksheet_write_string(sheet, at, static_cast<lxw_col_t>(column), cells[column].c_str(), nullptr);
    };
    writeRow(0, {std::begin(headers), std::end(headers)});
    for (unsigned row = 1; row < rows; ++row)
        writeRow(row, orderCells(row, 400'000));
    workbook_close(book);
}

template <typename Work> double seconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
}

void read(const QStringList& files)
{
    qint64 rows = 0;
    const double taken = seconds([&] {
        for (const QString& file : files) {
            const auto source = TableSource::open(file);
            NoProgress progress;
            if (!source
                || !(*source)->read(
                    0, [&rows](const Row&) { return ++rows > 0; }, progress))
                qFatal("cannot read %s", qPrintable(file));
        }
    });
    std::printf("  read alone    %8.1f s  %6.0f MB peak  %lld rows\n", taken, test::peakMegabytes(), rows);
}

void import(const QString& workspacePath, const QStringList& files)
{
    const auto workspace = Workspace::openOrCreate(workspacePath);
    if (!workspace)
        qFatal("cannot make %s", qPrintable(workspacePath));
    ImportPlan plan;
    plan.now = Timestamp{1'800'000'000};
    for (const QString& file : files) {
        SourcePlan source;
        source.path = file;
        plan.sources.push_back(source);
    }
    NoProgress progress;
    const Result<ImportReport> report = importSources(**workspace, plan, progress);
    if (!report)
        qFatal("import: %s", qPrintable(report.error().detail));
    std::printf(
        "  import        %8.1f s  %6.0f MB peak  read %lld imported %lld rejected %lld; workspace %lld MB\n",
        report->seconds, test::peakMegabytes(), report->account.read, report->account.imported,
        report->account.rejected, QFile(workspacePath).size() >> 20);
}

void open(const QString& workspacePath)
{
    NoProgress progress;
    std::unique_ptr<Workspace> workspace;
    std::shared_ptr<const OrderBook> book;
    const double opening = seconds([&] {
        workspace = Workspace::open(workspacePath, Access::ReadWrite).value();
        book = workspace->loadBook(progress).value();
    });
    const double matrix = seconds([&] {
        (void)RepeatMatrix(std::make_shared<const Repeats>(findRepeats(book, {}, {})), 0).cells().size();
    });
    std::printf("  open %zu orders %.2f s, first matrix %.3f s, %.0f MB peak\n", book->size(), opening,
        matrix, test::peakMegabytes());
}

/// All orders with all their fields into a file, as the page of orders does it.
void writeOut(const QString& workspacePath, const QString& path)
{
    NoProgress progress;
    const auto workspace = Workspace::open(workspacePath, Access::ReadOnly).value();
    const std::shared_ptr<const OrderBook> book = workspace->loadBook(progress).value();
    const double before = test::peakMegabytes();
    std::vector<quint32> rows(book->size());
    std::iota(rows.begin(), rows.end(), 0u);
    StreamedTable table;
    table.title = QStringLiteral("orders");
    const double taken = seconds([&] {
        if (!saveOrders(path, {*workspace, *book, rows, Reveal::Masked, {}}, table, progress))
            qFatal("cannot write %s", qPrintable(path));
    });
    std::printf("  written as %s %5.1f s, %.0f MB peak (%.0f before), %lld MB\n",
        qPrintable(QFileInfo(path).suffix()), taken, test::peakMegabytes(), before, QFile(path).size() >> 20);
}

void undo(const QString& workspacePath)
{
    NoProgress progress;
    const auto workspace = Workspace::open(workspacePath, Access::ReadWrite).value();
    const double taken = seconds([&] {
        if (!workspace->undoImport({}, progress))
            qFatal("cannot take back");
    });
    std::printf("  taken back in %.1f s, %.0f MB peak\n", taken, test::peakMegabytes());
}

/// A child of this program does one step.
void step(const QStringList& arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(-1);
    if (child.exitCode() != 0)
        qFatal("%s failed", qPrintable(arguments.value(0)));
}

void measure(const char* title, const QStringList& files, const QString& workspace, bool isKept = false)
{
    qint64 bytes = 0;
    for (const QString& file : files)
        bytes += QFile(file).size();
    std::printf("%s: %lld MB in %lld file(s)\n", title, bytes >> 20, static_cast<qint64>(files.size()));
    std::fflush(stdout);
    step(QStringList{QStringLiteral("--read")} + files);
    step(QStringList{QStringLiteral("--import"), workspace} + files);
    step({QStringLiteral("--open"), workspace});
    const QTemporaryDir folder;
    for (const char* name : {"orders.csv", "orders.xlsx"})
        step({QStringLiteral("--write"), workspace, folder.filePath(QLatin1String(name))});
    if (!isKept)
        step({QStringLiteral("--undo"), workspace});
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    if (command == QLatin1String("--read")) {
        read(arguments.mid(1));
        return 0;
    }
    if (command == QLatin1String("--import")) {
        import(arguments.value(1), arguments.mid(2));
        return 0;
    }
    if (command == QLatin1String("--open")) {
        open(arguments.value(1));
        return 0;
    }
    if (command == QLatin1String("--write")) {
        writeOut(arguments.value(1), arguments.value(2));
        return 0;
    }
    if (command == QLatin1String("--undo")) {
        undo(arguments.value(1));
        return 0;
    }
    QString keep;
    if (command == QLatin1String("--keep")) {
        keep = arguments.value(1);
        arguments = arguments.mid(2);
    }
    const auto isWanted = [&](const char* name) {
        return arguments.isEmpty() || arguments.contains(QLatin1String(name));
    };
    const auto inFolder = [](const std::function<void(const QTemporaryDir&)>& act) { act(QTemporaryDir()); };

    if (isWanted("csv"))
        inFolder([](const QTemporaryDir& folder) {
            const QString file = folder.filePath(QStringLiteral("800MB.csv"));
            CsvShape shape;
            shape.bytes = 800'000'000;
            writeCsv(file, shape);
            measure("text file of 800 MB", {file}, folder.filePath(QStringLiteral("csv.redial")));
        });
    if (isWanted("xlsx"))
        inFolder([](const QTemporaryDir& folder) {
            const QString file = folder.filePath(QStringLiteral("full.xlsx"));
            writeWorkbook(file, mostExcelRows);
            measure("workbook of 1,048,576 rows", {file}, folder.filePath(QStringLiteral("xlsx.redial")));
        });
    if (isWanted("columns"))
        inFolder([](const QTemporaryDir& folder) {
            const QString file = folder.filePath(QStringLiteral("wide.csv"));
            CsvShape shape;
            shape.rows = 200'000;
            shape.moreColumns = 200 - usualColumns;
            writeCsv(file, shape);
            measure("200,000 rows of 200 columns", {file}, folder.filePath(QStringLiteral("wide.redial")));
        });
    if (isWanted("cells"))
        inFolder([](const QTemporaryDir& folder) {
            const QString file = folder.filePath(QStringLiteral("long.csv"));
            CsvShape shape;
            shape.rows = 2'000;
            shape.longCell = 100'000;
            writeCsv(file, shape);
            measure("2,000 rows with cells of 100,000 characters", {file},
                folder.filePath(QStringLiteral("long.redial")));
        });
    if (isWanted("orders"))
        inFolder([&keep](const QTemporaryDir& folder) {
            QStringList files;
            for (unsigned part = 0; part < 5; ++part) {
                files << folder.filePath(QStringLiteral("part%1.csv").arg(part));
                CsvShape shape;
                shape.first = part * 1'000'000;
                shape.rows = 1'000'000;
                writeCsv(files.back(), shape);
            }
            measure("5,000,000 orders", files,
                keep.isEmpty() ? folder.filePath(QStringLiteral("orders.redial")) : keep, !keep.isEmpty());
        });
    return 0;
}
