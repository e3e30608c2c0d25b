#pragma once

/// What the window is looking at: a workspace, its order book, the scheme and period in force, and the
/// results of the analyses. Holds state and says what changed; computes nothing on the GUI thread.
/// Pages know the session and not each other.
///
/// A change of scheme or period starts the analyses anew in the background; until they are there the
/// old results stay, and isStale() says so. Scheme, period and level in force are kept in the workspace
/// and are there again when it is opened.

#include "core/callers/bursts.h"
#include "core/imports/importer.h"
#include "core/orders/agentroster.h"
#include "core/repeat/repeatmatrix.h"
#include "core/reports/tablefile.h"
#include "core/store/workspace.h"
#include "ui/session/analysis.h"
#include "ui/session/opening.h"
#include "ui/tasks/taskrunner.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace redial {

class FollowUps;
struct DeletionOutcome;
struct Stamp;

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    TaskRunner& tasks() { return m_tasks; }
    FollowUps& followUps() { return *m_followUps; }

    /// Opens a workspace that is there; read-only when another window is writing to it or the file is
    /// protected. opened() or failed() follows; after failed() the present one is still open. What is open
    /// already stays as it is: alreadyOpen(). (A read-only one is opened anew: it may be free now.)
    void openWorkspace(const QString& path);
    /// The same, but makes a new one where there is no file.
    void createWorkspace(const QString& path);
    void closeWorkspace(); ///< held back once when a follow-up cannot be saved (FollowUps::mayLeave())
    /// Puts a backup in the place of a workspace, open or not, and opens it; what it held is kept. opened() or
    /// failed() follows; after failed() everything is as it was.
    void restoreBackup(const QString& workspace, const QString& backup);
    /// The open workspace as a new file, with which the window goes on: its own was moved or deleted.
    void saveElsewhere(const QString& path);
    bool hasWorkspace() const { return m_workspace != nullptr; }
    bool isReadOnly() const { return m_readOnly; }
    QString workspacePath() const;
    QString workspaceName() const; ///< the file's name without its ending
    std::shared_ptr<Workspace> workspace() const
    {
        return m_workspace;
    } ///< for jobs: may be used from threads

    const Scheme& scheme() const { return m_scheme; }
    const Period& period() const { return m_period; }
    int level() const { return m_level; } ///< of categories; 0: the full path
    bool isRevealed() const { return m_revealed; }
    const std::vector<Scheme>& savedSchemes() const { return m_savedSchemes; }
    /// The scheme in force with the lines that the workspace excludes everywhere: what is computed and what
    /// a definition says.
    Scheme effectiveScheme() const { return withExcludedLines(m_scheme); }
    /// The same of any scheme, a saved one for example.
    Scheme withExcludedLines(Scheme scheme) const;
    /// Whether the scheme in force is exactly a saved one.
    bool isSchemeSaved() const;

    void setScheme(const Scheme& scheme); ///< refused with failed() when it is not valid
    void setPeriod(const Period& period);
    void setLevel(int level);
    /// Logged in the workspace before anything is shown.
    void setRevealed(bool revealed);

    void saveScheme(const Scheme& scheme); ///< by its name; it becomes the one in force
    /// That name, with a number when it is taken: no other scheme is replaced.
    std::string freeSchemeName(const QString& wanted) const;
    /// Saved without becoming the one in force: a copy, a restored or imported scheme.
    void keepScheme(const Scheme& scheme);
    /// The columns of the list of details. They are no part of what the scheme says: kept with it, also with
    /// the saved one of its name, without anything being computed or looking changed.
    void setDetailColumns(const std::vector<DetailColumn>& columns);
    void renameScheme(const std::string& from, const std::string& to);
    void removeScheme(const std::string& name);

    /// Settings of the workspace (report heading, holidays …): read once, written in the background.
    QByteArray setting(const QString& name) const { return m_settings.value(name); }
    void saveSetting(const QString& name, const QByteArray& value);
    /// Lines that are no people, with the reason: of the workspace, whatever the scheme.
    std::vector<QStringList> excludedLines() const;
    void setExcludedLines(const std::vector<QStringList>& lines); ///< rows of number and reason
    /// Who the agents are; never null. Another value after every change, settingsChanged() says so.
    const std::shared_ptr<const AgentRoster>& roster() const { return m_roster; }
    const WordLists& wordLists() const { return m_wordLists; }
    void saveWordLists(const WordLists& lists); ///< reloads: words mean something else now

    /// Loads the book again after an import or an undo.
    void reload();
    /// After telephone numbers were said to be one person, or not: figures by person are computed anew.
    void linksChanged();

    /// For good, in the background (core/store/erasure.h): everything about these caller keys, or all orders
    /// from before a moment. What is typed is saved first. deletionChanged() says when it begins and ends;
    /// afterwards everything is read again.
    void deleteCallers(const std::vector<std::string>& keys);
    void deleteBefore(Timestamp limit);
    bool isDeleting() const { return m_isDeleting; }

    /// Writes a table with the definition and period in force; unmasked ones are logged first.
    /// noticed() or failed() follows.
    void exportTable(const TableContent& table, const QString& path);

    /// Everything below is null until it is there.
    std::shared_ptr<const OrderBook> phoneBook() const { return m_phoneBook; } ///< as loaded
    std::shared_ptr<const OrderBook> book() const
    {
        return m_results.book;
    } ///< grouped by the scheme's identity
    std::shared_ptr<const RepeatMatrix> matrix() const { return m_results.matrix; } ///< its repeats() with it
    const AnalysisResults& results() const { return m_results; } ///< all of one moment
    const RepeatShare& repeatShare() const { return m_results.share; }
    std::shared_ptr<const std::vector<Burst>> bursts() const { return m_results.bursts; }
    bool isStale() const { return m_stale; } ///< results belong to an earlier scheme, period or book
    /// First and last second that is covered, of any stretch; nothing without orders.
    std::optional<Stretch> covered() const;

    /// Whether somebody may stop that work. What the figures are made of is done to the end: else the old ones
    /// would stand under the new words.
    static bool isOptional(const QString& lane);

    static Timestamp now(); ///< the one place where ui reads the clock
    static std::string userName(); ///< of the operating system, for what is logged

