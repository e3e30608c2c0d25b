#include "tests/screens/contents.h"

#include "core/imports/importer.h"
#include "core/sample/sampleyear.h"
#include "core/wording/errors.h"
#include "tests/support/incidentlog.h"
#include "ui/pages/welcome/samplework.h"
#include "ui/session/session.h"

#include <QFile>

namespace redial::screens {

namespace {

constexpr qint64 monthOrders = 1800;

constexpr const char* oneOrder =
    "工单编号,来电时间,来电号码,受理坐席,诉求类型,事项分类,标题,诉求内容,是否派单,满意度\n"
    "GD2025030100001,2025-03-01 08:05:09,13800001234,017,投诉,城乡建设/施工管理,夜间施工扰民,"
    "来电人反映小区北侧工地凌晨仍在施工,是,不满意\n";

QString written(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? QString()
                                                                                    : file.errorString();
}

QString imported(Workspace& workspace, const QString& path)
{
    ImportPlan plan;
    plan.now = Session::now();
    SourcePlan source;
    source.path = path;
    plan.sources.push_back(source);
    NoProgress progress;
    const auto report = importSources(workspace, plan, progress);
    return report ? QString() : errorSentence(report.error());
}

/// Columns whose names say nothing, dates of two readings, words on no list.
QByteArray oddRows()
{
    QByteArray rows = "流水,登记,主叫,经办,内容摘要,评价,备注2\n";
    for (int i = 0; i < 300; ++i) {
        const int day = i % 12 + 1;
        rows += "L" + QByteArray::number(40001 + i) + "," + QByteArray::number(day) + "/4/2025 "
            + QByteArray::number(8 + i % 9) + ":" + QByteArray::number(10 + i % 50) + ",1380000"
            + QByteArray::number(1000 + i % 170) + "," + QByteArray::number(1 + i % 9) + "号台,反映路灯不亮,"
            + (i % 5 == 0 ? "还行" : "满意") + "," + (i % 40 == 0 ? "转接" : "") + "\n";
    }
    return rows;
}

/// Times that are none, a line that is no person, an answer nobody has on a list.
QByteArray flawedRows()
{
    QByteArray rows = "工单编号,来电时间,来电号码,受理坐席,诉求类型,事项分类,标题,诉求内容,满意度\n";
    for (int i = 0; i < 900; ++i) {
        const qint64 time = 1'746'057'600 + i * 2'900;
        rows += "GD2025050" + QByteArray::number(10000 + i) + ","
            + (i % 83 == 7 ? QByteArray(i % 2 ? "昨天" : "") : QByteArray(formatTimestamp({time}).c_str()))
            + "," + (i % 4 == 0 ? QByteArray("02012345678") : "1380000" + QByteArray::number(1000 + i % 500))
            + ",0" + QByteArray::number(10 + i % 12) + "," + (i % 3 ? "投诉" : "咨询") + ","
            + (i % 2 ? "城乡建设/施工管理" : "物业管理/小区停车")
            + ",夜间施工扰民,来电人反映工地凌晨仍在施工," + (i % 6 == 0 ? "还行吧" : "满意") + "\n";
    }
    return rows;
}

} // namespace

QString contentName(Content content)
{
    switch (content) {
    case Content::Nothing:
        return QStringLiteral("empty");
    case Content::OneOrder:
        return QStringLiteral("one-order");
    case Content::SampleYear:
        return QStringLiteral("sample");
    case Content::ServiceDesk:
        return QStringLiteral("service-desk");
    }
    Q_UNREACHABLE();
}

QString Contents::workspace(Content content) const
{
    return file(contentName(content) + QStringLiteral(".redial"));
}

QString Contents::file(const QString& name) const
{
    return m_folder + QLatin1Char('/') + name;
}

QString Contents::make(qint64 sampleOrders, const std::vector<Content>& contents) const
{
    for (const Content content : contents)
        if (const QString problem = makeWorkspace(content, sampleOrders); !problem.isEmpty())
            return problem;
    return makeFiles();
}

QString Contents::makeWorkspace(Content content, qint64 sampleOrders) const
{
    const auto workspace = Workspace::openOrCreate(this->workspace(content));
    if (!workspace)
        return errorSentence(workspace.error());
    QString path;
    QByteArray rows;
    switch (content) {
    case Content::Nothing:
        return {};
    case Content::OneOrder:
        path = file(QStringLiteral("一张工单.csv"));
        rows = oneOrder;
        break;
    case Content::SampleYear: {
        NoProgress progress;
        const auto filled = fillWithSampleYear(**workspace, sampleOrders, Session::now(), progress);
        return filled ? QString() : errorSentence(filled.error());
    }
    case Content::ServiceDesk:
        path = file(QStringLiteral("incidents.csv"));
        rows = test::lastIncidentStates(test::incidentLog());
        break;
    }
    const QString problem = written(path, rows);
    return problem.isEmpty() ? imported(**workspace, path) : problem;
}

QString Contents::makeFiles() const
{
    NoProgress progress;
    SampleOptions options;
    options.orders = monthOrders;
    options.seed = 3;
    options.days = 31;
    options.firstDay = {2025, 3, 1};
    const auto month = makeSampleYear(options, progress);
    if (!month)
        return errorSentence(month.error());
    if (const auto saved = writeSample(*month, file(plainFile), progress); !saved)
        return errorSentence(saved.error());
    const std::pair<QString, QByteArray> files[] = {{oddFile, oddRows()}, {flawedFile, flawedRows()},
        {emptyFile, {}}, {wrongFile, "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n"}};
    for (const auto& [name, content] : files)
        if (const QString problem = written(file(name), content); !problem.isEmpty())
            return problem;
    return {};
}

} // namespace redial::screens
