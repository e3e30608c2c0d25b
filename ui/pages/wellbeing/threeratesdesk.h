#pragma once

#include "core/reports/threerateschoices.h"
#include "core/wellbeing/threerates.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace redial {

class Session;

/// Figures of one moment: the question, the answer and where responses come from.
struct ThreeRatesData {
    std::shared_ptr<const ThreeRatesInput> input;
    std::shared_ptr<const ThreeRatesTable> table;
    std::shared_ptr<const ResponseSource> source;
};

/// Asks for the three rates in the background whenever orders, scheme, period or settings have changed. The
/// responses stand on disk; they are read again only for other orders or another column.
class ThreeRatesDesk : public QObject {
    Q_OBJECT
public:
    /// Which time the figures are of: chosen here, else the period in force; where that is open, the newest
    /// month that is wholly covered.
    struct When {
        enum class Kind { Usual, InForce, Month };
        Kind kind = Kind::Usual;
        Period month;
    };

    ThreeRatesDesk(Session& session, QObject* parent);

    RatesBy by() const { return m_by; }
    void setBy(RatesBy by);
    Period period() const;
    const When& when() const { return m_when; }
    void setWhen(const When& when);
    /// With orders covered in it, the newest first.
    std::vector<Period> months() const;

    /// Kept in the workspace. Nothing: as the headings propose; empty: none.
    void setResponseColumn(const std::optional<std::string>& column);
    ResponseChoice responseChoice() const;
    std::vector<std::string> complaintTypes() const; ///< empty: the usual ones
    void setComplaintTypes(const std::vector<std::string>& types);

    const std::optional<ThreeRatesData>& data() const { return m_data; } ///< nothing until it is there
    void ask();

signals:
    void came();

private:
    Session& m_session;
    RatesBy m_by = RatesBy::Region;
    When m_when;
    std::optional<ThreeRatesData> m_data;
    /// What m_data->source was read for.
    std::shared_ptr<const OrderBook> m_readBook;
    ResponseChoice m_readChoice;
};

} // namespace redial
