/// The parts of a workbook without the zip around them: the first byte says which part the rest is, the
/// others are as usual.

#include "fuzz.h"

#include <QByteArray>

#include <zlib.h>

#include <array>

using namespace redial;

namespace {

struct Part {
    std::string name;
    std::string content;
};

constexpr std::string_view relationships =
    "<Relationships>"
    "<Relationship Id='r1' Type='http://x/worksheet' Target='sheet.xml'/>"
    "<Relationship Id='r2' Type='http://x/sharedStrings' Target='strings.xml'/>"
    "<Relationship Id='r3' Type='http://x/styles' Target='styles.xml'/></Relationships>";

std::vector<Part> usualParts()
{
    return {
        {"xl/sheet.xml",
            "<worksheet><sheetData><row r='1'><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row><row r='2'>"
            "<c s='1'><v>45352.5</v></c><c s='2'><v>13800001234</v></c></row></sheetData></worksheet>"},
        {"xl/strings.xml",
            "<sst><si><t>来电时间</t></si><si><r><t>来电</t></r><r><t>号码</t></r></si></sst>"},
        {"xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/></numFmts><cellXfs>"
            "<xf numFmtId='0'/><xf numFmtId='22'/><xf numFmtId='164'/></cellXfs></styleSheet>"},
        {"xl/_rels/workbook.xml.rels", std::string(relationships)},
        {"xl/workbook.xml",
            "<workbook><workbookPr date1904='0'/><sheets><sheet name='S' sheetId='1' id='r1'/></sheets>"
            "</workbook>"},
        {"_rels/.rels",
            "<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='xl/workbook.xml'/>"
            "</Relationships>"},
    };
}

/// An archive of stored entries with true sums.
class StoredZip {
public:
    void add(const Part& part)
    {
        const auto begin = static_cast<quint32>(m_bytes.size());
        const auto sum = static_cast<quint32>(crc32(
            0, reinterpret_cast<const Bytef*>(part.content.data()), static_cast<uInt>(part.content.size())));
        const std::string common = fields(part, sum);
        m_bytes += "PK\x03\x04" + common;
        m_bytes += part.name + part.content;
        m_directory += std::string("PK\x01\x02\x14\0", 6) + common + std::string(10, '\0') + number(begin, 4)
            + part.name;
        ++m_entries;
    }
    std::string bytes() const
    {
        return m_bytes + m_directory + std::string("PK\x05\x06\0\0\0\0", 8) + number(m_entries, 2)
            + number(m_entries, 2) + number(static_cast<quint32>(m_directory.size()), 4)
            + number(static_cast<quint32>(m_bytes.size()), 4) + number(0, 2);
    }

private:
    static std::string number(quint32 value, int bytes)
    {
        std::string text;
        for (int i = 0; i < bytes; ++i)
            text += static_cast<char>(value >> (8 * i) & 0xFF);
        return text;
    }
    /// From the version on, what an entry's two headers share.
    static std::string fields(const Part& part, quint32 sum)
    {
        const auto size = static_cast<quint32>(part.content.size());
        return number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(sum, 4) + number(size, 4)
            + number(size, 4) + number(static_cast<quint32>(part.name.size()), 2) + number(0, 2);
    }

    std::string m_bytes;
    std::string m_directory;
    quint32 m_entries = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static constexpr size_t longest = 128 * 1024;
    if (size == 0 || size > longest)
        return 0;
    std::vector<Part> parts = usualParts();
    parts[data[0] % parts.size()].content = fuzz::textOf(data + 1, size - 1);
    StoredZip zip;
    for (const Part& part : parts)
        zip.add(part);
    fuzz::readEverything(fuzz::fileOf(zip.bytes()));
    return 0;
}
