#pragma once

/// Shows what readers find in files as lines, to compare with what was written by hand
/// (tests/data/tabular/xlsx/README.md says how the lines look).

#include "core/tabular/tablesource.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace redial {

inline constexpr size_t longText = 200; // texts above are shown by their beginning and length
inline constexpr size_t manyEmpty = 5; // as many empty cells on end are shown by their number

inline QString codeName(ErrorCode code)
{
    if (code == ErrorCode::Cancelled)
        return QStringLiteral("Cancelled");
    if (code == ErrorCode::FileNotFound)
        return QStringLiteral("FileNotFound");
    if (code == ErrorCode::FileUnreadable)
        return QStringLiteral("FileUnreadable");
    if (code == ErrorCode::FileDamaged)
        return QStringLiteral("FileDamaged");
    if (code == ErrorCode::FileEncrypted)
        return QStringLiteral("FileEncrypted");
    if (code == ErrorCode::FileTooLarge)
        return QStringLiteral("FileTooLarge");
    if (code == ErrorCode::FormatUnknown)
        return QStringLiteral("FormatUnknown");
    if (code == ErrorCode::FormatNotYetRead)
        return QStringLiteral("FormatNotYetRead");
    if (code == ErrorCode::NoRows)
        return QStringLiteral("NoRows");
    return QStringLiteral("error %1").arg(static_cast<int>(code));
}

/// "FormatNotYetRead ods"; details of damage are for people and not compared.
inline QString describe(const Error& error)
{
    const bool kindMatters =
        error.code == ErrorCode::FormatUnknown || error.code == ErrorCode::FormatNotYetRead;
    return QStringLiteral("error ") + codeName(error.code)
        + (kindMatters && !error.detail.isEmpty() ? QStringLiteral(" ") + error.detail : QString());
}

inline QString shownText(std::string_view text)
{
    QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), longText)));
    shown.replace(QStringLiteral("\r"), QStringLiteral("\\r"));
    shown.replace(QStringLiteral("\n"), QStringLiteral("\\n"));
    shown.replace(QStringLiteral("\t"), QStringLiteral("\\t"));
    if (text.size() > longText)
        return shown.left(5) + QStringLiteral("… %1 bytes").arg(text.size());
    const bool blankAtEnd = shown.startsWith(QLatin1Char(' ')) || shown.endsWith(QLatin1Char(' '));
    return blankAtEnd ? QLatin1Char('"') + shown + QLatin1Char('"') : shown;
}

inline QString shownCell(const Cell& cell)
{
    const QString text = shownText(cell.text);
    switch (cell.kind) {
    case CellKind::Empty:
        return cell.text.empty() ? QStringLiteral("-") : QStringLiteral("- with text ") + text;
    case CellKind::Text:
        return QStringLiteral("T ") + text;
    case CellKind::Number:
        return QStringLiteral("N ") + text;
    case CellKind::DateTime:
        return QStringLiteral("D ") + text;
    case CellKind::Boolean:
        return QStringLiteral("B ") + text;
    case CellKind::Error:
        return QStringLiteral("E ") + text;
    }
    return {};
}

/// "4: T GD1 | - | N 5 | -*16380 | D 2024-03-01"
inline QString shownRow(const Row& row)
{
    QStringList cells;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        size_t end = i;
        while (
            end < row.cells.size() && row.cells[end].kind == CellKind::Empty && row.cells[end].text.empty())
            ++end;
        if (end - i >= manyEmpty) {
            cells += QStringLiteral("-*%1").arg(end - i);
            i = end - 1;
        } else {
            cells += shownCell(row.cells[i]);
        }
    }
    return QStringLiteral("%1: %2").arg(row.number).arg(cells.join(QStringLiteral(" | ")));
}

/// Everything a file holds, as lines.
inline QStringList dump(const QString& path)
{
    const auto source = TableSource::open(path);
    if (!source)
        return {describe(source.error())};
    QStringList lines;
    if ((*source)->traits().dates1904)
        lines += QStringLiteral("1904");
    NoProgress progress;
    for (size_t sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
        const SheetInfo& info = (*source)->sheets()[sheet];
        lines += QLatin1Char('[') + QString::fromStdString(info.name)
            + (info.hidden ? QStringLiteral("] hidden") : QStringLiteral("]"));
        const Result<void> read = (*source)->read(
            sheet,
            [&](const Row& row) {
                lines += shownRow(row);
                return true;
            },
            progress);
        if (!read)
            lines += describe(read.error());
    }
    return lines;
}

inline QStringList expectedLines(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("cannot open ") + path};
    QStringList lines;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            lines += QString::fromUtf8(line);
    }
    return lines;
}

/// Damage of any kind is an error or other cells, never a crash, a hang or a flood. False for a flood.
inline bool survives(const QString& from)
{
#ifdef Q_OS_WIN
    constexpr int rounds = 6; // the readers are the same there, and wine takes long to open a file
#else
    constexpr int rounds = 60;
#endif
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray original = file.readAll();
    QRandomGenerator random(20240301);
    const QTemporaryDir temporary;
    const QString path = temporary.filePath(QStringLiteral("mutated"));
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = original;
        if (round % 4 == 0)
            bytes.truncate(static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size()) + 1)));
        for (int flips = round % 8; flips >= 0 && !bytes.isEmpty(); --flips) {
            // half of the flips go to the end, where the directory of an archive is
            const auto size = static_cast<quint32>(bytes.size());
            const quint32 at =
                flips % 2 ? random.bounded(size) : size - 1 - random.bounded(std::min(size, 400u));
            bytes[at] = static_cast<char>(random.bounded(256));
        }
        QFile mutated(path);
        mutated.remove(); // writing over a file waits for the disk on some systems
        if (!mutated.open(QIODevice::WriteOnly) || mutated.write(bytes) != bytes.size())
            return false;
        mutated.close();
        if (dump(path).size() >= 100'000)
            return false;
    }
    return true;
}

} // namespace redial
