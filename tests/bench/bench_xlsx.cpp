/// Reading 200,000 rows × 16 columns of a made export, once with inline and once with shared strings,
/// beside what bounds it: inflating alone, and expat with empty handlers over the inflated XML.
/// Each reading runs in a process of its own, so that its peak memory is its own.

#include "core/tabular/packagelimits.h"
#include "core/tabular/xlsxreader.h"
#include "tests/support/peakmemory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <expat.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace redial;

namespace {

constexpr int rows = 200'000;
constexpr int runs = 5;

enum class Strings { Inline, Shared };

/// Writes the columns of a usual order export: ids, phones, four times, dictionary words, a title.
void writeWorkbook(const QByteArray& path, Strings strings)
{
    lxw_workbook_options options{};
    options.constant_memory = strings == Strings::Inline ? LXW_TRUE : LXW_FALSE;
    lxw_workbook* const book = workbook_new_opt(path.constData(), &options);
    lxw_worksheet* const sheet = workbook_add_worksheet(book, "Sheet1");
    lxw_format* const time = workbook_add_format(book);
    format_set_num_format(time, "yyyy-mm-dd hh:mm:ss");
    char text[256];
    for (lxw_row_t row = 0; row < rows; ++row) {
        const unsigned mixed = row * 2654435761u;
        const auto pick = [&](lxw_col_t column, const char* what, unsigned of) {
            std::snprintf(text, sizeof text, "%s%u", what, (mixed >> column) % of);
            worksheet_write_string(sheet, row, column, text, nullptr);
        };
        std::snprintf(text, sizeof text, "GD2024%09u", row);
        worksheet_write_string(sheet, row, 0, text, nullptr);
        std::snprintf(text, sizeof text, "138%08u", mixed % 70'000u);
        worksheet_write_string(sheet, row, 1, text, nullptr);
        worksheet_write_number(sheet, row, 2, 13'000'000'000.0 + mixed % 70'000u, nullptr);
        for (lxw_col_t column = 3; column < 7; ++column)
            worksheet_write_number(sheet, row, column, 45'000 + row / 600.0 + column / 24.0, time);
        pick(7, "坐席", 60);
        pick(8, "城市管理/市容环境/类别", 120);
        pick(9, "区街道办事处", 200);
        pick(10, "已办结", 3);
        pick(11, "满意", 4);
        pick(12, "来源渠道", 5);
        worksheet_write_number(sheet, row, 13, mixed % 5, nullptr);
        std::snprintf(text, sizeof text, "反映第%u号楼下水道堵塞一直没有人来处理的问题", mixed % 100'000u);
        worksheet_write_string(sheet, row, 14, text, nullptr);
        worksheet_write_number(sheet, row, 15, mixed % 86'400u / 7.0, nullptr);
    }
    workbook_close(book);
}

template <typename Work> double seconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
}

/// Inflates the parts the reader reads; hands the chunks on.
template <typename Sink> qint64 inflate(const QString& path, Sink sink)
{
    qint64 total = 0;
    const auto archive = ZipArchive::open(path);
    for (const char* const part : {"xl/sharedstrings.xml", "xl/worksheets/sheet1.xml"}) {
        const ZipEntry* const entry = archive ? (*archive)->find(part) : nullptr;
        if (!entry)
            continue;
        std::vector<char> buffer(64 * 1024);
        const auto stream = ZipStream::open(**archive, *entry, sheetLimit);
        for (;;) {
            const Result<size_t> count = (*stream)->read(buffer);
            sink(std::string_view(buffer.data(), count ? *count : 0), !count || *count == 0);
            if (!count || *count == 0)
                break;
            total += static_cast<qint64>(*count);
        }
    }
    return total;
}

void expatAlone(const QString& path)
{
    XML_Parser parser = nullptr;
    inflate(path, [&](std::string_view chunk, bool last) {
        if (!parser) {
            parser = XML_ParserCreate(nullptr);
            XML_SetElementHandler(
                parser, [](void*, const char*, const char**) {}, [](void*, const char*) {});
            XML_SetCharacterDataHandler(parser, [](void*, const char*, int) {});
        }
        XML_Parse(parser, chunk.data(), static_cast<int>(chunk.size()), last);
        if (last) {
            XML_ParserFree(parser);
            parser = nullptr;
        }
    });
}

qint64 readCells(const QString& path)
{
    qint64 cells = 0;
    NoProgress progress;
    const auto source = openPackage(path);
    const Result<void> read = source ? (*source)->read(
                                  0,
                                  [&](const Row& row) {
                                      cells += static_cast<qint64>(row.cells.size());
                                      return true;
                                  },
                                  progress)
                                     : Result<void>(source.error());
    if (!read)
        std::printf("failed: %s\n", qPrintable(read.error().detail));
    return cells;
}

/// One measured kind of work in this process: prints its median and its peak memory.
int measure(const QString& work, const QString& path)
{
    std::array<double, runs> times{};
    qint64 count = 0;
    for (double& time : times) {
        time = seconds([&] {
            if (work == QStringLiteral("inflate"))
                count = inflate(path, [](std::string_view, bool) {});
            else if (work == QStringLiteral("expat"))
                expatAlone(path);
            else
                count = readCells(path);
        });
    }
    std::ranges::sort(times);
    std::printf("%.3f %.1f %lld\n", times[runs / 2], test::peakMegabytes(), static_cast<long long>(count));
    return 0;
}

void compare(const QString& self, const char* title, const QString& path)
{
    std::printf("%s: %.1f MB packed\n", title, static_cast<double>(QFile(path).size()) / 1e6);
    double expat = 0;
    for (const char* const work : {"inflate", "expat", "reader"}) {
        QProcess process;
        process.start(self, {QLatin1String(work), path});
        process.waitForFinished(-1);
        const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
        if (figures.size() != 3)
            continue;
        const double time = figures[0].toDouble();
        if (work == std::string_view("expat"))
            expat = time;
        std::printf("  %-8s %7.3f s   peak %6.1f MB", work, time, figures[1].toDouble());
        if (figures[2] != "0")
            std::printf("   %10s %s", figures[2].constData(), work[0] == 'i' ? "bytes" : "cells");
        if (work == std::string_view("reader"))
            std::printf("   %.2f × expat", time / expat);
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3)
        return measure(arguments[1], arguments[2]);

    const QTemporaryDir folder;
    const QString inlined = folder.filePath(QStringLiteral("inline.xlsx"));
    const QString shared = folder.filePath(QStringLiteral("shared.xlsx"));
    writeWorkbook(QFile::encodeName(inlined), Strings::Inline);
    writeWorkbook(QFile::encodeName(shared), Strings::Shared);
    std::printf("%d rows × 16 columns; medians of %d runs\n", rows, runs);
    compare(QCoreApplication::applicationFilePath(), "inline strings", inlined);
    compare(QCoreApplication::applicationFilePath(), "shared strings", shared);
    return 0;
}
