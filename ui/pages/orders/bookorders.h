#pragma once

#include "core/orders/agentroster.h"
#include "core/orders/orderbook.h"
#include "core/wording/masking.h"

#include <QCollator>
#include <QString>
#include <QStringList>
#include <Qt>

#include <vector>

namespace redial {

/// Roles of lists of orders beyond TableRole.
namespace OrderRole {
enum : int {
    Tag = Qt::UserRole + 100, ///< the category before what was said
    Said, ///< what was said, without the tag
    Order, ///< OrderId value
    Time,
    Agent,
    Outcome, ///< what became of it, each in a word: QStringList
    BadOutcome, ///< what of it should be looked at: QStringList
};
}

/// What every list of orders shows of a row of the book.
class BookOrders {
public:
    BookOrders() = default;
    BookOrders(
        std::shared_ptr<const OrderBook> book, Reveal reveal, std::shared_ptr<const AgentRoster> roster)
        : m_book(std::move(book))
        , m_roster(std::move(roster))
        , m_reveal(reveal)
    {
    }

    const OrderBook& book() const { return *m_book; }
    std::shared_ptr<const OrderBook> bookPointer() const { return m_book; }
    bool isEmpty() const { return !m_book; }
    /// "2024-03-04 09:12"; without the year where all rows of the list are of one year.
    QString time(quint32 row) const;
    QString fullTime(quint32 row) const;
    QString caller(quint32 row) const;
    QString agent(quint32 row) const; ///< number and name
    QString agentInFull(quint32 row) const;
    QString category(quint32 row) const; ///< the whole path
    QString tag(quint32 row) const; ///< its last segment; empty for none
    QString type(quint32 row) const;
    QString region(quint32 row) const;
    /// Rating, solved or not, department: what is known.
    struct Outcome {
        QStringList usual;
        QStringList bad;
    };
    Outcome outcome(quint32 row) const;
    OrderId order(quint32 row) const { return m_book->order(row); }

    void setYearOf(const std::vector<quint32>& rows);

private:
    std::shared_ptr<const OrderBook> m_book;
    std::shared_ptr<const AgentRoster> m_roster;
    Reveal m_reveal = Reveal::Masked;
    bool m_withYear = true;
};

/// How names are put in order wherever the program runs: numbers in them as numbers, Chinese by sound.
QCollator nameCollator();

/// Sorts rows by one of the columns of the book; equal ones newest first.
enum class OrderKey { Time, Caller, Agent, Category, Type, Region, Department };
void sortRows(std::vector<quint32>& rows, const OrderBook& book, OrderKey key, Qt::SortOrder order);

} // namespace redial
