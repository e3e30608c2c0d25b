#include "core/commands/command.h"
#include "core/sample/sampleyear.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace redial {

namespace {

class SampleCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(redial::SampleCommand)
public:
    QString name() const override { return QStringLiteral("sample"); }
    QString summary() const override { return tr("Makes up an export to try the program on."); }

    void declare(QCommandLineParser& parser) const override
    {
        const auto add = [&](const char* option, const QString& description, const char* value) {
            parser.addOption({QLatin1String(option), description, QLatin1String(value)});
        };
        add("orders", tr("How many orders."), "number");
        add("seed", tr("The same number gives the same orders (default 1)."), "number");
        add("days", tr("Over how many days (default 365)."), "number");
        add("output", tr("The file to write, .csv or .xlsx."), "file");
        add("truth",
            tr("Also writes what was planted: agents' skill, return times, serial callers … (JSON)."),
            "file");
    }

    Result<void> run(const QCommandLineParser& parser, CommandContext& context) const override
    {
        const Result<QString> output = required(parser, QStringLiteral("output"));
        if (!output)
            return output.error();
        if (const Result<QString> orders = required(parser, QStringLiteral("orders")); !orders)
            return orders.error();
        if (!output->endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
            && !output->endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
            return usageError(tr("--output %1 must end in .csv or .xlsx.").arg(*output));
        SampleOptions options;
        qint64 days = options.days;
        qint64 seed = 1;
        for (const auto& [option, number] :
            {std::pair("orders", &options.orders), {"seed", &seed}, {"days", &days}}) {
            const QString name = QLatin1String(option);
            bool isNumber = true;
            if (parser.isSet(name))
                *number = parser.value(name).toLongLong(&isNumber);
            if (!isNumber)
                return usageError(tr("--%1 %2 is not a number.").arg(name, parser.value(name)));
        }
        if (options.orders < 1 || options.orders > 50'000'000)
            return usageError(tr("--orders must be between 1 and 50,000,000."));
        if (days < 1 || days > 3660)
            return usageError(tr("--days must be between 1 and 3660."));
        options.days = static_cast<int>(days);
        options.seed = static_cast<quint64>(seed);

        NoProgress progress;
        const Result<OrderPlan> plan = makeSampleYear(options, progress);
        if (!plan)
            return plan.error();
        if (const Result<void> written = writeSample(*plan, *output, progress); !written)
            return written.error();
        if (const QString truth = parser.value(QStringLiteral("truth")); !truth.isEmpty())
            if (const Result<void> written = writeTruth(*plan, truth); !written)
                return written.error();
        context.writeJson(QJsonObject{{QStringLiteral("orders"), static_cast<qint64>(plan->orders.size())},
            {QStringLiteral("callers"), differentCallers(*plan)},
            {QStringLiteral("agents"), static_cast<qint64>(plan->truth.agents.size())}});
        return {};
    }

private:
    static qint64 differentCallers(const OrderPlan& plan)
    {
        std::vector<quint32> callers;
        for (const PlannedOrder& order : plan.orders)
            if (order.caller != 0)
                callers.push_back(order.caller);
        std::sort(callers.begin(), callers.end());
        return std::unique(callers.begin(), callers.end()) - callers.begin();
    }
};

} // namespace

std::unique_ptr<Command> sampleCommand()
{
    return std::make_unique<SampleCommand>();
}

} // namespace redial
