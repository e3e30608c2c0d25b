#pragma once

#include "core/tabular/dialect.h"
#include "core/tabular/tablesource.h"
#include "core/tabular/textfile.h"

namespace redial {

struct TextSample;

/// Reads .csv, .tsv and .txt: bytes (TextStream) → UTF-8 → records (RecordParser) → rows.
/// Memory is a block of 256 KB, or the longest record.
class CsvReader final : public TableSource {
public:
    static constexpr size_t recordLimit = 32 * 1024 * 1024; ///< bytes of UTF-8 in one record

    /// Decides the delimiter by the sample. Error: FormatUnknown (the text is no table; detail names what it
    /// is).
    static Result<std::unique_ptr<TableSource>> open(
        const QString& path, const TextSample& sample, const TextFile& text, const OpenOptions& options);

    const SourceTraits& traits() const override { return m_traits; }
    const std::vector<SheetInfo>& sheets() const override { return m_sheets; }
    Result<void> read(size_t sheet, RowSink sink, Progress& progress) override;

    SourceDamage damage() const override { return m_damage; }

private:
    CsvReader(const QString& path) : m_path(path), m_sheets(1) { }

    QString m_path;
    SourceTraits m_traits;
    std::vector<SheetInfo> m_sheets;
    TextEncoding m_encoding = TextEncoding::Utf8;
    bool m_isEncodingOpen = false; ///< the sample was all ASCII
    qint64 m_textBegin = 0; ///< behind the byte order mark
    Dialect m_dialect;
    SourceDamage m_damage;
};

} // namespace redial
