#pragma once

/// What a cell of a web page says about its value beyond the text it shows. Excel and LibreOffice
/// leave notes there when they save as a page, and order systems imitate them:
/// `<td class=xl24 x:num="45352.3369">2024/3/1</td>`, `<td x:str="00123">`,
/// `<td sdval="1234" sdnum="1033;0;000000">`, and number formats in styles:
/// `mso-number-format:"\@"` is text, `vnd.ms-excel.numberformat:000000` pads with zeros.

#include "core/tabular/htmlscanner.h"
#include "core/tabular/rowbuilder.h"

#include <unordered_map>

namespace redial {

/// A number format as a style says it.
struct HtmlFormat {
    NumberFormat format;
    bool isText = false; ///< "@"
};

/// The number formats of a page's style sheets, by class and by tag.
class HtmlStyles {
public:
    void addStyleSheet(std::string_view css);

    /// Of a cell: what its own style says, else its class, its row's, its tag's.
    std::optional<HtmlFormat> of(const HtmlScanner& cell) const;

private:
    std::unordered_map<std::string, HtmlFormat> m_formats; ///< by ".class" or "tag"
};

struct HtmlCell {
    enum class Kind { Shown, Number, Text, Boolean, Error };
    Kind kind = Kind::Shown;
    std::string value; ///< of a Number, Text or Boolean, if other than what is shown
    std::optional<HtmlFormat> format;
    size_t columns = 1;
    qint64 rows = 1;

    /// From the start tag at hand. Spans are between 1 and what a sheet has room for.
    static HtmlCell of(const HtmlScanner& tag, const HtmlStyles& styles);

    void addTo(RowBuilder& row, size_t column, std::string_view shown) const;
};

} // namespace redial
