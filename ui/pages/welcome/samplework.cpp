#include "ui/pages/welcome/samplework.h"

#include "core/imports/importer.h"
#include "core/sample/sampleyear.h"

#include <QTemporaryDir>

namespace redial {

namespace {

/// One part of a work that has several: parts are told as per cent of the whole.
class Part final : public Progress {
public:
    Part(Progress& whole, qint64 from, qint64 to) : m_whole(whole), m_from(from), m_to(to) { }
    bool advance(qint64 done, qint64 total) override
    {
        const qint64 here = total > 0 ? std::min(done, total) * (m_to - m_from) / total : 0;
        return m_whole.advance(m_from + here, 100);
    }

private:
    Progress& m_whole;
    qint64 m_from;
    qint64 m_to;
};

} // namespace

Result<void> fillWithSampleYear(Workspace& workspace, qint64 orders, Timestamp now, Progress& progress)
{
    const auto batches = workspace.batches();
    if (!batches)
        return batches.error();
    if (!batches->empty())
        return {};

    SampleOptions options;
    options.orders = orders;
    Part making(progress, 0, 15);
    const auto plan = makeSampleYear(options, making);
    if (!plan)
        return plan.error();
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::WriteFailed, folder.path(), folder.errorString()};
    const QString path = folder.filePath(QStringLiteral("%1.csv").arg(options.firstDay.year));
    Part writing(progress, 15, 30);
    if (const Result<void> written = writeSample(*plan, path, writing); !written)
        return written.error();
    ImportPlan import;
    import.now = now;
    SourcePlan source;
    source.path = path;
    import.sources.push_back(source);
    Part importing(progress, 30, 100);
    const auto report = importSources(workspace, import, importing);
    if (!report)
        return report.error();
    return {};
}

} // namespace redial
