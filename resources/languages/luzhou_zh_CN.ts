<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdvicePanel</name>
    <message>
        <source>Nothing to warn of: the plan keeps within what the model can tell.</source>
        <translation>没有需要提醒的：方案在模型能够判断的范围之内。</translation>
    </message>
    <message>
        <source>Hide notes ({n})</source>
        <translation>收起说明（{n}）</translation>
    </message>
    <message>
        <source>Notes ({n})</source>
        <translation>说明（{n}）</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>In force: {strengths}</source>
        <translation>现行强度：{strengths}</translation>
    </message>
    <message>
        <source>No agreement of this kind is known up to {year}.</source>
        <translation>截至 {year} 年，未见此类协议。</translation>
    </message>
    <message>
        <source>Behind the base strength of {base}:</source>
        <translation>基准强度 {base} 的依据：</translation>
    </message>
    <message>
        <source>{year} {name}. Source: {source}</source>
        <translation>{year} {name}。来源：{source}</translation>
    </message>
    <message>
        <source>At full strength it costs each side {amount} {unit} a year</source>
        <translation>强度为1时，每方每年花费{amount}{unit}</translation>
    </message>
</context>
<context>
    <name>AnswerPages</name>
    <message>
        <source>By parts</source>
        <translation>按投入分解</translation>
    </message>
    <message>
        <source>By channels</source>
        <translation>按渠道分解</translation>
    </message>
    <message>
        <source>Equations</source>
        <translation>方程</translation>
    </message>
    <message>
        <source>The plan equals the base, so there is nothing to divide. Change a budget or sign an agreement; how the number itself comes about stands under “Equations”.</source>
        <translation>方案与基准相同，没有可分解的差别。请改动预算或签订协议；数字本身的由来见“方程”。</translation>
    </message>
    <message>
        <source>The plan does not change output here.</source>
        <translation>方案没有改变这里的产出。</translation>
    </message>
    <message>
        <source>Difference of {indicator}, {place}, {year}, by the channels of equation E5: log mean Divisia index, adds up exactly.</source>
        <translation>{place}{year}年{indicator}的差别，按方程E5的渠道分解：对数平均迪氏指数法，各项恰好相加等于总差别。</translation>
    </message>
    <message>
        <source>Shapley values over all subsets of the parts: each part&apos;s mean gain over all orders in which they could be added. They add up exactly.</source>
        <translation>对各部分所有子集计算的沙普利值：每一部分在所有可能加入次序中的平均增量，各项恰好相加等于总差别。</translation>
    </message>
    <message>
        <source>More than {count} parts: Shapley values from drawn orders and their reverses. They add up exactly; ± is the standard error of each.</source>
        <translation>部分多于{count}个：用抽取的次序及其反序估计沙普利值，各项恰好相加等于总差别；±为各项的标准误。</translation>
    </message>
</context>
<context>
    <name>BudgetActions</name>
    <message>
        <source>Open or close infrastructure</source>
        <translation>展开或收起基础设施</translation>
    </message>
    <message>
        <source>Reset the selected cells</source>
        <translation>复位所选单元格</translation>
    </message>
    <message>
        <source>Reset {row}, all headings</source>
        <translation>复位{row}的全部科目</translation>
    </message>
    <message>
        <source>Reset {column}, all cities</source>
        <translation>复位各市的{column}</translation>
    </message>
    <message>
        <source>Reset the table, {years}</source>
        <translation>复位全表，{years}</translation>
    </message>
    <message>
        <source>Reset the table, every year</source>
        <translation>复位全表，所有年份</translation>
    </message>
    <message>
        <source>Lock {cell}</source>
        <translation>锁定{cell}</translation>
    </message>
    <message>
        <source>Lock {row}, all headings</source>
        <translation>锁定{row}的全部科目</translation>
    </message>
    <message>
        <source>Lock {column}, all cities</source>
        <translation>锁定各市的{column}</translation>
    </message>
    <message>
        <source>Spread the rest within {row}</source>
        <translation>在{row}内分摊余额</translation>
    </message>
    <message>
        <source>Spread the rest across the region</source>
        <translation>在全区域分摊余额</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>粘贴单元格</translation>
    </message>
</context>
<context>
    <name>BudgetPanel</name>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
</context>
<context>
    <name>BudgetTableModel</name>
    <message>
        <source>Click, or press Space in the column, to open or close it.</source>
        <translation>单击，或在该列按空格键，可展开或收起。</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>BudgetTableView</name>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Exact amount</source>
        <translation>精确金额</translation>
    </message>
    <message>
        <source>One per cent of the base less</source>
        <translation>减少基准的百分之一</translation>
    </message>
    <message>
        <source>One per cent of the base more</source>
        <translation>增加基准的百分之一</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>Base {amount}</source>
        <translation>基准 {amount}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Back to the base</source>
        <translation>恢复为基准值</translation>
    </message>
    <message>
        <source>Hold this cell</source>
        <translation>锁定此单元格</translation>
    </message>
    <message>
        <source>More: rows, columns, the whole table</source>
        <translation>更多：整行、整列、全表</translation>
    </message>
</context>
<context>
    <name>CellTyping</name>
    <message>
        <source>Amount of the cell</source>
        <translation>单元格金额</translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>The chain behind the number</source>
        <translation>数字背后的推导</translation>
    </message>
</context>
<context>
    <name>CityChips</name>
    <message>
        <source>All cities</source>
        <translation>所有城市</translation>
    </message>
    <message>
        <source>Only the selected city</source>
        <translation>只看所选城市</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Choose which cities have curves</source>
        <translation>选择显示哪些城市的曲线</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Draw the curve</source>
        <translation>绘制曲线</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends with the best that has been found so far</source>
        <translation>以目前找到的最好方案结束</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Plan {done} of {total}</source>
        <translation>第{done}个方案，共{total}个</translation>
    </message>
    <message>
        <source>Best so far: {value}</source>
        <translation>目前最好：{value}</translation>
    </message>
</context>
<context>
    <name>CooperationPanel</name>
    <message>
        <source>City whose agreements are shown</source>
        <translation>显示哪个城市的协议</translation>
    </message>
    <message>
        <source>Agreements by partner and domain</source>
        <translation>按对方城市和领域列出的协议</translation>
    </message>
    <message>
        <source>Signing is not doing: each year an agreement comes closer to what is wanted, and takes hold over about {years} years.</source>
        <translation>签约不等于落实：协议逐年接近期望强度，约 {years} 年见效。</translation>
    </message>
    <message>
        <source>Agreements cost nothing in the model and always help; real ones take effort and may fail.</source>
        <translation>模型中的协议不花钱，而且总有好处；现实中的协议要费力气，也可能落空。</translation>
    </message>
</context>
<context>
    <name>CurvePage</name>
    <message>
        <source>The curve shows plans from the most output of the region to the least inequality between its cities, within the envelope and the limits on the left. The goal is not used.</source>
        <translation>曲线列出从区域产出最高到城市间差距最小的方案，均在左侧的预算总额和限制之内。此处不使用目标。</translation>
    </message>
    <message>
        <source>Plans of the curve</source>
        <translation>曲线上的方案</translation>
    </message>
    <message>
        <source>Add as scenario</source>
        <translation>添加为情景</translation>
    </message>
    <message>
        <source>Across: {output}; up: {equality}. Both of the last year.</source>
        <translation>横轴：{output}；纵轴：{equality}。均为最后一年。</translation>
    </message>
    <message>
        <source>{number}: {output}, Theil {equality}</source>
        <translation>{number}：{output}，泰尔指数 {equality}</translation>
    </message>
</context>
<context>
    <name>DataDialog</name>
    <message>
        <source>Data and sources</source>
        <translation>数据与来源</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Facts and assumptions</source>
        <translation>事实与假设</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>合作协议</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>全部地点</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Replaced ({count})</source>
        <translation>用户替换（{count}）</translation>
    </message>
</context>
<context>
    <name>DebtView</name>
    <message>
        <source>Debt rule limits what may be borrowed</source>
        <translation>按债务规则限制举债</translation>
    </message>
    <message>
        <source>Money above the base path is borrowed. The rule lets extra debt use half of what is left to a tenth of output in a year.</source>
        <translation>超出基准情景的资金靠举债。按规则，新增债务以地区生产总值的十分之一为限，每年最多用去余下额度的一半。</translation>
    </message>
    <message>
        <source>Extra debt, share of its limit used</source>
        <translation>新增债务占其上限的比重</translation>
    </message>
    <message>
        <source>{city} · extra debt {year}</source>
        <translation>{city} · {year} 年新增债务</translation>
    </message>
    <message>
        <source>reserve {share}</source>
        <translation>结余 {share}</translation>
    </message>
    <message>
        <source>{share} of at most {limit}</source>
        <translation>{share} / 上限 {limit}</translation>
    </message>
    <message>
        <source>Government debt {base} → {plan} of GRP, above the warning line of {line}</source>
        <translation>政府债务率 {base} → {plan}，高于提示线 {line}</translation>
    </message>
    <message>
        <source>Government debt {base} → {plan} of GRP, below the warning line of {line}</source>
        <translation>政府债务率 {base} → {plan}，低于提示线 {line}</translation>
    </message>
    <message>
        <source>It also cuts {years}.</source>
        <translation>还削减了 {years} 年。</translation>
    </message>
    <message>
        <source>The debt rule cuts the increase in {years}.</source>
        <translation>债务规则削减了 {years} 年的增支。</translation>
    </message>
    <message>
        <source>The debt rule lets through {share} of the increase asked for in {year}: {asked} asked, {executed} executed (100 m yuan).</source>
        <translation>{year} 年申请的增支按债务规则只放行 {share}：申请 {asked} 亿元，执行 {executed} 亿元。</translation>
    </message>
    <message>
        <source>{year}: {share}, {asked} asked, {executed} executed.</source>
        <translation>{year} 年：{share}，申请 {asked}，执行 {executed}。</translation>
    </message>
</context>
<context>
    <name>DivisionPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the table for a spreadsheet, unrounded</source>
        <translation>复制整张表（未取整），可粘贴到电子表格</translation>
    </message>
    <message>
        <source>What each part did</source>
        <translation>各部分的作用</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>EnvelopeLine</name>
    <message>
        <source>Spread…</source>
        <translation>分摊…</translation>
    </message>
    <message>
        <source>Spread the rest</source>
        <translation>分摊余额</translation>
    </message>
    <message>
        <source>Unlocked cells give or get in proportion until the envelope is met. The cell in hand stays as it is.</source>
        <translation>未锁定的单元格按比例增减，直到与预算总额持平。当前单元格保持不变。</translation>
    </message>
    <message>
        <source>The envelope is the total of the base path in these years.</source>
        <translation>预算总额即这些年份基准情景的合计。</translation>
    </message>
    <message>
        <source>Region, envelope {amount}</source>
        <translation>全区域 预算总额 {amount}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>持平</translation>
    </message>
</context>
<context>
    <name>GoalBox</name>
    <message>
        <source>Best weighted indicators</source>
        <translation>加权指标最优</translation>
    </message>
    <message>
        <source>Efficiency and fairness</source>
        <translation>效率与公平</translation>
    </message>
    <message>
        <source>Least money for targets</source>
        <translation>以最少资金达到目标</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Aversion to inequality</source>
        <translation>对不平等的厌恶</translation>
    </message>
    <message>
        <source>mean income</source>
        <translation>平均收入</translation>
    </message>
    <message>
        <source>the poorest</source>
        <translation>最穷者</translation>
    </message>
    <message>
        <source>One per cent of each counts as much as its weight.</source>
        <translation>每项改善百分之一，按其权重计。</translation>
    </message>
    <message>
        <source>Aversion to inequality (Atkinson): the higher it is, the less a yuan of townspeople and rich cities counts.</source>
        <translation>对不平等的厌恶（阿特金森）：越高，城镇居民和富裕城市的一元钱分量越轻。</translation>
    </message>
    <message>
        <source>The least money of all cities with which the limits on results below and the targets of the scenario are reached.</source>
        <translation>达到下方结果限制和情景目标所需的所有城市最少资金。</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Luzhou Planner</source>
        <translation>泸州协同规划</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Scenarios of this file</source>
        <translation>本文件中的情景</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>HeadlineStrip</name>
    <message>
        <source>{name}, {place}, {year}: {value} {unit}; base {base}</source>
        <translation>{place}{year}年{name}：{value} {unit}；基准 {base}</translation>
    </message>
    <message>
        <source>{city} · {year} · compared with the base path</source>
        <translation>{city} · {year} · 与基准情景相比</translation>
    </message>
    <message>
        <source>region</source>
        <translation>全区域</translation>
    </message>
</context>
<context>
    <name>IndicatorsPanel</name>
    <message>
        <source>No plots are shown. Pick some in “Choose plots”.</source>
        <translation>尚未显示图表。请在“选择图表”中挑选。</translation>
    </message>
</context>
<context>
    <name>JointCard</name>
    <message>
        <source>All money of both sides for their link counts, as far as a transport agreement is in force; else only the shorter half does.</source>
        <translation>交通互联协议落实到什么程度，双方的通道资金就合并计算到什么程度；否则只按较短的一半计算。</translation>
    </message>
    <message>
        <source>Travel time in {year}: {hours} h, as on the base path</source>
        <translation>{year} 年通行时间：{hours} 小时，与基准情景相同</translation>
    </message>
    <message>
        <source>Travel time in {year}: {hours} h → {after} h</source>
        <translation>{year} 年通行时间：{hours} 小时 → {after} 小时</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Another limit</source>
        <translation>添加限制</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>A result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>Each city</source>
        <translation>每个城市</translation>
    </message>
    <message>
        <source>All cities together</source>
        <translation>所有城市合计</translation>
    </message>
    <message>
        <source>All money</source>
        <translation>全部资金</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>% of the base</source>
        <translation>基准的百分比</translation>
    </message>
    <message>
        <source>{unit} a year</source>
        <translation>每年{unit}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>LimitsList</name>
    <message>
        <source>Add a limit…</source>
        <translation>添加限制…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>其他限制</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Reset links</source>
        <translation>复位通道</translation>
    </message>
    <message>
        <source>Back to the base for all partners</source>
        <translation>各对方城市都回到基准</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>对方城市</translation>
    </message>
    <message>
        <source>{city} pays</source>
        <translation>{city}出资</translation>
    </message>
    <message>
        <source>Partner pays</source>
        <translation>对方出资</translation>
    </message>
    <message>
        <source>Hours now → best</source>
        <translation>小时：现在 → 最短</translation>
    </message>
    <message>
        <source>Half costs</source>
        <translation>半条造价</translation>
    </message>
    <message>
        <source>Each side builds its half and trains run on the shorter one, unless a common fund pools the money.</source>
        <translation>双方各建一半，列车以较短的一半为准，除非由共同基金合并资金。</translation>
    </message>
    <message>
        <source>{hours}, at best</source>
        <translation>{hours}，已最短</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Luzhou Planner</source>
        <translation>泸州协同规划</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>撤销(&amp;U)：{step}</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>重做(&amp;R)：{step}</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Level</source>
        <translation>水平值</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Indicator that colours the map</source>
        <translation>地图着色的指标</translation>
    </message>
    <message>
        <source>Lines between the cities</source>
        <translation>城市之间的连线</translation>
    </message>
    <message>
        <source>Values as a table</source>
        <translation>以表格显示数值</translation>
    </message>
    <message>
        <source>Level, or difference from the baseline</source>
        <translation>水平值，或与对照情景之差</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>{km} km</source>
        <translation>{km} 公里</translation>
    </message>
    <message>
        <source>Values of the map</source>
        <translation>地图数值</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>展开全文</translation>
    </message>
</context>
<context>
    <name>MoversPanel</name>
    <message>
        <source>Change a budget: what it moves most is listed here.</source>
        <translation>更改一项预算，变动最大的指标会列在这里。</translation>
    </message>
    <message>
        <source>Nothing to be seen moved in {year}.</source>
        <translation>{year} 年没有看得见的变动。</translation>
    </message>
    <message>
        <source>The debt rule lets only part of the increase through: {city}.</source>
        <translation>债务规则只放行了部分增支：{city}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <translation>{sentence}{next}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>{goal}: {before} → {after}</source>
        <translation>{goal}：{before} → {after}</translation>
    </message>
    <message>
        <source>No better plan than the scenario itself was found.</source>
        <translation>没有找到比情景本身更好的方案。</translation>
    </message>
    <message>
        <source>{head} (best so far, stopped)</source>
        <translation>{head}（已停止，目前最好的）</translation>
    </message>
    <message>
        <source>Say what is wanted and what must be kept, then start the search. It moves the money of infrastructure, education and health; links, ports and agreements stay as they are.</source>
        <translation>请说明想要什么、必须保持什么，然后开始搜索。搜索调整基础设施、教育和卫生健康的资金；通道、港口和协议保持不变。</translation>
    </message>
    <message>
        <source>Add as scenario</source>
        <translation>添加为情景</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>The plan found</source>
        <translation>找到的方案</translation>
    </message>
</context>
<context>
    <name>PlotChooser</name>
    <message>
        <source>Search indicators</source>
        <translation>搜索指标</translation>
    </message>
    <message>
        <source>Plots to show, in order</source>
        <translation>要显示的图表，按顺序</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Tick what to show. Drag, or use the buttons.</source>
        <translation>勾选要显示的指标；可拖动，也可用按钮调整顺序。</translation>
    </message>
