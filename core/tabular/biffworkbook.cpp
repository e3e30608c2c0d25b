#include "core/tabular/biffworkbook.h"

#include "core/tabular/textdecoder.h"

#include <algorithm>

namespace redial {

namespace {

constexpr size_t mostStyles = 100'000; // Excel: 4,000, and 65,430 from 2007 on
constexpr size_t mostSheets = 10'000;
constexpr size_t sampleBytes = 64 * 1024;
constexpr quint16 globalsContent = 0x05;
constexpr quint16 worksheetContent = 0x10;
constexpr size_t biff2ValueAt = 7;
constexpr size_t valueAt = 6;

int versionOf(const BiffRecords& records)
{
    switch (records.kind()) {
    case Biff::Bof2:
        return 2;
    case Biff::Bof3:
        return 3;
    case Biff::Bof4:
        return 4;
    default:
        break;
    }
    const auto stated = records.data().size() >= 2 ? littleEndian<quint16>(records.data(), 0) : 0;
    if (stated >= 0x0600)
        return 8;
    return stated == 0 && records.data().size() >= 16 ? 8 : 5;
}

quint16 contentOf(const BiffRecords& records)
{
    return records.data().size() >= 4 ? littleEndian<quint16>(records.data(), 2) : worksheetContent;
}

bool isAscii(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Texts of cells of before Excel 97, to tell their encoding by.
class TextSampler {
public:
    void add(std::string_view text)
    {
        if (!isAscii(text) && m_sample.size() < sampleBytes)
            m_sample.append(text).append("\n");
    }

    void take(BiffRecords& records)
    {
        const std::span<const char> data = records.data();
        const auto text = [&data](size_t lengthAt, size_t lengthBytes) -> std::string_view {
            const size_t begin = lengthAt + lengthBytes;
            if (data.size() < begin)
                return {};
            const size_t length = lengthBytes == 1 ? static_cast<quint8>(data[lengthAt])
                                                   : littleEndian<quint16>(data, lengthAt);
            return {data.data() + begin, std::min(length, data.size() - begin)};
        };
        if (records.kind() == Biff::Label || records.kind() == Biff::RString)
            add(text(valueAt, 2));
        else if (records.kind() == Biff::Label2)
            add(text(biff2ValueAt, 1));
        else if (records.kind() == Biff::String)
            add(text(0, 2));
    }

    /// The bytes decide, since Chinese programs like to leave Western Excel's code page, or none.
    Result<TextEncoding> encoding(quint16 codePage) const
    {
        const EncodingGuess guess = guessEncoding(std::span(&m_sample, 1));
        if (m_sample.empty() || guess.ascii)
            return codePage == 936 ? TextEncoding::Gb18030 : TextEncoding::Windows1252;
        if (guess.encoding == TextEncoding::Utf8)
            return TextEncoding::Utf8;
        if (codePage == 936 || codePage == 54936)
            return TextEncoding::Gb18030;
        static constexpr quint16 western[] = {0, 367, 437, 850, 1200, 1252, 10000, 0x8000, 0x8001};
        if (guess.isForeign || std::ranges::find(western, codePage) == std::end(western))
            return Error{ErrorCode::EncodingUnknown, {}, {}};
        return guess.encoding == TextEncoding::Gb18030 ? TextEncoding::Gb18030 : TextEncoding::Windows1252;
    }

private:
    std::string m_sample;
};

Error damaged(const char* what)
{
    return {ErrorCode::FileDamaged, {}, QString::fromLatin1(what)};
}

class Loader {
public:
    explicit Loader(BiffRecords& records) : m_records(records) { }

    Result<BiffWorkbook> load(const std::string& encoding)
    {
        m_records.seek(0);
        if (!m_records.next() || !Biff::isBof(m_records.kind()))
            return damaged("no workbook at the beginning");
        m_workbook.version = versionOf(m_records);
        m_workbook.texts.version = m_workbook.version;
        const bool hasGlobals = m_workbook.version >= 5 && contentOf(m_records) == globalsContent;
        m_workbook.hasStylesInSheets = !hasGlobals;
        if (Result<void> loaded = hasGlobals ? loadGlobals() : loadBareSheets(); !loaded)
            return loaded.error();
        if (Result<void> settled = settleEncoding(encoding); !settled)
            return settled.error();
        return std::move(m_workbook);
    }

private:
    /// A setting of the whole workbook.
    Result<void> takeCommon()
    {
        const std::span<const char> data = m_records.data();
        if (m_records.kind() == Biff::FilePass) {
            std::optional<BiffCipher> cipher = BiffCipher::withExcelsPassword(data);
            if (!cipher)
                return Error{ErrorCode::FileEncrypted, {}, {}};
            m_records.decryptWith(*cipher);
        }
        if (m_records.kind() == Biff::CodePage && data.size() >= 2)
            m_codePage = littleEndian<quint16>(data, 0);
        if (m_records.kind() == Biff::DateMode && data.size() >= 2 && littleEndian<quint16>(data, 0) == 1)
            m_workbook.dateSystem = DateSystem::From1904;
        return {};
    }

    Result<void> loadGlobals()
    {
        while (m_records.next()) {
            if (m_records.kind() == Biff::Eof)
                return {};
            if (Result<void> taken = takeCommon(); !taken)
                return taken;
            if (m_records.kind() == Biff::BoundSheet)
                takeSheet();
            else if (m_records.kind() == Biff::Sst && m_workbook.stringsPosition < 0)
                m_workbook.stringsPosition = m_records.position();
            else
                m_workbook.styles.take(m_records, m_workbook.version);
        }
        return damaged("its front ends in the middle");
    }

    void takeSheet()
    {
        if (m_records.data().size() < 8 || m_records.data()[5] != 0 || m_workbook.sheets.size() >= mostSheets)
            return; // charts, macros, modules: no rows
        BiffCursor cursor(m_records);
        BiffSheet sheet;
        sheet.begin = cursor.doubleWord();
        sheet.hidden = (cursor.byte() & 3) != 0;
        cursor.skip(1);
        const size_t length = cursor.byte();
        if (m_workbook.version == 8) {
            cursor.unicode(length, sheet.name);
        } else {
            sheet.name = cursor.bytes(length);
            m_sampler.add(sheet.name);
        }
        m_workbook.sheets.push_back(std::move(sheet));
    }

    /// Sheets one behind the other, each with its own beginning; Excel 4 may put their names before them.
    Result<void> loadBareSheets()
    {
        std::string name;
        int depth = 0;
        m_records.seek(0);
        while (m_records.next()) {
            if (Result<void> taken = takeCommon(); !taken)
                return taken;
            if (Biff::isBof(m_records.kind())) {
                // the sheets of an Excel 4 workbook lie inside it
                const bool isSheet = contentOf(m_records) == worksheetContent;
                if (isSheet && m_sheetDepth == 0 && m_workbook.sheets.size() < mostSheets) {
                    m_workbook.sheets.push_back({std::exchange(name, {}), m_records.position(), false});
                    m_sheetDepth = depth + 1;
                }
                ++depth;
            } else if (m_records.kind() == Biff::Eof) {
                if (depth == m_sheetDepth)
                    m_sheetDepth = 0;
                if (--depth <= 0)
                    return {};
            } else if (m_records.kind() == Biff::SheetHeader4) {
                BiffCursor cursor(m_records);
                cursor.skip(4);
                name = cursor.bytes(cursor.byte());
                m_sampler.add(name);
            }
        }
        return {}; // that it is cut is told where the sheet is read
    }

    Result<void> settleEncoding(const std::string& encoding)
    {
        if (m_workbook.version == 8)
            return {};
        if (!encoding.empty()) {
            const std::optional<TextEncoding> stated = encodingByName(encoding);
            if (!stated)
                return Error{ErrorCode::EncodingUnknown, {}, QString::fromStdString(encoding)};
            m_workbook.texts.encoding = *stated;
        } else {
            m_records.seek(0);
            while (m_records.next())
                m_sampler.take(m_records);
            const Result<TextEncoding> found = m_sampler.encoding(m_codePage);
            if (!found)
                return found.error();
            m_workbook.texts.encoding = *found;
        }
        for (BiffSheet& sheet : m_workbook.sheets)
            sheet.name = TextDecoder(m_workbook.texts.encoding).decodeAll(sheet.name);
        return {};
    }

    BiffRecords& m_records;
    BiffWorkbook m_workbook;
    TextSampler m_sampler;
    quint16 m_codePage = 0;
    int m_sheetDepth = 0; ///< how deep the sheet being passed lies; 0: none is
};

} // namespace

void BiffStyles::take(BiffRecords& records, int version)
{
    m_hasBuiltin = version >= 5;
    const std::span<const char> data = records.data();
    const auto addStyle = [this](quint16 format) {
        if (m_styles.size() < mostStyles)
            m_styles.push_back(format);
    };
    switch (records.kind()) {
    case Biff::Format2:
    case Biff::Format:
        return takeFormat(records, version);
    case Biff::Xf2:
        return data.size() < 3 ? addStyle(0) : addStyle(static_cast<quint8>(data[2]) & 0x3F);
    case Biff::Xf3:
    case Biff::Xf4:
        return data.size() < 2 ? addStyle(0) : addStyle(static_cast<quint8>(data[1]));
    case Biff::Xf:
        return data.size() < 4 ? addStyle(0) : addStyle(littleEndian<quint16>(data, 2));
    default:
        return;
    }
}

void BiffStyles::takeFormat(BiffRecords& records, int version)
{
    if (m_formats.size() >= mostStyles)
        return;
    BiffCursor cursor(records);
    auto index = static_cast<quint16>(m_formats.size()); // before Excel 5 they are counted
    if (records.kind() == Biff::Format) {
        const quint16 stated = cursor.word();
        index = version >= 5 ? stated : index;
    }
    std::string code;
    if (version == 8)
        cursor.unicode(cursor.word(), code);
    else // letters in quotes may be Chinese, and of those no byte must be taken for a sign
        code = TextDecoder(TextEncoding::Gb18030).decodeAll(cursor.bytes(cursor.byte()));
    m_formats.insert_or_assign(index, parseNumberFormat(code));
}

NumberFormat BiffStyles::format(quint16 index) const
{
    const auto own = m_formats.find(index);
    if (own != m_formats.end())
        return own->second;
    return m_hasBuiltin ? builtinNumberFormat(index) : NumberFormat{};
}

NumberFormat BiffStyles::cellFormat(size_t style) const
{
    return style < m_styles.size() ? format(m_styles[style]) : NumberFormat{};
}

NumberFormat BiffStyles::cellFormat2(quint8 styleByte, quint8 formatByte, size_t longStyle) const
{
    if (m_styles.empty())
        return format(formatByte & 0x3F);
    const size_t style = styleByte & 0x3F;
    return cellFormat(style == 0x3F ? longStyle : style);
}

void BiffTexts::append(BiffCursor& cursor, size_t length, std::string& out) const
{
    if (version == 8)
        cursor.unicode(length, out);
    else
        out += TextDecoder(encoding).decodeAll(cursor.bytes(length));
}

Result<BiffWorkbook> BiffWorkbook::load(BiffRecords& records, const std::string& encoding)
{
    return Loader(records).load(encoding);
}

} // namespace redial
