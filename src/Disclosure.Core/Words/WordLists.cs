namespace Disclosure.Core.Words;

/// <summary>
/// The words that the checks know, for people who know the language of budgets to read and to mend; hence the Chinese comments.
/// Words stand between strokes, the longer before the shorter that it begins with; a list of single characters has no strokes.
/// How words are put together to say something is code, where they are used. All of them are in this one file, long as it is: who looks
/// whether a word is known looks in one place.
/// </summary>
internal static class WordLists
{
    // ── 增减 ──

    /// <summary>说增减的词，后面跟着数；可以连写，如「增减少」「增加(减少)」。</summary>
    public const string Changes = "增加|增长|增多|增|上升|上涨|上调|提高|减少|减|下降|下调|降低|降|压减|压缩|削减|缩减";
    /// <summary>只在开头才算增减的字：「升」连在别的增减词后面不算。</summary>
    public const string ChangesAlone = "升";
    /// <summary>增减词和数之间可以有的字。</summary>
    public const string BehindChange = "了|约|额|金额|数";
    /// <summary>说增减比例的词，后面跟着数。</summary>
    public const string RatesOfChange = "增幅度|增幅|降幅度|降幅|减幅度|减幅|涨幅度|涨幅|增长率|下降率";
    /// <summary>增减比例和数之间可以有的字。</summary>
    public const string BehindRate = "为|约|达";
    /// <summary>增减词里有这些字的是增。</summary>
    public const string Up = "增升涨高";
    /// <summary>增减词里有这些字的是减；两种都有，就看不出是增是减。</summary>
    public const string Down = "减降压削缩";
    /// <summary>同一个增减，先说金额再说比例，中间的词：「减少 5 万元，同比下降 10%」。</summary>
    public const string BetweenChanges = "同比|即|相当于|比例|幅度|分别|各|依次";
    /// <summary>「比」前面有这些字，就不是同往年比：占比、环比。</summary>
    public const string NoComparison = "占环";
    /// <summary>同往年的支出比，而不是同往年的预算比。</summary>
    public const string Spending = "执行|决算|实际";
    /// <summary>上一年的说法。</summary>
    public const string LastYear = "上年|上一年|去年|前一年|上期|上一度";
    /// <summary>不用「年」字也是上一年的说法。</summary>
    public const string EarlierPeriod = "上期|上一度";
    /// <summary>本年的说法。</summary>
    public const string ThisYear = "今年|本年|当年";
    /// <summary>「与上年相比」，后面可以是变了的东西。</summary>
    public const string Compared = "相比";
    /// <summary>不写年份就是同上年比。</summary>
    public const string YearOnYear = "同比";

    /// <summary>比较的说法之前可以有的话，说的不是另一样东西：「按可比口径较上年减少」。</summary>
    public const string Neutral = "按可比口径|按同口径|可比口径|同口径|总体|整体|总额|总量|合计|经费总额|均|都|各|分别";
    /// <summary>说和往年一样的词。</summary>
    public const string Unchanged = "持平|相同|一致|无变化|没有变化|无增减变化|无增减|保持不变";
    /// <summary>一个数比另一个数大的说法。</summary>
    public const string Above = "大于|高于|多于|超过|超出";
    /// <summary>一个数比另一个数小的说法。</summary>
    public const string Below = "小于|低于|少于";
    /// <summary>上年没有这一项，也就没有基数：「上年未安排」，前面是上年的说法。</summary>
    public const string NoEarlier = "未安排|未编|没有安排|没有编|无此|没有此|未列|无预算|无安排|没有预算";

    // ── 一句话里的金额 ──

