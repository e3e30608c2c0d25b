#include "core/store/identityindex.h"

namespace redial {

void IdentityIndex::add(const Entry& entry)
{
    if (m_slots.size() < (m_entries.size() + 1) * 2)
        grow();
    size_t slot = firstSlot(entry.orderKey, entry.time);
    while (m_slots[slot] != vacant)
        slot = (slot + 1) & (m_slots.size() - 1);
    m_slots[slot] = static_cast<quint32>(m_entries.size());
    m_entries.push_back(entry);
}

IdentityIndex::Entry* IdentityIndex::next(quint64 orderKey, quint32 time, Entry* previous)
{
    if (m_slots.empty())
        return nullptr;
    const size_t mask = m_slots.size() - 1;
    m_slot = previous ? (m_slot + 1) & mask : firstSlot(orderKey, time);
    for (; m_slots[m_slot] != vacant; m_slot = (m_slot + 1) & mask) {
        Entry& entry = m_entries[m_slots[m_slot]];
        if (entry.orderKey == orderKey && entry.time / 60 == time / 60)
            return &entry;
    }
    return nullptr;
}

size_t IdentityIndex::firstSlot(quint64 orderKey, quint32 time) const
{
    quint64 mixed = (orderKey ^ (time / 60)) * 0x9E3779B97F4A7C15ULL;
    mixed ^= mixed >> 32;
    return static_cast<size_t>(mixed) & (m_slots.size() - 1);
}

void IdentityIndex::grow()
{
    const size_t count = m_slots.empty() ? 1024 : m_slots.size() * 2;
    m_slots.assign(count, vacant);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        size_t slot = firstSlot(m_entries[i].orderKey, m_entries[i].time);
        while (m_slots[slot] != vacant)
            slot = (slot + 1) & (count - 1);
        m_slots[slot] = static_cast<quint32>(i);
    }
}

} // namespace redial
