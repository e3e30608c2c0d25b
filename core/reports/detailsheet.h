#pragma once

#include "core/reports/repeatfigures.h"
#include "core/reports/reportsheet.h"

#include <QCoreApplication>

#include <memory>

namespace redial {

/// Every repeated call, in order of time, beside the call that repeated it. Continues on further sheets
/// where Excel's rows end.
class DetailSheet {
    Q_DECLARE_TR_FUNCTIONS(redial::DetailSheet)

public:
    /// Rows of an Excel sheet, and so of ours; smaller in tests.
    static constexpr qint64 excelRows = 1048576;

    DetailSheet(ReportWorkbook& workbook, const RepeatReportInput& input, const RepeatFigures& figures,
        const PageFrame& frame, qint64 rowsPerSheet = excelRows);
    /// Errors: Cancelled, and those of `texts`.
    Result<void> write(OrderTextLookup texts, Progress& progress);

private:
    void startSheet(qint64 dataRows);
    void row(quint32 call, const OrderTexts& callTexts, const OrderTexts& repeatTexts);
    QString said(const OrderTexts& texts, quint32 call) const;
    std::string orderId(const OrderTexts& texts, quint32 call) const;
    std::string caller(quint32 call) const;

    ReportWorkbook& m_workbook;
    const RepeatReportInput& m_input;
    const RepeatFigures& m_figures;
    const PageFrame& m_frame;
    qint64 m_rowsPerSheet;
    std::unique_ptr<ReportSheet> m_sheet;
    int m_row = 0;
};

} // namespace redial
