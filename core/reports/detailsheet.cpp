#include "core/reports/detailsheet.h"

#include "core/wording/formatting.h"

#include <algorithm>

namespace redial {

namespace {

enum Column {
    Order,
    Time,
    Caller,
    Agent,
    Category,
    Type,
    Region,
    Said,
    Hours,
    SameCategory,
    RepeatOrder,
    RepeatTime,
    RepeatAgent,
    RepeatCategory,
    RepeatSaid,
};

constexpr int bandRow = 2;
constexpr int headerRow = 3;
constexpr double saidWidth = 46;
constexpr double categoryWidth = 22;
constexpr size_t batch = 2000; // orders whose texts are asked for at once

} // namespace

DetailSheet::DetailSheet(ReportWorkbook& workbook, const RepeatReportInput& input, const RepeatFigures& figures,
    const PageFrame& frame, qint64 rowsPerSheet)
    : m_workbook(workbook), m_input(input), m_figures(figures), m_frame(frame), m_rowsPerSheet(rowsPerSheet)
{
}

Result<void> DetailSheet::write(OrderTextLookup texts, Progress& progress)
{
    const std::vector<quint32> calls = m_figures.repeatedRows();
    const auto total = static_cast<qint64>(calls.size());
    const qint64 perSheet = m_rowsPerSheet - headerRow - 1;
    startSheet(std::min(total, perSheet));
    if (calls.empty())
        m_sheet->text(headerRow + 1, 0, tr("No call was repeated."), Style::Note);

    qint64 onSheet = 0;
    for (size_t begin = 0; begin < calls.size(); begin += batch) {
        const size_t end = std::min(begin + batch, calls.size());
        if (!progress.advance(static_cast<qint64>(begin), total))
            return Error{ErrorCode::Cancelled, {}, {}};
        std::vector<OrderId> ids; // each call, then the call that repeated it
        for (size_t i = begin; i < end; ++i) {
            ids.push_back(m_figures.book().order(calls[i]));
            ids.push_back(m_figures.book().order(m_figures.repeats().repeatedBy[calls[i]]));
        }
        Result<std::vector<OrderTexts>> found = texts(ids);
        if (!found)
            return found.error();
        found->resize(ids.size());
        for (size_t i = begin; i < end; ++i) {
            if (onSheet == perSheet) {
                startSheet(std::min(total - static_cast<qint64>(i), perSheet));
                onSheet = 0;
            }
            row(calls[i], (*found)[2 * (i - begin)], (*found)[2 * (i - begin) + 1]);
            ++onSheet;
        }
    }
    return {};
}

void DetailSheet::startSheet(qint64 dataRows)
{
    m_sheet = std::make_unique<ReportSheet>(m_workbook, tr("Details"));
    m_sheet->lines(0, 2);
    m_sheet->text(0, 0, tr("Repeated calls, each beside the call that repeated it"), Style::Title);
    m_sheet->text(1, 0,
        tr("In order of time. Filter by agent, category or region with the arrows in the headings.")
            + (m_input.reveal == Reveal::Masked ? QLatin1Char(' ') + tr("Callers are masked.") : QString()),
        Style::Note);
    m_sheet->text(bandRow, Order, tr("The repeated call"), Style::Band);
    m_sheet->text(bandRow, RepeatOrder, tr("The call that repeated it"), Style::Band);
    // Excel wants every heading of a table once only.
    m_sheet->headings(headerRow,
        {
            {tr("Order"), 17},
            {tr("Time received"), 19},
            {tr("Caller"), 14},
            {tr("Agent"), 11},
            {tr("Category"), categoryWidth},
            {tr("Type"), 8},
            {tr("Region"), 10},
            {tr("What was said"), saidWidth},
            {tr("Hours between"), 9, true},
            {tr("Same category"), 10},
            {tr("Repeat: order"), 17},
            {tr("Repeat: time received"), 19},
            {tr("Repeat: agent"), 11},
            {tr("Repeat: category"), categoryWidth},
            {tr("Repeat: what was said"), saidWidth},
        },
        dataRows);
    m_row = headerRow + 1;
    m_sheet->freeze(headerRow + 1, Time + 1);
    m_sheet->print(m_frame, bandRow, headerRow);
}

void DetailSheet::row(quint32 call, const OrderTexts& callTexts, const OrderTexts& repeatTexts)
{
    constexpr int mostLines = 5; // the rest is in the cell, one click away
    const OrderColumns& columns = m_figures.book().columns();
    const OrderDictionaries& words = m_figures.book().dictionaries();
    const quint32 repeat = m_figures.repeats().repeatedBy[call];
    const QString first = said(callTexts, call);
    const QString second = said(repeatTexts, repeat);
    int lines = std::max(ReportSheet::linesIn(first, saidWidth), ReportSheet::linesIn(second, saidWidth));
    for (const quint32 one : {call, repeat})
        lines = std::max(lines, ReportSheet::linesIn(m_figures.categoryName(columns.categories[one]), categoryWidth));
    m_sheet->lines(m_row, std::min(lines, mostLines));

    m_sheet->text(m_row, Order, orderId(callTexts, call), Style::Wrapped);
    m_sheet->time(m_row, Time, m_figures.book().time(call));
    m_sheet->text(m_row, Caller, caller(call), Style::Wrapped);
    m_sheet->text(m_row, Agent, m_figures.agentName(columns.agents[call]), Style::Wrapped);
    m_sheet->text(m_row, Category, m_figures.categoryName(columns.categories[call]), Style::Wrapped);
    m_sheet->text(m_row, Type, words.types.at(columns.types[call]), Style::Wrapped);
    m_sheet->text(m_row, Region, words.regions.at(columns.regions[call]), Style::Wrapped);
    m_sheet->text(m_row, Said, first, Style::Wrapped);
    m_sheet->number(m_row, Hours, (columns.times[repeat] - columns.times[call]) / 3600.0, m_sheet->formats().of(Style::Hours));
    const bool same = columns.categories[call] != CategoryTree::none
        && columns.categories[call] == columns.categories[repeat];
    m_sheet->text(m_row, SameCategory, same ? tr("yes") : tr("no"), Style::Wrapped);
    m_sheet->text(m_row, RepeatOrder, orderId(repeatTexts, repeat), Style::Wrapped);
    m_sheet->time(m_row, RepeatTime, m_figures.book().time(repeat));
    m_sheet->text(m_row, RepeatAgent, m_figures.agentName(columns.agents[repeat]), Style::Wrapped);
    m_sheet->text(m_row, RepeatCategory, m_figures.categoryName(columns.categories[repeat]), Style::Wrapped);
    m_sheet->text(m_row, RepeatSaid, second, Style::Wrapped);
    ++m_row;
}

std::string DetailSheet::caller(quint32 call) const
{
    const std::string_view key = m_figures.book().dictionaries().callers.at(m_figures.book().columns().callers[call]);
    return m_input.reveal == Reveal::Masked ? maskKey(key) : std::string(key);
}

QString DetailSheet::said(const OrderTexts& texts, quint32 call) const
{
    std::string whole = texts.title;
    if (!texts.content.empty() && texts.content != texts.title)
        whole += (whole.empty() ? "" : "\n") + texts.content;
    if (m_input.reveal == Reveal::Masked) {
        const OrderBook& book = m_figures.book();
        const std::string names[] = {texts.callerName};
        const std::string keys[] = {std::string(book.dictionaries().callers.at(book.columns().callers[call])),
            std::string(book.phoneKeys().at(book.phones()[call])), texts.secondNumber, texts.identityNumber};
        whole = maskText(whole, names, keys);
    }
    return Formatting::text(whole);
}

std::string DetailSheet::orderId(const OrderTexts& texts, quint32 call) const
{
    // An order id stays readable, it is what the order is found by; some systems put the number in it.
    const OrderBook& book = m_figures.book();
    const std::string_view phone = book.phoneKeys().at(book.phones()[call]);
    const bool hasPhone = !phone.empty() && texts.orderId.find(phone) != std::string::npos;
    return m_input.reveal == Reveal::Masked && hasPhone ? maskText(texts.orderId) : texts.orderId;
}

} // namespace redial
