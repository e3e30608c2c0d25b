#pragma once

/// A workspace: one SQLite file with orders (all their source columns), batches, rejects, schemes,
/// profiles and settings. It is the truth (ARCHITECTURE.md, spine 3).
///
/// Orders are kept in *versions*. A batch adds versions; one that replaces an order names the version
/// it replaces. What is seen of an order is its newest version from a live batch. Rows of a batch that
/// are equal to the version at hand add a *sighting* of it instead. So an import becomes visible, and
/// an undo takes effect, by changing the state of one batch in one small transaction; the clearing up
/// happens in slices and may be cut short anywhere.
/// Example: batch 1 brings GD1; batch 2 brings GD1 closed (version 2 replaces 1) and GD2 unchanged (a
/// sighting). Undo 2: GD1 is open again. Undo 1 instead: GD1 stays closed, GD2 stays as batch 2 saw it.

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/intake/mapping.h"
#include "core/intake/orderfields.h"
#include "core/intake/orderparser.h"
#include "core/orders/orderbook.h"
#include "core/orders/scheme.h"
#include "core/store/database.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace redial {

class Backups;
class Erasure;
class FollowUpStore;
class LinkStore;
class WorkspaceFile;

/// The count of one source or of a whole batch. read = imported + replaced + skipped + rejected.
struct ImportAccount {
    qint64 read = 0;
    qint64 imported = 0;
    qint64 replaced = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    qint64 withoutCaller = 0; ///< among imported and replaced
    qint64 maskedCallers = 0; ///< among imported and replaced: callers such as 138****1234, which collide
    qint64 padded = 0; ///< rows shorter than the header
    qint64 digitsLost = 0; ///< rows whose caller, order id or identity number has lost its digits to Excel
    qint64 statusKept = 0; ///< a status that would have gone backwards

    bool isBalanced() const { return read == imported + replaced + skipped + rejected; }
    ImportAccount& operator+=(const ImportAccount& other);
    bool operator==(const ImportAccount&) const = default;
};

/// What was imported together.
struct BatchSummary {
    BatchId id;
    Timestamp importedAt;
    ImportAccount account;
    struct Source {
        QString file; ///< name without folders
        std::vector<std::string> sheets;
        ImportAccount account;
        std::optional<Stretch> ofOrders; ///< earliest to latest order of any kind, skipped ones too
        std::optional<Timestamp> completeFrom; ///< as edited; nothing: as the orders say
        std::optional<Timestamp> completeTo;
        std::optional<Stretch> coverage; ///< what of these is in force
    };
    std::vector<Source> sources;
};

/// One order as it is shown: the fields as stored and the extra columns under their headers.
struct StoredOrder {
    OrderId id;
    BatchId batch;
    OrderFields fields;
    std::vector<std::pair<std::string, std::string>> extras;
};
/// What holding it costs, about: whoever holds many asks.
size_t textBytes(const StoredOrder& order);

/// What of an order tells whether two callers may be one person. Texts are valid during the call only.
struct PersonEvidence {
    OrderId order;
    std::string_view caller; ///< key
    std::string_view identityNumber;
    std::string_view address; ///< normalisedAddress()
    std::string_view title;
    std::string_view category; ///< path joined with '/': the subject where there is no title
};

/// What a search found.
struct FoundOrders {
    std::vector<OrderId> ids; ///< the newest calls first, at most as many as asked for
    qint64 found = 0; ///< all of them
};

/// Which orders of a batch: the counts of its account.
enum class BatchPart { All, Imported, Replaced, Skipped, WithoutCaller, MaskedCallers };

/// A reject as it is kept: `reason` is rejectReasonName().
struct StoredReject {
    size_t source = 0; ///< index into BatchSummary::sources
    std::string sheet;
    qint64 row = 0;
    std::string reason;
    std::string column;
    std::string value;
    std::vector<std::string> names; ///< who called: to be hidden where the value is shown masked
    std::vector<std::string> keys;
};

/// One unmasked view or export.
struct RevealRecord {
    Timestamp at;
    std::string user; ///< of the operating system
    std::string what; ///< the command or the page
    bool operator==(const RevealRecord&) const = default;
};

/// May be used from several threads: small verbs take turns, long ones (loadBook, groupedBook,
/// eachOrder, searchOrders, an import, undoImport) bring a connection of their own, so that a note can be
/// saved while they run.
class Workspace {
public:
    /// Errors: FileNotFound, NotAWorkspace, WorkspaceNewer, WorkspaceDamaged, WorkspaceLocked,
    /// FileUnreadable. Removes what an interrupted import or undo left (ReadWrite only).
    static Result<std::unique_ptr<Workspace>> open(const QString& path, Access access);
    static Result<std::unique_ptr<Workspace>> openOrCreate(const QString& path);
    ~Workspace();

    const QString& path() const;

