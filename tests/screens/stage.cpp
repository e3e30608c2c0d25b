#include "tests/screens/stage.h"

#include "core/wording/errors.h"
#include "ui/common/filedialogs.h"
#include "ui/common/foldingtools.h"
#include "ui/common/wordlink.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace redial::screens {

namespace {

constexpr int patience = 30'000; ///< milliseconds
constexpr int mostPictures = 20; ///< until two are the same
/// What the user sees in the title and status line.
const QString workspaceName = QStringLiteral("白云中心.redial");

/// The visible one of several of a name: a page may have a widget of a kind twice.
QWidget* visibleChild(QWidget* parent, const QString& name)
{
    for (QWidget* widget : parent->findChildren<QWidget*>(name))
        if (widget->isVisible())
            return widget;
    return nullptr;
}

} // namespace

Stage::Stage(const Contents& contents, QSize size) : m_contents(contents), m_size(size) { }

Stage::~Stage()
{
    close();
}

void Stage::close()
{
    if (m_window && m_isBusy)
        session().tasks().cancel(QStringLiteral("busy"));
    m_window.reset();
    m_other.reset();
    m_folder.reset();
    m_isBusy = false;
}

void Stage::openNothing()
{
    close();
    m_problem.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    // Every window finds the preferences of a first day.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    FileDialogs::answerWith([](const QString&) { return QStringList(); });
    m_window = std::make_unique<MainWindow>(m_languages);
    m_window->setGeometry(QRect(QPoint(0, 0), m_size));
    m_window->show();
    if (m_window->size() != m_size)
        fail(QStringLiteral("the window is %1 x %2 and cannot be %3 x %4")
                 .arg(m_window->width())
                 .arg(m_window->height())
                 .arg(m_size.width())
                 .arg(m_size.height()));
}

void Stage::open(Content content)
{
    open(content, [](Workspace&) { return Result<void>(); });
}

void Stage::open(Content content, const std::function<Result<void>(Workspace&)>& prepare)
{
    openNothing();
    const QString path = m_folder->filePath(workspaceName);
    QFile::copy(m_contents.workspace(content), path);
    {
        const auto workspace = Workspace::openOrCreate(path);
        const Result<void> prepared = workspace ? prepare(**workspace) : workspace.error();
        if (!prepared)
            return fail(errorSentence(prepared.error()));
    }
    m_window->openWorkspace(path);
    waitUntilQuiet();
}

void Stage::openReadOnly(Content content)
{
    openNothing();
    const QString path = m_folder->filePath(workspaceName);
    QFile::copy(m_contents.workspace(content), path);
    auto other = Workspace::openOrCreate(path);
    if (!other)
        return fail(errorSentence(other.error()));
    m_other = std::move(*other);
    m_window->openWorkspace(path);
    waitUntilQuiet();
}

void Stage::fail(const QString& what)
{
    if (m_problem.isEmpty())
        m_problem = what;
}

template <typename T> T* Stage::find(const QString& name)
{
    if (hasFailed())
        return nullptr;
    T* found = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&] {
            found = qobject_cast<T*>(visibleChild(m_window.get(), name));
            return found && found->isEnabled();
        },
        patience);
    if (!isThere)
        fail(QStringLiteral("“%1” is not shown or not enabled").arg(name));
    return isThere ? found : nullptr;
}

void Stage::showPage(const QString& id, const QVariant& state)
{
    if (hasFailed())
        return;
    m_window->showPage(id, state);
    if (!m_window->currentPage() || m_window->currentPage()->id() != id)
        return fail(QStringLiteral("the page “%1” cannot be reached").arg(id));
    waitUntilQuiet();
}

void Stage::click(const QString& button)
{
    // Folded away it is clicked in the menu of its row.
    auto* folded = m_window ? m_window->findChild<QAbstractButton*>(button) : nullptr;
    const bool isFolded = folded != nullptr && folded->isEnabled() && folded->isHidden()
        && qobject_cast<FoldingTools*>(folded->parentWidget()) != nullptr
        && folded->parentWidget()->isVisible();
    if (auto* found = isFolded && !hasFailed() ? folded : find<QAbstractButton>(button)) {
        found->click();
        waitUntilQuiet();
    }
}