</context>
<context>
    <name>PlotToolbar</name>
    <message>
        <source>Level</source>
        <translation>水平值</translation>
    </message>
    <message>
        <source>Difference from base</source>
        <translation>与基准之差</translation>
    </message>
    <message>
        <source>Changes in</source>
        <translation>变化年份</translation>
    </message>
    <message>
        <source>Year of changes and headline values</source>
        <translation>变化与要点数值所取的年份</translation>
    </message>
    <message>
        <source>Choose plots</source>
        <translation>选择图表</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>&amp;Indicator</source>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>地区(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>QuickMenu</name>
    <message>
        <source>Many at once</source>
        <translation>批量设置</translation>
    </message>
    <message>
        <source>{city} signs with all, from {year}</source>
        <translation>{city}与各市全部签约，{year} 年起</translation>
    </message>
    <message>
        <source>All sign with all, from {year}</source>
        <translation>各市相互全部签约，{year} 年起</translation>
    </message>
    <message>
        <source>Back to the base path: {what}</source>
        <translation>回到基准情景：{what}</translation>
    </message>
    <message>
        <source>all pairs of {city}</source>
        <translation>{city}的全部配对</translation>
    </message>
    <message>
        <source>all pairs</source>
        <translation>全部配对</translation>
    </message>
</context>
<context>
    <name>ReplaceBar</name>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Value in place of that of the data</source>
        <translation>代替数据的数值</translation>
    </message>
    <message>
        <source>Reason for the value</source>
        <translation>该数值的理由</translation>
    </message>
    <message>
        <source>Source or reason, needed</source>
        <translation>来源或理由（必填）</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Gives the value of the data again</source>
        <translation>恢复为数据中的数值</translation>
    </message>
    <message>
        <source>Enter a number in the unit of the value.</source>
        <translation>请按该数值的单位输入一个数。</translation>
    </message>
    <message>
        <source>Say why: the reason stands in files and reports.</source>
        <translation>请写明理由：它会写入文件和报告。</translation>
    </message>
    <message>
        <source>Select a value to replace it.</source>
        <translation>选中一项数值即可替换。</translation>
    </message>
    <message>
        <source>No projection is made from this value: it stays as it is.</source>
        <translation>预测不使用这项数值，因此保持原样。</translation>
    </message>
    <message>
        <source>Yours is outside that range.</source>
        <translation>您的数值在此范围之外。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The data have {value}.</source>
        <translation>数据为{value}。</translation>
    </message>
    <message>
        <source>The data have {value}, range {span}.</source>
        <translation>数据为{value}，范围{span}。</translation>
    </message>
    <message>
        <source>Made of it in the base year: {names}.</source>
        <translation>基准年由它得出：{names}。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>情景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make the report…</source>
        <translation>生成报告(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>报告进度</translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation>PDF，用于打印和发送</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>单文件网页</translation>
    </message>
    <message>
        <source>The report is being made. You can go on working.</source>
        <translation>正在生成报告，您可以继续工作。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何文件。</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>The report could not be made. Please report this fault with the lines below.

{said}</source>
        <translation>报告未能生成。请把下面几行连同此故障一并反馈。

{said}</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>A fault of the program</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>Text for the report</source>
        <translation>报告文字</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The last command met a fault of the program. Your plan is still there: save it, and pass the text below on so that the fault can be mended.</source>
        <translation>上一步操作遇到了程序错误。您的方案仍在：请先保存，并把下面的文字转交给维护人员，以便修复。</translation>
    </message>
</context>
<context>
    <name>RulesBox</name>
    <message>
        <source>From year to year at most</source>
        <translation>逐年变动不超过</translation>
    </message>
    <message>
        <source>Education of each city, of the base at least</source>
        <translation>各市教育不低于基准的</translation>
    </message>
    <message>
        <source>Health of each city, of the base at least</source>
        <translation>各市卫生健康不低于基准的</translation>
    </message>
    <message>
        <source>Debt to GRP above the base path at most</source>
        <translation>政府债务率高于基准不超过</translation>
    </message>
    <message>
        <source>Reach the targets of the scenario ({count})</source>
        <translation>达到情景的目标（{count}）</translation>
    </message>
    <message>
        <source>Keep what is locked in the budget table ({count})</source>
        <translation>保持预算表中锁定的数值（{count}）</translation>
    </message>
</context>
<context>
    <name>ScorecardPanel</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year of the scorecard</source>
        <translation>记分表年份</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Indicators by city</source>
        <translation>各市指标</translation>
    </message>
    <message>
        <source>▲ better, ▼ worse than the base path. Double-click opens the plot.</source>
        <translation>▲ 优于、▼ 劣于基准情景。双击可打开图表。</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>为什么是这样？</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search for the best allocation</source>
        <translation>搜索最优分配</translation>
    </message>
    <message>
        <source>Best plan</source>
        <translation>最优方案</translation>
    </message>
    <message>
        <source>Output and equality</source>
        <translation>产出与均衡</translation>
    </message>
    <message>
        <source>Best for {goal}</source>
        <translation>{goal}最优</translation>
    </message>
    <message>
        <source>Curve {number} of {count}</source>
        <translation>曲线方案{number}/{count}</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>已添加：{name}</translation>
    </message>
    <message>
        <source>of an earlier plan</source>
        <translation>属于之前的方案</translation>
    </message>
    <message>
        <source>Searched from “{scenario}” (seed {seed}): {told}. Held by: {limits}.</source>
        <translation>自“{scenario}”搜索得到（随机种子 {seed}）：{told}。起作用的限制：{limits}。</translation>
    </message>
</context>
<context>
    <name>SettingBox</name>
    <message>
        <source>What is wanted</source>
        <translation>想要什么</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Each city its own, as now</source>
        <translation>各市保持现有总额</translation>
    </message>
    <message>
        <source>All cities together, as now</source>
        <translation>所有城市合计保持现有总额</translation>
    </message>
    <message>
        <source>As much as is needed</source>
        <translation>需要多少用多少</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>From year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>终止年份</translation>
    </message>
    <message>
        <source>Wanted strength, 0 to 1</source>
        <translation>期望强度，0 至 1</translation>
    </message>
    <message>
        <source>The mark shows the base path: {base}</source>
        <translation>刻度为基准情景：{base}</translation>
    </message>
    <message>
        <source>Take these years out</source>
        <translation>去掉这些年份</translation>
    </message>
</context>
<context>
    <name>SpansEditor</name>
    <message>
        <source>Add years</source>
        <translation>添加年份</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Model {version} · data {first}–{last}</source>
        <translation>模型 {version} · 数据 {first}–{last}</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) replaced</source>
        <translation>
            <numerusform>已替换%n项假设</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers stand on values that you put in place of the data&apos;s.</source>
        <translation>各项数字以您替换的数值为基础。</translation>
    </message>
    <message>
        <source>Dashed: base path · upright line: base year</source>
        <translation>虚线：基准情景 · 竖线：基准年</translation>
    </message>
    <message>
        <source>Dashed: base path · left of the upright line: published</source>
        <translation>虚线：基准情景 · 竖线左侧：公布数据</translation>
    </message>
    <message>
        <source>Shading: range of assumptions (10–90 %), dots its middle, no probability</source>
        <translation>阴影：假设区间（10–90 %），点线为中位数，不是概率</translation>
    </message>
</context>
<context>
    <name>TableChoices</name>
    <message>
        <source>Several years show their mean. Typing into them scales the base path of each year by one ratio.</source>
        <translation>多个年份显示平均值；在其中填数，会按同一比例调整各年的基准。</translation>
    </message>
    <message>
        <source>At base-year prices, with population and output of the base path.</source>
        <translation>按基准年价格，用基准情景的人口和地区生产总值折算。</translation>
    </message>
    <message>
        <source>Years of the table: {years}</source>
        <translation>表中年份：{years}</translation>
    </message>
    <message>
        <source>Unit of the table: {unit}</source>
        <translation>表中单位：{unit}</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Search in all columns</source>
        <translation>在所有列中查找</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all on view, for a spreadsheet</source>
        <translation>复制所选各行（未选则复制当前显示的全部），可粘贴到电子表格</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} / {all}</translation>
    </message>
    <message>
        <source>Select a row to read it in full.</source>
        <translation>选择一行可查看全文。</translation>
    </message>
</context>
<context>
    <name>TargetingEditor</name>
    <message>
        <source>Share of all three headings given to targeted poor households. It lifts people over the low-income line and leaves less for the works.</source>
        <translation>三项支出中用于精准帮扶困难家庭的比重。它帮助低收入人口越过标准线，但用于建设的资金相应减少。</translation>
    </message>
    <message>
        <source>Share aimed at the poorest</source>
        <translation>精准帮扶比重</translation>
    </message>
    <message>
        <source>Share aimed at the poorest, per cent</source>
        <translation>精准帮扶比重，百分比</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>复位</translation>
    </message>
    <message>
        <source>{city} · aimed at the poorest</source>
        <translation>{city} · 精准帮扶</translation>
    </message>
    <message>
        <source>base {share}</source>
        <translation>基准 {share}</translation>
    </message>
    <message>
        <source>mean of the years, base {share}</source>
        <translation>各年平均，基准 {share}</translation>
    </message>
    <message>
        <source>{city}: the share aimed at the poorest can be {low} to {high}.</source>
        <translation>{city}：精准帮扶比重可为 {low} 至 {high}。</translation>
    </message>
    <message>
        <source>“{text}” is not a share. Write 4 or 4.5%.</source>
        <translation>“{text}”不是比重。请写 4 或 4.5%。</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why is it so?</source>
        <translation>为什么是这样？</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>of an earlier plan or question</source>
        <translation>属于之前的方案或问题</translation>
    </message>
    <message>
        <source>Stopped: change anything to ask again.</source>
        <translation>已停止；改动任何一项即可重新计算。</translation>
    </message>
    <message>
        <source>as base</source>
        <translation>与基准相同</translation>
    </message>
    <message>
        <source>{indicator}, {place}, {year}: {value}; base {base}; {change}</source>
        <translation>{place}{year}年{indicator}：{value}；基准 {base}；{change}</translation>
    </message>
</context>
<context>
    <name>YearPlayer</name>
    <message>
        <source>Year of the map and the whole window</source>
        <translation>地图与整个窗口的年份</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>逐年播放</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>全区域</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>{city}, {line}, {years}: {change} more than the year before. Spread the rise over several years.</source>
        <translation>{city}，{line}，{years}：比上一年增加{change}。建议分几年逐步增加。</translation>
    </message>
    <message>
        <source>{city}, {line}, {years}: {change} less than the year before. Spread the cut over several years.</source>
        <translation>{city}，{line}，{years}：比上一年减少{change}。建议分几年逐步减少。</translation>
    </message>
    <message>
        <source>{city}, {line}, {years}: only {ratio} of the base path. Check that this is meant.</source>
        <translation>{city}，{line}，{years}：仅为基准情景的{ratio}。请确认是否有意如此。</translation>
    </message>
    <message>
        <source>{city} pays {amount} for the link to {partner} ({years}), {partner} nothing: half a line saves no time. Let both pay, or fund it jointly under a transport agreement.</source>
        <translation>{city}为通往{partner}的通道出资{amount}（{years}），{partner}没有出资：半条线路不会缩短时间。请双方都出资，或在交通互联协议下共同出资。</translation>
    </message>
    <message>
        <source>{city} – {partner}: the direct journey of {direct} is already as short as money could make it ({best}). The {amount} of {years} save no time.</source>
        <translation>{city}–{partner}：直达时间{direct}已是资金所能达到的最短时间（{best}）。{years}的{amount}不会缩短时间。</translation>
    </message>
    <message>
        <source>{city} – {partner}: from {since} on the direct journey takes {direct} anyway, as short as money could make it ({best}). From then the {amount} of {years} save no time.</source>
        <translation>{city}–{partner}：自{since}年起，直达时间本来就是{direct}，已是资金所能达到的最短时间（{best}）。此后{years}的{amount}不会缩短时间。</translation>
    </message>
    <message>
        <source>{city} – {partner}: the way over other cities ({route}) is quicker than the direct one ({direct}). The link saves no time until about {needed} are built, half by each side; this plan gives {amount} ({years}).</source>
        <translation>{city}–{partner}：经其他城市绕行（{route}）比直达（{direct}）更快。要建成约{needed}（双方各半）后，通道才会缩短时间；本方案投入{amount}（{years}）。</translation>
    </message>
    <message>
        <source>{city} – {partner}: the first {needed} or so save no time, because the way over other cities ({route}) is quicker than the direct one ({direct}). With {amount} ({years}) the link saves time from {since}.</source>
        <translation>{city}–{partner}：最初约{needed}不会缩短时间，因为经其他城市绕行（{route}）比直达（{direct}）更快。投入{amount}（{years}）后，通道自{since}年起缩短时间。</translation>
    </message>
    <message>
        <source>{city} – {partner}: however much is built, the direct journey ({best}) stays no shorter than the way over other cities ({route}). The {amount} of {years} save no time.</source>
        <translation>{city}–{partner}：无论建多少，直达时间（{best}）都不会短于经其他城市绕行（{route}）。{years}的{amount}不会缩短时间。</translation>
    </message>
    <message>
        <source>{city} – {partner}, {years}: joint funding pools nothing without a transport agreement. Sign one.</source>
        <translation>{city}–{partner}，{years}：没有交通互联协议，共同出资不起作用。请先签订协议。</translation>
    </message>
    <message>
        <source>{city}, {years}: {idle} of the port stands idle while {amount} go into it. New berths stay empty unless cargo follows.</source>
        <translation>{city}，{years}：港口有{idle}的能力闲置，却仍投入{amount}。没有货源，新泊位只会空置。</translation>
    </message>
    <message>
        <source>{city}, {years}: debt reaches {ratio} of output, {rise} above the base path and above the line of 60%.</source>
        <translation>{city}，{years}：政府债务达到地区生产总值的{ratio}，比基准情景高{rise}，并超过 60% 的警戒线。</translation>
    </message>
    <message>
        <source>{city}, {years}: the debt rule lets {executed} of the {asked} asked for be spent. A lasting increase fades under the rule: ask for less, or save elsewhere.</source>
        <translation>{city}，{years}：按债务规则，所申请的{asked}只能执行{executed}。长期增支会在该规则下逐渐消减：请少申请一些，或在其他方面节省。</translation>
    </message>
    <message>
        <source>{city}, {years}: {reserve} less debt than on the base path. It counts as a reserve.</source>
        <translation>{city}，{years}：债务比基准情景少{reserve}，可视为结余。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>{amount} × 100 m yuan</source>
        <translation>{amount}亿元</translation>
    </message>
    <message>
        <source>{city}, {years}: agreements cost more than local works have; {amount} stay unpaid. Sign fewer, or give infrastructure more.</source>
        <translation>{city}，{years}：协议的成本超过本地建设资金，尚缺{amount}。请少签协议，或增加基础设施资金。</translation>
    </message>
</context>
<context>
    <name>budget</name>
    <message>
        <source>There are no cells to paste.</source>
        <translation>没有可粘贴的单元格。</translation>
    </message>
    <message>
        <source>The block has {height} rows and {width} columns, but from the selected cell on there are only {rows} and {columns}. Select another cell.</source>
        <translation>粘贴内容有 {height} 行 {width} 列，但从所选单元格起只有 {rows} 行 {columns} 列。请另选单元格。</translation>
    </message>
    <message>
        <source>{cell}: {total} is not the sum of its parts, {parts}. Correct one of them.</source>
        <translation>{cell}：{total}不等于各分项之和{parts}。请改正其一。</translation>
    </message>
    <message>
        <source>The block changes nothing.</source>
        <translation>粘贴内容没有带来变化。</translation>
    </message>
    <message>
        <source>Cells changed: {count}.</source>
        <translation>已更改单元格：{count} 个。</translation>
    </message>
    <message>
        <source>Sums were passed over: they follow from the cells.</source>
        <translation>合计已跳过：它们由单元格算出。</translation>
    </message>
    <message>
        <source>Locked cells kept: {count}.</source>
        <translation>保留的锁定单元格：{count} 个。</translation>
    </message>
    <message>
        <source>The envelope is met already.</source>
        <translation>预算总额已经持平。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>yuan per head a year</source>
        <translation>元/人·年</translation>
    </message>
    <message>
        <source>% of GRP</source>
        <translation>占地区生产总值 %</translation>
    </message>
    <message>
        <source>{unit} a year</source>
        <translation>{unit}/年</translation>
    </message>
    <message>
        <source>{city} · link to {partner}</source>
        <translation>{city} · 通往{partner}的通道</translation>
    </message>
    <message>
        <source>not in the base</source>
        <translation>基准中没有</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>剩余 {amount}</translation>
    </message>
    <message>
        <source>{cell}, {years}: {amount}; base {base}, {deviation}</source>
        <translation>{cell}，{years}：{amount}；基准 {base}，{deviation}</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write 12.5, 12.5亿, 3200万 or +10%.</source>
        <translation>“{text}”不是金额。请写 12.5、12.5亿、3200万 或 +10%。</translation>
    </message>
    <message>
        <source>“{text}” could mean two things. Write +{text} or −{text} for a change from the base, or an amount.</source>
        <translation>“{text}”有两种理解。表示相对基准的变化请写 +{text} 或 −{text}，或者直接写金额。</translation>
    </message>
    <message>
        <source>{cell} is 0 in the base, so “{text}” of it is nothing. Write an amount.</source>
        <translation>{cell}的基准为 0，“{text}”没有意义。请写金额。</translation>
    </message>
    <message>
        <source>{cell} is locked. Unlock it first.</source>
        <translation>{cell}已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>Links are paid for each partner: enter them below the table.</source>
        <translation>通道按对方城市分别出资：请在表格下方填写。</translation>
    </message>
    <message>
        <source>{city} has no port.</source>
        <translation>{city}没有港口。</translation>
    </message>
    <message>
        <source>This is a sum. Change the cells it is made of.</source>
        <translation>这是合计。请更改组成它的单元格。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>全区域</translation>
    </message>
    <message>
        <source>over {amount}</source>
        <translation>超出 {amount}</translation>
    </message>
    <message>
        <source>{cell}: {value} is outside {low} to {high} ({unit}), so that infrastructure stays within 0.3 to 3 times its base.</source>
        <translation>{cell}：{value} 超出 {low} 至 {high} 的范围（{unit}）；基础设施须保持在基准的 0.3 至 3 倍之间。</translation>
    </message>
    <message>
        <source>{cell}: {value} is outside {low} to {high} ({unit}): not below its links and port, not above 3 times the base.</source>
        <translation>{cell}：{value} 超出 {low} 至 {high} 的范围（{unit}）：不得低于其中的通道与港口资金，也不得高于基准的 3 倍。</translation>
    </message>
    <message>
        <source>{cell}: {value} is outside {low} to {high} ({unit}), which is 0.3 to 3 times the base.</source>
        <translation>{cell}：{value} 超出 {low} 至 {high} 的范围（{unit}），即基准的 0.3 至 3 倍。</translation>
    </message>
    <message>
        <source>Given to the other cells: {amount}.</source>
        <translation>已分给其他单元格：{amount}。</translation>
    </message>
    <message>
        <source>Taken from the other cells: {amount}.</source>
        <translation>已从其他单元格取出：{amount}。</translation>
    </message>
    <message>
        <source>Bounds and locks leave no room for {amount}.</source>
        <translation>受上下限和锁定所限，{amount} 无处安排。</translation>
    </message>
    <message>
        <source>Infra.</source>
        <comment>short head</comment>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>{amount} ({unit})</source>
        <translation>{amount} {unit}</translation>
    </message>
</context>
<context>
    <name>budget-help</name>
    <message>
        <source>Local works, links and port together. Changing the sum moves local works only.</source>
        <translation>本地建设、通道与港口合计。改动合计只影响本地建设。</translation>
    </message>
    <message>
        <source>Works need two to four years and wear out; pushing far above the normal pace buys less per yuan.</source>
        <translation>工程需要两至四年建成，并会损耗；远超正常进度时，每元钱建成的更少。</translation>
    </message>
    <message>
        <source>Each side builds its own half and trains run on the shorter one; with an agreement and a common fund all money counts.</source>
        <translation>双方各建一半，列车以较短的一半为准；有协议并共同出资时，全部资金都算数。</translation>
    </message>
    <message>
        <source>Port money shortens handling and adds berths; they stand idle unless cargo follows.</source>
        <translation>港口资金缩短装卸时间、增加泊位；没有货源，泊位便会闲置。</translation>
    </message>
    <message>
        <source>School money shows after about six years in what leavers have learned, and only slowly in the whole adult population.</source>
        <translation>教育投入约六年后体现在毕业生学历中，在全体成年人中则体现得很慢。</translation>
    </message>
    <message>
        <source>Money above the base path brings beds in three, doctors in five and longer life in four years, towards ceilings.</source>
        <translation>高于基准的投入约三年带来床位、五年带来医师、四年延长寿命，并逐渐趋于上限。</translation>
    </message>
    <message>
        <source>Money above the base path is borrowed; the total of the base path is the envelope.</source>
        <translation>高于基准的支出靠举债；基准合计即预算总额。</translation>
    </message>
