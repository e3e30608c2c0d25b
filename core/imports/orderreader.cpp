#include "core/imports/orderreader.h"

#include <algorithm>

namespace redial {

bool isBlankRow(const Row& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
        [](const Cell& cell) { return cell.text.find_first_not_of(" \t\r\n") == std::string_view::npos; });
}

bool isOrderAboveHeader(const Row& row, size_t sheet, const Mapping& mapping, OrderParser& parser)
{
    static constexpr size_t shortestNumber = 7;
    if (row.cells.size() * 2 < mapping.columns.size())
        return false;
    const OrderParser::Parsed parsed = parser.parse(row, sheet);
    const auto* const order = std::get_if<SourceOrder>(&parsed.outcome);
    return order && order->fields.callerQuality == KeyQuality::Whole
        && order->fields.caller.size() >= shortestNumber
        && order->fields.caller.find_first_not_of("0123456789") == std::string::npos;
}

OrderReader::OrderReader(
    TableSource& table, const SourcePreview::Group& group, Timestamp now, Progress& progress)
    : m_table(table)
    , m_group(group)
    , m_progress(progress)
    , m_parser(group.mapping, now)
{
    for (Block& block : m_blocks)
        m_free.push_back(&block);
}

OrderReader::~OrderReader()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void OrderReader::start()
{
    m_thread = std::thread([this] { read(); });
}

OrderReader::Block* OrderReader::next()
{
    std::unique_lock lock(m_mutex);
    if (m_taken) {
        m_free.push_back(m_taken);
        m_taken = nullptr;
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return !m_full.empty() || m_ended; });
    if (!m_full.empty() && !m_stopped) {
        m_taken = m_full.front();
        m_full.erase(m_full.begin());
    }
    return m_taken;
}

void OrderReader::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

void OrderReader::read()
{
    Result<void> outcome;
    for (size_t i = 0; i < m_group.sheets.size() && outcome && !m_sampleWasWrong; ++i)
        outcome = readSheet(i);
    if (m_filling)
        hand(*m_filling);
    const std::lock_guard lock(m_mutex);
    m_outcome = std::move(outcome);
    m_evidence = m_parser.dateEvidence();
    m_ended = true;
    m_changed.notify_all();
}

Result<void> OrderReader::readSheet(size_t position)
{
    const size_t sheet = m_group.sheets[position];
    const qint64 headerRow = m_group.headerRows[position];
    return m_table.read(
        sheet,
        [&](const Row& row) {
            if (isBlankRow(row))
                return true;
            const bool isOrder =
                row.number > headerRow || isOrderAboveHeader(row, sheet, m_group.mapping, m_parser);
            return !isOrder || takeRow(row, sheet);
        },
        m_progress);
}

bool OrderReader::takeRow(const Row& row, size_t sheet)
{
    if (!m_filling) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_free.empty() || m_stopped; });
        if (m_stopped)
            return false;
        m_filling = m_free.back();
        m_free.pop_back();
        if (m_filling->bytes > blockBytes)
            m_filling->rows.clear(); // too much to be kept
        m_filling->used = 0;
        m_filling->bytes = 0;
    }
    if (m_filling->used == m_filling->rows.size())
        m_filling->rows.emplace_back();
    m_parser.parse(row, sheet, m_filling->rows[m_filling->used++]);
    for (const auto& cell : row.cells)
        m_filling->bytes += cell.text.size();
    return (m_filling->used < blockRows && m_filling->bytes < blockBytes) || hand(*m_filling);
}

bool OrderReader::hand(Block& block)
{
    m_filling = nullptr;
    if (contradictsTrial()) {
        m_sampleWasWrong = true;
        return false;
    }
    const std::lock_guard lock(m_mutex);
    m_full.push_back(&block);
    m_changed.notify_all();
    return !m_stopped;
}

bool OrderReader::contradictsTrial() const
{
    const std::vector<OrderParser::DateEvidence>& evidence = m_parser.dateEvidence();
    return std::any_of(m_onTrial.begin(), m_onTrial.end(), [&](size_t column) {
        return evidence[column].monthFirstOnly > 0 && evidence[column].dayFirstOnly == 0;
    });
}

} // namespace redial
