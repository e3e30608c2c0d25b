/// redial-screens: photographs of every page in every state, on contact sheets.
///
///     redial-screens --output DIR [--page ID]… [--orders N]
///     redial-screens --short
///
/// Makes workspaces, then starts itself once for each size of screen: the scale of a screen is fixed when a
/// program begins. Exit status 1 and a line for each defect when a state cannot be reached, a page is blank
/// or a text is cut.

#include "tests/screens/photographer.h"
#include "ui/common/theme.h"
#include "ui/pages/welcome/samplework.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace redial;
using namespace redial::screens;

namespace {

/// A screen as the user has it.
struct Screen {
    const char* name; ///< of the option and of file names
    const char* factor; ///< of Qt
    QSize logical; ///< what the window fills
};

/// 200 %: a screen of 2732×1536. 150 %: one of 1366×768, magnified by somebody who sees badly.
const Screen allScreens[] = {
    {"100", "1", {1366, 768}}, {"200", "2", {1366, 768}}, {"150", "1.5", {911, 512}}};

const std::vector<Content> everything{
    Content::Nothing, Content::OneOrder, Content::SampleYear, Content::ServiceDesk};
const std::vector<Content> shortly{Content::Nothing, Content::SampleYear};

/// What a platform without a screen says a thousand times; everything else is passed on.
QtMessageHandler passOn = nullptr;
void leaveOutPlatform(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support")))
        passOn(type, context, message);
}

int complain(const QStringList& what)
{
    for (const QString& line : what)
        std::fprintf(stderr, "%s\n", qPrintable(line));
    return what.isEmpty() ? 0 : 1;
}

/// Without a screen: one of the size we pretend, so that menus stay on it.
bool writeScreen(const QString& path, const Screen& screen)
{
    QFile file(path);
    const double factor = QByteArray(screen.factor).toDouble();
    const QByteArray json = "{\"screens\": [{\"name\": \"screen\", \"x\": 0, \"y\": 0, \"width\": "
        + QByteArray::number(screen.logical.width() * factor)
        + ", \"height\": " + QByteArray::number(screen.logical.height() * factor)
        + ", \"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}\n";
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
}

int startItself(const QString& folder, const Screen& screen, QStringList arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (environment.value(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"))
        == QLatin1String("offscreen")) {
        // Relative: the parameter cannot hold a drive's colon.
        if (!writeScreen(folder + QStringLiteral("/screen.json"), screen))
            return complain({QStringLiteral("cannot write to ") + folder});
        environment.insert(
            QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=screen.json"));
    }
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QLatin1String(screen.factor));
    environment.insert(QStringLiteral("QT_SCALE_FACTOR_ROUNDING_POLICY"), QStringLiteral("PassThrough"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    arguments << QStringLiteral("--folder") << folder << QStringLiteral("--screen")
              << QLatin1String(screen.name);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return complain({QStringLiteral("%1 %: the window crashed").arg(QLatin1String(screen.name))});
    return process.exitCode();
}

void addOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("output"), QStringLiteral("Folder for the sheets."), QStringLiteral("DIR")},
            {QStringLiteral("page"), QStringLiteral("Only this page, or \"frame\"; repeatable."),
                QStringLiteral("ID")},
            {QStringLiteral("orders"), QStringLiteral("Orders of the sample year."), QStringLiteral("N")},
            {QStringLiteral("screen"), QStringLiteral("Only this screen: 100, 150 or 200 %."),
                QStringLiteral("SCALE")},
            {QStringLiteral("short"), QStringLiteral("Light, at 100 %, 2,000 orders: what the test does.")}});
    QCommandLineOption folder(QStringLiteral("folder"), QString(), QStringLiteral("DIR"));
    folder.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(folder);
}

int runAll(const QCommandLineParser& parser, QStringList arguments)
{
    const bool isShort = parser.isSet(QStringLiteral("short"));
    if (!isShort && !parser.isSet(QStringLiteral("output")))
        return complain({QStringLiteral("--output DIR or --short is needed")});
    const qint64 orders = parser.isSet(QStringLiteral("orders"))
        ? parser.value(QStringLiteral("orders")).toLongLong()
        : isShort ? 2000
                  : sampleOrders;
    const QTemporaryDir folder;
    const QString problem = Contents(folder.path()).make(orders, isShort ? shortly : everything);
    if (!problem.isEmpty())
        return complain({problem});
    if (parser.isSet(QStringLiteral("output")))
        arguments << QStringLiteral("--output")
                  << QFileInfo(parser.value(QStringLiteral("output"))).absoluteFilePath();
    const QString only = isShort ? QStringLiteral("100") : parser.value(QStringLiteral("screen"));
    int worst = 0;
    for (const Screen& screen : allScreens)
        if (only.isEmpty() || only == QLatin1String(screen.name))
            worst = std::max(worst, startItself(folder.path(), screen, arguments));
    return worst;
}

int runOne(const QCommandLineParser& parser)
{
    const auto screen = std::find_if(std::begin(allScreens), std::end(allScreens),
        [&](const Screen& one) { return parser.value(QStringLiteral("screen")) == QLatin1String(one.name); });
    if (screen == std::end(allScreens))
        return complain({QStringLiteral("no such screen")});
    passOn = qInstallMessageHandler(leaveOutPlatform);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setCursorFlashTime(0);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    Plan plan;
    plan.output =
        parser.values(QStringLiteral("output")).value(parser.values(QStringLiteral("output")).size() - 1);
    plan.suffix =
        screen == std::begin(allScreens) ? QString() : QStringLiteral("-") + QLatin1String(screen->name);
    plan.window = screen->logical;
    plan.pages = parser.values(QStringLiteral("page"));
    const bool isShort = parser.isSet(QStringLiteral("short"));
    plan.contents = isShort ? shortly : everything;
    plan.isShort = isShort;
    const Contents contents(parser.value(QStringLiteral("folder")));
    return complain(Photographer(contents, plan).run());
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    addOptions(parser);
    // Who makes the workspaces needs no screen.
    const bool isChild = arguments.contains(QLatin1String("--folder"));
    const std::unique_ptr<QCoreApplication> application(
        isChild ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("redial-screens"));
    parser.process(*application);
    return isChild ? runOne(parser) : runAll(parser, arguments);
}
