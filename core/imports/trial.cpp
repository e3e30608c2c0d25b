#include "core/imports/trial.h"

#include "core/imports/datetrial.h"
#include "core/imports/importtally.h"
#include "core/imports/orderreader.h"

#include <algorithm>

namespace redial {

namespace {

/// One reading with the date orders as they are assumed at present.
class TrialReading {
public:
    TrialReading(const Mapping& mapping, const WordLists& lists, Timestamp now, std::optional<qint64> limit)
        : m_mapping(mapping)
        , m_parser(mapping, now)
        , m_words(lists)
        , m_limit(limit)
    {
    }

    /// Of a row above the header.
    bool isOrder(const Row& row, size_t sheet) { return isOrderAboveHeader(row, sheet, m_mapping, m_parser); }

    /// False when enough was read.
    bool take(const Row& row, size_t sheet, const std::string& sheetName)
    {
        if (m_limit && m_trial.rows >= *m_limit)
            return false;
        ++m_trial.rows;
        m_parser.parse(row, sheet, m_parsed);
        m_trial.padded += m_parsed.notes.padded ? 1 : 0;
        m_trial.digitsLost += m_parsed.notes.digitsLost ? 1 : 0;
        if (const auto* reject = std::get_if<Reject>(&m_parsed.outcome)) {
            ++m_trial.unreadable;
            if (m_trial.examples.size() < trialExamples)
                m_trial.examples.push_back({sheetName, *reject});
        } else {
            takeOrder(std::get<SourceOrder>(m_parsed.outcome).fields);
        }
        return true;
    }

    const std::vector<OrderParser::DateEvidence>& dateEvidence() const { return m_parser.dateEvidence(); }

    Trial result(bool readToTheEnd)
    {
        m_trial.readToTheEnd = readToTheEnd;
        m_trial.unknownWords = m_words.result();
        return std::move(m_trial);
    }

private:
    void takeOrder(const OrderFields& fields)
    {
        m_trial.withoutCaller += fields.caller.empty() ? 1 : 0;
        m_words.count(fields);
        const Timestamp time = fields.received.time;
        if (!m_trial.ofOrders)
            m_trial.ofOrders = Stretch{time, time};
        m_trial.ofOrders->from = std::min(m_trial.ofOrders->from, time);
        m_trial.ofOrders->to = std::max(m_trial.ofOrders->to, time);
    }

    const Mapping& m_mapping;
    OrderParser m_parser;
    OrderParser::Parsed m_parsed;
    UnknownWords m_words;
    std::optional<qint64> m_limit;
    Trial m_trial;
};

/// The rule of DateTrial, for all columns at once: a time whose values fit both orders and whose order
/// nobody gave.
std::vector<size_t> openColumns(const Mapping& mapping,
    const std::vector<OrderParser::DateEvidence>& evidence, const std::vector<size_t>& onTrial)
{
    std::vector<size_t> open;
    for (size_t i = 0; i < mapping.columns.size() && i < evidence.size(); ++i) {
        const bool tried = std::find(onTrial.begin(), onTrial.end(), i) != onTrial.end();
        const bool unsettled = tried || mapping.columns[i].dateOrder == DateOrder::NotNeeded;
        const bool fitsBoth = evidence[i].dayFirstOnly == evidence[i].monthFirstOnly
            && (evidence[i].dayFirstOnly > 0 || evidence[i].either > 0);
        if (mapping.columns[i].field && unsettled && fitsBoth)
            open.push_back(i);
    }
    return open;
}

} // namespace

Result<Trial> tryImport(TableSource& table, const SourcePreview::Group& group, const WordLists& lists,
    Timestamp now, std::optional<qint64> limit, bool userSettled, Progress& progress)
{
    Mapping mapping = group.mapping;
    DateTrial dates(mapping, userSettled);
    for (;;) {
        TrialReading reading(mapping, lists, now, limit);
        bool readToTheEnd = true;
        for (size_t i = 0; i < group.sheets.size() && readToTheEnd; ++i) {
            const size_t sheet = group.sheets[i];
            const qint64 headerRow = group.headerRows[i];
            const Result<void> read = table.read(
                sheet,
                [&](const Row& row) {
                    if (isBlankRow(row) || (row.number <= headerRow && !reading.isOrder(row, sheet)))
                        return true;
                    readToTheEnd = reading.take(row, sheet, table.sheets()[sheet].name);
                    return readToTheEnd;
                },
                progress);
            if (!read)
                return read.error();
        }
        const std::vector<OrderParser::DateEvidence> evidence = reading.dateEvidence();
        const std::vector<size_t> onTrial = dates.onTrial();
        if (dates.judge(evidence, true) == DateTrial::Verdict::StartAgain)
            continue;
        Trial trial = reading.result(readToTheEnd);
        trial.damage = table.damage();
        if (!userSettled)
            trial.openColumns = openColumns(mapping, evidence, onTrial);
        for (const ColumnMapping& column : mapping.columns)
            trial.dateOrders.push_back(column.dateOrder);
        return trial;
    }
}

} // namespace redial