    /// <summary>金额的名称末尾的这些字，说的是哪一种数，不是名称的一部分：「培训费预算安排为」。</summary>
    public const string BehindNames = "年初预算数|全年预算数|年初预算|全年预算|调整预算数|调整预算|预算数|决算数|执行数|安排数|预算|决算|执行|安排|拟列|实际|年初|全年"
        + "|当年|列支的?|总额|总计|合计|共计|科目|资金|数|额|为|是|约|共|计|达|各|分别|的|:";
    /// <summary>名称末尾的这些字，有没有都是一样东西：「接待费」和「接待经费」。</summary>
    public const string NounsBehindNames = "支出|收入|经费|费用|费";
    /// <summary>名称开头的这些字不是名称的一部分。</summary>
    public const string AheadOfNames = "其中|包括|本年度|本年|今年|全年|当年|上年度|上年|去年|本部门|本单位|部门|单位|以及|及|和|、|，|:|用于|一是|二是|三是|四是|五是|财政拨款安排";
    /// <summary>年初定的数。</summary>
    public const string PlannedFirst = "年初预算|年初";
    /// <summary>后来调整的数。</summary>
    public const string PlannedLater = "全年预算|调整预算|调整后预算|预算调整数";
    /// <summary>实际支出的数。</summary>
    public const string Spent = "决算|执行|实际";

    // ── 增减的原因 ──

    /// <summary>说出原因的词。</summary>
    public const string Reasons = "原因|由于|主要是|主要系|主要因|主要为|系因|得益于|所致|导致|造成|影响|随着";
    /// <summary>另起一句说原因的，前面可以有这些：「减少的原因是」。有别的词，说的就是别的东西的原因。</summary>
    public const string BeforeReason = "其中|其|增加额|增加|减少额|减少|增减|增长|下降|变动|变化";
    /// <summary>「因」后面有这些字，就不是说原因：因公、因此、因素、因地制宜、因果、因私、因特网。</summary>
    public const string NoReason = "公此素地果私特";
    /// <summary>按什么办：同下面一项连用才是原因，「按照……要求」。</summary>
    public const string According = "按照|按|根据|依据|落实";
    /// <summary>照着办的是什么。</summary>
    public const string Rules = "要求|规定|安排|政策|部署|标准|精神|文件|通知|需要|统筹";
    /// <summary>后面逐项分开说的词：分开说了原因，总数就不必再说。</summary>
    public const string Itemising = "如下|其中|包括|分别";
    /// <summary>总起来说前面几处增减的原因：「以上增减的主要原因」，后面跟着「原因」。</summary>
    public const string Collecting = "以上|上述|变动|变化|增减|增加|增长|上升|提高|减少|下降|降低|压减|下调|上调|调整";
    /// <summary>总起来说的话和「原因」之间可以有的字。</summary>
    public const string BetweenCollecting = "的|主要|、|和|与|或|额|幅度|较大|情况|项目|预算|支出";
    /// <summary>原因里说东西多了的话：前面是数得出、花得到钱的东西，后面是增的词。</summary>
    public const string Costs = "数量|标准|费用|支出|经费|人数|人次|单价|价格|项目|任务|业务量|业务|工作量|面积|次数|场次|批次|成本|需求|规模|人员|编制|职数|基数|投入|班次|资金";
    /// <summary>原因里说多了的词。</summary>
    public const string ReasonUp = "增加|增长|增多|上升|上涨|上调|提高|扩大|较多|加大|提升";
    /// <summary>原因里说少了的词。</summary>
    public const string ReasonDown = "减少|下降|下调|降低|压减|压缩|削减|缩减|核减|缩小|较少|取消|减免";
    /// <summary>原因里新有的：减少的原因说新增了项目，说反了。</summary>
    public const string Newly = "新增|增设|增编|增人";
    /// <summary>原因里有这些话，多了少了都说得通，不判断：往年的、转出去的、省下来的、替代的。</summary>
    public const string OpenReasons = "上年|去年|往年|前年|上一年|以前年度|退休|离职|调出|调离|辞职|减员|划出|并入|划转|转入|转出|移交|节约|效率|统筹|替代|线上|电子|收入|基数|一次性|完成|结束|收尾|到期"
        + "|但|虽|而|没有|未|不|无|抵|合并|整合|集中|减去|扣除|后|力度|转为|其他|政策性";

    // ── 占比和个数 ──

