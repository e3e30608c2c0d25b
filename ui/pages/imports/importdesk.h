#pragma once

/// The files that lie on the desk, waiting to be imported: looked at, tried and imported in the
/// background. Where every file is of a kind seen before and nothing about it is open, the import
/// starts by itself.
/// What is known of a file grows: first its columns and first thousand rows (a look), then, while the
/// user reads, how many rows there are and which time they cover (a survey).

#include "ui/pages/imports/looklist.h"
#include "ui/session/session.h"

#include <QObject>

namespace redial {

class ImportDesk : public QObject {
    Q_OBJECT
public:
    enum class Phase { Empty, Looking, Ready, Importing };

    explicit ImportDesk(Session& session, QObject* parent = nullptr);

    /// Without a workspace they wait until one is opened.
    void addFiles(const QStringList& paths);
    void remove(size_t look);
    void clear();

    Phase phase() const;
    const std::vector<SourceLook>& looks() const { return m_looks.all(); }
    bool isSurveying() const;
    std::optional<qint64> rows() const; ///< of all files, once counted
    /// Why it cannot be imported yet, in words; empty when it can.
    QString obstacle() const;
    QStringList fileNames() const; ///< what is being looked at or imported

    void setField(size_t look, size_t column, std::optional<Field> field);
    void setDateOrder(size_t look, DateOrder order);
    void setOpenOptions(size_t look, const OpenOptions& open); ///< encoding and delimiter
    void setHeaderRow(size_t look, std::optional<qint64> row); ///< as in SourcePlan; nothing: as found
    void setCompleteness(size_t look, std::optional<Timestamp> from, std::optional<Timestamp> to);
    void setSheets(size_t look, const std::vector<std::string>& sheets);

    void startImport();
    void cancel(); ///< the import, or looking at files

signals:
    void changed();
    void imported(const redial::ImportReport& report);
    void failed(const redial::Error& error);
    /// It is no export but a list of follow-ups, filled in; it does not stay on the desk.
    void followUpListFound(const QString& path);

private:
    void look(const QStringList& paths);
    enum class Again { WholeFile, ThisSource };
    void lookAgain(size_t look, Again what);
    void takeLooks(std::vector<SourceLook> looks, bool isWhole);
    void tryAgain(size_t look);
    void survey();
    void takeSurveys(std::vector<std::pair<int, Result<Trial>>> surveys);
    void finishImport(Result<ImportReport> report);
    void tellElsewhere(const Workspace& workspace, const Result<ImportReport>& report);

    Session& m_session;
    LookList m_looks;
    QStringList m_waiting; ///< files dropped before there was a workspace
    QStringList m_lookingAt;
    bool m_importing = false;
};

} // namespace redial
