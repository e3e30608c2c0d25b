<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>无法识别的选项“%1”。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>无法识别的选项：%1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1”后面缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1”不应带值。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
</context>
<context>
    <name>redial::AnalysisCommand</name>
    <message>
        <source>Shows caller keys, names and numbers whole; otherwise they are masked.</source>
        <translation>显示完整的来电号码、姓名；不加此项则打码。</translation>
    </message>
    <message>
        <source>The workspace file.</source>
        <translation>工作区文件。</translation>
    </message>
    <message>
        <source>Category level to show: 1, 2 …; 0 is the full path (default).</source>
        <translation>诉求分类显示到第几级：1、2……；0 为完整路径（默认）。</translation>
    </message>
    <message>
        <source>Writes a table (CSV) instead of JSON.</source>
        <translation>输出表格（CSV），而不是 JSON。</translation>
    </message>
</context>
<context>
    <name>redial::BurstSheet</name>
    <message>
        <source>Frequent callers</source>
        <translation>高频来电</translation>
    </message>
    <message>
        <source>Who is back too often</source>
        <translation>高频来电人</translation>
    </message>
    <message>
        <source>Callers with %1. Most calls first.</source>
        <translation>%1的来电人，来电最多的在前。</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>共 %2 组，列出前 %1 组。</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电次数</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>首次来电</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>末次来电</translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>历时（小时）</translation>
    </message>
    <message>
        <source>About what, with whom</source>
        <translation>诉求与受理坐席</translation>
    </message>
    <message>
        <source>Nobody called that often.</source>
        <translation>没有来电人达到这一频次。</translation>
    </message>
    <message>
        <source>%1 and %2 other categories</source>
        <translation>%1，另有 %2 类</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; always %2</source>
        <translation>%1；均由 %2 受理</translation>
    </message>
    <message>
        <source>%1; %2 agents</source>
        <translation>%1；经 %2 位坐席</translation>
    </message>
</context>
<context>
    <name>redial::CallersCommand</name>
    <message>
        <source>Callers who are back too often, in bursts.</source>
        <translation>短时间内频繁来电的来电人，按时段列出。</translation>
    </message>
    <message>
        <source>At least this many calls (default 3).</source>
        <translation>至少来电几次（默认 3）。</translation>
    </message>
    <message>
        <source>Within this time (default 24h).</source>
        <translation>在多长时间内（默认 24h）。</translation>
    </message>
</context>
<context>
    <name>redial::CommandLine</name>
    <message>
        <source>Redial finds who calls a hotline again, about what, and after whose answer.</source>
        <translation>Redial 找出谁再次拨打热线、为了什么事、此前由谁答复。</translation>
    </message>
    <message>
        <source>Usage: redial-cli COMMAND [options]</source>
        <translation>用法：redial-cli 命令 [选项]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>“redial-cli COMMAND --help” explains each. --language en or zh_CN chooses the language.</source>
        <translation>“redial-cli 命令 --help”查看各命令的说明。--language en 或 zh_CN 选择语言。</translation>
    </message>
    <message>
        <source>There is no command “%1”. “redial-cli --help” lists them.</source>
        <translation>没有“%1”这个命令。用“redial-cli --help”查看全部命令。</translation>
    </message>
    <message>
        <source>“redial-cli %1 --help” explains the command.</source>
        <translation>用“redial-cli %1 --help”查看该命令的说明。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>Explains this command.</source>
        <translation>显示本命令的说明。</translation>
    </message>
    <message>
        <source>“%1” means nothing to %2. Values with blanks in them need quotation marks.</source>
        <translation>%2 不认识“%1”。值里有空格时请加引号。</translation>
    </message>
