/// Opening a workspace of 1,000,000 orders: the file, the book, and the first matrix.

#include "core/intake/ordermerge.h"
#include "core/repeat/repeatmatrix.h"
#include "core/store/stagedimport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace redial;

namespace {

constexpr unsigned orders = 1'000'000;
constexpr unsigned callers = 333'000;

SourceOrder makeOrder(unsigned row)
{
    unsigned mixed = row * 2654435761u;
    mixed ^= mixed >> 15;
    char text[64];
    SourceOrder order;
    const auto make = [&](const char* pattern, unsigned number) {
        std::snprintf(text, sizeof text, pattern, number);
        return std::string(text);
    };
    order.position.row = row + 2;
    order.fields.orderId = make("GD2024%09u", row);
    order.fields.received = {{1'704'067'200 + row * 31}, true};
    order.fields.caller = make("138%08u", mixed % callers);
    order.fields.callerQuality = KeyQuality::Whole;
    order.fields.agent = make("坐席%03u", (mixed >> 3) % 60);
    order.fields.category = {
        "城市管理", make("类别%u", (mixed >> 4) % 12), make("细目%u", (mixed >> 5) % 120)};
    order.fields.type = mixed % 3 ? "投诉" : "咨询";
    order.fields.region = make("第%u街道", (mixed >> 6) % 200);
    order.fields.department = make("承办单位%u", (mixed >> 7) % 80);
    order.fields.satisfaction = mixed % 2 ? "满意" : "不满意";
    order.fields.resolved = mixed % 5 ? "是" : "否";
    order.fields.status = "已办结";
    order.fields.closedAt = SourceTime{{1'704'167'200 + row * 31}, true};
    order.fields.talkSeconds = mixed % 600;
    order.fields.title = make("反映第%u号楼下水道堵塞", mixed % 100'000);
    order.extras = {{15, make("备注%u", mixed % 1000)}};
    return order;
}

template <typename Work> double seconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
}

void fill(const QString& path)
{
    const auto workspace = Workspace::openOrCreate(path);
    NoProgress progress;
    const auto staged = StagedImport::begin(**workspace, {1'800'000'000}, progress);
    const Layout layout(16, LayoutColumn{"备注", ""});
    const StagedImport::SourceKey key = (*staged)->addSource(QStringLiteral("made.csv"), {}, layout);
    BatchSummary::Source source;
    for (unsigned row = 0; row < orders; ++row) {
        SourceOrder order = makeOrder(row);
        (*staged)->add(order, key, identityKey(order.fields), fieldsHash(order.fields), std::nullopt);
        if (const Result<void> written = (*staged)->writeIfDue(); !written)
            std::printf("failed: %s\n", qPrintable(written.error().detail));
    }
    source.ofOrders = Stretch{{1'704'067'200}, {1'704'067'200 + orders * 31LL}};
    if (const Result<void> published = (*staged)->publish({source}); !published)
        std::printf("failed: %s\n", qPrintable(published.error().detail));
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("million.redial"));
    std::printf("filled in %.2f s, ", seconds([&] { fill(path); }));
    std::printf("%lld MB\n", QFile(path).size() >> 20);
    for (int run = 0; run < 4; ++run) {
        NoProgress progress;
        Result<std::unique_ptr<Workspace>> workspace = Error{};
        Result<std::shared_ptr<const OrderBook>> book = Error{};
        const double opening = seconds([&] { workspace = Workspace::open(path, Access::ReadWrite); });
        const double loading = seconds([&] { book = (*workspace)->loadBook(progress); });
        size_t cells = 0;
        const double matrix = seconds([&] {
            cells = RepeatMatrix(std::make_shared<const Repeats>(findRepeats(*book, {}, {})), 0).cells().size();
        });
        std::printf("open %.3f s, book %.3f s, first matrix %.3f s: %.2f s together; %zu orders, %zu cells\n", opening,
            loading, matrix, opening + loading + matrix, (*book)->size(), cells);
    }
}
