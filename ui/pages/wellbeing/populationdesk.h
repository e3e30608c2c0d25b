#pragma once

#include "core/wellbeing/populationregions.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace redial {

class Session;
class SteppedSetting;

/// The table of residents while it is edited, beside the regions of the orders, and the steps that can be
/// taken back.
class PopulationDesk : public QObject {
    Q_OBJECT
public:
    /// What was counted, all of one moment.
    struct Counted {
        std::shared_ptr<const OrderBook> book;
        Scheme scheme;
        std::vector<qint64> ordersOfRegions;
    };

    PopulationDesk(Session& session, QObject* parent);

    const Population& population() const { return m_population; }
    const PopulationRegions& regions() const { return m_regions; }
    std::shared_ptr<const Counted> counted() const { return m_counted; } ///< null until it was counted
    bool canEdit() const;
    QString lastChange() const; ///< in words; empty when there is none to take back
    /// Rows of the last paste or file that could not be read, as they stood.
    const std::vector<std::string>& unread() const { return m_unread; }
    void forgetUnread();

    /// Counts where the orders have changed since.
    void count();
    /// A cell: a number, or blank for none. refused() for what is neither.
    bool type(const std::string& region, const QString& text);
    /// No numbers for these regions any more.
    void clear(const std::vector<std::string>& regions);
    void clearAll();
    /// A table, or one column of numbers: these go to `regions` one after the other.
    void paste(const QString& text, const std::vector<std::string>& regions);
    void readFile(const QString& path);
    void undo();

signals:
    void changed(); ///< table, counts, unread rows or what can be taken back
    void refused(const QString& sentence);

private:
    void load();
    void compare();
    bool change(const QString& said, const Population& next);
    void take(const PopulationReading& reading, const QString& from);

    Session& m_session;
    SteppedSetting* m_setting;
    Population m_population;
    std::vector<std::string> m_unread;
    std::shared_ptr<const Counted> m_counted;
    PopulationRegions m_regions;
};

} // namespace redial