</context>
<context>
    <name>redial::DetailSheet</name>
    <message>
        <source>No call was repeated.</source>
        <translation>没有被重复的来电。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Repeated calls, each beside the call that repeated it</source>
        <translation>重复来电明细：前次来电与再次来电并列</translation>
    </message>
    <message>
        <source>In order of time. Filter by agent, category or region with the arrows in the headings.</source>
        <translation>按时间排列。点表头箭头可按坐席、分类、镇街筛选。</translation>
    </message>
    <message>
        <source>Callers are masked.</source>
        <translation>来电人信息已脱敏。</translation>
    </message>
    <message>
        <source>The repeated call</source>
        <translation>前次来电（计为重复）</translation>
    </message>
    <message>
        <source>The call that repeated it</source>
        <translation>再次来电</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单编号</translation>
    </message>
    <message>
        <source>Time received</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求分类</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Hours between</source>
        <translation>间隔（小时）</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>同一分类</translation>
    </message>
    <message>
        <source>Repeat: order</source>
        <translation>再次来电 工单编号</translation>
    </message>
    <message>
        <source>Repeat: time received</source>
        <translation>再次来电 时间</translation>
    </message>
    <message>
        <source>Repeat: agent</source>
        <translation>再次来电 坐席</translation>
    </message>
    <message>
        <source>Repeat: category</source>
        <translation>再次来电 诉求分类</translation>
    </message>
    <message>
        <source>Repeat: what was said</source>
        <translation>再次来电 诉求内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>redial::Errors</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>找不到文件 %1。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read (%2). If another program has it open, close it there; otherwise check whether you may read it.</source>
        <translation>无法读取文件 %1（%2）。如果其他程序正打开它，请先在那里关闭；否则请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>The file %1 is damaged or was cut short (%2). Nothing was imported. Export it again.</source>
        <translation>文件 %1 已损坏或不完整（%2）。没有导入任何内容。请重新导出。</translation>
    </message>
    <message>
        <source>The file %1 is protected with a password. Open it in Excel or WPS, save it without a password, and import it again.</source>
        <translation>文件 %1 设有密码。请用 Excel 或 WPS 打开，另存为不带密码的文件，再导入。</translation>
    </message>
    <message>
        <source>The file %1 unpacks to far more than a workbook can hold (%2); it is damaged or was made to do harm. Nothing was imported.</source>
        <translation>文件 %1 解压后远远超出工作簿所能容纳的大小（%2），可能已损坏或是恶意文件。没有导入任何内容。</translation>
    </message>
    <message>
        <source>The file %1 is no table that Redial can read (%2). Export it as .xlsx or .csv.</source>
        <translation>文件 %1 不是 Redial 能读的表格（%2）。请导出为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>The file %1 is of a kind Redial does not read yet (%2). Open it in Excel or WPS, save it as .xlsx or .csv, and import that.</source>
        <translation>Redial 暂不支持文件 %1 的格式（%2）。请用 Excel 或 WPS 打开，另存为 .xlsx 或 .csv 再导入。</translation>
    </message>
    <message>
        <source>The text encoding “%2” asked for %1 is unknown. Use UTF-8, GB18030, UTF-16LE or UTF-16BE.</source>
        <translation>不支持为 %1 指定的文字编码“%2”。请使用 UTF-8、GB18030、UTF-16LE 或 UTF-16BE。</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Nothing was changed. Make room and try again.</source>
        <translation>磁盘已满：%1 无法写入。没有任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). If it is open in Excel or WPS, close it there; otherwise check whether you may write to that folder.</source>
        <translation>%1 无法写入（%2）。如果正在 Excel 或 WPS 中打开，请先关闭；否则请检查您是否有该文件夹的写入权限。</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The sheets are: %2.</source>
        <translation>没有名为“%1”的工作表。现有工作表：%2。</translation>
    </message>
    <message>
        <source>The file %1 holds no rows. Nothing was imported.</source>
        <translation>文件 %1 中没有数据行。没有导入任何内容。</translation>
    </message>
    <message>
        <source>No row with column names was found in %1. Add a first row with the names of the columns.</source>
        <translation>在 %1 中找不到列名所在的行。请在第一行写上各列的名称。</translation>
    </message>
    <message>
        <source>No column of %1 was recognised as the time of the call. Name one in an import profile, or rename its heading to 来电时间 or time.</source>
        <translation>在 %1 中没有认出来电时间列。请在导入方案中指定，或把该列改名为“来电时间”或 time。</translation>
    </message>
    <message>
        <source>No column of %1 was recognised as the caller. Name one in an import profile, or rename its heading to 来电号码 or caller.</source>
        <translation>在 %1 中没有认出来电号码列。请在导入方案中指定，或把该列改名为“来电号码”或 caller。</translation>
    </message>
    <message>
        <source>The dates in column “%1” can be read day first or month first, and no value settles it. Say which: --date-order day-first or --date-order month-first.</source>
        <translation>“%1”列的日期既可以按“日/月”读，也可以按“月/日”读，没有数据能够确定。请注明：--date-order day-first（日在前）或 --date-order month-first（月在前）。</translation>
    </message>
    <message>
        <source>The import profile %1 cannot be used: %2.</source>
        <translation>导入方案 %1 无法使用：%2。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>没有名为“%1”的列。</translation>
    </message>
    <message>
        <source>There is no scheme “%1” in this workspace.</source>
        <translation>此工作区中没有名为“%1”的监控方案。</translation>
    </message>
    <message>
        <source>The scheme cannot be used: %1: %2.</source>
        <translation>监控方案无法使用：%1：%2。</translation>
    </message>
    <message>
        <source>%1 is not a Redial workspace.</source>
        <translation>%1 不是 Redial 工作区。</translation>
    </message>
    <message>
        <source>The workspace %1 was made by a newer Redial. Nothing was changed; install the newer Redial to open it.</source>
        <translation>工作区 %1 由更新版本的 Redial 创建。没有任何改动；请安装新版 Redial 再打开。</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged (%2). Nothing was changed; go back to your last copy of it.</source>
        <translation>工作区 %1 已损坏（%2）。没有任何改动；请使用您最近的备份。</translation>
    </message>
    <message>
        <source>The workspace %1 is being written to by another window or command. Close it there, or wait until it is done.</source>
        <translation>工作区 %1 正由另一个窗口或命令写入。请先在那里关闭，或等它完成。</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be written to. Check whether you may write to the file and its folder.</source>
        <translation>工作区 %1 无法写入。请检查您对该文件及其文件夹是否有写入权限。</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>没有可以撤销的导入。</translation>
    </message>
    <message>
        <source>There is no import number %1.</source>
        <translation>没有编号为 %1 的导入。</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>the minimum gap</source>
        <translation>最小间隔</translation>
    </message>
    <message>
        <source>the depth</source>
        <translation>分类级数</translation>
    </message>
    <message>
        <source>the identity</source>
        <translation>来电人的认定</translation>
    </message>
    <message>
        <source>the monitor period</source>
        <translation>监控时段</translation>
    </message>
    <message>
        <source>the number of calls</source>
        <translation>来电次数</translation>
    </message>
    <message>
        <source>the window of %1</source>
        <translation>“%1”的时限</translation>
    </message>
    <message>
        <source>it must be at least a second and less than 50 years</source>
        <translation>必须不少于 1 秒、短于 50 年</translation>
    </message>
    <message>
        <source>it must not be negative and be less than 50 years</source>
        <translation>不能为负，且须短于 50 年</translation>
    </message>
    <message>
        <source>natural days need whole days, for example 1d</source>
        <translation>按自然日须为整天，例如 1d</translation>
    </message>
    <message>
        <source>it must not be negative</source>
        <translation>不能为负</translation>
    </message>
    <message>
        <source>it must be at least 2</source>
        <translation>至少为 2</translation>
    </message>
    <message>
        <source>name the column that holds the code</source>
        <translation>请指定编码所在的列</translation>
    </message>
    <message>
        <source>repeat calls by address cannot be computed yet</source>
        <translation>暂不能按地址计算重复来电</translation>
    </message>
    <message>
        <source>it names no category</source>
        <translation>没有指定诉求分类</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有任何改动。</translation>
    </message>
    <message>
        <source>The dates in column “%1” contradict each other: as many can only be read day first as can only be read month first. Correct them, or say which holds, and the others are rejected: --date-order day-first or --date-order month-first.</source>
        <translation>“%1”列的日期互相矛盾：只能按“日在前”读的与只能按“月在前”读的一样多。请更正这些日期，或指明以哪种为准（其余的行会被拒绝）：--date-order day-first 或 --date-order month-first。</translation>
    </message>
    <message>
        <source>The dates in column “%1” have years of two digits, which may stand first or last, and no value settles it. Say which: --date-order year-first, day-first or month-first.</source>
        <translation>“%1”列的日期只有两位年份，年份可能在最前也可能在最后，没有任何值能够确定。请指明：--date-order year-first、day-first 或 month-first。</translation>
    </message>
    <message>
        <source>The text encoding of %1 is none that Redial reads (Big5 perhaps). Save the file as UTF-8, or name its encoding with --encoding.</source>
        <translation>%1 的文字编码不是 Redial 能读取的（可能是 Big5）。请将文件另存为 UTF-8，或用 --encoding 指明编码。</translation>
    </message>
