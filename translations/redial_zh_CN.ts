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
    <name>redial::AccountQuestions</name>
    <message numerus="yes">
        <source>%1 has %2 orders, by far the most.</source>
        <translation>
            <numerusform>%1 来电 %2 次，远多于其他。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose line it is, and why it is left out</source>
        <translation>是谁的线路，为什么不计</translation>
    </message>
    <message>
        <source>A line, not a person</source>
        <translation>是线路，不计</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>是来电人</translation>
    </message>
    <message>
        <source>%1: the last hundredth of the orders takes more than a tenth of the time. The export is probably complete only to %2.</source>
        <translation>%1：最后百分之一的工单占了十分之一以上的时间，导出大概只完整到 %2。</translation>
    </message>
    <message>
        <source>Cut there</source>
        <translation>截到那里</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不截</translation>
    </message>
</context>
<context>
    <name>redial::AccountSum</name>
    <message>
        <source>rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>All data rows of the files</source>
        <translation>文件里的全部数据行</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>新的工单</translation>
    </message>
    <message>
        <source>Orders that were there and are different now</source>
        <translation>原有且有变化的工单</translation>
    </message>
    <message>
        <source>Orders that were there and are the same</source>
        <translation>原有且没有变化的工单</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>读不出的行</translation>
    </message>
    <message>
        <source>%1 %2: show them</source>
        <translation>%1 %2：查看</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 秒</translation>
    </message>
</context>
<context>
    <name>redial::AccountView</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the rows to look at</source>
        <translation>导出需要看的行</translation>
    </message>
    <message>
        <source>Every row could be read.</source>
        <translation>每一行都读出来了。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>See the repeat rate</source>
        <translation>看复电率</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需要看的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>taken, but the later status “%1” was kept</source>
        <translation>已导入，但保留了较后的状态“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>covers %1 to %2</source>
        <translation>覆盖 %1 至 %2</translation>
    </message>
    <message>
        <source>Rows to look at: %1</source>
        <translation>需要看的行：%1</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>请看一眼</translation>
    </message>
    <message>
        <source>Show the orders without a caller</source>
        <translation>查看没有来电号码的工单</translation>
    </message>
    <message>
        <source>Show the orders with a masked number</source>
        <translation>查看号码已遮蔽的工单</translation>
    </message>
    <message>
        <source>In %1 all times are midnight: column “%2” holds dates only. If the clock stands in another column, take the import back, choose that column as the time of day, and import again.</source>
        <translation>%1 的时间全是零点：“%2”列只有日期。如果钟点在另一列，请撤销导入，把那一列选为时刻，再导入一次。</translation>
    </message>
    <message>
        <source>Not counted, a line: %1 (Settings, excluded lines).</source>
        <translation>是线路，不计：%1（见“设置”里的排除线路）。</translation>
    </message>
    <message>
        <source>taken without this number: it has lost its digits</source>
        <translation>已导入但没有这个号码：它已丢失数字</translation>
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
    <name>redial::BackupCommand</name>
    <message>
        <source>Makes today&apos;s backup beside the workspace, or lists the backups.</source>
        <translation>在工作区旁边做当天的备份，或列出已有的备份。</translation>
    </message>
    <message>
        <source>Only lists the backups there are, the newest first.</source>
        <translation>只列出已有的备份，最新的在前。</translation>
    </message>
    <message>
        <source>There is no backup in %1 yet.</source>
        <translation>%1 中还没有备份。</translation>
    </message>
</context>
<context>
    <name>redial::BackupKeeper</name>
    <message>
        <source>Today&apos;s backup</source>
        <translation>当天备份</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made.</source>
        <translation>今天的备份没有做成。</translation>
    </message>
</context>
<context>
    <name>redial::BackupSettings</name>
    <message>
        <source>The open workspace is copied once a day; the copies of the last seven days are kept.</source>
        <translation>打开的工作区每天自动备份一次，保留最近七天的备份。</translation>
    </message>
    <message>
        <source>The workspace is copied once a day into the folder %1 beside it; the copies of the last seven days are kept.</source>
        <translation>工作区每天自动备份一次，存放在旁边的文件夹 %1 中，保留最近七天的备份。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Today&apos;s backup was made.</source>
        <translation>今天的备份已做好。</translation>
    </message>
    <message>
        <source>The workspace becomes what it was then: %1.</source>
        <translation>工作区将恢复到当时的状态：%1。</translation>
    </message>
    <message>
        <source>What it is now is kept among the backups, so that this can be undone.</source>
        <translation>当前的内容会先存入备份，因此可以撤销。</translation>
    </message>
    <message>
        <source>To confirm, type the day:</source>
        <translation>请输入该日期以确认：</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is none yet: the first is made soon after there is something to lose.</source>
        <translation>还没有备份：有了工单或排查记录后不久会自动做第一份。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
</context>
<context>
    <name>redial::BatchList</name>
    <message numerus="yes">
        <source>%1 orders of the import of %2</source>
        <translation>
            <numerusform>%2 导入的 %1 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new orders of the import of %2</source>
        <translation>
            <numerusform>%2 导入的 %1 张新工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders that the import of %2 replaced</source>
        <translation>
            <numerusform>%2 导入时替换的 %1 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders that were there already when %2 was imported</source>
        <translation>
            <numerusform>导入 %2 时已有的 %1 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders without a caller of the import of %2</source>
        <translation>
            <numerusform>%2 导入的 %1 张没有来电号码的工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders with a masked number of the import of %2</source>
        <translation>
            <numerusform>%2 导入的 %1 张号码已遮蔽的工单</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>%1 的导入</translation>
    </message>
</context>
<context>
    <name>redial::BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen:</source>
        <translation>
            <numerusform>已选 %Ln 项：</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>承办单位</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln on the worklist</source>
        <translation>
            <numerusform>将 %Ln 人列入排查</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that have no follow-up yet get one, to check.</source>
        <translation>尚无排查记录的来电人将新建一条“待排查”记录。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes the last change of many back (Ctrl+Z in the list).</source>
        <translation>撤销最近一次批量修改（在列表中按 Ctrl+Z）。</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>一并列入</translation>
    </message>
    <message>
        <source>Puts them on the worklist, to check, and makes the file anew.</source>
        <translation>先把他们列入待排查，再重新生成文件。</translation>
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
    <message>
        <source>Callers with %1.</source>
        <translation>%1的来电人。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Same subject again</source>
        <translation>同一事项再次来电</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a further remark</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>redial::BurstsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>no follow-up yet</source>
        <translation>尚未排查</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>perhaps a line, not a person</source>
        <translation>可能是线路，不是个人</translation>
    </message>
    <message>
        <source>masked in the source: perhaps several people</source>
        <translation>来源中号码已打码，可能是多个人</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电次数</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>跨度</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Same subject</source>
        <translation>同一诉求</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最近来电</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>首次来电</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>排位理由</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>redial::CallerCharts</name>
    <message>
        <source>All calls of %1</source>
        <translation>%1 的全部来电</translation>
    </message>
    <message>
        <source>This caller has no orders any more.</source>
        <translation>该来电人已没有工单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 通</numerusform>
        </translation>
    </message>
    <message>
        <source>shaded: back too often</source>
        <translation>底色：短时间多次来电</translation>
    </message>
    <message>
        <source>Time received</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>other categories</source>
        <translation>其他诉求</translation>
    </message>
    <message>
        <source>our own calls</source>
        <translation>本中心回访</translation>
    </message>
    <message>
        <source>Calls per week of %1</source>
        <translation>%1 的每周来电</translation>
    </message>
    <message>
        <source>No whole week before or after it is covered by an import.</source>
        <translation>办结前后没有一整周的数据。</translation>
    </message>
    <message>
        <source>Weeks from done</source>
        <translation>距办结的周数</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电次数</translation>
    </message>
    <message>
        <source>before</source>
        <translation>办结前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>办结后</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>redial::CallerDeletion</name>
    <message>
        <source>Everything about %1 is deleted for good: all orders whole, with what was said and where; follow-ups with their history; links to other numbers. In other orders and notes the number becomes stars.</source>
        <translation>将彻底删除 %1 的全部数据：名下工单整条删除（含诉求内容和地址）、排查记录及其历史、与其他号码的关联；其他工单和备注中出现的该号码改为星号。</translation>
    </message>
    <message numerus="yes">
        <source>These are %Ln order(s).</source>
        <translation>
            <numerusform>共 %Ln 件工单。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone. Exports and copies elsewhere are not in reach, and importing the same file again brings the orders back.</source>
        <translation>此操作无法撤销。已导出的文件和其他位置的副本不受影响；再次导入同一文件，这些工单会重新出现。</translation>
    </message>
    <message numerus="yes">
        <source>Also the %Ln number(s) said to be the same person</source>
        <translation>
            <numerusform>一并删除已认定为同一人的另外 %Ln 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>To confirm, type the last %1 characters of the number:</source>
        <translation>请输入号码的后 %1 位以确认：</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
</context>
<context>
    <name>redial::CallerEffectView</name>
    <message>
        <source>Nobody is chosen.</source>
        <translation>未选择来电人。</translation>
    </message>
    <message>
        <source>Nothing was written about this caller yet: the effect is shown once a follow-up is done.</source>
        <translation>此来电人尚无排查记录；排查办结后在此显示效果。</translation>
    </message>
    <message>
        <source>This follow-up is not done yet: the effect is shown from then on.</source>
        <translation>此项排查尚未办结；办结后在此显示效果。</translation>
    </message>
    <message>
        <source>This caller&apos;s orders are not there any more.</source>
        <translation>该来电人的工单已不在工作区中。</translation>
    </message>
    <message>
        <source>done %1; at most %2 weeks on each side</source>
        <translation>办结于 %1；前后各最多 %2 周</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>成效</translation>
    </message>
</context>
<context>
    <name>redial::CallerKeys</name>
    <message>
        <source>Ctrl+↓ next · Enter note · Esc list · Alt+1…4 state · Ctrl+Enter done and next</source>
        <translation>Ctrl+↓ 下一个 · Enter 填写 · Esc 回列表 · Alt+1…4 状态 · Ctrl+Enter 办结并到下一个</translation>
    </message>
    <message>
        <source>Ctrl+↓ and Ctrl+↑: the next and the previous caller, also while writing
Enter or Ctrl+E: to the note; Esc: back to the list
Alt+1 to check, Alt+2 checking, Alt+3 done, Alt+4 no action
Ctrl+Enter: done, and the next caller
Shift+↓ or Ctrl+A: several, to change them together; Ctrl+Z in the list takes that back</source>
        <translation>Ctrl+↓、Ctrl+↑：下一个、上一个来电人，填写时也可用
Enter 或 Ctrl+E：到填写处；Esc：回到列表
Alt+1 待排查，Alt+2 排查中，Alt+3 已办结，Alt+4 无需处理
Ctrl+Enter：办结，并到下一个来电人
Shift+↓ 或 Ctrl+A：选中多个一起修改；在列表中按 Ctrl+Z 撤销</translation>
    </message>
</context>
<context>
    <name>redial::CallerPane</name>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择来电人</translation>
    </message>
    <message>
        <source>hide numbers</source>
        <translation>隐藏号码</translation>
    </message>
    <message>
        <source>show numbers</source>
        <translation>显示号码</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) in all</source>
        <translation>
            <numerusform>共 %Ln 单</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the orders at hand</source>
        <translation>当前工单中没有此人</translation>
    </message>
    <message>
        <source>followed up %1: %2</source>
        <translation>%1 起排查：%2</translation>
    </message>
    <message>
        <source>This caller&apos;s orders are not there any more.</source>
        <translation>该来电人的工单已不在工作区中。</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Orders of the caller</source>
        <translation>来电人的工单</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>More about this caller</source>
        <translation>此来电人的更多操作</translation>
    </message>
    <message>
        <source>Delete this person&apos;s data…</source>
        <translation>删除此人的数据…</translation>
    </message>
</context>
<context>
    <name>redial::CallerWording</name>
    <message>
        <source>%1 calls</source>
        <translation>来电 %1 次</translation>
    </message>
    <message>
        <source>%1 of %2 unresolved</source>
        <extracomment>Orders of a burst, of those whose outcome is known</extracomment>
        <translation>%2 单中 %1 单未解决</translation>
    </message>
    <message>
        <source>%1 of %2 about the same again</source>
        <extracomment>Calls of a burst about a category an earlier one of it was about</extracomment>
        <translation>%2 次来电中 %1 次为同一事项再次反映</translation>
    </message>
    <message>
        <source>%1 of %2 ratings dissatisfied</source>
        <translation>%2 单评价中 %1 单不满意</translation>
    </message>
    <message>
        <source>%1 different agents</source>
        <translation>经 %1 位坐席</translation>
    </message>
    <message>
        <source>always the same agent</source>
        <translation>始终由同一坐席受理</translation>
    </message>
    <message>
        <source>number masked in the source: perhaps several people</source>
        <translation>号码在来源中已打码，可能是多个人</translation>
    </message>
    <message>
        <source>by far the most calls of all: perhaps a line, not a person</source>
        <translation>来电次数远超其他号码，可能是线路而非个人</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the reasons why a caller is on the list</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Worst first: one point for every call, one for every order known to be unresolved, one for every call about the same subject again.</source>
        <translation>按可解决程度由重到轻排列：每次来电计 1 分，每个已知未解决的工单计 1 分，每次就同一事项再次来电计 1 分。</translation>
    </message>
    <message>
        <source>%1 callers, %2 bursts, %3 calls</source>
        <translation>%1 位来电人，%2 组高频来电，共来电 %3 次</translation>
    </message>
    <message>
        <source>No caller has %1.</source>
        <translation>没有来电人达到“%1”。</translation>
    </message>
    <message>
        <source>The most calls found in this time: %1.</source>
        <translation>这段时间内次数最多的是：%1。</translation>
    </message>
    <message>
        <source>No caller has even two calls in this time.</source>
        <translation>这段时间内没有来电人来电两次。</translation>
    </message>
    <message>
        <source>No caller has so many calls at all.</source>
        <translation>没有来电人有这么多次来电。</translation>
    </message>
    <message>
        <source>about every %1 days</source>
        <translation>约每 %1 天一次</translation>
    </message>
    <message>
        <source>about every %1</source>
        <translation>约每 %1一次</translation>
    </message>
    <message>
        <source>%1, %2 times since %3</source>
        <translation>%1，自 %3 起共 %2 次</translation>
    </message>
    <message>
        <source>; did not call when expected: silent for %1 periods</source>
        <translation>；到预期时间未再来电，已静默 %1 个周期</translation>
    </message>
    <message>
        <source>; expected again about %1</source>
        <translation>；预计下次来电约在 %1</translation>
    </message>
    <message>
        <source>; in %1 of the gaps some time was never imported</source>
        <translation>；其中 %1 个间隔含有未导入的时间段</translation>
    </message>
    <message>
        <source>No whole week before or after is covered by the data.</source>
        <translation>办结前后均没有数据完整的一周。</translation>
    </message>
    <message>
        <source>%1 calls a week before (in %2 weeks)</source>
        <translation>之前每周来电 %1 次（%2 周）</translation>
    </message>
    <message>
        <source>no whole week before is covered</source>
        <translation>之前没有数据完整的一周</translation>
    </message>
    <message>
        <source>%1 a week after (in %2 weeks)</source>
        <translation>之后每周 %1 次（%2 周）</translation>
    </message>
    <message>
        <source>no whole week after is covered yet</source>
        <translation>之后尚无数据完整的一周</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>None of the callers is in the data.</source>
        <translation>数据中没有这些来电人。</translation>
    </message>
    <message>
        <source>within %1 days back: %2 of %3 callers (%4, interval %5)</source>
        <translation>%1 天内又来电：%3 位来电人中 %2 位（%4，区间 %5）</translation>
    </message>
    <message>
        <source>too recent to judge: %1, %2 of them already back</source>
        <translation>时间尚短无法判断：%1 位，其中 %2 位已又来电</translation>
    </message>
    <message>
        <source>back at any time: %1 of %2</source>
        <translation>办结后曾再来电：%2 位中 %1 位</translation>
    </message>
    <message>
        <source>not in the data: %1</source>
        <translation>数据中没有：%1 位</translation>
    </message>
    <message>
        <source>masked in the source: %1</source>
        <translation>号码在来源中已打码：%1 位</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the findings about one cause</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>the same identity number (%1)</source>
        <translation>身份证号相同（%1）</translation>
    </message>
    <message>
        <source>the same address (%1) and the same subject (%2)</source>
        <translation>地址（%1）与事项（%2）均相同</translation>
    </message>
    <message>
        <source>%1: shared by %2 callers, too many to mean one person</source>
        <translation>%1：%2 个来电号码共有，人数过多，不能说明是同一人</translation>
    </message>
    <message>
        <source>%1 (callers: %2)</source>
        <translation>%1（%2 位来电人）</translation>
    </message>
    <message>
        <source>The shortest time in which so many are found, rounded up: %1.</source>
        <translation>达到这一次数的最短时间（向上取整）：%1。</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>Percentage points: &quot;+1.7 points&quot;</extracomment>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>redial::CallersBulk</name>
    <message>
        <source>For colleagues to fill in (.xlsx)…</source>
        <translation>导出供同事填写（.xlsx）…</translation>
    </message>
    <message>
        <source>The follow-ups of the rows chosen, or of the list shown.</source>
        <translation>所选行的排查记录；未选多行时为当前列表的全部记录。</translation>
    </message>
    <message>
        <source>Read a filled-in file…</source>
        <translation>读入填好的文件…</translation>
    </message>
    <message>
        <source>Follow-ups to fill in</source>
        <translation>排查记录填写表</translation>
    </message>
    <message>
        <source>Read a filled-in file</source>
        <translation>读入填好的文件</translation>
    </message>
    <message>
        <source>There is nobody in this list.</source>
        <translation>此列表中没有来电人。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) of this list have no follow-up and so are not in the file.</source>
        <translation>
            <numerusform>此列表中有 %Ln 位来电人尚未列入排查，因此不在文件中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled-in lists (*.xlsx *.xlsm *.xls *.ods *.csv);;All files (*)</source>
        <translation>填好的表 (*.xlsx *.xlsm *.xls *.ods *.csv);;所有文件 (*)</translation>
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
    <message>
        <source>What comes first: calls (most calls, default), worst (most to be solved), last (latest) or span (longest).</source>
        <translation>排列方式：calls（来电最多在前，默认）、worst（最需解决在前）、last（最近在前）或 span（持续最长在前）。</translation>
    </message>
    <message>
        <source>Adds what each burst consists of: categories, agents, unresolved, same subject again, and why it stands where it stands.</source>
        <translation>附上每组高频来电的构成：诉求分类、坐席、未解决、同一事项再次来电，以及排列的理由。</translation>
    </message>
    <message>
        <source>Instead of bursts: callers who keep a rhythm, and when to expect them next.</source>
        <translation>不列高频来电，而列按周期来电的人及预计下次来电时间。</translation>
    </message>
    <message>
        <source>Instead of bursts: how many callers other numbers of calls and times would flag.</source>
        <translation>不列高频来电，而列出其他次数与时间各会标出多少来电人。</translation>
    </message>
    <message>
        <source>--map, --periodic, and --facts with --order are different questions: ask them one after another.</source>
        <translation>--map、--periodic 与 --facts、--order 是不同的问题，请分别查询。</translation>
    </message>