</context>
<context>
    <name>budget-items</name>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>卫生健康</translation>
    </message>
    <message>
        <source>Local works</source>
        <translation>本地建设</translation>
    </message>
    <message>
        <source>Links between cities</source>
        <translation>城际通道</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>港口</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Base strength</source>
        <translation>基准强度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Year from which it changes</source>
        <translation>从哪一年开始改变</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Strength wanted, 0 to 1</source>
        <translation>希望的强度，0 到 1</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Strengthen it</source>
        <translation>加强</translation>
    </message>
    <message>
        <source>Wanted by the plan in {year}: {strengths}</source>
        <translation>方案在 {year} 年希望的强度：{strengths}</translation>
    </message>
    <message>
        <source>Only one partner lies in the region: the model has no pair that it could act on.</source>
        <translation>只有一方在本区域内：模型中没有它可以作用的城市对。</translation>
    </message>
    <message>
        <source>Other agreements still bind: {pairs}.</source>
        <translation>其他协议仍然有效：{pairs}。</translation>
    </message>
    <message>
        <source>Nothing changed: the plan wants as much already.</source>
        <translation>没有变化：方案已经有这样的要求。</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>资金自</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>造价</translation>
    </message>
    <message>
        <source>First year of the money</source>
        <translation>资金投入的第一年</translation>
    </message>
    <message>
        <source>Last year of the money</source>
        <translation>资金投入的最后一年</translation>
    </message>
    <message>
        <source>Cost of both halves together</source>
        <translation>双方两半合计的造价</translation>
    </message>
    <message>
        <source>{amount} × 100 m yuan</source>
        <translation>{amount}亿元</translation>
    </message>
    <message>
        <source>Take it from local works</source>
        <translation>从本地建设中划出</translation>
    </message>
    <message>
        <source>With a transport agreement</source>
        <translation>同时签订交通互联协议</translation>
    </message>
    <message>
        <source>Add both halves to the scenario</source>
        <translation>把双方两半加入情景</translation>
    </message>
    <message>
        <source>Agreements and lines</source>
        <translation>协议与线路</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>What starts when</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Cost: {assumed}.</source>
        <translation>造价：{assumed}。</translation>
    </message>
    <message>
        <source>Cost: {published}, published. Bringing this pair near its best time takes {assumed}.</source>
        <translation>造价：{published}，公布数据。使这两座城市接近最短时间需要 {assumed}。</translation>
    </message>
    <message>
        <source>Speed: not published. Best time: {assumed}.</source>
        <translation>速度：未公布。最短时间：{assumed}。</translation>
    </message>
    <message>
        <source>Speed: {speed} km/h, published. Best time: {assumed}.</source>
        <translation>速度：{speed} 公里/小时，公布数据。最短时间：{assumed}。</translation>
    </message>
    <message>
        <source>{pair} in {year}: {base} on the base path, {plan} with this plan.</source>
        <translation>{year} 年 {pair}：基准情景 {base}，本方案 {plan}。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>End of {year}</source>
        <translation>{year} 年末</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开通</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>公里/小时</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation>在所有列中查找</translation>
    </message>
    <message>
        <source>railway for passengers</source>
        <translation>客运铁路</translation>
    </message>
    <message>
        <source>railway, freight first</source>
        <translation>铁路，以货运为主</translation>
    </message>
    <message>
        <source>port railway</source>
        <translation>港口铁路</translation>
    </message>
    <message>
        <source>port</source>
        <translation>港口</translation>
    </message>
    <message>
        <source>expressway</source>
        <translation>高速公路</translation>
    </message>
    <message>
        <source>airport</source>
        <translation>机场</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已开通</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>agreement: {name}</source>
        <translation>协议：{name}</translation>
    </message>
    <message>
        <source>opened: {name}</source>
        <translation>开通：{name}</translation>
    </message>
    <message>
        <source>direct journey {before} → {value}</source>
        <translation>直达时间 {before} → {value}</translation>
    </message>
    <message>
        <source>{domain}: strength {value} wanted</source>
        <translation>{domain}：希望强度 {value}</translation>
    </message>
    <message>
        <source>{domain}: down to strength {value}</source>
        <translation>{domain}：强度降至 {value}</translation>
    </message>
    <message>
        <source>joint funding of the link</source>
        <translation>通道共同出资</translation>
    </message>
    <message>
        <source>link money begins: {value} in all</source>
        <translation>通道资金开始投入：共 {value}</translation>
    </message>
    <message>
        <source>the link saves time: {before} → {value}</source>
        <translation>通道缩短时间：{before} → {value}</translation>
    </message>
    <message>
        <source>works finished: {value} in use</source>
        <translation>工程完工：{value} 已投入使用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公布数据</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>{value}, {kind} ({low} to {high}; {source})</source>
        <translation>{value}，{kind}（{low} 至 {high}；{source}）</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>本方案</translation>
    </message>
    <message>
        <source>base path</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Source: {source}. Confidence: {confidence}.</source>
        <translation>来源：{source}。可靠程度：{confidence}。</translation>
    </message>
    <message>
        <source>Note: {note}.</source>
        <translation>备注：{note}。</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>What begins</source>
        <translation>开始的事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Also what began up to {year}</source>
        <translation>也显示 {year} 年及以前开始的事项</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>School money shows after about {tau_E} years in what leavers have learned.</source>
        <translation>教育投入约 {tau_E} 年后体现在毕业生学历中。</translation>
    </message>
    <message>
        <source>Health money brings beds in three years, doctors in five and longer life in four.</source>
        <translation>卫生投入三年见床位、五年见医师、四年见寿命。</translation>
    </message>
    <message>
        <source>Local works deliver on average {tau_G} years after the money is spent.</source>
        <translation>本地建设平均在投入 {tau_G} 年后见效。</translation>
    </message>
    <message>
        <source>A railway or expressway pays only after about {tau_L} years, and only as far as both sides build.</source>
        <translation>铁路或高速公路约 {tau_L} 年后才见效，而且以双方共同建成的部分为限。</translation>
    </message>
    <message>
        <source>Port works take about three years; extra berths stand idle unless cargo follows.</source>
        <translation>港口建设约需三年；没有货源，新增泊位只会闲置。</translation>
    </message>
    <message>
        <source>Targeted money reaches poor households within about two years, with a falling return; other uses of the money get less.</source>
        <translation>帮扶资金约两年内到达困难家庭，效果递减；其他用途的资金相应减少。</translation>
    </message>
    <message>
        <source>Signing is not doing: effects build over about {tau_a} years.</source>
        <translation>签约不等于落实：约 {tau_a} 年逐步见效。</translation>
    </message>
    <message>
        <source>With a common fund all link money counts, as far as the transport agreement is in force.</source>
        <translation>有了共同基金，通道资金全部计入，以交通互联协议的落实程度为限。</translation>
    </message>
    <message>
        <source>The debt rule decides how much of the extra money may be spent.</source>
        <translation>新增资金能用多少，由债务规则决定。</translation>
    </message>
