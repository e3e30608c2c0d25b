#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/reports/reportformats.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>
#include <set>

struct lxw_workbook;
struct lxw_worksheet;

namespace redial {

/// How a workbook is put together. Streaming keeps one row in memory; its rows must come in order and
/// its sheets can have neither tables nor merged cells (libxlsxwriter: constant_memory).
enum class WorkbookMode { Tables, Streaming };

/// A workbook being written. libxlsxwriter writes to a file only, so it gets one in a temporary folder
/// of its own; the caller gets the bytes, or a copy where it wants it.
class ReportWorkbook {
public:
    struct Properties {
        QString title;
        QString company;
        Timestamp madeAt; ///< goes into the file instead of the clock: equal input, equal bytes
    };

    /// Errors: DiskFull, WriteFailed (the temporary folder).
    static Result<std::unique_ptr<ReportWorkbook>> make(WorkbookMode mode, const Properties& properties);
    ~ReportWorkbook();
    ReportWorkbook(const ReportWorkbook&) = delete;
    ReportWorkbook& operator=(const ReportWorkbook&) = delete;

    WorkbookMode mode() const { return m_mode; }
    lxw_workbook* handle() { return m_workbook; }
    ReportFormats& formats() { return *m_formats; }
    /// The name made legal for Excel and unique among the sheets so far.
    lxw_worksheet* addSheet(const QString& name);
    QStringList sheetNames() const { return m_names; }

    /// The first thing the library refused is remembered: finish() answers it.
    void note(int libraryError);
    /// Closes the workbook; no other call after it. Errors: DiskFull, WriteFailed.
    Result<QByteArray> finish();
    /// The same into a file, whole or not at all, without the bytes ever being in memory together.
    Result<void> save(const QString& path);

private:
    ReportWorkbook() = default;
    Result<void> close();

    QTemporaryDir m_folder;
    QString m_path;
    WorkbookMode m_mode = WorkbookMode::Tables;
    lxw_workbook* m_workbook = nullptr;
    std::unique_ptr<ReportFormats> m_formats;
    QStringList m_names;
    std::set<QString> m_taken; ///< lower case
    int m_firstError = 0;
};

} // namespace redial