</context>
<context>
    <name>redial::CallersExport</name>
    <message>
        <source>Frequent callers</source>
        <translation>高频来电人</translation>
    </message>
    <message>
        <source>Details of frequent callers</source>
        <translation>高频来电明细</translation>
    </message>
    <message>
        <source>“Next call” and what follows it look beyond period and filters.</source>
        <translation>“下次来电”及其后各列不受统计时段和筛选条件限制。</translation>
    </message>
    <message>
        <source>Frequent callers report</source>
        <translation>高频来电排查报告</translation>
    </message>
    <message>
        <source>Callers, worst first …</source>
        <translation>来电人名单（问题最重的在前）…</translation>
    </message>
    <message>
        <source>Details, in the columns shown …</source>
        <translation>来电明细（按当前显示的列）…</translation>
    </message>
    <message>
        <source>Report for Excel …</source>
        <translation>Excel 报告…</translation>
    </message>
    <message>
        <source>Effect by cause</source>
        <translation>各原因的成效</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>已排除的号码</translation>
    </message>
    <message>
        <source>Effect by cause …</source>
        <translation>各原因的成效…</translation>
    </message>
    <message>
        <source>Lines left out, and what they change …</source>
        <translation>已排除的号码及其影响…</translation>
    </message>
</context>
<context>
    <name>redial::CallersLists</name>
    <message>
        <source>Callers who are back too often</source>
        <translation>短时间多次来电的来电人</translation>
    </message>
    <message>
        <source>Callers with a rhythm</source>
        <translation>规律来电的来电人</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>排查清单</translation>
    </message>
    <message>
        <source>Orders of the callers who are back too often</source>
        <translation>高频来电人的工单明细</translation>
    </message>
</context>
<context>
    <name>redial::CallersOverview</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>时段：%1</translation>
    </message>
    <message>
        <source>Threshold: %1</source>
        <translation>监控条件：%1</translation>
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
        <source>Callers who are back too often</source>
        <translation>短时间内频繁来电的来电人</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>高频来电（组）</translation>
    </message>
    <message>
        <source>Calls in them</source>
        <translation>其中来电次数</translation>
    </message>
    <message>
        <source>Orders in them</source>
        <translation>其中工单数</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>排查记录</translation>
    </message>
    <message>
        <source>What other thresholds would list: callers, by period and calls</source>
        <translation>换用其他监控条件时的来电人数（按时段和次数）</translation>
    </message>
    <message>
        <source>%1 callers in all; in bold: the threshold in force.</source>
        <translation>来电人共 %1 位；加粗的为当前监控条件。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>监控时段</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 次</translation>
    </message>
</context>
<context>
    <name>redial::CallersPage</name>
    <message>
        <source>Looking for frequent callers</source>
        <translation>正在查找高频来电</translation>
    </message>
    <message>
        <source>No workspace is open: open one, or drop an export of the order system on the window.</source>
        <translation>没有打开工作区：请打开一个，或将工单系统的导出文件拖到窗口上。</translation>
    </message>
    <message>
        <source>Open or begin a workspace</source>
        <translation>打开或新建工作区</translation>
    </message>
    <message>
        <source>The orders are being read.</source>
        <translation>正在读取工单。</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入工单</translation>
    </message>
    <message>
        <source>Nobody calls at regular intervals: it takes at least five gaps of about the same length.</source>
        <translation>没有规律来电：至少需要五次长短相近的间隔。</translation>
    </message>
    <message>
        <source>Nothing waits here. A follow-up begins with the first word written beside a caller.</source>
        <translation>这里没有待办。在来电人旁写下第一个字，排查就开始了。</translation>
    </message>
    <message>
        <source>Show the callers</source>
        <translation>查看来电人</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Frequent callers</source>
        <translation>高频来电</translation>
    </message>
    <message>
        <source>Filled-in list</source>
        <translation>填好的表</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>no cause given</source>
        <translation>未填原因</translation>
    </message>
</context>
<context>
    <name>redial::CallersReport</name>
    <message>
        <source>Frequent callers report</source>
        <translation>高频来电排查报告</translation>
    </message>
    <message>
        <source>Callers are masked.</source>
        <translation>来电人信息已脱敏。</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周起始日</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>高频来电（组）</translation>
    </message>
    <message>
        <source>Calls in them</source>
        <translation>其中来电次数</translation>
    </message>
    <message>
        <source>Monday to Sunday, by the first call of a burst; weeks without any stand as 0.</source>
        <translation>周一至周日，按每组首次来电归周；没有的周记为 0。</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>排查记录</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>All follow-ups of the workspace.</source>
        <translation>工作区内全部排查记录。</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因统计</translation>
    </message>
    <message>
        <source>All follow-ups of the workspace, by cause.</source>
        <translation>工作区内全部排查记录，按原因统计。</translation>
    </message>
    <message>
        <source>no cause yet</source>
        <translation>未填原因</translation>
    </message>
    <message>
        <source>Every order of every burst, callers worst first, in the columns of the scheme. “Next call” and what follows it look beyond period and filters.</source>
        <translation>每组高频来电的每张工单，问题最重的来电人在前，列按监控方案设置。“下次来电”及其后各列不受统计时段和筛选条件限制。</translation>
    </message>
    <message>
        <source>Frequent callers by week</source>
        <translation>每周高频来电人数</translation>
    </message>
    <message>
        <source>Follow-ups by cause</source>
        <translation>排查记录按原因分布</translation>
    </message>
</context>
<context>
    <name>redial::CallersTable</name>
    <message>
        <source>Frequent callers</source>
        <translation>高频来电人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>排位理由</translation>
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
        <source>Unresolved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Same subject again</source>
        <translation>同一事项再次来电</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Talk time, hours</source>
        <translation>通话时长（小时）</translation>
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
        <source>Regions</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>承办单位</translation>
    </message>
</context>
<context>
    <name>redial::CallersTools</name>
    <message>
        <source>Bursts</source>
        <translation>密集来电</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>规律来电</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待排查</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Callers with that many calls in that time</source>
        <translation>在该时间内来电达到次数的来电人</translation>
    </message>
    <message>
        <source>Callers who call at regular intervals</source>
        <translation>按固定间隔来电的来电人</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Every call of these callers, in columns of your choice</source>
        <translation>这些来电人的每次来电，显示哪些列可自行设置</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>排查中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Who was back after all, by cause; what excluded lines change</source>
        <translation>各原因办结后又有多少人来电；排除号码对复电率的影响</translation>
    </message>
</context>
<context>
    <name>redial::CauseSettings</name>
    <message>
        <source>Causes of follow-ups</source>
        <translation>排查原因</translation>
    </message>
    <message>
        <source>What can be chosen as the cause, in this order. Follow-ups keep the cause they have. Emptied, it is the list one starts with.</source>
        <translation>排查时可选的原因，按此顺序列出。已有排查记录的原因不变。清空则恢复初始列表。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>redial::CausesView</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>全部原因</translation>
    </message>
    <message>
        <source>no cause given</source>
        <translation>未填原因</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>未打开工作区。</translation>
    </message>
    <message>
        <source>No follow-up is done yet. Once one is, it is seen here whether its caller called again, cause by cause.</source>
        <translation>尚无已办结的排查。办结后，这里按原因显示来电人是否再次来电。</translation>
    </message>
    <message>
        <source>The follow-ups are being read.</source>
        <translation>正在读取排查记录。</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部号码</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%2 次来电中的 %1 次</translation>
    </message>
    <message>
        <source>No line is left out. Test lines and transfers that are no people are named in the settings.</source>
        <translation>没有排除任何号码。测试号码、转接线路等非来电人号码在设置中登记。</translation>
    </message>
    <message>
        <source>The orders are being read.</source>
        <translation>正在读取工单。</translation>
    </message>
    <message>
        <source>Name lines</source>
        <translation>登记号码</translation>
    </message>
    <message>
        <source>Who was back within</source>
        <extracomment>&quot;Who was back within [30 days] after the follow-up was done&quot;</extracomment>
        <translation>排查办结后</translation>
    </message>
    <message>
        <source>after the follow-up was done</source>
        <comment>after a number of days</comment>
        <translation>内再次来电的人</translation>
    </message>
    <message>
        <source>Effect of causes</source>
        <translation>各原因的成效</translation>
    </message>
    <message>
        <source>Lines that are left out, and what they change</source>
        <translation>排除的号码及其对复电率的影响</translation>
    </message>
    <message>
        <source>The repeat rate as it is, and as it would be were only this line counted as a caller.</source>
        <translation>现在的复电率，以及若只把这一号码计为来电人时的复电率。</translation>
    </message>
</context>
<context>
    <name>redial::ChartAxis</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>redial::ChartContent</name>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>redial::ChartPanel</name>
    <message>
        <source>Chart menu</source>
        <translation>图表菜单</translation>
    </message>
    <message>
        <source>Show as table, copy, save</source>
        <translation>显示为表格、复制、保存</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Save as picture (PNG, SVG)…</source>
        <translation>保存为图片（PNG、SVG）…</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>保存为图片</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>图片 (*.png);;矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
</context>
<context>
    <name>redial::ChartView</name>
    <message numerus="yes">
        <source>and %Ln more at this place</source>
        <translation>
            <numerusform>此处还有 %Ln 通</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::ChoicesPanel</name>
    <message>
        <source>%1: index %2</source>
        <translation>%1：指数 %2</translation>
    </message>
    <message>
        <source>%1: index %2, before your changes %3</source>
        <translation>%1：指数 %2，调整前 %3</translation>
    </message>
    <message>
        <source>How the index is made</source>
        <translation>指数算法</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The workspace is read-only: choices hold for this window and are not kept.</source>
        <translation>工作区为只读：所作选择只在本窗口有效，不会保存。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>By entropy</source>
        <translation>熵权</translation>
    </message>
    <message>
        <source>What tells regions and periods apart weighs more</source>
        <translation>越能区分镇街与时段的指标，权重越大</translation>
    </message>
    <message>
        <source>Dimensions, share of the index</source>
        <translation>维度，占指数的比重</translation>
    </message>
    <message>
        <source>Indicators, share of their dimension</source>
        <translation>指标，占所在维度的比重</translation>
    </message>
    <message>
        <source>Dimensions are joined</source>
        <translation>维度合成</translation>
    </message>
    <message>
        <source>Arithmetic mean</source>
        <translation>算术平均</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>几何平均</translation>
    </message>
    <message>
        <source>A low dimension is not made good by a high one</source>
        <translation>某一维度过低，不能由其他维度补足</translation>
    </message>
    <message>
        <source>Least coverage of the weight</source>
        <translation>最低权重覆盖率</translation>
    </message>
    <message>
        <source>Least orders of a region in a period</source>
        <translation>每镇街每期最少工单数</translation>
    </message>
    <message>
        <source>Least orders behind a rate</source>
        <translation>计算比率的最少工单数</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色分档</translation>
    </message>
    <message>
        <source>good from</source>
        <translation>良好，不低于</translation>
    </message>
    <message>
        <source>act below</source>
        <translation>处置，低于</translation>
    </message>
    <message>
        <source>As usual again</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>redial::ColumnLayout</name>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
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
    <message>
        <source>The result could not be written to the standard output (%1). What the command changed is changed all the same.</source>
        <translation>结果无法写入标准输出（%1）。命令已作的改动仍然有效。</translation>
    </message>
</context>
<context>
    <name>redial::Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>redial::CoverageCard</name>
    <message>
        <source>Complete from … to …</source>
        <translation>数据完整的时段</translation>
    </message>
    <message>
        <source>The time for which every order is there. Calls near its end cannot be judged yet; a month that was never imported is not a month without calls.</source>
        <translation>这段时间里的工单一张不缺。临近末尾的来电还不能判定；没有导入的月份不等于没有来电的月份。</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>完整开始于</translation>
    </message>
    <message>
        <source>Complete to</source>
        <translation>完整截止到</translation>
    </message>
    <message>
        <source>As its orders say</source>
        <translation>按工单的时间</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>截止时间早于开始时间。</translation>
    </message>
</context>
<context>
    <name>redial::DayField</name>
    <message>
        <source>no review</source>
        <translation>不复查</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>两周后</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>一个月后</translation>
    </message>
</context>
<context>
    <name>redial::DeleteBeforeCommand</name>
    <message>
        <source>Deletes all orders from before a day: the retention period is over. It cannot be undone.</source>
        <translation>删除某日之前的全部工单（保存期已满），无法撤销。</translation>
    </message>
    <message>
        <source>The first day that is kept: YYYY-MM-DD.</source>
        <translation>保留的第一天：YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Yes, delete them for good.</source>
        <translation>确认彻底删除。</translation>
    </message>
    <message>
        <source>--before %1 is not a day: write it as 2024-03-01.</source>
        <translation>--before %1 不是日期，请写成 2024-03-01。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted. %Ln order(s) would be, and it cannot be undone: add --confirm to delete them.</source>
        <translation>
            <numerusform>未删除任何数据。将删除 %Ln 件工单且无法撤销；确认删除请加 --confirm。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::DeleteCallerCommand</name>
    <message>
        <source>Deletes everything about a caller, as the law may demand. It cannot be undone.</source>
        <translation>依法删除某一来电人的全部数据，删除后无法恢复。</translation>
    </message>
    <message>
        <source>The caller&apos;s number or code.</source>
        <translation>来电人的号码或编号。</translation>
    </message>
    <message>
        <source>The same once more.</source>
        <translation>再写一遍同一号码，以示确认。</translation>
    </message>
    <message>
        <source>Also the other numbers linked as the same person.</source>
        <translation>同时删除已关联为同一人的其他号码。</translation>
    </message>
    <message>
        <source>Nothing was deleted. It cannot be undone: repeat the number as --confirm to delete it.</source>
        <translation>未删除任何数据。删除后无法恢复：确需删除时，请用 --confirm 再写一遍该号码。</translation>
    </message>
    <message>
        <source>--caller names no number or code.</source>
        <translation>--caller 后面不是号码或编号。</translation>
    </message>
    <message>
        <source>Everything was deleted, but the file could not be rewritten, so that traces of earlier changes may be left in it. Make room, close it elsewhere, and run this once more.</source>
        <translation>数据已全部删除，但文件未能重写，其中可能还留有以往修改的痕迹。请腾出磁盘空间、关闭其他打开该文件的窗口，然后再执行一次。</translation>
    </message>
</context>
<context>
    <name>redial::DenseTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>redial::DeskOptions</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>nothing, one column</source>
        <translation>不分列</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>不导入此文件</translation>
    </message>
    <message>
        <source>Clear the desk</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Encoding: %1 ▾</source>
        <translation>编码：%1 ▾</translation>
    </message>
    <message>
        <source>Parted by: %1 ▾</source>
        <translation>分列符：%1 ▾</translation>
    </message>
    <message>
        <source>No header ▾</source>
        <translation>没有表头 ▾</translation>
    </message>
    <message>
        <source>Header in row %1 ▾</source>
        <translation>表头在第 %1 行 ▾</translation>
    </message>
    <message>
        <source>Header in rows %1 and %2 ▾</source>
        <translation>表头在第 %1、%2 行 ▾</translation>
    </message>
    <message>
        <source>Sheets: %1 of %2 ▾</source>
        <translation>工作表：%2 张中的 %1 张 ▾</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>There is no header: call the columns A, B, C …</source>
        <translation>没有表头：各列叫作 A、B、C……</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
</context>
<context>
    <name>redial::DeskView</name>
    <message>
        <source>What becomes of the columns</source>
        <translation>各列当作什么</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>“%1” such as %2: which is the day?</source>
        <translation>“%1”里的 %2：哪一个是“日”？</translation>
    </message>
    <message>
        <source>the first number</source>
        <translation>第一个数</translation>
    </message>
    <message>
        <source>the second number</source>
        <translation>第二个数</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>请看一眼</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 rows</source>
        <translation>
            <numerusform>导入 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>No question next time for this kind of file</source>
        <translation>下次同样的文件不再提问</translation>
    </message>
    <message>
        <source>No row looks like column names, so the columns are called A, B, C … If a row holds their names, choose it beneath the columns.</source>
        <translation>没有找到像表头的行，各列暂叫作 A、B、C……如果某一行是列名，请在列表下方选择。</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>Beside stands what is wrong. Redial reads Excel workbooks (.xlsx, .xls), OpenDocument (.ods), web pages with tables and text files (.csv).</source>
        <translation>原因见右侧。Redial 能读 Excel 工作簿（.xlsx、.xls）、OpenDocument 表格（.ods）、带表格的网页和文本文件（.csv）。</translation>
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
    <name>redial::DetailTable</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Which call</source>
        <translation>第几次来电</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>下次来电</translation>
    </message>
    <message>
        <source>Hours until it</source>
        <translation>间隔（小时）</translation>
    </message>
    <message>
        <source>Calls after it within the period</source>
        <translation>监控时段内后续来电次数</translation>
    </message>
    <message>
        <source>Category, whole</source>
        <translation>诉求分类（全路径）</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Details of frequent callers</source>
        <translation>高频来电明细</translation>
    </message>
</context>
<context>
    <name>redial::DetailsModel</name>
    <message>
        <source>Sorting</source>
        <translation>正在排序</translation>
    </message>
</context>
<context>
    <name>redial::DictionaryDesk</name>
    <message>
        <source>%1 is no dictionary of the well-being index.</source>
        <translation>%1 不是幸福感指数的词典。</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>已从 %1 导入</translation>
    </message>
    <message>
        <source>%1 says what the dictionary says already.</source>
        <translation>%1 与现有词典相同。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>redial::DictionaryModels</name>
    <message>
        <source>none</source>
        <comment>dimension</comment>
        <translation>不归类</translation>
    </message>
    <message>
        <source>stands here twice: the first decides</source>
        <translation>重复：以前一条为准</translation>
    </message>
    <message>
        <source>%1 go by “%2” to %3</source>
        <translation>%1 件按“%2”归入%3</translation>
    </message>
    <message>
        <source>%1 by “%2” already</source>
        <extracomment>Orders that another rule sorts into the same dimension: number, that rule</extracomment>
        <translation>%1 件已由“%2”归类</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>No dimension</source>
        <translation>不属任何维度</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>catches nothing</source>
        <translation>没有命中</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求分类</translation>
    </message>
    <message>
        <source>make one ▾</source>
        <translation>建规则 ▾</translation>
    </message>
    <message>
        <source>%1 go by “%2” to none</source>
        <extracomment>Orders that another rule sorts into no dimension: number, that rule</extracomment>
        <translation>%1 件按“%2”不归类</translation>
    </message>