    /// <summary>把前面的数分成几部分的词。</summary>
    public const string Divisions = "其中|预算中，|决算中，|包括|分别是|分别为|如下|以下方面|以下几个方面|由以下";
    /// <summary>「占」和比例之间可以有的词；有别的词（占全区 3%），就不是占这份预算的。</summary>
    public const string Wholes = "全年|本年度|本年|年度|部门|单位|预算|总|收入|支出|合计|额|计|数|比例|比重|比|的|为|约";
    /// <summary>几部分合起来就是全部的：一行列全了，加起来应当等于总数；部分之间用 + 分开。</summary>
    public const string CompleteParts = "基本支出+项目支出|人员经费+公用经费|人员支出+公用支出|货物+工程+服务|因公出国+公务接待+公务用车|因公出国+接待+公务车辆|购置费+运行费|购置费+运行维护费|工资福利支出+商品和服务支出+对个人和家庭的补助"
        + "|财政拨款收入+事业收入+经营收入+其他收入|一般公共预算+政府性基金+国有资本经营";
    /// <summary>部分前面的词，几部分合起来就是全部。</summary>
    public const string WholeDivisions = "分别是|分别为|由以下";
    /// <summary>「占」后面有这些字，不是说比例：占地、占用、占据。</summary>
    public const string NoShare = "地用据道线";
    /// <summary>数的东西后面有这些词，就是另一种东西：5 个项目组。</summary>
    public const string OtherThings = "组|点|库|部|经理|负责|小组|类|阶段|单位|标";
    /// <summary>句子里有这些词，个数说的是变化、往年或者业务，不是预算里有几个。</summary>
    public const string OtherCounts = "新增|增加|减少|压减|调增|调减|核减|取消|多|少|比|较|原有|报废|更新|超过|不少于|至少|不超过|以上|约|近"
        + "|上年|去年|往年|历年|拟|计划|购置|租|完成|验收|审批|评审|申报|维护|服务|保障|每"
        + "|全区|全市|全省|全县|全国|各区|各市|各县|各单|各部|各街";
    /// <summary>某年底已经怎样：往年的个数。</summary>
    public const string DoneByYear = "执行|完成|结转|已";
    /// <summary>说的是预算里的个数；没有这些词，可能只是业务：审批 30 个项目。</summary>
    public const string OwnCounts = "预算|安排|有|涉及|其中|包括|含";
    /// <summary>说的只是一部分。</summary>
    public const string SomeCounts = "其中|延续|分别|另|包括|含|以及|和|及|部分|重点";
    /// <summary>说的是全部。</summary>
    public const string AllCounts = "共|合计|总计|总数|总量|全部|所有";
    /// <summary>「5 个项目均实行……绩效」的动词：说的是全部。</summary>
    public const string Managing = "实行|实施|纳入|编制|设定|设立|设置";
    /// <summary>有这些词，逗号分开的是几个数：分别是 1,2,3 万元。</summary>
    public const string Listing = "分别|各|依次|共计";

    // ── 年份 ──

    /// <summary>句子用年份开头、接着说这些，说的是这份预算自己的年份。</summary>
    public const string OwnSubjects = "本部门|本单位|部门|单位|一般公共|财政拨款|政府性基金|国有资本|“三公|\"三公|三公|机关运行"
        + "|收支|收|支|基本支出|项目支出|政府采购|政府购买|预算";
    /// <summary>标题里的年份，后面说这些的是这份预算自己的年份。</summary>
    public const string HeadingSubjects = "预算|收支|支出安排";
    /// <summary>标题里年份后面紧跟这些，说的是往年的事。</summary>
    public const string HeadingSettled = "执行|决算|以来|底|末";
    /// <summary>句子里有这些词，说的是已经过去的年份。</summary>
    public const string Settled = "执行|决算|完成|实际|结转|结余|截至|年底|年末|相比|调整为";
    /// <summary>说的是预算数：决算可以和本年的预算比。</summary>
    public const string Planned = "预算";
    /// <summary>截至某日清点的东西：日期应当是编表那一年的。</summary>
    public const string ClosingThings = "车辆|用车|设备|资产|房屋|船|在职|编制|实有";
    /// <summary>表下面的说明里有这些，说的是这张表没有数。</summary>
    public const string EmptyTables = "空表|无数据|没有数据|为空|无内容|没有内容";
    /// <summary>写明没有。</summary>
    public const string Nothing = "没有";
    /// <summary>后面的年份是用途的年份：用于支付 2029 年物业费。</summary>
    public const string Purposes = "用于|支付|保障|完成|编制|缴纳|开展|实施";
    /// <summary>「年」后面有这些字，说的是一个时刻或一段时间，不是用途的年份。</summary>
    public const string NoPurposeYear = "底末前后初间中以";
    /// <summary>年份前面有这些词，钱不是为那一年，是从那一年来的。</summary>
    public const string FromYear = "根据|依据|按|自|从|截至|截止|比|较|参照|参考|第";
    /// <summary>往年的事，今年付钱也对：往年的合同、尾款、奖励……</summary>
    public const string PaidLater = "合同|尾款|欠|结转|结算|结余|质保|余|剩|签订|建成|购的|购置的|决算|审计|执行|文件|号|竣工|考核|评价|奖|验收"
        + "|以来|起|未|应付|跨年|至|-|—";

