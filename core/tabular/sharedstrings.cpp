#include "core/tabular/sharedstrings.h"

#include "core/tabular/stringitem.h"

#include <algorithm>
#include <cstring>

namespace redial {

namespace {

constexpr size_t blockBytes = 256 * 1024;
constexpr qint64 mostBytes = qint64{4} << 30;
constexpr size_t longestString = 64 * 1024 * 1024;

class SharedStringsHandler final : public XmlHandler {
public:
    explicit SharedStringsHandler(SharedStrings& strings) : m_strings(strings) { }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (m_inItem)
            return listen(m_item.start(name, attributes, m_text));
        ++m_depth;
        if (m_depth == 1 && name != "sst")
            return fail(ErrorCode::FileDamaged, "not a table of shared strings");
        if (m_depth == 2 && name == "si") {
            m_inItem = true;
            m_text.clear();
        }
    }

    void endElement() override
    {
        if (m_inItem && m_item.open())
            return listen(m_item.end(m_text));
        --m_depth;
        if (!m_inItem)
            return;
        m_inItem = false;
        if (!m_strings.append(m_text))
            fail(ErrorCode::FileTooLarge, "more than 4 GB of text");
    }

    void text(std::string_view text) override
    {
        m_item.text(text, m_text);
        if (m_text.size() > longestString)
            fail(ErrorCode::FileTooLarge, "a string of more than 64 MB");
    }

private:
    SharedStrings& m_strings;
    StringItem m_item;
    std::string m_text;
    int m_depth = 0; ///< outside of items
    bool m_inItem = false;
};

} // namespace

Result<void> SharedStrings::load(ZipStream& stream, FunctionRef<bool()> goOn)
{
    SharedStringsHandler handler(*this);
    return parseXml(stream, handler, goOn);
}

std::string_view SharedStrings::at(size_t index) const
{
    const char* const start = m_starts[index];
    quint32 length = 0;
    std::memcpy(&length, start, sizeof length);
    return {start + sizeof length, length};
}

bool SharedStrings::append(std::string_view text)
{
    const auto length = static_cast<quint32>(text.size());
    const size_t needed = sizeof length + text.size();
    m_totalBytes += static_cast<qint64>(needed + sizeof(const char*));
    if (m_totalBytes > mostBytes)
        return false;
    if (needed > m_freeBytes) {
        m_freeBytes = std::max(blockBytes, needed);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_freeBytes));
        m_free = m_blocks.back().get();
    }
    std::memcpy(m_free, &length, sizeof length);
    if (!text.empty())
        std::memcpy(m_free + sizeof length, text.data(), text.size());
    m_starts.push_back(m_free);
    m_free += needed;
    m_freeBytes -= needed;
    return true;
}

} // namespace redial
