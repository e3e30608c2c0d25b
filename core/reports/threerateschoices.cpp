#include "core/reports/threerateschoices.h"

#include "core/store/columnvalues.h"
#include "core/store/workspace.h"

#include <algorithm>

namespace redial {

namespace {

Result<Responses> readResponses(
    const Workspace& workspace, const OrderBook& book, const std::string& column, Progress& progress)
{
    const Result<WordLists> lists = workspace.wordLists();
    if (!lists)
        return lists.error();
    const Result<ColumnValues> values = columnValues(workspace, book, column, progress);
    if (!values)
        return values.error();
    std::vector<std::optional<Answer>> meanings;
    for (quint32 text = 0; text < values->texts.size(); ++text)
        meanings.push_back(responseAnswer(values->texts.at(text), *lists));
    Responses responses;
    responses.answers.resize(book.size());
    std::vector<qint64> unread(meanings.size());
    for (size_t row = 0; row < book.size(); ++row) {
        const quint32 text = values->ofRow[row];
        responses.answers[row] = meanings[text].value_or(Answer::Unknown);
        responses.known += responses.answers[row] != Answer::Unknown;
        unread[text] += !meanings[text];
    }
    for (quint32 text = 0; text < unread.size(); ++text)
        if (unread[text] > 0)
            responses.unread.emplace_back(values->texts.at(text), unread[text]);
    std::sort(responses.unread.begin(), responses.unread.end(), [](const auto& a, const auto& b) {
        return std::pair(-a.second, std::string_view(a.first))
            < std::pair(-b.second, std::string_view(b.first));
    });
    return responses;
}

} // namespace

Result<ResponseSource> responseSource(
    const Workspace& workspace, const OrderBook& book, const ResponseChoice& choice, Progress& progress)
{
    const auto columns = workspace.sourceColumns();
    if (!columns)
        return columns.error();
    ResponseSource source;
    std::vector<std::string> kept; // no field of ours: only these are proposed
    for (const auto& [header, field] : *columns) {
        if (header.empty())
            continue;
        if (source.headers.empty() || source.headers.back() != header)
            source.headers.push_back(header);
        if (field.empty())
            kept.push_back(header);
    }
    source.proposed = proposedResponseColumn(kept);
    const std::optional<std::string> column = choice.column ? choice.among(source.headers) : source.proposed;
    if (!column)
        return source;
    Result<Responses> responses = readResponses(workspace, book, *column, progress);
    if (!responses && responses.error().code == ErrorCode::ColumnNotFound)
        return source; // a column of times: it says no words
    if (!responses)
        return responses.error();
    if (!choice.column && responses->known <= responses->unreadOrders())
        return source;
    source.column = column;
    source.responses = *std::move(responses);
    return source;
}

Result<RatesChoices> ratesChoices(const Workspace& workspace, const OrderBook& book, Progress& progress)
{
    const auto column = workspace.setting(QLatin1String(responseColumnSetting));
    const auto types = workspace.setting(QLatin1String(complaintTypesSetting));
    for (const auto* one : {&column, &types})
        if (!*one)
            return one->error();
    Result<ResponseSource> source =
        responseSource(workspace, book, ResponseChoice::fromJson(*column), progress);
    if (!source)
        return source.error();
    return RatesChoices{std::move(source->responses.answers), complaintTypesFromJson(*types)};
}

} // namespace redial
