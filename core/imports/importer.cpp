#include "core/imports/importer.h"

#include "core/base/text.h"
#include "core/imports/datetrial.h"
#include "core/imports/importtally.h"
#include "core/imports/leftopen.h"
#include "core/imports/ordermerger.h"
#include "core/imports/orderreader.h"
#include "core/imports/sourcewatch.h"
#include "core/intake/field.h"
#include "core/store/batchstore.h"

#include <QFileInfo>

#include <chrono>

namespace redial {

namespace {

/// Progress of one source as a part of all of them, by file size.
class SourceProgress final : public Progress {
public:
    SourceProgress(Progress& whole, qint64 before, qint64 size, qint64 total)
        : m_whole(whole)
        , m_before(before)
        , m_size(size)
        , m_total(total)
    {
    }
    bool advance(qint64 done, qint64 total) override
    {
        const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
        return m_whole.advance(m_before + static_cast<qint64>(share * static_cast<double>(m_size)), m_total);
    }

private:
    Progress& m_whole;
    const qint64 m_before;
    const qint64 m_size;
    const qint64 m_total;
};

/// One source of the import: a group of sheets of a file.
struct ImportSource {
    QString path;
    TableSource* table = nullptr;
    SourcePreview::Group* group = nullptr;
    const std::vector<SheetInfo>* sheets = nullptr;
    std::unique_ptr<DateTrial> dates;
    std::optional<Timestamp> completeFrom;
    std::optional<Timestamp> completeTo;
    qint64 bytesBefore = 0;
    qint64 bytes = 0;
};

class ImportRun {
public:
    ImportRun(Workspace& workspace, const ImportPlan& plan, Progress& progress)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_progress(progress)
    {
    }
    Result<ImportReport> run();

private:
    enum class Ending { Done, StartAgain };
    Result<void> lookAtSources();
    Result<void> addGroups(const SourcePlan& plan, OpenedSource& opened);
    Result<Ending> attempt();
    Result<Ending> readSource(const ImportSource& source, StagedImport& staged, OrderMerger& merger);
    Result<void> takeRow(OrderParser::Parsed& parsed, const ImportSource& source, StagedImport::SourceKey key,
        OrderMerger& merger);
    void takeReject(const Reject& reject, const ImportSource& source, StagedImport::SourceKey key);
    Result<void> takeOrder(
        SourceOrder& order, const ImportSource& source, StagedImport::SourceKey key, OrderMerger& merger);
    void noteLostDigits(
        const SourceOrder& order, size_t column, const ImportSource& source, StagedImport::SourceKey key);
    void summarise(const StagedImport& staged);
    void findHeavyKeys(StagedImport& staged);

    Workspace& m_workspace;
    const ImportPlan& m_plan;
    Progress& m_progress;
    std::vector<OpenedSource> m_opened;
    std::vector<SourceWatch> m_watches;
    std::vector<ImportSource> m_sources;
    qint64 m_totalBytes = 0;
    WordLists m_lists;
    std::vector<ImportReport::LeftOut> m_leftOut;