void Stage::trigger(const QString& action)
{
    if (hasFailed())
        return;
    auto* found = m_window->findChild<QAction*>(action);
    if (!found)
        return fail(QStringLiteral("no action “%1”").arg(action));
    found->trigger();
    waitUntilQuiet();
}

void Stage::type(const QString& field, const QString& text)
{
    if (auto* found = find<QLineEdit>(field)) {
        found->setFocus();
        found->setText(text);
        QTest::keyClick(found, Qt::Key_Return);
        waitUntilQuiet();
    }
}

void Stage::openWord(const QString& link)
{
    if (auto* found = find<WordLink>(link)) {
        found->openMenu();
        waitFor(QStringLiteral("the menu of ") + link,
            [found] { return found->menu() && found->menu()->isVisible(); });
    }
}

void Stage::openEntry(const QString& action)
{
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (hasFailed())
        return;
    QAction* found = menu ? menu->findChild<QAction*>(action) : nullptr;
    if (!found || !found->menu())
        return fail(QStringLiteral("no entry “%1” with a menu").arg(action));
    menu->setActiveAction(found);
    waitFor(action, [found] { return found->menu()->isVisible(); });
}

void Stage::closeMenus()
{
    while (QWidget* menu = QApplication::activePopupWidget())
        menu->close();
}

void Stage::clickCell(const QString& table, int row, int column)
{
    auto* view = find<QTableView>(table);
    if (!view)
        return;
    waitFor(QStringLiteral("row %1 of %2").arg(row).arg(table), [&] {
        return view->model() && view->model()->rowCount() > row && view->model()->columnCount() > column;
    });
    if (hasFailed())
        return;
    const QModelIndex index = view->model()->index(row, column);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    waitUntilQuiet();
}

void Stage::select(const QString& table, int row)
{
    auto* view = find<QTableView>(table);
    if (!view)
        return;
    waitFor(table, [&] { return view->model() && view->model()->rowCount() > row; });
    if (!hasFailed())
        view->setCurrentIndex(view->model()->index(row, 0));
    waitUntilQuiet();
}

void Stage::scrollToEnd()
{
    if (hasFailed())
        return;
    for (auto* area : m_window->currentPage()->findChildren<QScrollArea*>())
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
}

void Stage::waitShown(const QString& widget)
{
    waitFor(widget, [&] { return visibleChild(m_window.get(), widget) != nullptr; });
}

void Stage::waitFor(const QString& what, const std::function<bool()>& condition)
{
    if (!hasFailed() && !QTest::qWaitFor(condition, patience))
        fail(QStringLiteral("waited in vain for ") + what);
}

void Stage::waitUntilQuiet()
{
    const auto isQuiet = [this] {
        const auto running = session().tasks().running();
        const bool isWorking = std::any_of(running.begin(), running.end(),
            [](const RunningTask& task) { return task.lane != QLatin1String("busy"); });
        return !isWorking && !session().isStale() && (!session().hasWorkspace() || session().matrix());
    };
    waitFor(QStringLiteral("figures"), isQuiet);
}

void Stage::keepBusy(const QString& title)
{
    if (hasFailed())
        return;
    m_isBusy = true;
    session().tasks().run(
        QStringLiteral("busy"), title, m_window.get(),
        [](Progress& progress) {
            while (progress.advance(41, 100))
                QThread::msleep(5);
            return true;
        },
        [](bool) {});
    waitShown(QStringLiteral("cancelTask"));
}

QImage Stage::grab()
{
    QImage image = m_window->grab().toImage();
    QPainter painter(&image);
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && widget->windowType() == Qt::Popup)
            painter.drawPixmap(widget->pos() - m_window->pos(), widget->grab());
    return image;
}

QImage Stage::picture()
{
    QImage before;
    for (int i = 0; i < mostPictures && !hasFailed(); ++i) {
        QCoreApplication::processEvents();
        // Painting asks for texts that are fetched in the background.
        const QImage now = grab();
        QCoreApplication::processEvents();
        waitUntilQuiet();
        if (now == before)
            return now;
        before = now;
    }
    fail(QStringLiteral("the window does not come to rest"));
    return before;
}

} // namespace redial::screens
