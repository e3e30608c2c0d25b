#include "core/tabular/tablesource.h"

#include "core/tabular/contentsniffer.h"
#include "core/tabular/csvreader.h"
#include "core/tabular/htmlreader.h"
#include "core/tabular/odsreader.h"
#include "core/tabular/textsample.h"
#include "core/tabular/xlsreader.h"
#include "core/tabular/xlsxreader.h"
#include "core/tabular/xmlspreadsheetreader.h"

#include <QFile>
#include <QFileInfo>

namespace redial {

namespace {

Error unread(const QString& path, const Content& content)
{
    const bool isKnown = content.kind == ContentKind::NotYetRead;
    return {isKnown ? ErrorCode::FormatNotYetRead : ErrorCode::FormatUnknown, path, content.name};
}

Result<std::unique_ptr<TableSource>> openText(
    const QString& path, const TextSample& sample, const OpenOptions& options)
{
    const Result<TextFile> text = TextFile::look(path, sample, options);
    if (!text)
        return text.error();
    const Content content = sniffMarkup(text->pieces.front().text);
    switch (content.kind) {
    case ContentKind::Text:
        return CsvReader::open(path, sample, *text, options);
    case ContentKind::Html:
        return openHtml(path, *text);
    case ContentKind::XmlSpreadsheet:
        return openXmlSpreadsheet(path, *text);
    case ContentKind::FlatOds:
        return openFlatOds(path, *text);
    case ContentKind::Zip:
    case ContentKind::Xls:
    case ContentKind::EncryptedWorkbook:
    case ContentKind::NotYetRead:
    case ContentKind::Unknown:
        break;
    }
    return unread(path, content);
}

} // namespace

Result<std::unique_ptr<TableSource>> TableSource::open(const QString& path, const OpenOptions& options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    QFile file(path);
    if (info.isDir())
        return Error{ErrorCode::FileUnreadable, path, QStringLiteral("a folder")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, file.errorString()};
    if (file.size() == 0)
        return Error{ErrorCode::NoRows, path, {}};
    const Result<TextSample> sample = sampleText(file);
    if (!sample)
        return sample.error();
    const Content content = sniffContent(file, sample->pieces.front());
    file.close();
    switch (content.kind) {
    case ContentKind::Zip:
        return openPackage(path);
    case ContentKind::Xls:
        return openXls(path, options);
    case ContentKind::EncryptedWorkbook:
        return Error{ErrorCode::FileEncrypted, path, {}};
    case ContentKind::Html:
    case ContentKind::XmlSpreadsheet:
    case ContentKind::FlatOds:
    case ContentKind::Text:
        return openText(path, *sample, options);
    case ContentKind::NotYetRead:
    case ContentKind::Unknown:
        break;
    }
    return unread(path, content);
}

} // namespace redial
