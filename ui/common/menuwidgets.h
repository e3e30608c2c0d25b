#pragma once

#include "core/orders/scheme.h"

#include <QMenu>

#include <functional>

namespace redial {

/// What the menus of the frame are made of besides plain entries. Each closes the menu when it is done.
namespace MenuWidgets {

/// A checked or unchecked entry; `name` is its object name.
QAction* addChoice(
    QMenu& menu, const QString& name, const QString& text, bool checked, std::function<void()> act);
/// A caption that cannot be chosen.
void addCaption(QMenu& menu, const QString& text);
/// A field for a text and a button.
void addTextEntry(QMenu& menu, const QString& name, const QString& label, const QString& value,
    const QString& button, std::function<void(const QString&)> accept);
/// A number of minutes, hours or days (days only: `wholeDays`); answers seconds.
void addDurationEntry(QMenu& menu, const QString& name, qint64 seconds, bool wholeDays,
    std::function<void(qint64 seconds)> accept);
/// A whole number from `lowest` to `highest`.
void addNumberEntry(QMenu& menu, const QString& name, const QString& label, int value, int lowest,
    int highest, std::function<void(int)> accept);
/// From a day to a day, whole days of `period`; answers what is chosen. Fields are called nameFrom and
/// nameTo, the button nameFromTo.
void addPeriodEntry(
    QMenu& menu, const QString& name, const Period& period, std::function<void(const Period&)> accept);
/// A list with a box before each value and a field to find values; answers the checked ones whenever one
/// changes. The menu stays open. `label`: how a value reads, where it is not the value itself.
void addChoiceList(QMenu& menu, const QString& name, const QStringList& values, const QStringList& checked,
    std::function<void(const QStringList&)> changed,
    const std::function<QString(const QString&)>& label = {});

} // namespace MenuWidgets

} // namespace redial