</context>
<context>
    <name>redial::DictionaryView</name>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开工作区。</translation>
    </message>
    <message>
        <source>This window only reads: another one has the workspace open for writing.</source>
        <translation>本窗口只读：另一个窗口正在写这个工作区。</translation>
    </message>
    <message>
        <source>This is the dictionary that comes with Redial. What you change is kept in the workspace at once.</source>
        <translation>这是 Redial 自带的词典。所做的修改随即保存在工作区里。</translation>
    </message>
    <message>
        <source>This dictionary is the workspace&apos;s own.</source>
        <translation>这是本工作区自己的词典。</translation>
    </message>
    <message>
        <source>The orders are being counted.</source>
        <translation>正在统计工单。</translation>
    </message>
    <message>
        <source>No orders are counted under this scheme.</source>
        <translation>按本方案没有可统计的工单。</translation>
    </message>
    <message>
        <source>%1 of %2 orders sorted.</source>
        <translation>%2 件工单中 %1 已归类。</translation>
    </message>
    <message>
        <source>Rule “%1” for: %2</source>
        <translation>规则“%1”归入：%2</translation>
    </message>
    <message>
        <source>“%1” has this dimension already.</source>
        <translation>“%1”已经归入该维度。</translation>
    </message>
    <message>
        <source>Back to the dictionary that comes with Redial</source>
        <translation>已恢复 Redial 自带的词典</translation>
    </message>
    <message>
        <source>Read a dictionary from a file</source>
        <translation>从文件导入词典</translation>
    </message>
    <message>
        <source>Dictionary (*.json)</source>
        <translation>词典 (*.json)</translation>
    </message>
    <message>
        <source>Write the dictionary to a file</source>
        <translation>将词典导出到文件</translation>
    </message>
    <message>
        <source>Well-being dictionary</source>
        <translation>幸福感词典</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Default dictionary</source>
        <translation>恢复默认词典</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) are in categories that no rule catches.</source>
        <translation>
            <numerusform>%1 件工单的分类没有规则命中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) have no category.</source>
        <translation>
            <numerusform>%1 件工单没有分类。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::DimensionMenu</name>
    <message>
        <source>None of them</source>
        <translation>不归类</translation>
    </message>
</context>
<context>
    <name>redial::DimensionPane</name>
    <message>
        <source>The last dimension stays.</source>
        <translation>至少保留一个维度。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>There is a dimension “%1” already.</source>
        <translation>已有维度“%1”。</translation>
    </message>
    <message>
        <source>Dimension “%1” added</source>
        <translation>已添加维度“%1”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>“%1” renamed</source>
        <translation>“%1”已重命名</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <translation>已移动“%1”</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed; its %2 rule(s) sort into no dimension now</source>
        <translation>
            <numerusform>已删除“%1”，它的 %2 条规则现在不归入任何维度</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::EditableTable</name>
    <message>
        <source>Not understood: this does not count</source>
        <translation>看不懂，不计入</translation>
    </message>
</context>
<context>
    <name>redial::EffectTables</name>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>来电人</translation>
    </message>
    <message numerus="yes">
        <source>Back within %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天内再次来电</numerusform>
        </translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>置信区间</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>再次来电</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>可判定</translation>
    </message>
    <message>
        <source>Too recent</source>
        <translation>时间太近</translation>
    </message>
    <message>
        <source>Of these back</source>
        <translation>其中再次来电</translation>
    </message>
    <message>
        <source>Back ever</source>
        <translation>任何时候再来电</translation>
    </message>
    <message>
        <source>Orders gone</source>
        <translation>工单已不在</translation>
    </message>
    <message>
        <source>Effect by cause</source>
        <translation>各原因的成效</translation>
    </message>
    <message>
        <source>Whether callers were back after their follow-up was done. A caller counts once for a cause, from the first time it was done; whose days are not over is in no share.</source>
        <translation>排查办结后，来电人是否再次来电。同一原因下每位来电人只计一次，自首次办结起算；观察天数未满的不计入比例。</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>全部原因</translation>
    </message>
    <message>
        <source>no cause given</source>
        <translation>未填原因</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Repeat rate without it</source>
        <translation>排除后的复电率</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>不排除时</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>of the scheme</source>
        <translation>方案中排除</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>已排除的号码</translation>
    </message>
    <message>
        <source>The repeat rate as it is, and as it would be were only this line counted as a caller; in the last row: were all of them.</source>
        <translation>当前复电率，以及仅将该号码计为来电人时的复电率；最后一行为全部计入时。</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部号码</translation>
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
        <source>it names no category</source>
        <translation>没有指定诉求分类</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有任何改动。</translation>
    </message>
    <message>
        <source>The text encoding of %1 is none that Redial reads (Big5 perhaps). Save the file as UTF-8, or name its encoding with --encoding.</source>
        <translation>%1 的文字编码不是 Redial 能读取的（可能是 Big5）。请将文件另存为 UTF-8，或用 --encoding 指明编码。</translation>
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
        <source>%1 was not written: the table has more columns than an Excel sheet can hold (16,384). Choose CSV instead, or show fewer columns.</source>
        <translation>未能写出 %1：该表的列数超过 Excel 工作表的上限（16,384 列）。请改存为 CSV，或减少显示的列。</translation>
    </message>
    <message>
        <source>The workspace %1 was made by an older Redial and has to be brought up to date, which cannot be done now. Close it elsewhere, check whether you may write to the file and its folder, and open it again.</source>
        <translation>工作区 %1 由旧版 Redial 建立，需要先升级，但现在无法升级。请关闭其他打开它的窗口，检查是否有权写入该文件及其所在文件夹，然后重新打开。</translation>
    </message>
    <message>
        <source>None of these orders is in the workspace any more. Nothing was saved; look the caller up again.</source>
        <translation>这些工单都已不在工作区中，未保存任何内容；请重新查找该来电人。</translation>
    </message>
    <message>
        <source>There is no change of several follow-ups with the number %1.</source>
        <translation>没有编号为 %1 的批量修改。</translation>
    </message>
    <message>
        <source>There is no link with the number %1.</source>
        <translation>没有编号为 %1 的关联。</translation>
    </message>
    <message>
        <source>There is no follow-up number %1. It may have been deleted with its caller&apos;s data.</source>
        <translation>没有编号为 %1 的排查记录，可能已随来电人的数据一并删除。</translation>
    </message>
    <message>
        <source>This contradicts what was said before about who these numbers belong to. Take that back first.</source>
        <translation>这与此前对这些号码归属的判断相矛盾，请先撤回此前的判断。</translation>
    </message>
    <message>
        <source>All sheets of %1 are hidden (%2). Choose the ones to read, or show them in Excel and save the file.</source>
        <translation>%1 的工作表全部隐藏（%2）。请选择要读取的工作表，或在 Excel 里取消隐藏并保存。</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was being read; another program may still be writing it. Nothing was imported. Import it again when it is complete.</source>
        <translation>文件 %1 在读取过程中被改动，可能有其他程序还在写入。没有导入任何内容。请等文件写完后重新导入。</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was not touched. Choose another name.</source>
        <translation>文件 %1 已经存在，未作改动。请换一个名称。</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged (%2). Nothing was changed. Go back to a backup of it, or save what can be saved into a new workspace.</source>
        <translation>工作区 %1 已损坏（%2）。未作任何改动。请恢复它的备份，或把还能救回的内容存入新的工作区。</translation>
    </message>
    <message>
        <source>The workspace %1 was moved, renamed, replaced or deleted by somebody while it was open here. What was written since stays in this window. Put the file back, or save the workspace again from here.</source>
        <translation>工作区 %1 在此处打开期间被移动、改名、替换或删除。此后填写的内容仍保留在本窗口。请把文件放回原处，或从这里重新保存工作区。</translation>
    </message>
    <message>
        <source>The disk or network folder of the workspace %1 does not answer (%2). What was saved is safe; what was written since stays in this window and is saved as soon as it answers. Check the connection.</source>
        <translation>工作区 %1 所在的磁盘或网络文件夹没有响应（%2）。已保存的内容不受影响；此后填写的内容保留在本窗口，恢复响应后自动保存。请检查连接。</translation>
    </message>
    <message>
        <source>The folder of the workspace %1 cannot be found. What was saved is safe where the folder is; what was written since stays in this window and is saved as soon as the folder is back. Check the network and the drive.</source>
        <translation>找不到工作区 %1 所在的文件夹。已保存的内容仍在该文件夹中，不受影响；此后填写的内容保留在本窗口，文件夹恢复后自动保存。请检查网络和磁盘。</translation>
    </message>
</context>
<context>
    <name>redial::ExportFollowUpsCommand</name>
    <message>
        <source>Writes the follow-ups as .xlsx for colleagues to fill in.</source>
        <translation>将排查记录导出为 .xlsx，供同事填写。</translation>
    </message>
    <message>
        <source>The .xlsx file to write.</source>
        <translation>要写入的 .xlsx 文件。</translation>
    </message>
</context>
<context>
    <name>redial::FieldWording</name>
    <message>
        <source>Order id</source>
        <translation>工单编号</translation>
    </message>
    <message>
        <source>Time received</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>Clock time received</source>
        <translation>来电钟点</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电号码</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>第二号码</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>来电人姓名</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Category, level %1</source>
        <translation>诉求分类 第%1级</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Dispatched at</source>
        <translation>派单时间</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>通话时长</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待时长</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether resolved</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>已派单</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>直接办结</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether dispatched</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>呼入</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>status</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>invalid call</source>
        <translation>无效来电</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求分类</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>是否派单</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>是否解决</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>呼叫方向</translation>
    </message>
    <message>
        <source>Order type or category</source>
        <translation>工单类型或分类</translation>
    </message>
</context>
<context>
    <name>redial::FillBackDesk</name>
    <message>
        <source>Open the workspace the list came from first, then read it again.</source>
        <translation>请先打开导出此表的工作区，再重新读入。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1 is no list of follow-ups from Redial, or its hidden first row is gone. Fill in a file made by “For colleagues to fill in” and keep its hidden row and column.</source>
        <translation>%1 不是 Redial 导出的排查记录表，或其隐藏的首行已被删除。请在“导出供同事填写”生成的文件中填写，并保留隐藏的行和列。</translation>
    </message>
    <message>
        <source>%1 comes from another workspace: none of its rows belongs here.</source>
        <translation>%1 来自另一个工作区：其中没有一行属于本工作区。</translation>
    </message>
</context>
<context>
    <name>redial::FillBackModels</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Row not read: %1</source>
        <translation>此行未读入：%1</translation>
    </message>
    <message>
        <source>%1 stays as it is: “%2” cannot stand there.</source>
        <translation>“%1”保持原值：不能填“%2”。</translation>
    </message>
    <message>
        <source>In Redial</source>
        <translation>Redial 中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>redial::FillBackView</name>
    <message numerus="yes">
        <source>%Ln follow-up(s) changed in the file</source>
        <translation>
            <numerusform>文件中改动了 %Ln 条排查记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln 条未改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not read</source>
        <translation>
            <numerusform>%Ln 行未读入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that cannot stand there</source>
        <translation>
            <numerusform>%Ln 个值无法采用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) changed from the file.</source>
        <translation>
            <numerusform>已按文件修改 %Ln 条排查记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <translation>%1（第 %2 号）</translation>
    </message>
    <message>
        <source>Changed in Redial since the comparison, and left as they are: %1. Compare again to see them.</source>
        <translation>比对之后在 Redial 中又有改动、因而保持原样的：%1。可重新比对查看。</translation>
    </message>
    <message>
        <source>Filled-in list: %1</source>
        <translation>填好的表：%1</translation>
    </message>
    <message>
        <source>The file is being read and compared.</source>
        <translation>正在读取并比对文件。</translation>
    </message>
    <message>
        <source>%1. Nothing is written before you apply it.</source>
        <translation>%1。点击“应用”之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>正在写入。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This window only reads: another one has the workspace open for writing.</source>
        <translation>本窗口只读：工作区正由另一个窗口编辑。</translation>
    </message>
    <message>
        <source>In Redial</source>
        <translation>Redial 中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>● stands. Click the other side to take it, or press Space.</source>
        <translation>● 为采用的一方。点击另一方或按空格键切换。</translation>
    </message>
    <message>
        <source>Keep all of Redial</source>
        <translation>全部保留 Redial 的</translation>
    </message>
    <message>
        <source>Take all of the file</source>
        <translation>全部采用文件的</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比对</translation>
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
    <message numerus="yes">
        <source>Period: %1. %2 orders, %3 of them with a caller.</source>
        <translation>
            <numerusform>时段：%1。共 %2 张工单，其中 %3 张有来电号码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat rate: %1, by %2 different callers.</source>
        <translation>
            <numerusform>复电率：%1，涉及 %2 位来电人。</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 bursts. %2</source>
        <translation>
            <numerusform>共 %1 段。%2</numerusform>
        </translation>
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
    <name>redial::FoldingTools</name>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>redial::FollowUpEditor</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>排查情况</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>What was found out. It is saved while you type.</source>
        <translation>写下排查到的情况，边写边自动保存。</translation>
    </message>
    <message>
        <source>What is done about it, by whom.</source>
        <translation>采取什么措施，由谁办理。</translation>
    </message>
    <message>
        <source>This window only reads: another one has the workspace open for writing.</source>
        <translation>本窗口只读：工作区正由另一个窗口编辑。</translation>
    </message>
    <message>
        <source>NOT saved yet; it is kept and tried again.</source>
        <translation>尚未保存！内容已保留，正在重试。</translation>
    </message>
    <message>
        <source>No follow-up yet: it begins with the first word.</source>
        <translation>尚未排查：写下第一个字即开始。</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>↩ Called again on %1, after it was done on %2: it is open again.</source>
        <translation>↩ %2 办结后，来电人于 %1 再次来电：已重新打开。</translation>
    </message>
</context>
<context>
    <name>redial::FollowUpHistory</name>
    <message>
        <source>Nothing was written about this caller yet.</source>
        <translation>还没有关于该来电人的记录。</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <translation>（已清空）</translation>
    </message>
    <message>
        <source>%1 Follow-up of %2: %3</source>
        <translation>%1 %2 的排查：%3</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>redial::FollowUpSheet</name>
    <message>
        <source>Follow-ups</source>
        <translation>排查记录</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Fill in the columns from “%1” on and send the file back. As of %2; %3.</source>
        <translation>请从“%1”一列起填写，填好后将文件发回。数据截至 %2；%3。</translation>
    </message>
    <message>
        <source>callers are masked</source>
        <translation>来电人已隐去部分号码</translation>
    </message>
    <message>
        <source>callers are shown whole</source>
        <translation>来电人号码完整显示</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
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
        <source>No date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>Write a date such as 2024-03-01.</source>
        <translation>请填写日期，例如 2024-03-01。</translation>
    </message>
</context>
<context>
    <name>redial::FollowUpTexts</name>
    <message>
        <source>en_US</source>
        <comment>the locale of day names</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>逾期 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已自动保存 %1</translation>
    </message>
    <message>
        <source>Saved %1 · %2</source>
        <translation>已自动保存 %1 · %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>came back on %1: open again</source>
        <translation>%1 再次来电，已重新打开</translation>
    </message>
</context>
<context>
    <name>redial::FollowUpWording</name>
    <message>
        <source>To check</source>
        <translation>待排查</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>排查中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>排查情况</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>排查记录</translation>
    </message>
    <message>
        <source>created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>changed with others</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>change of several taken back</source>
        <translation>撤回批量修改</translation>
    </message>
    <message>
        <source>came back on %1</source>
        <translation>%1 再次来电</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>再次来电</translation>
    </message>
    <message>
        <source>read in from a file</source>
        <translation>从文件回填</translation>
    </message>
    <message>
        <source>The row was added to the file; it belongs to no follow-up.</source>
        <translation>该行是在文件中新增的，不对应任何排查记录。</translation>
    </message>
    <message>
        <source>The row comes from another workspace.</source>
        <translation>该行来自另一个工作区。</translation>
    </message>
    <message>
        <source>The follow-up is no longer in the workspace.</source>
        <translation>该排查记录已不在工作区中。</translation>
    </message>
    <message>
        <source>The same follow-up stands further up in the file.</source>
        <translation>同一排查记录在文件中已出现过。</translation>
    </message>
    <message>
        <source>changed in Redial since the file was written</source>
        <translation>文件导出后，Redial 中已有修改</translation>
    </message>
    <message>
        <source>the file has stars where Redial has the number</source>
        <translation>文件中号码为星号，Redial 中为完整号码</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>问题未解决</translation>
    </message>
    <message>
        <source>Answer not clear</source>
        <translation>答复不清楚</translation>
    </message>
    <message>
        <source>Agent&apos;s mistake</source>
        <translation>坐席失误</translation>
    </message>
    <message>
        <source>Sent to the wrong department</source>
        <translation>派单错误</translation>
    </message>
    <message>
        <source>Department too late</source>
        <translation>承办单位超期</translation>
    </message>
    <message>
        <source>Result not accepted</source>
        <translation>对办理结果不满意</translation>
    </message>
    <message>
        <source>No authority for it</source>
        <translation>超出职权范围</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>新的诉求</translation>
    </message>
    <message>
        <source>Urges the same order</source>
        <translation>催办原工单</translation>
    </message>
    <message>
        <source>Unreasonable or repeated demand</source>
        <translation>不合理或重复诉求</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>redial::FollowUps</name>
    <message numerus="yes">
        <source>%Ln follow-up(s) are open again: the caller has called since.</source>
        <translation>
            <numerusform>%Ln 条排查已重新打开：来电人又来电了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) changed.</source>
        <translation>
            <numerusform>已修改 %Ln 条排查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) are as they were.</source>
        <translation>
            <numerusform>%Ln 条排查已恢复原状。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have been changed since and stay.</source>
        <translation>
            <numerusform>%Ln 条之后又改过，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) put on the worklist.</source>
        <translation>
            <numerusform>已将 %Ln 个来电人列入排查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: their orders are gone.</source>
        <translation>
            <numerusform>略过 %Ln 个：其工单已不存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>All were so already.</source>
        <translation>原本都已如此。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that had been begun are set to “no action”: none is ever deleted.</source>
        <translation>
            <numerusform>其间新建的 %Ln 条改为“无需处理”：排查记录从不删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take back.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) could not be saved and are still here. %1 Close once more to give up what was written.</source>
        <translation>
            <numerusform>有 %Ln 条排查未能保存，内容仍在此处。%1如要放弃这些内容，请再关闭一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The follow-ups that were changed together could not be saved and are as before. %1</source>
        <translation>批量修改未能保存，这些排查仍为修改前的内容。%1</translation>
    </message>