</context>
<context>
    <name>redial::Findings</name>
    <message>
        <source>Repeat calls</source>
        <translation>重复来电</translation>
    </message>
    <message>
        <source>Categories with most repeats</source>
        <translation>重复最多的诉求分类</translation>
    </message>
    <message>
        <source>Agents with most repeats (charged to the call whose answer did not hold)</source>
        <translation>重复最多的坐席（计在当时未能解决问题的那通来电上）</translation>
    </message>
    <message>
        <source>How soon callers are back</source>
        <translation>多久再次来电</translation>
    </message>
    <message>
        <source>Callers who are back too often</source>
        <translation>短时间内频繁来电的来电人</translation>
    </message>
    <message>
        <source>Tell them at the first call</source>
        <translation>首次来电时就可以告知</translation>
    </message>
    <message>
        <source>Period: %1. %2 orders, %3 of them with a caller.</source>
        <translation>时段：%1。共 %2 张工单，其中 %3 张有来电号码。</translation>
    </message>
    <message>
        <source>Repeat rate: %1, by %2 different callers.</source>
        <translation>复电率：%1，涉及 %2 位来电人。</translation>
    </message>
    <message>
        <source>First-contact resolution: %1 (derived from calls, not asked from callers).</source>
        <translation>首次解决率：%1（由来电推算，并非回访所得）。</translation>
    </message>
    <message>
        <source>Of all calls, %1 are themselves repeats (the later call&apos;s view).</source>
        <translation>在全部来电中，%1 本身就是重复来电（按后一通来电统计）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation>（未填分类）</translation>
    </message>
    <message>
        <source>(no agent)</source>
        <translation>（未填坐席）</translation>
    </message>
    <message>
        <source>Of %1 calls that were followed by another within 7 days, half were within %2, 80% within %3, 90% within %4.</source>
        <translation>7 天内再次来电的 %1 通来电中，一半在 %2 以内，80% 在 %3 以内，90% 在 %4 以内。</translation>
    </message>
    <message>
        <source>%1 bursts. %2</source>
        <translation>共 %1 段。%2</translation>
    </message>
    <message>
        <source>%1: %2 calls from %3 to %4</source>
        <translation>%1：%2 次来电，%3 至 %4</translation>
    </message>
    <message>
        <source>After %1 they ask about %2: %3 calls, %4 of those who called again.</source>
        <translation>反映%1之后，又来问%2：%3 通，占再次来电的 %4。</translation>
    </message>
</context>
<context>
    <name>redial::FlowCommand</name>
    <message>
        <source>What callers ask about next, after which category.</source>
        <translation>来电人反映某类诉求之后又来问什么。</translation>
    </message>
</context>
<context>
    <name>redial::Formatting</name>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, %1 is the number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>all orders</source>
        <translation>全部工单</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>%1 until before %2</source>
        <translation>%1 至 %2（不含）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有 %2 项</translation>
    </message>
</context>
<context>
    <name>redial::GroupSheet</name>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Agents by repeats</source>
        <translation>坐席（按重复来电数）</translation>
    </message>
    <message>
        <source>Categories by repeats</source>
        <translation>诉求分类（按重复来电数）</translation>
    </message>
    <message>
        <source>Most repeats first. Pale: fewer than %1 calls, the rate says little.</source>
        <translation>重复来电多的在前。浅色：不足 %1 通，复电率参考意义不大。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求分类</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复来电</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>计算来电</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>复电率</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>95% 下限</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>95% 上限</translation>
    </message>
    <message>
        <source>Share of all repeats</source>
        <translation>占全部重复来电</translation>
    </message>
    <message>
        <source>Different callers</source>
        <translation>来电人数</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>首次解决率</translation>
    </message>
    <message>
        <source>No calls to judge.</source>
        <translation>没有可判定的来电。</translation>
    </message>
    <message>
        <source>The %1 agents with most repeats</source>
        <translation>重复来电最多的 %1 位坐席</translation>
    </message>
    <message>
        <source>The %1 categories with most repeats</source>
        <translation>重复来电最多的 %1 类诉求</translation>
    </message>
    <message>
        <source>Repeats by agent</source>
        <translation>各坐席重复来电</translation>
    </message>
    <message>
        <source>Repeats by category</source>
        <translation>各类诉求重复来电</translation>
    </message>
</context>
<context>
    <name>redial::ImportCommand</name>
    <message>
        <source>Imports exports as one batch that can be taken back.</source>
        <translation>把导出文件作为一批导入，可以整批撤销。</translation>
    </message>
    <message>
        <source>The workspace file; made if it is missing.</source>
        <translation>工作区文件；没有则新建。</translation>
    </message>
    <message>
        <source>An import profile (JSON) that says which column is what.</source>
        <translation>导入方案（JSON），说明每一列是什么。</translation>
    </message>
    <message>
        <source>Only this sheet of a workbook. Repeatable.</source>
        <translation>只导入工作簿中的这张工作表。可重复使用。</translation>
    </message>
    <message>
        <source>Encoding of text files, instead of the one found.</source>
        <translation>文本文件的编码，代替自动识别的结果。</translation>
    </message>
    <message>
        <source>First covered second of the sources; a date alone is its 00:00:00.</source>
        <translation>数据完整的第一秒；只写日期时为当天 00:00:00。</translation>
    </message>
    <message>
        <source>Last covered second of the sources; a date alone is its 23:59:59.</source>
        <translation>数据完整的最后一秒；只写日期时为当天 23:59:59。</translation>
    </message>
    <message>
        <source>Writes the rows that could not be read, with the reason, as CSV.</source>
        <translation>把读不出的行及原因写成 CSV。</translation>
    </message>
    <message>
        <source>Shows numbers whole in the rejects and the result; otherwise they are masked.</source>
        <translation>在未导入行和结果中显示完整号码；不加此项则打码。</translation>
    </message>
    <message>
        <source>Excel or CSV exports.</source>
        <translation>Excel 或 CSV 导出文件。</translation>
    </message>
    <message>
        <source>Name at least one file to import.</source>
        <translation>请至少指定一个要导入的文件。</translation>
    </message>
    <message>
        <source>--complete-to lies before --complete-from.</source>
        <translation>--complete-to 早于 --complete-from。</translation>
    </message>
    <message>
        <source>How dates such as 1/3/2024 are meant: day-first, month-first or year-first.</source>
        <translation>1/3/2024 这类日期的顺序：day-first（日在前）、month-first（月在前）或 year-first（年在前）。</translation>
    </message>
    <message>
        <source>The import is done; only the list of rejects is missing.</source>
        <translation>导入已完成；只缺被拒绝行的清单。</translation>
    </message>
    <message>
        <source>--date-order %1 is not understood. It can be: day-first, month-first, year-first.</source>
        <translation>无法理解 --date-order %1。可以是：day-first、month-first、year-first。</translation>
    </message>
