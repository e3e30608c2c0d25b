#pragma once

/// The writing half of an import. It gathers new versions, sightings and rejects in memory and writes
/// them in slices of a tenth of a second (writepacer.h) under a batch that is not visible; publish()
/// makes it visible in one small transaction. Without publish() nothing of it stays: it is cleared
/// away by the destructor or, after a crash or on a full disk, when the workspace is opened next.
/// Has a connection of its own; one at a time for each workspace.

#include "core/store/database.h"
#include "core/store/dictionary.h"
#include "core/store/identityindex.h"
#include "core/store/layoutstore.h"
#include "core/store/workspace.h"
#include "core/store/writepacer.h"

#include <mutex>

namespace redial {

class StagedImport {
public:
    /// Waits for another import or undo of the same workspace. Loads the identities of the visible orders.
    static Result<std::unique_ptr<StagedImport>> begin(
        Workspace& workspace, Timestamp now, Progress& progress);
    ~StagedImport();
    StagedImport(const StagedImport&) = delete;
    StagedImport& operator=(const StagedImport&) = delete;

    BatchId batch() const { return m_batch; }
    IdentityIndex& identities() { return m_identities; }
    Dictionary& dictionary() { return m_dictionary; }

    struct SourceKey {
        qint64 number = 0; ///< 0, 1, … as added
        qint64 layout = 0;
    };
    SourceKey addSource(
        const QString& file, const std::vector<std::pair<size_t, std::string>>& sheets, const Layout& layout);

    /// A version that is stored or was added to this import.
    struct Version {
        OrderFields fields;
        std::vector<ExtraValue> extras;
        qint64 layout = 0;
    };
    Result<Version> version(qint64 id);
    bool isOwn(qint64 version) const { return version >= m_firstOrder; }

    /// Adds a version of an order and puts it into the identities: in the place of `replaces`, or as a
    /// new one when that is nothing. `extras` of the replaced order fill what `order` lacks.
    struct Replaced {
        IdentityIndex::Entry* entry = nullptr;
        const Version* version = nullptr;
    };
    void add(SourceOrder& order, SourceKey source, quint64 orderKey, quint64 fieldsHash,
        std::optional<Replaced> replaces);
    /// Notes that the batch has an equal row of a version, once for each.
    void sight(IdentityIndex::Entry& entry, const SourcePosition& position, SourceKey source);
    void addReject(SourceKey source, std::string_view sheet, const Reject& reject);

    /// Writes when enough has gathered. Call after every row.
    Result<void> writeIfDue();
    /// Everything written and visible. `sources` as added.
    Result<void> publish(const std::vector<BatchSummary::Source>& sources);

private:
    StagedImport(std::unique_ptr<Database> database, std::unique_lock<std::mutex> lock, Timestamp now);
    Result<void> prepare(Progress& progress);
    Result<void> loadIdentities(Progress& progress);
    Result<void> write();
    void writePending();

    struct Sighting {
        qint64 version;
        qint64 source;
        SourcePosition position;
    };
    struct RejectRow {
        qint64 source;
        std::string sheet;
        Reject reject;
    };
    struct SourceRow {
        QString file;
        std::vector<std::pair<size_t, std::string>> sheets;
    };
    struct Insert;

    std::unique_lock<std::mutex> m_lock;
    std::unique_ptr<Database> m_database;
    WritePacer m_pacer;
    Dictionary m_dictionary;
    LayoutStore m_layouts;
    IdentityIndex m_identities;
    std::unique_ptr<Insert> m_insert;
    Timestamp m_now;
    BatchId m_batch;
    qint64 m_firstOrder = 0;
    qint64 m_nextOrder = 0;
    qint64 m_nextReject = 0;
    std::vector<SourceRow> m_sources;
    size_t m_writtenSources = 0;
    std::vector<OrderRecord> m_orders; ///< not written yet; ids up to m_nextOrder
    std::vector<Sighting> m_sightings;
    std::vector<RejectRow> m_rejects;
    size_t m_pendingBytes = 0;
    size_t m_sliceRows = 2000;
    bool m_published = false;
};

/// RejectReason as it is kept in workspaces and files: "time_missing" …
std::string_view rejectReasonName(RejectReason reason);

} // namespace redial