</context>
<context>
    <name>redial::FollowUpsCommand</name>
    <message>
        <source>The follow-ups: what was found out about frequent callers.</source>
        <translation>排查记录：对高频来电人的排查情况。</translation>
    </message>
    <message>
        <source>Only these: to_check, checking, done, no_action.</source>
        <translation>只列出这一状态：to_check、checking、done、no_action。</translation>
    </message>
    <message>
        <source>--state %1 is not understood. It can be: to_check, checking, done, no_action.</source>
        <translation>无法识别 --state %1，可用的有：to_check、checking、done、no_action。</translation>
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
    <name>redial::HealthReport</name>
    <message>
        <source>Well-being report</source>
        <translation>幸福感体检报告</translation>
    </message>
</context>
<context>
    <name>redial::HeatModel</name>
    <message>
        <source>(%1)</source>
        <extracomment>A number of orders that is too small to judge</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Index %1: %2</source>
        <translation>指数 %1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a dimension and its score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rank %1; %2 to %3 over %4 weightings</source>
        <translation>第 %1 名；%4 次变换权重为第 %2–%3 名</translation>
    </message>
    <message>
        <source>Not all days of it are covered.</source>
        <translation>数据未覆盖全部日期。</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>名次范围</translation>
    </message>
    <message>
        <source>%1: shown above</source>
        <comment>region</comment>
        <translation>点击在上方查看%1</translation>
    </message>
    <message>
        <source>Index of %1; sorts</source>
        <translation>%1的指数；点击排序</translation>
    </message>
    <message>
        <source>Best and worst rank over %1 random weightings of the dimensions</source>
        <translation>随机改变维度权重 %1 次的最好与最差名次</translation>
    </message>
    <message>
        <source>%1: looked at above</source>
        <comment>period</comment>
        <translation>点击在上方查看%1</translation>
    </message>
    <message>
        <source>Well-being index by region</source>
        <translation>各镇街幸福感指数</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Index of %1</source>
        <translation>%1指数</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Best rank</source>
        <translation>最好名次</translation>
    </message>
    <message>
        <source>Worst rank</source>
        <translation>最差名次</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::HeatView</name>
    <message>
        <source>The orders of this cell</source>
        <translation>查看此格的工单</translation>
    </message>
    <message>
        <source>Look at this region</source>
        <translation>查看此镇街</translation>
    </message>
    <message>
        <source>Look at this period</source>
        <translation>查看此时段</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
</context>
<context>
    <name>redial::HistoryView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 等另 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>以往的导入</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>覆盖</translation>
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
        <source>The import is done; only the list of rejects is missing.</source>
        <translation>导入已完成，只是未能写出被拒绝行的清单。</translation>
    </message>
    <message>
        <source>How dates such as 1/3/2024 are meant: day-first, month-first or year-first.</source>
        <translation>1/3/2024 这类日期的顺序：day-first（日在前）、month-first（月在前）或 year-first（年在前）。</translation>
    </message>
    <message>
        <source>--date-order %1 is not understood. It can be: day-first, month-first, year-first.</source>
        <translation>无法理解 --date-order %1。可以是：day-first、month-first、year-first。</translation>
    </message>
</context>
<context>
    <name>redial::ImportDesk</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>This workspace is open in another window or protected; here it can only be read.</source>
        <translation>此工作区已在另一个窗口打开或受保护，这里只能查看。</translation>
    </message>
    <message>
        <source>%1: say which column is the time received.</source>
        <translation>%1：请指出哪一列是来电时间。</translation>
    </message>
    <message>
        <source>%1: say which column is the caller.</source>
        <translation>%1：请指出哪一列是来电号码。</translation>
    </message>
    <message>
        <source>%1: say how its dates are meant.</source>
        <translation>%1：请说明日期的写法。</translation>
    </message>
    <message>
        <source>None of these files can be imported.</source>
        <translation>这些文件都不能导入。</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>正在数行数</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>%1: the end of its time lies before the beginning.</source>
        <translation>%1：截止时间早于开始时间。</translation>
    </message>
    <message>
        <source>The import into %1 came to its end before it was closed.</source>
        <translation>向 %1 的导入在其关闭之前已完成。</translation>
    </message>
    <message>
        <source>The import into %1 was stopped when it was closed: nothing was imported.</source>
        <translation>%1 关闭时，正在进行的导入已停止，未导入任何数据。</translation>
    </message>
</context>
<context>
    <name>redial::ImportFollowUpsCommand</name>
    <message>
        <source>Reads back what colleagues filled in.</source>
        <translation>读回同事填写的内容。</translation>
    </message>
    <message>
        <source>Which value holds where both were changed: redial (default) or file.</source>
        <translation>两边都有修改时以谁为准：redial（默认）或 file。</translation>
    </message>
    <message>
        <source>Only tells what would change.</source>
        <translation>只说明会有哪些变化，不写入。</translation>
    </message>
    <message>
        <source>The .xlsx file that came back.</source>
        <translation>发回的 .xlsx 文件。</translation>
    </message>
    <message>
        <source>Name one file to read back.</source>
        <translation>请指定一个要读回的文件。</translation>
    </message>
</context>
<context>
    <name>redial::ImportHistory</name>
    <message>
        <source>Undoing an import</source>
        <translation>正在撤销导入</translation>
    </message>
</context>
<context>
    <name>redial::ImportPage</name>
    <message numerus="yes">
        <source>The import of %1 was taken back: %2 orders are gone or as they were before.</source>
        <translation>
            <numerusform>已撤销 %1 的导入：%2 条工单已移除或恢复原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop files anywhere in the window, or</source>
        <translation>把文件拖到窗口任意处，或</translation>
    </message>
    <message>
        <source>choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>以往的导入</translation>
    </message>
    <message>
        <source>Choose exports</source>
        <translation>选择导出文件</translation>
    </message>
    <message numerus="yes">
        <source>Take back the import of %1? Its %2 orders go, what it replaced returns.</source>
        <translation>
            <numerusform>撤销 %1 的导入？它的 %2 条工单将移除，被它替换的恢复原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The dates in column “%1” can be read day first or month first, and no value settles it. Say which, then import again.</source>
        <translation>“%1”列的日期可以读作日在前或月在前，没有一个值能判定。请说明是哪一种，再导入。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 is a list of follow-ups that was filled in, no export of orders: it belongs to Frequent callers.</source>
        <translation>%1 是填好的排查记录表，不是工单导出文件：应在“高频来电”页读入。</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>到那里打开</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>This window is read-only: nothing can be imported here. Import in the window that works on the workspace, or close it and open the workspace again.</source>
        <translation>本窗口为只读，不能导入。请在正在使用该工作区的窗口里导入，或关闭那个窗口后重新打开工作区。</translation>
    </message>
    <message>
        <source>Read-only: imports can be looked at, not made or undone.</source>
        <translation>只读：可以查看以往的导入，不能导入或撤销。</translation>
    </message>
    <message>
        <source>Exports (*.xlsx *.xlsm *.xls *.ods *.fods *.xml *.html *.htm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>导出文件 (*.xlsx *.xlsm *.xls *.ods *.fods *.xml *.html *.htm *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>redial::ImportWording</name>
    <message numerus="yes">
        <source>Read %1 rows = %2 imported + %3 replaced + %4 skipped + %5 rejected, in %6 s.</source>
        <translation>
            <numerusform>读取 %1 行 = 导入 %2 + 更新 %3 + 跳过 %4 + 未导入 %5，用时 %6 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders have no caller; they count as orders but cannot be followed.</source>
        <translation>
            <numerusform>%1 张工单没有来电号码；计入工单数，但无法追踪。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were shorter than the header; the missing cells are empty.</source>
        <translation>
            <numerusform>%1 行比表头短；缺少的单元格按空处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows had a status that lies before the one known; the later status was kept.</source>
        <translation>
            <numerusform>%1 行的状态早于已知状态；保留了较新的状态。</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>“%1” (%2: %3 orders) is on no word list and counts as unknown.</source>
        <translation>
            <numerusform>“%1”（%2：%3 张工单）不在任何词表中，按未知处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 the last hundredth of the orders takes more than a tenth of the time; the export is probably complete only to %2. If so, take the import back and import again with --complete-to.</source>
        <translation>%1 中最后百分之一的工单占了超过十分之一的时间；数据很可能只完整到 %2。如果是这样，请撤销导入，再用 --complete-to 重新导入。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2 orders, by far the most: perhaps a line, not a person. --exclude-callers leaves it out.</source>
        <translation>
            <numerusform>%1 有 %2 张工单，远多于其他号码：可能是线路，不是来电人。可用 --exclude-callers 排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders have a caller number that was already masked in the source. Different people can share a masked number, so their repeats may be too high.</source>
        <translation>
            <numerusform>%1 个工单的来电号码在来源中已被遮蔽。不同的人可能共用同一个遮蔽号码，因此其重复来电可能偏高。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 is hidden and was left out; --sheet “%1” reads it.</source>
        <translation>%2 的工作表“%1”是隐藏的，没有读取；用 --sheet “%1” 可以读取。</translation>
    </message>
    <message>
        <source>In %1 all times are midnight: column “%2” holds dates only. If the clock stands in another column, take the import back, name that column time_of_day in an import profile, and import again.</source>
        <translation>%1 中的时间全部是零点：“%2”列只有日期。如果时刻在另一列，请撤销这次导入，在导入配置中把那一列指定为 time_of_day，再重新导入。</translation>
    </message>
    <message numerus="yes">
        <source>In %1 %2 characters could not be read and are shown as �%3. Probably the encoding is another one: take the import back, choose another encoding, and import again.</source>
        <translation>
            <numerusform>%1 里有 %2 处字符读不出，显示为 �%3。多半是编码不对：请撤销导入，换一种编码，再导入一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters cannot be read with this encoding and are shown as �%2. Choose another encoding.</source>
        <translation>
            <numerusform>按这种编码有 %1 处字符读不出，显示为 �%2。请换一种编码。</numerusform>
        </translation>
    </message>
    <message>
        <source>, first in line %1</source>
        <translation>（首处在第 %1 行）</translation>
    </message>
    <message>
        <source>%1 counts as covering no time at all: its orders are from %2 to %3, outside of what it was said to be complete for. None of its calls can be judged.</source>
        <translation>%1 不覆盖任何时段：它的工单在 %2 至 %3，都在所说的完整时段之外，其来电全都不能判定。</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have a caller, order id or identity number that has lost its digits (such as 1.38E+10): they were taken without it. Export the column as text.</source>
        <translation>
            <numerusform>%1 行的来电号码、工单编号或证件号已丢失数字（如 1.38E+10），导入时未采用该号码。请把该列按文本导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>this number has lost its digits</source>
        <translation>号码已丢失数字</translation>
    </message>
</context>
<context>
    <name>redial::IndexCharts</name>
    <message>
        <source>Index and dimensions: %1</source>
        <translation>指数与各维度：%1</translation>
    </message>
    <message>
        <source>Nothing to judge: too few orders in every period.</source>
        <translation>各期工单都太少，不作评分。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Index a year before</source>
        <translation>上年同期指数</translation>
    </message>
    <message>
        <source>What moved it: %1</source>
        <translation>什么拉动了变化：%1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>There is no period before: with a second month it is seen here what moved the index.</source>
        <translation>没有上一期可比：导入第二个月的数据后，这里显示是什么拉动了变化。</translation>
    </message>
    <message>
        <source>One of the two periods has no index: nothing to compare.</source>
        <translation>两期中有一期没有指数，无法比较。</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>figures before and now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller part(s)</source>
        <translation>
            <numerusform>其余 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖变化</translation>
    </message>
    <message>
        <source>Indicators that came or went, and the weight they took along</source>
        <translation>指标增减及其带走的权重</translation>
    </message>
    <message>
        <source>The parts sum to %1 exactly</source>
        <translation>各项之和恰为 %1，点柱看工单</translation>
    </message>
    <message>
        <source>Dimensions: %1</source>
        <translation>各维度：%1</translation>
    </message>
    <message>
        <source>Nothing to judge in this period.</source>
        <translation>本期不作评分。</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::IndexHeadline</name>
    <message>
        <source>Index: %1, %2</source>
        <translation>指数：%1，%2</translation>
    </message>
    <message>
        <source>No index</source>
        <translation>没有指数</translation>
    </message>
    <message>
        <source>no period before to compare with</source>
        <translation>没有上一期可比</translation>
    </message>
    <message>
        <source>indicators for %1 of the weight</source>
        <translation>指标覆盖 %1 的权重</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>第 %1 名</translation>
    </message>
    <message>
        <source>not all days covered</source>
        <translation>日期未全覆盖</translation>
    </message>
    <message>
        <source>Being computed anew</source>
        <translation>正在重新计算</translation>
    </message>
    <message>
        <source>These are the figures before</source>
        <translation>目前显示的是之前的结果</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部镇街</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::IndexView</name>
    <message>
        <source>good: from %1</source>
        <translation>良好 ≥ %1</translation>
    </message>
    <message>
        <source>watch: %1 to %2</source>
        <translation>关注 %1–%2</translation>
    </message>
    <message>
        <source>act: below %1</source>
        <translation>处置 &lt; %1</translation>
    </message>
    <message>
        <source>ranks: over %1 random weightings of the dimensions</source>
        <translation>名次范围：随机改变维度权重 %1 次</translation>
    </message>
    <message>
        <source>(41): too few orders to judge</source>
        <translation>（41）：工单太少，不评分</translation>
    </message>
    <message>
        <source>Index by region and period</source>
        <translation>各镇街各期指数</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>镇街</translation>
    </message>
</context>
<context>
    <name>redial::IndicatorRows</name>
    <message>
        <source>%1 · %2: %3; before: %4</source>
        <translation>%1 · %2：%3；上期：%4</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>拉动</translation>
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
    <name>redial::ListedOrders</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 件工单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>关闭工作区</translation>
    </message>
    <message>
        <source>Read the orders again</source>
        <translation>重新读取工单</translation>
    </message>
    <message>
        <source>Show or mask numbers and names</source>
        <translation>显示或遮盖号码和姓名</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Redial</source>
        <translation>复电</translation>
    </message>
    <message>
        <source>%1 (read-only) – Redial</source>
        <translation>%1（只读）– Redial</translation>
    </message>
    <message>
        <source>%1 – Redial</source>
        <translation>%1 – Redial</translation>
    </message>
    <message>
        <source>%1 – numbers shown</source>
        <translation>%1 – 号码未遮盖</translation>
    </message>
    <message>
        <source>This window is read-only: nothing can be imported here.</source>
        <translation>此窗口为只读，不能导入。</translation>
    </message>
    <message>
        <source>Opened read-only: another window is working on this workspace, the file is protected, or the disk is full.</source>
        <translation>已以只读方式打开：另一个窗口正在使用此工作区、文件受保护，或磁盘已满。</translation>
    </message>
</context>
<context>
    <name>redial::MappingModel</name>
    <message>
        <source>keep as it is</source>
        <translation>照原样保留</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sample values</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>This column was recognised.</source>
        <translation>此列已识别。</translation>
    </message>
    <message>
        <source>This column is kept under its own name.</source>
        <translation>此列以原名保留。</translation>
    </message>
    <message>
        <source>Please look: the dates can be read day first or month first.</source>
        <translation>请看一眼：日期可以读作日在前或月在前。</translation>
    </message>
    <message>
        <source>Please look: this is a guess.</source>
        <translation>请看一眼：这只是猜测。</translation>
    </message>
    <message>
        <source>Please look: this column may be more than kept.</source>
        <translation>请看一眼：此列也许另有含义。</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>（无列名）</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件里的列</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>当作</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
</context>
<context>
    <name>redial::MarkOrders</name>
    <message>
        <source>This figure is not there any more</source>
        <translation>这个数已经不存在</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: not scored</source>
        <translation>%1：不评分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
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
    <name>redial::MatrixExport</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>复电率</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>%1, rate</source>
        <translation>%1，复电率</translation>
    </message>
    <message>
        <source>%1, calls</source>
        <translation>%1，通数</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Time received</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电号码</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>诉求分类</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Hours between</source>
        <translation>间隔（小时）</translation>
    </message>
    <message>
        <source>Repeat: order</source>
        <translation>复电：工单</translation>
    </message>
    <message>
        <source>Repeat: time received</source>
        <translation>复电：来电时间</translation>
    </message>
    <message>
        <source>Repeat: agent</source>
        <translation>复电：坐席</translation>
    </message>
    <message>
        <source>Repeat: category</source>
        <translation>复电：诉求分类</translation>
    </message>
    <message>
        <source>Repeat: what was said</source>
        <translation>复电：诉求</translation>
    </message>
</context>
<context>
    <name>redial::MatrixModel</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 calls ↓</source>
        <extracomment>Heading of a column of the matrix by whose number of calls the agents stand</extracomment>
        <translation>%1 通数 ↓</translation>
    </message>
    <message>
        <source>A click puts the agents in order of this column: by rate, then by calls</source>
        <translation>点击按本列排列坐席：先按复电率，再按通数</translation>
    </message>
</context>
<context>
    <name>redial::MatrixPane</name>
    <message>
        <source>Repeat rate by agent and category</source>
        <translation>按坐席和分类的复电率</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Order of agents and categories</source>
        <translation>坐席和分类的排列顺序</translation>
    </message>
    <message>
        <source>Agents by rate</source>
        <translation>坐席按复电率</translation>
    </message>
    <message>
        <source>Agents by calls</source>
        <translation>坐席按通数</translation>
    </message>
    <message>
        <source>Agents by name</source>
        <translation>坐席按名称</translation>
    </message>
    <message>
        <source>Categories by rate</source>
        <translation>分类按复电率</translation>
    </message>
    <message>
        <source>Categories by calls</source>
        <translation>分类按通数</translation>
    </message>
    <message>
        <source>Categories by name</source>
        <translation>分类按名称</translation>
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
    <name>redial::MatrixView</name>
    <message>
        <source>%1, rate (%)</source>
        <translation>%1，复电率（%）</translation>
    </message>
    <message>
        <source>%1, calls</source>
        <translation>%1，通数</translation>
    </message>
    <message>
        <source>The calls of this cell</source>
        <translation>这一格的来电</translation>
    </message>
    <message>
        <source>All calls of the agent</source>
        <translation>该坐席的全部来电</translation>
    </message>
    <message>
        <source>All calls of the category</source>
        <translation>该分类的全部来电</translation>
    </message>
    <message>
        <source>Agents in order of this column</source>
        <translation>坐席按本列排列</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>复制这一格</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制整张表</translation>
    </message>
</context>
<context>
    <name>redial::MenuWidgets</name>
    <message>
        <source>Other length</source>
        <translation>其他时长</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>redial::MessageBar</name>
    <message>
        <source>OK</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>redial::MovedView</name>
    <message>
        <source>A row opens its orders</source>
        <translation>点行看工单</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>什么拉动了变化</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度雷达</translation>
    </message>
</context>
<context>
    <name>redial::Navigation</name>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1，待处理 %2</translation>
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
    <name>redial::OrderListing</name>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>Sorting by order id</source>
        <translation>正在按工单编号排序</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders: all of the workspace</source>
        <translation>
            <numerusform>%1 张工单：工作区全部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders with a caller: all of the workspace</source>
        <translation>
            <numerusform>%1 张有号码的工单：工作区全部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls that the rate rests on</source>
        <translation>
            <numerusform>%1 通计入复电率的来电</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls that were repeated</source>
        <translation>
            <numerusform>%1 通随后再次来电的来电</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls too recent to judge</source>
        <translation>
            <numerusform>%1 通太近、暂不能判定的来电</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls too recent to judge whose callers are back already</source>
        <translation>
            <numerusform>%1 通太近、暂不能判定、但已再次来电的来电</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls that are repeats themselves</source>
        <translation>
            <numerusform>%1 通本身是再次来电的来电</numerusform>
        </translation>
    </message>
    <message>
        <source>The orders are being read.</source>
        <translation>正在读取工单。</translation>
    </message>
    <message>
        <source>Searching “%1”…</source>
        <translation>正在搜索“%1”…</translation>
    </message>
    <message>
        <source>1 order for “%1”</source>
        <translation>找到 1 张工单：“%1”</translation>
    </message>
    <message>
        <source>%1 orders for “%2”</source>
        <translation>找到 %1 张工单：“%2”</translation>
    </message>
    <message>
        <source>Listing the orders…</source>
        <translation>正在列出工单…</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders: %2</source>
        <translation>
            <numerusform>%1 张工单：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 are shown.</source>
        <translation>只列出最新的 %1 张。</translation>
    </message>
    <message>
        <source>Found are whole phone numbers (also where they are shown masked) or at least four digits of one, order ids, and words that all stand in title and content. The period does not matter.</source>
        <translation>可以搜索完整号码（显示为掩码的也可以）或其中至少四位数字、工单编号，以及标题和内容中都出现的词。不受时段限制。</translation>
    </message>
    <message>
        <source>The workspace holds no orders yet: import an export of the order system first.</source>
        <translation>工作区还没有工单：请先导入工单系统导出的文件。</translation>
    </message>
    <message>
        <source>No order belongs to this figure any more: scheme or period have changed.</source>
        <translation>方案或时段已变，这个数字下已没有工单。</translation>
    </message>
    <message>
        <source>There are no orders in this period and filter: choose another period, or import the months it covers.</source>
        <translation>这个时段和筛选条件下没有工单：请换一个时段，或导入相应月份。</translation>
    </message>
    <message>
        <source>The period does not matter. Orders that a later import replaced stand there.</source>
        <translation>不受时段限制。被后来的导入替换的工单列在那次导入里。</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开的工作区</translation>
    </message>
    <message>
        <source>No order for “%1”</source>
        <translation>没有与“%1”相符的工单</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有工单</translation>
    </message>
    <message>
        <source>No orders in this period</source>
        <translation>这个时段没有工单</translation>
    </message>
    <message>
        <source>Open one, or drop an export of the order system on the window.</source>
        <translation>请打开一个工作区，或把工单系统导出的文件拖到窗口里。</translation>
    </message>
</context>
<context>
    <name>redial::OrderPane</name>
    <message>
        <source>This order is no longer in the workspace.</source>
        <translation>这张工单已不在工作区中。</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>%1 的工单</translation>
    </message>
    <message>
        <source>The caller is unknown: no timeline.</source>
        <translation>来电人不明，没有来电记录。</translation>
    </message>
    <message>
        <source>Caller %1: no other call</source>
        <translation>来电人 %1：没有其他来电</translation>
    </message>
    <message>
        <source>Caller %1: all %2 orders</source>
        <translation>来电人 %1：全部 %2 张工单</translation>
    </message>
    <message>
        <source>Other columns of the source</source>
        <translation>来源的其他列</translation>
    </message>
    <message>
        <source>All fields of the order</source>
        <translation>工单的全部字段</translation>
    </message>
    <message>
        <source>All orders of the caller</source>
        <translation>来电人的全部工单</translation>
    </message>
</context>
<context>
    <name>redial::OrderWording</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <extracomment>An agent who no longer works there</extracomment>
        <translation>%1（已离职）</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>班组 %1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>%1 离职</translation>
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
        <source>The result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>redial::OrdersExport</name>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>redial::OrdersModel</name>
    <message>
        <source>Call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Since the call before</source>
        <translation>距上次来电</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>工单编号</translation>
    </message>
</context>
<context>
    <name>redial::OrdersPage</name>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>All orders of the period</source>
        <translation>本时段全部工单</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Open or begin a workspace</source>
        <translation>打开或新建工作区</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入工单</translation>
    </message>
    <message>
        <source>Look at all orders</source>
        <translation>查看全部工单</translation>
    </message>
    <message>
        <source>Orders of a figure</source>
        <translation>数字对应的工单</translation>
    </message>
</context>
<context>
    <name>redial::PageHeader</name>
    <message>
        <source>All</source>
        <extracomment>The way back from inside a page to its beginning</extracomment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>redial::PairWording</name>
    <message>
        <source>%1–%2%</source>
        <extracomment>A range of percentages</extracomment>
        <translation>%1–%2%</translation>
    </message>
    <message>
        <source>No calls here.</source>
        <translation>这里没有来电。</translation>
    </message>
    <message>
        <source>%1 of %2 calls came back within their window (%3, interval %4)</source>
        <translation>%2 通中 %1 通在各自时限内再次来电（%3，区间 %4）</translation>
    </message>
    <message>
        <source>%1 of %2 calls came back within %3 (%4, interval %5)</source>
        <translation>%2 通中 %1 通在 %3内再次来电（%4，区间 %5）</translation>
    </message>
    <message>
        <source>%1 callers</source>
        <translation>来电人 %1 位</translation>
    </message>
    <message>
        <source>%1 of them came back</source>
        <translation>其中 %1 位再次来电</translation>
    </message>
    <message>
        <source>%1 about the same category</source>
        <translation>%1 通仍问同一分类</translation>
    </message>
    <message>
        <source>median interval %1</source>
        <translation>中位间隔 %1</translation>
    </message>
    <message>
        <source>too few calls to compare with %1 (%2)</source>
        <translation>通数太少，不与%1（%2）比较</translation>
    </message>
    <message>
        <source>within the usual range of %1 (%2)</source>
        <translation>与%1（%2）相比在正常范围</translation>
    </message>
    <message>
        <source>above %1 (%2)</source>
        <translation>高于%1（%2）</translation>
    </message>
    <message>
        <source>below %1 (%2)</source>
        <translation>低于%1（%2）</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>没有来电</translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls came back, interval %4, %5 callers</source>
        <translation>%1：%3 通中 %2 通再次来电，区间 %4，来电人 %5 位</translation>
    </message>
    <message>
        <source>; too few calls to judge</source>
        <translation>；通数太少，不作判断</translation>
    </message>
</context>
<context>
    <name>redial::PairsModel</name>
    <message>
        <source>not back</source>
        <translation>未再来电</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>再次来电</translation>
    </message>
    <message>
        <source>What they said the second time</source>
        <translation>第二次说了什么</translation>
    </message>
</context>
<context>
    <name>redial::PairsPane</name>
    <message>
        <source>Came back %1</source>
        <translation>再次来电 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Calls and the calls that repeated them</source>
        <translation>来电及其再次来电</translation>
    </message>
    <message>
        <source>Only calls whose caller came back</source>
        <translation>只看再次来电的</translation>
    </message>
    <message>
        <source>All calls of the group</source>
        <translation>这一组的全部来电</translation>
    </message>
</context>
<context>
    <name>redial::PeriodPicker</name>
    <message>
        <source>%1-%2</source>
        <comment>month</comment>
        <extracomment>%1 year, %2 month</extracomment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>quarter</comment>
        <extracomment>%1 year, %2 quarter 1–4</extracomment>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a period and its dates</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Seen from %1, the last day with orders</source>
        <translation>以最后有工单的 %1 为准</translation>
    </message>
</context>
<context>
    <name>redial::PopulationDesk</name>
    <message>
        <source>%1: no number any more</source>
        <translation>%1：人口数已清除</translation>
    </message>
    <message>
        <source>“%1” is no number of residents. Write 128600, 128,600 or 12.86万.</source>
        <translation>“%1”不是人口数。请写 128600、128,600 或 12.86万。</translation>
    </message>
    <message>
        <source>%1: %2 residents</source>
        <translation>%1：%2 人</translation>
    </message>
    <message>
        <source>Table emptied</source>
        <translation>已清空人口表</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>No region with a number of residents was found in %1.</source>
        <translation>%1中没有找到带人口数的镇街。</translation>
    </message>
    <message>
        <source>The table has all of %1 already.</source>
        <translation>%1已全部在人口表里。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1 has more rows than there can be regions.</source>
        <translation>%1 的行数太多，不像是镇街人口表。</translation>
    </message>
    <message numerus="yes">
        <source>%1 number(s) taken out</source>
        <translation>
            <numerusform>已清除 %1 个人口数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 number(s) pasted</source>
        <translation>
            <numerusform>已粘贴 %1 个人口数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 region(s) from %2</source>
        <translation>
            <numerusform>从%2读入 %1 个镇街</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::PopulationModel</name>
    <message>
        <source>no orders say this name</source>
        <translation>没有工单用这个名称</translation>
    </message>
    <message>
        <source>residents not known</source>
        <translation>人口未填</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>redial::PopulationView</name>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开工作区。</translation>
    </message>
    <message>
        <source>This window only reads: another one has the workspace open for writing.</source>
        <translation>本窗口只读：另一个窗口正在写这个工作区。</translation>
    </message>
    <message>
        <source>Choose a row and type its number, or copy cells in Excel and press Ctrl+V: a table of regions and numbers, or one column of numbers from the chosen row down.</source>
        <translation>选中一行直接输入人口数；或在 Excel 中复制后按 Ctrl+V：可以是镇街和人口两列，也可以只有一列数字，从选中的行往下填。</translation>
    </message>
    <message>
        <source>The orders are being counted.</source>
        <translation>正在统计工单。</translation>
    </message>
    <message>
        <source>No order says its region.</source>
        <translation>工单都没有写镇街。</translation>
    </message>
    <message>
        <source>Residents are known for %1 of %2 regions with orders (%3 of %4 orders).</source>
        <translation>有工单的 %2 个镇街中，%1 个已填常住人口（涉及 %4 件工单中的 %3 件）。</translation>
    </message>
    <message>
        <source>Orders, but no residents: %1.</source>
        <translation>有工单、没有人口数：%1。</translation>
    </message>
    <message>
        <source>Residents, but no orders: %1. The name must be the one the orders have.</source>
        <translation>有人口数、没有工单：%1。名称须与工单中的写法一致。</translation>
    </message>
    <message>
        <source>Read residents from a file</source>
        <translation>从文件导入人口</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Empty the table</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Another region</source>
        <translation>其他镇街</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>读不出来的行</translation>
    </message>
    <message>
        <source>Residents of the regions</source>
        <translation>各镇街常住人口</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) could not be read, as they stood:</source>
        <translation>
            <numerusform>有 %1 行读不出来，原文如下：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) say no region.</source>
        <translation>
            <numerusform>%1 件工单没有写镇街。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.fods *.xml *.html *.htm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.ods *.fods *.xml *.html *.htm *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>redial::QuestionCard</name>
    <message>
        <source>Please look</source>
        <translation>请看一眼</translation>
    </message>
    <message>
        <source>means …</source>
        <translation>算作 …</translation>
    </message>
