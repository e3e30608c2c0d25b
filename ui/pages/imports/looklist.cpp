#include "ui/pages/imports/looklist.h"

#include <algorithm>

namespace redial {

std::optional<size_t> LookList::indexOf(int serial) const
{
    const auto found = std::find(m_serials.begin(), m_serials.end(), serial);
    if (found == m_serials.end())
        return std::nullopt;
    return static_cast<size_t>(found - m_serials.begin());
}

bool LookList::holds(const QString& path) const
{
    return std::any_of(
        m_looks.begin(), m_looks.end(), [&](const SourceLook& look) { return look.path == path; });
}

void LookList::remove(size_t i)
{
    m_looks.erase(m_looks.begin() + static_cast<std::ptrdiff_t>(i));
    m_serials.erase(m_serials.begin() + static_cast<std::ptrdiff_t>(i));
}

void LookList::clear()
{
    m_looks.clear();
    m_serials.clear();
}

void LookList::insert(size_t at, SourceLook look)
{
    m_looks.insert(m_looks.begin() + static_cast<std::ptrdiff_t>(at), std::move(look));
    m_serials.insert(m_serials.begin() + static_cast<std::ptrdiff_t>(at), m_nextSerial++);
}

void LookList::replace(const std::function<bool(size_t)>& isOld, std::vector<SourceLook> looks)
{
    size_t at = size();
    for (size_t i = size(); i-- > 0;) {
        if (!isOld(i))
            continue;
        remove(i);
        at = i;
    }
    for (SourceLook& look : looks)
        insert(std::min(at++, size()), std::move(look));
}

std::vector<size_t> LookList::like(size_t i) const
{
    std::vector<size_t> like;
    for (size_t other = 0; other < size(); ++other) {
        if (!m_looks[other].error && m_looks[other].group.fingerprint == m_looks[i].group.fingerprint)
            like.push_back(other);
    }
    return like;
}

} // namespace redial
