#pragma once

#include <QString>
#include <QVariant>

#include <vector>

namespace redial {

/// Where the user has been: pages with their states, for ‹ and ›.
class History {
public:
    struct Place {
        QString page;
        QVariant state;
        bool operator==(const Place&) const = default;
    };

    /// A new place after the present one; what lay ahead is forgotten. Equal to the present one: nothing.
    void visit(const Place& place);
    /// The present place reads so now, without a step.
    void amend(const QVariant& state);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    const Place& back() { return m_places[--m_at]; }
    const Place& forward() { return m_places[++m_at]; }
    void clear();

private:
    static constexpr size_t longest = 200;
    std::vector<Place> m_places;
    size_t m_at = 0;
};

} // namespace redial