</context>
<context>
    <name>redial::RecentRow</name>
    <message>
        <source>is no longer there</source>
        <translation>文件已不在</translation>
    </message>
    <message>
        <source>%1 · last changed %2</source>
        <comment>size and time of a file</comment>
        <translation>%1 · 最后修改 %2</translation>
    </message>
</context>
<context>
    <name>redial::RecoverCommand</name>
    <message>
        <source>Saves what can be saved of a damaged workspace into a new one.</source>
        <translation>把损坏的工作区中还能救回的内容存入新的工作区。</translation>
    </message>
    <message>
        <source>The new workspace; it must not be there yet.</source>
        <translation>新的工作区，该文件必须尚不存在。</translation>
    </message>
</context>
<context>
    <name>redial::RecoveryWording</name>
    <message numerus="yes">
        <source>%1 orders were saved.</source>
        <translation>
            <numerusform>已救回 %1 条工单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>没有发现丢失。</translation>
    </message>
    <message>
        <source>No order is known to be lost.</source>
        <translation>没有发现工单丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%1 are known to be lost.</source>
        <translation>
            <numerusform>已知丢失 %1 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 saved</source>
        <translation>%1：救回 %2</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1：救回 %2，丢失 %3</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Orders without their texts (title, content, address, columns of your own): %1</source>
        <translation>缺少文字内容的工单（标题、内容、地址、自有列）：%1</translation>
    </message>
    <message>
        <source>Orders whose caller was lost: %1</source>
        <translation>丢失来电人的工单：%1</translation>
    </message>
    <message>
        <source>Agents, categories and other words lost in orders: %1</source>
        <translation>工单中丢失的坐席、事项分类等用词：%1</translation>
    </message>
    <message>
        <source>Import %1 (%2)</source>
        <translation>第 %1 次导入（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between files</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Imports: %1 saved</source>
        <translation>导入记录：救回 %1</translation>
    </message>
    <message>
        <source>Imports: %1 saved, %2 whose file name and counts were lost</source>
        <translation>导入记录：救回 %1，另有 %2 次丢失了文件名和统计</translation>
    </message>
    <message>
        <source>Rows that had not been imported</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>排查记录</translation>
    </message>
    <message>
        <source>Follow-ups put together from their history: %1</source>
        <translation>根据历史重新拼出的排查记录：%1</translation>
    </message>
    <message>
        <source>Entries of their history</source>
        <translation>排查历史条目</translation>
    </message>
    <message>
        <source>Links between callers</source>
        <translation>来电人关联</translation>
    </message>
    <message>
        <source>Settings and schemes</source>
        <translation>设置与口径</translation>
    </message>
    <message>
        <source>Rows that could not be told what they belong to: %1</source>
        <translation>无法判断归属的行：%1</translation>
    </message>
    <message>
        <source>Damaged: %1 of %2 pages of the file</source>
        <translation>损坏：文件共 %2 页，其中 %1 页</translation>
    </message>
    <message>
        <source>%1, before a backup was restored</source>
        <translation>%1（恢复备份之前）</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 条工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 follow-ups</source>
        <translation>
            <numerusform>%1 条排查记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::RepeatEmpty</name>
    <message>
        <source>Open or begin a workspace</source>
        <translation>打开或新建工作区</translation>
    </message>
    <message>
        <source>The orders are being read.</source>
        <translation>正在读取工单。</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入工单</translation>
    </message>
    <message>
        <source>Look at all orders</source>
        <translation>查看全部工单</translation>
    </message>
    <message>
        <source>Import more months</source>
        <translation>导入更多月份</translation>
    </message>
    <message>
        <source>Look at what was imported</source>
        <translation>查看已导入的数据</translation>
    </message>
    <message>
        <source>Include calls too recent to judge</source>
        <translation>计入太近、暂不能判定的来电</translation>
    </message>
    <message>
        <source>Judge without filters</source>
        <translation>不加筛选</translation>
    </message>
    <message>
        <source>Include dispatched orders</source>
        <translation>含派单</translation>
    </message>
    <message>
        <source>Look at the excluded lines</source>
        <translation>查看排除的线路</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开的工作区</translation>
    </message>
    <message>
        <source>Open one, or drop an export of the order system on the window.</source>
        <translation>请打开一个工作区，或把工单系统导出的文件拖到窗口里。</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有工单</translation>
    </message>
    <message>
        <source>No orders in this period</source>
        <translation>这个时段没有工单</translation>
    </message>
    <message>
        <source>No orders with a caller</source>
        <translation>工单都没有来电号码</translation>
    </message>
    <message>
        <source>Too early to judge</source>
        <translation>太近，暂不能判定</translation>
    </message>
    <message>
        <source>Everything is left out</source>
        <translation>来电全部被排除</translation>
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
    <name>redial::RepeatGroup</name>
    <message>
        <source>All calls</source>
        <translation>全部来电</translation>
    </message>
    <message>
        <source>%1 over all agents</source>
        <translation>全中心%1</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>全部来电</translation>
    </message>
</context>
<context>
    <name>redial::RepeatHeadline</name>
    <message>
        <source>%1 of %2 calls came back</source>
        <translation>%1 / %2 通再次来电</translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>95% 区间 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 callers</source>
        <translation>
            <numerusform>来电人 %1 位</numerusform>
        </translation>
    </message>
    <message>
        <source>first-contact resolution %1</source>
        <translation>首解率 %1</translation>
    </message>
    <message>
        <source>First-contact resolution is derived from calls (nobody called again), not asked from callers.</source>
        <translation>首解率由来电推算（没有再次来电即为首次解决），不是向来电人询问得来。</translation>
    </message>
    <message>
        <source>Of the calls, %1 are repeats themselves</source>
        <translation>来电中 %1 本身是复电</translation>
    </message>
    <message>
        <source>without %1 frequent callers</source>
        <translation>不含 %1 位高频来电人</translation>
    </message>
    <message>
        <source>Repeat rate: %1</source>
        <translation>复电率：%1</translation>
    </message>
    <message>
        <source>Being computed anew: these are the figures before</source>
        <translation>正在重新计算，以下是之前的数字</translation>
    </message>
