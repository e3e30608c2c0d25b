#pragma once

/// Reads one source, a file's sheets with one header, on a thread of its own and hands its parsed rows
/// over in blocks. At most a few blocks are on their way, so a slow taker slows the reading down.

#include "core/imports/preview.h"
#include "core/intake/orderparser.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace redial {

/// Blank rows are not read: they are no data rows.
bool isBlankRow(const Row& row);

/// Whether a row above the header is an order all the same: it has a time and a whole number where the
/// header's columns have them. (Some lists have their header in the middle; titles are nothing like it.)
bool isOrderAboveHeader(const Row& row, size_t sheet, const Mapping& mapping, OrderParser& parser);

class OrderReader {
public:
    struct Block {
        std::vector<OrderParser::Parsed> rows;
        size_t used = 0; ///< rows beyond are kept for their allocations
        size_t bytes = 0; ///< of their texts
    };

    /// `group` and `table` must outlive the reader. Progress is asked on the reader's thread.
    OrderReader(TableSource& table, const SourcePreview::Group& group, Timestamp now, Progress& progress);
    ~OrderReader(); ///< stops reading and waits for it
    OrderReader(const OrderReader&) = delete;
    OrderReader& operator=(const OrderReader&) = delete;

    /// The next block, valid until the next call; nothing at the end, after a failure and after stop().
    Block* next();
    /// Reading ends soon; what was read stays to be had no longer.
    void stop();

    /// How reading went. Only after next() answered nothing.
    const Result<void>& outcome() const { return m_outcome; }
    /// What the values say about the order of day and month, by column. Only after next() answered nothing.
    const std::vector<OrderParser::DateEvidence>& dateEvidence() const { return m_evidence; }
    /// While reading: whether the values contradict a column whose order the sample had left open.
    bool sampleWasWrong() const { return m_sampleWasWrong; }
    /// Columns to watch for sampleWasWrong(): those read as DayFirst on trial. Before the first next().
    void watch(std::vector<size_t> columnsOnTrial) { m_onTrial = std::move(columnsOnTrial); }
    void start();

private:
    void read();
    Result<void> readSheet(size_t position);
    bool takeRow(const Row& row, size_t sheet);
    bool hand(Block& block);
    bool contradictsTrial() const;

    static constexpr size_t blockRows = 512; ///< of usual orders; those of very long ones are shorter
    static constexpr size_t blockBytes = 1 << 20;
    static constexpr size_t blockCount = 4;

    TableSource& m_table;
    const SourcePreview::Group& m_group;
    Progress& m_progress;
    OrderParser m_parser;
    std::vector<size_t> m_onTrial;

    Block m_blocks[blockCount];
    Block* m_filling = nullptr; ///< the reader's own
    Block* m_taken = nullptr; ///< the taker's own
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Block*> m_free;
    std::vector<Block*> m_full; ///< first come first
    bool m_ended = false;
    bool m_stopped = false;

    Result<void> m_outcome;
    std::vector<OrderParser::DateEvidence> m_evidence;
    bool m_sampleWasWrong = false;
    std::thread m_thread;
};

} // namespace redial
