#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace redial {

/// Texts by number, packed into one buffer. Number 0 is always the empty text: "none".
class TextTable {
public:
    TextTable() : m_ends{0, 0} { }

    /// Number of texts, "none" included.
    size_t size() const { return m_ends.size() - 1; }
    std::string_view at(quint32 number) const
    {
        return std::string_view(m_texts).substr(m_ends[number], m_ends[number + 1] - m_ends[number]);
    }
    /// Appends without looking for an equal text; returns its number.
    quint32 append(std::string_view text)
    {
        m_texts.append(text);
        m_ends.push_back(m_texts.size());
        return static_cast<quint32>(size() - 1);
    }
    void reserve(size_t count, size_t bytes)
    {
        m_ends.reserve(count + 2);
        m_texts.reserve(bytes);
    }

private:
    std::string m_texts;
    std::vector<size_t> m_ends; ///< text n lies between m_ends[n] and m_ends[n + 1]
};

} // namespace redial
