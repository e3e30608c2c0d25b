#include "core/commands/analysiscommand.h"
#include "core/commands/results.h"
#include "core/repeat/repeatmatrix.h"
#include "core/reports/csvtable.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <string>
#include <tuple>

namespace redial {

namespace {

/// A cell with its names, for output in order of agent and category.
struct NamedCell {
    std::string agent;
    std::string category;
    RepeatTally tally;
};

std::vector<NamedCell> namedCells(const RepeatMatrix& matrix)
{
    const OrderDictionaries& names = matrix.repeats().book->dictionaries();
    std::vector<NamedCell> cells;
    for (const MatrixCell& cell : matrix.cells())
        cells.push_back(
            {std::string(names.agents.at(cell.agent)), names.categories.joined(cell.category), cell.tally});
    std::sort(cells.begin(), cells.end(), [](const NamedCell& a, const NamedCell& b) {
        return std::tie(a.agent, a.category) < std::tie(b.agent, b.category);
    });
    return cells;
}

QJsonObject matrixJson(const RepeatMatrix& matrix, const RepeatShare& share)
{
    const Repeats& repeats = matrix.repeats();
    QJsonArray cells;
    for (const NamedCell& cell : namedCells(matrix))
        cells.append(QJsonObject{{QStringLiteral("agent"), jsonText(cell.agent)},
            {QStringLiteral("category"), jsonText(cell.category)},
            {QStringLiteral("calls"), qint64{cell.tally.calls}},
            {QStringLiteral("repeats"), qint64{cell.tally.repeats}},
            {QStringLiteral("callers"), qint64{cell.tally.callers}}});
    return {{QStringLiteral("base"), repeats.base}, {QStringLiteral("repeats"), repeats.repeated},
        {QStringLiteral("immature"), repeats.immature},
        {QStringLiteral("immature_back"), repeats.immatureBack},
        {QStringLiteral("rate"), rateJson(repeats.repeated, repeats.base)},
        {QStringLiteral("wilson"), wilsonJson(repeats.repeated, repeats.base)},
        {QStringLiteral("fcr"), rateJson(repeats.base - repeats.notFirstContact, repeats.base)},
        {QStringLiteral("callers"), repeats.callers}, {QStringLiteral("orders"), repeats.orders},
        {QStringLiteral("identified"), repeats.identified},
        {QStringLiteral("repeat_share"),
            QJsonObject{{QStringLiteral("calls"), share.calls}, {QStringLiteral("repeats"), share.repeats},
                {QStringLiteral("unknown"), share.unknown},
                {QStringLiteral("rate"), rateJson(share.repeats, share.calls)}}},
        {QStringLiteral("cells"), cells}};
}

class MatrixCommand final : public AnalysisCommand {
    Q_DECLARE_TR_FUNCTIONS(redial::MatrixCommand)
public:
    MatrixCommand() : AnalysisCommand(Categories::ShownAtLevel) { }
    QString name() const override { return QStringLiteral("matrix"); }
    QString summary() const override { return tr("Repeat calls by agent and category."); }
    void declareMore(QCommandLineParser& parser) const override { declareCsv(parser); }

    Result<void> answer(
        const Question& question, const QCommandLineParser& parser, CommandContext& context) const override
    {
        const RepeatMatrix matrix(
            std::make_shared<const Repeats>(findRepeats(question.book, question.scheme, question.period)),
            question.level);
        if (!parser.isSet(QStringLiteral("csv"))) {
            context.writeJson(
                matrixJson(matrix, repeatShare(*question.book, question.scheme, question.period)));
            return {};
        }
        CsvTable table(context.output);
        table.row({"agent", "category", "calls", "repeats", "callers"});
        for (const NamedCell& cell : namedCells(matrix))
            table.row({cell.agent, cell.category, std::to_string(cell.tally.calls),
                std::to_string(cell.tally.repeats), std::to_string(cell.tally.callers)});
        return {};
    }
};

} // namespace

std::unique_ptr<Command> matrixCommand()
{
    return std::make_unique<MatrixCommand>();
}

} // namespace redial