</context>
<context>
    <name>redial::ImportWording</name>
    <message>
        <source>Read %1 rows = %2 imported + %3 replaced + %4 skipped + %5 rejected, in %6 s.</source>
        <translation>读取 %1 行 = 导入 %2 + 更新 %3 + 跳过 %4 + 未导入 %5，用时 %6 秒。</translation>
    </message>
    <message>
        <source>%1 orders have no caller; they count as orders but cannot be followed.</source>
        <translation>%1 张工单没有来电号码；计入工单数，但无法追踪。</translation>
    </message>
    <message>
        <source>%1 caller numbers had lost their digits (such as 1.38E+10) and are no keys. Export the column as text.</source>
        <translation>%1 个来电号码已丢失数字（如 1.38E+10），不能作为来电人。请把该列按文本导出。</translation>
    </message>
    <message>
        <source>%1 rows were shorter than the header; the missing cells are empty.</source>
        <translation>%1 行比表头短；缺少的单元格按空处理。</translation>
    </message>
    <message>
        <source>%1 rows had a status that lies before the one known; the later status was kept.</source>
        <translation>%1 行的状态早于已知状态；保留了较新的状态。</translation>
    </message>
    <message>
        <source>the time of the call is missing</source>
        <translation>缺少来电时间</translation>
    </message>
    <message>
        <source>the time of the call cannot be read</source>
        <translation>来电时间无法识别</translation>
    </message>
    <message>
        <source>the time of the call lies in the future</source>
        <translation>来电时间在将来</translation>
    </message>
    <message>
        <source>the time of the call lies before 1970</source>
        <translation>来电时间早于 1970 年</translation>
    </message>
    <message>
        <source>the caller number has lost its digits</source>
        <translation>来电号码已丢失数字</translation>
    </message>
    <message>
        <source>this is a total, not an order</source>
        <translation>这是合计行，不是工单</translation>
    </message>
    <message>
        <source>the row has more filled cells than the header has columns</source>
        <translation>该行有内容的单元格多于表头的列数</translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 was left out: it has no column with the time of the call.</source>
        <translation>%2 的工作表“%1”未导入：没有来电时间列。</translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 was left out: it has no column with the caller.</source>
        <translation>%2 的工作表“%1”未导入：没有来电号码列。</translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 was left out: it has no row with column names.</source>
        <translation>%2 的工作表“%1”未导入：没有列名所在的行。</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>是否解决</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>是否派单</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>呼叫方向</translation>
    </message>
    <message>
        <source>status</source>
        <translation>工单状态</translation>
    </message>
    <message>
        <source>invalid calls</source>
        <translation>无效来电</translation>
    </message>
    <message>
        <source>“%1” (%2: %3 orders) is on no word list and counts as unknown.</source>
        <translation>“%1”（%2：%3 张工单）不在任何词表中，按未知处理。</translation>
    </message>
    <message>
        <source>In %1 the last hundredth of the orders takes more than a tenth of the time; the export is probably complete only to %2. If so, take the import back and import again with --complete-to.</source>
        <translation>%1 中最后百分之一的工单占了超过十分之一的时间；数据很可能只完整到 %2。如果是这样，请撤销导入，再用 --complete-to 重新导入。</translation>
    </message>
    <message>
        <source>%1 has %2 orders, by far the most: perhaps a line, not a person. --exclude-callers leaves it out.</source>
        <translation>%1 有 %2 张工单，远多于其他号码：可能是线路，不是来电人。可用 --exclude-callers 排除。</translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 is hidden and was left out; --sheet “%1” reads it.</source>
        <translation>%2 的工作表“%1”是隐藏的，没有读取；用 --sheet “%1” 可以读取。</translation>
    </message>
    <message>
        <source>In %1 all times are midnight: column “%2” holds dates only. If the clock stands in another column, take the import back, name that column time_of_day in an import profile, and import again.</source>
        <translation>%1 中的时间全部是零点：“%2”列只有日期。如果时刻在另一列，请撤销这次导入，在导入配置中把那一列指定为 time_of_day，再重新导入。</translation>
    </message>
</context>
<context>
    <name>redial::InspectCommand</name>
    <message>
        <source>Says what an import of a file would do; writes nothing.</source>
        <translation>说明导入某个文件会怎样；不写入任何内容。</translation>
    </message>
    <message>
        <source>Encoding of a text file, instead of the one found.</source>
        <translation>文本文件的编码，代替自动识别的结果。</translation>
    </message>
    <message>
        <source>Writes the mapping as an import profile, to be corrected and used by import.</source>
        <translation>把列的对应关系写成导入方案，修改后可供导入使用。</translation>
    </message>
    <message>
        <source>Shows samples whole; otherwise numbers and names are masked.</source>
        <translation>显示完整样例；不加此项则号码和姓名打码。</translation>
    </message>
    <message>
        <source>An Excel or CSV export.</source>
        <translation>Excel 或 CSV 导出文件。</translation>
    </message>
    <message>
        <source>Name one file to inspect.</source>
        <translation>请指定一个要查看的文件。</translation>
    </message>
    <message>
        <source>Please look: column “%1” would be read as %2.</source>
        <translation>请看一眼：“%1”列将当作 %2。</translation>
    </message>
    <message>
        <source>Please look: column “%1” would be kept as it is.</source>
        <translation>请看一眼：“%1”列将照原样保留。</translation>
    </message>
    <message>
        <source>This file cannot be imported as it is: it needs a column with the time of the call and one with the caller.</source>
        <translation>此文件目前无法导入：需要有来电时间列和来电号码列。</translation>
    </message>
</context>
<context>
    <name>redial::IntervalsCommand</name>
    <message>
        <source>How long it takes until callers call again.</source>
        <translation>来电人多久之后再次来电。</translation>
    </message>
</context>
<context>
    <name>redial::MatrixCommand</name>
    <message>
        <source>Repeat calls by agent and category.</source>
        <translation>按坐席和诉求分类统计的重复来电。</translation>
    </message>
