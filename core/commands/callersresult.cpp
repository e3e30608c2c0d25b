#include "core/commands/callersresult.h"

#include "core/commands/results.h"
#include "core/reports/csvtable.h"

namespace redial {

namespace {

class RowWriter {
public:
    explicit RowWriter(CallersResult& result) : m_result(result) { }
    ~RowWriter() { m_result.rows.append(m_row); }
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;

    void add(const char* name, const QJsonValue& value) { m_row.insert(QLatin1String(name), value); }
    void add(const char* name, Timestamp time) { add(name, jsonText(formatTimestamp(time))); }
    void addShare(const char* name, const PartOf& value) { add(name, rateJson(value.part, value.of)); }

private:
    CallersResult& m_result;
    QJsonObject m_row;
};

const QStringList burstColumns = QStringLiteral("caller first last calls orders").split(u' ');
const QStringList factColumns = QStringLiteral(
    "score reasons span_seconds categories agents regions departments unresolved outcome_known "
    "unresolved_share dissatisfied rated dissatisfied_share same_subject same_subject_share talk_seconds "
    "talk_known masked heavy")
                                    .split(u' ');
const QStringList periodicColumns = QStringLiteral(
    "caller first last visits calls period_seconds variation next silent_periods gaps_across_holes masked")
                                        .split(u' ');

void addBurst(RowWriter& row, const Question& question, const Burst& burst)
{
    row.add("caller", question.shownCaller(question.book->dictionaries().callers.at(burst.caller)));
    row.add("first", question.book->time(burst.firstRow));
    row.add("last", question.book->time(burst.lastRow));
    row.add("calls", burst.calls);
    row.add("orders", burst.orders());
}

template <typename TextOf> QJsonArray countedJson(const std::vector<CountedNumber>& counted, TextOf textOf)
{
    QJsonArray list;
    for (const CountedNumber& one : counted)
        list.append(QJsonObject{
            {QStringLiteral("name"), jsonText(textOf(one.number))}, {QStringLiteral("orders"), one.orders}});
    return list;
}

QString reasonName(BurstReason reason)
{
    switch (reason) {
    case BurstReason::Calls:
        return QStringLiteral("calls");
    case BurstReason::Unresolved:
        return QStringLiteral("unresolved");
    case BurstReason::SameSubject:
        return QStringLiteral("same_subject");
    case BurstReason::Dissatisfied:
        return QStringLiteral("dissatisfied");
    case BurstReason::SeveralAgents:
        return QStringLiteral("several_agents");
    case BurstReason::OneAgent:
        return QStringLiteral("one_agent");
    case BurstReason::MaskedKey:
        return QStringLiteral("masked");
    case BurstReason::HeavyKey:
        return QStringLiteral("heavy");
    }
    Q_UNREACHABLE();
}

QJsonArray reasonsJson(const BurstScore& score)
{
    QJsonArray list;
    for (const BurstReasonNumbers& one : score.reasons)
        list.append(QJsonObject{{QStringLiteral("name"), reasonName(one.reason)},
            {QStringLiteral("orders"), one.count}, {QStringLiteral("of"), one.of},
            {QStringLiteral("points"), one.points}});
    return list;
}

void addFacts(RowWriter& row, const OrderDictionaries& names, const BurstFacts& facts)
{
    const BurstScore score = burstScore(facts);
    const auto textsOf = [](const TextTable& table) {
        return [&](quint32 number) { return table.at(number); };
    };
    row.add("score", score.points);
    row.add("reasons", reasonsJson(score));
    row.add("span_seconds", facts.spanSeconds);
    row.add("categories",
        countedJson(facts.categories, [&](quint32 node) { return names.categories.joined(node); }));
    row.add("agents", countedJson(facts.agents, textsOf(names.agents)));
    row.add("regions", countedJson(facts.regions, textsOf(names.regions)));
    row.add("departments", countedJson(facts.departments, textsOf(names.departments)));
    row.add("unresolved", facts.unresolved.part);
    row.add("outcome_known", facts.unresolved.of);
    row.addShare("unresolved_share", facts.unresolved);
    row.add("dissatisfied", facts.dissatisfied.part);
    row.add("rated", facts.dissatisfied.of);
    row.addShare("dissatisfied_share", facts.dissatisfied);
    row.add("same_subject", facts.sameSubject.part);
    row.addShare("same_subject_share", facts.sameSubject);
    row.add("talk_seconds", facts.talkSeconds);
    row.add("talk_known", facts.talkKnown);
    row.add("masked", facts.maskedKey);
    row.add("heavy", facts.heavyKey);
}

std::string cellText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().toStdString();
    if (value.isBool())
        return value.toBool() ? "yes" : "no";
    if (value.isDouble())
        return QByteArray::number(value.toDouble(), 'g', 15).toStdString();
    std::string text;
    for (const QJsonValue& one : value.toArray()) {
        if (!text.empty())
            text += "; ";
        text += one[QStringLiteral("name")].toString().toStdString() + " ×"
            + std::to_string(one[QStringLiteral("orders")].toInteger());
    }
    return text;
}

} // namespace