    // ── 表样里没有删的话 ──

    /// <summary>没有这些字样就不会是没有删的话，不必细看。</summary>
    public const string LeftoverSigns = "根据|请|此处|XX|xx|ＸＸ|××|年X|年x|年×|年 X|年 ×|某某|__|＿|说明|样表|**|须知|X X|× ×";
    /// <summary>「根据」后面：根据本部门实际情况……填写。</summary>
    public const string Addressees = "本部门|本单位|各部门|各单位|实际|自身|具体";
    /// <summary>「根据……」叫人做的事，在句子末尾。</summary>
    public const string ToldByRule = "解释|填写|填列|填报|补充说明|补充|自行修改|据实修改|自行调整";
    /// <summary>「请……」叫人做的事。</summary>
    public const string Told = "填写|填列|填报|补充说明|补充解释|自行|删除|删去";
    /// <summary>「请」后面有这些字，不是叫人填表：请示、请求、请假、请款、请教、请问。</summary>
    public const string NoRequest = "示求假款教问";
    /// <summary>括号里用这些开头的，是教人怎么填的话。</summary>
    public const string BracketOpenings = "此处|注:请|据实|自行";
    /// <summary>XX 后面有这些，XX 是留着要填的。</summary>
    public const string BehindBlank = "年|月|日|单位|部门|局|中心|区|市|县|个|项目|人|辆|%";
    /// <summary>「某某」后面有这些，是留着要填的。</summary>
    public const string BehindSomeone = "年|单位|部门|局|中心|区|市|县|项目";
    /// <summary>一段用这些开头，是填表的说明。</summary>
    public const string FormTitles = "填报说明|填写说明|填表说明|填表须知";
    /// <summary>括号里写这些，是表样。</summary>
    public const string FormKinds = "样表|样式|模板";

    /// <summary>留空的数前面的字，后面先空着再写单位：「支出 万元」。</summary>
    public const string BeforeBlank = "为|预算|支出|收入|经费|费|合计|总计|共计|共|数|金额|额|的";

    // ── 数 ──

    /// <summary>「元」「圆」后面有这些字，不是钱：元旦、元素、元件、元器件、元宵、元老、元首、元帅、元勋、多元化、圆满、圆桌。</summary>
    public const string NoMoney = "旦素件器宵老首帅勋化满形桌柱弧通心孔管规盘";
    /// <summary>「万」「亿」后面没有「元」，前面最近的一个词是这些，说的是钱。</summary>
    public const string MoneyThings = "支出|收入|经费|预算|决算|资金|拨款|费用|费|元|款|投入|成本|金额|结余|结转";
    /// <summary>前面最近的一个词是这些，说的是别的数量：服务人数增加 3.5 万。</summary>
    public const string OtherMeasures = "人数|人口|人次|人员|用户|户|次数|面积|数量|流量|浏览|访问|点击|粉丝|里程|车辆|台数|件数|册|份|亩|吨|公里|条|字";
    /// <summary>中文数字前面有这些字，不是确数：第一百、几十万、数百万、好几千、每百、上百。</summary>
    public const string Uncertain = "第几数好每上廿卅";
    /// <summary>「一」前面有这些字，是一个词的末尾：统一、唯一、之一。</summary>
    public const string BeforeOne = "统唯之初周期划同专单不归逐";
    /// <summary>「负」前面有这些字，不是负数：正负、胜负、自负、担负、减负、增负、税负……</summary>
    public const string BeforeBurden = "正胜自担减增税背肩承欺辜身抱重费债";
    /// <summary>一段数的前一个数和连接号之间可以有的字：10 万元-20 万元、5 元/人-8 元/人、2 年以上-5 年。</summary>
    public const string BehindFigures = "元万亿千百十%‰年度月日号个人项次倍成点分角左右上下以内余多含不()〔〕[]”》/·天时米整";
    /// <summary>测算依据里的数旁边有这些，不是确数，或者还要再算，不替人算。</summary>
    public const string Uncalculated = "-−–—~÷[]%‰约余左右近超至到减扣折除半倍双二两三四五六七八九十";
    /// <summary>单价后面有这些，是每万、每百的价，不替人算。</summary>
    public const string PerMany = "/万|/百";

