#include "ui/common/filedialogs.h"

#include <QFileDialog>
#include <QRegularExpression>

namespace redial {

namespace {

std::function<QStringList(const QString&)>& answer()
{
    static std::function<QStringList(const QString&)> function;
    return function;
}

} // namespace

QStringList FileDialogs::openFiles(QWidget* parent, const QString& title, const QString& filter)
{
    return answer() ? answer()(title) : QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString FileDialogs::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    return answer() ? answer()(title).value(0) : QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString FileDialogs::saveFile(
    QWidget* parent, const QString& title, const QString& suggested, const QString& filter)
{
    if (answer())
        return answer()(title).value(0);
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggested);
    // The dialog asks before it replaces a file: it must know the whole name, with the ending.
    const auto useEndingOf = [&dialog](const QString& chosen) {
        const qsizetype from = chosen.indexOf(QLatin1String("*.")) + 2;
        const qsizetype to = chosen.indexOf(QRegularExpression(QStringLiteral("[ );]|$")), from);
        dialog.setDefaultSuffix(from < 2 ? QString() : chosen.mid(from, to - from));
    };
    useEndingOf(filter);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, useEndingOf);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void FileDialogs::answerWith(std::function<QStringList(const QString&)> function)
{
    answer() = std::move(function);
}

} // namespace redial
