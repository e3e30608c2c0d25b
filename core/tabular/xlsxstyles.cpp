#include "core/tabular/xlsxstyles.h"

#include <charconv>
#include <unordered_map>

namespace redial {

namespace {

constexpr size_t mostStyles = 1'000'000;

qint64 idOf(std::string_view text)
{
    qint64 id = -1;
    std::from_chars(text.data(), text.data() + text.size(), id);
    return id;
}

class StylesHandler final : public XmlHandler {
public:
    std::vector<NumberFormat> formats()
    {
        std::vector<NumberFormat> formats;
        formats.reserve(m_cellStyles.size());
        for (const qint64 id : m_cellStyles) {
            const auto own = m_formats.find(id);
            formats.push_back(own == m_formats.end() ? builtinNumberFormat(id) : own->second);
        }
        return formats;
    }

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        ++m_depth;
        if (m_depth == 2) {
            m_inFormats = name == "numFmts";
            m_inCellStyles = name == "cellXfs";
        } else if (m_depth == 3 && m_inFormats && name == "numFmt") {
            m_formats.insert_or_assign(
                idOf(attributes.value("numFmtId")), parseNumberFormat(attributes.value("formatCode")));
        } else if (m_depth == 3 && m_inCellStyles && name == "xf") {
            m_cellStyles.push_back(idOf(attributes.value("numFmtId")));
        }
        if (m_cellStyles.size() > mostStyles || m_formats.size() > mostStyles)
            fail(ErrorCode::FileTooLarge, "more than a million styles");
    }

    void endElement() override { --m_depth; }

private:
    std::unordered_map<qint64, NumberFormat> m_formats; ///< own formats; they also replace built-in ids
    std::vector<qint64> m_cellStyles;
    int m_depth = 0;
    bool m_inFormats = false;
    bool m_inCellStyles = false;
};

} // namespace

Result<void> XlsxStyles::load(ZipStream& stream)
{
    StylesHandler handler;
    if (Result<void> parsed = parseXml(stream, handler); !parsed)
        return parsed;
    m_formats = handler.formats();
    return {};
}

} // namespace redial
