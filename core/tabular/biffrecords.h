#pragma once

/// The records an .xls is a sequence of ([MS-XLS], and for Excel 2 to 95 the documentation of
/// OpenOffice's "Excel file format"): two bytes of kind, two of length, data. What is too long for
/// one record goes on in CONTINUE records behind it.

#include "core/tabular/biffcipher.h"
#include "core/tabular/littleendian.h"
#include "core/tabular/olefile.h"

#include <optional>

namespace redial {

/// Kinds of records that matter. Where the high byte tells Excel's versions apart, both stand here.
namespace Biff {
enum Kind : quint16 {
    Blank2 = 0x01,
    Integer2 = 0x02,
    Number2 = 0x03,
    Label2 = 0x04,
    BoolErr2 = 0x05,
    Formula = 0x06, ///< of Excel 2 and again of 5 and later
    String2 = 0x07,
    Bof2 = 0x09,
    Eof = 0x0A,
    Format2 = 0x1E,
    DateMode = 0x22,
    FilePass = 0x2F,
    Continue = 0x3C,
    CodePage = 0x42,
    Xf2 = 0x43,
    Ixfe2 = 0x44,
    BoundSheet = 0x85,
    SheetHeader4 = 0x8F,
    MulRk = 0xBD,
    RString = 0xD6,
    Xf = 0xE0,
    Sst = 0xFC,
    LabelSst = 0xFD,
    Number = 0x203,
    Label = 0x204,
    BoolErr = 0x205,
    Formula3 = 0x206,
    String = 0x207,
    Bof3 = 0x209,
    Array = 0x221,
    Table = 0x236,
    Xf3 = 0x243,
    Rk = 0x27E,
    Formula4 = 0x406,
    Bof4 = 0x409,
    Format = 0x41E,
    Xf4 = 0x443,
    SharedFormula = 0x4BC,
    Bof = 0x809,
};
inline bool isBof(quint16 kind)
{
    return kind == Bof2 || kind == Bof3 || kind == Bof4 || kind == Bof;
}
}

/// Reads records one after the other, a block of the stream in memory at a time.
class BiffRecords {
public:
    explicit BiffRecords(OleStream stream) : m_stream(std::move(stream)) { }

    /// Goes on to the next record. False at the end of the stream, or of what can be read: isCut().
    bool next();
    /// What the next record will be; nothing when there is none.
    std::optional<quint16> nextKind();
    void seek(qint64 position) { m_next = position; }
    /// The data of all records from here on.
    void decryptWith(BiffCipher cipher) { m_cipher = std::move(cipher); }

    quint16 kind() const { return m_kind; }
    /// Stays until next().
    std::span<const char> data() const { return m_data; }
    /// Where the record begins in the stream.
    qint64 position() const { return m_position; }
    /// Where the next one would.
    qint64 nextPosition() const { return m_next; }
    qint64 size() const { return m_stream.size(); }
    /// The last record was promised longer than the stream is.
    bool isCut() const { return m_isCut; }

private:
    std::span<const char> bytesAt(qint64 position, size_t count);

    OleStream m_stream;
    std::vector<char> m_buffer;
    qint64 m_bufferBegin = 0;
    bool m_isBufferLast = false; ///< nothing follows the buffer
    qint64 m_next = 0;
    qint64 m_position = 0;
    quint16 m_kind = 0;
    std::span<const char> m_data;
    std::optional<BiffCipher> m_cipher;
    std::vector<char> m_plain; ///< the data, decrypted
    bool m_isCut = false;
};

/// Takes the data of the record at hand apart, going on into the CONTINUE records behind it. What is not
/// there reads as 0 or as an empty text, and ends everything: isOver().
class BiffCursor {
public:
    explicit BiffCursor(BiffRecords& records) : m_records(records), m_rest(records.data()) { }

    bool isOver() const { return m_over; }
    /// Nothing is left to read, here or in a record that continues this one.
    bool atEnd();

    quint8 byte();
    quint16 word();
    quint32 doubleWord();
    void skip(quint64 bytes);
    /// Bytes of a text in the workbook's code page.
    std::string bytes(size_t count);
    /// Appends a text of Excel 97 and later as UTF-8: its flags, its characters in one or two bytes each
    /// (which may change where a record continues), and what else hangs on it.
    void unicode(size_t characters, std::string& out);

private:
    bool refill();

    BiffRecords& m_records;
    std::span<const char> m_rest;
    bool m_over = false;
};

} // namespace redial
