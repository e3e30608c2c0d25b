#pragma once

#include "core/imports/sourcelook.h"

#include <functional>

namespace redial {

/// Files on the desk, each with a number by which an answer of the background finds it again, wherever it
/// lies by then.
class LookList {
public:
    const std::vector<SourceLook>& all() const { return m_looks; }
    size_t size() const { return m_looks.size(); }
    SourceLook& operator[](size_t i) { return m_looks[i]; }
    int serial(size_t i) const { return m_serials[i]; }
    std::optional<size_t> indexOf(int serial) const;
    bool holds(const QString& path) const;

    void add(SourceLook look) { insert(size(), std::move(look)); }
    void remove(size_t i);
    void clear();
    /// Puts what a file is now in the place of the looks that `isOld` names.
    void replace(const std::function<bool(size_t)>& isOld, std::vector<SourceLook> looks);
    /// The looks with the same header as one, itself too.
    std::vector<size_t> like(size_t i) const;

private:
    void insert(size_t at, SourceLook look);

    std::vector<SourceLook> m_looks;
    std::vector<int> m_serials;
    int m_nextSerial = 0;
};

} // namespace redial