</context>
<context>
    <name>chain</name>
    <message>
        <source>By rule it equals {link}.</source>
        <translation>按规则等于{link}。</translation>
    </message>
    <message>
        <source>A definition of the method notes</source>
        <translation>方法说明中的定义</translation>
    </message>
    <message>
        <source>Equation {number} of the method notes</source>
        <translation>方法说明中的方程{number}</translation>
    </message>
    <message>
        <source>clip(x; a; b) is x, but at least a and at most b. Φ is the share of a normal distribution below a value.</source>
        <translation>clip(x; a; b) 即 x，但不小于 a、不大于 b。Φ 为正态分布低于某值的比例。</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>式中各项</translation>
    </message>
    <message>
        <source>base path</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>On the base path:</source>
        <translation>基准情景：</translation>
    </message>
    <message>
        <source>{number}, base path</source>
        <translation>{number}，基准情景</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>已查阅原文</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>{value} (range {low} to {high})</source>
        <translation>{value}（范围 {low} 至 {high}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{year}, base strength {strength}</source>
        <translation>{year}年，基准强度 {strength}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Reset everything to the base</source>
        <translation>全部复位到基准</translation>
    </message>
    <message>
        <source>&amp;Name and note…</source>
        <translation>名称与说明(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Debt rule limits what is borrowed</source>
        <translation>按债务规则限制举债(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Restore the arrangement</source>
        <translation>恢复默认布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;xt scenario</source>
        <translation>下一个情景(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous scenario</source>
        <translation>上一个情景(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>关于本程序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Method notes</source>
        <translation>方法说明(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hindcast: what it would have said</source>
        <translation>回溯检验：当年会怎么说(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Data and sources</source>
        <translation>数据与来源(&amp;D)</translation>
    </message>
    <message>
        <source>Agreements and &amp;lines…</source>
        <translation>协议与线路(&amp;L)…</translation>
    </message>
    <message>
        <source>New &amp;scenario in this file</source>
        <translation>在此文件中新建情景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy of this scenario</source>
        <translation>复制此情景(&amp;C)</translation>
    </message>
    <message>
        <source>Remo&amp;ve this scenario</source>
        <translation>删除此情景(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Baseline of comparisons</source>
        <translation>比较的基准(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Import tables…</source>
        <translation>导入表格…(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export comparison as a workbook…</source>
        <translation>将比较导出为工作簿…(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Why is it so?…</source>
        <translation>为什么是这样？(&amp;W)…</translation>
    </message>
    <message>
        <source>Export &amp;inputs as tables…</source>
        <translation>导出输入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>Com&amp;pare scenarios…</source>
        <translation>比较情景(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Together or each for himself…</source>
        <translation>统筹规划与各自为政(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Targets…</source>
        <translation>目标(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Best allocation…</source>
        <translation>最优分配(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>Results as &amp;saved…</source>
        <translation>保存时的结果(&amp;S)…</translation>
    </message>
    <message>
        <source>Combine &amp;files of cities…</source>
        <translation>合并各市文件(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Baseline</source>
        <translation>对照情景</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>{met} of {all}</source>
        <translation>{met}/{all}</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>情景比较</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>输入差异</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Headline indicators by scenario</source>
        <translation>各情景主要指标</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>by city</source>
        <translation>按城市</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>all indicators</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>by city and year</source>
        <translation>按城市和年份</translation>
    </message>
    <message>
        <source>Indicators by city and year</source>
        <translation>分城市分年份指标</translation>
    </message>
    <message>
        <source>Money over all years [100 m yuan]</source>
        <translation>各年资金合计 [亿元]</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>逐项差异</translation>
    </message>
    <message>
        <source>Nothing stands beside the baseline: choose a scenario above, or make a copy of this one and change it.</source>
        <translation>没有可与对照情景比较的情景：请在上方选择，或复制当前情景后修改。</translation>
    </message>
    <message>
        <source>No input differs from the baseline.</source>
        <translation>输入与对照情景完全相同。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>{name} (as last saved or opened)</source>
        <translation>{name}（上次保存或打开时）</translation>
    </message>
    <message>
        <source>Beside it: {count} ▾</source>
        <translation>并列比较：{count} ▾</translation>
    </message>
    <message>
        <source>{count} inputs differ from the baseline.</source>
        <translation>有 {count} 项输入与对照情景不同。</translation>
    </message>
</context>
<context>
    <name>cooperation</name>
    <message>
        <source>Joint funding</source>
        <translation>共同出资</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>in force already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>from {year}</source>
        <translation>{year} 起</translation>
    </message>
    <message>
        <source>ended in {year}</source>
        <translation>{year} 年终止</translation>
    </message>
    <message>
        <source>weaker from {year}</source>
        <translation>{year} 起减弱</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>unverified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>已核对出处</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In members</source>
        <translation>成员中</translation>
    </message>
    <message>
        <source>Equations</source>
        <translation>方程</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>通俗说明</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Base strength</source>
        <translation>基准强度</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>replaced by the user</source>
        <translation>用户替换</translation>
    </message>
    <message>
        <source>Value replaced</source>
        <translation>被替换的数值</translation>
    </message>
    <message>
        <source>In the data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{quantity}, {place} {year}</source>
        <translation>{quantity}，{place}{year}年</translation>
    </message>
</context>
<context>
    <name>data-units</name>
    <message>
        <source>100 m yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>10 000 kWh</source>
        <translation>万千瓦时</translation>
    </message>
    <message>
        <source>10 000 persons</source>
        <translation>万人</translation>
    </message>
    <message>
        <source>10 000 TEU</source>
        <translation>万标箱</translation>
    </message>
    <message>
        <source>10 000 tonnes</source>
        <translation>万吨</translation>
    </message>
    <message>
        <source>TEU</source>
        <translation>标箱</translation>
    </message>
    <message>
        <source>beds</source>
        <translation>张</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>log points</source>
        <translation>对数点</translation>
    </message>
    <message>
        <source>per 100 000</source>
        <translation>每十万人</translation>
    </message>
    <message>
        <source>per 1 000</source>
        <translation>每千人</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>微克/立方米</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>per year of life</source>
        <translation>每岁寿命</translation>
    </message>
    <message>
        <source>per year of schooling</source>
        <translation>每年教育</translation>
    </message>
    <message>
        <source>per year and log point</source>
        <translation>每年每对数点</translation>
    </message>
    <message>
        <source>idle capacity per unit of duplication</source>
        <translation>每单位同构对应的闲置</translation>
    </message>
    <message>
        <source>low-income lines per person and year</source>
        <translation>每人每年低收入线倍数</translation>
    </message>
    <message>
        <source>share of base output</source>
        <translation>占基准产出</translation>
    </message>
    <message>
        <source>years per log point</source>
        <translation>年每对数点</translation>
    </message>
    <message>
        <source>yuan per yuan</source>
        <translation>元每元</translation>
    </message>
</context>
<context>
    <name>docks</name>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation>刚才变动最大</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>记分表</translation>
    </message>
    <message>
        <source>Own window, or back</source>
        <translation>独立窗口，或放回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>变动最大</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Pacts</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>记分</translation>
    </message>
</context>
<context>
    <name>domains</name>
    <message>
        <source>Transport</source>
        <translation>交通互联</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>产业协作</translation>
    </message>
    <message>
        <source>Tourism and agriculture</source>
        <translation>文旅与农业</translation>
    </message>
    <message>
        <source>Science and technology</source>
        <translation>科技创新</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>生态环保</translation>
    </message>
    <message>
        <source>Health and education</source>
        <translation>卫生与教育共享</translation>
    </message>
</context>
<context>
    <name>domains-short</name>
    <message>
        <source>Transport</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>产业</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>科技</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>生态</translation>
    </message>
    <message>
        <source>Joint fund</source>
        <translation>出资</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>文旅</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>卫教</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>{city} {item}</source>
        <translation>{city} {item}</translation>
    </message>
    <message>
        <source>{city} precision targeting</source>
        <translation>{city} 精准帮扶</translation>
    </message>
    <message>
        <source>{city}–{partner} {domain}</source>
        <translation>{city}–{partner} {domain}</translation>
    </message>
    <message>
        <source>{city}–{partner} joint funding</source>
        <translation>{city}–{partner} 共同出资</translation>
    </message>
    <message>
        <source>debt rule</source>
        <translation>债务规则</translation>
    </message>
    <message>
        <source>last year shown</source>
        <translation>预测末年</translation>
    </message>
    <message>
        <source>name and note</source>
        <translation>名称与说明</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>reset {city} {item}</source>
        <translation>复位 {city} {item}</translation>
    </message>
    <message>
        <source>spread the rest {city}</source>
        <translation>分摊余额 {city}</translation>
    </message>
    <message>
        <source>import of tables</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>all agreements {city}</source>
        <translation>全部协议 {city}</translation>
    </message>
    <message>
        <source>reset cooperation {city} {partner}</source>
        <translation>复位合作 {city} {partner}</translation>
    </message>
    <message>
        <source>link to {partner}</source>
        <translation>通往{partner}的通道</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>new scenario</source>
        <translation>新情景</translation>
    </message>
    <message>
        <source>copy of a scenario</source>
        <translation>复制情景</translation>
    </message>
    <message>
        <source>removed scenario</source>
        <translation>删除情景</translation>
    </message>
    <message>
        <source>order of the scenarios</source>
        <translation>情景顺序</translation>
    </message>
    <message>
        <source>baseline of the comparison</source>
        <translation>对照情景</translation>
    </message>
    <message>
        <source>merging of files</source>
        <translation>合并文件</translation>
    </message>
    <message>
        <source>stronger: {name}</source>
        <translation>加强：{name}</translation>
    </message>
    <message>
        <source>ended: {name}</source>
        <translation>终止：{name}</translation>
    </message>
    <message>
        <source>both halves of {name}</source>
        <translation>{name}双方两半</translation>
    </message>
    <message>
        <source>replaced: {name}</source>
        <translation>替换：{name}</translation>
    </message>
    <message>
        <source>taken back: {name}</source>
        <translation>恢复：{name}</translation>
    </message>
    <message>
        <source>plans of a study</source>
        <translation>合作研究的方案</translation>
    </message>
    <message>
        <source>plan of a search</source>
        <translation>搜索得到的方案</translation>
    </message>
</context>
<context>
    <name>equations</name>
    <message>
        <source>Without new decisions a city grows as the nation plus a lead that shrinks every year; its population trend also fades.</source>
        <translation>不作新决策时，城市按全国增速加上逐年缩小的领先幅度增长，人口趋势也逐渐减弱。</translation>
    </message>
    <message>
        <source>Each side builds its own half and trains run only on the shorter half; with an agreement and a common fund all money counts.</source>
        <translation>双方各修一半，列车只能通到较短的一半；有协议并共同出资时，全部资金都算数。</translation>
    </message>
    <message>
        <source>Cities deal more with each other when travel is short and no provincial border lies between; agreements lower that border.</source>
        <translation>路程短、不隔省界的城市往来更多；协议降低省界阻力。</translation>
    </message>
    <message>
        <source>Quicker access to markets raises output; quicker access to a much bigger neighbour also drains a little, less so under an industry agreement.</source>
        <translation>通达市场更快可提高产出；到大得多的邻市更快也会被吸走一点，有产业协议时较少。</translation>
    </message>
    <message>
        <source>Shippers choose the quickest route to the sea; extra berths stand idle unless cargo follows.</source>
        <translation>货主选择最快的出海路线；没有货源，新增泊位就会闲置。</translation>
    </message>
    <message>
        <source>Output follows capital, people, skills, health, infrastructure and access; extra total spending adds demand in its own year only.</source>
        <translation>产出取决于资本、人口、技能、健康、基础设施和通达；额外的总支出只在当年增加需求。</translation>
    </message>
    <message>
        <source>Neighbours with the same industries leave more plant idle; an industry agreement divides the labour.</source>
        <translation>产业相同的邻市会有更多产能闲置；产业协议使分工成为可能。</translation>
    </message>
    <message>
        <source>The urban-rural gap closes slowly, a little faster with rural-serving works and schools; people move slowly towards relative gains.</source>
        <translation>城乡差距缓慢缩小，有面向农村的建设和学校时略快；人口缓慢流向相对受益的地方。</translation>
    </message>
    <message>
        <source>Growth lifts most people; targeted money reaches part of the rest, with a falling return. The line is half the national rural median income, not an official one.</source>
        <translation>增长惠及多数人；帮扶资金惠及其余的一部分，收益递减。低收入线为全国农村收入中位数的一半，不是官方标准。</translation>
    </message>
    <message>
        <source>Investors follow returns, partly at the neighbours&apos; expense.</source>
        <translation>投资追随回报，部分以邻市为代价。</translation>
    </message>
    <message>
        <source>Works need two to four years, wear out, and pushing far above the normal pace buys less per yuan.</source>
        <translation>建设需两到四年，会折旧；远超常态推进时，每一元能买到的东西变少。</translation>
    </message>
    <message>
        <source>School money shows after about six years in what leavers have learned, and only slowly in the whole adult population.</source>
        <translation>教育投入约六年后体现在毕业生的学历上，在全体成人中则显现得很慢。</translation>
    </message>
    <message>
        <source>Money above the base path brings beds in three, doctors in five and longer life in four years, towards ceilings.</source>
        <translation>高于基准的资金约三年带来床位、五年带来医师、四年带来更长寿命，并趋于上限。</translation>
    </message>
    <message>
        <source>Poorer cities catch up about one per cent a year with the richer ones they deal with; science agreements widen that contact.</source>
        <translation>较穷的城市每年向往来的较富城市追赶约百分之一；科技协议扩大这种往来。</translation>
    </message>
    <message>
        <source>Signing is not doing: effects build over about three years.</source>
        <translation>签约不等于落实，效果约在三年内逐步显现。</translation>
    </message>
    <message>
        <source>Air stays as it is unless output or joint control changes it. Sizes are assumed.</source>
        <translation>空气质量保持不变，除非产出或联防联控使其改变。幅度为假设。</translation>
    </message>
    <message>
        <source>Money above the base path is borrowed; extra debt is limited, and part returns as revenue.</source>
        <translation>高于基准的资金靠举债；新增债务有上限，一部分以财政收入的形式收回。</translation>
    </message>
    <message>
        <source>Read from the data:</source>
        <translation>取自数据：</translation>
    </message>
    <message>
        <source>Fitted on the published past. The method notes, section 6, say how.</source>
        <translation>根据公布的历史数据拟合，方法见方法说明第6节。</translation>
    </message>
    <message>
        <source>Decided in this plan: a value of the budgets or agreements.</source>
        <translation>由本方案决定：预算或协议中的数值。</translation>
    </message>
    <message>
        <source>Set by the model itself: a beginning, a year or a bound.</source>
        <translation>由模型设定：起点、年份或界限。</translation>
    </message>
    <message>
        <source>Keeping an agreement takes money of both sides every year, out of their local works; it is free until somebody says what it costs.</source>
        <translation>维持协议每年要双方从本地建设中出钱；在有人说明成本之前为零。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The data folder has no file {file}. Reinstall the program or restore it.</source>
        <translation>数据文件夹中没有文件 {file}。请重新安装程序或恢复该文件。</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”. Add it or restore the file.</source>
        <translation>{file} 没有“{column}”列。请补上该列或恢复文件。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” is not a number. Correct it.</source>
        <translation>{file} 第 {row} 行 {column} 列：“{value}”不是数字。请改正。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” cannot be used. {remedy}</source>
        <translation>{file} 第 {row} 行 {column} 列：“{value}”无法使用。{remedy}</translation>
    </message>
    <message>
        <source>{file}, row {row}: {what} stands twice. Keep one of the two rows.</source>
        <translation>{file} 第 {row} 行：{what}重复出现。两行请只留一行。</translation>
    </message>
    <message>
        <source>{file} has no value “{quantity}” for {place} in {year}. Add the row.</source>
        <translation>{file} 中没有{place} {year} 年的“{quantity}”。请补上该行。</translation>
    </message>
    <message>
        <source>{city}, {line}, {year}: {value} is below the least of {bound} (0.3 times the base). Raise it.</source>
        <translation>{city}，{line}，{year} 年：{value} 低于下限 {bound}（基准的 0.3 倍）。请调高。</translation>
    </message>
    <message>
        <source>{city}, {line}, {year}: {value} is above the most of {bound} (3 times the base). Lower it.</source>
        <translation>{city}，{line}，{year} 年：{value} 高于上限 {bound}（基准的 3 倍）。请调低。</translation>
    </message>
    <message>
        <source>{city}, {year}: link money cannot be {value}. Enter 0 or more.</source>
        <translation>{city}，{year} 年：通道资金不能为 {value}。请填 0 或更大的数。</translation>
    </message>
    <message>
        <source>{city}, {year}: port money cannot be {value}. Enter 0 or more.</source>
        <translation>{city}，{year} 年：港口资金不能为 {value}。请填 0 或更大的数。</translation>
    </message>
    <message>
        <source>{city}, {year}: links and port take {value}, more than the {bound} of infrastructure. Raise infrastructure or lower them.</source>
        <translation>{city}，{year} 年：通道与港口共需 {value}，超过基础设施的 {bound}。请调高基础设施或调低二者。</translation>
    </message>
    <message>
        <source>{city} has no port, so {value} in {year} cannot be spent on one.</source>
        <translation>{city}没有港口，{year} 年的 {value} 无法用于港口。</translation>
    </message>
    <message>
        <source>{city}, {year}: a targeting share of {value} is outside 0 to {bound}. Enter a share in that range.</source>
        <translation>{city}，{year} 年：精准帮扶比重 {value} 不在 0 至 {bound} 之间。请填此范围内的比重。</translation>
    </message>
    <message>
        <source>{city} and {partner}, {year}: a strength of {value} is outside 0 to 1. Enter a strength in that range.</source>
        <translation>{city}与{partner}，{year} 年：强度 {value} 不在 0 至 1 之间。请填此范围内的强度。</translation>
    </message>
    <message>
        <source>{file} is not text in UTF-8. Save it as UTF-8 or restore it.</source>
        <translation>{file} 不是 UTF-8 文本。请另存为 UTF-8 或恢复该文件。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Correct it or restore the file.</source>
        <translation>无法读取 {file}（{reason}）。请改正或恢复该文件。</translation>
    </message>
    <message>
        <source>{file} has no “{key}”. Add it or restore the file.</source>
        <translation>{file} 中没有“{key}”。请补上或恢复该文件。</translation>
    </message>
    <message>
        <source>{file}: “{value}” cannot stand at “{key}”. Correct it.</source>
        <translation>{file}：“{key}”处不能是“{value}”。请改正。</translation>
    </message>
    <message>
        <source>{file}, row {row}: as many cells are needed as there are columns. Look for a missing comma or quotation mark.</source>
        <translation>{file} 第 {row} 行：单元格数应与列数相同。请检查是否缺少逗号或引号。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” is not a year. Correct it.</source>
        <translation>{file} 第 {row} 行 {column} 列：“{value}”不是年份。请改正。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” is not known here. Use one of: {known}.</source>
        <translation>{file} 第 {row} 行 {column} 列：不认识“{value}”。请用以下之一：{known}。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {value} must be above zero. Correct it.</source>
        <translation>{file} 第 {row} 行 {column} 列：{value} 必须大于零。请改正。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {value} must not be below zero. Correct it.</source>
        <translation>{file} 第 {row} 行 {column} 列：{value} 不得小于零。请改正。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {value} must not be above {bound}. Correct it.</source>
        <translation>{file} 第 {row} 行 {column} 列：{value} 不得大于 {bound}。请改正。</translation>
    </message>
    <message>
        <source>{file}, row {row}: {low}, {central}, {high} must rise from the low to the high end. Correct the three.</source>
        <translation>{file} 第 {row} 行：{low}、{central}、{high} 必须由低到高。请改正这三个数。</translation>
    </message>
    <message>
        <source>{file}, row {row}: a sampled value needs a range, but both ends are {low}. Widen it or call the row fixed.</source>
        <translation>{file} 第 {row} 行：抽样的数值需要区间，但两端都是 {low}。请放宽区间，或将该行设为固定值。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” does not join two cities in the order of region.toml. Correct it.</source>
        <translation>{file} 第 {row} 行 {column} 列：“{value}”没有按 region.toml 的顺序连接两个城市。请改正。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” has no port in region.toml. Correct one of the two.</source>
        <translation>{file} 第 {row} 行 {column} 列：“{value}”在 region.toml 中没有港口。请改正其一。</translation>
    </message>
    <message>
        <source>{file}, row {row}: {problem}</source>
        <translation>{file} 第 {row} 行：{problem}</translation>
    </message>
    <message>
        <source>{file}, scenario “{scenario}”: {problem}</source>
        <translation>{file}，情景“{scenario}”：{problem}</translation>
    </message>
    <message>
        <source>There is no {file}. Check the name and the folder.</source>
        <translation>没有文件 {file}。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <translation>{file} 是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
        <source>{file} is a device, not a file. Name a file.</source>
        <translation>{file} 是设备，不是文件。请指定文件。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check the permission and the disk.</source>
        <translation>无法读取 {file}（{reason}）。请检查权限和磁盘。</translation>
    </message>
    <message>
        <source>{file} has {size} MB; more than {limit} MB are not read. Check that it is the right file.</source>
        <translation>{file} 有 {size} MB；超过 {limit} MB 的文件不予读取。请确认文件是否正确。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). What stood there before is untouched; choose another place or make room.</source>
        <translation>无法写入 {file}（{reason}）。原有内容没有改动；请另选位置或腾出空间。</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the program begins with its own. Choose language and view again.</source>
        <translation>无法读取 {file} 中的设置，程序改用默认设置。请重新选择语言和视图。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: not a scenario file, or a damaged one. Open a backup copy.</source>
        <translation>{file} 第 {row} 行第 {column} 列：不是情景文件，或文件已损坏。请打开备份。</translation>
    </message>
    <message>
        <source>{file} is not a scenario file of this program. Choose a file that it wrote.</source>
        <translation>{file} 不是本程序的情景文件。请选择由本程序写出的文件。</translation>
    </message>
    <message>
        <source>{file} has format {version}, written by version {program} of the program; this one reads formats up to {newest}. Install version {program} or later.</source>
        <translation>{file} 的格式为 {version}，由程序版本 {program} 写出；本版本最高可读格式 {newest}。请安装版本 {program} 或更新的版本。</translation>
    </message>
    <message>
        <source>{file} says format “{version}”, which no version of the program has written. Open a backup copy.</source>
        <translation>{file} 标明格式“{version}”，没有任何版本的程序写过这种格式。请打开备份。</translation>
    </message>
    <message>
        <source>{file}: “{place}” is missing. Open a backup copy.</source>
        <translation>{file}：缺少“{place}”。请打开备份。</translation>
    </message>
    <message>
        <source>{file}: nothing called “{place}” is known. Remove it.</source>
        <translation>{file}：不认识“{place}”。请删除。</translation>
    </message>
    <message>
        <source>{file}: “{value}” cannot stand at “{place}”. Correct it or open a backup copy.</source>
        <translation>{file}：“{place}”处不能是“{value}”。请改正或打开备份。</translation>
    </message>
    <message>
        <source>{file}: “{place}” stands twice. Keep one of the two.</source>
        <translation>{file}：“{place}”重复出现。请只留一个。</translation>
    </message>
    <message>
        <source>{file}: “{value}” is not a finite number. Correct it.</source>
        <translation>{file}：“{value}”不是有限的数。请改正。</translation>
    </message>
    <message>
        <source>{file} holds {count} scenarios; more than {limit} are not read. Split the file.</source>
        <translation>{file} 含 {count} 个情景；超过 {limit} 个不予读取。请拆分文件。</translation>
    </message>
    <message>
        <source>{file} holds no scenario. Open a backup copy.</source>
        <translation>{file} 中没有情景。请打开备份。</translation>
    </message>
    <message>
        <source>“{name}” in {place} is not known here. Use one of: {known}.</source>
        <translation>不认识 {place} 中的“{name}”。请用以下之一：{known}。</translation>
    </message>
    <message>
        <source>“{name}” in {place} is not a year from {first} to {last}. Correct it.</source>
        <translation>{place} 中的“{name}”不是 {first} 至 {last} 之间的年份。请改正。</translation>
    </message>
    <message>
        <source>{place} joins {city} with itself. Name two cities.</source>
        <translation>{place} 把{city}与自身相连。请写两个城市。</translation>
    </message>
    <message>
        <source>{place} holds {city} and {partner} twice. Keep one of the two.</source>
        <translation>{place} 中{city}与{partner}重复出现。请只留一个。</translation>
    </message>
    <message>
        <source>{file} has no scenario called “{name}”. Name one of: {known}.</source>
        <translation>{file} 中没有名为“{name}”的情景。请指定以下之一：{known}。</translation>
    </message>
    <message>
        <source>{file} has several scenarios called “{name}”. Rename all but one of them.</source>
        <translation>{file} 中有多个名为“{name}”的情景。请只留一个，其余改名。</translation>
    </message>
    <message>
        <source>{file} holds no plan table. Give it at least one of: {known}.</source>
        <translation>{file} 中没有方案表。请至少提供以下之一：{known}。</translation>
    </message>
    <message>
        <source>{file} holds the table {table} twice. Remove one of the two.</source>
        <translation>{file} 中表 {table} 重复出现。请删除其一。</translation>
    </message>
    <message>
        <source>{file} is empty. Give it the headings {columns}, or remove it.</source>
        <translation>{file} 是空的。请写上表头 {columns}，或删除该文件。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column “{column}” is missing. Add it to the headings.</source>
        <translation>{file} 第 {row} 行：缺少“{column}”列。请在表头中补上。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column “{column}” stands twice. Remove one of the two.</source>
        <translation>{file} 第 {row} 行：“{column}”列重复出现。请删除其一。</translation>
    </message>
    <message>
        <source>{file} is neither UTF-8 nor GB18030 text. Save it as “CSV UTF-8”.</source>
        <translation>{file} 既不是 UTF-8 也不是 GB18030 文本。请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>{file}, row {row}: quotation marks or separators are broken. Save the table as CSV again.</source>
        <translation>{file} 第 {row} 行：引号或分隔符有误。请重新存为 CSV。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” stands beyond the last heading. Remove it; write numbers without a comma.</source>
        <translation>{file} 第 {row} 行：“{value}”超出了最后一列表头。请删除；数字中不要写逗号。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the column {column} is empty. Fill it.</source>
        <translation>{file} 第 {row} 行：{column} 列为空。请填写。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” is no city of this region. Use one of: {known}.</source>
        <translation>{file} 第 {row} 行：“{value}”不是本区域的城市。请用以下之一：{known}。</translation>
    </message>
    <message>
        <source>{file}, row {row}: no line is called “{value}”. Use one of: {known}.</source>
        <translation>{file} 第 {row} 行：没有名为“{value}”的科目。请用以下之一：{known}。</translation>
    </message>
    <message>
        <source>{file}, row {row}: no domain is called “{value}”. Use one of: {known}.</source>
        <translation>{file} 第 {row} 行：没有名为“{value}”的领域。请用以下之一：{known}。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” is not a year from {first} to {last}. Correct it.</source>
        <translation>{file} 第 {row} 行：“{value}”不是 {first} 至 {last} 之间的年份。请改正。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the years {first} to {last} run backwards. Exchange them.</source>
        <translation>{file} 第 {row} 行：年份 {first} 至 {last} 先后颠倒。请对调。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {value} is below 0. Enter 0 or more.</source>
        <translation>{file} 第 {row} 行 {column} 列：{value} 小于 0。请填 0 或更大的数。</translation>
    </message>
    <message>
        <source>{file}, row {row}: {city} is named twice. Name two cities.</source>
        <translation>{file} 第 {row} 行：{city}写了两次。请写两个不同的城市。</translation>
    </message>
    <message>
        <source>{file}, row {row}: {what} stands in row {first} already. Keep one of the two rows.</source>
        <translation>{file} 第 {row} 行：{what}在第 {first} 行已有。两行请只留一行。</translation>
    </message>
    <message>
        <source>{file}, row {row}: no setting is called “{value}”. Use one of: {known}.</source>
        <translation>{file} 第 {row} 行：没有名为“{value}”的设置。请用以下之一：{known}。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” is no value of {key}. Use one of: {known}.</source>
        <translation>{file} 第 {row} 行：“{value}”不是 {key} 的取值。请用以下之一：{known}。</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it without one and try again.</source>
        <translation>{file} 设有密码。请去掉密码后再试。</translation>
    </message>
    <message>
        <source>{file}: a sheet reaches down to row {row} and across {column} columns. Delete the cells far outside the table.</source>
        <translation>{file}：有工作表延伸到第 {row} 行、共 {column} 列。请删除表格以外很远处的单元格。</translation>
    </message>
    <message>
        <source>{file}: scenario {number} holds more amounts than this region can have. Open a backup copy.</source>
        <translation>{file}：第 {number} 个情景中的金额条目超出本区域所能有的数量。请打开备份文件。</translation>
    </message>
    <message>
        <source>There are two targets for {place}. Keep one of the two.</source>
        <translation>{place}有两个目标。请只留一个。</translation>
    </message>
    <message>
        <source>“{name}” in results is not a year. Open a backup copy.</source>
        <translation>结果中的“{name}”不是年份。请打开备份。</translation>
    </message>
    <message>
        <source>There is no indicator “{name}”. Use one of: {known}.</source>
        <translation>没有名为“{name}”的指标。请用以下之一：{known}。</translation>
    </message>
    <message>
        <source>{name} is not a plan year. Use a year from {first} to {last}.</source>
        <translation>{name} 不是规划年份。请用 {first} 至 {last} 年。</translation>
    </message>
    <message>
        <source>“{indicator}” has no value for “{name}”. Use one of: {known}.</source>
        <translation>“{name}”没有指标“{indicator}”的数值。请用以下之一：{known}。</translation>
    </message>
    <message>
        <source>{file} is protected against writing, so it was left as it is. Save under another name or in another folder.</source>
        <translation>{file} 受写保护，未作改动。请换个名称或换个文件夹保存。</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept safe in {file} ({reason}). Save often, and make room on the disk.</source>
        <translation>无法在 {file} 中保护未保存的工作（{reason}）。请经常保存，并腾出磁盘空间。</translation>
    </message>
    <message>
        <source>The program crashed when it last ran. {file} tells where: pass it on, so that the fault can be mended.</source>
        <translation>程序上次运行时崩溃。{file} 记录了位置：请转交，以便修复。</translation>
    </message>
    <message>
        <source>{file} is neither a folder of CSV files nor a workbook. Name one of the two.</source>
        <translation>{file} 既不是 CSV 文件的文件夹，也不是工作簿。请指定其中之一。</translation>
    </message>
    <message>
        <source>{file} holds neither plan tables nor a sheet with cities down and sectors across. Give it headings such as: city, infrastructure, education, health.</source>
        <translation>{file} 既没有规划表，也没有按城市列行、按领域列列的表。请给出表头，例如：城市、基础设施、教育、卫生。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” is not an amount of 0 or more. Correct it.</source>
        <translation>{file} 第 {row} 行 {column} 列：“{value}”不是大于或等于 0 的金额，请更正。</translation>
    </message>
    <message>
        <source>{file}, row {row}: there is no amount. Fill one in.</source>
        <translation>{file} 第 {row} 行：没有金额，请填写。</translation>
    </message>
    <message>
        <source>{file} is not a workbook, or a damaged one. Save it again as .xlsx.</source>
        <translation>{file} 不是工作簿，或已损坏。请重新保存为 .xlsx。</translation>
    </message>
    <message>
        <source>“{name}” cannot be a goal. Use one of: {known}.</source>
        <translation>“{name}”不能作为目标。请用以下之一：{known}。</translation>
    </message>
    <message>
        <source>The weight {value} of “{name}” must be 0 or more. Correct it.</source>
        <translation>“{name}”的权重 {value} 不得小于 0。请更正。</translation>
    </message>
    <message>
        <source>All weights are zero. Give at least one indicator a weight.</source>
        <translation>所有权重均为零。请至少给一个指标赋予权重。</translation>
    </message>
    <message>
        <source>“{goal}” is no goal. The help of optimise shows how to write one.</source>
        <translation>“{goal}”不是目标。写法见 optimise 命令的帮助。</translation>
    </message>
    <message>
        <source>“{limit}” is no limit. The help of optimise shows how to write one.</source>
        <translation>“{limit}”不是限制条件。写法见 optimise 命令的帮助。</translation>
    </message>
    <message>
        <source>“{name}” is no city or heading of a limit. Cities are: {known}.</source>
        <translation>“{name}”不是限制条件中的城市或科目。城市有：{known}。</translation>
    </message>
    <message>
        <source>No plan can keep “{limit}”. Loosen it.</source>
        <translation>没有方案能满足“{limit}”。请放宽。</translation>
    </message>
    <message>
        <source>No plan can keep these together, and each is needed for the clash: {limits}. Loosen one of them.</source>
        <translation>没有方案能同时满足以下条件，且每一条都是冲突所在：{limits}。请放宽其中一条。</translation>
    </message>
    <message>
        <source>The scenario gives education or health less than the floor of {floor} times the base, or a heading more than 3 times. Lower the floor or change the scenario.</source>
        <translation>该情景中教育或卫生低于基准的 {floor} 倍（下限），或有科目高于基准的 3 倍。请降低下限或修改情景。</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: a text is needed here. Write it or take the row out.</source>
        <translation>{file} 第 {row} 行“{column}”列：此处需要文字。请填写或删除该行。</translation>
    </message>
    <message>
        <source>With this value the model has no result. Enter one nearer to that of the data.</source>
        <translation>采用这个数值，模型得不出结果。请输入更接近数据的数值。</translation>
    </message>
    <message>
        <source>Scenario “{scenario}” would break a bound with this value: {problem} Change the plan first or enter another value.</source>
        <translation>采用这个数值，情景“{scenario}”会越界：{problem}请先修改方案，或输入别的数值。</translation>
    </message>
    <message>
        <source>{fact} is replaced without a reason. Say why.</source>
        <translation>{fact}的替换没有理由。请写明理由。</translation>
    </message>
    <message>
        <source>{fact} is replaced by no number. Enter one.</source>
        <translation>{fact}被替换成的不是数。请输入一个数。</translation>
    </message>
    <message>
        <source>No projection is made from {fact}, so it cannot be replaced. Leave it as it is, or look for the value of the base year.</source>
        <translation>预测不使用{fact}，因此不能替换。请保持原样，或查找基准年的数值。</translation>
    </message>
    <message>
        <source>{fact} is replaced twice. Keep one of the two.</source>
        <translation>{fact}被替换了两次。请只保留一个。</translation>
    </message>
    <message>
        <source>{fact} must be above zero. Enter a larger value.</source>
        <translation>{fact}必须大于零。请输入更大的数值。</translation>
    </message>
    <message>
        <source>{fact} must not be below zero. Enter 0 or more.</source>
        <translation>{fact}不得小于零。请输入0或更大的数值。</translation>
    </message>
    <message>
        <source>{fact} must not be above {bound}. Enter a smaller value.</source>
        <translation>{fact}不得大于{bound}。请输入更小的数值。</translation>
    </message>
    <message>
        <source>{fact} must be from {low} to {high}, the range that studies leave. Enter a value in it.</source>
        <translation>{fact}必须在{low}至{high}之间，即研究给出的范围。请输入其中的数值。</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}：{problem}</translation>
    </message>
    <message>
        <source>{file} ends neither in .pdf nor in .html, so it is not clear what to write. Choose one of these endings.</source>
        <translation>{file}的扩展名既不是 .pdf 也不是 .html，无法判断要写成哪种文件。请改用其中一种扩展名。</translation>
    </message>
    <message>
        <source>Least money for nothing is no money. Set a target, or a limit from below, that must be reached.</source>
        <translation>没有要达到的要求，最少资金就是没有资金。请设定目标，或设定必须达到的下限。</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>table</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>对方城市</translation>
    </message>
    <message>
        <source>item</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>value</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>met</source>
        <translation>是否达标</translation>
    </message>
    <message>
        <source>what</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>data fingerprint</source>
        <translation>数据指纹</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>对照情景</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>100 million yuan at base-year prices</source>
        <translation>亿元（基年价格）</translation>
    </message>
    <message>
        <source>central values of the parameters, without their range</source>
        <translation>参数取中值，不含区间</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>财政预算</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>合作协议</translation>
    </message>
    <message>
        <source>{name}: change</source>
        <translation>{name}：变化</translation>
    </message>
    <message>
        <source>{name}: change in %</source>
        <translation>{name}：变化（%）</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>用户替换</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>New scenario</source>
        <translation>新情景</translation>
    </message>
    <message>
        <source>This file was saved with other data or another version of the model. Computed again, its headline results are the same.</source>
        <translation>此文件是用另一份数据或另一版模型保存的。重新计算后，主要结果相同。</translation>
    </message>
    <message>
        <source>This file was saved with other data or another version of the model. Computed again, headline results differ, most of all: {moves}. The results of then stay in the file.</source>
        <translation>此文件是用另一份数据或另一版模型保存的。重新计算后，主要结果有所不同，变化最大的是：{moves}。当时的结果仍留在文件中。</translation>
    </message>
    <message>
        <source>Kept work of an earlier run cannot be read; it was put aside as {file}.</source>
        <translation>先前保留的工作无法读取，已另存为 {file}。</translation>
    </message>
    <message>
        <source>The file {file} is of {time}.</source>
        <translation>文件 {file} 保存于 {time}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Scenario, Results as saved, lists all {count}.</source>
        <translation>“情景”菜单的“保存时的结果”列出全部 {count} 项。</translation>
    </message>
    <message>
        <source>This file was saved with other data or another version of the model. It holds no results of then, so nothing says what that changed.</source>
        <translation>此文件保存时使用的是其他数据或其他版本的模型。文件中没有当时的结果，因此无法说明有何变化。</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation>百分点</translation>
    </message>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Method notes</source>
        <translation>方法说明</translation>
    </message>
    <message>
        <source># Luzhou Planner {version}

Assign public budgets across neighbouring cities and see what the projection expects.

Model {model} · region: {region} · base year {year}

A projection follows from its assumptions; it is no forecast of events. Differences between plans are what the model knows best.

Licence: Apache-2.0. Maps, figures and fonts keep the licences of their sources.

Python {python}, Qt {qt}</source>
        <translation># 泸州协同规划 {version}

为相邻各市安排财政预算，并随即看到预测结果。

模型 {model} · 区域：{region} · 基准年 {year}

预测由假设推出，并不预言将要发生的事。模型最有把握的是方案之间的差别。

许可：Apache-2.0。地图、数据和字体沿用各自来源的许可。

Python {python}，Qt {qt}</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>关于本程序</translation>
    </message>
</context>
<context>
    <name>hindcast</name>
    <message>
        <source>GRP, national growth of each year given</source>
        <translation>地区生产总值，已知各年全国增速</translation>
    </message>
    <message>
        <source>GRP, national growth not known</source>
        <translation>地区生产总值，未知全国增速</translation>
    </message>
    <message>
        <source>GRP, started in 2010</source>
        <translation>地区生产总值，自 2010 年起算</translation>
    </message>
    <message>
        <source>Real growth</source>
        <translation>实际增长率</translation>
    </message>
    <message>
        <source>Resident population</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation>常住人口城镇化率</translation>
    </message>
    <message>
        <source>Doctors per 1,000</source>
        <translation>每千人口执业（助理）医师数</translation>
    </message>
    <message>
        <source>Hospital beds per 1,000</source>
        <translation>每千人口医院床位数</translation>
    </message>
    <message>
        <source>Life expectancy</source>
        <translation>人均预期寿命</translation>
    </message>
    <message>
        <source>PM2.5</source>
        <translation>PM2.5</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation>每千人</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>微克/立方米</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据个数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>维持不变</translation>
    </message>
    <message>
        <source>Own trend</source>
        <translation>自身趋势</translation>
    </message>
    <message>
        <source>National growth</source>
        <translation>全国增速</translation>
    </message>
    <message>
        <source>Inside the 90 % band</source>
        <translation>落入 90 % 区间</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Closest</source>
        <translation>最接近者</translation>
    </message>
    <message>
        <source>Hindcast</source>
        <translation>回溯检验</translation>
    </message>
    <message>
        <source>Fitted on the years before 2020, asked for 2020 to 2023: mean absolute errors beside three naive rules. In {lost} of {count} rows a naive rule was closer than the model, in {equal} one was just as close.</source>
        <translation>用 2020 年以前的数据拟合，预测 2020 至 2023 年：平均绝对误差，并与三种简单规则比较。{count} 行中有 {lost} 行，简单规则比模型更接近实际，{equal} 行同样接近。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>History of this file</source>
        <translation>本文件的历史</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>回到此处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep as a new scenario</source>
        <translation>另存为新情景</translation>
    </message>
    <message>
        <source>Nothing was changed since the file was opened.</source>
        <translation>打开文件以来没有修改。</translation>
    </message>
    <message>
        <source>The window shows the work after {done} of {all} steps. Nothing is lost: close to return to where you were.</source>
        <translation>窗口显示的是全部 {all} 步中前 {done} 步之后的状态。不会丢失任何修改：关闭即回到原处。</translation>
    </message>
    <message>
        <source>Pick a step to see the work as it was after it.</source>
        <translation>选择一步，查看该步之后的状态。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Money, all years [100 m yuan]</source>
        <translation>各年资金变化 [亿元]</translation>
    </message>
    <message>
        <source>as opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>{step} ← you were here</source>
        <translation>{step} ← 原处</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>read with a change</source>
        <translation>经换读后采用</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Import tables</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较</translation>
    </message>
    <message>
        <source>Import what is taken</source>
        <translation>导入所采用的行</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{taken} rows are taken, {changed} read with a change, {refused} refused.</source>
        <translation>采用 {taken} 行，换读后采用 {changed} 行，拒绝 {refused} 行。</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>未用：{names}。</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>基准路径</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>{file} row {number}</source>
        <translation>{file} 第 {number} 行</translation>
    </message>
    <message>
        <source>Rows for {first} to {last} alone, later than the last year shown: {count} ({rows}). They are kept and count once a later last year is chosen.</source>
        <translation>仅涉及 {first} 至 {last} 年、晚于所示最后一年的行：{count} 行（{rows}）。这些行已保留，选择更晚的最后一年后即计入。</translation>
    </message>
    <message>
        <source>Export the inputs</source>
        <translation>导出输入</translation>
    </message>
    <message>
        <source>Folder of CSV files</source>
        <translation>CSV 文件夹</translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>Gross regional product</source>
        <translation>地区生产总值</translation>
    </message>
    <message>
        <source>GRP per head</source>
        <translation>人均地区生产总值</translation>
    </message>
    <message>
        <source>Resident population</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation>常住人口城镇化率</translation>
    </message>
    <message>
        <source>Urban disposable income per head</source>
        <translation>城镇居民人均可支配收入</translation>
    </message>
    <message>
        <source>Rural disposable income per head</source>
        <translation>农村居民人均可支配收入</translation>
    </message>
    <message>
        <source>Urban-rural income ratio</source>
        <translation>城乡居民收入比</translation>
    </message>
    <message>
        <source>Share of low-income rural residents</source>
        <translation>农村低收入人口比重</translation>
    </message>
    <message>
        <source>Low-income rural residents</source>
        <translation>农村低收入人口</translation>
    </message>
    <message>
        <source>Mean years of schooling (15+)</source>
        <translation>15岁及以上人口平均受教育年限</translation>
    </message>
    <message>
        <source>Expected years of schooling</source>
        <translation>预期受教育年限</translation>
    </message>
    <message>
        <source>Hospital beds per 1,000</source>
        <translation>每千人口医院床位数</translation>
    </message>
    <message>
        <source>Doctors per 1,000</source>
        <translation>每千人口执业（助理）医师数</translation>
    </message>
    <message>
        <source>Life expectancy</source>
        <translation>人均预期寿命</translation>
    </message>
    <message>
        <source>Mean travel time to the other cities</source>
        <translation>平均通达时间</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>通行时间</translation>
    </message>
    <message>
        <source>Container throughput</source>
        <translation>集装箱吞吐量</translation>
    </message>
    <message>
        <source>Idle port capacity</source>
        <translation>港口闲置能力占比</translation>
    </message>
    <message>
        <source>PM2.5</source>
        <translation>细颗粒物（PM2.5）年均浓度</translation>
    </message>
    <message>
        <source>Government debt to GRP</source>
        <translation>政府债务率（占地区生产总值）</translation>
    </message>
    <message>
        <source>Idle industrial capacity</source>
        <translation>工业闲置产能占比</translation>
    </message>
    <message>
        <source>Inequality between cities (Theil)</source>
        <translation>地区差距（泰尔指数）</translation>
    </message>
    <message>
        <source>Coordination index</source>
        <translation>协调发展指数</translation>
    </message>
    <message>
        <source>Budget asked for</source>
        <translation>申请的预算</translation>
    </message>
    <message>
        <source>Budget carried out</source>
        <translation>执行的预算</translation>
    </message>
</context>
<context>
    <name>indicators-short</name>
    <message>
        <source>GRP</source>
        <translation>地区生产总值</translation>
    </message>
    <message>
        <source>GRP per head</source>
        <translation>人均生产总值</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation>城镇化率</translation>
    </message>
    <message>
        <source>Urban income</source>
        <translation>城镇居民人均收入</translation>
    </message>
    <message>
        <source>Rural income</source>
        <translation>农村居民人均收入</translation>
    </message>
    <message>
        <source>Urban-rural ratio</source>
        <translation>城乡居民收入比</translation>
    </message>
    <message>
        <source>Low-income share</source>
        <translation>农村低收入人口比重</translation>
    </message>
    <message>
        <source>Low-income people</source>
        <translation>农村低收入人口</translation>
    </message>
    <message>
        <source>Mean schooling</source>
        <translation>平均受教育年限</translation>
    </message>
    <message>
        <source>Expected schooling</source>
        <translation>预期受教育年限</translation>
    </message>
    <message>
        <source>Beds per 1,000</source>
        <translation>每千人口床位数</translation>
    </message>
    <message>
        <source>Doctors per 1,000</source>
        <translation>每千人口医师数</translation>
    </message>
    <message>
        <source>Life expectancy</source>
        <translation>人均预期寿命</translation>
    </message>
    <message>
        <source>Mean travel time</source>
        <translation>平均通达时间</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>通行时间</translation>
    </message>
    <message>
        <source>Port throughput</source>
        <translation>集装箱吞吐量</translation>
    </message>
    <message>
        <source>Idle port capacity</source>
        <translation>港口闲置能力</translation>
    </message>
    <message>
        <source>PM2.5</source>
        <translation>PM2.5</translation>
    </message>
    <message>
        <source>Debt to GRP</source>
        <translation>政府债务率</translation>
    </message>
    <message>
        <source>Idle industry</source>
        <translation>工业闲置产能</translation>
    </message>
    <message>
        <source>Theil index</source>
        <translation>地区差距（泰尔）</translation>
    </message>
    <message>
        <source>Coordination index</source>
        <translation>协调发展指数</translation>
    </message>
    <message>
        <source>Budget asked for</source>
        <translation>申请的预算</translation>
    </message>
    <message>
        <source>Budget carried out</source>
        <translation>执行的预算</translation>
    </message>
</context>
<context>
    <name>inputs</name>
    <message>
        <source>Precision targeting</source>
        <translation>精准帮扶</translation>
    </message>
    <message>
        <source>Joint funding</source>
        <translation>共同出资</translation>
    </message>
    <message>
        <source>Debt rule</source>
        <translation>债务规则</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>port</source>
        <translation>港口</translation>
    </message>
    <message>
        <source>changed by plan</source>
        <translation>方案有改动</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>strength {strength}</source>
        <translation>强度 {strength}</translation>
    </message>
    <message>
        <source>Boundaries are approximate and for illustration only.</source>
        <translation>边界为近似，仅供示意。</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>不显示连线</translation>
    </message>
    <message>
        <source>Links: travel time and works</source>
        <translation>通道：通行时间与工程</translation>
    </message>
    <message>
        <source>Agreements: {domain}</source>
        <translation>协议：{domain}</translation>
    </message>
    <message>
        <source>Travel time from {city}</source>
        <translation>自{city}的通行时间</translation>
    </message>
    <message>
        <source>{unit} against base</source>
        <translation>{unit}，与基准相比</translation>
    </message>
    <message>
        <source>points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Map: {title}. {reading}</source>
        <translation>地图：{title}。{reading}</translation>
    </message>
    <message>
        <source>{money} under way</source>
        <translation>在建 {money}</translation>
    </message>
    <message>
        <source>{unit} against {name}</source>
        <translation>{unit}，与“{name}”相比</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>As the system</source>
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
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Last year shown</source>
        <translation>预测末年(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>情景(&amp;S)</translation>
    </message>
    <message>
        <source>Stu&amp;dy</source>
        <translation>研究(&amp;D)</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>asks others for [100 m yuan]</source>
        <translation>要求他市出资 [亿元]</translation>
    </message>
    <message>
        <source>offers others [100 m yuan]</source>
        <translation>愿为他市出资 [亿元]</translation>
    </message>
    <message>
        <source>the package gives it [100 m yuan]</source>
        <translation>合并方案给予 [亿元]</translation>
    </message>
    <message>
        <source>agreements asked for</source>
        <translation>要求的合作协议</translation>
    </message>
    <message>
        <source>agreements it gets</source>
        <translation>得到的合作协议</translation>
    </message>
    <message>
        <source>Files to combine</source>
        <translation>要合并的文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add the open file</source>
        <translation>添加当前文件</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>移除此文件</translation>
    </message>
    <message>
        <source>Add as a scenario</source>
        <translation>加入为情景</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>What each city gives and gets</source>
        <translation>各市出资与所得</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Add the files of at least two cities. What only one of them changes is taken; where they disagree you decide.</source>
        <translation>请添加至少两个城市的文件。只有一方修改的内容直接采用；不一致之处由您决定。</translation>
    </message>
    <message>
        <source>the open file</source>
        <translation>当前文件</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>合并方案</translation>
    </message>
    <message>
        <source>Made of: {files}.</source>
        <translation>由以下文件合并：{files}。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>编制城市</translation>
    </message>
    <message>
        <source>several cities, or nobody</source>
        <translation>多个城市或不明</translation>
    </message>
    <message>
        <source>Two files want other values.</source>
        <translation>两个文件要求不同的数值。</translation>
    </message>
    <message>
        <source>{city} is asked for money that its own file does not give.</source>
        <translation>要求{city}出资，但其自己的文件没有安排。</translation>
    </message>
    <message>
        <source>Only one of both cities wants it.</source>
        <translation>双方中只有一方要求。</translation>
    </message>
    <message>
        <source>Only {city} pays for it; half a link saves no time.</source>
        <translation>只有{city}出资；只修一半不缩短时间。</translation>
    </message>
    <message>
        <source>keep the half that is paid</source>
        <translation>保留已出资的一半</translation>
    </message>
    <message>
        <source>take the money out</source>
        <translation>取消这笔资金</translation>
    </message>
    <message>
        <source>base path</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Conflicts: {count}; as proposed: {left}.</source>
        <translation>冲突 {count} 处，按建议处理 {left} 处。</translation>
    </message>
    <message>
        <source>Replaced values of the data are not taken over from: {files}. The package stands on the data of the open file.</source>
        <translation>不采用以下文件中替换的数据：{files}。合并方案以当前文件的数据为准。</translation>
    </message>
    <message>
        <source>Combine files of cities</source>
        <translation>合并各市文件</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Save the plot as a picture</source>
        <translation>把图保存为图片</translation>
    </message>
    <message>
        <source>{scenario} · {day} · {program} {version}, model {model}, data {data}</source>
        <translation>{scenario} · {day} · {program} {version}，模型{model}，数据{data}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Whole region</source>
        <translation>全区域</translation>
    </message>
    <message>
        <source>all cities</source>
        <translation>全部城市</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Enlarge, or back</source>
        <translation>放大，或还原</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Remove plot</source>
        <translation>移除图表</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>as base</source>
        <translation>与基准相同</translation>
    </message>
    <message>
        <source>{indicator}, {place}, {year}: {value}; against base {change}</source>
        <translation>{place}{year}年{indicator}：{value}；与基准相比 {change}</translation>
    </message>
    <message>
        <source>No figure for this year.</source>
        <translation>这一年没有数据。</translation>
    </message>
    <message>
        <source>published or derived</source>
        <translation>公布或推算</translation>
    </message>
    <message>
        <source>base path</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比重</translation>
    </message>
    <message>
        <source>base {base}, {change}</source>
        <translation>基准 {base}，{change}</translation>
    </message>
    <message>
        <source>Range of assumptions {low} to {high}, middle {median}</source>
        <translation>假设区间 {low} 至 {high}，中位 {median}</translation>
    </message>
    <message>
        <source>{text} (of an earlier plan)</source>
        <translation>{text}（属于此前的方案）</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{name}. Click to enlarge, or to go back.</source>
        <translation>{name}。点击可放大，再点还原。</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>为什么是这样？</translation>
    </message>
    <message>
        <source>range of assumptions, middle dotted</source>
        <translation>假设区间，点线为中位</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>另存为图片…</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>after</source>
        <translation>变动后</translation>
    </message>
    <message>
        <source>before</source>
        <translation>变动前</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>Airport passengers</source>
        <translation>机场旅客吞吐量</translation>
    </message>
    <message>
        <source>Average wage of staff</source>
        <translation>在岗职工平均工资</translation>
    </message>
    <message>
        <source>Sales of the liquor industry</source>
        <translation>白酒产业销售收入</translation>
    </message>
    <message>
        <source>Hospital beds per 1 000</source>
        <translation>每千人口医院床位数</translation>
    </message>
    <message>
        <source>Birth rate</source>
        <translation>出生率</translation>
    </message>
    <message>
        <source>Budget expenditure</source>
        <translation>一般公共预算支出</translation>
    </message>
    <message>
        <source>Budget revenue</source>
        <translation>一般公共预算收入</translation>
    </message>
    <message>
        <source>Capital formation rate</source>
        <translation>资本形成率</translation>
    </message>
    <message>
        <source>Census: aged 0 to 14</source>
        <translation>普查：0—14岁人口</translation>
    </message>
    <message>
        <source>Census: with college education</source>
        <translation>普查：大专及以上学历人口</translation>
    </message>
    <message>
        <source>Census: with junior secondary education</source>
        <translation>普查：初中学历人口</translation>
    </message>
    <message>
        <source>Census: with primary education</source>
        <translation>普查：小学学历人口</translation>
    </message>
    <message>
        <source>Census: with senior secondary education</source>
        <translation>普查：高中学历人口</translation>
    </message>
    <message>
        <source>College-educated per 100 000</source>
        <translation>每十万人口大专及以上人数</translation>
    </message>
    <message>
        <source>Change of consumer prices</source>
        <translation>居民消费价格涨幅</translation>
    </message>
    <message>
        <source>Death rate</source>
        <translation>死亡率</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>执业（助理）医师数</translation>
    </message>
    <message>
        <source>Doctors per 1 000</source>
        <translation>每千人口执业（助理）医师数</translation>
    </message>
    <message>
        <source>Education expenditure</source>
        <translation>教育支出</translation>
    </message>
    <message>
        <source>Electricity use</source>
        <translation>全社会用电量</translation>
    </message>
    <message>
        <source>Expected years of schooling</source>
        <translation>预期受教育年限</translation>
    </message>
    <message>
        <source>Expected years of schooling (Global Data Lab)</source>
        <translation>预期受教育年限（全球数据实验室）</translation>
    </message>
    <message>
        <source>Exports of goods</source>
        <translation>货物出口额</translation>
    </message>
    <message>
        <source>Length of expressways</source>
        <translation>高速公路里程</translation>
    </message>
    <message>
        <source>Investment in fixed assets</source>
        <translation>固定资产投资</translation>
    </message>
    <message>
        <source>Road freight</source>
        <translation>公路货运量</translation>
    </message>
    <message>
        <source>Change of the output deflator</source>
        <translation>地区生产总值平减指数涨幅</translation>
    </message>
    <message>
        <source>Gross regional product, nominal, as first published</source>
        <translation>地区生产总值（现价，初次公布）</translation>
    </message>
    <message>
        <source>Gross regional product, nominal, revised</source>
        <translation>地区生产总值（现价，修订）</translation>
    </message>
    <message>
        <source>GRP per head</source>
        <translation>人均地区生产总值</translation>
    </message>
    <message>
        <source>Output of the primary sector</source>
        <translation>第一产业增加值</translation>
    </message>
    <message>
        <source>Real growth</source>
        <translation>按可比价格增长</translation>
    </message>
    <message>
        <source>Real growth as expected in 2019</source>
        <translation>2019年预期的实际增长</translation>
    </message>
    <message>
        <source>Real growth, revised</source>
        <translation>按可比价格增长（修订）</translation>
    </message>
    <message>
        <source>Output of the secondary sector</source>
        <translation>第二产业增加值</translation>
    </message>
    <message>
        <source>Output of the tertiary sector</source>
        <translation>第三产业增加值</translation>
    </message>
    <message>
        <source>Gini index of incomes</source>
        <translation>居民收入基尼系数</translation>
    </message>
    <message>
        <source>Government debt</source>
        <translation>地方政府债务余额</translation>
    </message>
    <message>
        <source>Government debt, general</source>
        <translation>地方政府一般债务余额</translation>
    </message>
    <message>
        <source>Government debt, special</source>
        <translation>地方政府专项债务余额</translation>
    </message>
    <message>
        <source>Limit of government debt</source>
        <translation>地方政府债务限额</translation>
    </message>
    <message>
        <source>Gross capital formation rate</source>
        <translation>资本形成总额占比</translation>
    </message>
    <message>
        <source>Health expenditure</source>
        <translation>卫生健康支出</translation>
    </message>
    <message>
        <source>Beds in hospitals and health centres</source>
        <translation>医院、卫生院床位数</translation>
    </message>
    <message>
        <source>Hospital beds</source>
        <translation>医院床位数</translation>
    </message>
    <message>
        <source>Illiteracy rate</source>
        <translation>文盲率</translation>
    </message>
    <message>
        <source>Disposable income per head</source>
        <translation>居民人均可支配收入</translation>
    </message>
    <message>
        <source>Rural disposable income per head</source>
        <translation>农村居民人均可支配收入</translation>
    </message>
    <message>
        <source>Rural disposable income, median</source>
        <translation>农村居民人均可支配收入中位数</translation>
    </message>
    <message>
        <source>Rural net income per head</source>
        <translation>农村居民人均纯收入</translation>
    </message>
    <message>
        <source>Urban disposable income per head</source>
        <translation>城镇居民人均可支配收入</translation>
    </message>
    <message>
        <source>Urban-rural income ratio</source>
        <translation>城乡居民收入比</translation>
    </message>
    <message>
        <source>Share of energy and materials in industry</source>
        <translation>能源与材料占工业比重</translation>
    </message>
    <message>
        <source>Share of equipment and electronics in industry</source>
        <translation>装备与电子占工业比重</translation>
    </message>
    <message>
        <source>Share of food and liquor in industry</source>
        <translation>食品与白酒占工业比重</translation>
    </message>
    <message>
        <source>Infant mortality</source>
        <translation>婴儿死亡率</translation>
    </message>
    <message>
        <source>Infrastructure spending</source>
        <translation>基础设施支出</translation>
    </message>
    <message>
        <source>Life expectancy</source>
        <translation>人均预期寿命</translation>
    </message>
    <message>
        <source>Life expectancy (Global Data Lab)</source>
        <translation>人均预期寿命（全球数据实验室）</translation>
    </message>
    <message>
        <source>Cost of a new link</source>
        <translation>新建通道造价</translation>
    </message>
    <message>
        <source>Low-income line</source>
        <translation>低收入线</translation>
    </message>
    <message>
        <source>Mean years of schooling (15+), published</source>
        <translation>15岁及以上人口平均受教育年限（公布）</translation>
    </message>
    <message>
        <source>PM2.5</source>
        <translation>细颗粒物（PM2.5）年均浓度</translation>
    </message>
    <message>
        <source>Poor population</source>
        <translation>贫困人口</translation>
    </message>
    <message>
        <source>Registered population</source>
        <translation>户籍人口</translation>
    </message>
    <message>
        <source>Resident population</source>
        <translation>常住人口</translation>
    </message>
    <message>
        <source>Port capacity</source>
        <translation>港口通过能力</translation>
    </message>
    <message>
        <source>Container throughput, published</source>
        <translation>集装箱吞吐量（公布）</translation>
    </message>
    <message>
        <source>Container throughput</source>
        <translation>集装箱吞吐量</translation>
    </message>
    <message>
        <source>Poverty incidence</source>
        <translation>贫困发生率</translation>
    </message>
    <message>
        <source>Rural poverty line</source>
        <translation>农村贫困线</translation>
    </message>
    <message>
        <source>All-rail way to the sea, in hours</source>
        <translation>全程铁路到海（折合小时）</translation>
    </message>
    <message>
        <source>Retail sales</source>
        <translation>社会消费品零售总额</translation>
    </message>
    <message>
        <source>River voyage to the sea</source>
        <translation>内河到海时间</translation>
    </message>
    <message>
        <source>Length of roads</source>
        <translation>公路里程</translation>
    </message>
    <message>
        <source>Spread of rural incomes</source>
        <translation>农村居民收入离散度</translation>
    </message>
    <message>
        <source>Mean years of schooling (15+)</source>
        <translation>15岁及以上人口平均受教育年限</translation>
    </message>
    <message>
        <source>Schooling of the oldest</source>
        <translation>最年长人群受教育年限</translation>
    </message>
    <message>
        <source>Science expenditure</source>
        <translation>科学技术支出</translation>
    </message>
    <message>
        <source>Share aged 0 to 14</source>
        <translation>0—14岁人口比重</translation>
    </message>
    <message>
        <source>Share aged 65 and above</source>
        <translation>65岁及以上人口比重</translation>
    </message>
    <message>
        <source>Growth of base spending</source>
        <translation>基准支出增速</translation>
    </message>
    <message>
        <source>Students in higher education</source>
        <translation>高等学校在校学生数</translation>
    </message>
    <message>
        <source>Pupils in primary schools</source>
        <translation>小学在校学生数</translation>
    </message>
    <message>
        <source>Pupils in secondary schools</source>
        <translation>普通中学在校学生数</translation>
    </message>
    <message>
        <source>Share aimed at the poorest</source>
        <translation>精准帮扶占比</translation>
    </message>
    <message>
        <source>Teachers in primary schools</source>
        <translation>小学专任教师数</translation>
    </message>
    <message>
        <source>Teachers in secondary schools</source>
        <translation>普通中学专任教师数</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>转移支付</translation>
    </message>
    <message>
        <source>Transfers received</source>
        <translation>转移支付收入</translation>
    </message>
    <message>
        <source>Direct travel time</source>
        <translation>直达通行时间</translation>
    </message>
    <message>
        <source>Shortest travel time that money can reach</source>
        <translation>投资可达的最短通行时间</translation>
    </message>
    <message>
        <source>Travel time inside the city</source>
        <translation>市内通行时间</translation>
    </message>
    <message>
        <source>Mortality under five</source>
        <translation>五岁以下儿童死亡率</translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation>常住人口城镇化率</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Open scenarios</source>
        <translation>打开情景</translation>
    </message>
    <message>
        <source>Save scenarios</source>
        <translation>保存情景</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Save the changes to “{name}” first?</source>
        <translation>要先保存对“{name}”的更改吗？</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>不保存，更改将丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation>名称与说明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened here. Replacing it keeps the other version as a backup beside it.</source>
        <translation>“{name}”在此打开之后被其他程序改动。替换时，另一版本会作为备份保留在旁边。</translation>
    </message>
    <message>
        <source>“{name}” was removed or renamed since it was opened here.</source>
        <translation>“{name}”在此打开之后被删除或改名。</translation>
    </message>
    <message>
        <source>The folder of “{name}” is not there any more: a disk or a network may be away. Your work is still open here.</source>
        <translation>“{name}”所在的文件夹已不存在：磁盘或网络可能已断开。您的工作仍在此处打开着。</translation>
    </message>
    <message>
        <source>“{name}” is protected against writing.</source>
        <translation>“{name}”受写保护。</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere: {user}, {host}.</source>
        <translation>“{name}”已在别处打开：{user}，{host}。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍要打开</translation>
    </message>
    <message>
        <source>Two who save the same file undo each other&apos;s work.</source>
        <translation>两人保存同一文件，会互相覆盖对方的工作。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>存到别处…</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>保存在此处</translation>
    </message>
    <message>
        <source>Work that was not saved was kept: {names} ({written}).</source>
        <translation>保留了未保存的工作：{names}（{written}）。</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>它从未保存为文件。</translation>
    </message>
    <message>
        <source>Open the kept work</source>
        <translation>打开保留的工作</translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation>下次再问</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
</context>
<context>
    <name>replaced</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>In all scenarios of the file replaced: {values}.</source>
        <translation>文件的所有情景都替换了：{values}。</translation>
    </message>
    <message>
        <source>{name} {value} instead of {old}</source>
        <translation>{name}由{old}改为{value}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>What the plan changes</source>
        <translation>方案作了哪些改动</translation>
    </message>
    <message>
        <source>Nothing: the plan is the base path.</source>
        <translation>没有改动：方案与基准情景相同。</translation>
    </message>
    <message>
        <source>Exactly the inputs that differ from the base path. Money is in {unit} at prices of {year}.</source>
        <translation>只列出与基准情景不同的输入。金额单位为{unit}，按{year}年价格计。</translation>
    </message>
    <message>
        <source>Money over all years, {years}</source>
        <translation>各年资金合计，{years}年</translation>
    </message>
    <message>
        <source>Every changed input</source>
        <translation>每一项改动</translation>
    </message>
    <message>
        <source>Agreements and joint funding differ as well ({count} inputs): the section on cooperation lists them pair by pair.</source>
        <translation>合作协议与共同出资也有改动（{count}项），逐对列于“城际合作”一节。</translation>
    </message>
    <message>
        <source>Precision targeting</source>
        <translation>精准帮扶</translation>
    </message>
    <message>
        <source>Debt rule</source>
        <translation>债务规则</translation>
    </message>
    <message>
        <source>{heading} (part of infrastructure)</source>
        <translation>{heading}（含在基础设施内）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Change in each year</source>
        <translation>每年变化</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>城际合作</translation>
    </message>
    <message>
        <source>Left: agreements in force in {year}, as wide as they are strong over all domains. Right: hours between cities whose direct way the plan shortens. In colour: what differs from the base path.</source>
        <translation>左图：{year}年生效的合作协议，线越粗，各领域合计强度越大。右图：方案缩短了直达路程的城市之间的通行时间。彩色表示与基准情景不同。</translation>
    </message>
    <message>
        <source>All agreements are as on the base path.</source>
        <translation>合作协议均与基准情景相同。</translation>
    </message>
    <message>
        <source>Changed agreements</source>
        <translation>有改动的协议</translation>
    </message>
    <message>
        <source>Strengths go from 0 to 1. In the model agreements cost nothing and always help; what they cost to keep is not counted.</source>
        <translation>强度从0到1。在模型中，协议没有成本，总是有益；履行协议的花费未计入。</translation>
    </message>
    <message>
        <source>Map of agreements in force</source>
        <translation>生效协议示意图</translation>
    </message>
    <message>
        <source>Map of shortened ways</source>
        <translation>路程缩短示意图</translation>
    </message>
    <message>
        <source>{before} to {after} h</source>
        <translation>{before}降至{after}小时</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Joint funding of the link</source>
        <translation>通道共同出资</translation>
    </message>
    <message>
        <source>all domains</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>Assumptions replaced</source>
        <translation>替换的假设</translation>
    </message>
    <message>
        <source>None: all values are those of the data.</source>
        <translation>无：所有数值均取自数据。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>How the values of {year}, from which all runs start, came about: the number of places by status, and what they were read from.</source>
        <translation>推算从{year}年的数值出发。下表列出这些数值的由来：各类状态的地区数，以及出处。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sources</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>{sources}; {count} more in the data view</source>
        <translation>{sources}；另有{count}处见数据窗口</translation>
    </message>
    <message>
        <source>set by a convention of the model</source>
        <translation>由模型约定设定</translation>
    </message>
    <message>
        <source>Weaknesses, the most harmful first</source>
        <translation>弱点（危害大的在前）</translation>
    </message>
    <message>
        <source>What nobody can know from this</source>
        <translation>由此无法知道的事</translation>
    </message>
    <message>
        <source>What will happen. A projection follows from its assumptions; it is no forecast of events. Differences between plans are what the model knows best.</source>
        <translation>将来会发生什么。推算结果取决于所作的假设，不是对事件的预报。模型最有把握的是方案之间的差别。</translation>
    </message>
    <message>
        <source>How likely an outcome is. The band shows what other assumptions would give, not how often they are true.</source>
        <translation>某种结果有多大可能。区间表示换用其他假设会得到什么，不表示那些假设有多常成立。</translation>
    </message>
    <message>
        <source>What national policy, prices, land markets and firms will do: they are not in the model, and the growth of the nation is a scenario.</source>
        <translation>国家政策、价格、土地市场与企业会怎样变化：它们不在模型之中，全国增速也只是情景设定。</translation>
    </message>
    <message>
        <source>Whether agreements are kept once they are signed, and what keeping them costs.</source>
        <translation>协议签订后是否履行，以及履行要花多少钱。</translation>
    </message>
    <message>
        <source>Epidemics, floods and other shocks; the hindcast shows how far they can carry the numbers.</source>
        <translation>疫情、洪水等冲击；从回溯检验可以看到它们能使数字偏离多远。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>数据指纹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作信息</translation>
    </message>
    <message>
        <source>base path</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>from {year} on</source>
        <translation>{year}年起</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Ranges and shaded bands hold 80 % of {count} runs with other assumptions. A band is a range of assumptions, not a probability of what will happen.</source>
        <translation>范围与阴影区间包含{count}次换用其他假设所得结果的80%。区间是假设的范围，不是将来发生的概率。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Region and years</source>
        <translation>区域与年份</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Program, model, data</source>
        <translation>程序、模型、数据</translation>
    </message>
    <message>
        <source>All values are of {year}, changes are against: {against}.</source>
        <translation>数值均为{year}年，变化均相对于：{against}。</translation>
    </message>
    <message>
        <source>The plan changes no city&apos;s output.</source>
        <translation>方案没有改变任何城市的产出。</translation>
    </message>
    <message>
        <source>Who gains and who loses, {year}</source>
        <translation>谁受益、谁受损，{year}年</translation>
    </message>
    <message>
        <source>Change of {indicator} by city, with its range</source>
        <translation>各市{indicator}的变化及其范围</translation>
    </message>
    <message>
        <source>Bars: change of {indicator} against the base path on central assumptions; thin lines: range of assumptions.</source>
        <translation>条形：按居中假设，{indicator}相对于基准情景的变化；细线：假设区间。</translation>
    </message>
    <message>
        <source>The last column is the share of runs with other assumptions in which {indicator} is higher than on the base path.</source>
        <translation>最后一列：换用其他假设的各次结果中，{indicator}高于基准情景的比例。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Higher in</source>
        <translation>提高的比例</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>受益</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>受损</translation>
    </message>
    <message>
        <source>Indicators, {year}</source>
        <translation>指标，{year}年</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No targets are set in this scenario.</source>
        <translation>此情景未设目标。</translation>
    </message>
    <message>
        <source>{reached} of {count} targets are reached.</source>
        <translation>{count}个目标中达到{reached}个。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>是否达到</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>不低于{value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>不高于{value}</translation>
    </message>
    <message>
        <source>not projected</source>
        <translation>未推算到</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <source>What lines and shades stand for</source>
        <translation>线条与阴影的含义</translation>
    </message>
    <message>
        <source>Drawn thick, with its range of assumptions: {city}. Changes beside the titles are of {year}, against the base path.</source>
        <translation>粗线及其假设区间：{city}。标题旁的变化为{year}年相对于基准情景。</translation>
    </message>
    <message>
        <source>{program} · report on a scenario</source>
        <translation>{program} · 情景报告</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第{page}页，共{pages}页</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>In the data</source>
        <translation>数据中</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本报告</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{reason} (outside the range of the data)</source>
        <translation>{reason}（超出数据给出的范围）</translation>
    </message>
    <message>
        <source>Output is higher in {gaining} of {count} cities and lower in {losing}.</source>
        <translation>{count}个城市中，{gaining}个产出提高，{losing}个产出降低。</translation>
    </message>
    <message>
        <source>Agreements in force in {year}, as wide as they are strong over all domains; in colour: what differs from the base path.</source>
        <translation>{year}年生效的合作协议，线越粗，各领域合计强度越大；彩色表示与基准情景不同。</translation>
    </message>
    <message>
        <source>Values of the plan; below them the change against: {against}; of values in % it is in percentage points. In brackets: a change to the worse.</source>
        <translation>上行为方案数值，下行为相对于{against}的变化（以%表示的数值，变化为百分点）；括号表示变差。</translation>
    </message>
    <message>
        <source>Strengths go from 0 to 1. In the model agreements always help; what they cost to keep, as replaced below, is paid by both sides out of local works.</source>
        <translation>强度从0到1。在模型中，协议总是有益；履行协议的花费（见下文替换的假设）由双方从本地建设资金中支付。</translation>
    </message>
    <message>
        <source>{heading}: {partner}</source>
        <translation>{heading}：{partner}</translation>
    </message>
    <message>
        <source>{region}, {years}</source>
        <translation>{region}，{years}年</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Results as saved</source>
        <translation>保存时的结果</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Stored by</source>
        <translation>保存版本</translation>
    </message>
    <message>
        <source>model {model}, data {data}</source>
        <translation>模型 {model}，数据 {data}</translation>
    </message>
    <message>
        <source>No results are stored: the file was not saved yet.</source>
        <translation>文件尚未保存，没有已存的结果。</translation>
    </message>
    <message>
        <source>The plan as it was saved, computed with model {model} on the data of now: {moved} headline results differ. Those of then stay in the file.</source>
        <translation>以模型 {model} 和当前数据重新计算所保存的方案：有 {moved} 项主要结果不同。原结果仍保留在文件中。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>scorecard</name>
    <message>
        <source>plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>base path</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>as base</source>
        <translation>与基准相同</translation>
    </message>
    <message>
        <source>{indicator}, {place}, {year}: {value}; base {base}; {change}</source>
        <translation>{place}{year}年{indicator}：{value}；基准 {base}；{change}</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>What kept it from more</source>
        <translation>限制它更好的因素</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>{text} and {count} more</source>
        <translation>{text}等，另有{count}项</translation>
    </message>
    <message>
        <source>What it brings, whole region, {year}</source>
        <translation>带来的结果（整个区域，{year}年）</translation>
    </message>
    <message>
        <source>Money, {unit} a year (before → after)</source>
        <translation>资金，{unit}/年（之前 → 之后）</translation>
    </message>
    <message>
        <source>{what}: at most {value}</source>
        <translation>{what}：不超过 {value}</translation>
    </message>
    <message>
        <source>{what}: at least {value}</source>
        <translation>{what}：不低于 {value}</translation>
    </message>
    <message>
        <source>Least money</source>
        <translation>最少资金</translation>
    </message>
    <message>
        <source>Fair incomes, aversion {value}</source>
        <translation>公平收入（厌恶系数 {value}）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{amount} {unit} a year</source>
        <translation>每年 {amount} {unit}</translation>
    </message>
    <message>
        <source>Discounted mean of all cities.</source>
        <translation>所有城市合计的贴现年均值。</translation>
    </message>
    <message>
        <source>Better than the base path in per cent, discounted mean of the years.</source>
        <translation>优于基准情景的百分比，各年贴现平均。</translation>
    </message>
    <message>
        <source>{what} stays as it is</source>
        <translation>{what}保持不变</translation>
    </message>
    <message>
        <source>{what}: changes by at most {share} from year to year</source>
        <translation>{what}：逐年变动不超过 {share}</translation>
    </message>
    <message>
        <source>Bounds of every plan: 0.3 to 3 times the base</source>
        <translation>任何方案的界限：基准的 0.3 至 3 倍</translation>
    </message>
    <message>
        <source>No plan can keep {limits}. Loosen it.</source>
        <translation>没有方案能满足{limits}。请放宽。</translation>
    </message>
    <message>
        <source>No plan can keep these together, and each is needed for the clash: {limits}. Loosen one of them.</source>
        <translation>没有方案能同时满足以下各项，且缺一便不冲突：{limits}。请放宽其中一项。</translation>
    </message>
    <message>
        <source>{indicator} of {place}</source>
        <translation>{place}的{indicator}</translation>
    </message>
    <message>
        <source>, every year</source>
        <translation>，每年</translation>
    </message>
    <message>
        <source>{what}: no more than now</source>
        <translation>{what}：不超过现在</translation>
    </message>
    <message>
        <source>{share} of the base</source>
        <translation>基准的 {share}</translation>
    </message>
    <message>
        <source>{share} of what it is now</source>
        <translation>现在的 {share}</translation>
    </message>
    <message>
        <source>Each city</source>
        <translation>每个城市</translation>
    </message>
    <message>
        <source>All cities together</source>
        <translation>所有城市合计</translation>
    </message>
    <message>
        <source>all money</source>
        <translation>全部资金</translation>
    </message>
    <message>
        <source>{who}, {what}</source>
        <translation>{who}{what}</translation>
    </message>
    <message>
        <source>No limit binds.</source>
        <translation>没有限制起作用。</translation>
    </message>
    <message>
        <source>every heading</source>
        <translation>各科目</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>replaced by the user</source>
        <translation>用户替换</translation>
    </message>
    <message>
        <source>base-year level carried back with published real growth</source>
        <translation>以基准年水平按公布的实际增速回推</translation>
    </message>
    <message>
        <source>quotient of two published figures</source>
        <translation>两项公布数据之商</translation>
    </message>
    <message>
        <source>from the figures of all cities</source>
        <translation>由各市数据得出</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>可靠程度高</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>可靠程度中</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>可靠程度低</translation>
    </message>
    <message>
        <source>{origin} (range {low} to {high})</source>
        <translation>{origin}（区间 {low} 至 {high}）</translation>
    </message>
    <message>
        <source>time now</source>
        <translation>现行时间</translation>
    </message>
    <message>
        <source>best time</source>
        <translation>最短时间</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>造价</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>Everyone for himself, start {n} of {all}</source>
        <translation>各自为政，第 {n} 个起点（共 {all} 个）</translation>
    </message>
    <message>
        <source>One plan for all</source>
        <translation>寻找统筹方案</translation>
    </message>
    <message>
        <source>Letting money move as well</source>
        <translation>允许资金流动</translation>
    </message>
    <message>
        <source>Holding both against the members</source>
        <translation>用各成员检验</translation>
    </message>
    <message>
        <source>Coalitions, {n} of {all}</source>
        <translation>联盟，第 {n} 个（共 {all} 个）</translation>
    </message>
    <message>
        <source>{amount} × 100 m yuan</source>
        <translation>{amount} 亿元</translation>
    </message>
    <message>
        <source>in force already, at full strength</source>
        <translation>已全面生效</translation>
    </message>
    <message>
        <source>saves no time</source>
        <translation>不节省时间</translation>
    </message>
    <message>
        <source>both gain, but one half built alone opens nothing</source>
        <translation>双方获益，但只修一半不能通车</translation>
    </message>
    <message>
        <source>both gain</source>
        <translation>双方获益</translation>
    </message>
    <message>
        <source>neither gains</source>
        <translation>双方均不获益</translation>
    </message>
    <message>
        <source>changes nothing for either</source>
        <translation>对双方均无影响</translation>
    </message>
    <message>
        <source>Planning together brings nothing more than everyone for himself, on central values.</source>
        <translation>按中心值计算，统筹规划并不比各自为政带来更多。</translation>
    </message>
    <message>
        <source>Planning together brings little: {gain} more than everyone for himself, {years}.</source>
        <translation>统筹规划带来的好处很小：{years} 年比各自为政多 {gain}。</translation>
    </message>
    <message>
        <source>Planning together brings {gain} more than everyone for himself, {years}.</source>
        <translation>{years} 年，统筹规划比各自为政多带来 {gain}。</translation>
    </message>
    <message>
        <source>All cities together get more in {share} of {n} members of the range of assumptions; in eight of ten the gain lies between {low} and {high}.</source>
        <translation>在假设区间的 {n} 个成员中，有 {share} 显示各市合计所得更多；十个中有八个的收益在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>All aims together, that is worth {share} of output (discounted).</source>
        <translation>各项目标合计，相当于地区生产总值（贴现）的 {share}。</translation>
    </message>
    <message>
        <source>That is {share} of output (discounted), about {yuan} yuan a year for each resident.</source>
        <translation>相当于地区生产总值（贴现）的 {share}，约合每位居民每年 {yuan} 元。</translation>
    </message>
    <message>
        <source>Without side payments these lose: {names}.</source>
        <translation>如果没有利益补偿，受损的有：{names}。</translation>
    </message>
    <message>
        <source>No city loses, even without side payments.</source>
        <translation>即使没有利益补偿，也没有城市受损。</translation>
    </message>
    <message>
        <source>For the same gain in every city these pay: {payers}; these receive: {receivers}. Then no city loses in {share} of the members.</source>
        <translation>若要各市收益相同，付出补偿的有：{payers}；收到补偿的有：{receivers}。补偿后，在 {share} 的成员中没有城市吃亏。</translation>
    </message>
    <message>
        <source>Each for himself, both sides sign {alone} of {n} agreements; together {together}.</source>
        <translation>各自为政时，{n} 项协议中双方签署 {alone} 项；统筹规划时签署 {together} 项。</translation>
    </message>
    <message>
        <source>What self-interest leaves undone is mostly {domain} ({many}): one side gains, the other does not and refuses.</source>
        <translation>各自为政下未做的主要是{domain}（{many} 项）：一方获益，另一方无所得而拒绝。</translation>
    </message>
    <message>
        <source>Links that pay when both sides build: {names}.</source>
        <translation>双方共建时合算的通道：{names}。</translation>
    </message>
    <message>
        <source>No link between cities pays, not even with both halves built at once: the local works given up for it are worth more. A link has to be justified by the hours it saves, which do not count here.</source>
        <translation>没有一条城际通道合算，即使两半同时建设也不合算：为此放弃的本地建设价值更高。建设通道须以节省的时间为理由，而时间在这里不计入收益。</translation>
    </message>
    <message>
        <source>From none of {n} starts did everyone for himself come to rest; the best state seen stands in for it.</source>
        <translation>{n} 个起点均未达到稳定状态，这里以所见最好的状态代替。</translation>
    </message>
    <message>
        <source>Stopped before the end; Continue works out the rest.</source>
        <translation>研究提前停止；点“继续”可算完其余部分。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What each city gets</source>
        <translation>各市所得</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>各自为政</translation>
    </message>
    <message>
        <source>Payoff against the base path when everyone is for himself, 100 m yuan, discounted</source>
        <translation>各自为政时相对基准情景的收益，亿元，已贴现</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>统筹规划</translation>
    </message>
    <message>
        <source>Payoff against the base path when all plan as one within the same envelopes, 100 m yuan, discounted</source>
        <translation>在同样的预算总额内由各市共同规划时相对基准情景的收益，亿元，已贴现</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>合作收益</translation>
    </message>
    <message>
        <source>Together less alone, before side payments; the dark mark is the gain after an equal split</source>
        <translation>统筹规划减去各自为政，未计利益补偿；深色刻线为均分后的收益</translation>
    </message>
    <message>
        <source>Equal split</source>
        <translation>均分补偿</translation>
    </message>
    <message>
        <source>Side payment after which every city has gained the same: + it receives, − it pays</source>
        <translation>使各市收益相同的利益补偿：+ 为收到，− 为付出</translation>
    </message>
    <message>
        <source>Shapley</source>
        <translation>沙普利补偿</translation>
    </message>
    <message>
        <source>Side payment after which every city has what it brings on average to the coalitions it can join: + it receives, − it pays</source>
        <translation>使各市所得等于其加入各种联盟时平均贡献的利益补偿：+ 为收到，− 为付出</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Share of the members in which the city gets more together, before side payments</source>
        <translation>未计利益补偿时，该市在统筹规划下所得更多的成员比重</translation>
    </message>
    <message>
        <source>Sure, when paid</source>
        <translation>补偿后把握</translation>
    </message>
    <message>
        <source>Share of the members in which it does after the equal split</source>
        <translation>均分补偿后该市所得更多的成员比重</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>各市合计</translation>
    </message>
    <message>
        <source>Not worked out: the study was stopped, or has many cities</source>
        <translation>未算出：研究已停止，或城市过多</translation>
    </message>
    <message>
        <source>{first} gains most, {high}; {last} least, {low}; all cities {gain}, in 100 m yuan.</source>
        <translation>{first}获益最多（{high}），{last}最少（{low}），各市合计 {gain}，单位亿元。</translation>
    </message>
    <message>
        <source>Ends with what has been found so far</source>
        <translation>以目前已有的结果结束</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Ending with what there is …</source>
        <translation>正在以已有结果收尾……</translation>
    </message>
    <message>
        <source>Best so far, each for himself: {alone}</source>
        <translation>目前最优（各自为政）：{alone}</translation>
    </message>
    <message>
        <source>Indicators of {place} in {year}</source>
        <translation>{place}的指标，{year} 年</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>Together against alone</source>
        <translation>统筹规划与各自为政相比</translation>
    </message>
    <message>
        <source>Discount a year</source>
        <translation>年贴现率</translation>
    </message>
    <message>
        <source>Rivalry in a province</source>
        <translation>省内竞争程度</translation>
    </message>
    <message>
        <source>Cost of an agreement</source>
        <translation>每项协议的成本</translation>
    </message>
    <message>
        <source>Least for school, health</source>
        <translation>教育卫生投入下限</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>起点数</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>How much less a later year counts</source>
        <translation>每推后一年，权重降低的幅度</translation>
    </message>
    <message>
        <source>0: nobody minds the success of others; 1: the mean success of the others in the province counts as a loss of one&apos;s own</source>
        <translation>0：不在意他市的成功；1：省内其他城市的平均成功全部算作自己的损失</translation>
    </message>
    <message>
        <source>To each side, 100 m yuan a year, for each agreement of a pair</source>
        <translation>每对城市的每项协议，每方每年付出，亿元</translation>
    </message>
    <message>
        <source>Least that education and health each keep of their base money</source>
        <translation>教育、卫生各自至少保留基准资金的比重</translation>
    </message>
    <message>
        <source>States from which everyone for himself begins</source>
        <translation>各自为政从多少个初始状态出发</translation>
    </message>
    <message>
        <source>Draws from the range of assumptions that the result is held against</source>
        <translation>用来检验结果的假设区间抽样数</translation>
    </message>
    <message>
        <source>The same seed gives the same study</source>
        <translation>相同的种子得到相同的研究结果</translation>
    </message>
    <message>
        <source>What every city wants</source>
        <translation>各市的目标</translation>
    </message>
    <message>
        <source>What can be agreed</source>
        <translation>可以商定的事项</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>研究的细致程度</translation>
    </message>
    <message>
        <source>Weights: a per cent of one counts as much as its weight in per cents of another. Payoffs are money, so that they can be paid.</source>
        <translation>权重：一项指标的百分之一按其权重折算为其他指标的百分比。收益以货币计，因此可以相互补偿。</translation>
    </message>
    <message>
        <source>Agreements can be signed</source>
        <translation>可以签署协议</translation>
    </message>
    <message>
        <source>Links can be built</source>
        <translation>可以建设通道</translation>
    </message>
    <message>
        <source>What each city needs of the others</source>
        <translation>各市对他市的需要</translation>
    </message>
    <message>
        <source>{city} would lose {amount} if {other} went back to what it does alone.</source>
        <translation>如果{other}退回各自为政，{city}将损失 {amount}。</translation>
    </message>
    <message>
        <source>Per cent of a city&apos;s own money.</source>
        <translation>占该市自有资金的百分比。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>各自为政</translation>
    </message>
    <message>
        <source>together</source>
        <translation>统筹规划</translation>
    </message>
    <message>
        <source>What cities do with their money</source>
        <translation>各市如何使用资金</translation>
    </message>
    <message>
        <source>came to rest</source>
        <translation>达到稳定</translation>
    </message>
    <message>
        <source>did not come to rest</source>
        <translation>未达到稳定</translation>
    </message>
    <message>
        <source>, compared with together</source>
        <translation>，与统筹规划相比较</translation>
    </message>
    <message>
        <source>Where everyone for himself leads</source>
        <translation>各自为政走向何处</translation>
    </message>
    <message>
        <source>Beginning with</source>
        <translation>初始状态</translation>
    </message>
    <message>
        <source>All cities get</source>
        <translation>各市合计所得</translation>
    </message>
    <message>
        <source>Agreements signed</source>
        <translation>签署的协议</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>当前情景</translation>
    </message>
    <message>
        <source>every agreement signed</source>
        <translation>签署全部协议</translation>
    </message>
    <message>
        <source>a drawn state ({n})</source>
        <translation>随机状态（{n}）</translation>
    </message>
    <message>
        <source>{n} of {all} offers are shown.</source>
        <translation>共 {all} 项，显示 {n} 项。</translation>
    </message>
    <message>
        <source>What it is worth when everyone is for himself and all else stays, 100 m yuan, discounted</source>
        <translation>在各自为政、其余不变时该项的价值，亿元，已贴现</translation>
    </message>
    <message>
        <source>What pairs sign, build or refuse</source>
        <translation>各对城市签署、建设或拒绝的事项</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>城市对</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>built</source>
        <translation>建设</translation>
    </message>
    <message>
        <source>not built</source>
        <translation>不建设</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>不签署</translation>
    </message>
    <message>
        <source>Left undone by self-interest</source>
        <translation>各自为政下未做的事项</translation>
    </message>
    <message>
        <source>Agreements refused</source>
        <translation>被拒绝的协议</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All of {city}</source>
        <translation>{city}的全部事项</translation>
    </message>
    <message>
        <source>Output alone (GRP)</source>
        <translation>仅看地区生产总值</translation>
    </message>
    <message>
        <source>Income, poverty, health, school</source>
        <translation>收入、低收入、健康、教育</translation>
    </message>
    <message>
        <source>The same, poverty first</source>
        <translation>同上，低收入优先</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>自定权重</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Agreements and links</source>
        <translation>协议与通道</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>相互需要</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金使用</translation>
    </message>
    <message>
        <source>Everyone for himself</source>
        <translation>各自为政</translation>
    </message>
    <message>
        <source>100 m yuan, all years together, discounted, against the base path.</source>
        <translation>单位亿元，各年合计，已贴现，相对基准情景。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>显示哪些</translation>
    </message>
    <message>
        <source>Values of the data were replaced since. Start the study again.</source>
        <translation>此后有数据被替换。请重新开始研究。</translation>
    </message>
    <message>
        <source>Export the study</source>
        <translation>导出研究结果</translation>
    </message>
    <message>
        <source>Together or each for himself</source>
        <translation>统筹规划与各自为政</translation>
    </message>
    <message>
        <source>The scenario on view is another one.</source>
        <translation>当前显示的情景已不同。</translation>
    </message>
    <message>
        <source>Values of the data were replaced since.</source>
        <translation>此后有数据被替换。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Sentences and tables, as text</source>
        <translation>文字和表格，以文本形式</translation>
    </message>
    <message>
        <source>Save as scenarios</source>
        <translation>存为情景</translation>
    </message>
    <message>
        <source>Adds “Everyone for himself”, “Together” and “Together, money may move” to this file, as one step that can be undone</source>
        <translation>将“各自为政”“统筹规划”和“统筹规划，资金可流动”加入本文件，可一步撤销</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>cooperation.csv as the command cooperate writes it, and tables of needs, indicators and offers beside it</source>
        <translation>与命令 cooperate 相同的 cooperation.csv，并附相互需要、指标和事项各表</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Three scenarios were added.</source>
        <translation>已添加三个情景。</translation>
    </message>
    <message>
        <source>{n} tables were written.</source>
        <translation>已写出 {n} 个表。</translation>
    </message>
    <message>
        <source>Against alone, {better} indicators are better together, {worse} worse.</source>
        <translation>与各自为政相比，统筹规划下有 {better} 项指标更好，{worse} 项更差。</translation>
    </message>
    <message>
        <source>Share of the members in which it is better together</source>
        <translation>统筹规划下该指标更好的成员比重</translation>
    </message>
    <message>
        <source>Studied: {name}, to {year}.</source>
        <translation>研究对象：{name}，至 {year} 年。</translation>
    </message>
    <message>
        <source>What do these cities gain when they plan together, who pays, and how sure is it?</source>
        <translation>各市统筹规划能得到什么？由谁付出？把握有多大？</translation>
    </message>
    <message>
        <source>The study begins with the scenario on view. First every city splits its own money and signs what serves itself best, until nobody moves. Then one plan for all is sought within the same envelopes.</source>
        <translation>研究从当前情景出发。首先，每个城市按对自己最有利的方式分配自己的资金、签署协议，直到没有城市再想改变。然后，在同样的预算总额内寻找对各市整体最好的一份方案。</translation>
    </message>
    <message>
        <source>The difference is the gain from cooperation: by city, with the side payments that leave nobody worse off, held against the range of assumptions.</source>
        <translation>两者之差就是合作收益：按城市列出，附上使任何城市都不吃亏的利益补偿，并用假设区间加以检验。</translation>
    </message>
    <message>
        <source>Choose on the left what cities want, and start. It takes about a minute; planning can go on meanwhile.</source>
        <translation>请在左侧选择各市的目标，然后开始。大约需要一分钟，其间可以继续编制规划。</translation>
    </message>
    <message>
        <source>What it loses without {city}</source>
        <translation>缺少{city}时的损失</translation>
    </message>
    <message>
        <source>Loses without</source>
        <translation>缺少谁则损失</translation>
    </message>
    <message>
        <source>From {reached} of {n} starts nobody wanted to move any more. The lowest state gives {low} in all, the highest {high}; together is compared with the highest that came to rest.</source>
        <translation>{n} 个起点中有 {reached} 个达到没有城市再想改变的状态。各市合计最低为 {low}，最高为 {high}；统筹规划与其中最高的稳定状态相比较。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>前者</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>后者</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他城市</translation>
    </message>
    <message>
        <source>Letting money move between cities adds {more}.</source>
        <translation>允许资金在城市间流动，可再增加 {more}。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Best: {together} together, {alone} alone</source>
        <translation>目前最优：统筹规划 {together}，各自为政 {alone}</translation>
    </message>
    <message>
        <source>{name}, mean of cities by people</source>
        <translation>{name}，按人口加权的城市平均</translation>
    </message>
    <message>
        <source>What self-interest leaves undone is mostly {domain} ({many}).</source>
        <translation>各自为政下未做的主要是{domain}（{many} 项）。</translation>
    </message>
    <message>
        <source>{city} refuses: loses {amount}</source>
        <translation>{city}拒绝：损失 {amount}</translation>
    </message>
    <message>
        <source>{city} refuses: gains nothing</source>
        <translation>{city}拒绝：无所得</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>With rivalry, what one city gains counts as a loss of the others in its province: the sum tells what cities want, not what they produce.</source>
        <translation>计入竞争后，一市所得算作同省其他城市的损失：合计数反映的是各市的愿望，而不是产出。</translation>
    </message>
    <message>
        <source>{why}: {before} → {after} h for {money}</source>
        <translation>{why}：投入 {money}，{before} → {after} 小时</translation>
    </message>
</context>
<context>
    <name>symbols</name>
    <message>
        <source>Real growth of the base path</source>
        <translation>基准情景的实际增速</translation>
    </message>
    <message>
        <source>Real growth of the nation</source>
        <translation>全国实际增速</translation>
    </message>
    <message>
        <source>Fitted growth lead of the city</source>
        <translation>拟合的城市增长领先幅度</translation>
    </message>
    <message>
        <source>What is left of the lead after a year</source>
        <translation>领先幅度的逐年留存</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year in which the lead is whole</source>
        <translation>领先幅度完整的年份</translation>
    </message>
    <message>
        <source>Years since the base year</source>
        <translation>距基年的年数</translation>
    </message>
    <message>
        <source>Output without the year&apos;s extra demand</source>
        <translation>不含当年额外需求的产出</translation>
    </message>
    <message>
        <source>Private capital</source>
        <translation>私人资本</translation>
    </message>
    <message>
        <source>Pull of returns on investment</source>
        <translation>回报对投资的拉动</translation>
    </message>
    <message>
        <source>Return against the neighbours</source>
        <translation>相对邻市的回报</translation>
    </message>
    <message>
        <source>Output per capital</source>
        <translation>单位资本的产出</translation>
    </message>
    <message>
        <source>Share of output that is invested</source>
        <translation>产出中用于投资的比例</translation>
    </message>
    <message>
        <source>Industrial plant in use</source>
        <translation>在用工业产能</translation>
    </message>
    <message>
        <source>Share of industry in output</source>
        <translation>工业占产出比重</translation>
    </message>
    <message>
        <source>Industrial duplication</source>
        <translation>产业同构</translation>
    </message>
    <message>
        <source>Similarity of industries</source>
        <translation>产业相似度</translation>
    </message>
    <message>
        <source>Share of an industry group</source>
        <translation>某产业组的比重</translation>
    </message>
    <message>
        <source>Learned from neighbours</source>
        <translation>向邻市学到的</translation>
    </message>
    <message>
        <source>Lead of the richer neighbours</source>
        <translation>较富邻市的领先幅度</translation>
    </message>
    <message>
        <source>Output per head without extra demand</source>
        <translation>不含额外需求的人均产出</translation>
    </message>
    <message>
        <source>People gained against the base path</source>
        <translation>相对基准增加的人口（对数）</translation>
    </message>
    <message>
        <source>Fitted trend of population</source>
        <translation>拟合的人口趋势</translation>
    </message>
    <message>
        <source>Fitted speed of urbanisation</source>
        <translation>拟合的城镇化速度</translation>
    </message>
    <message>
        <source>Income as a share of output per head</source>
        <translation>收入占人均产出的比例</translation>
    </message>
    <message>
        <source>Urban income in the base year</source>
        <translation>基年城镇收入</translation>
    </message>
    <message>
        <source>Rural income in the base year</source>
        <translation>基年农村收入</translation>
    </message>
    <message>
        <source>Money for works and schools against the base</source>
        <translation>建设和学校资金与基准之比</translation>
    </message>
    <message>
        <source>Low-income share before targeting</source>
        <translation>帮扶前的低收入比重</translation>
    </message>
    <message>
        <source>Low-income line</source>
        <translation>低收入线</translation>
    </message>
    <message>
        <source>Share reached by targeted money</source>
        <translation>帮扶资金覆盖的比例</translation>
    </message>
    <message>
        <source>Targeted money against the need</source>
        <translation>帮扶资金与需要之比</translation>
    </message>
    <message>
        <source>Need of the base year, yuan</source>
        <translation>基年的需要（元）</translation>
    </message>
    <message>
        <source>Score: output per head</source>
        <translation>得分：人均产出</translation>
    </message>
    <message>
        <source>Score: travel time</source>
        <translation>得分：通行时间</translation>
    </message>
    <message>
        <source>Score: schooling</source>
        <translation>得分：受教育年限</translation>
    </message>
    <message>
        <source>Score: life expectancy</source>
        <translation>得分：预期寿命</translation>
    </message>
    <message>
        <source>Score: urban-rural ratio</source>
        <translation>得分：城乡收入比</translation>
    </message>
    <message>
        <source>Score: air</source>
        <translation>得分：空气</translation>
    </message>
    <message>
        <source>Local infrastructure</source>
        <translation>本地基础设施</translation>
    </message>
    <message>
        <source>Local works begun</source>
        <translation>已开工的本地建设</translation>
    </message>
    <message>
        <source>Local works near their end</source>
        <translation>接近完工的本地建设</translation>
    </message>
    <message>
        <source>Money that turns into works</source>
        <translation>形成实物的资金</translation>
    </message>
    <message>
        <source>School money per head, partners included</source>
        <translation>人均教育经费（含协作城市）</translation>
    </message>
    <message>
        <source>School money per head against the base</source>
        <translation>人均教育经费与基准之比</translation>
    </message>
    <message>
        <source>Schooling of the oldest</source>
        <translation>最年长人群的受教育年限</translation>
    </message>
    <message>
        <source>Hospital beds</source>
        <translation>医院床位</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>执业（助理）医师</translation>
    </message>
    <message>
        <source>Gap in beds closed in a year</source>
        <translation>床位差距每年缩小的比例</translation>
    </message>
    <message>
        <source>Gap in doctors closed in a year</source>
        <translation>医师差距每年缩小的比例</translation>
    </message>
    <message>
        <source>Gap in life expectancy closed in a year</source>
        <translation>寿命差距每年缩小的比例</translation>
    </message>
    <message>
        <source>Health money per head against the base</source>
        <translation>人均卫生经费与基准之比</translation>
    </message>
    <message>
        <source>Health service, partners included</source>
        <translation>卫生服务（含协作城市）</translation>
    </message>
    <message>
        <source>Service lent by better-staffed partners</source>
        <translation>医师较多的协作城市提供的服务</translation>
    </message>
    <message>
        <source>Joint control of the air</source>
        <translation>大气联防联控</translation>
    </message>
    <message>
        <source>Direct travel time</source>
        <translation>直达通行时间</translation>
    </message>
    <message>
        <source>Direct travel time on the base path</source>
        <translation>基准情景的直达通行时间</translation>
    </message>
    <message>
        <source>Best travel time that works can bring</source>
        <translation>建设所能达到的最短通行时间</translation>
    </message>
    <message>
        <source>Cost of the link</source>
        <translation>通道造价</translation>
    </message>
    <message>
        <source>Progress of the link</source>
        <translation>通道进度</translation>
    </message>
    <message>
        <source>Joint funding</source>
        <translation>共同出资</translation>
    </message>
    <message>
        <source>Finished link money</source>
        <translation>已完工的通道投资</translation>
    </message>
    <message>
        <source>Link works begun</source>
        <translation>已开工的通道投资</translation>
    </message>
    <message>
        <source>Link works near their end</source>
        <translation>接近完工的通道投资</translation>
    </message>
    <message>
        <source>Weight of a city</source>
        <translation>城市权重</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>往来强度</translation>
    </message>
    <message>
        <source>Contact with all others in the base year</source>
        <translation>基年与其他城市的往来强度合计</translation>
    </message>
    <message>
        <source>Weight of the partner</source>
        <translation>对方城市的权重</translation>
    </message>
    <message>
        <source>Share of contact</source>
        <translation>往来占比</translation>
    </message>
    <message>
        <source>Market access</source>
        <translation>市场可达性</translation>
    </message>
    <message>
        <source>Siphon effect</source>
        <translation>虹吸效应</translation>
    </message>
    <message>
        <source>Access to the sea</source>
        <translation>出海通达</translation>
    </message>
    <message>
        <source>Cost of the way to the sea, hours</source>
        <translation>出海成本（小时）</translation>
    </message>
    <message>
        <source>Hours to the sea over a port</source>
        <translation>经某港出海的小时数</translation>
    </message>
    <message>
        <source>Hours in the port</source>
        <translation>港口停留小时数</translation>
    </message>
    <message>
        <source>Hours on the river</source>
        <translation>水运小时数</translation>
    </message>
    <message>
        <source>Hours by rail alone</source>
        <translation>全程铁路小时数</translation>
    </message>
    <message>
        <source>Share of cargo over the port</source>
        <translation>经该港的货物比例</translation>
    </message>
    <message>
        <source>Cargo offered to the port</source>
        <translation>港口货源</translation>
    </message>
    <message>
        <source>Cargo of a city</source>
        <translation>城市货源</translation>
    </message>
    <message>
        <source>Throughput in the base year</source>
        <translation>基年吞吐量</translation>
    </message>
    <message>
        <source>Capacity of the port</source>
        <translation>港口能力</translation>
    </message>
    <message>
        <source>Capacity in the base year</source>
        <translation>基年港口能力</translation>
    </message>
    <message>
        <source>Finished port money</source>
        <translation>已完工的港口投资</translation>
    </message>
    <message>
        <source>Port works begun</source>
        <translation>已开工的港口投资</translation>
    </message>
    <message>
        <source>Port works near their end</source>
        <translation>接近完工的港口投资</translation>
    </message>
    <message>
        <source>Transport agreement in force</source>
        <translation>已生效的交通协议强度</translation>
    </message>
    <message>
        <source>Industry agreement in force</source>
        <translation>已生效的产业协议强度</translation>
    </message>
    <message>
        <source>Tourism agreement in force</source>
        <translation>已生效的文旅农业协议强度</translation>
    </message>
    <message>
        <source>Science agreement in force</source>
        <translation>已生效的科技协议强度</translation>
    </message>
    <message>
        <source>Environment agreement in force</source>
        <translation>已生效的环保协议强度</translation>
    </message>
    <message>
        <source>Service agreement in force</source>
        <translation>已生效的卫生教育协议强度</translation>
    </message>
    <message>
        <source>Infrastructure money</source>
        <translation>基础设施资金</translation>
    </message>
    <message>
        <source>Education money</source>
        <translation>教育资金</translation>
    </message>
    <message>
        <source>Health money</source>
        <translation>卫生健康资金</translation>
    </message>
    <message>
        <source>Growth of base spending</source>
        <translation>基准支出增速</translation>
    </message>
    <message>
        <source>Let through by the debt rule</source>
        <translation>债务规则放行的比例</translation>
    </message>
    <message>
        <source>Room to borrow</source>
        <translation>举债空间</translation>
    </message>
    <message>
        <source>Money asked for above the base</source>
        <translation>高于基准的申请资金</translation>
    </message>
    <message>
        <source>Money cut below the base</source>
        <translation>低于基准的削减资金</translation>
    </message>
    <message>
        <source>Extra debt</source>
        <translation>新增债务</translation>
    </message>
    <message>
        <source>Debt in the base year</source>
        <translation>基年债务</translation>
    </message>
    <message>
        <source>Drift of the debt ratio</source>
        <translation>债务率的趋势</translation>
    </message>
    <message>
        <source>Budget revenue</source>
        <translation>财政收入</translation>
    </message>
    <message>
        <source>Money for local works</source>
        <translation>本地建设资金</translation>
    </message>
    <message>
        <source>Link money</source>
        <translation>通道资金</translation>
    </message>
    <message>
        <source>Port money</source>
        <translation>港口资金</translation>
    </message>
    <message>
        <source>Targeted share of the budgets</source>
        <translation>预算中用于精准帮扶的比例</translation>
    </message>
    <message>
        <source>What targeting leaves of a heading</source>
        <translation>扣除帮扶后的比例</translation>
    </message>
    <message>
        <source>{name}, as asked for</source>
        <translation>{name}（申请数）</translation>
    </message>
    <message>
        <source>{name}: strength wanted</source>
        <translation>{name}（拟达强度）</translation>
    </message>
    <message>
        <source>What agreements cost</source>
        <translation>协议的成本</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>after the last year shown</source>
        <translation>晚于最后年份</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Targets: {met} of {all} met.</source>
        <translation>目标：{all} 项中 {met} 项达标。</translation>
    </message>
    <message>
        <source>Missed: {targets}.</source>
        <translation>未达标：{targets}。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>删除目标</translation>
    </message>
    <message>
        <source>No target yet. Set one above: it is drawn in the plots.</source>
        <translation>尚无目标。请在上方设定，目标会画在图中。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>Later than the last year shown.</source>
        <translation>晚于显示的最后年份。</translation>
    </message>
    <message>
        <source>The scenario on view comes to {value}.</source>
        <translation>当前情景结果为 {value}。</translation>
    </message>
    <message>
        <source>Missed: {targets}; and {count} more.</source>
        <translation>未达标：{targets}；另有 {count} 项。</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>100 m yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>10 000 people</source>
        <translation>万人</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>beds</source>
        <translation>张</translation>
    </message>
    <message>
        <source>doctors</source>
        <translation>人</translation>
    </message>
    <message>
        <source>10 000 TEU</source>
        <translation>万标箱</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>微克/立方米</translation>
    </message>
</context>
<context>
    <name>units-life</name>
    <message>
        <source>years</source>
        <translation>岁</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>{count} smaller ones together</source>
        <translation>其余{count}项合计</translation>
    </message>
    <message>
        <source>Base path</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Local works of {city}</source>
        <translation>{city}的本地建设</translation>
    </message>
    <message>
        <source>Schools of {city}</source>
        <translation>{city}的教育投入</translation>
    </message>
    <message>
        <source>Health money of {city}</source>
        <translation>{city}的卫生投入</translation>
    </message>
    <message>
        <source>Port of {city}</source>
        <translation>{city}的港口</translation>
    </message>
    <message>
        <source>Targeting in {city}</source>
        <translation>{city}的精准帮扶</translation>
    </message>
    <message>
        <source>Link {city}–{partner}</source>
        <translation>{city}–{partner}通道</translation>
    </message>
    <message>
        <source>{domain}: {city}–{partner}</source>
        <translation>{domain}：{city}–{partner}</translation>
    </message>
    <message>
        <source>Money of the other cities</source>
        <translation>其他城市的资金</translation>
    </message>
    <message>
        <source>Debt rule switched off</source>
        <translation>关闭债务规则</translation>
    </message>
    <message>
        <source>Private capital</source>
        <translation>私人资本</translation>
    </message>
    <message>
        <source>People who came or left</source>
        <translation>人口流入流出</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Access to markets</source>
        <translation>市场可达性</translation>
    </message>
    <message>
        <source>Siphon effect</source>
        <translation>虹吸效应</translation>
    </message>
    <message>
        <source>Way to the sea</source>
        <translation>出海通道</translation>
    </message>
    <message>
        <source>Idle industrial plant</source>
        <translation>工业闲置产能</translation>
    </message>
    <message>
        <source>Learning from neighbours</source>
        <translation>向邻市学习</translation>
    </message>
    <message>
        <source>Demand of the year&apos;s own spending</source>
        <translation>当年支出的需求</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为何</translation>
    </message>
    <message>
        <source>Why is it so? {name}</source>
        <translation>为什么是这样？{name}</translation>
    </message>
    <message>
        <source>What moved it, and the equations behind it (Shift+F1)</source>
        <translation>是什么改变了它，以及背后的方程（Shift+F1）</translation>
    </message>
</context>
</TS>
