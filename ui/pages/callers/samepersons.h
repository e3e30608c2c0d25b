#pragma once

#include "core/base/result.h"
#include "core/callers/sameperson.h"
#include "core/followups/personlinks.h"
#include "core/orders/orderbook.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace redial {

class Session;

/// What may be one person, and what the user said about it, for the open workspace. The evidence is looked
/// up in the background, once for each book, when it is first asked for.
class SamePersons : public QObject {
    Q_OBJECT
public:
    explicit SamePersons(Session& session, QObject* parent = nullptr);

    /// Looks up what is not known yet; changed() follows.
    void ask();
    bool isKnown() const { return m_evidence != nullptr; } ///< of the present book

    /// One other number of a caller: why it may be the same person, and what was said about it.
    struct Other {
        std::string key;
        std::vector<SamePersonReason> reasons; ///< empty: linked by hand
        std::optional<PersonLink> said; ///< what counts at present of the two themselves
        bool isLinkedThroughOthers = false;
        qint64 orders = 0; ///< in the book
        std::optional<Timestamp> last;
    };
    /// Those not decided yet first, evidence by identity number before others.
    std::vector<Other> othersOf(const std::string& key) const;
    /// Evidence too many share to mean anything, of the whole workspace.
    const std::vector<SharedByMany>& crowds() const;
    std::vector<std::string> keysOf(const std::string& key) const; ///< of the person, itself among them
    qint64 ordersOf(const std::string& key) const;

    /// In the background; changed() or refused() follows, and figures by person are computed anew.
    void link(const std::string& a, const std::string& b, Verdict verdict);
    void takeBack(LinkId link);

signals:
    void changed();
    void refused(const QString& why);

private:
    struct Evidence;
    void clear();
    void readLinks();
    void write(std::function<Result<void>()> what);
    Other other(const std::string& key) const;

    Session& m_session;
    std::shared_ptr<const OrderBook> m_askedBook;
    std::shared_ptr<const Evidence> m_evidence;
    std::vector<PersonLink> m_links;
    bool m_areLinksRead = false;
};

} // namespace redial