</context>
<context>
    <name>redial::RepeatPage</name>
    <message>
        <source>Leaving out frequent callers</source>
        <translation>正在排除高频来电人</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>复电率</translation>
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
    <name>redial::RepeatTools</name>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>一级</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>三级</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全部层级</translation>
    </message>
    <message>
        <source>Without frequent callers</source>
        <translation>不含高频来电人</translation>
    </message>
    <message>
        <source>Leaves out the callers who are back too often, so that a single one cannot fill a cell</source>
        <translation>排除过于频繁的来电人，避免一个人占满一格</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The matrix…</source>
        <translation>矩阵…</translation>
    </message>
    <message>
        <source>The calls beneath…</source>
        <translation>下方的来电…</translation>
    </message>
    <message>
        <source>The whole report (Excel)…</source>
        <translation>完整报告（Excel）…</translation>
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
        <source>Too recent to judge: %1, %2 of them already back.</source>
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
        <source>The report to write (.xlsx).</source>
        <translation>要写出的报告（.xlsx）。</translation>
    </message>
    <message>
        <source>Title of the report.</source>
        <translation>报告标题。</translation>
    </message>
    <message>
        <source>Name of the hotline centre; else the heading the workspace&apos;s settings have.</source>
        <translation>热线中心名称；不写时用工作区设置中的报告抬头。</translation>
    </message>
    <message>
        <source>A picture (PNG or JPEG) for the first sheet; else the logo the workspace&apos;s settings have.</source>
        <translation>放在首页的图片（PNG 或 JPEG）；不写时用工作区设置中的标志。</translation>
    </message>
    <message>
        <source>callers: at least this many calls.</source>
        <translation>callers：至少来电次数。</translation>
    </message>
    <message>
        <source>callers: within this time.</source>
        <translation>callers：监控时段长度。</translation>
    </message>
    <message>
        <source>Writes the Excel report on repeat calls, on frequent callers, or on how people fare.</source>
        <translation>生成 Excel 报告：复电、高频来电或幸福感体检。</translation>
    </message>
    <message>
        <source>repeats (default); callers: who is back too often, with details and follow-ups; wellbeing: how the regions fare, with what moved their index.</source>
        <translation>repeats（默认）：复电；callers：高频来电，含明细与排查；wellbeing：各镇街幸福感体检，含变动原因。</translation>
    </message>
    <message>
        <source>wellbeing: the report of this region alone; else of all.</source>
        <translation>wellbeing：只出该镇街的报告；不写则为全部镇街。</translation>
    </message>
    <message>
        <source>wellbeing: the month to report on, for example 2024-03; else the newest that is whole.</source>
        <translation>wellbeing：报告月份，例如 2024-03；不写则为最近的完整月份。</translation>
    </message>
    <message>
        <source>--month %1 is not a month. Write for example 2024-03.</source>
        <translation>--month %1 不是月份。请写成例如 2024-03。</translation>
    </message>
    <message>
        <source>There is no period with an index: it takes orders with regions and categories.</source>
        <translation>没有可计算指数的时期：工单需要有镇街和诉求分类。</translation>
    </message>
    <message>
        <source>There are no orders in %1.</source>
        <translation>%1 没有工单。</translation>
    </message>
    <message>
        <source>There is no region “%1” with enough orders to judge. There are: %2.</source>
        <translation>没有工单足够评分的镇街“%1”。现有：%2。</translation>
    </message>
</context>
<context>
    <name>redial::ReportExport</name>
    <message>
        <source>Repeat calls report</source>
        <translation>重复来电分析报告</translation>
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
    <name>redial::RescuePanel</name>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 已损坏</translation>
    </message>
    <message>
        <source>Save what can be saved into a new workspace…</source>
        <translation>把还能救回的内容存入新的工作区…</translation>
    </message>
    <message>
        <source>%1 is no longer where it was</source>
        <translation>%1 已不在原处</translation>
    </message>
    <message>
        <source>Save the workspace again…</source>
        <translation>重新保存工作区…</translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>The workspace %1 is gone; its backups are still there.</source>
        <translation>工作区 %1 已不存在，但它的备份还在。</translation>
    </message>
    <message>
        <source>Close this</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>恢复备份：%1</translation>
    </message>
    <message>
        <source>Saving what can be saved</source>
        <translation>正在救回内容</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>redial::RestoreCommand</name>
    <message>
        <source>Puts a backup in the place of the workspace; what it holds is kept as a backup first.</source>
        <translation>用备份替换工作区；现有内容会先存为备份。</translation>
    </message>
    <message>
        <source>The backup of this day: YYYY-MM-DD.</source>
        <translation>这一天的备份：YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>This file, as “backup --list” names it.</source>
        <translation>“backup --list” 列出的这个文件。</translation>
    </message>
    <message>
        <source>Say which backup: either --day or --backup.</source>
        <translation>请指明用哪个备份：--day 或 --backup 二选一。</translation>
    </message>
    <message>
        <source>--day %1 is not a day: write it as 2024-03-01.</source>
        <translation>--day %1 不是日期：请写成 2024-03-01。</translation>
    </message>
</context>
<context>
    <name>redial::RetentionSettings</name>
    <message numerus="yes">
        <source>%Ln order(s) are older than the retention period: from before %1.</source>
        <translation>
            <numerusform>有 %Ln 件工单已超过保存期：早于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is older than the retention period.</source>
        <translation>没有超过保存期的工单。</translation>
    </message>
    <message>
        <source>No order is from before %1.</source>
        <translation>没有早于 %1 的工单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) from before %1 are deleted for good, with what was said and where, and the follow-ups that have no later order.</source>
        <translation>
            <numerusform>将彻底删除早于 %1 的 %Ln 件工单（含诉求内容和地址），以及没有更晚工单的排查记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone. Exports and copies elsewhere are not in reach, and importing the same files again brings the orders back.</source>
        <translation>此操作无法撤销。已导出的文件和其他位置的副本不受影响；再次导入同样的文件，这些工单会重新出现。</translation>
    </message>
    <message>
        <source>To confirm, type the day:</source>
        <translation>请输入该日期以确认：</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>How long orders are kept</source>
        <translation>工单保存期</translation>
    </message>
    <message>
        <source>When orders are older than this you are reminded; nothing is deleted by itself.</source>
        <translation>工单超过此期限时会提醒；不会自动删除任何数据。</translation>
    </message>
    <message>
        <source>Months; empty: for ever</source>
        <translation>月数（留空为永久保存）</translation>
    </message>
    <message>
        <source>Months orders are kept</source>
        <translation>工单保存月数</translation>
    </message>
    <message>
        <source>Delete orders from before</source>
        <translation>删除此日期之前的工单</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>redial::RhythmModel</name>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来电次数</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>离散系数</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最近来电</translation>
    </message>
    <message>
        <source>Expected again</source>
        <translation>预计再来</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未如期次数</translation>
    </message>
</context>
<context>
    <name>redial::RulesPane</name>
    <message>
        <source>“%1” sorted into: %2</source>
        <translation>“%1”已归入：%2</translation>
    </message>
    <message>
        <source>Rule “%1” removed</source>
        <translation>已删除规则“%1”</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>规则类型</translation>
    </message>
    <message>
        <source>A word decides wherever it stands in the name of a category; a category decides for itself and all below it. The deepest level counts, then a category before a word, then the longest word.</source>
        <translation>词：分类名称里有它就命中；分类：命中它本身和它下面的各级。以最深一级为准，同一级里分类优先于词，词里长的优先。</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>New word, such as 噪声</source>
        <translation>新的词，例如 噪声</translation>
    </message>
    <message>
        <source>Category, such as 城乡建设/施工管理</source>
        <translation>分类，例如 城乡建设/施工管理</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Sort into</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message numerus="yes">
        <source>%1 rule(s) sorted into: %2</source>
        <translation>
            <numerusform>%1 条规则已归入：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rule(s) removed</source>
        <translation>
            <numerusform>已删除 %1 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rule(s)</source>
        <extracomment>Heading above the list of rules: how many are shown</extracomment>
        <translation>
            <numerusform>%1 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>redial::SamePersonView</name>
    <message>
        <source>A number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Calls are counted by person: numbers said to be the same person count as one caller.</source>
        <translation>现按人统计：认定为同一人的号码计为一个来电人。</translation>
    </message>
    <message>
        <source>What is said here counts once calls are counted by person.</source>
        <translation>按人统计后，此处的认定才计入。</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>再显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) or identity number(s) are shared by so many callers that they are no evidence.</source>
        <translation>
            <numerusform>有 %Ln 个地址或身份证号由太多来电人共用，不作为依据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>未选择来电人。</translation>
    </message>
    <message>
        <source>Looking for other numbers of this caller.</source>
        <translation>正在查找此来电人的其他号码。</translation>
    </message>
    <message>
        <source>No other number shares this caller&apos;s identity number, or address and subject. A name alone is no evidence.</source>
        <translation>没有其他号码与此来电人身份证号相同，或地址与诉求都相同。仅姓名相同不作为依据。</translation>
    </message>
    <message>
        <source>The same person through another number.</source>
        <translation>经另一号码认定为同一人。</translation>
    </message>
    <message>
        <source>Said to be the same person</source>
        <translation>已认定为同一人</translation>
    </message>
    <message>
        <source>Said to be somebody else</source>
        <translation>已认定不是同一人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 件工单</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>not in the orders at hand</source>
        <translation>当前工单中没有</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>手工关联</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回认定</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>是同一人</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Type two numbers, or leave the first empty for this caller.</source>
        <translation>请输入两个号码；第一个留空即为此来电人。</translation>
    </message>
    <message>
        <source>This is the same number twice.</source>
        <translation>两个号码相同。</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Count by person</source>
        <translation>按人统计</translation>
    </message>
    <message>
        <source>Two numbers you know to be one person:</source>
        <translation>已知属于同一人的两个号码：</translation>
    </message>
    <message>
        <source>First number; empty: this caller</source>
        <translation>第一个号码；留空为此来电人</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>第二个号码</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>另一个号码</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
</context>
<context>
    <name>redial::SamePersons</name>
    <message>
        <source>Looking for callers with several numbers</source>
        <translation>正在查找使用多个号码的来电人</translation>
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
    <name>redial::SchemeColumns</name>
    <message>
        <source>By a column of the orders, else phone number</source>
        <translation>按工单中的一列，没有值时按号码</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>No orders yet: their columns come with the first import</source>
        <translation>还没有工单：首次导入后即可选择列</translation>
    </message>
    <message>
        <source>%1 – almost always empty</source>
        <translation>%1 – 几乎都为空</translation>
    </message>
    <message>
        <source>%1 – almost always different: nobody would be back</source>
        <translation>%1 – 几乎各不相同：不会有人算作再次来电</translation>
    </message>
</context>
<context>
    <name>redial::SchemeSentence</name>
    <message>
        <source> · Scheme {name}: back within {window} {kind}, {issue}, {dispatched}, by {identity}</source>
        <extracomment>The scheme in force as one sentence. Words in braces are replaced by links and must be kept; their order is free. Blanks count.</extracomment>
        <translation> · 方案 {name}： {window} 内 {kind} 再次来电， {issue} ， {dispatched} ，按 {identity}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>before a further term</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>More terms</source>
        <translation>更多条件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>redial::SchemeTerms</name>
    <message>
        <source>Frequent callers</source>
        <translation>高频来电人</translation>
    </message>
    <message>
        <source>frequent from %1</source>
        <translation>高频：%1</translation>
    </message>
    <message>
        <source>Minimum gap</source>
        <translation>最小间隔</translation>
    </message>
    <message>
        <source>more than %1 apart</source>
        <translation>间隔超过%1</translation>
    </message>
    <message>
        <source>Calls too recent to judge</source>
        <translation>太近、暂不能判定的来电</translation>
    </message>
    <message>
        <source>with calls too recent to judge</source>
        <translation>含暂不能判定的来电</translation>
    </message>
    <message>
        <source>Leave out calls that are too recent to judge</source>
        <translation>不计太近、暂不能判定的来电</translation>
    </message>
    <message>
        <source>Count them although they may still be repeated</source>
        <translation>计入（之后仍可能再次来电）</translation>
    </message>
    <message>
        <source>Invalid calls</source>
        <translation>无效来电</translation>
    </message>
    <message>
        <source>with invalid calls</source>
        <translation>含无效来电</translation>
    </message>
    <message>
        <source>Leave out invalid calls (nuisance, silent, misdialled)</source>
        <translation>不计无效来电（骚扰、无声、拨错）</translation>
    </message>
    <message>
        <source>Judge invalid calls too</source>
        <translation>无效来电也计入</translation>
    </message>
    <message>
        <source>First-contact resolution</source>
        <translation>首次解决率</translation>
    </message>
    <message>
        <source>dispatch counts against first-contact resolution</source>
        <translation>派单不算首次解决</translation>
    </message>
    <message>
        <source>Only repeats count against it</source>
        <translation>只有复电不算首次解决</translation>
    </message>
    <message>
        <source>Dispatched orders count against it too</source>
        <translation>派单也不算首次解决</translation>
    </message>
    <message>
        <source>Categories with a window of their own</source>
        <translation>单独设时限的分类</translation>
    </message>
    <message>
        <source>own windows for %1 categories</source>
        <translation>%1 个分类单独设时限</translation>
    </message>
    <message>
        <source>Excluded callers</source>
        <translation>排除的号码</translation>
    </message>
    <message>
        <source>None: only orders of the same second are one call</source>
        <translation>无：仅同一秒的工单算一通来电</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>超过%1</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>%1内</translation>
    </message>
    <message>
        <source>Calls at least</source>
        <translation>来电次数至少</translation>
    </message>
    <message>
        <source>%1 – count again</source>
        <comment>an excluded caller</comment>
        <translation>%1 – 恢复计入</translation>
    </message>
    <message>
        <source>Lines that are no people: nobody is excluded</source>
        <translation>是线路、不是来电人的号码：尚未排除任何号码</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a scheme</comment>
        <translation>%1（已改动）</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Kind of window</source>
        <translation>计时方式</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>of the calendar</source>
        <comment>days</comment>
        <translation>按自然日</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>any issue</source>
        <translation>不论诉求</translation>
    </message>
    <message>
        <source>same category</source>
        <translation>同一分类</translation>
    </message>
    <message>
        <source>same category to level %1</source>
        <translation>同一分类（到第 %1 级）</translation>
    </message>
    <message>
        <source>same order type</source>
        <translation>同一工单类型</translation>
    </message>
    <message>
        <source>Dispatched orders</source>
        <translation>派单</translation>
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
        <source>Without dispatched orders</source>
        <translation>不含派单的工单</translation>
    </message>
    <message>
        <source>Dispatched orders included</source>
        <translation>包含派单的工单</translation>
    </message>
    <message>
        <source>Who is the same caller</source>
        <translation>怎样算同一来电人</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>No scheme is saved yet</source>
        <translation>还没有保存过方案</translation>
    </message>
    <message>
        <source>Read-only: schemes cannot be saved here</source>
        <translation>只读：这里不能保存方案</translation>
    </message>
    <message>
        <source>Save the changes to “%1”</source>
        <translation>把改动保存到“%1”</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>All schemes…</source>
        <translation>全部方案…</translation>
    </message>
    <message>
        <source>Rolling: from the second of the call</source>
        <translation>滚动：从来电那一秒算起</translation>
    </message>
    <message>
        <source>Calendar days: the day of the call is the first</source>
        <translation>自然日：来电当天为第一天</translation>
    </message>
    <message>
        <source>Any issue</source>
        <translation>不论诉求</translation>
    </message>
    <message>
        <source>Same category to level %1</source>
        <translation>同一分类，到第 %1 级</translation>
    </message>
    <message>
        <source>Same category, the whole path</source>
        <translation>同一分类，完整路径</translation>
    </message>
    <message>
        <source>Same order type</source>
        <translation>同一工单类型</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Person: identity number, else phone number</source>
        <translation>人员：身份证号，没有则按号码</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter and its values</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>(%1 chosen)</source>
        <translation>（已选 %1 项）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Only these are judged; nothing chosen: all</source>
        <translation>只判定选中的；都不选则为全部</translation>
    </message>
    <message>
        <source>Order types</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>诉求分类</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>without %1 excluded lines</source>
        <translation>排除 %1 条线路</translation>
    </message>
    <message>
        <source>%1 more are excluded everywhere, by the settings</source>
        <translation>另有 %1 条线路按设置处处排除</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>班组 %1</translation>
    </message>
    <message>
        <source>Agents (%1 chosen)</source>
        <translation>坐席（已选 %1 名）</translation>
    </message>
    <message>
        <source>Agents %1</source>
        <translation>坐席 %1</translation>
    </message>
    <message>
        <source>Team %1 (%2 agents)</source>
        <translation>班组 %1（%2 名坐席）</translation>
    </message>
    <message>
        <source>Address: whoever calls from one place is one caller</source>
        <translation>地址：同一地址的来电算同一来电人</translation>
    </message>
