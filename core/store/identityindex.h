#pragma once

/// The visible orders by identity (intake/ordermerge.h), in memory while an import runs: open
/// addressing over (identity key, minute), 36 bytes an order.

#include <QtGlobal>

#include <vector>

namespace redial {

class IdentityIndex {
public:
    struct Entry {
        quint64 orderKey = 0;
        quint64 fieldsHash = 0;
        qint64 version = 0;
        quint32 time = 0;
        quint32 caller = 0;
        bool hasSeconds = true;
        bool sighted = false; ///< by the import at work
    };

    void add(const Entry& entry);
    /// The entries with this key in this minute, one after another: begin with nothing, go on with the
    /// last answer, until nothing is answered. The entry may be changed, but for key and minute; it is
    /// valid until the next add().
    Entry* next(quint64 orderKey, quint32 time, Entry* previous);
    size_t size() const { return m_entries.size(); }
    const std::vector<Entry>& entries() const { return m_entries; }

private:
    static constexpr quint32 vacant = 0xffffffff;
    size_t firstSlot(quint64 orderKey, quint32 time) const;
    void grow();

    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; ///< entry numbers; a power of two of them
    size_t m_slot = 0; ///< where next() answered last
};

} // namespace redial
