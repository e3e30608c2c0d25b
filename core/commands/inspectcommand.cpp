#include "core/commands/command.h"

#include "core/base/savefile.h"
#include "core/imports/preview.h"
#include "core/wording/masking.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace redial {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString formatName(FileFormat format)
{
    switch (format) {
    case FileFormat::Csv:
        return QStringLiteral("csv");
    case FileFormat::Xlsx:
        return QStringLiteral("xlsx");
    case FileFormat::Xls:
        return QStringLiteral("xls");
    case FileFormat::Html:
        return QStringLiteral("html");
    case FileFormat::XmlSpreadsheet:
        return QStringLiteral("xml-spreadsheet");
    case FileFormat::Ods:
        return QStringLiteral("ods");
    }
    Q_UNREACHABLE();
}

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::NotNeeded:
        return {};
    case DateOrder::DayFirst:
        return QStringLiteral("day-first");
    case DateOrder::MonthFirst:
        return QStringLiteral("month-first");
    case DateOrder::YearFirst:
        return QStringLiteral("year-first");
    case DateOrder::Open:
        return QStringLiteral("open");
    }
    Q_UNREACHABLE();
}

bool holdsKeys(std::optional<Field> field)
{
    return field == Field::Caller || field == Field::SecondNumber || field == Field::IdentityNumber;
}

/// Samples of a column as they may be shown: whoever called stays hidden.
std::string shownSample(
    const ColumnMapping& column, const std::string& sample, const SourcePreview::Group& group)
{
    if (holdsKeys(column.field))
        return maskKey(sample);
    if (column.field == Field::CallerName)
        return maskName(sample);
    return maskText(sample, group.names, group.keys);
}

QJsonArray columnsJson(const SourcePreview::Group& group, bool reveal)
{
    QJsonArray columns;
    for (const ColumnMapping& column : group.mapping.columns) {
        QJsonArray samples;
        for (const std::string& sample : column.samples)
            samples.append(text(reveal ? sample : shownSample(column, sample, group)));
        QJsonObject object{
            {QStringLiteral("header"), text(column.header)},
            {QStringLiteral("field"),
                column.field ? QJsonValue(text(fieldName(*column.field))) : QJsonValue()},
            {QStringLiteral("confidence"), std::round(column.confidence * 100) / 100},
            {QStringLiteral("ask"), column.ask},
            {QStringLiteral("samples"), samples},
        };
        if (!column.separator.empty())
            object.insert(QStringLiteral("separator"), text(column.separator));
        if (column.dateOrder != DateOrder::NotNeeded)
            object.insert(QStringLiteral("date_order"), dateOrderName(column.dateOrder));
        columns.append(object);
    }
    return columns;
}

class InspectCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::InspectCommand)
public:
    QString name() const override { return QStringLiteral("inspect"); }
    QString summary() const override { return tr("Says what an import of a file would do; writes nothing."); }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("encoding"),
            tr("Encoding of a text file, instead of the one found."), QStringLiteral("name")});
        parser.addOption({QStringLiteral("save-profile"),
            tr("Writes the mapping as an import profile, to be corrected and used by import."),
            QStringLiteral("file")});
        parser.addOption(
            {QStringLiteral("reveal"), tr("Shows samples whole; otherwise numbers and names are masked.")});
        parser.addPositionalArgument(QStringLiteral("SOURCE"), tr("An Excel or CSV export."));
    }

    bool takesWords() const override { return true; }
    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        if (parser.positionalArguments().size() != 1)
            return usageError(tr("Name one file to inspect."));
        SourcePlan plan;
        plan.path = parser.positionalArguments().constFirst();
        plan.open.encoding = parser.value(QStringLiteral("encoding")).toStdString();
        NoProgress progress;
        const Result<SourcePreview> preview = previewSource(plan, nullptr, progress);
        if (!preview)
            return preview.error();

        const bool reveal = parser.isSet(QStringLiteral("reveal"));
        QJsonArray sheets;
        for (const SheetInfo& sheet : preview->sheets)
            if (!sheet.name.empty()) // a text file has none
                sheets.append(text(sheet.name));
        QJsonArray groups;
        for (const SourcePreview::Group& group : preview->groups)
            groups.append(groupJson(*preview, group, reveal));
        const SourcePreview::Group& first = firstImportable(*preview);
        QJsonObject result = groupJson(*preview, first, reveal);
        result.insert(QStringLiteral("format"), formatName(preview->traits.format));
        result.insert(QStringLiteral("encoding"), text(preview->traits.encoding));
        result.insert(QStringLiteral("delimiter"),
            preview->traits.delimiter ? QString(QLatin1Char(preview->traits.delimiter)) : QString());
        result.insert(QStringLiteral("sheets"), sheets);
        if (groups.size() > 1)
            result.insert(QStringLiteral("sources"), groups);
        if (const Result<void> saved = saveProfile(parser, first); !saved)
            return saved.error();
        context.writeJson(result);
        sayQuestions(first, context);
        return {};
    }

private:
    static const SourcePreview::Group& firstImportable(const SourcePreview& preview)
    {
        for (const SourcePreview::Group& group : preview.groups)
            if (group.importable)
                return group;
        return preview.groups.front();
    }

    static QJsonObject groupJson(const SourcePreview& preview, const SourcePreview::Group& group, bool reveal)
    {
        QJsonArray names;
        for (const size_t sheet : group.sheets)
            if (!preview.sheets[sheet].name.empty())
                names.append(text(preview.sheets[sheet].name));
        return {{QStringLiteral("header_row"), group.header.lastRow},
            {QStringLiteral("columns"), columnsJson(group, reveal)}, {QStringLiteral("source_sheets"), names},
            {QStringLiteral("importable"), group.importable}};
    }

    static void sayQuestions(const SourcePreview::Group& group, CommandContext& context)
    {
        for (const ColumnMapping& column : group.mapping.columns)
            if (column.ask)
                context.say(column.field
                        ? tr("Please look: column “%1” would be read as %2.")
                              .arg(text(column.header), text(fieldName(*column.field)))
                        : tr("Please look: column “%1” would be kept as it is.").arg(text(column.header)));
        if (!group.importable)
            context.say(tr(
                "This file cannot be imported as it is: it needs a column with the time of the call and one "
                "with the caller."));
    }

    static Result<void> saveProfile(const QCommandLineParser& parser, const SourcePreview::Group& group)
    {
        const QString path = parser.value(QStringLiteral("save-profile"));
        if (path.isEmpty())
            return {};
        ImportProfile profile = profileFrom(group.mapping, QString());
        profile.fingerprint = group.fingerprint;
        return saveFile(path, profileToJson(profile));
    }
};

} // namespace

std::unique_ptr<Command> inspectCommand()
{
    return std::make_unique<InspectCommand>();
}

} // namespace redial
