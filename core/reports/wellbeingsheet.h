#pragma once

#include "core/reports/reportsheet.h"
#include "core/reports/serieschart.h"
#include "core/reports/wellbeingreport.h"

#include <QCoreApplication>

namespace redial {

/// What the sheets of the well-being report do alike: sections one under the other in the same columns, a
/// chart to the right of its table, figures that may be missing.
class WellbeingSheet {
    Q_DECLARE_TR_FUNCTIONS(redial::WellbeingSheet)

public:
    static constexpr int lastColumn = 10;
    static constexpr int chartColumn = lastColumn + 1;

    WellbeingSheet(ReportWorkbook& workbook, const QString& name, const WellbeingReportInput& input);

    ReportSheet& sheet() { return m_sheet; }
    const WellbeingReportInput& input() const { return m_input; }
    const Wellbeing& wellbeing() const { return *m_input.wellbeing; }
    int row() const { return m_row; }
    int nextRow() { return m_row++; }

    QString periodName(size_t period) const;
    QString regionName(size_t unit) const;
    bool byResidents() const { return !wellbeing().input().population.isEmpty(); }

    /// Title, centre, definition, what the index is not, when it was made.
    void heading(const QString& title);
    void section(const QString& title, int last = lastColumn);
    void widen(int last); ///< columns up to this one are as wide as the others
    void paragraph(const QString& text, Style style = Style::Wrapped);
    /// The first is text, all others are above numbers.
    void headers(const QStringList& names, int firstNumber = 1);
    /// A figure that is never below 0; what rounding has left there is not shown.
    void score(int row, int column, std::optional<double> value, Style style = Style::Score);
    void step(int row, int column, std::optional<double> value); ///< a score on its colour
    void change(int row, int column, std::optional<double> later, std::optional<double> earlier);
    void percent(int row, int column, std::optional<double> share);
    /// With its sign; what is 0 at its places without one.
    void points(int row, int column, std::optional<double> points, Style style = Style::Points);
    /// Of the figures of a unit: index, or score of a dimension.
    std::optional<double> index(size_t unit, std::optional<size_t> period) const;
    std::optional<double> dimension(size_t unit, std::optional<size_t> period, size_t dimension) const;

    /// Beside the section that began in `topRow`; the next one begins below both.
    void chart(int topRow, const SeriesChart& chart);
    void keepBelow(int topRow, double chartHeight);
    void print(const QString& definition);

    /// From the first period shown to the one of the report.
    std::vector<size_t> shownPeriods() const;

private:
    const WellbeingReportInput& m_input;
    ReportSheet m_sheet;
    int m_row = 0;
};

/// Colours of the dimensions in charts, in their order, and of the index itself.
int chartColour(size_t dimension);
inline constexpr int indexColour = 0x1F2933;

} // namespace redial