    /// <summary>数后面有这些词，是制度定的界限，不是预算里的数：50 万元以上的设备。</summary>
    public const string BehindLimits = "以上|以下|以内|及以上|及以下|起|之内|限额";
    /// <summary>数前面有这些词，是制度定的界限或者价格：不超过 50 万元、单价 100 万元。</summary>
    public const string BeforeLimits = "不超过|不高于|不低于|不少于|不足|超过|低于|高于|限额标准|限额|单价|起点|上限|下限|最高|最低|至少|每人|每月|每年|每天|人均|标准";
    /// <summary>百分数前面有这些词，是制度定的比例：缴费比例 16%、按工资总额的 2%。</summary>
    public const string RatesByRule = "缴费比例|缴存比例|计提比例|费率|税率|按比例|比例按|按工资总额|按照工资总额|不超过|不低于|不少于|达到|超过|预留比例|折扣";

    // ── 名称 ──

    /// <summary>两个名称只差这些字，是并列的两样东西：一期和二期、新建和改建、合格和不合格。</summary>
    public const string Distinguishing = "〇零一二三四五六七八九十百千万两甲乙丙丁东南西北中上下左右前后内外大小新旧改扩男女高低初末增减不非未无";
    /// <summary>名称不同的字后面有这些，不同的是地方、单位或时间。</summary>
    public const string Bodies = "省市区县镇乡村街路院校所局科室厂处站年月季";
    /// <summary>金额前面的名称，用这些开头的，名称从它们后面算起。</summary>
    public const string BeforeNames = "其中|包括|用于|安排|年度|年|预算";
    /// <summary>科目名称后面有「反映」「指」，是在解释它。</summary>
    public const string Explaining = "反指";
    /// <summary>改过名的科目，以前的名称在前：这一年的科目里只有后一个名称时，文字里写前一个，多半是从往年抄来的。</summary>
    public const string Renamed = "文化体育与传媒支出>文化旅游体育与传媒支出|医疗卫生与计划生育支出>卫生健康支出|医疗卫生支出>卫生健康支出|国土海洋气象等支出>自然资源海洋气象等支出|国土资源事务>自然资源事务"
        + "|其他国土资源事务支出>其他自然资源事务支出|行政事业单位离退休>行政事业单位养老支出|资源勘探信息等支出>资源勘探工业信息等支出|归口管理的行政单位离退休>行政单位离退休|安全生产监管>应急管理事务";
    /// <summary>项目属性里有这些词，项目不止一年。</summary>
    public const string GoingOn = "持续|延续|经常|长期";

    // ── 引用 ──

