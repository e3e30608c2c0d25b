#pragma once

#include "tests/ui/orders/drawnwindow.h"
#include "ui/common/densetable.h"
#include "ui/common/wordlink.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace redial::test {

/// One view of the well-being page by itself, on the session of a real window with a few orders.
template <typename View> class ViewStage {
public:
    explicit ViewStage(const QByteArray& csv) : m_window(csv)
    {
        m_window.languages().speak(Language::English); // plurals, too
        m_view = std::make_unique<View>(m_window.session());
        m_view->resize(1150, 640);
        m_view->show();
    }

    View& view() { return *m_view; }
    DrawnWindow& window() { return m_window; }
    Session& session() { return m_window.session(); }
    bool isReady() { return m_window.isReady(); }

    template <typename Widget> Widget* find(const char* name) const
    {
        Widget* found = m_view->template findChild<Widget*>(QString::fromUtf8(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QString text(const char* label) const { return plainText(find<QLabel>(label)->text()); }
    void click(const char* button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    /// As an input method does: no key has a Chinese character.
    void write(const char* field, const QString& text) const { find<QLineEdit>(field)->insert(text); }

    /// The whole table, a line a row, as it is shown.
    QStringList rows(const char* name) const
    {
        const QAbstractItemModel* model = find<DenseTable>(name)->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines << this->row(name, row);
        return lines;
    }
    QString row(const char* name, int at) const
    {
        const QAbstractItemModel* model = find<DenseTable>(name)->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(at, column).data().toString();
        return cells.join(QStringLiteral(" | "));
    }
    /// The row whose first cell says so; -1 when there is none.
    int rowOf(const char* name, const QString& text) const
    {
        const QAbstractItemModel* model = find<DenseTable>(name)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == text)
                return row;
        return -1;
    }
    void clickCell(const char* name, int row, int column) const
    {
        auto* table = find<DenseTable>(name);
        const QModelIndex index = table->model()->index(row, column);
        table->scrollTo(index);
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(index).center());
    }
    /// Chooses an entry of a menu that is open, or of the one a button or word has.
    void choose(const char* menu, const QString& entry) const
    {
        auto* found = m_view->template findChild<QMenu*>(QString::fromUtf8(menu));
        if (!found)
            qFatal("no menu %s", menu);
        emit found->aboutToShow();
        auto* action = found->template findChild<QAction*>(entry);
        if (!action) {
            QStringList names;
            for (const QAction* one : found->actions())
                names << one->objectName();
            qFatal("no entry %s among %s", qPrintable(entry), qPrintable(names.join(QLatin1Char(' '))));
        }
        action->trigger();
        found->close();
    }
    void chooseWord(const char* word, const QString& entry) const
    {
        auto* link = find<WordLink>(word);
        QTest::keyClick(link, Qt::Key_Return);
        choose(qPrintable(link->objectName() + QStringLiteral("_menu")), entry);
    }

private:
    DrawnWindow m_window;
    std::unique_ptr<View> m_view;
};

} // namespace redial::test
