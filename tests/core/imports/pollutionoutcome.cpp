#include "pollutionoutcome.h"

#include "core/imports/datetrial.h"
#include "core/imports/orderreader.h"
#include "core/imports/preview.h"
#include "core/wording/errors.h"

#include <QFile>

#include <algorithm>
#include <map>

namespace redial {

namespace {

const Timestamp now{1'800'000'000};

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// Time, caller, and everything else in an order of its own: what is compared.
QByteArray line(const QByteArray& time, const QByteArray& caller, QList<QByteArray> rest)
{
    rest.removeAll(QByteArray());
    std::sort(rest.begin(), rest.end());
    return time + " | " + caller + " | " + rest.join(" | ");
}

QByteArray line(const QList<QByteArray>& cells)
{
    QList<QByteArray> rest;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i != 1 && i != 2)
            rest.append(cells[i].trimmed());
    }
    return line(cells.value(1), cells.value(2), rest);
}

QByteArray line(const SourceOrder& order)
{
    const OrderFields& fields = order.fields;
    QList<QByteArray> rest;
    for (const std::string* text : {&fields.orderId, &fields.secondNumber, &fields.callerName,
             &fields.identityNumber, &fields.agent, &fields.type, &fields.title, &fields.content,
             &fields.region, &fields.address, &fields.department, &fields.dispatched, &fields.status,
             &fields.satisfaction, &fields.resolved, &fields.channel, &fields.direction})
        rest.append(bytesOf(*text));
    QList<QByteArray> category;
    for (const std::string& level : fields.category)
        category.append(bytesOf(level));
    rest.append(category.join('/'));
    for (const ExtraValue& extra : order.extras)
        rest.append(bytesOf(extra.text));
    return line(bytesOf(formatTimestamp(fields.received.time)), bytesOf(fields.caller), rest);
}

class Comparison {
public:
    Comparison(const Table& held, PollutionOutcome& outcome) : m_outcome(outcome)
    {
        outcome.expected = held.size();
        for (const QList<QByteArray>& row : held)
            ++m_wanted[line(row)];
    }

    void take(const OrderParser::Parsed& parsed)
    {
        m_outcome.padded += parsed.notes.padded;
        if (const auto* order = std::get_if<SourceOrder>(&parsed.outcome))
            takeOrder(line(*order));
        else
            ++m_outcome.rejected;
    }

private:
    void takeOrder(const QByteArray& text)
    {
        const auto found = m_wanted.find(text);
        if (found != m_wanted.end() && found->second > 0) {
            --found->second;
            ++m_outcome.same;
            return;
        }
        if (++m_outcome.changed <= 2)
            m_outcome.detail += QString::fromUtf8("\n      got " + text.left(300));
    }

    PollutionOutcome& m_outcome;
    std::map<QByteArray, int> m_wanted;
};

/// Everything a look at the file would have the user decide.
bool asksAbout(const SourcePreview::Group& group)
{
    const std::vector<ColumnMapping>& columns = group.mapping.columns;
    return std::any_of(
        columns.begin(), columns.end(), [](const ColumnMapping& column) { return column.ask; });
}

std::optional<Error> readOrders(const QString& path, const PollutedFile& file, PollutionOutcome& outcome)
{
    NoProgress progress;
    Result<OpenedSource> opened = openSource({path, {}, {}, {}, {}}, nullptr, progress);
    if (!opened)
        return opened.error();
    Comparison comparison(file.held, outcome);
    for (SourcePreview::Group& group : opened->preview.groups) {
        if (!group.importable)
            return Error{opened->preview.leftOut.front().reason, path, {}};
        outcome.asks = outcome.asks || asksAbout(group);
        DateTrial dates(group.mapping, false);
        OrderReader reader(*opened->table, group, now, progress);
        reader.start();
        while (const OrderReader::Block* block = reader.next()) {
            for (size_t i = 0; i < block->used; ++i)
                comparison.take(block->rows[i]);
        }
        if (!reader.outcome())
            return reader.outcome().error();
    }
    const SourceDamage damage = opened->table->damage();
    outcome.marks = damage.brokenCharacters;
    return std::nullopt;
}

} // namespace

PollutionOutcome readPolluted(const PollutedFile& file, const QString& folder)
{
    PollutionOutcome outcome;
    QFile written(folder + QStringLiteral("/orders.csv"));
    if (!written.open(QIODevice::WriteOnly) || written.write(file.bytes) != file.bytes.size())
        qFatal("cannot write the test file");
    written.close();
    if (const std::optional<Error> error = readOrders(written.fileName(), file, outcome)) {
        outcome = {};
        outcome.expected = file.held.size();
        outcome.error = errorName(error->code);
    }
    return outcome;
}

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoRows:
        return QStringLiteral("NoRows");
    case ErrorCode::NoHeader:
        return QStringLiteral("NoHeader");
    case ErrorCode::NoTimeColumn:
        return QStringLiteral("NoTimeColumn");
    case ErrorCode::NoCallerColumn:
        return QStringLiteral("NoCallerColumn");
    case ErrorCode::FileDamaged:
        return QStringLiteral("FileDamaged");
    case ErrorCode::FormatUnknown:
        return QStringLiteral("FormatUnknown");
    case ErrorCode::EncodingUnknown:
        return QStringLiteral("EncodingUnknown");
    default:
        return QStringLiteral("error %1").arg(static_cast<int>(code));
    }
}

} // namespace redial
