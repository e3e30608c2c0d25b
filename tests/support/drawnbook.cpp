#include "tests/support/drawnbook.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace redial::test {

namespace {

std::vector<std::string> parts(const std::string& text, char separator)
{
    std::vector<std::string> result;
    size_t begin = 0;
    for (;;) {
        const size_t end = text.find(separator, begin);
        std::string part = text.substr(begin, end == std::string::npos ? end : end - begin);
        part.erase(0, part.find_first_not_of(" \t\r"));
        part.erase(part.find_last_not_of(" \t\r") + 1);
        result.push_back(part);
        if (end == std::string::npos)
            return result;
        begin = end + 1;
    }
}

} // namespace

Timestamp drawnTime(const std::string& text)
{
    std::string whole = text.size() < 10 ? "2024-03-" + text : text;
    const std::optional<Timestamp> time = parseIsoTimestamp(whole);
    if (!time)
        qFatal("drawn time cannot be read: %s", text.c_str());
    return *time;
}

quint32 BookBuilder::number(
    TextTable& table, std::unordered_map<std::string, quint32>& known, const std::string& text)
{
    if (text.empty())
        return 0;
    const auto [found, isNew] = known.try_emplace(text, static_cast<quint32>(table.size()));
    if (isNew)
        table.append(text);
    return found->second;
}

void BookBuilder::add(const Order& order)
{
    const size_t row = m_columns.size();
    m_columns.resize(row + 1);
    m_columns.times[row] = static_cast<quint32>(drawnTime(order.time).seconds);
    m_columns.callers[row] = number(m_dictionaries.callers, m_callers, order.caller);
    m_columns.agents[row] = number(m_dictionaries.agents, m_agents, order.agent);
    m_columns.categories[row] = order.category.empty()
        ? CategoryTree::none
        : m_dictionaries.categories.add(parts(order.category, '/'));
    m_columns.types[row] = number(m_dictionaries.types, m_types, order.type);
    m_columns.regions[row] = number(m_dictionaries.regions, m_regions, order.region);
    m_columns.flags[row] = static_cast<quint8>((order.dispatched ? OrderFlags::dispatched : 0)
        | (order.outgoing ? OrderFlags::outgoing : 0) | (order.invalid ? OrderFlags::invalid : 0)
        | static_cast<int>(order.resolved) << OrderFlags::resolvedShift
        | static_cast<int>(order.satisfaction) << OrderFlags::satisfactionShift);
    m_columns.talkSeconds[row] = order.talkSeconds;
    m_columns.departments[row] = number(m_dictionaries.departments, m_departments, order.department);
    const auto optionalTime = [](const std::string& time) {
        return time.empty() ? 0 : static_cast<quint32>(drawnTime(time).seconds);
    };
    m_columns.dueAt[row] = optionalTime(order.dueAt);
    m_columns.closedAt[row] = optionalTime(order.closedAt);
    m_dictionaries.maskedCallers.resize(m_dictionaries.callers.size());
    m_dictionaries.maskedCallers[m_columns.callers[row]] = order.caller.find('*') != std::string::npos;
    m_columns.orders[row] = static_cast<qint64>(row + 1);
}

void BookBuilder::cover(const std::string& from, const std::string& to)
{
    m_coverage.push_back({drawnTime(from), drawnTime(to)});
}

std::shared_ptr<const OrderBook> BookBuilder::book()
{
    if (m_coverage.empty() && m_columns.size() > 0) {
        const auto [first, last] = std::minmax_element(m_columns.times.begin(), m_columns.times.end());
        m_coverage.push_back({Timestamp{*first}, Timestamp{*last}});
    }
    for (size_t row = 0; row < m_columns.size(); ++row) {
        const quint32 due = m_columns.dueAt[row];
        const quint32 closed = m_columns.closedAt[row];
        if (due != 0 && (closed != 0 ? closed > due : due < m_coverage.back().to.seconds))
            m_columns.flags[row] |= OrderFlags::overdue;
    }
    return OrderBook::make(std::move(m_columns), std::move(m_dictionaries), std::move(m_coverage));
}

std::shared_ptr<const OrderBook> drawBook(const char* drawing)
{
    BookBuilder builder;
    for (const std::string& line : parts(drawing, '\n')) {
        if (line.empty())
            continue;
        if (line.starts_with("cover ")) {
            const size_t dots = line.find(" … ");
            builder.cover(line.substr(6, dots - 6), line.substr(dots + std::string(" … ").size()));
            continue;
        }
        std::vector<std::string> cells = parts(line, '|');
        cells.resize(6);
        const auto marked = [&](char mark) { return cells[5].find(mark) != std::string::npos; };
        const Answer resolved = marked('y') ? Answer::Yes : marked('n') ? Answer::No : Answer::Unknown;
        const Satisfaction satisfaction = marked('g') ? Satisfaction::Satisfied
            : marked('b')                             ? Satisfaction::Dissatisfied
                                                      : Satisfaction::Unrated;
        builder.add({cells[0], cells[1], cells[2], cells[3], cells[4], {}, marked('d'), marked('o'),
            marked('x'), resolved, satisfaction});
    }
    return builder.book();
}

std::shared_ptr<const OrderBook> goldenBook()
{
    BookBuilder builder;
    const QList<QByteArray> lines = readTestData("golden/orders.csv").split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const std::vector<std::string> cells = parts(lines[i].toStdString(), ',');
        if (cells.size() < 12)
            continue;
        std::string caller = cells[2];
        // The few spellings of the golden file; the real normaliser has tests of its own.
        std::erase_if(caller, [](char c) { return c == '-' || c == ' '; });
        if (caller.starts_with("+86"))
            caller.erase(0, 3);
        if (caller.starts_with("013"))
            caller.erase(0, 1);
        builder.add({cells[1], caller, cells[3], cells[4], cells[5], cells[6], cells[7] == "yes",
            cells[11] == "out", false});
    }
    return builder.book();
}

QByteArray readTestData(const char* path)
{
    QFile file(QStringLiteral(REDIAL_TEST_DATA "/") + QLatin1String(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("test data missing: %s", path);
    return file.readAll();
}

} // namespace redial::test