    /// <summary>钱的来源：说的是其中一种，就不是另一种。</summary>
    public const string Funds = "财政拨款|一般公共预算|政府性基金|国有资本经营|财政专户";
    /// <summary>包括各种预算的来源。</summary>
    public const string Allocation = "财政拨款";
    /// <summary>机关运行、“三公”经费从这里来。</summary>
    public const string GeneralBudget = "一般公共预算";
    /// <summary>钱的用途：说的是其中一种，就不是另一种。</summary>
    public const string Uses = "基本支出|项目支出|三公|机关运行|政府采购|购买服务|绩效|转移支付|债务";
    /// <summary>只用一般公共预算财政拨款的用途。</summary>
    public const string AllocatedUses = "三公|机关运行";
    /// <summary>收入。</summary>
    public const string Revenue = "收入";
    /// <summary>支出。</summary>
    public const string Expenditure = "支出";
    /// <summary>栏名里的这些字说的是哪一年、哪一种数，不是名称。</summary>
    public const string UsualHeads = "近两年|收支金额|资金来源|本年度|本年|今年|当年|年度|上年|去年|年初|全年|调整|预算数|预算|决算数|决算|执行数|执行|安排|合计|总计|小计|金额|总额|构成|情况|数|额";
    /// <summary>标题和表名里的这些字，有没有都说的是同一张表。</summary>
    public const string UsualTitles = "关于|部门|单位|本级|机构|预算|决算|总体|具体|安排|情况|说明|公开|明细|结构|功能分类|总|表|的";
    /// <summary>金额的名称前后可以有的字，不是名称的一部分。</summary>
    public const string AroundNames = "日常|收支|总|中|涉及|纳入|使用|用|费用|经费|费|项目|拨款|政府|财政|公开|所属|本级|机构|街道|可|有|于|在";

    // ── 两份预算对照 ──

    /// <summary>栏名里的这些词说的是什么样的数；栏名再像，这些词不同就不是同一栏。</summary>
    public const string Measures = "预算|执行|决算|调整|结转|占比|比例|率|数量|增减";
    /// <summary>「上年」「前年」后面只有这些，说的是那一年的数。</summary>
    public const string BehindEarlierYear = "预算数|预算|执行数|执行|决算数|决算|数|金额|指标值";
    /// <summary>总数的叫法：在文字里找原因时，不拿它们当名称找。</summary>
    public const string Totals = "合计|总计|小计|金额|总额";
    /// <summary>文字里的表，合计行叫什么：别的行加起来是它。</summary>
    public const string TableTotals = "合计|总计|共计|总额";
    /// <summary>文字里的表，几行的合计叫什么。</summary>
    public const string Subtotal = "小计";
    /// <summary>收入总计、支出总计这样的名称用这个词结尾，文字里说成总收入、总支出。</summary>
    public const string GrandTotal = "总计";
    /// <summary>总数的名称里有这些词，说的是钱从哪里来；没有，说的是用到哪里。</summary>
    public const string Income = "收入|来源";
    /// <summary>一个数同时是收入总计和支出总计，文字里的说法。</summary>
    public const string BothTotals = "收支总预算|收支总决算|收支总计|收支总额|总收支";
    /// <summary>句子里有这些字，说了什么变了。</summary>
    public const string Changing = "增减降升涨变持压新取";

    // ── 绩效指标 ──

