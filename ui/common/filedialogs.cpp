#include "ui/common/filedialogs.h"

#include <QFileDialog>

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
    return answer() ? answer()(title).value(0)
                    : QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

void FileDialogs::answerWith(std::function<QStringList(const QString&)> function)
{
    answer() = std::move(function);
}

} // namespace redial