void CallersResult::writeTable(QIODevice& output) const
{
    CsvTable table(output);
    std::vector<std::string> cells;
    for (const QString& column : columns)
        cells.push_back(column.toStdString());
    table.row(cells);
    for (const QJsonValue& row : rows) {
        cells.clear();
        for (const QString& column : columns)
            cells.push_back(cellText(row[column]));
        table.row(cells);
    }
}

CallersResult burstList(const Question& question, const std::vector<Burst>& bursts)
{
    CallersResult result{burstColumns, {}};
    for (const Burst& burst : bursts) {
        RowWriter row(result);
        addBurst(row, question, burst);
    }
    return result;
}

CallersResult burstFactList(
    const Question& question, const std::vector<Burst>& bursts, const std::vector<BurstFacts>& facts)
{
    CallersResult result{burstColumns + factColumns, {}};
    for (size_t i = 0; i < bursts.size(); ++i) {
        RowWriter row(result);
        addBurst(row, question, bursts[i]);
        addFacts(row, question.book->dictionaries(), facts[i]);
    }
    return result;
}

CallersResult periodicList(const Question& question, const std::vector<PeriodicCaller>& callers)
{
    const OrderDictionaries& names = question.book->dictionaries();
    CallersResult result{periodicColumns, {}};
    for (const PeriodicCaller& one : callers) {
        RowWriter row(result);
        row.add("caller", question.shownCaller(names.callers.at(one.caller)));
        row.add("first", one.rhythm.first);
        row.add("last", one.rhythm.last);
        row.add("visits", one.rhythm.visits);
        row.add("calls", one.calls);
        row.add("period_seconds", one.rhythm.periodSeconds);
        row.add("variation", sixDecimals(one.rhythm.variation));
        row.add("next", one.rhythm.next);
        row.add("silent_periods", one.silentPeriods);
        row.add("gaps_across_holes", one.gapsAcrossHoles);
        row.add("masked", static_cast<bool>(names.maskedCallers[one.caller]));
    }
    return result;
}

CallersResult mapList(const ThresholdMap& map)
{
    CallersResult result{{QStringLiteral("within")}, {}};
    for (int calls = ThresholdMap::fewestCalls; calls <= ThresholdMap::mostCalls; ++calls)
        result.columns << QString::number(calls);
    for (size_t within = 0; within < ThresholdMap::withinSeconds.size(); ++within) {
        QJsonObject row{
            {QStringLiteral("within"), jsonText(formatDuration(ThresholdMap::withinSeconds[within]))}};
        for (int calls = ThresholdMap::fewestCalls; calls <= ThresholdMap::mostCalls; ++calls)
            row.insert(QString::number(calls), map.flagged(calls, within));
        result.rows.append(row);
    }
    return result;
}

QJsonValue thresholdJson(const std::optional<NearestThresholds::Threshold>& threshold)
{
    if (!threshold)
        return {};
    return QJsonObject{{QStringLiteral("calls"), threshold->calls},
        {QStringLiteral("within"), jsonText(formatDuration(threshold->withinSeconds))},
        {QStringLiteral("seconds"), threshold->withinSeconds},
        {QStringLiteral("callers"), threshold->callers}};
}

} // namespace redial