    // Of the present attempt.
    StagedImport* m_staged = nullptr;
    ImportReport m_report;
    std::vector<SourceTally> m_tallies;
    std::optional<UnknownWords> m_words;
};

/// Headers that repeat are numbered: whatever shows columns by their header has them all.
Layout layoutOf(const Mapping& mapping)
{
    Layout layout;
    const auto isTaken = [&layout](const std::string& header) {
        return std::any_of(layout.begin(), layout.end(),
            [&](const LayoutColumn& column) { return column.header == header; });
    };
    for (const ColumnMapping& column : mapping.columns) {
        std::string header = column.header;
        for (int number = 2; isTaken(header); ++number)
            header = trimmed(column.header + " (" + std::to_string(number) + ")");
        layout.push_back({header, std::string(column.field ? fieldName(*column.field) : "")});
    }
    return layout;
}

/// As errors name it.
QString doubtText(DateTrial::Doubt doubt)
{
    switch (doubt) {
    case DateTrial::Doubt::FitsBoth:
        return {};
    case DateTrial::Doubt::Contradictory:
        return QStringLiteral("contradictory");
    case DateTrial::Doubt::YearMayBeFirst:
        return QStringLiteral("year may be first");
    }
    Q_UNREACHABLE();
}

Result<ImportReport> ImportRun::run()
{
    const auto begin = std::chrono::steady_clock::now();
    if (m_plan.completeFrom && m_plan.completeTo && *m_plan.completeTo < *m_plan.completeFrom)
        return Error{ErrorCode::UsageInvalid, QStringLiteral("complete-from"), {}};
    const Result<WordLists> lists = m_workspace.wordLists();
    if (!lists)
        return lists.error();
    m_lists = *lists;
    if (const Result<void> looked = lookAtSources(); !looked)
        return looked.error();
    // Each start again settles at least one column for good.
    for (;;) {
        const Result<Ending> ending = attempt();
        if (!ending)
            return ending.error();
        if (*ending == Ending::Done)
            break;
    }
    m_report.leftOut = std::move(m_leftOut);
    m_report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    // The orders are in; that this could not be kept only means that it cannot be settled later.
    static_cast<void>(keepLeftOpen(m_workspace, accountOf(m_report, m_plan.now)));
    return std::move(m_report);
}

Result<void> ImportRun::lookAtSources()
{
    m_opened.reserve(m_plan.sources.size());
    for (const SourcePlan& plan : m_plan.sources) {
        m_watches.emplace_back(plan.path);
        Result<OpenedSource> opened = openSource(plan, &m_workspace, m_progress);
        if (!opened)
            return opened.error();
        m_opened.push_back(*std::move(opened));
        if (const Result<void> added = addGroups(plan, m_opened.back()); !added)
            return added;
    }
    return {};
}

Result<void> ImportRun::addGroups(const SourcePlan& plan, OpenedSource& opened)
{
    const QString name = QFileInfo(plan.path).fileName();
    for (const LeftOutSheet& sheet : opened.preview.leftOut)
        m_leftOut.push_back({name, sheet});
    size_t importable = 0;
    for (const SourcePreview::Group& group : opened.preview.groups)
        importable += group.importable ? 1 : 0;
    if (importable == 0) {
        const bool hasTime = opened.preview.groups.front().mapping.columnOf(Field::Time).has_value();
        return Error{hasTime ? ErrorCode::NoCallerColumn : ErrorCode::NoTimeColumn, plan.path, {}};
    }
    const qint64 bytes = QFileInfo(plan.path).size() / static_cast<qint64>(importable);
    for (SourcePreview::Group& group : opened.preview.groups) {
        if (!group.importable)
            continue;
        ImportSource source;
        source.path = plan.path;
        source.table = opened.table.get();
        source.group = &group;
        source.sheets = &opened.preview.sheets;
        source.dates = std::make_unique<DateTrial>(group.mapping, plan.dateOrder.has_value());
        source.completeFrom = plan.completeFrom ? plan.completeFrom : m_plan.completeFrom;
        source.completeTo = plan.completeTo ? plan.completeTo : m_plan.completeTo;
        source.bytesBefore = m_totalBytes;
        source.bytes = bytes;
        m_totalBytes += bytes;
        m_sources.push_back(std::move(source));
    }
    return {};
}

Result<ImportRun::Ending> ImportRun::attempt()
{
    m_report = {};
    m_tallies.clear();
    m_words.emplace(m_lists);
    Result<std::unique_ptr<StagedImport>> staged = StagedImport::begin(m_workspace, m_plan.now, m_progress);
    if (!staged)
        return staged.error();
    m_staged = staged->get();
    OrderMerger merger(*m_staged, m_lists);
    for (const ImportSource& source : m_sources) {
        const Result<Ending> ending = readSource(source, *m_staged, merger);
        if (!ending || *ending == Ending::StartAgain)
            return ending;
    }
    for (const SourceWatch& watch : m_watches)
        if (watch.hasChanged())
            return Error{ErrorCode::FileChanged, watch.path(), {}};
    summarise(*m_staged);
    if (const Result<void> published = m_staged->publish(m_report.sources); !published)
        return published.error();
    findHeavyKeys(*m_staged);
    return Ending::Done;
}

Result<ImportRun::Ending> ImportRun::readSource(
    const ImportSource& source, StagedImport& staged, OrderMerger& merger)
{
    std::vector<std::pair<size_t, std::string>> sheets;
    BatchSummary::Source& summary = m_report.sources.emplace_back();
    summary.file = QFileInfo(source.path).fileName();
    for (const size_t sheet : source.group->sheets) {
        sheets.emplace_back(sheet, (*source.sheets)[sheet].name);
        summary.sheets.push_back((*source.sheets)[sheet].name);
    }
    m_tallies.emplace_back();
    const StagedImport::SourceKey key =
        staged.addSource(summary.file, sheets, layoutOf(source.group->mapping));
    SourceProgress progress(m_progress, source.bytesBefore, source.bytes, m_totalBytes);
    OrderReader reader(*source.table, *source.group, m_plan.now, progress);
    reader.watch(source.dates->onTrial());
    reader.start();
    while (OrderReader::Block* block = reader.next()) {
        for (size_t i = 0; i < block->used; ++i) {
            if (const Result<void> taken = takeRow(block->rows[i], source, key, merger); !taken)
                return taken.error();
        }
    }
    if (!reader.outcome())
        return reader.outcome().error();
    if (const SourceDamage damage = source.table->damage(); damage.brokenCharacters > 0)
        m_report.damaged.push_back({static_cast<size_t>(key.number), damage});
    switch (source.dates->judge(reader.dateEvidence(), !reader.sampleWasWrong())) {
    case DateTrial::Verdict::Right:
        return Ending::Done;
    case DateTrial::Verdict::StartAgain:
        return Ending::StartAgain;
    case DateTrial::Verdict::Open:
        break;
    }
    return Error{ErrorCode::DateOrderOpen, source.dates->openColumn(), doubtText(source.dates->doubt())};
}

Result<void> ImportRun::takeRow(
    OrderParser::Parsed& parsed, const ImportSource& source, StagedImport::SourceKey key, OrderMerger& merger)
{
    ImportAccount& account = m_tallies.back().account;
    ++account.read;
    account.padded += parsed.notes.padded ? 1 : 0;
    if (const auto* reject = std::get_if<Reject>(&parsed.outcome)) {
        ++account.rejected;
        takeReject(*reject, source, key);
    } else {
        auto& order = std::get<SourceOrder>(parsed.outcome);
        if (parsed.notes.digitsLost)
            noteLostDigits(order, *parsed.notes.digitsLost, source, key);
        if (Result<void> taken = takeOrder(order, source, key, merger); !taken)
            return taken;
    }
    return m_staged->writeIfDue();
}

void ImportRun::takeReject(const Reject& reject, const ImportSource& source, StagedImport::SourceKey key)
{
    const std::string& sheet = (*source.sheets)[reject.position.sheet].name;
    m_report.rejects.push_back({static_cast<size_t>(key.number), sheet, reject});
    m_staged->addReject(key, sheet, reject);
}

Result<void> ImportRun::takeOrder(
    SourceOrder& order, const ImportSource& source, StagedImport::SourceKey key, OrderMerger& merger)
{
    SourceTally& tally = m_tallies.back();
    tally.addTime(order.fields.received.time);
    m_words->count(order.fields);
    const Result<OrderMerger::Admitted> admitted = merger.admit(order, key);
    if (!admitted)
        return admitted.error();
    switch (admitted->outcome) {
    case OrderMerger::Outcome::Imported:
        ++tally.account.imported;
        break;
    case OrderMerger::Outcome::Replaced:
        ++tally.account.replaced;
        break;
    case OrderMerger::Outcome::Skipped:
        ++tally.account.skipped;
        break;
    }
    if (admitted->outcome != OrderMerger::Outcome::Skipped && order.fields.caller.empty())
        ++tally.account.withoutCaller;
    if (admitted->outcome != OrderMerger::Outcome::Skipped
        && order.fields.callerQuality == KeyQuality::Masked)
        ++tally.account.maskedCallers;
    if (admitted->statusKept) {
        ++tally.account.statusKept;
        m_report.keptStatus.push_back(
            {static_cast<size_t>(key.number), (*source.sheets)[order.position.sheet].name, order.position.row,
                order.fields.status, admitted->refusedStatus});
    }
    return {};
}

void ImportRun::noteLostDigits(
    const SourceOrder& order, size_t column, const ImportSource& source, StagedImport::SourceKey key)
{
    ++m_tallies.back().account.digitsLost;
    Reject line{order.position, RejectReason::DigitsLost, source.group->mapping.columns[column].header, {}};
    for (const ExtraValue& extra : order.extras)
        if (extra.column == column)
            line.value = extra.text;
    if (!order.fields.callerName.empty())
        line.names.push_back(order.fields.callerName);
    for (const std::string& number :
        {order.fields.caller, order.fields.secondNumber, order.fields.identityNumber})
        if (!number.empty())
            line.keys.push_back(number);
    const std::string& sheet = (*source.sheets)[order.position.sheet].name;
    m_report.digitsLost.push_back({static_cast<size_t>(key.number), sheet, line});
    m_staged->addReject(key, sheet, line);
}

void ImportRun::summarise(const StagedImport& staged)
{
    m_report.batch = staged.batch();
    for (size_t i = 0; i < m_report.sources.size(); ++i) {
        BatchSummary::Source& source = m_report.sources[i];
        SourceTally& tally = m_tallies[i];
        source.account = tally.account;
        Q_ASSERT(source.account.isBalanced());
        m_report.account += tally.account;
        source.ofOrders = tally.ofOrders();
        source.completeFrom = m_sources[i].completeFrom;
        source.completeTo = m_sources[i].completeTo;
        source.coverage = coverageInForce(source.ofOrders, source.completeFrom, source.completeTo);
        if (tally.isMidnightOnly()) {
            const Mapping& mapping = m_sources[i].group->mapping;
            m_report.midnightOnly.push_back({i, mapping.columns[*mapping.columnOf(Field::Time)].header});
        }
        const std::optional<Timestamp> cut = source.completeTo ? std::nullopt : tally.thinTail();
        if (cut && source.coverage && source.coverage->from <= *cut)
            m_report.proposedCuts.push_back({i, *source.coverage, *cut});
    }
    m_report.unknownWords = m_words->result();
}

void ImportRun::findHeavyKeys(StagedImport& staged)
{
    std::vector<qint64> counts;
    for (const IdentityIndex::Entry& entry : staged.identities().entries()) {
        if (entry.caller >= counts.size())
            counts.resize(entry.caller + size_t(1));
        ++counts[entry.caller];
    }
    for (const size_t caller : heavyCallers(counts)) {
        const CallerText text = staged.dictionary().caller(static_cast<qint64>(caller));
        m_report.heavyKeys.push_back({std::string(text.key), counts[caller]});
    }
}

} // namespace

Result<ImportReport> importSources(Workspace& workspace, const ImportPlan& plan, Progress& progress)
{
    return ImportRun(workspace, plan, progress).run();
}

} // namespace redial
