#pragma once

#include "core/base/result.h"
#include "core/wellbeing/dictionaryuse.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace redial {

class Session;
class SteppedSetting;

/// The dictionary while it is edited: what it says, what it does with the orders (counted in the background
/// after every step), and the steps that can be taken back.
class DictionaryDesk : public QObject {
    Q_OBJECT
public:
    /// What was counted, all of one moment.
    struct Counted {
        std::shared_ptr<const OrderBook> book;
        Scheme scheme;
        std::vector<qint64> ordersOfCategories;
        WellbeingDictionary dictionary;
        DictionaryUse use;
    };

    DictionaryDesk(Session& session, QObject* parent);

    const WellbeingDictionary& dictionary() const { return m_dictionary; }
    /// Null until it was counted; of an earlier step until the newest is there.
    std::shared_ptr<const Counted> counted() const { return m_counted; }
    bool isCountedNow() const { return m_counted && m_counted->dictionary == m_dictionary; }
    bool isDefault() const { return m_dictionary == WellbeingDictionary::defaults(); }
    bool canEdit() const;
    QString lastChange() const; ///< in words; empty when there is none to take back

    /// Counts where orders or dictionary have changed since.
    void count();
    /// `step` answers whether it changed anything; `said`: what is shown beside the way back.
    bool change(const QString& said, const std::function<bool(WellbeingDictionary&)>& step);
    void undo();

    /// refused() where it is none.
    void readFile(const QString& path);
    void writeFile(const QString& path);

signals:
    void changed(); ///< dictionary, or what can be taken back
    void countsCame();
    void refused(const QString& sentence);

private:
    void load();

    Session& m_session;
    SteppedSetting* m_setting;
    WellbeingDictionary m_dictionary = WellbeingDictionary::defaults();
    std::shared_ptr<const Counted> m_counted;
};

} // namespace redial