</context>
<context>
    <name>redial::MatrixSheet</name>
    <message>
        <source>Matrix</source>
        <translation>复电矩阵</translation>
    </message>
    <message>
        <source>No calls to judge.</source>
        <translation>没有可判定的来电。</translation>
    </message>
    <message>
        <source>Repeat rate by agent and category</source>
        <translation>复电率：坐席 × 诉求分类</translation>
    </message>
    <message>
        <source>Each category: repeat rate and, beside it, calls judged. The darker, the higher, up to %1. Pale, without colour: fewer than %2 calls.</source>
        <translation>每类左列为复电率，右列为计算来电数。颜色越深复电率越高，最深为 %1。浅色无底色：不足 %2 通。</translation>
    </message>
    <message>
        <source>The %1 categories with fewest calls are summed up in the last columns; the sheet of categories has each.</source>
        <translation>来电最少的 %1 类合并在最后两列，逐类数字见“分类”表。</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>%1 other categories</source>
        <translation>其余 %1 类</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>复电率</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>redial::OptionReader</name>
    <message>
        <source>--%1 %2 is not understood. It can be: %3.</source>
        <translation>--%1 %2 无法理解。可以是：%3。</translation>
    </message>
    <message>
        <source>--%1 %2 is not a length of time. Write for example 90s, 30m, 24h or 7d.</source>
        <translation>--%1 %2 不是时长。写法如 90s、30m、24h 或 7d。</translation>
    </message>
    <message>
        <source>--%1 %2 is not a number that fits.</source>
        <translation>--%1 %2 不是合适的数字。</translation>
    </message>
</context>
<context>
    <name>redial::OrdersCommand</name>
    <message>
        <source>The orders as stored, as a table (CSV).</source>
        <translation>已存储的工单，以表格（CSV）输出。</translation>
    </message>
    <message>
        <source>Columns to write: fields (order_id, time, caller …) or headers of the source.</source>
        <translation>要输出的列：字段（order_id、time、caller……）或来源文件的列名。</translation>
    </message>
    <message>
        <source>Only the orders of this caller.</source>
        <translation>只输出此来电人的工单。</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>redial::RepeatFigures</name>
    <message>
        <source>(no agent)</source>
        <translation>（未填坐席）</translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation>（未填分类）</translation>
    </message>
</context>
<context>
    <name>redial::RepeatReport</name>
    <message>
        <source>Repeat calls report</source>
        <translation>重复来电分析报告</translation>
    </message>
</context>
<context>
    <name>redial::RepeatsWording</name>
    <message>
        <source>no rate</source>
        <translation>无复电率</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 calls, %4–%5)</source>
        <translation>%1（%3 通中 %2 通，95% 区间 %4–%5）</translation>
    </message>
    <message>
        <source>Calls too recent to judge are counted, as the scheme asks.</source>
        <translation>按方案要求，太近、暂不能判定的来电也已计入。</translation>
    </message>
    <message>
        <source>No call is too recent to judge.</source>
        <translation>没有太近而不能判定的来电。</translation>
    </message>
    <message>
        <source>Too recent to judge: %1 calls, %2 of them already back.</source>
        <translation>%1 通太近、暂不能判定，其中 %2 通已再次来电。</translation>
    </message>
    <message>
        <source>The workspace holds no orders yet: import an export of the order system first.</source>
        <translation>工作区还没有工单：请先导入工单系统导出的文件。</translation>
    </message>
    <message>
        <source>There are no orders in this period: choose another period, or import the months it covers.</source>
        <translation>这段时间没有工单：请另选时段，或导入相应月份的数据。</translation>
    </message>
    <message>
        <source>None of the orders of this period has a caller: check that the column with the phone number was recognised at import.</source>
        <translation>这段时间的工单都没有来电人：请检查导入时是否认对了来电号码一列。</translation>
    </message>
    <message>
        <source>All calls of this period are too recent to judge: wait for the next export, shorten the window, or include calls too recent to judge.</source>
        <translation>这段时间的来电都太近、暂不能判定：请等下一次导出，或缩短时限，或选择计入太近的来电。</translation>
    </message>
    <message>
        <source>The scheme leaves none of the calls of this period: loosen its filters, its rule for dispatched orders, or its list of excluded callers.</source>
        <translation>按当前方案，这段时间没有可判定的来电：请放宽筛选、派单规则或排除名单。</translation>
    </message>
    <message>
        <source>%1 of %2 calls come from numbers that were already masked in the source. Different people can share a masked number, so their repeats may be too high.</source>
        <translation>%2 通中有 %1 通的号码在来源文件里已被遮掩。不同的人可能共用同一个遮掩后的号码，其重复来电可能偏高。</translation>
    </message>
</context>
<context>
    <name>redial::ReportCommand</name>
    <message>
        <source>Writes the Excel report on repeat calls.</source>
        <translation>写出重复来电的 Excel 报告。</translation>
    </message>
    <message>
        <source>The report to write (.xlsx).</source>
        <translation>要写出的报告（.xlsx）。</translation>
    </message>
    <message>
        <source>Title of the report.</source>
        <translation>报告标题。</translation>
    </message>
    <message>
        <source>Name of the hotline centre.</source>
        <translation>热线中心名称。</translation>
    </message>
    <message>
        <source>A picture (PNG or JPEG) for the first sheet.</source>
        <translation>放在第一张表上的图片（PNG 或 JPEG）。</translation>
    </message>
</context>
<context>
    <name>redial::ReportFormats</name>
    <message>
        <source>Calibri</source>
        <extracomment>The font of the Excel report; one that every Excel of the language has</extracomment>
        <translation>微软雅黑</translation>
    </message>
</context>
<context>
    <name>redial::ReportSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Page numbers of a printed report</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>redial::SampleCommand</name>
    <message>
        <source>Makes up an export to try the program on.</source>
        <translation>生成一份模拟导出文件，供试用。</translation>
    </message>
    <message>
        <source>How many orders.</source>
        <translation>工单数量。</translation>
    </message>
    <message>
        <source>The same number gives the same orders (default 1).</source>
        <translation>同一数字生成同样的工单（默认 1）。</translation>
    </message>
    <message>
        <source>Over how many days (default 365).</source>
        <translation>跨多少天（默认 365）。</translation>
    </message>
    <message>
        <source>The file to write, .csv or .xlsx.</source>
        <translation>要写出的文件，.csv 或 .xlsx。</translation>
    </message>
    <message>
        <source>Also writes what was planted: agents&apos; skill, return times, serial callers … (JSON).</source>
        <translation>同时写出预设的内容：坐席水平、再次来电时间、频繁来电人等（JSON）。</translation>
    </message>
    <message>
        <source>--%1 %2 is not a number.</source>
        <translation>--%1 %2 不是数字。</translation>
    </message>
    <message>
        <source>--orders must be between 1 and 50,000,000.</source>
        <translation>--orders 必须在 1 到 50,000,000 之间。</translation>
    </message>
    <message>
        <source>--days must be between 1 and 3660.</source>
        <translation>--days 必须在 1 到 3660 之间。</translation>
    </message>
    <message>
        <source>--output %1 must end in .csv or .xlsx.</source>
        <translation>--output %1 必须以 .csv 或 .xlsx 结尾。</translation>
    </message>
