#pragma once

/// Saving what can be saved of a damaged workspace, into a new one. The damaged file is only read.
///
/// *How.* SQLite gives up a table at the first page it does not understand. Here every page of the file is
/// looked at by itself (pagefile.h), and each row that is whole is taken to the table its page belonged to,
/// or to the one table it can be of (tableshapes.h). Rows on pages that are destroyed are lost; rows before,
/// between and behind them are not, whatever became of the rest: header, list of tables, inner pages.
/// *Then* what belongs together is joined again (recoveryrepair.h): an order without its texts stays, without
/// them; an import whose entry is gone gets a new one; a follow-up is put together from its history.
/// *What is counted.* Saved is exact. Lost is what is known to be missing: rows seen and not readable,
/// numbers missing in a row of numbers, orders an import brought that are not there. What was destroyed
/// together with every trace of it is in no count. Example: bytes 40,960 to 49,151 zeroed, two pages of
/// texts: all 576 orders saved, 35 without their texts.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/store/workspace.h"

#include <QStringList>

namespace redial {

struct RecoveryAccount {
    struct Count {
        qint64 saved = 0;
        qint64 lost = 0;
        bool operator==(const Count&) const = default;
    };
    qint64 pages = 0;
    qint64 damagedPages = 0; ///< unreadable, senseless, or empty where nothing is free
    qint64 strayRows = 0; ///< whole, but of no table they could be told to be of: not saved

    Count orders; ///< visible ones
    qint64 withoutTexts = 0; ///< of the orders saved: title, content, address, columns of one's own
    qint64 withoutCaller = 0; ///< of the orders saved: those whose number was lost
    qint64 withoutWords = 0; ///< agents, categories, regions … whose word was lost, over all orders
    Count imports; ///< lost: those whose entry had to be made anew
    struct Import {
        BatchId id;
        QStringList files; ///< empty: its entry was lost
        Count orders;
    };
    std::vector<Import> ofImports;
    Count rejects;
    Count followUps; ///< lost: those that could not be put together either
    qint64 fromHistory = 0; ///< of the follow-ups saved: put together from their history
    Count history; ///< its entries
    Count links;
    Count settings; ///< schemes, profiles, words, everything that was set

    bool isComplete() const; ///< nothing is known to be lost
};

/// Makes a workspace at `output` of what is readable of `damaged`. Errors: FileNotFound, FileUnreadable;
/// FileExists (`output` is there); NotAWorkspace (not one row of a workspace is in it); DiskFull and its
/// like; Cancelled. After an error there is nothing at `output`.
Result<RecoveryAccount> recoverWorkspace(
    const QString& damaged, const QString& output, Timestamp now, Progress& progress);

/// Whether a file that is no workspace by its first bytes has been one: then it is damaged.
bool wasWorkspace(const QString& path);

} // namespace redial
