#pragma once

#include <QByteArray>
#include <QString>

#include <unzip.h>
#include <zip.h>

#include <functional>

namespace redial {

/// Writes a workbook part by part, for tests; `path` must be ASCII.
class PackageWriter {
public:
    enum class Mode { Create, Append };
    explicit PackageWriter(const QString& path, Mode mode = Mode::Create)
        : m_zip(zipOpen64(path.toLatin1().constData(),
            mode == Mode::Create ? APPEND_STATUS_CREATE : APPEND_STATUS_ADDINZIP))
    {
    }
    ~PackageWriter() { zipClose(m_zip, nullptr); }
    PackageWriter(const PackageWriter&) = delete;
    PackageWriter& operator=(const PackageWriter&) = delete;

    /// `level` 0 stores. With `times`, the content is written as often.
    void part(const char* name, const QByteArray& content, int level = 0, int times = 1)
    {
        zipOpenNewFileInZip64(
            m_zip, name, nullptr, nullptr, 0, nullptr, 0, nullptr, level ? Z_DEFLATED : 0, level, 1);
        for (int i = 0; i < times; ++i)
            zipWriteInFileInZip(m_zip, content.constData(), static_cast<unsigned>(content.size()));
        zipCloseFileInZip(m_zip);
    }

    /// A deflated part piece by piece.
    void begin(const char* name)
    {
        zipOpenNewFileInZip64(m_zip, name, nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6, 1);
    }
    void append(const QByteArray& content)
    {
        zipWriteInFileInZip(m_zip, content.constData(), static_cast<unsigned>(content.size()));
    }
    void end() { zipCloseFileInZip(m_zip); }

    /// Packed bytes as they are, under a size and checksum that need not be true.
    void claim(const char* name, const QByteArray& deflated, quint64 size, uLong checksum)
    {
        zipOpenNewFileInZip2_64(m_zip, name, nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6, 1, 1);
        zipWriteInFileInZip(m_zip, deflated.constData(), static_cast<unsigned>(deflated.size()));
        zipCloseFileInZipRaw64(m_zip, size, checksum);
    }

    /// The parts around one sheet with shared strings.
    void frame()
    {
        const auto relationship = [](const char* id, const char* kind, const char* target) -> QByteArray {
            return QByteArray("<Relationship Id='") + id + "' Type='http://x/" + kind + "' Target='" + target
                + "'/>";
        };
        part("_rels/.rels",
            "<Relationships>" + relationship("r", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        part(
            "xl/workbook.xml", "<workbook><sheets><sheet name='S' sheetId='1' id='r1'/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels",
            "<Relationships>" + relationship("r1", "worksheet", "sheet.xml")
                + relationship("r2", "sharedStrings", "strings.xml") + "</Relationships>");
    }

    static QByteArray sheet(const QByteArray& rows)
    {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

private:
    zipFile m_zip;
};

/// Copies an archive entry by entry, unpacked and with true checksums, through `change`.
/// False when `from` is no archive that can be unpacked.
inline bool repack(const QString& from, const QString& to,
    const std::function<QByteArray(const QByteArray& name, QByteArray content)>& change)
{
    unzFile source = unzOpen64(from.toLatin1().constData());
    if (!source)
        return false;
    PackageWriter target(to);
    int state = unzGoToFirstFile(source);
    for (; state == UNZ_OK; state = unzGoToNextFile(source)) {
        char name[300] = {};
        unz_file_info64 info{};
        unzGetCurrentFileInfo64(source, &info, name, sizeof name - 1, nullptr, 0, nullptr, 0);
        QByteArray content(static_cast<qsizetype>(info.uncompressed_size), '\0');
        if (unzOpenCurrentFile(source) != UNZ_OK)
            break;
        unzReadCurrentFile(source, content.data(), static_cast<unsigned>(content.size()));
        unzCloseCurrentFile(source);
        target.part(name, change(name, content));
    }
    unzClose(source);
    return state == UNZ_END_OF_LIST_OF_FILE;
}

} // namespace redial
