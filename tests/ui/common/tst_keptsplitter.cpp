#include "ui/common/keptsplitter.h"
#include "ui/common/preferences.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace redial;

class TestKeptSplitter : public QObject {
    Q_OBJECT
private slots:
    void init() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path()); }
    void standsAsUsual();
    void standsWhereItWasLeft();
    void isToldOfTheOther();
    void hiddenPartsKeepTheirPlace();

private:
    static std::unique_ptr<KeptSplitter> shown(const QString& key)
    {
        auto splitter = std::make_unique<KeptSplitter>(Qt::Horizontal, key, QList<int>{100, 300});
        splitter->addWidget(new QLabel(QStringLiteral("a")));
        splitter->addWidget(new QLabel(QStringLiteral("b")));
        splitter->setHandleWidth(4);
        splitter->resize(404, 100);
        splitter->show();
        return splitter;
    }
    /// As somebody does.
    static void drag(KeptSplitter& splitter, int by)
    {
        QWidget* handle = splitter.handle(1);
        const QPoint from = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(handle, from + QPoint(by, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, from + QPoint(by, 0));
    }

    QTemporaryDir m_folder;
};

void TestKeptSplitter::standsAsUsual()
{
    QCOMPARE(shown(QStringLiteral("usual"))->sizes(), (QList<int>{100, 300}));
    QVERIFY(Preferences::splitter(QStringLiteral("usual")).isEmpty()); // nobody has moved it
}

void TestKeptSplitter::standsWhereItWasLeft()
{
    {
        const auto splitter = shown(QStringLiteral("left"));
        drag(*splitter, 60);
        QCOMPARE(splitter->sizes(), (QList<int>{160, 240}));
    } // gone before its time is over
    QCOMPARE(Preferences::splitter(QStringLiteral("left")), (QList<int>{160, 240}));
    QCOMPARE(shown(QStringLiteral("left"))->sizes(), (QList<int>{160, 240}));
    QCOMPARE(shown(QStringLiteral("another"))->sizes(), (QList<int>{100, 300}));
}

void TestKeptSplitter::isToldOfTheOther()
{
    const auto one = shown(QStringLiteral("both"));
    const auto other = shown(QStringLiteral("both"));
    one->hide();
    drag(*other, -40);
    other->hide();
    one->show();
    QCOMPARE(one->sizes(), (QList<int>{60, 340}));
}

void TestKeptSplitter::hiddenPartsKeepTheirPlace()
{
    const auto splitter = shown(QStringLiteral("hidden"));
    drag(*splitter, 60);
    splitter->hide();
    splitter->widget(1)->hide();
    splitter->show();
    QCOMPARE(splitter->sizes().at(1), 0);
    splitter->widget(1)->show();
    QTRY_COMPARE(splitter->sizes(), (QList<int>{160, 240}));
}

QTEST_MAIN(TestKeptSplitter)
#include "tst_keptsplitter.moc"