    /// The visible orders, with the workspace's word lists applied.
    Result<std::shared_ptr<const OrderBook>> loadBook(Progress& progress) const;
    /// The book grouped as the scheme's identity asks: by phone as it is; by person (identity number, or
    /// the person of several linked keys, else the key); by code (the values of a column, else the key); by
    /// address (orders without one have no key). Ask again when links were added or taken back.
    /// Errors: ColumnNotFound.
    Result<std::shared_ptr<const OrderBook>> groupedBook(
        std::shared_ptr<const OrderBook> book, const Scheme& scheme, Progress& progress) const;

    /// Full orders, in the order of `ids`; ids of orders that are gone are left out.
    Result<std::vector<StoredOrder>> orders(std::span<const OrderId> ids) const;
    /// The visible orders as imported, first to last, of one caller or of all, one at a time. `take`
    /// returns false to stop.
    Result<void> eachOrder(
        std::optional<std::string_view> caller, FunctionRef<bool(const StoredOrder&)> take) const;

    /// The same for the visible orders with a caller key that have an identity number, an address or a
    /// title: what "perhaps the same person" is decided by. `take` returns false to stop.
    Result<void> eachEvidence(FunctionRef<bool(const PersonEvidence&)> take, Progress& progress) const;

    /// The headers of the columns that became no field and say something in one of these orders, once each,
    /// source by source as they stand there. Errors: Cancelled.
    Result<std::vector<std::string>> extraHeaders(
        size_t count, FunctionRef<OrderId(size_t place)> orderAt, Progress& progress) const;
    /// The columns the sources had: each header with the fieldName() it became, "" for a column that is
    /// kept as it is. Headers that differ in meaning between sources come once for each.
    Result<std::vector<std::pair<std::string, std::string>>> sourceColumns() const;
    /// The visible orders that are meant by a text somebody typed: a caller's number (whole, in any
    /// spelling, or at least four digits of it), an order id or a part of one, or words that all occur in
    /// title and content. Upper and lower case of ASCII letters are the same. Runs over every order
    /// (a second for some hundred thousand). Errors: Cancelled.
    Result<FoundOrders> searchOrders(std::string_view text, size_t limit, Progress& progress) const;

    Result<std::vector<BatchSummary>> batches() const; ///< live ones, oldest first
    Result<std::vector<StoredReject>> rejects(BatchId batch) const;
    /// The versions a batch brought, or (skipped) those it had again, first to last. Those that a later batch
    /// replaced are among them and in no book. Runs over every order.
    Result<std::vector<OrderId>> batchOrders(BatchId batch, BatchPart part) const;
    /// Edits the time a source covers; nothing: as its orders say. Errors: BatchNotFound, UsageInvalid
    /// (the end before the beginning).
    Result<void> setCompleteness(
        BatchId batch, size_t source, std::optional<Timestamp> from, std::optional<Timestamp> to);
    /// Takes a batch back (nothing: the newest). Answers how many orders are no longer there or are
    /// back to an earlier version. Once taken back, cancelling only leaves the clearing up for later.
    /// Errors: BatchNotFound.
    Result<std::pair<BatchId, qint64>> undoImport(std::optional<BatchId> batch, Progress& progress);

    Result<std::vector<Scheme>> schemes() const;
    Result<void> saveScheme(const Scheme& scheme); ///< by name
    Result<void> removeScheme(const std::string& name); ///< SchemeNotFound
    Result<std::optional<ImportProfile>> profile(const std::string& fingerprint) const;
    Result<void> saveProfile(const ImportProfile& profile);
    Result<WordLists> wordLists() const;
    Result<void> saveWordLists(const WordLists& lists);
    /// Small settings by name (report heading …); empty when unset.
    Result<QByteArray> setting(const QString& name) const;
    Result<void> saveSetting(const QString& name, const QByteArray& value);

    /// Notes that somebody saw callers unmasked (DOMAIN.md §9). Also in a workspace opened read-only:
    /// who may not note it may not look. Errors: WorkspaceReadOnly, DiskFull, WriteFailed.
    Result<void> recordReveal(const RevealRecord& record);
    Result<std::vector<RevealRecord>> reveals() const; ///< oldest first

    FollowUpStore followUps() const; ///< followupstore.h; lives no longer than the workspace
    LinkStore links() const; ///< linkstore.h
    Erasure erasure() const; ///< erasure.h
    Backups backups() const; ///< backups.h

    /// The file never grows beyond this many bytes (a folder with a quota); what would need more fails
    /// with DiskFull and changes nothing.
    void limitSize(qint64 bytes);

private:
    friend class StagedImport;
    explicit Workspace(std::unique_ptr<WorkspaceFile> file);
    static Result<std::unique_ptr<Workspace>> start(std::unique_ptr<WorkspaceFile> file);
    WorkspaceFile& file() const { return *m_file; }

    std::unique_ptr<WorkspaceFile> m_file;
};

} // namespace redial