</context>
<context>
    <name>redial::SchemeWindows</name>
    <message>
        <source>All categories have the window of the scheme. Choose one below to give it its own; it holds for what lies beneath it, too.</source>
        <translation>所有分类都用方案的时限。在下面选一个分类，给它单独设时限；其下级分类同样适用。</translation>
    </message>
    <message>
        <source>Categories with a window of their own</source>
        <translation>单独设时限的分类</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>查找分类</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Its window</source>
        <translation>单独的时限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>1 calendar day</source>
        <translation>1 个自然日</translation>
    </message>
    <message>
        <source>%1 calendar days</source>
        <translation>%1 个自然日</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Another length…</source>
        <translation>其他时长…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A category and its window</extracomment>
        <translation>%1：%2</translation>
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
    <name>redial::SchemesPage</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>导出到文件…</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Saved schemes</source>
        <translation>已保存的方案</translation>
    </message>
    <message>
        <source>%1 (in force)</source>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Frequent callers</source>
        <translation>高频来电人</translation>
    </message>
    <message>
        <source>Open a workspace first: schemes are kept in it.</source>
        <translation>请先打开工作区：方案保存在工作区里。</translation>
    </message>
    <message>
        <source>No scheme is saved yet. Change the words of the sentence above, give the result a name below, and save it.</source>
        <translation>还没有保存过方案。改动上方句子里的词，在下面起个名称并保存。</translation>
    </message>
    <message>
        <source>A scheme says which calls count as repeats. Change the words of the sentence above and save the result under a name.</source>
        <translation>方案规定哪些来电算复电。改动上方句子里的词，再以一个名称保存。</translation>
    </message>
    <message>
        <source>Bring “%1” back</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Write the scheme to a file</source>
        <translation>把方案导出到文件</translation>
    </message>
    <message>
        <source>Scheme (*.json)</source>
        <translation>方案 (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Read a scheme from a file</source>
        <translation>从文件导入方案</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Open or begin a workspace</source>
        <translation>打开或新建工作区</translation>
    </message>
    <message>
        <source>Save the one in force</source>
        <translation>保存当前方案</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Keeps what the sentence above says under this name</source>
        <translation>把上方句子里的方案以此名称保存</translation>
    </message>
    <message>
        <source>Gives the chosen scheme this name</source>
        <translation>把选中的方案改为此名称</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation>当前方案</translation>
    </message>
</context>
<context>
    <name>redial::Session</name>
    <message>
        <source>24 h, any issue</source>
        <translation>24 小时不论诉求</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>正在读取工单</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Deleting for good</source>
        <translation>正在彻底删除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were deleted for good.</source>
        <translation>
            <numerusform>已彻底删除 %Ln 件工单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) went with them.</source>
        <translation>
            <numerusform>同时删除 %Ln 项排查。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be rewritten: traces of earlier changes may be left in it. Make room, close it elsewhere, and delete once more.</source>
        <translation>文件未能重写，其中可能残留早先修改的痕迹。请腾出空间、在别处关闭此文件，然后再删除一次。</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is among the backups.</source>
        <translation>备份已恢复。恢复之前的内容已存入备份。</translation>
    </message>
    <message>
        <source>Saving the workspace</source>
        <translation>正在保存工作区</translation>
    </message>
    <message>
        <source>Saved as %1, which is open now.</source>
        <translation>已另存为 %1，现在打开的就是它。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name that is taken, and a number</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>redial::SettingsPage</name>
    <message>
        <source>Mask numbers and names</source>
        <translation>遮盖号码和姓名</translation>
    </message>
    <message>
        <source>Show numbers and names (is logged)</source>
        <translation>显示号码和姓名（会记入日志）</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>appearance</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Heading, usually the centre&apos;s name</source>
        <translation>抬头，一般为中心名称</translation>
    </message>
    <message>
        <source>Heading of reports</source>
        <translation>报告抬头</translation>
    </message>
    <message>
        <source>Logo (PNG or JPEG)</source>
        <translation>标志（PNG 或 JPEG）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Words of your order system</source>
        <translation>工单系统的用词</translation>
    </message>
    <message>
        <source>The usual words are known. What you add holds for orders imported before, too.</source>
        <translation>常用的词已经认识。新加的词对以前导入的工单同样有效。</translation>
    </message>
    <message>
        <source>Lines, not people</source>
        <translation>线路，不是来电人</translation>
    </message>
    <message>
        <source>Test lines, transfers from 110 or the city: left out of every figure.</source>
        <translation>测试号、110 或市级转接：不计入任何数字。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>Not ordinary weekdays when calls are compared.</source>
        <translation>比较来电量时不算平日。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Agent number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>no PNG or JPEG picture</source>
        <translation>不是 PNG 或 JPEG 图片</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Their names stand beside the numbers everywhere. Paste the list from a spreadsheet; Delete takes the chosen rows away.</source>
        <translation>姓名会显示在各处的工号旁。可从电子表格粘贴名单；按 Delete 移除选中的行。</translation>
    </message>
    <message>
        <source>All but language and appearance belongs to a workspace: open one to change it.</source>
        <translation>除语言和外观外，其余设置都属于工作区：请先打开一个工作区。</translation>
    </message>
    <message>
        <source>Open or begin a workspace</source>
        <translation>打开或新建工作区</translation>
    </message>
    <message>
        <source>This window is read-only: the workspace&apos;s settings can be looked at, not changed.</source>
        <translation>本窗口为只读：可以查看工作区的设置，不能修改。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a public holiday</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>redial::SourceTable</name>
    <message>
        <source>sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets with one header, one source (%1)</source>
        <translation>
            <numerusform>%Ln 张表同一表头，合为一份（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>表头在第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>正在数…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>seen before</source>
        <translation>以前见过</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>待导入的文件</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>没有表头</translation>
    </message>
    <message>
        <source>Excel 97–2003 workbook</source>
        <translation>Excel 97–2003 工作簿</translation>
    </message>
    <message>
        <source>XML spreadsheet 2003</source>
        <translation>XML 表格 2003</translation>
    </message>
    <message>
        <source>web page with tables</source>
        <translation>带表格的网页</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument 表格</translation>
    </message>
</context>
<context>
    <name>redial::StartView</name>
    <message>
        <source>Open a workspace first</source>
        <translation>请先打开一个工作区</translation>
    </message>
    <message>
        <source>A workspace is one file that holds your orders. Make one, or open the sample year.</source>
        <translation>工作区是存放工单的一个文件。新建一个，或打开样例年。</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>去开始页</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>还没有导入任何工单</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>Finding the sheets, the header and what the columns are.</source>
        <translation>正在识别工作表、表头和各列。</translation>
    </message>
    <message>
        <source>This window is read-only: import in the window that works on the workspace.</source>
        <translation>本窗口为只读：请在正在使用该工作区的窗口里导入。</translation>
    </message>
    <message>
        <source>Drop the export of your order system on the window: Excel (.xlsx, .xls), .ods or text (.csv), several files at once if you like.
Each order needs the time it was received and the caller; all other columns are kept. You see what becomes of every column before anything is imported.</source>
        <translation>把工单系统的导出文件拖到窗口上：Excel（.xlsx、.xls）、.ods 或文本（.csv），可以一次多个。
每条工单需要来电时间和来电号码，其他列照样保留。导入之前，您会看到每一列当作什么。</translation>
    </message>
</context>
<context>
    <name>redial::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Another window is working on this workspace, or the file is protected. Everything can be looked at; nothing can be changed here.</source>
        <translation>另一个窗口正在使用此工作区，或文件受保护。这里可以查看全部内容，但不能改动。</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有工单</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders · %2 with caller (%3)</source>
        <translation>
            <numerusform>%1 单 · 有号码 %2（%3）</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered %1 to %2</source>
        <translation>覆盖 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 ✓ without a gap</source>
        <translation>%1 ✓ 完整</translation>
    </message>
    <message>
        <source>%1, gaps: %2</source>
        <translation>%1，有 %2 处缺口</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>正在停止：%1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>号码已显示</translation>
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
    <name>redial::TableSaving</name>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Callers are masked.</source>
        <translation>号码已掩码。</translation>
    </message>
    <message>
        <source>Callers are not masked: handle with care.</source>
        <translation>号码未掩码，请谨慎保管。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>redial::ThreeRatesDesk</name>
    <message>
        <source>Computing the three rates</source>
        <translation>正在计算三率</translation>
    </message>
</context>
<context>
    <name>redial::ThreeRatesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>heading</comment>
        <extracomment>Heading in copies and files: the rate, then what of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>n</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>On before</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>On year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>per 10,000 residents</source>
        <translation>每万人</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部镇街</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>未写镇街</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>未写承办单位</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>响应率</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>解决率</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>满意率</translation>
    </message>
</context>
<context>
    <name>redial::ThreeRatesView</name>
    <message>
        <source>Regions</source>
        <translation>各镇街</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>各承办单位</translation>
    </message>
    <message>
        <source>The period in force (%1)</source>
        <translation>当前时段（%1）</translation>
    </message>
    <message>
        <source>By its heading (%1)</source>
        <translation>按列名（%1）</translation>
    </message>
    <message>
        <source>By its heading (no column has one)</source>
        <translation>按列名（没有这样的列）</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>complaint (投诉)</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>“On before” compares with %1, in percentage points.</source>
        <translation>环比对比 %1，单位为百分点。</translation>
    </message>
    <message>
        <source>“On before” is missing: the orders do not cover %1.</source>
        <translation>没有环比：工单没有覆盖 %1。</translation>
    </message>
    <message>
        <source>“On year” compares with %1.</source>
        <translation>同比对比 %1。</translation>
    </message>
    <message>
        <source>“On year” is missing: the orders do not cover %1.</source>
        <translation>没有同比：工单没有覆盖 %1。</translation>
    </message>
    <message>
        <source>All orders have no time before them to be compared with: choose a month.</source>
        <translation>全部工单没有可对比的前一时段：请选一个月份。</translation>
    </message>
    <message>
        <source>The orders cover only a part of this period.</source>
        <translation>工单只覆盖了这一时段的一部分。</translation>
    </message>
    <message>
        <source>In brackets: fewer than %1 orders.</source>
        <translation>加括号的数不足 %1 件。</translation>
    </message>
    <message>
        <source>The column %1 may say who was responded to, but most of its words are not understood.</source>
        <translation>“%1”一列可能表示是否响应，但里面的词大多认不出来。</translation>
    </message>
    <message>
        <source>There is no response rate: no column says who was responded to. If one does, choose it above.</source>
        <translation>没有响应率：没有一列表示是否响应。如果有，请在上面选择。</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>word and number</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>Not understood as a response and in no rate: %1. Say what they mean under “resolved” in the settings.</source>
        <translation>以下内容认不出是否响应，未计入响应率：%1。可在设置里“是否解决”的词表中说明含义。</translation>
    </message>
    <message>
        <source>No order is of a type that counts as a complaint.</source>
        <translation>没有工单属于投诉类型。</translation>
    </message>
    <message>
        <source>Residents of the regions are not known yet: enter them.</source>
        <translation>尚未填写各镇街常住人口：去填写。</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开工作区。</translation>
    </message>
    <message>
        <source>The orders are being read.</source>
        <translation>正在读取工单。</translation>
    </message>
    <message>
        <source>There are no orders in this period under this scheme.</source>
        <translation>按本方案，这一时段没有工单。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Three rates by region</source>
        <translation>各镇街三率</translation>
    </message>
    <message>
        <source>Three rates by department</source>
        <translation>各承办单位三率</translation>
    </message>
    <message>
        <source>in</source>
        <comment>between regions and a period</comment>
        <extracomment>&quot;[Regions] in [2024-03] · responses by the column [是否响应] · complaints are orders of type [投诉]&quot;</extracomment>
        <translation>·</translation>
    </message>
    <message>
        <source>· responses by the column</source>
        <translation>· 响应看这一列：</translation>
    </message>
    <message>
        <source>· complaints are orders of type</source>
        <translation>· 投诉指这些类型：</translation>
    </message>
    <message>
        <source>Regions or departments</source>
        <translation>镇街或承办单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Column that says who was responded to</source>
        <translation>表示是否响应的列</translation>
    </message>
    <message>
        <source>Types that are complaints</source>
        <translation>算作投诉的类型</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The three rates</source>
        <translation>三率</translation>
    </message>
</context>
<context>
    <name>redial::ThresholdMapView</name>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1时</translation>
    </message>
    <message>
        <source>Callers listed, by calls and period</source>
        <translation>按次数与时间范围列出的来电人数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) in all</source>
        <translation>
            <numerusform>共 %Ln 位来电人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>At least %1 calls within %2: %3 of %4 callers</source>
        <translation>%2内至少 %1 次：%4 位来电人中有 %3 位</translation>
    </message>
</context>
<context>
    <name>redial::ThresholdSentence</name>
    <message>
        <source>%1 calls</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电次数</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>&quot;At least [3 calls] within [24 hours]: 212 callers&quot;</extracomment>
        <translation>至少</translation>
    </message>
    <message>
        <source>within</source>
        <comment>between the number of calls and the period</comment>
        <translation>，在</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>after the period</comment>
        <translation>内：%1</translation>
    </message>
</context>
<context>
    <name>redial::ThresholdSide</name>
    <message>
        <source>What another threshold would list: callers, by calls and period. A click uses it.</source>
        <translation>换个门槛会怎样：每格是会被列出的来电人数，点一下即采用。</translation>
    </message>
    <message>
        <source>Other thresholds</source>
        <translation>其他门槛</translation>
    </message>
</context>
<context>
    <name>redial::TopBar</name>
    <message>
        <source>Search number, order id, words</source>
        <translation>搜索 号码、工单号、内容</translation>
    </message>
    <message>
        <source>Search all orders</source>
        <translation>搜索全部工单</translation>
    </message>
    <message>
        <source>A phone number, an order id, or words of title and content (Ctrl+F)</source>
        <translation>电话号码、工单编号，或标题和内容里的词（Ctrl+F）</translation>
    </message>
</context>
<context>
    <name>redial::TrialCard</name>
    <message numerus="yes">
        <source>All %1 rows tried</source>
        <translation>
            <numerusform>全部 %1 行试读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %1 rows tried</source>
        <translation>
            <numerusform>前 %1 行试读</numerusform>
        </translation>
    </message>
    <message>
        <source>readable</source>
        <translation>能读</translation>
    </message>
    <message>
        <source>without a caller</source>
        <translation>没有号码</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>读不出</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1: %2 (“%3”)</source>
        <translation>第 %1 行：%2（“%3”）</translation>
    </message>
    <message>
        <source>numbers without their digits</source>
        <translation>号码丢了位数</translation>
    </message>
</context>
<context>
    <name>redial::UncaughtPane</name>
    <message>
        <source>The orders are being counted.</source>
        <translation>正在统计工单。</translation>
    </message>
    <message>
        <source>Some rule catches every category that has orders.</source>
        <translation>有工单的分类都已有规则命中。</translation>
    </message>
    <message>
        <source>No such category is left open.</source>
        <translation>没有这样的未归类分类。</translation>
    </message>
    <message>
        <source>Categories that no rule catches</source>
        <translation>没有规则命中的分类</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>查找分类</translation>
    </message>
    <message numerus="yes">
        <source>%1 category(-ies) without a rule</source>
        <translation>
            <numerusform>%1 个分类没有规则命中</numerusform>
        </translation>
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
<context>
    <name>redial::WelcomePage</name>
    <message>
        <source>Drop the export of your order system here</source>
        <translation>把工单系统导出的文件拖到这里</translation>
    </message>
    <message>
        <source>Excel or text, several files at once, anywhere on the window.
Columns are recognised; nothing leaves this computer.</source>
        <translation>Excel 或文本，可一次多个，拖到窗口任意处均可。