</context>
<context>
    <name>redial::SaveSchemeCommand</name>
    <message>
        <source>Saves a scheme in the workspace, to be used by --scheme NAME.</source>
        <translation>把监控方案存入工作区，供 --scheme 名称 使用。</translation>
    </message>
    <message>
        <source>Name of the scheme.</source>
        <translation>监控方案的名称。</translation>
    </message>
    <message>
        <source>Give the scheme one name.</source>
        <translation>请给监控方案一个名称。</translation>
    </message>
</context>
<context>
    <name>redial::SchemeArguments</name>
    <message>
        <source>--%1 %2 is not a time. Write for example 2024-03-01 or &quot;2024-03-01 08:05:09&quot;.</source>
        <translation>--%1 %2 不是时间。写法如 2024-03-01 或 &quot;2024-03-01 08:05:09&quot;。</translation>
    </message>
    <message>
        <source>--override %1 is not understood. Write CATEGORY=WINDOW, for example 劳动保障=168h.</source>
        <translation>--override %1 无法理解。请写 分类=时限，例如 劳动保障=168h。</translation>
    </message>
    <message>
        <source>--to is not after --from: the period is empty.</source>
        <translation>--to 不晚于 --from：时段为空。</translation>
    </message>
    <message>
        <source>A scheme saved in the workspace; the options below change its terms.</source>
        <translation>工作区中保存的监控方案；下列选项可改变其中各项。</translation>
    </message>
    <message>
        <source>Who counts as the same caller: phone (default), person, address, or code:COLUMN.</source>
        <translation>怎样算同一来电人：phone 号码（默认）、person 本人、address 地址，或 code:列名。</translation>
    </message>
    <message>
        <source>How soon a call must follow to be a repeat: 90s, 30m, 24h (default), 7d.</source>
        <translation>多长时间内再次来电算重复：90s、30m、24h（默认）、7d。</translation>
    </message>
    <message>
        <source>rolling (default) or day: natural days.</source>
        <translation>rolling 滚动（默认）或 day 自然日。</translation>
    </message>
    <message>
        <source>Which calls are about the same issue: any (default), category or type.</source>
        <translation>哪些来电算同一诉求：any 不论（默认）、category 同一分类或 type 同一类型。</translation>
    </message>
    <message>
        <source>Category levels that have to agree; 0 is the full path (default).</source>
        <translation>须一致的分类级数；0 为完整路径（默认）。</translation>
    </message>
    <message>
        <source>A repeat comes more than this after the call (default 0s).</source>
        <translation>间隔超过此时长才算重复（默认 0s）。</translation>
    </message>
    <message>
        <source>Orders sent on to a department: include (default) or exclude.</source>
        <translation>派单工单：include 计入（默认）或 exclude 不计。</translation>
    </message>
    <message>
        <source>Calls too recent to judge: exclude (default) or include.</source>
        <translation>太近、暂不能判定的来电：exclude 不计（默认）或 include 计入。</translation>
    </message>
    <message>
        <source>Start of the period, inclusive: 2024-03-01 or &quot;2024-03-01 08:00:00&quot;.</source>
        <translation>时段起点（含）：2024-03-01 或 &quot;2024-03-01 08:00:00&quot;。</translation>
    </message>
    <message>
        <source>End of the period, exclusive; a date alone is its 00:00:00.</source>
        <translation>时段终点（不含）；只写日期时为当天 00:00:00。</translation>
    </message>
    <message>
        <source>Only these order types, separated by commas.</source>
        <translation>只看这些诉求类型，用逗号分隔。</translation>
    </message>
    <message>
        <source>Only these categories: path prefixes, whole segments.</source>
        <translation>只看这些诉求分类：路径前缀，按整级匹配。</translation>
    </message>
    <message>
        <source>Only these regions.</source>
        <translation>只看这些镇街。</translation>
    </message>
    <message>
        <source>Only these departments.</source>
        <translation>只看这些承办单位。</translation>
    </message>
    <message>
        <source>Only these agents.</source>
        <translation>只看这些坐席。</translation>
    </message>
    <message>
        <source>Only these channels.</source>
        <translation>只看这些渠道。</translation>
    </message>
    <message>
        <source>Counts invalid calls (骚扰, 无声, 拨错 …) too.</source>
        <translation>无效来电（骚扰、无声、拨错等）也计入。</translation>
    </message>
    <message>
        <source>Leaves out the callers listed in this file, one a line.</source>
        <translation>排除此文件列出的来电人，每行一个。</translation>
    </message>
    <message>
        <source>Whether a dispatched order counts as not resolved at first contact: no (default) or yes.</source>
        <translation>派单工单是否算首次未解决：no 否（默认）或 yes 是。</translation>
    </message>
    <message>
        <source>Its own window for a category and what is below it: 劳动保障=168h. Repeatable.</source>
        <translation>某诉求分类及其下级单独的时限：劳动保障=168h。可重复使用。</translation>
    </message>
