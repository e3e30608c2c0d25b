#include "core/wording/errors.h"

#include <QCoreApplication>

namespace redial {

namespace {

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(redial::Errors)
public:
    static QString of(const Error& error);

private:
    static QString aboutFiles(const Error& error);
    static QString aboutContents(const Error& error);
    static QString aboutWorkspaces(const Error& error);
    static QString termName(const QString& term);
    static QString whyInvalid(const QString& why);
};

QString Sentences::aboutFiles(const Error& error)
{
    const QString& file = error.subject;
    const QString& detail = error.detail;
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return tr("There is no file %1. Check the name and the folder.").arg(file);
    case ErrorCode::FileUnreadable:
        return tr("The file %1 cannot be read (%2). If another program has it open, close it there; otherwise check "
                  "whether you may read it.")
            .arg(file, detail);
    case ErrorCode::FileDamaged:
        return tr("The file %1 is damaged or was cut short (%2). Nothing was imported. Export it again.")
            .arg(file, detail);
    case ErrorCode::FileEncrypted:
        return tr("The file %1 is protected with a password. Open it in Excel or WPS, save it without a password, and "
                  "import it again.")
            .arg(file);
    case ErrorCode::FileTooLarge:
        return tr("The file %1 unpacks to far more than a workbook can hold (%2); it is damaged or was made to do harm. "
                  "Nothing was imported.")
            .arg(file, detail);
    case ErrorCode::FormatUnknown:
        return tr("The file %1 is no table that Redial can read (%2). Export it as .xlsx or .csv.").arg(file, detail);
    case ErrorCode::FormatNotYetRead:
        return tr("The file %1 is of a kind Redial does not read yet (%2). Open it in Excel or WPS, save it as .xlsx or "
                  ".csv, and import that.")
            .arg(file, detail);
    case ErrorCode::EncodingUnknown:
        if (detail.isEmpty())
            return tr("The text encoding of %1 is none that Redial reads (Big5 perhaps). Save the file as UTF-8, or name "
                      "its encoding with --encoding.")
                .arg(file);
        return tr("The text encoding “%2” asked for %1 is unknown. Use UTF-8, GB18030, UTF-16LE or UTF-16BE.")
            .arg(file, detail);
    case ErrorCode::FileChanged:
        return tr("The file %1 was changed while it was being read; another program may still be writing it. Nothing "
                  "was imported. Import it again when it is complete.")
            .arg(file);
    case ErrorCode::FileExists:
        return tr("There is a file %1 already; it was not touched. Choose another name.").arg(file);
    case ErrorCode::DiskFull:
        return tr("The disk is full: %1 could not be written. Nothing was changed. Make room and try again.").arg(file);
    case ErrorCode::WriteFailed:
        if (detail == QLatin1String("too many columns for Excel"))
            return tr("%1 was not written: the table has more columns than an Excel sheet can hold (16,384). Choose "
                      "CSV instead, or show fewer columns.")
                .arg(file);
        return tr("%1 could not be written (%2). If it is open in Excel or WPS, close it there; otherwise check whether "
                  "you may write to that folder.")
            .arg(file, detail);
    default:
        return {};
    }
}

QString Sentences::aboutContents(const Error& error)
{
    const QString& subject = error.subject;
    const QString& detail = error.detail;
    switch (error.code) {
    case ErrorCode::SheetNotFound:
        return tr("There is no sheet “%1”. The sheets are: %2.").arg(subject, detail);
    case ErrorCode::NoRows:
        if (!detail.isEmpty())
            return tr("All sheets of %1 are hidden (%2). Choose the ones to read, or show them in Excel and save the file.")
                .arg(subject, detail);
        return tr("The file %1 holds no rows. Nothing was imported.").arg(subject);
    case ErrorCode::NoHeader:
        return tr("No row with column names was found in %1. Add a first row with the names of the columns.").arg(subject);
    case ErrorCode::NoTimeColumn:
        return tr("No column of %1 was recognised as the time of the call. Name one in an import profile, or rename its "
                  "heading to 来电时间 or time.")
            .arg(subject);
    case ErrorCode::NoCallerColumn:
        return tr("No column of %1 was recognised as the caller. Name one in an import profile, or rename its heading to "
                  "来电号码 or caller.")
            .arg(subject);
    case ErrorCode::DateOrderOpen:
        if (detail == QLatin1String("contradictory"))
            return tr("The dates in column “%1” contradict each other: as many can only be read day first as can only be "
                      "read month first. Correct them, or say which holds, and the others are rejected: "
                      "--date-order day-first or --date-order month-first.")
                .arg(subject);
        if (detail == QLatin1String("year may be first"))
            return tr("The dates in column “%1” have years of two digits, which may stand first or last, and no value "
                      "settles it. Say which: --date-order year-first, day-first or month-first.")
                .arg(subject);
        return tr("The dates in column “%1” can be read day first or month first, and no value settles it. Say which: "
                  "--date-order day-first or --date-order month-first.")
            .arg(subject);
    case ErrorCode::ProfileInvalid:
        return tr("The import profile %1 cannot be used: %2.").arg(subject, detail);
    case ErrorCode::ColumnNotFound:
        return tr("There is no column “%1”.").arg(subject);
    case ErrorCode::SchemeNotFound:
        return tr("There is no scheme “%1” in this workspace.").arg(subject);
    case ErrorCode::SchemeInvalid:
        return tr("The scheme cannot be used: %1: %2.").arg(termName(subject), whyInvalid(detail));
    default:
        return {};
    }
}

