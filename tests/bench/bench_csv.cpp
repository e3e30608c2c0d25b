/// What reading a text file costs, and what bounds it: the same bytes copied in memory, read from the
/// file, and decoded alone, all in one run.

#include "core/tabular/gb18030table.h"
#include "core/tabular/tablesource.h"
#include "core/tabular/textdecoder.h"
#include "core/tabular/utf8.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>

using namespace redial;

namespace {

constexpr size_t fileBytes = 128 * 1024 * 1024;
constexpr size_t blockBytes = 256 * 1024;
constexpr int repeats = 5;

enum class Quoting { None, All };

/// One order of sixteen columns.
std::string orderLine(quint32 number, Quoting quoting)
{
    static constexpr std::string_view categories[] = {"城乡建设/施工管理/夜间施工", "环境保护/噪声/生活噪声",
        "交通运输/公共交通/公交线路", "劳动保障/工资待遇/拖欠工资"};
    static constexpr std::string_view texts[] = {
        "来电人反映小区北侧工地夜间持续施工，噪声很大，影响休息，希望相关部门尽快核实处理",
        "市民咨询医保参保缴费办理流程及所需材料",
        "反映某路公交车等候时间过长，高峰期拥挤，建议增加班次，并请书面回复处理结果",
    };
    const std::string n = std::to_string(number);
    const std::string hour = std::to_string(10 + number % 10);
    const std::string cells[16] = {"GD2024" + n,
        "2024-03-1" + std::to_string(number % 10) + " " + hour + ":05:09",
        "138" + std::to_string(10000000 + number % 89999999), "张先生", "10" + std::to_string(number % 60),
        "投诉", std::string(categories[number % 4]), "关于小区周边夜间噪声扰民的问题",
        std::string(texts[number % 3]), "城东街道", "和平路" + std::to_string(number % 300) + "号",
        "住房和城乡建设局", "转办", "2024-03-2" + std::to_string(number % 8) + " " + hour + ":30:00",
        std::to_string(60 + number % 600), "满意"};
    std::string line;
    for (const std::string& cell : cells) {
        if (!line.empty())
            line += ',';
        line += quoting == Quoting::All ? '"' + cell + '"' : cell;
    }
    return line + "\r\n";
}

std::string orderFile(Quoting quoting)
{
    std::string text;
    text.reserve(fileBytes + 1024);
    for (quint32 number = 100000; text.size() < fileBytes; ++number)
        text += orderLine(number, quoting);
    return text;
}

/// By the inverse of the reader's own table; only what orderFile writes.
std::string asGb18030(std::string_view text)
{
    std::map<std::string, std::string, std::less<>> codes;
    for (int lead = 0x81; lead <= 0xFE; ++lead) {
        for (int trail = 0x40; trail <= 0xFE; ++trail) {
            const char32_t codePoint = Gb18030Table::instance().twoBytes(
                static_cast<unsigned char>(lead), static_cast<unsigned char>(trail));
            std::string utf8;
            appendUtf8(utf8, codePoint);
            codes.emplace(utf8, std::string{static_cast<char>(lead), static_cast<char>(trail)});
        }
    }
    std::string bytes;
    bytes.reserve(text.size());
    for (size_t i = 0; i < text.size();) {
        if (static_cast<unsigned char>(text[i]) < 0x80) {
            bytes += text[i++];
            continue;
        }
        bytes += codes.find(text.substr(i, 3))->second;
        i += 3;
    }
    return bytes;
}

/// Median seconds of several runs.
template <typename Work> double median(Work work)
{
    std::vector<double> seconds;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::sort(seconds);
    return seconds[repeats / 2];
}

size_t s_kept = 0; ///< what the work found: keeps it from being optimised away

void copyInMemory(const std::string& bytes, std::string& target)
{
    std::memcpy(target.data(), bytes.data(), bytes.size());
    s_kept += static_cast<unsigned char>(target[bytes.size() / 2]);
}

void readRaw(const QString& path, std::string& block)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("cannot read the file");
    qint64 got = 0;
    while ((got = file.read(block.data(), static_cast<qint64>(blockBytes))) > 0)
        s_kept += static_cast<size_t>(got);
}

void decodeInBlocks(const std::string& bytes, TextEncoding encoding, std::string& block)
{
    TextDecoder decoder(encoding);
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const auto input = rest.size() > blockBytes ? TextDecoder::Input::GoesOn : TextDecoder::Input::Ends;
        const TextDecoder::Decoded decoded = decoder.decode(rest.substr(0, blockBytes), input, block.data());
        rest.remove_prefix(decoded.used);
        s_kept += decoded.written;
    }
}

void readRows(const QString& path)
{
    Result<std::unique_ptr<TableSource>> source = TableSource::open(path);
    if (!source)
        qFatal("cannot open the file");
    NoProgress progress;
    const Result<void> read = (*source)->read(
        0,
        [](const Row& row) {
            for (const Cell& cell : row.cells)
                s_kept += cell.text.size();
            return true;
        },
        progress);
    if (!read)
        qFatal("cannot read the file");
}

void measure(const char* title, const QString& path, const std::string& bytes, TextEncoding encoding)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        qFatal("cannot write the file");
    file.close();
    const double megabytes = static_cast<double>(bytes.size()) / 1e6;
    std::string target(bytes.size(), '\0');
    std::string block(blockBytes * TextDecoder::growth, '\0');
    const double copy = median([&] { copyInMemory(bytes, target); });
    const double raw = median([&] { readRaw(path, block); });
    const double decode = median([&] { decodeInBlocks(bytes, encoding, block); });
    const double full = median([&] { readRows(path); });
    std::printf("%-18s %7.0f MB  copy %6.0f  file %6.0f  decode %6.0f  rows %6.0f MB/s   rows/copy %.2f  "
                "rows/decode %.2f\n",
        title, megabytes, megabytes / copy, megabytes / raw, megabytes / decode, megabytes / full,
        copy / full, decode / full);
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("orders.csv"));
    const std::string plain = orderFile(Quoting::None);
    measure("UTF-8 plain", path, plain, TextEncoding::Utf8);
    measure("UTF-8 all quoted", path, orderFile(Quoting::All), TextEncoding::Utf8);
    measure("GB18030 plain", path, asGb18030(plain), TextEncoding::Gb18030);
    std::printf("medians of %d; everything in the file cache; checked %zu\n", repeats, s_kept % 1000);
    return 0;
}