</context>
<context>
    <name>redial::SchemeWording</name>
    <message>
        <source>The repeat is charged to the earlier call: to the agent and category whose answer did not hold.</source>
        <translation>重复计在前一次来电上，即归于当时未能解决问题的坐席和诉求分类。</translation>
    </message>
    <message>
        <source>Dispatched orders count like all others.</source>
        <translation>派单工单与其他工单同样计入。</translation>
    </message>
    <message>
        <source>Orders that were dispatched are not judged; they may still be the call that repeats another.</source>
        <translation>派单工单不参与判定，但仍可作为他单的再次来电。</translation>
    </message>
    <message>
        <source>Calls whose window was not over when the data end are too recent to judge and left out.</source>
        <translation>到数据截止时时限尚未走完的来电，太近、暂不能判定，不计入。</translation>
    </message>
    <message>
        <source>Calls whose window was not over when the data end are counted although they may still be repeated: the latest rates look lower than they are.</source>
        <translation>到数据截止时时限尚未走完的来电也计入，之后仍可能再次来电，因此最近的复电率看起来偏低。</translation>
    </message>
    <message>
        <source>Invalid calls (nuisance, silent, misdialled) are judged too.</source>
        <translation>无效来电（骚扰、无声、拨错等）也参与判定。</translation>
    </message>
    <message>
        <source>Invalid calls (nuisance, silent, misdialled) are not judged.</source>
        <translation>无效来电（骚扰、无声、拨错等）不参与判定。</translation>
    </message>
    <message>
        <source>Excluded callers (lines, not people): %1.</source>
        <translation>排除的来电号码（线路而非个人）：%1 个。</translation>
    </message>
    <message>
        <source>Calls without a caller cannot be followed, and the centre&apos;s own outgoing calls are neither judged nor repeats.</source>
        <translation>没有来电号码的工单无法追踪；中心外呼既不参与判定，也不算再次来电。</translation>
    </message>
    <message>
        <source>First-contact resolution is the share of calls neither repeated nor dispatched: derived from calls, not asked from callers.</source>
        <translation>首次解决率为既未重复也未派单的来电占比，由来电推算，并非回访所得。</translation>
    </message>
    <message>
        <source>First-contact resolution is the share of calls that were not repeated: derived from calls, not asked from callers.</source>
        <translation>首次解决率为未被重复的来电占比，由来电推算，并非回访所得。</translation>
    </message>
    <message>
        <source>A call counts as repeated when %1 calls again %2, %3.</source>
        <extracomment>%1 who calls again, %2 within what time, %3 about what</extracomment>
        <translation>%1%2再次来电，%3，则前一次来电计为重复来电。</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>同一号码</translation>
    </message>
    <message>
        <source>the same person (identity number, else phone number)</source>
        <translation>同一人（按身份证号，无则按号码）</translation>
    </message>
    <message>
        <source>the same “%1” (else phone number)</source>
        <translation>同一“%1”（无则按号码）</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>同一地址</translation>
    </message>
    <message>
        <source>within %1 (rolling, exactly %1 included)</source>
        <translation>在 %1内（滚动计算，恰满 %1也算）</translation>
    </message>
    <message>
        <source>on the same calendar day</source>
        <translation>在同一自然日内</translation>
    </message>
    <message>
        <source>within %1 calendar days (its own day included)</source>
        <translation>在 %1 个自然日内（含当日）</translation>
    </message>
    <message>
        <source>about any issue</source>
        <translation>不论诉求是否相同</translation>
    </message>
    <message>
        <source>about the same category (the whole path)</source>
        <translation>且诉求分类完全相同</translation>
    </message>
    <message>
        <source>about the same category (down to level %1)</source>
        <translation>且诉求分类前 %1 级相同</translation>
    </message>
    <message>
        <source>with the same order type</source>
        <translation>且工单类型相同</translation>
    </message>
    <message>
        <source>Orders of the same second are one call and do not repeat each other.</source>
        <translation>同一秒的多张工单视为一次来电，互不计重复。</translation>
    </message>
    <message>
        <source>Orders no more than %1 apart do not repeat each other.</source>
        <translation>相隔不超过 %1的工单互不计重复。</translation>
    </message>
    <message>
        <source>%1 calendar days</source>
        <translation>%1 个自然日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>category and window</comment>
        <extracomment>A category and its own window</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Categories with a window of their own: %1.</source>
        <translation>单独设定时限的分类：%1。</translation>
    </message>
    <message>
        <source>order type %1</source>
        <translation>工单类型 %1</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>诉求分类 %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>镇街 %1</translation>
    </message>
    <message>
        <source>department %1</source>
        <translation>承办单位 %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>坐席 %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>渠道 %1</translation>
    </message>
    <message>
        <source>Only these calls are judged, the call that repeats them may be any: %1.</source>
        <translation>只判定下列来电（再次来电不受此限）：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between filters</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>by phone number</source>
        <translation>按号码</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>按人</translation>
    </message>
    <message>
        <source>by “%1”</source>
        <translation>按“%1”</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>按地址</translation>
    </message>
    <message>
        <source>any issue</source>
        <translation>不论诉求</translation>
    </message>
    <message>
        <source>same category</source>
        <translation>同一诉求分类</translation>
    </message>
    <message>
        <source>same category to level %1</source>
        <translation>诉求分类前 %1 级相同</translation>
    </message>
    <message>
        <source>same order type</source>
        <translation>同一工单类型</translation>
    </message>
    <message>
        <source>%1 rolling</source>
        <translation>%1内（滚动）再次来电</translation>
    </message>
    <message>
        <source>same calendar day</source>
        <translation>同一自然日再次来电</translation>
    </message>
    <message>
        <source>dispatched included</source>
        <translation>含派单</translation>
    </message>
    <message>
        <source>without dispatched</source>
        <translation>不含派单</translation>
    </message>
    <message>
        <source>more than %1 apart</source>
        <translation>间隔超过 %1</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>有筛选</translation>
    </message>
    <message>
        <source>with invalid calls</source>
        <translation>含无效来电</translation>
    </message>
    <message>
        <source>own windows for %1 categories</source>
        <translation>%1 类单独设时限</translation>
    </message>
    <message>
        <source>without %1 excluded callers</source>
        <translation>排除 %1 个号码</translation>
    </message>
    <message>
        <source>with calls too recent to judge</source>
        <translation>含太近的来电</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between terms</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>at least %1 calls within %2</source>
        <translation>%2内来电 %1 次及以上</translation>
    </message>
</context>
<context>
    <name>redial::SummaryCommand</name>
    <message>
        <source>The findings in sentences, to be read by people.</source>
        <translation>用文字写出的结论，供人阅读。</translation>
    </message>
