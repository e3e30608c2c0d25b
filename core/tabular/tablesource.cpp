#include "core/tabular/tablesource.h"

#include "core/tabular/contentsniffer.h"
#include "core/tabular/csvreader.h"
#include "core/tabular/textsample.h"
#include "core/tabular/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

namespace redial {

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
        return openXlsx(path);
    case ContentKind::EncryptedWorkbook:
        return Error{ErrorCode::FileEncrypted, path, {}};
    case ContentKind::NotYetRead:
        return Error{ErrorCode::FormatNotYetRead, path, content.name};
    case ContentKind::Unknown:
        return Error{ErrorCode::FormatUnknown, path, content.name};
    case ContentKind::Text:
        break;
    }
    return CsvReader::open(path, *sample, options);
}

} // namespace redial
