#include "ui/common/menuwidgets.h"

#include "core/orders/periods.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace redial::MenuWidgets {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(redial::MenuWidgets)
};

/// A row of widgets as an entry of the menu.
QHBoxLayout* addRow(QMenu& menu, const QString& name)
{
    auto* widget = new QWidget(&menu);
    widget->setObjectName(name);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(28, 3, 12, 3);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(widget);
    menu.addAction(action);
    return row;
}

QPushButton* addButton(QHBoxLayout* row, const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, row->parentWidget());
    button->setObjectName(name + QStringLiteral("_accept"));
    row->addWidget(button);
    return button;
}

/// The outermost menu: closing it closes those inside.
QMenu* outermost(QMenu* menu)
{
    while (auto* parent = qobject_cast<QMenu*>(menu->parentWidget()))
        menu = parent;
    return menu;
}

void close(QMenu& menu)
{
    outermost(&menu)->close();
}

qint64 epochDay()
{
    return QDate(1970, 1, 1).toJulianDay();
}

QDateEdit* addDate(QHBoxLayout* row, const QString& name, qint64 day)
{
    auto* field = new QDateEdit(QDate::fromJulianDay(epochDay() + day), row->parentWidget());
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    row->addWidget(field);
    return field;
}

constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerHour = 3600;
constexpr int largestNumber = 9999;

} // namespace

QAction* addChoice(
    QMenu& menu, const QString& name, const QString& text, bool checked, std::function<void()> act)
{
    QString plain = text;
    QAction* action = menu.addAction(plain.replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(checked);
    QObject::connect(action, &QAction::triggered, action, [act = std::move(act)] { act(); });
    return action;
}

void addCaption(QMenu& menu, const QString& text)
{
    QAction* action = menu.addAction(text);
    action->setEnabled(false);
}

void addTextEntry(QMenu& menu, const QString& name, const QString& label, const QString& value,
    const QString& button, std::function<void(const QString&)> accept)
{
    QHBoxLayout* row = addRow(menu, name + QStringLiteral("_row"));
    if (!label.isEmpty())
        row->addWidget(new QLabel(label, row->parentWidget()));
    auto* field = new QLineEdit(value, row->parentWidget());
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setMinimumWidth(160);
    row->addWidget(field, 1);
    QPushButton* push = addButton(row, name, button);
    const auto done = [&menu, field, accept = std::move(accept)] {
        const QString text = field->text().trimmed();
        if (text.isEmpty())
            return;
        close(menu);
        accept(text);
    };
    QObject::connect(field, &QLineEdit::returnPressed, field, done);
    QObject::connect(push, &QPushButton::clicked, field, done);
}

void addDurationEntry(QMenu& menu, const QString& name, qint64 seconds, bool wholeDays,
    std::function<void(qint64 seconds)> accept)
{
    QHBoxLayout* row = addRow(menu, name + QStringLiteral("_row"));
    auto* number = new QSpinBox(row->parentWidget());
    number->setObjectName(name);
    number->setRange(1, largestNumber);
    number->setAccessibleName(Words::tr("Other length"));
    row->addWidget(number);
    auto* unit = new QComboBox(row->parentWidget());
    unit->setObjectName(name + QStringLiteral("_unit"));
    unit->setAccessibleName(Words::tr("Unit"));
    if (!wholeDays) {
        unit->addItem(Words::tr("minutes"), secondsPerMinute);
        unit->addItem(Words::tr("hours"), secondsPerHour);
    }
    unit->addItem(Words::tr("days"), Timestamp::secondsPerDay);
    for (int at = unit->count() - 1; at >= 0; --at) {
        const qint64 one = unit->itemData(at).toLongLong();
        if (seconds % one == 0 && (seconds / one > 3 || at == 0 || one == secondsPerHour || wholeDays)) {
            unit->setCurrentIndex(at);
            number->setValue(static_cast<int>(std::min<qint64>(seconds / one, largestNumber)));
            break;
        }
    }
    row->addWidget(unit);
    QPushButton* push = addButton(row, name, Words::tr("Use"));
    QObject::connect(push, &QPushButton::clicked, number, [&menu, number, unit, accept = std::move(accept)] {
        number->interpretText();
        const qint64 length = number->value() * unit->currentData().toLongLong();
        close(menu);
        accept(length);
    });
}

void addNumberEntry(QMenu& menu, const QString& name, const QString& label, int value, int lowest,
    int highest, std::function<void(int)> accept)
{
    QHBoxLayout* row = addRow(menu, name + QStringLiteral("_row"));
    row->addWidget(new QLabel(label, row->parentWidget()));
    auto* number = new QSpinBox(row->parentWidget());
    number->setObjectName(name);
    number->setRange(lowest, highest);
    number->setValue(value);
    number->setAccessibleName(label);
    row->addWidget(number);
    QPushButton* push = addButton(row, name, Words::tr("Use"));
    QObject::connect(push, &QPushButton::clicked, number, [&menu, number, accept = std::move(accept)] {
        number->interpretText();
        const int chosen = number->value();
        close(menu);
        accept(chosen);
    });
}

void addPeriodEntry(
    QMenu& menu, const QString& name, const Period& period, std::function<void(const Period&)> accept)
{
    QHBoxLayout* row = addRow(menu, name + QStringLiteral("_row"));
    auto* from = addDate(row, name + QStringLiteral("From"), period.from->day());
    row->addWidget(new QLabel(Words::tr("to", "between two dates"), row->parentWidget()));
    auto* to = addDate(row, name + QStringLiteral("To"), period.to->day() - 1);
    from->setAccessibleName(Words::tr("First day"));
    to->setAccessibleName(Words::tr("Last day"));
    auto* use = new QPushButton(Words::tr("Use"), row->parentWidget());
    use->setObjectName(name + QStringLiteral("FromTo"));
    row->addWidget(use);
    QObject::connect(use, &QPushButton::clicked, &menu, [&menu, from, to, accept = std::move(accept)] {
        const Period chosen =
            wholeDays(from->date().toJulianDay() - epochDay(), to->date().toJulianDay() - epochDay());
        close(menu);
        accept(chosen);
    });
}

void addChoiceList(QMenu& menu, const QString& name, const QStringList& values, const QStringList& checked,
    std::function<void(const QStringList&)> changed, const std::function<QString(const QString&)>& label)
{
    auto* widget = new QWidget(&menu);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(12, 4, 12, 4);
    auto* find = new QLineEdit(widget);
    find->setPlaceholderText(Words::tr("Find"));
    find->setObjectName(name + QStringLiteral("_find"));
    auto* list = new QListWidget(widget);
    list->setObjectName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setMinimumSize(220, 260);
    const auto add = [&](const QString& value) {
        auto* item = new QListWidgetItem(label ? label(value) : value, list);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(checked.contains(value) ? Qt::Checked : Qt::Unchecked);
    };
    // What is chosen stays visible, also when no order has it any more.
    for (const QString& value : checked)
        add(value);
    for (const QString& value : values)
        if (!checked.contains(value))
            add(value);
    column->addWidget(find);
    column->addWidget(list);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(widget);
    menu.addAction(action);
    QObject::connect(find, &QLineEdit::textChanged, list, [list](const QString& text) {
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setHidden(!list->item(row)->text().contains(text, Qt::CaseInsensitive));
    });
    QObject::connect(list, &QListWidget::itemChanged, list, [list, changed = std::move(changed)] {
        QStringList chosen;
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked)
                chosen << list->item(row)->data(Qt::UserRole).toString();
        changed(chosen);
    });
}

} // namespace redial::MenuWidgets