</context>
<context>
    <name>redial::SummarySheet</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>时段：%1</translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>Scheme “%1”: %2</source>
        <translation>监控方案“%1”：%2</translation>
    </message>
    <message>
        <source>Made %1 with Redial %2. %3</source>
        <translation>%1 由 Redial %2 生成。%3</translation>
    </message>
    <message>
        <source>Callers are masked.</source>
        <translation>来电人信息已脱敏。</translation>
    </message>
    <message>
        <source>Callers are shown in full: handle with care.</source>
        <translation>含完整来电人信息，请妥善保管。</translation>
    </message>
    <message>
        <source>No repeat rate</source>
        <translation>无复电率</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>复电率</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Repeated calls of all calls judged. It is charged to the earlier call, whose answer did not hold.</source>
        <translation>重复来电 ÷ 计算来电。计在前一次来电上：当时的答复没有解决问题。</translation>
    </message>
    <message>
        <source>95% interval, from</source>
        <translation>95% 区间下限</translation>
    </message>
    <message>
        <source>Chance alone would move the rate within these bounds (Wilson).</source>
        <translation>偶然波动即可使复电率在此范围内变化（Wilson 区间）。</translation>
    </message>
    <message>
        <source>95% interval, to</source>
        <translation>95% 区间上限</translation>
    </message>
    <message>
        <source>Repeated calls</source>
        <translation>重复来电（通）</translation>
    </message>
    <message>
        <source>Each stands beside the call that repeated it on the details sheet.</source>
        <translation>在“明细”表中逐通列出，旁边是再次来电。</translation>
    </message>
    <message>
        <source>Calls judged (base)</source>
        <translation>计算来电（基数，通）</translation>
    </message>
    <message>
        <source>Calls whose caller is known and could have come back within the window.</source>
        <translation>来电人已知、且时限已走完的来电。</translation>
    </message>
    <message>
        <source>Different callers</source>
        <translation>来电人数（位）</translation>
    </message>
    <message>
        <source>Behind the calls judged. Few callers and many calls: a handful of people make the rate.</source>
        <translation>基数背后的不同来电人。人少而来电多，说明复电率由少数人造成。</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>首次解决率</translation>
    </message>
    <message>
        <source>Calls neither repeated nor dispatched. Derived from calls, not asked from callers.</source>
        <translation>既未重复也未派单的来电占比。由来电推算，并非回访所得。</translation>
    </message>
    <message>
        <source>Calls that were not repeated. Derived from calls, not asked from callers.</source>
        <translation>未被重复的来电占比。由来电推算，并非回访所得。</translation>
    </message>
    <message>
        <source>Too recent to judge</source>
        <translation>太近、暂不能判定（通）</translation>
    </message>
    <message>
        <source>Their window was not over when the data end; they are in no rate.</source>
        <translation>到数据截止时时限尚未走完，不计入任何复电率。</translation>
    </message>
    <message>
        <source>… of them already back</source>
        <translation>其中已再次来电（通）</translation>
    </message>
    <message>
        <source>They will count as repeated once their window is over.</source>
        <translation>时限走完后将计为重复来电。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A category or an agent, its repeats, its repeat rate</extracomment>
        <translation>%1：%2 通（%3）</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the entries of a list whose entries contain commas</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>Where most repeats arise</source>
        <translation>重复来电集中在哪里</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>诉求分类</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>怎么看</translation>
    </message>
    <message>
        <source>Repeats and, in brackets, the repeat rate. Agents differ in what they are asked: compare them within a category, on the matrix sheet.</source>
        <translation>数字为重复来电，括号内为复电率。各坐席受理的诉求不同，请在“复电矩阵”中同类相比。</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>数字的依据</translation>
    </message>
    <message>
        <source>Orders in the period</source>
        <translation>时段内工单（张）</translation>
    </message>
    <message>
        <source>All of them, whatever the scheme&apos;s filter.</source>
        <translation>全部工单，不论方案筛选。</translation>
    </message>
    <message>
        <source>… with a caller (identified)</source>
        <translation>其中有号码（张）</translation>
    </message>
    <message>
        <source>Only these can be followed; of the others nobody knows whether they came back.</source>
        <translation>只有这些可以追踪；其余工单无从得知是否再次来电。</translation>
    </message>
    <message>
        <source>Identified share</source>
        <translation>有号码占比</translation>
    </message>
    <message>
        <source>The rate speaks for this share of the orders.</source>
        <translation>复电率只代表这一部分工单。</translation>
    </message>
    <message>
        <source>Left out by the scheme</source>
        <translation>按方案不计（张）</translation>
    </message>
    <message>
        <source>With a caller, but outgoing, invalid, filtered, dispatched or of an excluded caller, as the definition says.</source>
        <translation>有号码，但属外呼、无效、被筛选、派单或在排除名单中，见口径说明。</translation>
    </message>
    <message>
        <source>Calls from masked numbers</source>
        <translation>号码已遮掩的来电（通）</translation>
    </message>
    <message>
        <source>No number was masked in the source.</source>
        <translation>来源文件中没有被遮掩的号码。</translation>
    </message>
    <message>
        <source>The later call&apos;s view</source>
        <translation>另一种口径：按再次来电统计</translation>
    </message>
    <message>
        <source>Share of calls that are repeats</source>
        <translation>属于重复的来电占比</translation>
    </message>
    <message>
        <source>The figure some cities publish. It counts the calls that come back, not the calls that were repeated: never compare it with the repeat rate.</source>
        <translation>部分城市公布的口径：统计“再次来电”本身，而不是被重复的前次来电，不可与复电率直接比较。</translation>
    </message>
    <message>
        <source>Calls that are repeats</source>
        <translation>属于重复的来电（通）</translation>
    </message>
    <message>
        <source>Calls judged for this share</source>
        <translation>可判定的来电（通）</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>无法判定（通）</translation>
    </message>
    <message>
        <source>So early in the data that an earlier call may lie before them; in neither number.</source>
        <translation>处于数据起始段，之前是否来过电未知，两个数都不计。</translation>
    </message>
    <message>
        <source>The definition in words</source>
        <translation>口径说明</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>怎样算重复</translation>
    </message>
    <message>
        <source>Times covered by the data</source>
        <translation>数据覆盖时间</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>数据完整</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source> (between the stretches the data have gaps)</source>
        <translation>（各段之间数据有缺口）</translation>
    </message>
    <message>
        <source>and %1 more stretches</source>
        <translation>另有 %1 段</translation>
    </message>
    <message>
        <source>nowhere: no orders</source>
        <translation>没有工单</translation>
    </message>
</context>
<context>
    <name>redial::UndoImportCommand</name>
    <message>
        <source>Takes an import back: what it brought goes, what it replaced returns.</source>
        <translation>撤销一次导入：它带来的工单移除，被它更新的恢复原样。</translation>
    </message>
    <message>
        <source>The import to take back; otherwise the last one.</source>
        <translation>要撤销的导入编号；不写则为最后一次。</translation>
    </message>
    <message>
        <source>--batch %1 is not the number of an import.</source>
        <translation>--batch %1 不是导入编号。</translation>
    </message>
</context>
</TS>
