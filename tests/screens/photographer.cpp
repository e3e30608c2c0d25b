#include "tests/screens/photographer.h"

#include "tests/screens/contactsheet.h"
#include "tests/screens/inspection.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>

#include <algorithm>

namespace redial::screens {

namespace {

QString languageName(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

} // namespace

/// One picture in two appearances.
struct Photographer::State {
    QString page;
    QString shot;
    Content content;
    Language language;
    std::function<void(Stage&)> drive;

    QString caption() const { return shot + QStringLiteral(" · ") + contentName(content); }
    QString fileName() const
    {
        return QStringList{page, shot, contentName(content), languageName(language)}.join(QLatin1Char('-'));
    }
};

Photographer::Photographer(const Contents& contents, const Plan& plan)
    : m_plan(plan)
    , m_stage(contents, plan.window)
{
}

Photographer::~Photographer() = default;

/// Every page as it opens, then the states that are named; pages nobody named at the end.
std::vector<PageShots> Photographer::shots()
{
    std::vector<PageShots> named = allShots();
    m_stage.openNothing();
    for (const Page* page : m_stage.window().findChildren<Page*>()) {
        const QString id = page->id();
        if (std::none_of(named.begin(), named.end(), [&](const PageShots& one) { return one.page == id; }))
            named.push_back({id, {}});
    }
    for (PageShots& page : named)
        if (page.page != framePage)
            page.shots.insert(page.shots.begin(), {QStringLiteral("plain"), {}, m_plan.contents});
    return named;
}

QStringList Photographer::run()
{
    if (!m_plan.output.isEmpty() && !QDir().mkpath(m_plan.output + QStringLiteral("/pictures")))
        return {QStringLiteral("cannot write to ") + m_plan.output};
    Theme::apply(*qApp, Appearance::Light);
    for (const PageShots& page : shots())
        if (m_plan.pages.isEmpty() || m_plan.pages.contains(page.page))
            for (const Language language : {Language::Chinese, Language::English})
                photograph(page, language);
    m_stage.close();
    return m_complaints;
}

void Photographer::photograph(const PageShots& page, Language language)
{
    QStringList columns{QStringLiteral("light")};
    if (!m_plan.isShort)
        columns << QStringLiteral("dark");
    ContactSheet sheet(page.page + QLatin1Char(' ') + languageName(language) + m_plan.suffix, columns);
    m_stage.speak(language);
    for (const Shot& shot : page.shots) {
        if (m_plan.isShort && shot.drive && language != Language::English)
            continue;
        for (const Content content : shot.contents) {
            if (std::find(m_plan.contents.begin(), m_plan.contents.end(), content) == m_plan.contents.end())
                continue;
            const State state{page.page, shot.name, content, language, shot.drive};
            const std::vector<QImage> pictures = take(state);
            if (!pictures.empty() && !m_plan.output.isEmpty())
                sheet.addRow(state.caption(), pictures);
        }
    }
    if (m_plan.output.isEmpty())
        return;
    const QStringList written = sheet.write(m_plan.output + QLatin1Char('/') + page.page + QLatin1Char('-')
        + languageName(language) + m_plan.suffix);
    if (written.isEmpty())
        m_complaints << QStringLiteral("%1: no sheet could be written").arg(page.page);
    for (const QString& name : written)
        std::printf("%s\n", qPrintable(name));
    std::fflush(stdout);
}

std::vector<QImage> Photographer::take(const State& state)
{
    m_stage.close();
    if (Theme::isDark())
        Theme::apply(*qApp, Appearance::Light);
    m_stage.open(state.content);
    m_stage.showPage(state.page == framePage ? QStringLiteral("repeat") : state.page);
    if (state.drive && !m_stage.hasFailed())
        state.drive(m_stage);
    std::vector<QImage> pictures;
    for (const auto& [appearance, name] :
        {std::pair(Appearance::Light, "light"), std::pair(Appearance::Dark, "dark")}) {
        if (appearance == Appearance::Dark) {
            if (m_plan.isShort)
                continue;
            Theme::apply(*qApp, appearance);
        }
        const QImage picture = m_stage.picture();
        if (m_stage.hasFailed()) {
            complain(state, m_stage.problem());
            return {};
        }
        if (const QSize grown = m_stage.window().size(); grown != m_plan.window)
            complain(state,
                QStringLiteral("the window grew to %1 x %2, larger than the screen")
                    .arg(grown.width())
                    .arg(grown.height()));
        const Page* page = m_stage.window().currentPage();
        if (isBlank(picture, QRect(page->mapTo(&m_stage.window(), QPoint(0, 0)), page->size())))
            complain(state, QStringLiteral("the page is blank (%1)").arg(QLatin1String(name)));
        if (appearance == Appearance::Light)
            for (const QString& cut : cutTexts(&m_stage.window()))
                complain(state, cut);
        const QString file = QStringLiteral("%1/pictures/%2-%3%4.png")
                                 .arg(m_plan.output, state.fileName(), QLatin1String(name), m_plan.suffix);
        if (!m_plan.output.isEmpty() && !picture.save(file))
            complain(state, QStringLiteral("cannot write ") + file);
        pictures.push_back(picture);
    }
    return pictures;
}

void Photographer::complain(const State& state, const QString& what)
{
    m_complaints << QStringLiteral("%1%2: %3").arg(state.fileName(), m_plan.suffix, what);
}

} // namespace redial::screens