    /// <summary>指标值前面只说方向的词，比较时去掉：一处写≥95%，一处写 95%，是一个值。</summary>
    public const string Directions = "≥|≤|>=|<=|>|<|=|不少于|不低于|不超过|不高于|不大于|至少|达到|达";
    /// <summary>单位后面不改变单位的词，依次去掉。</summary>
    public const string BehindUnits = "以内|以上|以下|内|/年|每年";
    /// <summary>一样东西的几种量词，当作一种。</summary>
    public static readonly IReadOnlyDictionary<string, string> Units = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["名"] = "人",
        ["位"] = "人",
        ["家"] = "个",
        ["项"] = "个",
        ["件"] = "个",
        ["天"] = "日",
    };

    // ── 断行 ──

    /// <summary>标题和名称里不拆开的词，换行只在词与词之间；不在这里的字，连成一片的也不拆开。</summary>
    public const string Phrases =
        // 预算的种类和资金
        "一般公共预算|一般公共服务|一般公用|公共安全|公共|公用|政府性基金|国有资本经营|国有资本|国有资产|社会保险基金|财政拨款|非财政拨款|使用非财政拨款|财政专户|财政|拨款|资金来源"
        + "|资金|基金|上级|下级|本级|上年度|上年对比|上年|下年度|下年|本年度|本年|当年|前年|年度|往年对比|往年|历年|近两年|前两年|年初|年末|中央|地方|转移支付|转移性|债务|债券"
        + "|还本|付息|发行|预备费|预备|预算数|预算表|预算|决算数|决算表|决算|执行数|执行|收入|支出|总收入|总支出|收支|结转|结余|差额|平衡|弥补|收回|调整|调出|调入|总额|总计"
        + "|合计|小计|金额|单价|比例|占比|增减"
        // 支出的分类
        + "|功能|经济|分类|科目|类别|级次|基本支出|项目支出|基本工资|基本建设|基本养老保险|基本情况|基本|项目|经营|事业单位|事业|行政单位|参公单位|行政|机关|单位编码|单位|部门"
        + "|附属|所属|下属|企业化|企业|个人|家庭|对个人|和家庭|三公|公务用车|公务接待费|公务接待|公务员|公务|因公|出国|出境|用车|接待费|接待|经费|费用|购置|运行维护费|运行维护|运行|维护费"
        + "|维护|使用|占有|会议费|会议|培训费|培训|差旅费|差旅|工资福利|工资|福利|津贴|补贴|奖金|绩效工资|补助|生活补助|租赁费|物业费|体检费|管理费|商品|服务业|服务对象|服务中心|服务"
        + "|资本性|设备|房屋|建筑物|土地|大型|修缮|基础设施|办公费|办公用房|办公|用房|印刷|咨询|手续费|水费|电费|邮电|取暖|物业管理|物业|租赁|租金|劳务|委托|业务|工会|交通费用"
        + "|交通运输|交通|税金|附加|其他|专用|材料|燃料|被装|抚恤金|抚恤|救济|医疗费|助学|奖励|养老保险|养老|职业年金|年金|医疗保险|医疗|失业保险|工伤保险|生育保险|社会保险"
        + "|社会保障|保障|缴费|就业|住房公积金|住房|公积金|购房|提租|改革|离休|退休|离退休|退职|安置|遗属|国防|外交|教育|科学技术|科学|技术|文化旅游体育|文化|旅游|体育|传媒"
        + "|卫生健康|卫生|健康|节能环保|节能|环保|城乡社区|社区|农林水|农业|农村|林业|水利|运输|资源勘探|工业|信息化|信息网络|信息|商业|金融|援助|自然资源|海洋|气象|粮油|物资"
        + "|储备|灾害|防治|应急管理|应急|消防"
        // 采购、绩效和项目
        + "|政府采购|政府购买服务|政府|采购品目|采购|品目|购买|目录|一级|二级|三级|名称|代码|编码|序号|数量|质量|时效|成本|产出|效益|社会|生态|可持续|影响|满意度|对象|绩效目标"
        + "|绩效指标|绩效管理|绩效|目标|指标值|指标|整体|总体|长期|中长期|短期|明细|测算|依据|计划|实施|方案|内容|周期|起始|终止|申报|审批|立项|概述|属性|类型|期限|进度|网络"
        + "|系统|软件|硬件|平台|数据|大数据中心|大数据|中心|政务网络|政务|建设|改造|更新|运维|安全|保密|后勤|机房|线路|网站|云平台|开发|升级|测评|备案|体检|食堂|保安|保洁|绿化|维修|设施"
        // 说明文字
        + "|主要|职责|职能|机构|设置|内设|编制|人员|构成|在职|编外|实有|情况说明|情况|说明|变动|原因|比较|对比|增加|减少|安排|纳入|公开|解释|名词解释|名词|概况|总表|附表"
        + "|表格|有关|相关|重要|事项|问题|问答|本单位|本部门|全区|全市|全省|区级|市级|省级|管理|监督|评价|审计|检查|自检|全文|打印|来自|用于|变化|近年";
    /// <summary>单个出现时跟着后面的词的字；别的单字跟着前面的词。</summary>
    public const string Openers = "非不未无本各新因按与和及或对从在由为将向总全副原";

    /// <summary>The words of a list that has strokes between them.</summary>
    public static string[] Of(string list) => list.Split('|');
}
