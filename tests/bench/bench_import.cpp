/// Importing an export of 200,000 rows × 16 columns (.xlsx, inline and shared strings) into a new
/// workspace, and the same file once more into the filled one, beside expat with empty handlers over
/// the same XML in the same run. Target: 5 s or 2.5 times expat, whichever is less.

#include "core/imports/importer.h"
#include "core/tabular/packagelimits.h"
#include "core/tabular/ziparchive.h"
#include "core/tabular/zipstream.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <expat.h>
#include <xlsxwriter.h>

#include <cstdio>

using namespace redial;

namespace {

constexpr unsigned rows = 200'000;

enum class Strings { Inline, Shared };

void writeWorkbook(const QString& path, Strings strings)
{
    lxw_workbook_options options{};
    options.constant_memory = strings == Strings::Inline ? LXW_TRUE : LXW_FALSE;
    lxw_workbook* const book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet* const sheet = workbook_add_worksheet(book, nullptr);
    lxw_format* const time = workbook_add_format(book);
    format_set_num_format(time, "yyyy-mm-dd hh:mm:ss");
    const char* const headers[] = {"工单编号", "来电时间", "来电号码", "受理坐席", "诉求类型", "事项分类",
        "所属镇街", "承办单位", "派单时间", "办结时间", "工单状态", "满意度", "是否解决", "工单标题",
        "工单内容", "备注"};
    for (lxw_col_t column = 0; column < 16; ++column)
        worksheet_write_string(sheet, 0, column, headers[column], nullptr);
    char text[256];
    for (lxw_row_t row = 0; row < rows; ++row) {
        const unsigned mixed = row * 2654435761u;
        const auto write = [&](lxw_col_t column, const char* pattern, unsigned number) {
            std::snprintf(text, sizeof text, pattern, number);
            worksheet_write_string(sheet, row + 1, column, text, nullptr);
        };
        const double received = 45'000 + row / 600.0;
        const char* const status[] = {"已办结", "处理中", "待处理"};
        const char* const rated[] = {"满意", "基本满意", "不满意", ""};
        write(0, "GD2024%09u", row);
        worksheet_write_number(sheet, row + 1, 1, received, time);
        write(2, "138%08u", mixed % 70'000u);
        write(3, "坐席%03u", (mixed >> 3) % 60u);
        write(4, (mixed >> 4) % 3 == 0 ? "咨询" : "投诉", 0);
        write(5, "城市管理/市容环境/类别%u", (mixed >> 5) % 120u);
        write(6, "第%u街道", (mixed >> 6) % 200u);
        write(7, "承办单位%u", (mixed >> 7) % 80u);
        worksheet_write_number(sheet, row + 1, 8, received + 0.01, time);
        worksheet_write_number(sheet, row + 1, 9, received + 2.5, time);
        worksheet_write_string(sheet, row + 1, 10, status[(mixed >> 8) % 3], nullptr);
        worksheet_write_string(sheet, row + 1, 11, rated[(mixed >> 9) % 4], nullptr);
        worksheet_write_string(sheet, row + 1, 12, (mixed >> 10) % 3 ? "是" : "否", nullptr);
        write(13, "反映第%u号楼下水道堵塞", mixed % 100'000u);
        write(14, "反映第%u号楼下水道堵塞一直没有人来处理的问题，希望有关部门尽快上门", mixed % 100'000u);
        write(15, "备注%u", mixed % 86'400u);
    }
    workbook_close(book);
}

void expatAlone(const QString& path)
{
    const auto archive = ZipArchive::open(path);
    for (const char* const part : {"xl/sharedstrings.xml", "xl/worksheets/sheet1.xml"}) {
        const ZipEntry* const entry = archive ? (*archive)->find(part) : nullptr;
        if (!entry)
            continue;
        const XML_Parser parser = XML_ParserCreate(nullptr);
        XML_SetElementHandler(
            parser, [](void*, const char*, const char**) {}, [](void*, const char*) {});
        XML_SetCharacterDataHandler(parser, [](void*, const char*, int) {});
        std::vector<char> buffer(64 * 1024);
        const auto stream = ZipStream::open(**archive, *entry, sheetLimit);
        for (size_t count = 1; count > 0;) {
            count = (*stream)->read(buffer).value();
            XML_Parse(parser, buffer.data(), static_cast<int>(count), count == 0);
        }
        XML_ParserFree(parser);
    }
}

template <typename Work> double seconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
}

double import(Workspace& workspace, const QString& path)
{
    ImportPlan plan;
    plan.now = Timestamp{1'800'000'000};
    plan.sources.push_back({path, {}, {}, {}, {}});
    NoProgress progress;
    const Result<ImportReport> report = importSources(workspace, plan, progress);
    if (!report) {
        std::printf("failed: %s\n", qPrintable(report.error().detail));
        return 0;
    }
    std::printf("  read %lld imported %lld replaced %lld skipped %lld rejected %lld\n", report->account.read,
        report->account.imported, report->account.replaced, report->account.skipped,
        report->account.rejected);
    return report->seconds;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    for (const Strings strings : {Strings::Inline, Strings::Shared}) {
        const QString name = strings == Strings::Inline ? QStringLiteral("inline") : QStringLiteral("shared");
        const QString path = folder.filePath(name + QStringLiteral(".xlsx"));
        writeWorkbook(path, strings);
        const QString file = folder.filePath(name + QStringLiteral(".redial"));
        const auto workspace = Workspace::openOrCreate(file);
        const double expat = seconds([&] { expatAlone(path); });
        const double first = import(**workspace, path);
        const double again = import(**workspace, path);
        std::printf(
            "%s: expat alone %.2f s, import %.2f s (%.2f x), the same again %.2f s (%.2f x); file %lld MB\n",
            qPrintable(name), expat, first, first / expat, again, again / expat, QFile(file).size() >> 20);
    }
}