QString Sentences::aboutWorkspaces(const Error& error)
{
    const QString& file = error.subject;
    switch (error.code) {
    case ErrorCode::NotAWorkspace:
        return tr("%1 is not a Redial workspace.").arg(file);
    case ErrorCode::WorkspaceNewer:
        return tr("The workspace %1 was made by a newer Redial. Nothing was changed; install the newer Redial to open it.")
            .arg(file);
    case ErrorCode::WorkspaceDamaged:
        return tr("The workspace %1 is damaged (%2). Nothing was changed. Go back to a backup of it, or save what can be "
                  "saved into a new workspace.")
            .arg(file, error.detail);
    case ErrorCode::WorkspaceMoved:
        return tr("The workspace %1 was moved, renamed, replaced or deleted by somebody while it was open here. What was "
                  "written since stays in this window. Put the file back, or save the workspace again from here.")
            .arg(file);
    case ErrorCode::WorkspaceUnreachable:
        if (error.detail.isEmpty())
            return tr("The folder of the workspace %1 cannot be found. What was saved is safe where the folder is; what was "
                      "written since stays in this window and is saved as soon as the folder is back. Check the network and "
                      "the drive.")
                .arg(file);
        return tr("The disk or network folder of the workspace %1 does not answer (%2). What was saved is safe; what was "
                  "written since stays in this window and is saved as soon as it answers. Check the connection.")
            .arg(file, error.detail);
    case ErrorCode::WorkspaceLocked:
        return tr("The workspace %1 is being written to by another window or command. Close it there, or wait until it is "
                  "done.")
            .arg(file);
    case ErrorCode::WorkspaceReadOnly:
        if (error.detail == QLatin1String("older version"))
            return tr("The workspace %1 was made by an older Redial and has to be brought up to date, which cannot be "
                      "done now. Close it elsewhere, check whether you may write to the file and its folder, and open "
                      "it again.")
                .arg(file);
        return tr("The workspace %1 cannot be written to. Check whether you may write to the file and its folder.").arg(file);
    case ErrorCode::BatchNotFound:
        return error.subject.isEmpty() ? tr("There is no import to take back.")
                                       : tr("There is no import number %1.").arg(error.subject);
    case ErrorCode::FollowUpNotFound:
        if (error.detail == QLatin1String("no orders"))
            return tr("None of these orders is in the workspace any more. Nothing was saved; look the caller up again.");
        if (error.detail == QLatin1String("operation"))
            return tr("There is no change of several follow-ups with the number %1.").arg(error.subject);
        if (error.detail == QLatin1String("link"))
            return tr("There is no link with the number %1.").arg(error.subject);
        return tr("There is no follow-up number %1. It may have been deleted with its caller's data.").arg(error.subject);
    case ErrorCode::LinkContradicts:
        return tr("This contradicts what was said before about who these numbers belong to. Take that back first.");
    default:
        return {};
    }
}

QString Sentences::termName(const QString& term)
{
    if (term == QLatin1String("window"))
        return tr("the window");
    if (term == QLatin1String("gap"))
        return tr("the minimum gap");
    if (term == QLatin1String("depth"))
        return tr("the depth");
    if (term == QLatin1String("identity"))
        return tr("the identity");
    if (term == QLatin1String("within"))
        return tr("the monitor period");
    if (term == QLatin1String("calls"))
        return tr("the number of calls");
    if (term.startsWith(QLatin1String("override ")))
        return tr("the window of %1").arg(term.mid(9));
    return term;
}

QString Sentences::whyInvalid(const QString& why)
{
    if (why == QLatin1String("not between 1 second and 50 years"))
        return tr("it must be at least a second and less than 50 years");
    if (why == QLatin1String("not between 0 seconds and 50 years"))
        return tr("it must not be negative and be less than 50 years");
    if (why == QLatin1String("not whole days"))
        return tr("natural days need whole days, for example 1d");
    if (why == QLatin1String("negative"))
        return tr("it must not be negative");
    if (why == QLatin1String("under 2"))
        return tr("it must be at least 2");
    if (why == QLatin1String("code without a column"))
        return tr("name the column that holds the code");
    if (why == QLatin1String("no category"))
        return tr("it names no category");
    return why;
}

QString Sentences::of(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return tr("Cancelled. Nothing was changed.");
    case ErrorCode::UsageInvalid:
        return error.subject;
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileEncrypted:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FormatUnknown:
    case ErrorCode::FormatNotYetRead:
    case ErrorCode::EncodingUnknown:
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed:
    case ErrorCode::FileChanged:
    case ErrorCode::FileExists:
        return aboutFiles(error);
    case ErrorCode::SheetNotFound:
    case ErrorCode::NoRows:
    case ErrorCode::NoHeader:
    case ErrorCode::NoTimeColumn:
    case ErrorCode::NoCallerColumn:
    case ErrorCode::DateOrderOpen:
    case ErrorCode::ProfileInvalid:
    case ErrorCode::ColumnNotFound:
    case ErrorCode::SchemeNotFound:
    case ErrorCode::SchemeInvalid:
        return aboutContents(error);
    case ErrorCode::NotAWorkspace:
    case ErrorCode::WorkspaceNewer:
    case ErrorCode::WorkspaceDamaged:
    case ErrorCode::WorkspaceLocked:
    case ErrorCode::WorkspaceReadOnly:
    case ErrorCode::WorkspaceMoved:
    case ErrorCode::WorkspaceUnreachable:
    case ErrorCode::BatchNotFound:
    case ErrorCode::FollowUpNotFound:
    case ErrorCode::LinkContradicts:
        return aboutWorkspaces(error);
    }
    return error.detail;
}

} // namespace

QString errorSentence(const Error& error) { return Sentences::of(error); }

} // namespace redial
