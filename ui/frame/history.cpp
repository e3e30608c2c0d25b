#include "ui/frame/history.h"

namespace redial {

void History::visit(const Place& place)
{
    if (!m_places.empty()) {
        if (m_places[m_at] == place)
            return;
        m_places.resize(m_at + 1);
    }
    if (m_places.size() == longest)
        m_places.erase(m_places.begin());
    m_places.push_back(place);
    m_at = m_places.size() - 1;
}

void History::amend(const QVariant& state)
{
    if (!m_places.empty())
        m_places[m_at].state = state;
}

void History::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace redial
