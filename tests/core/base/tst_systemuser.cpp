#include "core/base/systemuser.h"

#include <QTest>

using namespace redial;

class TestSystemUser : public QObject {
    Q_OBJECT
private slots:
    void init();
    void fromEnvironment();
    void fromHome();
    void neverEmpty();
};

void TestSystemUser::init()
{
    for (const char* variable : {"USERNAME", "USER", "LOGNAME"})
        qunsetenv(variable);
}

void TestSystemUser::fromEnvironment()
{
    qputenv("LOGNAME", "third");
    QCOMPARE(systemUser(), QStringLiteral("third"));
    qputenv("USER", "second");
    QCOMPARE(systemUser(), QStringLiteral("second"));
    qputenv("USERNAME", " ");
    QCOMPARE(systemUser(), QStringLiteral("second"));
    qputenv("USERNAME", "first");
    QCOMPARE(systemUser(), QStringLiteral("first"));
}

void TestSystemUser::fromHome()
{
#ifdef Q_OS_WIN
    QSKIP("The home folder is not taken from HOME here.");
#endif
    qputenv("HOME", "/home/fourth");
    QCOMPARE(systemUser(), QStringLiteral("fourth"));
}

void TestSystemUser::neverEmpty()
{
    qputenv("HOME", "/");
    QVERIFY(!systemUser().isEmpty());
}

QTEST_APPLESS_MAIN(TestSystemUser)
#include "tst_systemuser.moc"