自动识别各列；数据不离开本机。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>No export at hand? A made-up year of 50,000 orders shows every screen. It is kept in a workspace of its own.</source>
        <translation>手边没有导出文件？用虚构的一年 50,000 张工单看看每个页面。它单独存放在一个工作区里。</translation>
    </message>
    <message>
        <source>Open the sample year</source>
        <translation>打开示例年</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>None yet. A workspace is one file with all orders, schemes and notes; the first import makes one.</source>
        <translation>还没有。工作区是一个文件，存放全部工单、方案和记录；第一次导入时建立。</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Sample year</source>
        <translation>示例年</translation>
    </message>
    <message>
        <source>Making up the sample year</source>
        <translation>正在生成示例年</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.fods *.xml *.html *.htm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.ods *.fods *.xml *.html *.htm *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingCommand</name>
    <message>
        <source>The well-being index by region and month.</source>
        <translation>各镇街每月的幸福感指数。</translation>
    </message>
    <message>
        <source>Adds what moved each index since the period before.</source>
        <translation>附上每个指数比上期变化的来源。</translation>
    </message>
    <message>
        <source>Adds response, resolution and satisfaction rates of the period --from … --to, by region or department.</source>
        <translation>附上 --from 至 --to 期间的响应率、解决率、满意率，按镇街（region）或承办单位（department）。</translation>
    </message>
    <message>
        <source>--csv is the table of indexes; ask for --rates and --change without it.</source>
        <translation>--csv 输出指数表；--rates 和 --change 请不要与它同用。</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingDefinition</name>
    <message>
        <source>orders of the dimension per 10,000 residents of the region</source>
        <translation>该维度的工单数除以本镇街常住人口，按每万人计</translation>
    </message>
    <message>
        <source>orders of the dimension, of all orders of the region; as no residents are entered, this says what the orders are about, not how many there are</source>
        <translation>该维度的工单占本镇街全部工单的比例；因未录入人口，只能说明诉求的构成，不能说明诉求的多少</translation>
    </message>
    <message>
        <source>calls after which the caller was back, of those that can be judged, by the definition of a repeat in force</source>
        <translation>来电后再次来电的通数，占可判定来电的比例，按当前复电方案计算</translation>
    </message>
    <message>
        <source>dissatisfied ratings, of all ratings</source>
        <translation>不满意评价，占全部评价的比例</translation>
    </message>
    <message>
        <source>days with far more callers than usual; these come with the early warning and are missing until then</source>
        <translation>来电人数远超平常的天数；待预警功能提供，目前缺项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a dimension of well-being, %2 one of its indicators</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部镇街</translation>
    </message>
    <message>
        <source>Good: %1 and more. Act: under %1.</source>
        <translation>良好：%1 及以上；处置：低于 %1。</translation>
    </message>
    <message>
        <source>Good: %1 and more. Watch: %2 to under %1. Act: under %2.</source>
        <translation>良好：%1 及以上；关注：%2 至 %1；处置：低于 %2。</translation>
    </message>
    <message>
        <source>all weigh the same</source>
        <translation>等权</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>自定权重</translation>
    </message>
    <message>
        <source>by entropy: what tells regions and periods apart most weighs most</source>
        <translation>熵权：越能区分各镇街、各时期的指标权重越大</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>加权平均</translation>
    </message>
    <message>
        <source>geometric mean: a low dimension is not made good by a high one</source>
        <translation>几何平均：低分维度不能被高分维度抵消</translation>
    </message>
    <message>
        <source>A category belongs to one dimension or to none, as the dictionary says.</source>
        <translation>诉求分类按归类词典归入一个维度，或不归入任何维度。</translation>
    </message>
    <message>
        <source>Each indicator is scored from 100 (5% of regions and periods are lower) to 0 (5% are higher); less is better. Baseline of this scale: %1.</source>
        <translation>各指标按 100 分（低于它的镇街与时期占 5%）至 0 分（高于它的占 5%）折算，数值越小得分越高。折算基期：%1。</translation>
    </message>
    <message>
        <source>Weights of indicators and dimensions: %1.</source>
        <translation>指标与维度的权重：%1。</translation>
    </message>
    <message>
        <source>Dimensions are joined by: %1.</source>
        <translation>维度合成方法：%1。</translation>
    </message>
    <message>
        <source>A rate of fewer than %1 is missing; a missing figure is left out and the others take its weight. With less than %2 of the weight there is no score; neither is there for a region with fewer than %3 orders in a period.</source>
        <translation>分母不足 %1 的比率视为缺项；缺项不计，其权重由其余指标分担。有数据的权重不足 %2 时不评分；一个时期内工单不足 %3 件的镇街不评分。</translation>
    </message>
    <message>
        <source>Range of ranks: the best and the worst rank under %1 weightings of the dimensions, drawn evenly from all possible ones.</source>
        <translation>名次范围：在全部可能的维度权重中均匀抽取 %1 组，所得的最好与最差名次。</translation>
    </message>
    <message>
        <source>The dictionary sorts %1 of %2 orders.</source>
        <translation>归类词典识别了 %2 件工单中的 %1。</translation>
    </message>
    <message>
        <source>%1 have no region.</source>
        <translation>%1 件没有镇街。</translation>
    </message>
    <message>
        <source>Residents are not known, so orders per 10,000 are missing: %1.</source>
        <translation>未录入人口，缺每万人工单：%1。</translation>
    </message>
    <message>
        <source>Figures that came or went</source>
        <translation>指标增减</translation>
    </message>
    <message>
        <source>Weights: %1; joined by %2; baseline: %3</source>
        <translation>权重：%1；合成：%2；基期：%3</translation>
    </message>
    <message>
        <source>unresolved orders, of those known to be resolved or not; open ones that are not yet due are not judged</source>
        <translation>未解决的工单，占已知是否解决的工单；尚未办结且未到时限的不作评判</translation>
    </message>
    <message>
        <source>orders closed after they were due or still open then, of those with a due time; open ones that are not yet due are not judged</source>
        <translation>超过时限才办结或到时限仍未办结的工单，占有办理时限的工单；尚未办结且未到时限的不作评判</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingDefinitionSheet</name>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>How the index is made</source>
        <translation>指数的算法</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>复电：%1</translation>
    </message>
    <message>
        <source>Indicators: less is better</source>
        <translation>指标（数值越小越好）</translation>
    </message>
    <message>
        <source>Weights in the index</source>
        <translation>在指数中的权重</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>What the dictionary catches</source>
        <translation>归类词典的识别情况</translation>
    </message>
    <message>
        <source>Categories no rule catches</source>
        <translation>未被识别的诉求分类</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingEmpty</name>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开工作区</translation>
    </message>
    <message>
        <source>Open one, or drop an export of the order system on the window.</source>
        <translation>请打开一个，或把工单系统导出的文件拖到窗口上。</translation>
    </message>
    <message>
        <source>Open or begin a workspace</source>
        <translation>打开或新建工作区</translation>
    </message>
    <message>
        <source>The orders are being read.</source>
        <translation>正在读取工单。</translation>
    </message>
    <message>
        <source>No orders to look at</source>
        <translation>没有可分析的工单</translation>
    </message>
    <message>
        <source>No dimensions</source>
        <translation>没有维度</translation>
    </message>
    <message>
        <source>No order has a region</source>
        <translation>工单都没有镇街</translation>
    </message>
    <message>
        <source>No category is in the dictionary</source>
        <translation>没有分类能被词典归类</translation>
    </message>
    <message>
        <source>Every region is too small to judge</source>
        <translation>各镇街工单都太少</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比的数据</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入工单</translation>
    </message>
    <message>
        <source>Open the dictionary</source>
        <translation>打开归类词典</translation>
    </message>
    <message>
        <source>Change how the index is made</source>
        <translation>调整指数算法</translation>
    </message>
    <message>
        <source>Look at all orders</source>
        <translation>查看全部工单</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingOptions</name>
    <message>
        <source>months (default) or weeks.</source>
        <translation>months（按月，默认）或 weeks（按周）。</translation>
    </message>
    <message>
        <source>equal (default), entered or entropy.</source>
        <translation>equal（等权，默认）、entered（自定）或 entropy（熵权）。</translation>
    </message>
    <message>
        <source>The weight of an indicator or a dimension, for example repeat_rate=2 or safety=3; may be repeated. Means --weights entered.</source>
        <translation>指标或维度的权重，例如 repeat_rate=2 或 safety=3；可多次使用，等同于 --weights entered。</translation>
    </message>
    <message>
        <source>Of the dimensions: arithmetic (default) or geometric.</source>
        <translation>维度的合成方法：arithmetic（算术，默认）或 geometric（几何）。</translation>
    </message>
    <message>
        <source>First day of what scores are measured against (default: all).</source>
        <translation>评分基期的第一天（默认：全部）。</translation>
    </message>
    <message>
        <source>The day after its last one.</source>
        <translation>基期最后一天的次日。</translation>
    </message>
    <message>
        <source>A region with fewer orders in a period has no index there (default 50).</source>
        <translation>一个时期内工单不足此数的镇街不评分（默认 50）。</translation>
    </message>
    <message>
        <source>A rate of fewer is missing (default 5).</source>
        <translation>分母不足此数的比率视为缺项（默认 5）。</translation>
    </message>
    <message>
        <source>A table of regions and residents (.csv, .xlsx), instead of the workspace&apos;s.</source>
        <translation>镇街与人口的表格（.csv、.xlsx），代替工作区中的。</translation>
    </message>
    <message>
        <source>A dictionary (.json), instead of the workspace&apos;s.</source>
        <translation>归类词典（.json），代替工作区中的。</translation>
    </message>
    <message>
        <source>The baseline ends before it begins.</source>
        <translation>基期的结束早于开始。</translation>
    </message>
    <message>
        <source>--%1 %2 is not a day. Write for example 2024-03-01.</source>
        <translation>--%1 %2 不是日期。请写成例如 2024-03-01。</translation>
    </message>
    <message>
        <source>%1 is no dictionary.</source>
        <translation>%1 不是归类词典。</translation>
    </message>
    <message>
        <source>%1 has no row with a region and its residents.</source>
        <translation>%1 中没有镇街与人口的行。</translation>
    </message>
    <message>
        <source>Not understood in %1: %2.</source>
        <translation>%1 中无法识别的行：%2。</translation>
    </message>
    <message>
        <source>--weight %1 is not understood. Write for example repeat_rate=2.</source>
        <translation>--weight %1 无法识别。请写成例如 repeat_rate=2。</translation>
    </message>
    <message>
        <source>--weight: there is neither an indicator nor a dimension “%1”.</source>
        <translation>--weight：没有名为“%1”的指标或维度。</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingOverview</name>
    <message>
        <source>Regions</source>
        <translation>镇街排名</translation>
    </message>
    <message>
        <source>How the regions fare, %1</source>
        <translation>各镇街幸福感体检，%1</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Range of ranks</source>
        <translation>名次范围</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>较%1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较前期</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Index by region</source>
        <translation>各镇街指数</translation>
    </message>
    <message>
        <source>Index by region and period</source>
        <translation>各镇街各时期指数</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingPage</name>
    <message>
        <source>All orders</source>
        <translation>全部工单</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Reckoning the well-being index</source>
        <translation>正在计算幸福感指数</translation>
    </message>
    <message>
        <source>Index by region and period…</source>
        <translation>各镇街各期指数…</translation>
    </message>
    <message>
        <source>Indicators of the region…</source>
        <translation>所看镇街的指标…</translation>
    </message>
    <message>
        <source>Well-being</source>
        <translation>幸福感</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Report for Excel, all regions…</source>
        <translation>Excel 体检报告（全部镇街）…</translation>
    </message>
    <message>
        <source>Report for Excel, the region looked at…</source>
        <translation>Excel 体检报告（所看镇街）…</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingPlace</name>
    <message>
        <source>All orders</source>
        <translation>全部工单</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部镇街</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingProblems</name>
    <message>
        <source>Category</source>
        <translation>诉求分类</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>复电率</translation>
    </message>
    <message>
        <source>of calls</source>
        <translation>来电数</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>未解决率</translation>
    </message>
    <message>
        <source>of known</source>
        <translation>已知结果</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意率</translation>
    </message>
    <message>
        <source>of rated</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期率</translation>
    </message>
    <message>
        <source>of due</source>
        <translation>有时限</translation>
    </message>
    <message>
        <source>Categories with the most orders</source>
        <translation>工单最多的诉求分类</translation>
    </message>
    <message>
        <source>No order has a category.</source>
        <translation>没有带诉求分类的工单。</translation>
    </message>
    <message>
        <source>Categories after which callers are back most</source>
        <translation>复电最多的诉求分类</translation>
    </message>
    <message>
        <source>Categories that stay unresolved most</source>
        <translation>未解决最多的诉求分类</translation>
    </message>
    <message>
        <source>None with at least %1 orders to judge by.</source>
        <translation>没有可判定工单达到 %1 件的诉求分类。</translation>
    </message>
    <message>
        <source>By the lower end of the 95% interval, so that 1 of 2 does not come before 60 of 200. Small figures: how many orders a rate is of.</source>
        <translation>按 95% 区间的下限排序，以免 2 件中的 1 件排在 200 件中的 60 件之前。小字为该比率的工单数。</translation>
    </message>
    <message>
        <source>Orders as examples</source>
        <translation>工单示例</translation>
    </message>
    <message>
        <source>No order was unresolved, back, dissatisfied or overdue.</source>
        <translation>没有未解决、复电、不满意或超期的工单。</translation>
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
        <source>Against it</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>caller back</source>
        <translation>复电</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超期</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingRates</name>
    <message>
        <source>Response rate</source>
        <translation>响应率</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>解决率</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Points since %1</source>
        <translation>较 %1（百分点）</translation>
    </message>
    <message>
        <source>Points since %1 (not covered)</source>
        <translation>较 %1（无数据）</translation>
    </message>
    <message>
        <source>There is no response rate: no column of the orders says whether callers were responded to.</source>
        <translation>没有响应率：工单中没有是否响应的列。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Title of a table: which rate, by what</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>of orders</source>
        <translation>工单数</translation>
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
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>per 10,000 residents</source>
        <translation>每万人</translation>
    </message>
    <message>
        <source>Rates as cities publish them</source>
        <translation>三率</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部镇街</translation>
    </message>
    <message>
        <source>Complaints per 10,000 residents</source>
        <translation>每万人投诉</translation>
    </message>
    <message>
        <source>The residents of the region are not known.</source>
        <translation>未录入该镇街的人口。</translation>
    </message>
    <message>
        <source>Three rates</source>
        <translation>三率</translation>
    </message>
    <message>
        <source>Response, resolution, satisfaction: %1</source>
        <extracomment>Title of the sheet; %1 the period</extracomment>
        <translation>响应率、解决率、满意率：%1</translation>
    </message>
    <message>
        <source>Of the orders known to be so or not; pale: of fewer than %1.</source>
        <translation>分母为已知结果的工单；浅色：不足 %1 件。</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>按镇街</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>按承办单位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>承办单位</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingRegionSheet</name>
    <message>
        <source>Since %1</source>
        <extracomment>Heading of a column: the change since a period</extracomment>
        <translation>较%1</translation>
    </message>
    <message>
        <source>%1: how people fare, %2</source>
        <extracomment>Title of a region&apos;s sheet: the region and the period</extracomment>
        <translation>%1幸福感体检，%2</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Well-being index, 0 to 100</source>
        <translation>幸福感指数（0 至 100）</translation>
    </message>
    <message>
        <source>All regions together</source>
        <translation>全部镇街合计</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>of %1 regions; %2 when the dimensions are weighted otherwise</source>
        <extracomment>Beside a rank: of how many, and the range it takes when dimensions are weighted otherwise</extracomment>
        <translation>共 %1 个镇街；改变维度权重时名次为 %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>Coverage: weight with figures</source>
        <translation>覆盖：有数据的权重</translation>
    </message>
    <message>
        <source>The data cover only a part of this period.</source>
        <translation>数据只覆盖这一时期的一部分。</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较前期</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部镇街</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Index and dimensions</source>
        <translation>指数与各维度</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>变动原因</translation>
    </message>
    <message>
        <source>There is no index of the period before to compare with.</source>
        <translation>上一时期没有指数，无法比较。</translation>
    </message>
    <message>
        <source>What moved it since %1, in points of the index</source>
        <translation>较%1的变动原因（指数分值）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Index after it</source>
        <translation>累计指数</translation>
    </message>
    <message>
        <source>For the chart: carried</source>
        <translation>图表用：垫底</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>首尾</translation>
    </message>
    <message>
        <source>better</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其余 %1 项</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What moved the index</source>
        <translation>指数变动原因</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>垫底</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入数</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Score 100 up to</source>
        <translation>满分线</translation>
    </message>
    <message>
        <source>Score 0 from</source>
        <translation>零分线</translation>
    </message>
    <message>
        <source>Score, %1</source>
        <translation>%1得分</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>上期得分</translation>
    </message>
    <message>
        <source>Weight in the index</source>
        <translation>指数中权重</translation>
    </message>
    <message>
        <source>Points moved</source>
        <translation>变动分值</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingReport</name>
    <message>
        <source>Health report: %1</source>
        <translation>幸福感体检报告：%1</translation>
    </message>
    <message>
        <source>Health report of the regions</source>
        <translation>各镇街幸福感体检报告</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingSheet</name>
    <message>
        <source>Made %1 with Redial %2. %3</source>
        <translation>%1 由 Redial %2 生成。%3</translation>
    </message>
    <message>
        <source>Callers are masked.</source>
        <translation>来电人已脱敏。</translation>
    </message>
    <message>
        <source>Callers are shown in full: handle with care.</source>
        <translation>来电人未脱敏，请妥善保管。</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingTools</name>
    <message>
        <source>Weights: %1</source>
        <translation>权重：%1</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>基期：%1</translation>
    </message>
    <message>
        <source>all</source>
        <comment>baseline</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>归类词典</translation>
    </message>
    <message>
        <source>Dictionary: %1</source>
        <translation>归类词典 %1</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>The index by region and period, and what moved it</source>
        <translation>各镇街各期的指数，以及什么拉动了变化</translation>
    </message>
    <message>
        <source>Three rates</source>
        <translation>三率</translation>
    </message>
    <message>
        <source>Response, resolution and satisfaction, as cities publish them</source>
        <translation>响应率、解决率、满意率，与各地通报口径一致</translation>
    </message>
    <message>
        <source>Which dimension of life a category belongs to</source>
        <translation>各诉求分类归入哪个维度</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>How many people live in each region</source>
        <translation>各镇街有多少常住人口</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Weights, joining of dimensions, least coverage and colour limits</source>
        <translation>权重、维度合成、最低覆盖率与颜色分档</translation>
    </message>
    <message>
        <source>The time whose best and worst figures are the ends of the scale</source>
        <translation>以这段时间的最好与最差为计分的两端</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>redial::WellbeingWording</name>
    <message>
        <source>Safety</source>
        <translation>平安</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>舒适</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>安居</translation>
    </message>
    <message>
        <source>Orders per 10,000 residents</source>
        <translation>每万人诉求量</translation>
    </message>
    <message>
        <source>Share of all orders</source>
        <translation>诉求占比</translation>
    </message>
    <message>
        <source>Repeat rate</source>
        <translation>复电率</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Surge days</source>
        <translation>突增天数</translation>
    </message>
    <message>
        <source>share of orders</source>
        <translation>诉求占比</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单数</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>复电</translation>
    </message>
    <message>
        <source>All calls judged</source>
        <translation>全部可判定来电</translation>
    </message>
    <message>
        <source>All with an outcome</source>
        <translation>全部有解决结果</translation>
    </message>
    <message>
        <source>All rated</source>
        <translation>全部已评价</translation>
    </message>
    <message>
        <source>%1 orders, %2 per 10,000 residents</source>
        <translation>%1 单，每万人 %2 单</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 单中 %1 单</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>n of m, and the share</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>month and day</comment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>%1 当周</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month of a year</comment>
        <extracomment>%1 month, %2 year</extracomment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Reckoned from orders: a count of complaints is not how people feel, and few are no praise.</source>
        <translation>由工单推算，不等于居民感受：投诉少不代表满意。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a region and its orders</comment>
        <translation>%1（%2 单）</translation>
    </message>
    <message>
        <source>Too few orders to judge: %1.</source>
        <translation>工单太少、不评分的：%1。</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>比%1</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>by entropy</source>
        <translation>熵权</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>act</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Not judged: %1 orders, fewer than %2.</source>
        <translation>不评分：%1 单，少于 %2 单。</translation>
    </message>
    <message>
        <source>Not judged: indicators are there for %1 of the weight, less than %2.</source>
        <translation>不评分：有数据的指标占权重的 %1，低于 %2。</translation>
    </message>
    <message>
        <source>The index is reckoned from orders with a region and a category.</source>
        <translation>指数由带镇街和诉求分类的工单计算。</translation>
    </message>
    <message>
        <source>Filters and excluded lines of the scheme leave no order to look at.</source>
        <translation>方案的筛选条件和排除号码把工单都去掉了。</translation>
    </message>
    <message>
        <source>The dictionary has no dimension of life to which orders could belong.</source>
        <translation>归类词典里没有任何维度，工单无从归类。</translation>
    </message>
    <message>
        <source>No region has %1 orders in one period. Count in months instead of weeks, or lower the least number of orders.</source>
        <translation>没有镇街在一期内达到 %1 单。请改为按月统计，或调低最少工单数。</translation>
    </message>
    <message>
        <source>Every score is a place between the best and the worst regions and periods: here there is no difference to measure by. It takes two regions or two periods with enough orders.</source>
        <translation>得分是在最好与最差的镇街和时段之间的位置，这里没有差异可比。至少需要两个镇街或两个时段有足够的工单。</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>每万人诉求</translation>
    </message>
    <message>
        <source>All closed or due</source>
        <translation>全部已办结或已到期</translation>
    </message>
    <message>
        <source>%1 sorted</source>
        <translation>已归类 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) are unresolved, but open and not yet due when the data end: too early to say, and not in the resolution rate.</source>
        <translation>
            <numerusform>%1 件工单标为未解决，但到数据截止时尚未办结、也未到办理时限，为时过早，不计入解决率。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 order(s) says where it is about. The index compares regions: name the column with the street or town (镇街) when importing.</source>
        <translation>
            <numerusform>%1 张工单都没有写明镇街。指数要比较各镇街：请在导入时指明“镇街”一列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule of the dictionary catches the category of any of %1 order(s). Without a category nothing is about safety, comfort, health or housing.</source>
        <translation>
            <numerusform>%1 张工单的诉求分类都不在归类词典里。没有归类，就无法判断与平安、舒适、健康、安居的关系。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::WordQuestions</name>
    <message>
        <source>“%1” has words that are on no list:</source>
        <translation>“%1”里有不认识的词：</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>Sheet “%1” is left out: no column with the time of the call.</source>
        <translation>工作表“%1”不导入：没有来电时间一列。</translation>
    </message>
    <message>
        <source>Sheet “%1” is left out: no column with the caller.</source>
        <translation>工作表“%1”不导入：没有来电号码一列。</translation>
    </message>
    <message>
        <source>Sheet “%1” is left out: no row with column names.</source>
        <translation>工作表“%1”不导入：没有列名一行。</translation>
    </message>
    <message>
        <source>Sheet “%1” is hidden and was left out.</source>
        <translation>工作表“%1”已隐藏，未读取。</translation>
    </message>
</context>
<context>
    <name>redial::WordSettings</name>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Words with a meaning of their own</source>
        <translation>自定含义的词</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take the chosen word away</source>
        <translation>移除选中的词</translation>
    </message>
    <message>
        <source>“%1” (%2) means %3</source>
        <extracomment>A word, its column and what it means</extracomment>
        <translation>“%1”（%2）算作 %3</translation>
    </message>
</context>
<context>
    <name>redial::WorklistModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>排查情况</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>%1 (%2 gone)</source>
        <translation>%1（%2 单已撤回）</translation>
    </message>
    <message>
        <source>Their import was taken back; the follow-up stays.</source>
        <translation>所在的导入已撤销，排查记录保留。</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近工单</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
</context>
<context>
    <name>redial::WorkspaceDialogs</name>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Redial workspace (*.redial)</source>
        <translation>Redial 工作区 (*.redial)</translation>
    </message>
    <message>
        <source>Where should the workspace be kept?</source>
        <translation>工作区存放在哪里？</translation>
    </message>
    <message>
        <source>My centre</source>
        <translation>我的中心</translation>
    </message>
</context>
</TS>