signals:
    void opened(); ///< a workspace is there (its book may follow)
    void alreadyOpen(); ///< asked to open what is open
    void closed();
    void bookChanged();
    void schemeChanged(); ///< scheme, period, level, saved schemes or masking
    void staleChanged();
    void resultsChanged(); ///< matrix and what belongs to it
    void settingsChanged();
    void deletionChanged();
    void noticed(const QString& sentence); ///< something was done: for the status line
    void failed(const redial::Error& error);
    void warned(const QString& sentence); ///< nothing the user asked for has failed, but he should know

private:
    struct Opened;
    void openInBackground(const QString& path, Opening::Missing missing);
    static Result<Opened> read(Opening::Opened file);
    void take(Opened opened);
    void compute();
    void takeResults(const Result<AnalysisResults>& results);
    void loadBook();
    void setStale(bool stale);
    void keepInForce();
    void readRoster();
    struct Deleted;
    using Deletion = std::function<Result<DeletionOutcome>(Erasure&, const Stamp&, Progress&)>;
    void runDeletion(const Deletion& deletion, const std::vector<std::string>& keys);
    void takeDeleted(const Deleted& deleted, const std::vector<std::string>& keys);
    void setDeleting(bool isDeleting);
    void store(std::function<Result<void>(Workspace&)> write);
    void storeSchemes(std::function<Result<void>(Workspace&)> write);

    std::shared_ptr<Workspace> m_workspace;
    bool m_readOnly = false;
    Scheme m_scheme;
    Period m_period;
    int m_level = 2;
    bool m_revealed = false;
    bool m_stale = false;
    bool m_mustRegroup = false; ///< links have changed since m_results were asked for
    bool m_isDeleting = false;
    std::vector<Scheme> m_savedSchemes;
    QHash<QString, QByteArray> m_settings;
    WordLists m_wordLists;
    std::shared_ptr<const AgentRoster> m_roster = std::make_shared<const AgentRoster>();
    std::shared_ptr<const OrderBook> m_phoneBook; ///< as loaded
    AnalysisResults m_results;
    std::shared_ptr<Opening> m_opening = std::make_shared<Opening>();
    QString m_openingFile; ///< asked for last
    Scheme m_computedScheme; ///< in force when m_results were asked for
    TaskRunner m_tasks; ///< ends before what its jobs answer to
    std::unique_ptr<FollowUps> m_followUps; ///< last: writes what is left while all of this is there
};

} // namespace redial
