#include "core/commands/outputcheck.h"

#include "core/commands/command.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace redial {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(redial::CommandLine)
public:
    static QString outputLost(const QString& why)
    {
        return tr("The result could not be written to the standard output (%1). What the command changed is "
                  "changed all the same.")
            .arg(why);
    }
};

} // namespace

int confirmOutput(int status, QFileDevice& output, CommandContext& context)
{
    if (output.flush() && output.error() == QFileDevice::NoError)
        return status;
    context.say(Texts::outputLost(output.errorString()));
    return status == 0 ? 1 : status;
}

} // namespace redial
